"""What `client.responses.stream(...)` gives: the events of a response, and the response that they add up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.aio.events import AsyncEventStream
from openai_core.errors import APIError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from openai_core.accumulate.responses import ResponseStreamState
    from openai_core.accumulate.responses_events import ResponseStreamEvent
    from openai_core.aio.runner import AsyncRunner
    from openai_core.aio.stream import AsyncStream
    from openai_core.generated.models.responses import Response
    from openai_core.sansio.flow import Flow
    from openai_core.sansio.message import Request, StreamRequest
    from openai_core.structured.parsed import ParsedResponse

T = TypeVar("T")


def _text_of(event: ResponseStreamEvent[Any]) -> str | None:
    """The text that an event adds to what the model writes or says."""
    if event.type == "response.output_text.delta" or event.type == "response.audio.transcript.delta":
        return event.delta
    return None


class AsyncResponseStream(AsyncEventStream["ResponseStreamEvent[T]"], Generic[T]):
    """The events of a response; opened by `with` or by the first event asked for, iterable once.

    A response that runs in the background goes on when its stream breaks, and so does this: it takes the stream up
    again after the last event that came.
    """

    def __init__(
        self,
        runner: AsyncRunner,
        request: StreamRequest[Any],
        accumulator: ResponseStreamState[T],
        resume: Callable[[APIError], Flow[AsyncStream[Any] | None]] | None = None,
        *,
        cancelling: Callable[[str], Request[Response]] | None = None,
        instead: Callable[[APIError], Flow[None]] | None = None,
    ) -> None:
        """Know what to ask for; nothing is sent yet.

        Args:
            runner: Sends the request.
            request: What opens the stream.
            accumulator: Makes the events of what comes.
            resume: A flow that opens the stream anew after this error.
            cancelling: Makes the request that cancels the response; None where that ends with its stream.
            instead: A flow that waits for the end of the response where its stream is refused with this error.
        """
        super().__init__(runner, request, accumulator, resume)
        self._state = accumulator
        self._cancelling = cancelling
        self._instead = instead

    @property
    def snapshot(self) -> ParsedResponse[T] | None:
        """The response so far, made anew each time; None before anything came. When it is over, what it ended as."""
        return self._state.snapshot

    current_response_snapshot = snapshot

    @property
    def output_text(self) -> str:
        """All text that the model wrote so far, joined."""
        return self._state.output_text

    @property
    def response_id(self) -> str | None:
        """The name of the response; None before anything told it."""
        return self._state.response_id

    @property
    def sequence_number(self) -> int | None:
        """That of the last event that came: what to go on from with `starting_after`."""
        return self._state.sequence_number

    _text_of = staticmethod(_text_of)

    async def get_final_response(self) -> ParsedResponse[T]:
        """The response as it ended, be it completed, failed, incomplete or cancelled: its `status` tells. Reads on to
        the end.

        Raises:
            IncompleteStreamError: the stream was left before its end.
            IncompleteResponseError: the response ended before it was complete, and a value was asked for.
            ParseError: its text is not the value that was asked for.
        """
        await self.until_done()
        final = self._state.get_final_response()
        if self._raw is not None and final.request_id is None:
            final._request_id = self._raw.request_id
        return final

    async def cancel(self) -> ParsedResponse[T] | Response | None:
        """Leave the stream and end the response: one that runs in the background is cancelled, any other ends with its
        stream. What the model wrote until then is paid for.

        Returns:
            The response as it was cancelled, or as it was when it was left.
        """
        while self._cancelling is not None and self._raw is not None and self._state.response_id is None:
            if await anext(self, None) is None:
                break
        await self.aclose()
        identity, state = self._state.response_id, self._state
        if self._cancelling is None or identity is None or state.is_over or state.background is False:
            return state.snapshot
        cancelled: Response = await self._runner.run(self._cancelling(identity))
        if cancelled.status == "cancelled":
            state.settle(cancelled)
        return cancelled

    async def __aenter__(self) -> Self:
        try:
            return await super().__aenter__()
        except APIError as error:
            await self._mended(error)
            return self

    async def _mended(self, error: APIError) -> None:
        if self._raw is not None or self._instead is None:
            await super()._mended(error)
            return
        self._over = True
        await self._runner.drive(self._instead(error))
        self._waiting.extend(self._accumulator.finish())
