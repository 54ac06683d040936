"""What the HTTP library raises, said in our words."""

from __future__ import annotations

import ssl

import httpx

from openai_core.errors import APIConnectionError, APITimeoutError
from openai_core.sansio.envelope import Envelope, origin

_FAULTS = (httpx.TransportError, httpx.DecodingError, httpx.StreamError, ssl.SSLError, ConnectionError, TimeoutError)
"""What may come up while a request is made; anything else is a mistake in the program and passes through."""

_PHASES: dict[type[Exception], tuple[str, str]] = {
    httpx.ConnectTimeout: ("connect", "to connect"),
    httpx.ReadTimeout: ("read", "for the server to send something"),
    httpx.WriteTimeout: ("write", "for the server to take the request"),
    httpx.PoolTimeout: ("pool", "for a free connection"),
}


def translated(error: Exception, envelope: Envelope) -> APIConnectionError | None:
    """The error of ours that a fault means; None where it is not the connection's."""
    if not isinstance(error, _FAULTS):
        return None
    place = origin(envelope.url)
    if isinstance(error, (httpx.TimeoutException, TimeoutError)):
        phase, what = _PHASES.get(type(error), ("read", ""))
        seconds = envelope.timeout.get(phase)
        after = "" if seconds is None else f" after {seconds:g} s"
        return APITimeoutError(f"Timed out{after} waiting {what or 'for the answer'} ({place})")
    words = str(error) or type(error).__name__
    return APIConnectionError(f"The connection to {place} failed: {words}")
