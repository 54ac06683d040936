"""Sends envelopes under asyncio and trio."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any

from openai_core import log
from openai_core.errors import APIError, OpenAIError
from openai_core.http.late import decoder_of, said
from openai_core.sansio.flow import DRAIN
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import Response

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from httpx_sse import EventSource

    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.reader import StreamReader
    from openai_core.sansio.timeout import Deadline


class AsyncTransport:
    """Connections, made when first wanted and shared by a client and its siblings."""

    def __init__(self, client: Any = None, kind: str | None = None) -> None:
        """Take a client of the user's, or the name of a transport, or neither."""
        if kind is not None:
            from openai_core.http.pools import check_transport

            check_transport(kind, "AsyncClient")
        self._client = client
        self._kind = kind
        self._way: Any = None
        self._closed = False

    async def exchange(self, envelope: Envelope) -> Response:
        """Send, and read the answer to its end."""
        live = await self.open(envelope)
        return live if isinstance(live, Response) else await live.read()

    async def open(self, envelope: Envelope) -> AsyncLive | Response:
        """Send, and leave the body of a success unread; any other answer is read."""
        log.sent(envelope)
        began = perf_counter()
        if self._closed:
            raise OpenAIError("This client is closed; make another one")
        try:
            answer = await (self._way or self._found()).send(envelope)
        except Exception as error:
            raise said(error, envelope) from error
        live = AsyncLive(answer, envelope, self, began)
        log.answered(envelope, live.status, live.headers, perf_counter() - began)
        return live if 200 <= live.status < 300 else await live.read()

    async def aclose(self) -> None:
        """Close the connections; a client of the user's is closed too."""
        self._closed = True
        if self._client is not None or self._way is not None:
            await (self._way or self._found()).aclose()

    def _found(self) -> Any:
        """The way there."""
        from openai_core.http.pools import awaited

        self._way = awaited(self._client, self._kind)
        return self._way


class AsyncLive:
    """An answer whose body is still on its way."""

    def __init__(self, answer: Any, envelope: Envelope, transport: AsyncTransport, began: float) -> None:
        self.status: int = answer.status
        self.headers: Mapping[str, str] = Headers(answer.headers)
        self.method = envelope.method
        self.url = envelope.url
        self.provider = envelope.provider
        self.retries_taken = 0
        self.closed = False
        self.watch = envelope.watch
        self._answer = answer
        self._envelope = envelope
        self._transport = transport
        self._began = began
        self._chunks: AsyncIterator[bytes] | None = None
        self._decoder: Any = None
        self._peeked: list[bytes | None] = []

    async def pull(self, deadline: Deadline | None = None) -> bytes | None:
        """Some more of the body, no later than the deadline; None at its end."""
        if self._peeked:
            return self._peeked.pop(0)
        chunks = self._chunks
        if chunks is None:
            self._decoder = decoder_of(self._answer)
            chunks = self._answer.pieces()
            self._chunks = chunks
        if deadline is None:
            deadline = self._envelope.deadline
        try:
            if deadline is None:
                data = await anext(chunks, None)
            else:
                data = await self._in_time(chunks, deadline)
            if self._decoder is None:
                return data
            if data is not None:
                return self._decoder.feed(data)  # type: ignore[no-any-return]
            data, self._decoder = self._decoder.finish(), None
            return data or None
        except APIError as error:
            error.provider = self.provider
            raise
        except Exception as error:
            raise said(error, self._envelope) from error

    async def peek(self, reader: StreamReader[Any], deadline: Deadline | None = None) -> None:
        """Read on until the first event is there, or the end; all that came is to be pulled once more.

        Raises:
            APIError: the stream broke, or is not one; it is closed then.
        """
        peeked: list[bytes | None] = []
        try:
            while not (reader.items or reader.over):
                chunk = await self.pull(deadline)
                peeked.append(chunk)
                if chunk is None:
                    reader.finish()
                else:
                    reader.feed(chunk)
            if not reader.items:
                reader.check()
        except BaseException:
            await self.aclose()
            raise
        self._peeked = peeked

    async def read(self) -> Response:
        """All of the body."""
        try:
            if self._envelope.deadline is not None:
                pieces: list[bytes] = []
                while (piece := await self.pull()) is not None:
                    pieces.append(piece)
                body = b"".join(pieces)
            else:
                body = await self._answer.whole()
                decoder = decoder_of(self._answer)
                if decoder is not None:
                    body = decoder.feed(body) + decoder.finish()
        except APIError as error:
            error.provider = self.provider
            raise
        except Exception as error:
            raise said(error, self._envelope) from error
        finally:
            await self.aclose()
        elapsed = perf_counter() - self._began
        return Response(
            self.status,
            self.headers,
            body,
            method=self.method,
            url=self.url,
            elapsed=elapsed,
            provider=self.provider,
        )

    def event_source(self) -> EventSource:
        """The answer as `httpx_sse` sees it; to be closed all the same."""
        from openai_core.http.sight import event_source

        return event_source(self)

    async def finish(self) -> None:
        """Close after the last thing of interest was read; what little is left is waited for briefly."""
        from anyio import move_on_after

        try:
            if not self.closed:
                with move_on_after(DRAIN):
                    while await self.pull() is not None:
                        pass
        except APIError:
            pass
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Let the connection go, even in a task that was cancelled."""
        if not self.closed:
            self.closed = True
            if self._envelope.lease is not None:
                self._envelope.lease()
            await self._answer.aclose()

    async def _in_time(self, chunks: AsyncIterator[bytes], deadline: Deadline) -> bytes | None:
        """The next piece, waited for no longer than this."""
        from anyio import move_on_after

        left = deadline.left()
        if left > 0:
            with move_on_after(left):
                return await anext(chunks, None)
        raise deadline.error()
