"""What `client.chat.completions.stream(...)` gives: the events of a reply, and the completion they add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from openai_core.accumulate.chat_events import ChatCompletionStreamEvent
from openai_core.aio.events import AsyncEventStream

if TYPE_CHECKING:
    from openai_core.accumulate.chat import ChatCompletionStreamState
    from openai_core.aio.runner import AsyncRunner
    from openai_core.generated.models.chat import ChatCompletion, ChatCompletionMessage
    from openai_core.sansio.message import StreamRequest
    from openai_core.structured.parsed import ParsedChatCompletion, ParsedChatCompletionMessage

T = TypeVar("T")


class AsyncChatCompletionStream(AsyncEventStream[ChatCompletionStreamEvent[T]], Generic[T]):
    """A reply while it is written: iterate over its events, told apart by `event.type`, or ask for what they add up to.

    It is opened by `with` or by the first event asked for, and iterable once; what was not read then is read by
    `get_final_completion()` and its like. However a reply ends (`length`, `content_filter`), that is no error: its
    `finish_reason` says so. Only who asked for a type gets an error where there is no value of it.
    """

    def __init__(
        self, runner: AsyncRunner, request: StreamRequest[Any], accumulator: ChatCompletionStreamState[T]
    ) -> None:
        """Know what to ask for; nothing is sent yet.

        Args:
            runner: Sends the request.
            request: What opens the stream.
            accumulator: Makes the events of the chunks.
        """
        super().__init__(runner, request, accumulator)
        self._state = accumulator

    @property
    def snapshot(self) -> ChatCompletion | None:
        """The completion so far; None before anything came."""
        return self._state.snapshot

    @property
    def current_completion_snapshot(self) -> ChatCompletion:
        """The completion so far.

        Raises:
            IncompleteStreamError: nothing has come yet.
        """
        return self._state.current_completion_snapshot

    @overload
    async def get_final_completion(self: AsyncChatCompletionStream[None]) -> ChatCompletion: ...
    @overload
    async def get_final_completion(self) -> ParsedChatCompletion[T]: ...
    async def get_final_completion(self) -> Any:
        """Read on to the end; the whole completion, as `create` without `stream` would have given it.

        Raises:
            IncompleteStreamError: the stream was left, or broke, before its end; what came stands in `partial`.
            LengthFinishReasonError, ContentFilterFinishReasonError: a type was asked for, and the reply was cut short.
            ParseError: a type was asked for, and the reply says no value of it.
        """
        await self.until_done()
        return self._state.final(self.request_id if self._raw is not None else None)

    @overload
    async def get_final_message(self: AsyncChatCompletionStream[None]) -> ChatCompletionMessage: ...
    @overload
    async def get_final_message(self) -> ParsedChatCompletionMessage[T]: ...
    async def get_final_message(self) -> Any:
        """Read on to the end; the whole message (of several, the first).

        Raises:
            IncompleteStreamError: there is none, or the stream was left, or broke, before its end.
            ParseError: as `get_final_completion`.
        """
        await self.until_done()
        return self._state.final_message(self.request_id if self._raw is not None else None)

    async def get_final_content(self) -> str | None:
        """Read on to the end; the whole text (of several, the first); None where the reply has none.

        Raises:
            IncompleteStreamError: the stream was left, or broke, before its end.
        """
        await self.until_done()
        self._state.check_ended(self.request_id if self._raw is not None else None)
        return self._state.text()
