"""The examples, and what each of them prints where no key is set."""

from __future__ import annotations

import ast
import contextlib
import http.client
import importlib.util
import os
import re
import signal
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "examples"
EXPECTED = FOLDER / "expected"

NOISY = {"distributed/with_dask.py"}
"""What may complain although all is well: a cluster that is shut down, on a busy machine."""

TYPED = {
    "realtime/push_to_talk.py": (("--silent",), "Good morning!\nq\n"),
    "realtime/transcribe_live.py": (("--fast", "--file", "{sound}"), ""),
}
"""What a person gives to a program that talks with one: options, and lines."""

VISITED = {
    "chat_page/app.py": (
        ("GET", "/", ""),
        ("POST", "/chats/one", '{"text": "What is 6 * (3 + 4)?"}'),
        ("GET", "/chats", ""),
        ("DELETE", "/chats/one", ""),
    ),
    "stream_to_client/ndjson.py": (("GET", "/", ""), ("POST", "/ask", "Hello there")),
    "stream_to_client/raw.py": (("GET", "/", ""), ("POST", "/ask", "Hello there")),
    "stream_to_client/sse.py": (("GET", "/", ""), ("GET", "/ask?question=Hello+there", "")),
}
"""What is asked of a program that serves a page; it is stopped afterwards."""

CHANGING = (
    (r"127\.0\.0\.1:\d+", "127.0.0.1:PORT"),
    (r"\b\d+\.\d+ s\b", "SECONDS s"),
    (r"\b([a-z]+[-_])0{12,}[0-9a-f]+", r"\1ID"),
)
"""What is different on each run: addresses, seconds, and ids where several things are made at once."""

OURS = ("OPENAI_", "AZURE_", "PORT", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


@cache
def names() -> list[str]:
    """All programs, by their paths in the folder; not what they share with each other."""
    files = sorted(FOLDER.rglob("*.py"))
    shared = {path.with_name(f"{top}.py") for path in files for top in imported(path)}
    return [path.relative_to(FOLDER).as_posix() for path in files if path not in shared]


def imported(path: Path) -> set[str]:
    """The modules and packages that a file imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
        elif isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
    return found


def missing(name: str) -> str | None:
    """A package that the example needs and that is not installed."""
    path = FOLDER / name
    tops = (top for top in sorted(imported(path)) if not path.with_name(f"{top}.py").exists())
    return next((top for top in tops if importlib.util.find_spec(top) is None), None)


def expected(name: str) -> Path:
    """The file with what the example should print."""
    return (EXPECTED / name).with_suffix(".txt")


def printed(name: str, folder: Path, **environment: str) -> str:
    """What the example prints; AssertionError where it fails, or complains.

    folder: an empty one to run it in; environment: on top of what is inherited, which has no keys.
    """
    if name in VISITED:
        return _settled(_served(name, folder, environment))
    options, typed = TYPED.get(name, ((), ""))
    with _begun(name, folder, environment, *(option.format(sound=_sound(folder)) for option in options)) as program:
        output, errors = program.communicate(typed, timeout=180)
    _sound_end(name, program, output, errors)
    return _settled(output)


@contextlib.contextmanager
def _begun(name: str, folder: Path, environment: dict[str, str], *options: str) -> Iterator[subprocess.Popen[str]]:
    inherited = {
        key: value
        for key, value in os.environ.items()
        if not (key.upper().startswith(OURS) or key.endswith("_API_KEY"))
    }
    program = subprocess.Popen(
        [sys.executable, "-W", "error", str(FOLDER / name), *options],
        cwd=folder,
        env={**inherited, "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1", "PORT": "0", **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        yield program
    finally:
        program.kill()
        program.communicate()


def _sound_end(name: str, program: subprocess.Popen[str], output: str, errors: str) -> None:
    told = [] if name in NOISY else errors.splitlines()
    complaints = [line for line in told if not line.endswith("whose answers are made up.")]
    assert (program.returncode, complaints) == (0, []), f"{name} ended with {program.returncode}\n{output}\n{errors}"


def _served(name: str, folder: Path, environment: dict[str, str]) -> str:
    """What visitors of a program see: status, kind, and the beginnings of the lines."""
    seen = []
    with _begun(name, folder, environment) as program:
        assert program.stdout is not None
        said: list[str] = []
        for line in program.stdout:
            said.append(line.rstrip("\n"))
            if (found := re.match(r"Open http://127\.0\.0\.1:(\d+)", line)) is not None:
                break
        else:
            raise AssertionError(f"{name} served nothing\n{program.communicate()[1]}")
        for method, target, body in VISITED[name]:
            with contextlib.closing(http.client.HTTPConnection("127.0.0.1", int(found[1]), timeout=60)) as connection:
                kind = "application/json" if body.startswith("{") else "text/plain"
                connection.request(method, target, body.encode(), {"content-type": kind})
                answer = connection.getresponse()
                text = answer.read().decode()
            seen.append(f"\n{method} {target} -> {answer.status} {answer.headers['content-type']}")
            if "html" not in str(answer.headers["content-type"]):
                lines = [line for line in _settled(text).splitlines() if line]
                seen += [line if len(line) <= 60 else f"{line[:60]}..." for line in lines]
        program.send_signal(signal.SIGINT)
        output, errors = program.communicate(timeout=60)
    _sound_end(name, program, output, errors)
    return "\n".join([*said, *seen, output]).rstrip("\n") + "\n"


def _sound(folder: Path) -> str:
    from openai_core.media import to_wav

    path = folder / "said.wav"
    path.write_bytes(to_wav(b"\0\0" * 24_000))
    return str(path)


def _settled(output: str) -> str:
    for pattern, word in CHANGING:
        output = re.sub(pattern, word, output)
    return output
