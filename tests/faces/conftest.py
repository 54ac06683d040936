"""Every test here runs three times: blocking, under asyncio, under trio."""

from __future__ import annotations

import gc
import warnings
from typing import TYPE_CHECKING

import pytest
from anyio.from_thread import start_blocking_portal

from faces.driven import Face
from faces.wire import Wire

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(params=["blocking", "asyncio", "trio"])
def face(request: pytest.FixtureRequest) -> Iterator[Face]:
    name: str = request.param
    if name == "blocking":
        made = Face(name, None)
        yield made
        made.close()
    else:
        with start_blocking_portal(name) as portal:
            made = Face(name, portal)
            yield made
            made.close()


@pytest.fixture
def wire() -> Iterator[Wire]:
    made = Wire()
    yield made
    made.close()


@pytest.fixture
def elsewhere() -> Iterator[Wire]:
    """A server at another origin."""
    made = Wire()
    yield made
    made.close()


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "BASE_URL", "LOG"):
        monkeypatch.delenv(f"OPENAI_{name}", raising=False)


@pytest.fixture
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses between attempts take no time."""
    from openai_core.sansio.retry import RetryPolicy

    monkeypatch.setattr(RetryPolicy, "backoff", lambda self, attempt: 0.0)


@pytest.fixture(autouse=True)
def _loops_are_swept(request: pytest.FixtureRequest) -> Iterator[None]:
    """A loop that has ended cannot close its transports; asyncio says so when they are collected: here, not later."""
    yield
    if "loop" in request.node.name:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()
