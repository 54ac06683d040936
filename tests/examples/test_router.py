"""The example of a router runs on a machine with no key."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_without_a_key_the_router_goes_from_a_server_that_is_down_to_one_that_is_not() -> None:
    inherited = {name: value for name, value in os.environ.items() if not name.endswith("_API_KEY")}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(ROOT / "examples" / "router.py")],
        env={**inherited, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "Members: down, local-1, local-2"
    assert lines[1:4] == ["  ask: down", "  cool: down after APIConnectionError", "  ask: local-1"]
    assert [line.partition(" (")[0] for line in lines if "attempts)" in line] == ["local-1", "local-1"]
    assert lines[-3:] == ["down: cooling", "local-1: ready", "local-2: ready"]
