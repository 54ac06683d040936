"""Sends envelopes with plain calls."""

from __future__ import annotations

from time import monotonic, perf_counter
from typing import TYPE_CHECKING, Any

from openai_core import log
from openai_core.errors import APIError, OpenAIError
from openai_core.http.late import decoder_of, said
from openai_core.sansio.flow import DRAIN
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import Response
from openai_core.sansio.timeout import Deadline

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from httpx_sse import EventSource

    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.reader import StreamReader


class Transport:
    """Connections, made when first wanted and shared by a client and its siblings."""

    def __init__(self, client: Any = None, kind: str | None = None) -> None:
        """Take a client of the user's, or the name of a transport, or neither."""
        if kind is not None:
            from openai_core.http.pools import check_transport

            check_transport(kind, "Client")
        self._client = client
        self._kind = kind
        self._way: Any = None
        self._closed = False

    def exchange(self, envelope: Envelope) -> Response:
        """Send, and read the answer to its end."""
        live = _opened(self, envelope)
        return live if isinstance(live, Response) else live.read()

    def open(self, envelope: Envelope) -> Live | Response:
        """Send, and leave the body of a success unread; any other answer is read.

        An answer that everybody has forgotten lets its connection go.
        """
        from weakref import finalize

        live = _opened(self, envelope)
        if isinstance(live, Live):
            finalize(live, live._answer.close).atexit = False
        return live

    def close(self) -> None:
        """Close the connections; a client of the user's is closed too."""
        self._closed = True
        if self._client is not None or self._way is not None:
            (self._way or self._found()).close()

    def _found(self) -> Any:
        """The way there, found by the first thread that comes; its sockets are freed along with this transport."""
        from weakref import finalize

        from openai_core.http.pools import LOCK, blocking

        with LOCK:
            if self._way is None:
                self._way = blocking(self._client, self._kind)
                if self._client is None:
                    finalize(self, self._way.close).atexit = False
            return self._way


class Live:
    """An answer whose body is still on its way."""

    def __init__(self, answer: Any, envelope: Envelope, transport: Transport, began: float) -> None:
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
        self._chunks: Iterator[bytes] | None = None
        self._decoder: Any = None
        self._peeked: list[bytes | None] = []

    def pull(self, deadline: Deadline | None = None) -> bytes | None:
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
            data = next(chunks, None) if deadline is None else self._in_time(chunks, deadline)
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
            if deadline is not None and deadline.left() <= 0:
                raise deadline.error() from error
            raise said(error, self._envelope) from error

    def peek(self, reader: StreamReader[Any], deadline: Deadline | None = None) -> None:
        """Read on until the first event is there, or the end; all that came is to be pulled once more.

        Raises:
            APIError: the stream broke, or is not one; it is closed then.
        """
        peeked: list[bytes | None] = []
        try:
            while not (reader.items or reader.over):
                chunk = self.pull(deadline)
                peeked.append(chunk)
                if chunk is None:
                    reader.finish()
                else:
                    reader.feed(chunk)
            if not reader.items:
                reader.check()
        except BaseException:
            self.close()
            raise
        self._peeked = peeked

    def read(self) -> Response:
        """All of the body."""
        deadline = self._envelope.deadline
        try:
            if deadline is not None:
                body = b"".join(iter(self.pull, None))
            else:
                body = self._answer.whole()
                decoder = decoder_of(self._answer)
                if decoder is not None:
                    body = decoder.feed(body) + decoder.finish()
        except APIError as error:
            error.provider = self.provider
            raise
        except Exception as error:
            raise said(error, self._envelope) from error
        finally:
            self.close()
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

    def finish(self) -> None:
        """Close after the last thing of interest was read; what little is left is waited for briefly."""
        try:
            if not self.closed and self._answer.hurry(DRAIN):
                soon = Deadline(DRAIN, monotonic)
                while self.pull(soon) is not None:
                    pass
        except APIError:
            pass
        finally:
            self.close()

    def close(self) -> None:
        """Let the connection go."""
        if not self.closed:
            self.closed = True
            if self._envelope.lease is not None:
                self._envelope.lease()
            self._answer.close()

    def _in_time(self, chunks: Iterator[bytes], deadline: Deadline) -> bytes | None:
        """The next piece, waited for no longer than this."""
        left = deadline.left()
        if left <= 0:
            raise deadline.error()
        self._answer.hurry(left)
        try:
            return next(chunks, None)
        finally:
            self._answer.hurry(self._envelope.timeout.get("read"))


def _opened(transport: Transport, envelope: Envelope) -> Live | Response:
    log.sent(envelope)
    began = perf_counter()
    if transport._closed:
        raise OpenAIError("This client is closed; make another one")
    try:
        answer = (transport._way or transport._found()).send(envelope)
    except Exception as error:
        raise said(error, envelope) from error
    live = Live(answer, envelope, transport, began)
    log.answered(envelope, live.status, live.headers, perf_counter() - began)
    return live if 200 <= live.status < 300 else live.read()
