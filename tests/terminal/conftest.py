"""The command, in three ways: in this process, as a process of its own, and at a terminal."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from openai_core.terminal import main
from openai_core.testing import LocalServer
from tests.faces.wire import Wire
from tests.terminal.console import PATIENCE, Console, surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

KEPT = ("PATH", "HOME", "LANG", "TMPDIR", "COVERAGE_PROCESS_START")


class Done(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The output as lines of JSON."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def error(self) -> dict[str, Any]:
        """The error object of `--json`."""
        return json.loads(self.err)["error"]


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer() as server:
        yield server


@pytest.fixture
def wire() -> Iterator[Wire]:
    wire = Wire()
    yield wire
    wire.close()


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An environment that says nothing, and an empty folder to be in."""
    import os

    for name in list(os.environ):
        if name not in KEPT and not name.startswith("PYTEST"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(
    bare: Path, server: LocalServer, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., Done]:
    """The command in this process, its environment leading to the local server; `input` is piped in."""
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    monkeypatch.setenv("OPENAI_API_KEY", "test")

    def run(*arguments: str, input: str | bytes = "") -> Done:
        given = input.encode() if isinstance(input, str) else input
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))
        capfd.readouterr()
        code = main(list(arguments))
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Done(code, out, err)

    return run


@pytest.fixture
def process(tmp_path: Path, server: LocalServer) -> Callable[..., Done]:
    """The command as a process of its own."""

    def process(*arguments: str, input: str = "", **environment: str) -> Done:
        place = {"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "test"}
        done = subprocess.run(
            [sys.executable, "-m", "openai_core", *arguments],
            input=input,
            env=surroundings(tmp_path, **{**place, **environment}),
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert "Traceback" not in done.stderr
        return Done(done.returncode, done.stdout, done.stderr)

    return process


@pytest.fixture
def console(tmp_path: Path, server: LocalServer) -> Iterator[Callable[..., Console]]:
    """The command at a terminal; the environment leads to the local server, unless `url` is another."""
    opened: list[Console] = []

    def console(*arguments: str, url: str | None = None, columns: int = 80, **environment: str) -> Console:
        place = {"OPENAI_BASE_URL": url or server.url, "OPENAI_API_KEY": "test", **environment}
        opened.append(Console(list(arguments), surroundings(tmp_path, **place), tmp_path, columns=columns))
        return opened[-1]

    yield console
    for one in opened:
        one.close()


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What a server waits for before it says more; opened in the end, so that it can be closed."""
    gate = threading.Event()
    yield gate
    gate.set()
