"""Every fault is played three times: blocking, under asyncio, under trio."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from faults.stage import face_of, hasty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faces.driven import Face


@pytest.fixture(params=["blocking", "asyncio", "trio"])
def face(request: pytest.FixtureRequest) -> Iterator[Face]:
    with face_of(request.param) as made:
        yield made


@pytest.fixture(autouse=True)
def _calm(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No environment, and no pauses but those a server wishes for."""
    for name in [name for name in os.environ if name.startswith("OPENAI_")]:
        monkeypatch.delenv(name)
    with hasty():
        yield
