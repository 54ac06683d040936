"""Requests and bodies, in the HTTP library's own terms and at the least cost."""

from __future__ import annotations

from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import httpx

from openai_core.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from httpx_sse import EventSource

    from openai_core.sansio.envelope import Envelope

_URL = lru_cache(512)(httpx.URL)
_BODIED = ("POST", "PUT", "PATCH")


class Pieces(httpx.SyncByteStream):
    """A body that is sent piece by piece."""

    def __init__(self, content: Any) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield from self._content


class AsyncPieces(httpx.AsyncByteStream):
    """A body that is sent piece by piece; files are read in a thread."""

    def __init__(self, content: Any) -> None:
        self._content = content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio import to_thread

        pieces = iter(self._content)
        while (piece := await to_thread.run_sync(next, pieces, None)) is not None:
            yield piece


def request_for(envelope: Envelope, pieces: type[Pieces] | type[AsyncPieces]) -> httpx.Request:
    """The request, ready for a transport."""
    url = _URL(envelope.url)
    method, content = envelope.method, envelope.content
    try:
        headers = [(b"host", url.netloc)]
        headers += [(name.encode("ascii"), value.encode("ascii")) for name, value in envelope.headers.items()]
    except UnicodeEncodeError as error:
        raise ConfigurationError(f"A header holds a character that headers cannot have: {error.object!r}") from error
    stream: Any
    if type(content) is bytes:
        if content or method in _BODIED:
            headers.append((b"content-length", b"%d" % len(content)))
        stream = httpx.ByteStream(content)
    else:
        if content.length is None:
            headers.append((b"transfer-encoding", b"chunked"))
        else:
            headers.append((b"content-length", b"%d" % content.length))
        stream = pieces(content)
    return httpx.Request(method, url, headers=headers, stream=stream, extensions={"timeout": envelope.timeout})


def request_by(
    client: httpx.Client | httpx.AsyncClient, envelope: Envelope, pieces: type[Pieces] | type[AsyncPieces]
) -> httpx.Request:
    """The request as a client of the user's builds it, with that client's own headers, cookies and query."""
    ours = request_for(envelope, pieces)
    headers = httpx.Headers(ours.headers.raw)
    request = client.build_request(ours.method, ours.url, headers=headers, extensions=ours.extensions)
    if "content-length" not in headers and "content-length" in request.headers:
        del request.headers["content-length"]
    request.stream = ours.stream
    if type(envelope.content) is bytes:
        request._content = envelope.content
    return request


def decoded(response: httpx.Response, body: bytes) -> bytes:
    """The body of a response, without its content encoding."""
    encoding = response.headers.get("content-encoding")
    if encoding is None or not body:
        return body
    return httpx.Response(200, headers={"content-encoding": encoding}, content=body).content


def event_source(response: httpx.Response) -> EventSource:
    """The response as `httpx_sse` sees it."""
    from httpx_sse import EventSource

    return EventSource(response)


@contextmanager
def hurried(response: httpx.Response, seconds: float) -> Iterator[bool]:
    """Let reading the body wait no longer than this; whether that can be done.

    The timeout of a body cannot be changed once its reading has begun, but the socket's stream is ours to see.
    """
    stream = response.extensions.get("network_stream")
    if stream is None or response.extensions.get("http_version") != b"HTTP/1.1":
        yield False
        return
    read = stream.read
    stream.read = lambda size, timeout=None: read(size, seconds)
    try:
        yield True
    finally:
        del stream.read


def is_encoded(response: httpx.Response) -> bool:
    """Whether the body has to be decoded before it means anything."""
    return "content-encoding" in response.headers
