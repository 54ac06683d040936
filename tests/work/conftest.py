"""The fixtures of the faces: tests with `face` run blocking, under asyncio and under trio."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from faces.conftest import _no_environment, face, no_pause, wire  # noqa: F401

from openai_core.testing import LocalServer

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer() as server:
        yield server
