"""A client of the user's, of httpx or of httpx2, which sends everything with its own configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.http.wire import AsyncPieces, Pieces, decoder, head

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from openai_core.http.wire import Raw
    from openai_core.sansio.envelope import Envelope

LIBRARIES = ("httpx", "httpx2")


def library_of(client: Any, kind: str) -> str | None:
    """The library whose `kind` a client is; None where it is none."""
    for cls in type(client).__mro__:
        root = cls.__module__.partition(".")[0]
        if cls.__name__ == kind and root in LIBRARIES:
            return root
    return None


def check_kind(client: Any, kind: str) -> None:
    """Refuse a client that is not of the kind this face needs; raises TypeError."""
    if library_of(client, kind) is None:
        wrong = f"{type(client).__module__}.{type(client).__name__}"
        raise TypeError(f"`http_client` must be an httpx.{kind} or an httpx2.{kind}, not {wrong}")


def own_timeout(client: Any) -> dict[str, float | None] | None:
    """The timeout that a client of the user's was given; None where it has the library's default."""
    timeout = client.timeout
    return None if timeout == type(timeout)(5.0) else timeout.as_dict()


def stock(kind: str) -> Any:
    """A client of httpx's that adds nothing of its own, for those who want its pool or mock its transports."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    import httpx

    from openai_core.extras import missing
    from openai_core.http.proxies import tls
    from openai_core.http.stock import CAP, EXPIRY

    limits = httpx.Limits(max_connections=CAP, max_keepalive_connections=100, keepalive_expiry=EXPIRY)
    forgetful = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    try:
        client = getattr(httpx, kind)(verify=tls(), limits=limits, cookies=forgetful)
    except ImportError as error:  # for a SOCKS proxy that the environment names
        raise missing("socks") from error
    client.headers = {}
    return client


def request_by(client: Any, envelope: Envelope, pieces: type[Pieces] | type[AsyncPieces]) -> Any:
    """The request as the client builds it, with its own headers, cookies and query."""
    content = envelope.content
    return client.build_request(
        envelope.method,
        envelope.url,
        headers=head(envelope, b"")[1:],
        content=content if type(content) is bytes else pieces(content),
        extensions={"timeout": envelope.timeout},
    )


class GivenAnswer:
    """An answer of the library's; gzip and deflate are left to us, since the library does not mind a body cut short."""

    def __init__(self, response: Any) -> None:
        self.status: int = response.status_code
        self.headers: Raw = response.headers.raw
        self.encoded = not response.is_stream_consumed and decoder(self.headers) is not None
        self._response = response

    def pieces(self) -> Iterator[bytes]:
        if self.encoded:
            return iter(self._response.iter_raw())
        if "content-encoding" in self._response.headers or self._response.is_stream_consumed:
            return iter(self._response.iter_bytes())
        return iter(self._response.stream)

    def whole(self) -> bytes:
        if self.encoded:
            return b"".join(self._response.iter_raw())
        content: bytes = self._response.read()
        return content

    def hurry(self, seconds: float | None) -> bool:
        """From now on wait no longer than this for the next piece; whether that can be done.

        The timeout of a body cannot be changed once its reading has begun, but the socket's stream is ours to see.
        """
        stream = self._response.extensions.get("network_stream")
        if stream is None or self._response.extensions.get("http_version") != b"HTTP/1.1":
            return False
        read = type(stream).read
        stream.read = lambda size, timeout=None: read(stream, size, seconds)
        return True

    def close(self) -> None:
        stream = self._response.extensions.get("network_stream")
        getattr(stream, "__dict__", {}).pop("read", None)
        self._response.close()


class AsyncGivenAnswer:
    """An answer of the library's; gzip and deflate are left to us, since the library does not mind a body cut short."""

    def __init__(self, response: Any) -> None:
        self.status: int = response.status_code
        self.headers: Raw = response.headers.raw
        self.encoded = not response.is_stream_consumed and decoder(self.headers) is not None
        self._response = response

    def pieces(self) -> AsyncIterator[bytes]:
        if self.encoded:
            return aiter(self._response.aiter_raw())
        if "content-encoding" in self._response.headers or self._response.is_stream_consumed:
            return aiter(self._response.aiter_bytes())
        return aiter(self._response.stream)

    async def whole(self) -> bytes:
        if self.encoded:
            return b"".join([piece async for piece in self._response.aiter_raw()])
        content: bytes = await self._response.aread()
        return content

    async def aclose(self) -> None:
        """Let the connection go; the library sees to it that this is done even in a task that was cancelled."""
        await self._response.aclose()


class Given:
    """Sends through an `httpx.Client` or its like."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def send(self, envelope: Envelope) -> GivenAnswer:
        """Send; the answer is given once its head came."""
        request = request_by(self._client, envelope, Pieces)
        return GivenAnswer(self._client.send(request, stream=True, follow_redirects=False))

    def close(self) -> None:
        """Close the client."""
        self._client.close()


class AsyncGiven:
    """Sends through an `httpx.AsyncClient` or its like."""

    def __init__(self, client: Any) -> None:
        self._client = client

    async def send(self, envelope: Envelope) -> AsyncGivenAnswer:
        """Send; the answer is given once its head came."""
        request = request_by(self._client, envelope, AsyncPieces)
        return AsyncGivenAnswer(await self._client.send(request, stream=True, follow_redirects=False))

    async def aclose(self) -> None:
        """Close the client."""
        await self._client.aclose()
