"""What `client.responses` offers beyond the operations of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from openai_core.generated.resources import responses as generated
from openai_core.resource import R, Raw, Streaming, View
from openai_core.resources.parsing import ParsesResponses
from openai_core.resources.running import RunsResponseTools
from openai_core.work.method import helper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Unpack

    from openai_core.aio.responses import AsyncResponseStream
    from openai_core.aio.responses_socket import AsyncResponsesConnection
    from openai_core.aio.runner import AsyncRunner
    from openai_core.blocking.responses import ResponseStream
    from openai_core.blocking.responses_socket import ResponsesConnection
    from openai_core.blocking.runner import Runner
    from openai_core.generated.endpoints.responses_create import ResponseCreateParams
    from openai_core.generated.models.responses import IncludeEnum, Response
    from openai_core.resource import AsyncRaw, AsyncStreaming
    from openai_core.resources.params import ResponseAnyParams, ResponseParseParams, ResponseTypedToolParams
    from openai_core.resources.responding import WaitOptions
    from openai_core.sansio.endpoint import RequestOptions
    from openai_core.sansio.flow import Flow
    from openai_core.sansio.resume import Resume
    from openai_core.sansio.ws.responses import ResponsesOptions
    from openai_core.unset import Unset

T = TypeVar("T")


class Responses(ParsesResponses[R], RunsResponseTools[R], generated.Responses[R]):
    __doc__ = generated.Responses.__doc__

    @overload
    def stream(
        self: Responses[Runner],
        *,
        response_id: str,
        starting_after: int | None = None,
        include: Sequence[IncludeEnum] | Unset = ...,
        include_obfuscation: bool | Unset = ...,
        resume: bool | Resume = True,
        **options: Unpack[RequestOptions],
    ) -> ResponseStream[None]: ...
    @overload
    def stream(
        self: Responses[AsyncRunner],
        *,
        response_id: str,
        starting_after: int | None = None,
        include: Sequence[IncludeEnum] | Unset = ...,
        include_obfuscation: bool | Unset = ...,
        resume: bool | Resume = True,
        **options: Unpack[RequestOptions],
    ) -> AsyncResponseStream[None]: ...
    @overload
    def stream(
        self: Responses[Runner], *, resume: bool | Resume = True, **params: Unpack[ResponseParseParams[T]]
    ) -> ResponseStream[T]: ...
    @overload
    def stream(
        self: Responses[AsyncRunner], *, resume: bool | Resume = True, **params: Unpack[ResponseParseParams[T]]
    ) -> AsyncResponseStream[T]: ...
    @overload
    def stream(
        self: Responses[Runner], *, resume: bool | Resume = True, **params: Unpack[ResponseTypedToolParams]
    ) -> ResponseStream[None]: ...
    @overload
    def stream(
        self: Responses[AsyncRunner], *, resume: bool | Resume = True, **params: Unpack[ResponseTypedToolParams]
    ) -> AsyncResponseStream[None]: ...
    @overload
    def stream(
        self: Responses[Runner], *, resume: bool | Resume = True, **params: Unpack[ResponseAnyParams]
    ) -> ResponseStream[Any]: ...
    @overload
    def stream(
        self: Responses[AsyncRunner], *, resume: bool | Resume = True, **params: Unpack[ResponseAnyParams]
    ) -> AsyncResponseStream[Any]: ...
    def stream(self: Responses[Any], *, resume: bool | Resume = True, **params: Any) -> Any:
        """Ask a model for a response and follow it as events, which add up to the response.

        Nothing is sent before the stream is entered with `with`, or its first event asked for. With `background=True`
        the response goes on when the connection breaks, and the stream is taken up again by itself after the last
        event that came; no event comes twice. Without it, what had come stands in the `partial` of the error.

        With `response_id`, no new response is made: the events are those of one that runs, or ran, in the background.

        Args:
            resume: Whether to take up a stream that broke, or how: a `Resume`. Default: 5 attempts in a row, after 0.5
                seconds and more.
            response_id: The response to follow, in place of the parameters of a new one.
            starting_after: The `sequence_number` of the last event that was seen of it. Default: all its events come.
            text_format: A type that the answer is to be of; see `parse`.
            tools: As for `create`; types are taken, too. The arguments of strict functions are parsed.
            params: Those of `create`, but for `stream`; with `response_id`, those of `retrieve`.

        Returns:
            `ResponseStream`; under `AsyncClient`, `AsyncResponseStream`.

        Raises:
            TypeError: an argument is unknown, or does not go with `response_id`.
            ConfigurationError: an argument cannot be right.

        API page: https://platform.openai.com/docs/api-reference/responses-streaming
        """
        from openai_core.resources.responding import streaming

        format, tools = None, None
        if "text_format" in params or "tools" in params:
            from openai_core.structured.request import responses_format

            params, format, tools = responses_format(params)
        return streaming(self._runner, "responses", params, resume, format=format, tools=tools)

    @helper
    def create_and_poll(
        self,
        *,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[Response], Any] | None = None,
        **params: Unpack[ResponseCreateParams],
    ) -> Flow[Response]:
        """Ask a model for a response in the background, and wait until it is over.

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
            self, "responses", params, interval=interval, poll_interval_ms=poll_interval_ms, on_update=on_update
        )

    @helper
    def wait(
        self,
        response: str | Response,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        interval: float | None = None,
        on_update: Callable[[Response], Any] | None = None,
        **options: Unpack[WaitOptions],
    ) -> Flow[Response]:
        """Wait until a response that runs in the background is over.

        Args:
            response: Its id, or the response as it was; one that is over already is given back as it is.
            timeout: Seconds for all of it. Default: no limit.
            deadline: Another name of `timeout`.
            interval: Seconds between two looks. Default: what the server asks for; else 0.5, and longer each time up
                to 5.
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
            "responses",
            response,
            options,
            timeout=timeout,
            deadline=deadline,
            interval=interval,
            on_update=on_update,
        )

    @overload
    def connect(self: Responses[Runner], **options: Unpack[ResponsesOptions]) -> ResponsesConnection: ...
    @overload
    def connect(self: Responses[AsyncRunner], **options: Unpack[ResponsesOptions]) -> AsyncResponsesConnection: ...
    def connect(self: Responses[Any], **options: Unpack[ResponsesOptions]) -> Any:
        """A WebSocket over which any number of responses are asked for, several at once; opened by a `with` statement.

        Args:
            options: See `ResponsesOptions`: headers, query, limits, and what is done when the connection is lost.

        Raises:
            ConfigurationError: an option cannot be right, or the library for WebSockets is missing.
            TypeError: there is no such option.

        API page: https://platform.openai.com/docs/guides/websocket-mode
        """
        from openai_core.resources.responses_socket import connected

        return connected(self._runner, "responses", type(self), options)

    with_raw_response: View[Responses[Raw], Responses[AsyncRaw]] = View(Raw)  # pyright: ignore[reportIncompatibleVariableOverride]
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Responses[Streaming], Responses[AsyncStreaming]] = View(Streaming)  # pyright: ignore[reportIncompatibleVariableOverride]
    """The same operations as context managers, answering before the body is read."""
