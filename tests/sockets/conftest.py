"""Every test here that takes a face runs three times: blocking, under asyncio, under trio."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from faces.conftest import _no_environment, elsewhere, face, no_pause, wire  # noqa: F401

from openai_core.testing.realtime import LocalRealtimeServer
from sockets.peer import Host

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def server() -> Iterator[LocalRealtimeServer]:
    with LocalRealtimeServer() as made:
        yield made


@pytest.fixture
def host() -> Iterator[Host]:
    """A server that does to the protocol what a test tells it to."""
    made = Host()
    yield made
    made.close()
