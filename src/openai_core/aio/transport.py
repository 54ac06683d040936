"""Sends envelopes under asyncio and trio."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any

from openai_core import log
from openai_core.errors import APIError, OpenAIError
from openai_core.sansio.flow import DRAIN
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import Response

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    import httpx
    from httpx_sse import EventSource

    from openai_core.http.pools import Pools
    from openai_core.sansio.envelope import Envelope


class AsyncTransport:
    """Connections, made when first wanted and shared by a client and its siblings."""

    def __init__(self, client: Any = None) -> None:
        """Take an `httpx.AsyncClient` of the user's, or none."""
        self._client: httpx.AsyncClient | None = client
        self._pools: Pools[httpx.AsyncHTTPTransport] | None = None
        self._closed = False

    async def exchange(self, envelope: Envelope) -> Response:
        """Send, and read the answer to its end."""
        live = await self.open(envelope)
        return live if isinstance(live, Response) else await live.read()

    async def open(self, envelope: Envelope) -> AsyncLive | Response:
        """Send, and leave the body of a success unread; any other answer is read."""
        log.sent(envelope)
        began = perf_counter()
        try:
            answer = await self._send(envelope)
        except Exception as error:
            raise _said(error, envelope) from error
        live = AsyncLive(answer, envelope, self, began)
        log.answered(envelope, live.status, live.headers, perf_counter() - began)
        return live if 200 <= live.status < 300 else await live.read()

    async def _send(self, envelope: Envelope) -> httpx.Response:
        from openai_core.http.pools import Pools
        from openai_core.http.wire import AsyncPieces, request_by, request_for

        if self._closed:
            raise OpenAIError("This client is closed; make another one")
        if self._client is not None:
            request = request_by(self._client, envelope, AsyncPieces)
            return await self._client.send(request, stream=True, follow_redirects=False)
        if self._pools is None:
            self._pools = Pools.awaited()
        request = request_for(envelope, AsyncPieces)
        return await self._pools[request.url].handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections; a client of the user's is closed too."""
        self._closed = True
        if self._client is not None:
            await self._client.aclose()
        if self._pools is not None:
            for pool in self._pools.all():
                await pool.aclose()


class AsyncLive:
    """An answer whose body is still on its way."""

    def __init__(self, answer: httpx.Response, envelope: Envelope, transport: AsyncTransport, began: float) -> None:
        self.status = answer.status_code
        self.headers: Mapping[str, str] = Headers(answer.headers.raw)
        self.method = envelope.method
        self.url = envelope.url
        self.retries_taken = 0
        self.closed = False
        self._answer = answer
        self._envelope = envelope
        self._transport = transport
        self._began = began
        self._chunks: AsyncIterator[bytes] | None = None

    async def pull(self) -> bytes | None:
        """Some more of the body; None at its end."""
        if self._chunks is None:
            from openai_core.http.wire import is_encoded

            whole = is_encoded(self._answer) or self._answer.is_stream_consumed
            self._chunks = self._answer.aiter_bytes() if whole else aiter(self._answer.stream)  # type: ignore[arg-type]
        try:
            return await anext(self._chunks, None)
        except Exception as error:
            raise _said(error, self._envelope) from error

    async def read(self) -> Response:
        """All of the body."""
        from openai_core.http.wire import decoded

        try:
            if self._answer.is_stream_consumed:
                body = await self._answer.aread()
            else:
                pieces = [piece async for piece in self._answer.stream]  # type: ignore[union-attr]
                body = decoded(self._answer, b"".join(pieces))
        except Exception as error:
            raise _said(error, self._envelope) from error
        finally:
            await self.aclose()
        elapsed = perf_counter() - self._began
        return Response(self.status, self.headers, body, method=self.method, url=self.url, elapsed=elapsed)

    def event_source(self) -> EventSource:
        """The answer as `httpx_sse` sees it; to be closed all the same."""
        from openai_core.http.wire import event_source

        return event_source(self._answer)

    async def finish(self) -> None:
        """Close after the last thing of interest was read; what little is left is waited for briefly."""
        from anyio import move_on_after

        try:
            with move_on_after(DRAIN):
                while await self.pull() is not None:
                    pass
        except APIError:
            pass
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Let the connection go; the HTTP library sees to it that this is done even in a task that was cancelled."""
        if not self.closed:
            self.closed = True
            await self._answer.aclose()


def _said(error: Exception, envelope: Envelope) -> Exception:
    """The error to raise in place of one that the HTTP library raised; any other is raised as it is."""
    from openai_core.http.faults import translated

    said = translated(error, envelope)
    if said is None:
        raise error
    return said
