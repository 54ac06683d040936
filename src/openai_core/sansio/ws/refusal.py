"""What an attempt to connect met, said in our words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.errors import APIConnectionError, APITimeoutError
from openai_core.sansio.headers import Headers
from openai_core.sansio.message import Response
from openai_core.sansio.problem import problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_core.errors import APIStatusError
    from openai_core.sansio.ws.handshake import Handshake


def refused(
    handshake: Handshake, status: int, headers: Iterable[tuple[str, str]], body: bytes | None
) -> APIStatusError:
    """The error that an answer means which is no WebSocket."""
    pairs = [(name.encode("latin-1", "replace"), value.encode("latin-1", "replace")) for name, value in headers]
    return problem(Response(status, Headers(pairs), body or b"", method="GET", url=handshake.place))


def unreachable(handshake: Handshake, error: BaseException) -> APIConnectionError:
    """The error that a failure to connect means."""
    words = str(error) or type(error).__name__
    return APIConnectionError(f"The WebSocket to {handshake.place} could not be opened: {words}")


def too_slow(handshake: Handshake) -> APITimeoutError:
    """The error that a connection means which was not open in time."""
    seconds = handshake.limits.open_timeout or 0.0
    return APITimeoutError(f"Timed out after {seconds:g} s waiting to open {handshake.place}", phase="connect")
