"""What the HTTP libraries raise, said in our words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.errors import APIConnectionError, APITimeoutError
from openai_core.sansio.envelope import origin

if TYPE_CHECKING:
    from openai_core.sansio.envelope import Envelope

_LIBRARIES = {
    "httpx": {"TransportError", "DecodingError", "StreamError"},
    "httpcore": {"NetworkError", "ProtocolError", "TimeoutException", "ProxyError", "UnsupportedProtocol"},
    "aiohttp": {"ClientError"},
    "urllib3": {"HTTPError"},
    "http": {"HTTPException"},
    "openai_core": {"DecodingError"},
}
"""What may come up while a request is made; anything else is a mistake in the program and passes through."""

_PHASES = {
    "ConnectTimeout": ("connect", "to connect"),
    "ReadTimeout": ("read", "for the server to send something"),
    "WriteTimeout": ("write", "for the server to take the request"),
    "PoolTimeout": ("pool", "for a free connection"),
    "ConnectTimeoutError": ("connect", "to connect"),
    "ConnectionTimeoutError": ("connect", "to connect"),
    "SocketTimeoutError": ("read", "for the server to send something"),
    "ReadTimeoutError": ("read", "for the server to send something"),
    "EmptyPoolError": ("pool", "for a free connection"),
}


def _is_fault(error: Exception) -> bool:
    if isinstance(error, (ConnectionError, TimeoutError)):
        return True
    for cls in type(error).__mro__:
        root = cls.__module__.partition(".")[0]
        if cls.__name__ in _LIBRARIES.get(root.removesuffix("2"), ()) or (root == "ssl" and cls.__name__ == "SSLError"):
            return True
    return False


def _words(error: Exception) -> str:
    """What a fault says; where it is silent, what caused it."""
    cause: BaseException | None = error
    while cause is not None:
        if words := str(cause):
            return words
        cause = cause.__cause__ or cause.__context__
    return type(error).__name__


def translated(error: Exception, envelope: Envelope) -> APIConnectionError | None:
    """The error of ours that a fault means; None where it is not the connection's."""
    if not _is_fault(error):
        return None
    place = origin(envelope.url)
    names = {cls.__name__ for cls in type(error).__mro__}
    phase = next((_PHASES[name] for name in _PHASES if name in names), None)
    if phase is not None or isinstance(error, TimeoutError) or "TimeoutException" in names:
        name, what = phase or ("read", "for the answer")
        seconds = envelope.timeout.get(name)
        after = "" if seconds is None else f" after {seconds:g} s"
        said: APIConnectionError = APITimeoutError(f"Timed out{after} waiting {what} ({place})", phase=name)
    else:
        said = APIConnectionError(f"The connection to {place} failed: {_words(error)}")
    said.provider = envelope.provider
    return said
