"""What type checkers make of programs that use the library: the programs in this folder, and the mistakes in one."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent.parent
PROGRAMS = sorted(path.name for path in FOLDER.glob("*.py") if path.name != Path(__file__).name)
MISTAKES = re.compile(r"^ {4}.*  # type: ignore\[", re.MULTILINE)

REVEALED = (
    ("models.Model", "Model"),
    ("Page[models.Model]", "Page[Model]"),
    ("Stream[ChatCompletionChunk]", "Stream[ChatCompletionChunk]"),
    ("Response", "Response"),
    ("ResponseOutputMessage", "ResponseOutputMessage"),
    ("list[OutputTextContent | ResponseOutputRefusal]", "list[OutputTextContent | ResponseOutputRefusal]"),
    ("ResponseTextDeltaEvent", "ResponseTextDeltaEvent"),
    ("str", "str"),
    ("AsyncPages[models.Model]", "AsyncPages[Model]"),
    ("AsyncPage[models.Model]", "AsyncPage[Model]"),
    ("typing.Coroutine[Any, Any, Response]", "Coroutine[Any, Any, Response]"),
    ("Response", "Response"),
    ("AsyncStream[ChatCompletionChunk]", "AsyncStream[ChatCompletionChunk]"),
    ("RawResponse[Response]", "RawResponse[Response]"),
)
"""What mypy and pyright call the types in `reveals.py`, from top to bottom, less the modules of this library."""


def _mypy() -> dict[str, Any]:
    command = [sys.executable, "-m", "mypy", "--strict", "--output", "json", *PROGRAMS]
    environment = os.environ | {"MYPYPATH": str(ROOT / "src")}
    done = subprocess.run(
        [*command, "--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", str(ROOT / ".mypy_cache/typing")],
        cwd=FOLDER,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    said = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {
        "code": done.returncode,
        "errors": [
            _line(d["file"], d["line"], d["message"])
            for d in said
            if d["severity"] == "error" and d["file"] in PROGRAMS  # `src` is checked on its own
        ],
        "revealed": [d["message"] for d in said if "Revealed type" in d["message"]],
        "output": done.stdout + done.stderr,
    }


def _pyright() -> dict[str, Any]:
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "--project", "."]
    done = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True, check=False)
    try:
        said = json.loads(done.stdout)["generalDiagnostics"]
    except ValueError:
        said = []
    return {
        "code": done.returncode,
        "errors": [
            _line(d["file"], d["range"]["start"]["line"] + 1, d["message"]) for d in said if d["severity"] == "error"
        ],
        "revealed": [d["message"] for d in said if d["severity"] == "information"],
        "output": done.stdout + done.stderr,
    }


def _line(file: str, line: int, message: str) -> str:
    return f"{Path(file).name}:{line}: {message}"


CHECKERS = {"mypy": _mypy, "pyright": _pyright}


@pytest.fixture(scope="session", params=CHECKERS)
def checker(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="session")
def verdict(checker: str, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> dict[str, Any]:
    """What a checker says: it runs once, however many workers share the tests."""
    folder = tmp_path_factory.getbasetemp()
    folder = folder if worker_id == "master" else folder.parent
    found, taken = folder / f"{checker}.json", folder / f"{checker}.taken"
    try:
        taken.touch(exist_ok=False)
    except FileExistsError:
        deadline = time.monotonic() + 600
        while not found.exists():
            assert time.monotonic() < deadline, f"the worker that runs {checker} has not come back"
            time.sleep(0.2)
    else:
        made = found.with_suffix(".part")
        made.write_text(json.dumps(CHECKERS[checker]()), encoding="utf-8")
        made.rename(found)
    said: dict[str, Any] = json.loads(found.read_text(encoding="utf-8"))
    return said


def test_typical_programs_have_no_errors_and_each_mistake_has_the_one_it_should_have(verdict: dict[str, Any]) -> None:
    assert not verdict["errors"], "\n".join(verdict["errors"])
    assert verdict["code"] in (0, 1), verdict["output"]
    assert verdict["revealed"], verdict["output"]


def test_the_types_of_results_are_shown_by_their_plain_names(checker: str, verdict: dict[str, Any]) -> None:
    column = list(CHECKERS).index(checker)
    assert [_shown(message) for message in verdict["revealed"]] == [pair[column] for pair in REVEALED]


def _shown(message: str) -> str:
    found = re.search(r'(?:Revealed type is|is) "([^"]+)"$', message)
    assert found, message
    return re.sub(r"\bopenai_core\.(?:\w+\.)*?(?=(?:models\.Model\b|[A-Z]))", "", found[1])


@pytest.mark.parametrize("kind", ["await", "misspelt_keyword", "missing_argument", "stream", "narrowing", "literal"])
def test_the_mistakes_that_people_make_are_all_tried(kind: str) -> None:
    text = (FOLDER / "mistakes.py").read_text(encoding="utf-8")
    tried = [part for part in re.split(r"^(?:async )?def ", text, flags=re.MULTILINE) if kind in part.partition("(")[0]]
    assert tried
    assert all(len(MISTAKES.findall(part)) >= 3 for part in tried), f"few mistakes are tried: {kind}"


@pytest.mark.parametrize("name", PROGRAMS)
def test_every_program_is_at_least_valid_python(name: str) -> None:
    compile((FOLDER / name).read_text(encoding="utf-8"), name, "exec")
