"""The fixtures of the faces: tests with `face` run blocking, under asyncio and under trio."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from faces.conftest import _no_environment, face, no_pause, wire  # noqa: F401

from openai_core.testing import LocalServer
from openai_core.work import batches, waiting

if TYPE_CHECKING:
    from collections.abc import Iterator


class Clock:
    """The clock that waiting goes by; it stands still unless it is told to go on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now

    def go(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    for module in (waiting, batches):
        monkeypatch.setattr(module, "time", made)
    return made


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer() as server:
        yield server
