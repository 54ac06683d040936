"""`parse` of chat completions and of responses: a type in, a value out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from openai_core.resource import R, Raw, Resource, Streaming

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Unpack

    from openai_core.aio.response import AsyncStreamedResponse
    from openai_core.aio.runner import AsyncRunner
    from openai_core.blocking.response import StreamedResponse
    from openai_core.blocking.runner import Runner
    from openai_core.resource import AsyncRaw, AsyncStreaming
    from openai_core.resources.params import (
        ChatAnyParams,
        ChatParseParams,
        ChatTypedToolParams,
        ResponseAnyParams,
        ResponseParseParams,
        ResponseTypedToolParams,
    )
    from openai_core.sansio.answer import RawResponse
    from openai_core.sansio.message import Request
    from openai_core.structured.parsed import ParsedChatCompletion, ParsedResponse

T = TypeVar("T")


def performed(runner: Any, request: Request[Any]) -> Any:
    """What a request comes to under a client, and under the views of its resources."""
    if isinstance(runner, Streaming):
        return runner.runner.streaming(request)
    return runner.runner.raw(request) if isinstance(runner, Raw) else runner.run(request)


class ParsesChat(Resource[R]):
    """Chat completions whose answers are values."""

    @overload
    def parse(self: ParsesChat[Runner], **params: Unpack[ChatParseParams[T]]) -> ParsedChatCompletion[T]: ...
    @overload
    def parse(
        self: ParsesChat[AsyncRunner], **params: Unpack[ChatParseParams[T]]
    ) -> Coroutine[Any, Any, ParsedChatCompletion[T]]: ...
    @overload
    def parse(self: ParsesChat[Runner], **params: Unpack[ChatAnyParams]) -> ParsedChatCompletion[Any]: ...
    @overload
    def parse(
        self: ParsesChat[AsyncRunner], **params: Unpack[ChatAnyParams]
    ) -> Coroutine[Any, Any, ParsedChatCompletion[Any]]: ...
    @overload
    def parse(self: ParsesChat[Runner], **params: Unpack[ChatTypedToolParams]) -> ParsedChatCompletion[None]: ...
    @overload
    def parse(
        self: ParsesChat[AsyncRunner], **params: Unpack[ChatTypedToolParams]
    ) -> Coroutine[Any, Any, ParsedChatCompletion[None]]: ...
    @overload
    def parse(  # type: ignore[overload-overlap]
        self: ParsesChat[Streaming], **params: Unpack[ChatAnyParams]
    ) -> AbstractContextManager[StreamedResponse[ParsedChatCompletion[Any]]]: ...
    @overload
    def parse(  # type: ignore[overload-overlap]
        self: ParsesChat[AsyncStreaming], **params: Unpack[ChatAnyParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ParsedChatCompletion[Any]]]: ...
    @overload
    def parse(self: ParsesChat[Raw], **params: Unpack[ChatAnyParams]) -> RawResponse[ParsedChatCompletion[Any]]: ...
    @overload
    def parse(
        self: ParsesChat[AsyncRaw], **params: Unpack[ChatAnyParams]
    ) -> Coroutine[Any, Any, RawResponse[ParsedChatCompletion[Any]]]: ...
    def parse(self: ParsesChat[Any], **params: Any) -> Any:
        """Send a list of chat messages to a model, and get its reply as a value of a type.

        The model is held to the type's strict schema. A refusal is no error: `parsed` is None then, and `refusal`
        has the words.

        Args:
            response_format: What the answer is to be: any type that `format_of` takes, or a `Format`. A schema as
                the API takes it gives JSON values.
            tools: As for `create`; types are taken, too. The arguments of strict functions are parsed.
            params: Those of `create`, but for `stream`.

        Returns:
            `ParsedChatCompletion`: `choices[0].message.parsed`, and
            `choices[0].message.tool_calls[0].function.parsed_arguments`.

        Raises:
            SchemaError: the API takes no schema that says the type; nothing was sent.
            LengthFinishReasonError: the answer was cut short by a limit on its length.
            ContentFilterFinishReasonError: it was cut short by a content filter.
            ParseError: it is not a value of the type (though None where tools are called as well), or the arguments of
                a strict function are not what it takes.
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/guides/structured-outputs
        """
        from openai_core.resources.reading import chat_request

        return performed(self._runner, chat_request(params))


class ParsesResponses(Resource[R]):
    """Responses whose answers are values."""

    @overload
    def parse(self: ParsesResponses[Runner], **params: Unpack[ResponseParseParams[T]]) -> ParsedResponse[T]: ...
    @overload
    def parse(
        self: ParsesResponses[AsyncRunner], **params: Unpack[ResponseParseParams[T]]
    ) -> Coroutine[Any, Any, ParsedResponse[T]]: ...
    @overload
    def parse(self: ParsesResponses[Runner], **params: Unpack[ResponseAnyParams]) -> ParsedResponse[Any]: ...
    @overload
    def parse(
        self: ParsesResponses[AsyncRunner], **params: Unpack[ResponseAnyParams]
    ) -> Coroutine[Any, Any, ParsedResponse[Any]]: ...
    @overload
    def parse(self: ParsesResponses[Runner], **params: Unpack[ResponseTypedToolParams]) -> ParsedResponse[Any]: ...
    @overload
    def parse(
        self: ParsesResponses[AsyncRunner], **params: Unpack[ResponseTypedToolParams]
    ) -> Coroutine[Any, Any, ParsedResponse[Any]]: ...
    @overload
    def parse(  # type: ignore[overload-overlap]
        self: ParsesResponses[Streaming], **params: Unpack[ResponseAnyParams]
    ) -> AbstractContextManager[StreamedResponse[ParsedResponse[Any]]]: ...
    @overload
    def parse(  # type: ignore[overload-overlap]
        self: ParsesResponses[AsyncStreaming], **params: Unpack[ResponseAnyParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ParsedResponse[Any]]]: ...
    @overload
    def parse(self: ParsesResponses[Raw], **params: Unpack[ResponseAnyParams]) -> RawResponse[ParsedResponse[Any]]: ...
    @overload
    def parse(
        self: ParsesResponses[AsyncRaw], **params: Unpack[ResponseAnyParams]
    ) -> Coroutine[Any, Any, RawResponse[ParsedResponse[Any]]]: ...
    def parse(self: ParsesResponses[Any], **params: Any) -> Any:
        """Ask a model, and get its answer as a value of a type.

        The model is held to the type's strict schema. A refusal is no error: `output_parsed` is None then, and
        `refusal` has the words. With `background=True` nothing is parsed, since nothing is there yet.

        Args:
            text_format: What the answer is to be: any type that `format_of` takes, or a `Format`. A schema given as
                `text={"format": ...}` gives JSON values.
            tools: As for `create`; types are taken, too. The arguments of strict functions are parsed.
            params: Those of `create`, but for `stream`.

        Returns:
            `ParsedResponse`: `output_parsed`, and `parsed` and `parsed_arguments` in its output.

        Raises:
            SchemaError: the API takes no schema that says the type; nothing was sent.
            IncompleteResponseError: the response failed, or was cut short by a limit or a content filter.
            ParseError: the answer is not a value of the type (though None where tools are called as well), or the
                arguments of a strict function are not what it takes.
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/guides/structured-outputs
        """
        from openai_core.resources.reading import responses_request

        return performed(self._runner, responses_request(params))
