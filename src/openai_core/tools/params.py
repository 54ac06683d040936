"""The parameters of `run_tools`: those of `create`, and those of a run. For type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, Generic, Literal, Required, TypeVar

    from openai_core.generated.endpoints.chat_completions_create import ChatCompletionCreateParams
    from openai_core.generated.endpoints.responses_create import ResponseCreateParams
    from openai_core.generated.params.chat import ChatCompletionRequestMessageParam
    from openai_core.generated.params.responses import InputParam
    from openai_core.structured.format import Format
    from openai_core.tools.plan import RunOptions
    from openai_core.tools.run import ChatToolRun, ResponseToolRun
    from openai_core.unset import Unset

    T = TypeVar("T")

    class ChatRunParams(ChatCompletionCreateParams, RunOptions, total=False):
        """The parameters of `client.chat.completions.run_tools`: those of `create`, and those of a run."""

        tools: Required[Iterable[Any]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
        """Tools and functions to call, and definitions that are passed on as they are."""
        messages: Sequence[ChatCompletionRequestMessageParam] | None  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
        """The conversation so far; with `resume`, what is to be said next."""
        response_format: Any  # pyright: ignore[reportIncompatibleVariableOverride]
        """What the last answer is to be: a type, or what `create` takes."""
        resume: ChatToolRun[Any] | None
        """The trace of an earlier run, to go on from there: what was answered is neither asked nor called again."""

    class ChatTypedRunParams(ChatRunParams, Generic[T], total=False):
        """The same; the last answer is to be a `T`."""

        response_format: Required[type[T] | Format[T]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]

    class ResponseRunParams(ResponseCreateParams, RunOptions, total=False):
        """The parameters of `client.responses.run_tools`: those of `create`, and those of a run."""

        tools: Required[Iterable[Any]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
        """Tools, functions and namespaces to call, and definitions (built-in tools, MCP servers) that are passed on as
        they are."""
        input: InputParam | Unset | None  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
        """The conversation so far; with `resume`, what is to be said next."""
        text_format: Any
        """The type that the last answer is to be of."""
        resume: ResponseToolRun[Any] | None
        """The trace of an earlier run, to go on from there: what was answered is neither asked nor called again."""
        history: Literal["server", "client"] | None
        """Who keeps the conversation between rounds: the server (`previous_response_id`), or the client, which sends
        it anew. Default: the server, unless `store=False` is given or it says that it stored nothing."""

    class ResponseTypedRunParams(ResponseRunParams, Generic[T], total=False):
        """The same; the last answer is to be a `T`."""

        text_format: Required[type[T] | Format[T]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
