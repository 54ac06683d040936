"""What `client.chat` offers beyond the operations of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from openai_core.generated.resources import chat as generated
from openai_core.resource import R, Raw, Streaming, View
from openai_core.resources.opening import opener
from openai_core.resources.parsing import ParsesChat
from openai_core.resources.running import RunsChatTools

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.aio.chat import AsyncChatCompletionStream
    from openai_core.aio.runner import AsyncRunner
    from openai_core.blocking.chat import ChatCompletionStream
    from openai_core.blocking.runner import Runner
    from openai_core.resource import AsyncRaw, AsyncStreaming
    from openai_core.resources.params import ChatAnyParams, ChatParseParams, ChatTypedToolParams

T = TypeVar("T")


class Completions(ParsesChat[R], RunsChatTools[R], generated.Completions[R]):
    __doc__ = generated.Completions.__doc__

    @overload
    def stream(self: Completions[Runner], **params: Unpack[ChatParseParams[T]]) -> ChatCompletionStream[T]: ...
    @overload
    def stream(
        self: Completions[AsyncRunner], **params: Unpack[ChatParseParams[T]]
    ) -> AsyncChatCompletionStream[T]: ...
    @overload
    def stream(self: Completions[Runner], **params: Unpack[ChatTypedToolParams]) -> ChatCompletionStream[None]: ...
    @overload
    def stream(
        self: Completions[AsyncRunner], **params: Unpack[ChatTypedToolParams]
    ) -> AsyncChatCompletionStream[None]: ...
    @overload
    def stream(self: Completions[Runner], **params: Unpack[ChatAnyParams]) -> ChatCompletionStream[Any]: ...
    @overload
    def stream(self: Completions[AsyncRunner], **params: Unpack[ChatAnyParams]) -> AsyncChatCompletionStream[Any]: ...
    def stream(self: Completions[Any], **params: Any) -> Any:
        """Send a list of chat messages to a model and follow its reply as events, which add up to the completion.

        Nothing is sent before the stream is entered with `with`, or its first event asked for.

        Args:
            response_format: As for `create`, or a type that the answer is to be of; see `parse`.
            tools: As for `create`; types are taken, too. The arguments of strict functions are parsed.
            params: Those of `create`, but for `stream`.

        Returns:
            `ChatCompletionStream`; under `AsyncClient`, `AsyncChatCompletionStream`.

        Raises:
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/chat/create
        """
        from openai_core.accumulate.chat import ChatCompletionStreamState
        from openai_core.generated.endpoints.chat_completions_create import build_stream

        runner = opener(self, "stream", params)
        format, tools = None, None
        if "response_format" in params or "tools" in params:
            from openai_core.structured.request import chat_format

            params, format, tools = chat_format(params)
        request = build_stream(stream=True, **params)
        state: Any = ChatCompletionStreamState(response_format=format, input_tools=tools)
        if runner.asynchronous:
            from openai_core.aio.chat import AsyncChatCompletionStream

            return AsyncChatCompletionStream(runner, request, state)
        from openai_core.blocking.chat import ChatCompletionStream

        return ChatCompletionStream(runner, request, state)

    with_raw_response: View[Completions[Raw], Completions[AsyncRaw]] = View(Raw)  # pyright: ignore[reportIncompatibleVariableOverride]
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Completions[Streaming], Completions[AsyncStreaming]] = View(Streaming)  # pyright: ignore[reportIncompatibleVariableOverride]
    """The same operations as context managers, answering before the body is read."""
