"""What `client.beta` offers beyond the operations of the contract."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, overload

from openai_core.generated.resources import beta as generated
from openai_core.resource import R
from openai_core.resources.opening import opener
from openai_core.work.method import helper
from openai_core.work.waiting import RUN, begun, looks, waited

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from openai_core.aio.assistants import AsyncAssistantEventHandler, AsyncAssistantStream
    from openai_core.aio.responses import AsyncResponseStream
    from openai_core.aio.responses_socket import AsyncBetaResponsesConnection
    from openai_core.aio.runner import AsyncRunner
    from openai_core.blocking.assistants import AssistantEventHandler, AssistantStream
    from openai_core.blocking.responses import ResponseStream
    from openai_core.blocking.responses_socket import BetaResponsesConnection
    from openai_core.blocking.runner import Runner
    from openai_core.generated.endpoints.beta_responses_create import BetaResponseCreateParams
    from openai_core.generated.endpoints.beta_threads_create_and_run import BetaThreadCreateAndRunParams
    from openai_core.generated.endpoints.beta_threads_runs_create import BetaThreadRunCreateParams
    from openai_core.generated.endpoints.beta_threads_runs_submit_tool_outputs import (
        BetaThreadRunSubmitToolOutputsParams,
    )
    from openai_core.generated.models.beta_responses import BetaResponse
    from openai_core.generated.models.beta_threads import Run
    from openai_core.resources.responding import WaitOptions
    from openai_core.sansio.endpoint import RequestOptions
    from openai_core.sansio.flow import Flow
    from openai_core.sansio.resume import Resume
    from openai_core.sansio.ws.responses import ResponsesOptions
    from openai_core.work.waiting import LookOptions


class Responses(generated.Responses[R]):
    __doc__ = generated.Responses.__doc__

    @overload
    def stream(
        self: Responses[Runner],
        *,
        response_id: str,
        starting_after: int | None = None,
        resume: bool | Resume = True,
        **options: Unpack[RequestOptions],
    ) -> ResponseStream[None]: ...
    @overload
    def stream(
        self: Responses[AsyncRunner],
        *,
        response_id: str,
        starting_after: int | None = None,
        resume: bool | Resume = True,
        **options: Unpack[RequestOptions],
    ) -> AsyncResponseStream[None]: ...
    @overload
    def stream(
        self: Responses[Runner], *, resume: bool | Resume = True, **params: Unpack[BetaResponseCreateParams]
    ) -> ResponseStream[None]: ...
    @overload
    def stream(
        self: Responses[AsyncRunner], *, resume: bool | Resume = True, **params: Unpack[BetaResponseCreateParams]
    ) -> AsyncResponseStream[None]: ...
    def stream(self: Responses[Any], *, resume: bool | Resume = True, **params: Any) -> Any:
        """Ask a model for a response with beta features and follow it as events; as `client.responses.stream` does.

        Args:
            resume: Whether to take up a stream that broke, or how: a `Resume`.
            params: Those of `create`, but for `stream`; with `response_id`, those of `retrieve`.

        Returns:
            `ResponseStream`; under `AsyncClient`, `AsyncResponseStream`.

        Raises:
            TypeError: an argument is unknown, or does not go with `response_id`.
            ConfigurationError: an argument cannot be right.

        API page: https://platform.openai.com/docs/api-reference/responses-streaming
        """
        from openai_core.resources.responding import streaming

        return streaming(self._runner, "beta_responses", params, resume)

    @helper
    def create_and_poll(
        self,
        *,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[BetaResponse], Any] | None = None,
        **params: Unpack[BetaResponseCreateParams],
    ) -> Flow[BetaResponse]:
        """Ask a model with beta features for a response in the background, and wait until it is over.

        Args:
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to 5.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the response at each look; may be a coroutine function under `AsyncClient`.
            params: Those of `create`, but for `stream`; `background` is True if it is left out, and `timeout` in plain
                seconds is for all of it, a `Timeout` for each call.

        Returns:
            The response: completed, failed, incomplete or cancelled, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the response as it was. It goes on all the same.
            APIError: a request failed.
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/guides/background
        """
        from openai_core.resources.responding import beginning

        return beginning(
            self, "beta_responses", params, interval=interval, poll_interval_ms=poll_interval_ms, on_update=on_update
        )

    @helper
    def wait(
        self,
        response: str | BetaResponse,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        interval: float | None = None,
        on_update: Callable[[BetaResponse], Any] | None = None,
        **options: Unpack[WaitOptions],
    ) -> Flow[BetaResponse]:
        """Wait until a response that runs in the background is over; as `client.responses.wait` does.

        Args:
            response: Its id, or the response as it was.
            timeout: Seconds for all of it. Default: no limit.
            deadline: Another name of `timeout`.
            interval: Seconds between two looks. Default: what the server asks for; else 0.5, growing to 5.
            on_update: Called with the response at each look; may be a coroutine function under `AsyncClient`.
            options: `include`, and those that every call takes.

        Returns:
            The response: completed, failed, incomplete or cancelled, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the response as it was.

        API page: https://platform.openai.com/docs/guides/background
        """
        from openai_core.resources.responding import waiting

        return waiting(
            self,
            "beta_responses",
            response,
            options,
            timeout=timeout,
            deadline=deadline,
            interval=interval,
            on_update=on_update,
        )

    @overload
    def connect(self: Responses[Runner], **options: Unpack[ResponsesOptions]) -> BetaResponsesConnection: ...
    @overload
    def connect(self: Responses[AsyncRunner], **options: Unpack[ResponsesOptions]) -> AsyncBetaResponsesConnection: ...
    def connect(self: Any, **options: Unpack[ResponsesOptions]) -> Any:
        """A WebSocket over which any number of responses are asked for; as `client.responses.connect`.

        Args:
            options: See `ResponsesOptions`.

        Raises:
            ConfigurationError: an option cannot be right, or the library for WebSockets is missing.
            TypeError: there is no such option.

        API page: https://platform.openai.com/docs/guides/websocket-mode
        """
        from openai_core.resources.responses_socket import connected

        return connected(self._runner, "beta_responses", type(self), options)


class BetaThreads(generated.BetaThreads[R]):
    __doc__ = generated.BetaThreads.__doc__

    @overload
    def create_and_run_stream(
        self: BetaThreads[Runner],
        *,
        event_handler: AssistantEventHandler | None = None,
        **params: Unpack[BetaThreadCreateAndRunParams],
    ) -> AssistantStream: ...
    @overload
    def create_and_run_stream(
        self: BetaThreads[AsyncRunner],
        *,
        event_handler: AsyncAssistantEventHandler | None = None,
        **params: Unpack[BetaThreadCreateAndRunParams],
    ) -> AsyncAssistantStream: ...
    def create_and_run_stream(self: BetaThreads[Any], *, event_handler: Any = None, **params: Any) -> Any:
        """Run an assistant on a thread that the same call creates, and follow the run as events. Deprecated by the API.

        Nothing is sent before the stream is entered with `with`, or its first event asked for.

        Args:
            event_handler: Is told of the events; an instance of its own for each stream.
            params: Those of `create_and_run`, but for `stream`.

        Returns:
            `AssistantStream`; under `AsyncClient`, `AsyncAssistantStream`.

        Raises:
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/threads
        """
        from openai_core.generated.endpoints.beta_threads_create_and_run import build_stream

        runner = opener(self, "create_and_run_stream", params)
        return _opened(runner, build_stream(stream=True, **params), event_handler)

    @helper
    def create_and_run_poll(
        self,
        *,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[Run], Any] | None = None,
        **params: Unpack[BetaThreadCreateAndRunParams],
    ) -> Flow[Run]:
        """Run an assistant on a thread that the same call creates, and wait until the run is over or wants
        something. Deprecated by the API.

        Args:
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to 5.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the run at each look; may be a coroutine function under `AsyncClient`.
            params: Those of `create_and_run`; `timeout` in plain seconds is for all of it, a `Timeout` for each call.

        Returns:
            The run: requires_action, completed, incomplete, failed, cancelled or expired, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the run as it was. It goes on all the same.
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/threads
        """
        from openai_core.generated.endpoints.beta_threads_create_and_run import build
        from openai_core.generated.endpoints.beta_threads_runs_retrieve import build as look

        said = looks(params)
        return begun(
            self,
            RUN,
            build,
            lambda made: partial(look, made.thread_id, made.id, **said),
            params=dict(params),
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )


class Runs(generated.Runs[R]):
    __doc__ = generated.Runs.__doc__

    @overload
    def stream(
        self: Runs[Runner],
        thread_id: str,
        *,
        event_handler: AssistantEventHandler | None = None,
        **params: Unpack[BetaThreadRunCreateParams],
    ) -> AssistantStream: ...
    @overload
    def stream(
        self: Runs[AsyncRunner],
        thread_id: str,
        *,
        event_handler: AsyncAssistantEventHandler | None = None,
        **params: Unpack[BetaThreadRunCreateParams],
    ) -> AsyncAssistantStream: ...
    def stream(self: Runs[Any], *path: str, event_handler: Any = None, **params: Any) -> Any:
        """Run an assistant on a thread, and follow the run as events. Deprecated by the API.

        Nothing is sent before the stream is entered with `with`, or its first event asked for.

        Args:
            path: The id of the thread, `thread_id`.
            event_handler: Is told of the events; an instance of its own for each stream.
            params: Those of `create`, but for `stream`.

        Returns:
            `AssistantStream`; under `AsyncClient`, `AsyncAssistantStream`.

        Raises:
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/runs
        """
        from openai_core.generated.endpoints.beta_threads_runs_create import ENDPOINT, build_stream

        runner = opener(self, "stream", params)
        path = ENDPOINT.placed(path, params)
        return _opened(runner, build_stream(*path, stream=True, **params), event_handler)

    create_and_stream = stream
    """The old name of `stream`."""

    @overload
    def submit_tool_outputs_stream(
        self: Runs[Runner],
        thread_id: str,
        run_id: str,
        *,
        event_handler: AssistantEventHandler | None = None,
        **params: Unpack[BetaThreadRunSubmitToolOutputsParams],
    ) -> AssistantStream: ...
    @overload
    def submit_tool_outputs_stream(
        self: Runs[AsyncRunner],
        thread_id: str,
        run_id: str,
        *,
        event_handler: AsyncAssistantEventHandler | None = None,
        **params: Unpack[BetaThreadRunSubmitToolOutputsParams],
    ) -> AsyncAssistantStream: ...
    def submit_tool_outputs_stream(self: Runs[Any], *path: str, event_handler: Any = None, **params: Any) -> Any:
        """Hand in the results of the tool calls that a run waits for, and follow it as it goes on. Deprecated by the
        API.

        Nothing is sent before the stream is entered with `with`, or its first event asked for.

        Args:
            path: The ids of the thread and of the run, `thread_id` and `run_id`.
            event_handler: Is told of the events; an instance of its own for each stream.
            params: Those of `submit_tool_outputs`, but for `stream`.

        Returns:
            `AssistantStream`; under `AsyncClient`, `AsyncAssistantStream`.

        Raises:
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/runs
        """
        from openai_core.generated.endpoints.beta_threads_runs_submit_tool_outputs import ENDPOINT, build_stream

        runner = opener(self, "submit_tool_outputs_stream", params)
        thread_id, run_id = ENDPOINT.placed(path, params)
        return _opened(runner, build_stream(thread_id, run_id, stream=True, **params), event_handler)

    @helper
    def create_and_poll(
        self,
        thread_id: str,
        *,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[Run], Any] | None = None,
        **params: Unpack[BetaThreadRunCreateParams],
    ) -> Flow[Run]:
        """Run an assistant on a thread, and wait until the run is over or wants something. Deprecated by the API.

        Args:
            thread_id: The id of the thread.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to 5.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the run at each look; may be a coroutine function under `AsyncClient`.
            params: Those of `create`; `timeout` in plain seconds is for all of it, a `Timeout` for each call.

        Returns:
            The run: requires_action, completed, incomplete, failed, cancelled or expired, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the run as it was. It goes on all the same.
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/runs
        """
        from openai_core.generated.endpoints.beta_threads_runs_create import build
        from openai_core.generated.endpoints.beta_threads_runs_retrieve import build as look

        said = looks(params)
        return begun(
            self,
            RUN,
            build,
            lambda made: partial(look, thread_id, made.id, **said),
            thread_id,
            params=dict(params),
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )

    @helper
    def submit_tool_outputs_and_poll(
        self,
        thread_id: str,
        run_id: str,
        *,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[Run], Any] | None = None,
        **params: Unpack[BetaThreadRunSubmitToolOutputsParams],
    ) -> Flow[Run]:
        """Hand in the results of the tool calls that a run waits for, and wait until the run is over or wants
        something. Deprecated by the API.

        Args:
            thread_id: The id of the thread.
            run_id: The id of the run.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to 5.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the run at each look; may be a coroutine function under `AsyncClient`.
            params: Those of `submit_tool_outputs`; `timeout` in plain seconds is
                for all of it, a `Timeout` for each call.

        Returns:
            The run: requires_action, completed, incomplete, failed, cancelled or expired, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the run as it was. It goes on all the same.
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/runs
        """
        from openai_core.generated.endpoints.beta_threads_runs_retrieve import build as look
        from openai_core.generated.endpoints.beta_threads_runs_submit_tool_outputs import build

        said = looks(params)
        return begun(
            self,
            RUN,
            build,
            lambda made: partial(look, thread_id, made.id, **said),
            thread_id,
            run_id,
            params=dict(params),
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )

    @helper
    def wait(
        self,
        run: str | Run,
        thread_id: str | None = None,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[Run], Any] | None = None,
        **options: Unpack[LookOptions],
    ) -> Flow[Run]:
        """Wait until a run is over or wants something. Deprecated by the API.

        A status that nobody knows yet does not end the waiting; it goes on at the same pace.

        Args:
            run: Its id, or the run as it was.
            thread_id: The id of its thread. Default: what the run says.
            timeout: Seconds for all of it. Default: no limit.
            deadline: Another name of `timeout`.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to 5.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the run at each look; may be a coroutine function under `AsyncClient`.
            options: Those that every call takes.

        Returns:
            The run: requires_action, completed, incomplete, failed, cancelled or expired, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the run as it was. It goes on all the same.
            TypeError: there is no id of the run or of its thread.

        API page: https://platform.openai.com/docs/api-reference/runs
        """
        from openai_core.generated.endpoints.beta_threads_runs_retrieve import build

        thread = thread_id or getattr(run, "thread_id", None)
        if not isinstance(thread, str):
            raise TypeError("wait() needs the id of the thread: thread_id=...")
        return waited(
            self,
            RUN,
            partial(build, thread, RUN.named(run), **options),
            run,
            timeout=timeout,
            deadline=deadline,
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )

    poll = wait
    """The same as `wait`."""


def _opened(runner: Any, request: Any, handler: Any) -> Any:
    if runner.asynchronous:
        from openai_core.aio.assistants import AsyncAssistantStream

        return AsyncAssistantStream(runner, request, handler)
    from openai_core.blocking.assistants import AssistantStream

    return AssistantStream(runner, request, handler)
