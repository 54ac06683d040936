"""An answer whose body is read as it is wanted."""

from __future__ import annotations

from codecs import getincrementaldecoder
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.aio.stream import AsyncStream
from openai_core.errors import OpenAIError
from openai_core.sansio.codec import loads
from openai_core.sansio.codec import text as text_of
from openai_core.sansio.events import EventDecoder, ServerSentEvent
from openai_core.sansio.lines import LineDecoder
from openai_core.sansio.message import Request, Response, StreamRequest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from types import TracebackType

    from httpx_sse import EventSource

    from openai_core.aio.transport import AsyncLive

T = TypeVar("T")


class AsyncStreamedResponse(Generic[T]):
    """Headers at once, the body in pieces; close it, or use it as a context manager."""

    def __init__(self, live: AsyncLive, request: Request[T]) -> None:
        self._live = live
        self._request = request
        self._whole: Response | None = None
        self._begun = False

    @property
    def status_code(self) -> int:
        return self._live.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Case-insensitive."""
        return self._live.headers

    @property
    def request_id(self) -> str | None:
        """The name of the request in the provider's logs."""
        return self._live.headers.get("x-request-id")

    @property
    def method(self) -> str:
        return self._live.method

    @property
    def url(self) -> str:
        """Where the answer came from, after redirects."""
        return self._live.url

    @property
    def retries_taken(self) -> int:
        """Attempts before the one that was answered."""
        return self._live.retries_taken

    @property
    def is_closed(self) -> bool:
        return self._live.closed

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The body as it comes; closed at its end, or when it breaks."""
        if self._whole is not None:
            yield self._whole.body
            return
        self._begin()
        try:
            while (chunk := await self._live.pull()) is not None:
                yield chunk
        finally:
            await self._live.aclose()

    async def iter_text(self) -> AsyncIterator[str]:
        """The body as text (UTF-8), as it comes."""
        decoder = getincrementaldecoder("utf-8")("replace")
        async for chunk in self.iter_bytes():
            if piece := decoder.decode(chunk):
                yield piece
        if piece := decoder.decode(b"", True):
            yield piece

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without the line ends."""
        decoder = LineDecoder()
        async for piece in self.iter_text():
            for line in decoder.feed(piece):
                yield line
        for line in decoder.finish():
            yield line

    async def iter_events(self) -> AsyncIterator[ServerSentEvent]:
        """The body as server-sent events, undecoded."""
        decoder = EventDecoder()
        async for chunk in self.iter_bytes():
            for event in decoder.feed(chunk):
                yield event
        for event in decoder.finish():
            yield event

    def event_source(self) -> EventSource:
        """The body for programs that are written for `httpx_sse`."""
        self._begin()
        return self._live.event_source()

    async def read(self) -> bytes:
        """All of the body."""
        if self._whole is None:
            self._begin()
            self._whole = await self._live.read()
            self._whole.retries_taken = self._live.retries_taken
        return self._whole.body

    async def text(self) -> str:
        """All of the body, as text in the character set its header names."""
        await self.read()
        return text_of(self._response())

    async def json(self) -> Any:
        """All of the body, as JSON."""
        return loads(await self.read())

    async def parse(self) -> T:
        """What the plain call would have given; of a streaming operation, its stream."""
        if isinstance(self._request, StreamRequest):
            return self.events()  # type: ignore[return-value]
        await self.read()
        return self._request.read(self._response())

    def events(self) -> AsyncStream[Any]:
        """The stream of a streaming operation."""
        if not isinstance(self._request, StreamRequest):
            raise TypeError("This operation does not stream events; use parse() or iter_bytes()")
        self._begin()
        return AsyncStream(self._live, self._request)

    async def aclose(self) -> None:
        """Let the connection go, read or not."""
        await self._live.aclose()

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"AsyncStreamedResponse({self.status_code})"

    def _begin(self) -> None:
        if self._begun:
            raise OpenAIError("The body of this answer was read already")
        self._begun = True

    def _response(self) -> Response:
        assert self._whole is not None
        return self._whole
