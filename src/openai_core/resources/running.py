"""`run_tools` of chat completions and of responses: conversations in which the model calls tools."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from openai_core.resource import R, Resource

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Unpack

    from openai_core.accumulate.chat_events import ChatCompletionStreamEvent
    from openai_core.accumulate.responses_events import ResponseStreamEvent
    from openai_core.aio.runner import AsyncRunner
    from openai_core.aio.toolrun import AsyncToolRunStream
    from openai_core.blocking.runner import Runner
    from openai_core.blocking.toolrun import ToolRunStream
    from openai_core.tools.events import RunEvent
    from openai_core.tools.params import ChatRunParams, ChatTypedRunParams, ResponseRunParams, ResponseTypedRunParams
    from openai_core.tools.run import ChatToolRun, ResponseToolRun

T = TypeVar("T")


class RunsChatTools(Resource[R]):
    """Chat completions that call tools."""

    @overload
    def run_tools(
        self: RunsChatTools[Runner], *, stream: Literal[True], **params: Unpack[ChatTypedRunParams[T]]
    ) -> ToolRunStream[ChatCompletionStreamEvent[T] | RunEvent, ChatToolRun[T]]: ...
    @overload
    def run_tools(
        self: RunsChatTools[AsyncRunner], *, stream: Literal[True], **params: Unpack[ChatTypedRunParams[T]]
    ) -> AsyncToolRunStream[ChatCompletionStreamEvent[T] | RunEvent, ChatToolRun[T]]: ...
    @overload
    def run_tools(
        self: RunsChatTools[Runner], *, stream: Literal[False] = False, **params: Unpack[ChatTypedRunParams[T]]
    ) -> ChatToolRun[T]: ...
    @overload
    def run_tools(
        self: RunsChatTools[AsyncRunner], *, stream: Literal[False] = False, **params: Unpack[ChatTypedRunParams[T]]
    ) -> Coroutine[Any, Any, ChatToolRun[T]]: ...
    @overload
    def run_tools(
        self: RunsChatTools[Runner], *, stream: Literal[True], **params: Unpack[ChatRunParams]
    ) -> ToolRunStream[ChatCompletionStreamEvent[Any] | RunEvent, ChatToolRun[Any]]: ...
    @overload
    def run_tools(
        self: RunsChatTools[AsyncRunner], *, stream: Literal[True], **params: Unpack[ChatRunParams]
    ) -> AsyncToolRunStream[ChatCompletionStreamEvent[Any] | RunEvent, ChatToolRun[Any]]: ...
    @overload
    def run_tools(
        self: RunsChatTools[Runner], *, stream: Literal[False] = False, **params: Unpack[ChatRunParams]
    ) -> ChatToolRun[Any]: ...
    @overload
    def run_tools(
        self: RunsChatTools[AsyncRunner], *, stream: Literal[False] = False, **params: Unpack[ChatRunParams]
    ) -> Coroutine[Any, Any, ChatToolRun[Any]]: ...
    def run_tools(self: RunsChatTools[Any], *, stream: bool = False, **params: Any) -> Any:
        """Ask a model, call the tools that it asks for, tell it what they gave, and ask again until it has no more.

        Calls that the model makes at once run side by side: in threads under `Client`, as tasks under `AsyncClient`
        (where plain functions run in threads). What goes wrong in a tool, with its name or its arguments is told the
        model; a call without an id gets one. A `tool_choice` that forces a call does so in the first round only.

        Args:
            tools: Tools (`@tool`, `ToolDefinition`, `custom_tool`), functions, and definitions as `create` takes them;
                a call of a tool that was given as a mere definition ends the run with the status `pending`.
            messages: The conversation so far.
            model: Which model answers.
            response_format: A type that the last answer is to be of (`parsed` in the trace), or what `create` takes.
            max_rounds: How often the model is asked, at most. Default: 10.
            parallel: How many calls run at once, at most. Default: 8; 1 with `parallel_tool_calls=False`.
            timeout: Seconds that the whole run may take, tools included. Default: no limit.
            context: For tools that have a parameter annotated with `ToolContext`.
            on_call: Asked before each call: True, False, a text that refuses it, other arguments, or `PENDING`.
            on_error: `model`, `raise`, or a function that says what the model is told. Default: `model`.
            resume: The trace of an earlier run, to go on from there.
            stream: Whether to follow the run as events, inside a `with` statement. Default: it gives its trace.
            params: Those of `create`.

        Returns:
            `ChatToolRun`, the trace; with `stream=True`, `ToolRunStream` (under `AsyncClient`, `AsyncToolRunStream`).

        Raises:
            MaxRoundsError: the model still called tools after that many rounds.
            APITimeoutError: the run was not done in time (`phase` is `total`).
            ToolRunError: a tool raised, with `on_error="raise"`.
            ParseError: the last answer is not of the type that was asked for.
            APIError: a request failed. Every error has the trace so far as its `run`.
            ConfigurationError, TypeError: an argument cannot be right.

        API page: https://platform.openai.com/docs/guides/function-calling
        """
        from openai_core.tools.plan import Clock
        from openai_core.tools.start import chat_run

        return chat_run(self._runner, {**params, "stream": stream}, Clock(time.time, time.monotonic))


class RunsResponseTools(Resource[R]):
    """Responses that call tools."""

    @overload
    def run_tools(
        self: RunsResponseTools[Runner], *, stream: Literal[True], **params: Unpack[ResponseTypedRunParams[T]]
    ) -> ToolRunStream[ResponseStreamEvent[T] | RunEvent, ResponseToolRun[T]]: ...
    @overload
    def run_tools(
        self: RunsResponseTools[AsyncRunner], *, stream: Literal[True], **params: Unpack[ResponseTypedRunParams[T]]
    ) -> AsyncToolRunStream[ResponseStreamEvent[T] | RunEvent, ResponseToolRun[T]]: ...
    @overload
    def run_tools(
        self: RunsResponseTools[Runner], *, stream: Literal[False] = False, **params: Unpack[ResponseTypedRunParams[T]]
    ) -> ResponseToolRun[T]: ...
    @overload
    def run_tools(
        self: RunsResponseTools[AsyncRunner],
        *,
        stream: Literal[False] = False,
        **params: Unpack[ResponseTypedRunParams[T]],
    ) -> Coroutine[Any, Any, ResponseToolRun[T]]: ...
    @overload
    def run_tools(
        self: RunsResponseTools[Runner], *, stream: Literal[True], **params: Unpack[ResponseRunParams]
    ) -> ToolRunStream[ResponseStreamEvent[Any] | RunEvent, ResponseToolRun[Any]]: ...
    @overload
    def run_tools(
        self: RunsResponseTools[AsyncRunner], *, stream: Literal[True], **params: Unpack[ResponseRunParams]
    ) -> AsyncToolRunStream[ResponseStreamEvent[Any] | RunEvent, ResponseToolRun[Any]]: ...
    @overload
    def run_tools(
        self: RunsResponseTools[Runner], *, stream: Literal[False] = False, **params: Unpack[ResponseRunParams]
    ) -> ResponseToolRun[Any]: ...
    @overload
    def run_tools(
        self: RunsResponseTools[AsyncRunner], *, stream: Literal[False] = False, **params: Unpack[ResponseRunParams]
    ) -> Coroutine[Any, Any, ResponseToolRun[Any]]: ...
    def run_tools(self: RunsResponseTools[Any], *, stream: bool = False, **params: Any) -> Any:
        """Ask a model, call the tools that it asks for, tell it what they gave, and ask again until it has no more.

        Calls that the model makes at once run side by side: in threads under `Client`, as tasks under `AsyncClient`
        (where plain functions run in threads). What goes wrong in a tool, with its name or its arguments is told the
        model. Built-in tools and MCP servers are left to the server; `on_call` answers its requests for approval. A
        `tool_choice` that forces a call does so in the first round only.

        Args:
            tools: Tools (`@tool`, `ToolDefinition`, `custom_tool`, `tool_namespace`), functions, and definitions as
                `create` takes them; a call of a function that was given as a mere definition ends the run with the
                status `pending`.
            input: The conversation so far: a text, or items.
            model: Which model answers.
            text_format: A type that the last answer is to be of (`parsed` in the trace).
            history: Who keeps the conversation between rounds, `server` or `client`. Default: the server, unless
                `store=False` is given or it says that it stored nothing; with `conversation`, that holds it.
            max_rounds: How often the model is asked, at most. Default: 10.
            parallel: How many calls run at once, at most. Default: 8; 1 with `parallel_tool_calls=False`.
            timeout: Seconds that the whole run may take, tools included. Default: no limit.
            context: For tools that have a parameter annotated with `ToolContext`.
            on_call: Asked before each call: True, False, a text that refuses it, other arguments, or `PENDING`.
            on_error: `model`, `raise`, or a function that says what the model is told. Default: `model`.
            resume: The trace of an earlier run, to go on from there.
            stream: Whether to follow the run as events, inside a `with` statement. Default: it gives its trace.
            params: Those of `create`.

        Returns:
            `ResponseToolRun`, the trace; with `stream=True`, `ToolRunStream` (under `AsyncClient`,
            `AsyncToolRunStream`).

        Raises:
            MaxRoundsError: the model still called tools after that many rounds.
            APITimeoutError: the run was not done in time (`phase` is `total`).
            ToolRunError: a tool raised, with `on_error="raise"`.
            ParseError: the last answer is not of the type that was asked for.
            APIError: a request failed. Every error has the trace so far as its `run`.
            ConfigurationError, TypeError: an argument cannot be right.

        API page: https://platform.openai.com/docs/guides/function-calling
        """
        from openai_core.tools.plan import Clock
        from openai_core.tools.start import response_run

        return response_run(self._runner, {**params, "stream": stream}, Clock(time.time, time.monotonic))
