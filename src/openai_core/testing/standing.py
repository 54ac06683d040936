"""A local server in place of the API, where no key is set."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, overload

from openai_core.testing.contract import Contract, load
from openai_core.testing.server import LocalServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from openai_core.testing.realtime import LocalRealtimeServer
    from openai_core.testing.turns import Told


class _Place(NamedTuple):
    """How a provider is reached by what the environment says."""

    keys: tuple[str, ...]
    """Any of these, and the API itself is asked."""
    given: tuple[str, ...]
    """These hold the local server's key meanwhile."""
    address: str
    base: str
    """What stands before every path."""
    without: tuple[str, ...] = ()
    """What would lead elsewhere."""


_PLACES = {
    "openai": _Place(("OPENAI_API_KEY",), ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY"), "OPENAI_BASE_URL", "/v1"),
    "azure": _Place(
        ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"),
        ("AZURE_OPENAI_API_KEY",),
        "AZURE_OPENAI_ENDPOINT",
        "/openai/v1",
        ("OPENAI_API_VERSION",),
    ),
}


@overload
def stand_in(
    *turns: Told, provider: Literal["openai", "azure"] = ..., sockets: Literal[False] = ..., **options: Any
) -> AbstractContextManager[LocalServer | None]: ...
@overload
def stand_in(
    *, provider: Literal["openai", "azure"] = ..., sockets: Literal[True], **options: Any
) -> AbstractContextManager[LocalRealtimeServer | None]: ...


def stand_in(*turns: Told, provider: str = "openai", sockets: bool = False, **options: Any) -> Any:
    """Let a program run without a key, as demos and examples should: against a local server then.

        with stand_in("It is sunny."):
            print(Client().responses.create(model="gpt-5.4", input="How is the weather?").output_text)

    Inside the `with` statement the environment points to the server, so that `Client()` needs nothing; a line on the
    error output says so. Where a key is set, nothing happens: the API itself is asked.

    turns: what the model says, an answer each; see `LocalServer.say`. After the last it says the prompt again.
    provider: `openai` (`OPENAI_API_KEY` decides) or `azure` (`AZURE_OPENAI_API_KEY` or `AZURE_OPENAI_AD_TOKEN`).
    sockets: a `LocalRealtimeServer`, which needs the extra `realtime`, in place of a `LocalServer`.
    options: those of the server.

    The value of the `with` statement is the server, or None where a key is set.
    """
    if provider not in _PLACES:
        raise ValueError(f"There is a stand-in for {' and '.join(_PLACES)}, not for {provider!r}")
    if turns and sockets:
        raise ValueError("A LocalRealtimeServer says again what it is told; turns are for a LocalServer")
    return _standing(turns, _PLACES[provider], sockets, options)


@contextmanager
def _standing(turns: tuple[Told, ...], place: _Place, sockets: bool, options: dict[str, Any]) -> Iterator[Any]:
    if any(os.environ.get(key) for key in place.keys):
        yield None
        return
    with _server(place, sockets, options) as server:
        if turns:
            server.say(*turns)
        there = server.url if place.address != "AZURE_OPENAI_ENDPOINT" else server.url.removesuffix(place.base)
        values = {place.address: there, **dict.fromkeys(place.given, "local")}
        before = {name: os.environ.get(name) for name in (*values, *place.without)}
        for name in place.without:
            os.environ.pop(name, None)
        os.environ.update(values)
        sys.stderr.write(f"{place.keys[0]} is not set: talking to a local server, whose answers are made up.\n")
        sys.stderr.flush()
        try:
            yield server
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


def _server(place: _Place, sockets: bool, options: dict[str, Any]) -> Any:
    contract = load(options.pop("contract", None))
    if contract.base != place.base:
        contract = Contract({**contract.document, "servers": [{"url": place.base}]})
    if not sockets:
        return LocalServer(contract, **options)
    from openai_core.testing.realtime import LocalRealtimeServer

    return LocalRealtimeServer(contract, **options)
