"""The tests of real providers, run against a server of this machine: their code is good before a key is spent on it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from live.cases import CASES
from openai_core.testing import CallTool, LocalServer, Thought

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
BAD_MODEL = "tests/live/test_providers.py::test_bad_model"
KEY = "sk-of-this-machine"
ASKED = {"openai": {"thoughts"}, "deepseek": {"embeddings"}}
"""Whom the server stands for, and the cases that each is known not to serve."""


def speak(body: dict[str, Any]) -> Any:
    """What a model would say to the questions of the cases."""
    question = json.dumps(body.get("messages") or body.get("input"))
    if body.get("tools"):
        return CallTool("get_weather", city="Paris")
    if "17 * 23" in question:
        return [Thought("340 and 51 are 391."), "It is 391."]
    return {"ok": True} if "JSON" in question else "Hello!"


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer(key=KEY, model=speak) as made:
        yield made


def run(server: LocalServer, reports: Path, *arguments: str) -> list[dict[str, Any]]:
    """Run the tests as `make live` does, with the keys of two providers; the report."""
    env = {
        name: value
        for name, value in os.environ.items()
        if not name.endswith(("_API_KEY", "_API_TOKEN")) and not name.startswith(("AZURE_", "LIVE_", "PYTEST_"))
    }
    env["LIVE_REPORTS"] = str(reports)
    for name in ASKED:
        env[f"{name.upper()}_API_KEY"] = KEY
        env[f"LIVE_{name.upper()}_BASE_URL"] = server.url
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments],
        cwd=ROOT, env=env, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    return [json.loads(line) for file in sorted(reports.glob("*.jsonl")) for line in file.read_text().splitlines()]


def cases(report: list[dict[str, Any]]) -> set[tuple[str, str]]:
    return {(line["provider"], line["case"]) for line in report}


def test_every_case_passes_and_is_reported(server: LocalServer, tmp_path: Path) -> None:
    run(server, tmp_path, "tests/live/test_providers.py", "--live", "paid", "--deselect", BAD_MODEL)
    server.fail([404, 404], on="chat.completions.create")
    report = run(server, tmp_path, BAD_MODEL, "--live", "full")
    assert cases(report) == {(name, case) for name, without in ASKED.items() for case in CASES if case not in without}
    assert {line["outcome"] for line in report} == {"passed"}
    assert all(line["tier"] == CASES[line["case"]] and line["seconds"] > 0 and line["at"] for line in report)
    thoughtful = next(line for line in report if line["case"] == "thoughts")
    assert thoughtful["model"] == "deepseek-v4-pro"


def test_the_tier_smoke_asks_nothing_that_costs(server: LocalServer, tmp_path: Path) -> None:
    report = run(server, tmp_path, "tests/live/test_providers.py", "--live", "smoke")
    assert cases(report) == {(name, case) for name in ASKED for case, tier in CASES.items() if tier == "smoke"}
    assert {(request.operation, request.status) for request in server.requests} == {
        ("models.list", 200),
        ("chat.completions.create", 401),
    }
