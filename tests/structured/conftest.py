"""Tests that talk to a server run three times: blocking, under asyncio, under trio."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from faces.conftest import _no_environment, face, wire

from openai_core.testing import LocalServer

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["_no_environment", "face", "wire"]


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer() as made:
        yield made
