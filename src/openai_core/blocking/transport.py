"""Sends envelopes with plain calls."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any

from openai_core import log
from openai_core.errors import APIError, OpenAIError
from openai_core.sansio.flow import DRAIN
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import Response

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import httpx
    from httpx_sse import EventSource

    from openai_core.http.pools import Pools
    from openai_core.sansio.envelope import Envelope


class Transport:
    """Connections, made when first wanted and shared by a client and its siblings."""

    def __init__(self, client: Any = None) -> None:
        """Take an `httpx.Client` of the user's, or none."""
        self._client: httpx.Client | None = client
        self._pools: Pools[httpx.HTTPTransport] | None = None
        self._closed = False

    def exchange(self, envelope: Envelope) -> Response:
        """Send, and read the answer to its end."""
        live = self.open(envelope)
        return live if isinstance(live, Response) else live.read()

    def open(self, envelope: Envelope) -> Live | Response:
        """Send, and leave the body of a success unread; any other answer is read."""
        log.sent(envelope)
        began = perf_counter()
        try:
            answer = self._send(envelope)
        except Exception as error:
            raise _said(error, envelope) from error
        live = Live(answer, envelope, self, began)
        log.answered(envelope, live.status, live.headers, perf_counter() - began)
        return live if 200 <= live.status < 300 else live.read()

    def _send(self, envelope: Envelope) -> httpx.Response:
        from openai_core.http.wire import Pieces, request_by, request_for

        if self._closed:
            raise OpenAIError("This client is closed; make another one")
        if self._client is not None:
            request = request_by(self._client, envelope, Pieces)
            return self._client.send(request, stream=True, follow_redirects=False)
        pools = self._pools or _pooled(self)
        request = request_for(envelope, Pieces)
        return pools[request.url].handle_request(request)

    def close(self) -> None:
        """Close the connections; a client of the user's is closed too."""
        self._closed = True
        if self._client is not None:
            self._client.close()
        if self._pools is not None:
            _close(self._pools)


class Live:
    """An answer whose body is still on its way."""

    def __init__(self, answer: httpx.Response, envelope: Envelope, transport: Transport, began: float) -> None:
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
        self._chunks: Iterator[bytes] | None = None

    def pull(self) -> bytes | None:
        """Some more of the body; None at its end."""
        if self._chunks is None:
            from openai_core.http.wire import is_encoded

            whole = is_encoded(self._answer) or self._answer.is_stream_consumed
            self._chunks = self._answer.iter_bytes() if whole else iter(self._answer.stream)  # type: ignore[arg-type]
        try:
            return next(self._chunks, None)
        except Exception as error:
            raise _said(error, self._envelope) from error

    def read(self) -> Response:
        """All of the body."""
        from openai_core.http.wire import decoded

        try:
            if self._answer.is_stream_consumed:
                body = self._answer.read()
            else:
                body = decoded(self._answer, b"".join(self._answer.stream))  # type: ignore[arg-type]
        except Exception as error:
            raise _said(error, self._envelope) from error
        finally:
            self.close()
        elapsed = perf_counter() - self._began
        return Response(self.status, self.headers, body, method=self.method, url=self.url, elapsed=elapsed)

    def event_source(self) -> EventSource:
        """The answer as `httpx_sse` sees it; to be closed all the same."""
        from openai_core.http.wire import event_source

        return event_source(self._answer)

    def finish(self) -> None:
        """Close after the last thing of interest was read; what little is left is waited for briefly."""
        from openai_core.http.wire import hurried

        try:
            with hurried(self._answer, DRAIN) as possible:
                while possible and self.pull() is not None:
                    pass
        except APIError:
            pass
        finally:
            self.close()

    def close(self) -> None:
        """Let the connection go."""
        if not self.closed:
            self.closed = True
            self._answer.close()

    def __del__(self) -> None:
        if not self.closed and self._chunks is None:
            self.close()


def _pooled(owner: Transport) -> Pools[httpx.HTTPTransport]:
    """The pools of a transport, made by the first thread that comes; its sockets are freed along with it."""
    from weakref import finalize

    from openai_core.http.pools import LOCK, Pools

    with LOCK:
        if owner._pools is None:
            owner._pools = Pools.blocking()
            finalize(owner, _close, owner._pools).atexit = False
        return owner._pools


def _close(pools: Pools[httpx.HTTPTransport]) -> None:
    for pool in pools.all():
        pool.close()


def _said(error: Exception, envelope: Envelope) -> Exception:
    """The error to raise in place of one that the HTTP library raised; any other is raised as it is."""
    from openai_core.http.faults import translated

    said = translated(error, envelope)
    if said is None:
        raise error
    return said
