from __future__ import annotations

import sys

import pytest

from faults.soak import soak


@pytest.mark.parametrize("face", ["blocking", "asyncio", "trio"])
@pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")
def test_thousands_of_calls_and_hundreds_of_streams_given_up_leave_nothing_behind(face: str) -> None:
    made = soak(face, 2_000 if face == "blocking" else 1_000, 120)
    assert made.complaints() == []
    if sys.platform == "linux":
        assert made.warm.memory
        assert made.warm.sockets
