from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import json, sys
from faults.soak import soak
made = soak(sys.argv[1], int(sys.argv[2]), 120)
print(json.dumps([made.complaints(), made.warm.memory, made.warm.sockets]))
"""


@pytest.mark.parametrize("face", ["blocking", "asyncio", "trio"])
def test_thousands_of_calls_and_hundreds_of_streams_given_up_leave_nothing_behind(face: str) -> None:
    """In a process of its own: what other tests leave in memory is not ours to answer for."""
    count = "2000" if face == "blocking" else "1000"
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, face, count],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    complaints, memory, sockets = json.loads(run.stdout)
    assert complaints == []
    if sys.platform == "linux":
        assert memory
        assert sockets
