"""Every example runs where no key is set, and prints what was recorded."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import sys
from typing import TYPE_CHECKING

import programs
import pytest
from programs import FOLDER, ROOT, expected, missing, names, printed

from openai_core.testing import LocalServer

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = ROOT / "docs" / "examples.md"
OF_NODE = [
    "demo",
    "types",
    "chat-params-types",
    "stream",
    "logprobs",
    "function-call",
    "function-call-diy",
    "function-call-stream",
    "function-call-stream-raw",
    "tool-calls-stream",
    "tool-call-helpers",
    "tool-call-helpers-zod",
    "parsing-run-tools",
    "parsing",
    "parsing-tools",
    "ui-generation",
    "parsing-stream",
    "parsing-tools-stream",
    "assistants",
    "assistant-stream",
    "assistant-stream-raw",
    "audio",
    "speech-to-text",
    "text-to-speech",
    "image-stream",
    "errors",
    "raw-response",
    "fine-tuning",
    "azure/chat",
    "azure/realtime",
    "realtime/websocket",
    "realtime/ws",
    "responses/stream",
    "responses/stream_background",
    "responses/streaming-tools",
    "responses/structured-outputs",
    "responses/structured-outputs-tools",
    "responses/websocket",
    "stream-to-client-browser",
    "stream-to-client-express",
    "stream-to-client-next",
    "stream-to-client-raw",
]
"""The examples of openai-node, each of which has its like here."""


@pytest.mark.parametrize("name", names())
def test_an_example_prints_what_was_recorded(name: str, tmp_path: Path) -> None:
    """Record anew after a change: `python -m tests.examples --record`."""
    lacking = missing(name)
    if lacking is not None:
        pytest.skip(f"{name} needs {lacking}, which is not installed")
    assert printed(name, tmp_path) == expected(name).read_text(encoding="utf-8")


def test_nothing_is_recorded_of_an_example_that_is_not_there() -> None:
    recorded = {
        path.relative_to(programs.EXPECTED).with_suffix("").as_posix() for path in programs.EXPECTED.rglob("*.*")
    }
    assert recorded <= {name.removesuffix(".py") for name in names()}


def test_a_difference_is_shown_and_ends_with_1_and_recording_mends_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    main = __import__("tests.examples.__main__", fromlist=["main"]).main
    monkeypatch.setattr("programs.EXPECTED", tmp_path)
    assert main(["chat/picture"]) == 1
    assert "+A red square." in capsys.readouterr().out
    assert main(["chat/picture", "--record"]) == 0
    assert main(["examples/chat/picture.py"]) == 0
    assert capsys.readouterr().out.endswith("1 of 1 examples printed what they should\n")
    assert main(["there/is/none"]) == 1


def test_with_a_key_an_example_talks_to_where_the_environment_points(tmp_path: Path) -> None:
    with LocalServer(key="sk-example") as server:
        output = printed("chat/quickstart.py", tmp_path, OPENAI_API_KEY="sk-example", OPENAI_BASE_URL=server.url)
        assert [received.status for received in server.requests] == [200] * 3
    assert output.startswith("You said: Say this is a test.\n")


@pytest.mark.parametrize("name", names())
def test_an_example_says_in_its_first_line_what_it_shows(name: str) -> None:
    said = ast.get_docstring(ast.parse((FOLDER / name).read_text(encoding="utf-8"))) or ""
    assert re.match(r"[A-Z].+[.:]", said.partition("\n")[0])


def test_no_example_hides_a_module_that_python_or_a_package_has() -> None:
    """The folder of a program comes first where it looks for modules."""
    taken = set(sys.stdlib_module_names) | set(importlib.metadata.packages_distributions())
    assert {name for name in names() if (FOLDER / name).stem in taken} == set()


def test_the_index_leads_to_every_example() -> None:
    linked = set(re.findall(r"\]\(\.\./examples/([^)#]+)\)", DOCUMENT.read_text(encoding="utf-8")))
    assert {name for name in names() if name not in linked} == set()
    assert {name for name in linked if not (FOLDER / name).exists()} == set()


def test_every_example_of_openai_node_has_its_like_here() -> None:
    rows = [line for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    mapped = {topic: row for row in rows for topic in re.findall(r"`([^`]+)\.ts`", row)}
    assert sorted(mapped) == sorted(OF_NODE)
    for row in mapped.values():
        assert re.findall(r"\]\(\.\./examples/[^)]+\.py\)", row)
