"""Which way the envelopes of a client go."""

from __future__ import annotations

from threading import Lock
from typing import Any

from openai_core.errors import ConfigurationError
from openai_core.http.given import check_kind, own_timeout

__all__ = ["awaited", "blocking", "check_kind", "check_transport", "own_timeout"]

LOCK = Lock()
"""Held while the way of a client is found."""


def check_transport(name: str, kind: str) -> None:
    """Refuse a transport that this face cannot have; raises ConfigurationError."""
    from importlib.util import find_spec

    from openai_core.extras import FEATURES, missing

    if name == "aiohttp" and kind == "Client":
        raise ConfigurationError("transport='aiohttp' is for AsyncClient; transport='fast' is what Client takes")
    if (feature := FEATURES.get(name)) is not None and find_spec(feature.module) is None:
        raise missing(name)


def blocking(client: Any, transport: str | None) -> Any:
    """What sends with plain calls: a client of the user's, the transport that was named, or our own."""
    if client is not None or transport == "httpx":
        from openai_core.http.given import Given, stock

        return Given(stock("Client") if client is None else client)
    if transport == "fast":
        from openai_core.http.fast import Fast

        return Fast()
    from openai_core.http.direct import Direct

    return Direct()


def awaited(client: Any, transport: str | None) -> Any:
    """What sends under asyncio and trio: a client of the user's, the transport that was named, or our own."""
    if client is not None or transport == "httpx":
        from openai_core.http.given import AsyncGiven, stock

        return AsyncGiven(stock("AsyncClient") if client is None else client)
    if transport == "fast":
        from openai_core.http.fast import AsyncFast

        return AsyncFast()
    if transport == "aiohttp":
        from openai_core.http.session import Sessions

        return Sessions()
    from openai_core.http.awaited import AsyncDirect

    return AsyncDirect()
