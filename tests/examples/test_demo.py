"""The demo runs on a machine with no key, and says whom it talks to."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from openai_core.testing import LocalServer

ROOT = Path(__file__).parents[2]


def run(**environment: str) -> list[str]:
    """What the demo prints, line by line."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(ROOT / "examples" / "demo.py")],
        env={**inherited, "PYTHONPATH": str(ROOT / "src"), **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_without_a_key_the_demo_talks_to_the_local_server_and_says_so() -> None:
    lines = run()
    assert lines[0].startswith("Talking to the local server at http://127.0.0.1:")


def test_with_a_key_the_demo_talks_to_where_the_environment_points_and_says_so() -> None:
    with LocalServer(key="sk-demo") as server:
        lines = run(OPENAI_API_KEY="sk-demo", OPENAI_BASE_URL=server.url)
        called = [received.operation for received in server.requests]
    assert lines[0] == f"Talking to {server.url}"
    assert {received.status for received in server.requests} == {200}
    once = ["chat.completions.create", "files.create", "files.delete", "models.list", *["responses.create"] * 2]
    assert sorted(map(str, called)) == sorted(once * 2)


def test_the_demo_shows_the_main_job_with_both_clients() -> None:
    lines = run()
    blocking, awaited = lines.index("-- blocking"), lines.index("-- asyncio")
    for part in (lines[blocking + 1 : awaited], lines[awaited + 1 :]):
        labels = [line.partition(":")[0] for line in part if ":" in line]
        assert labels == ["response", "chat", "stream", "upload", "list"]
        assert all(line.partition(":")[2].strip() for line in part if line)
