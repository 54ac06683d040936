"""The server and the processes that use it, and what they are told to do."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.request import Request, urlopen

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

HERE = Path(__file__).parent
SRC = HERE.parents[1] / "src"
FACES = ("blocking", "asyncio", "trio")


def environment() -> dict[str, str]:
    kept = {n: v for n, v in os.environ.items() if not n.startswith("OPENAI_") and not n.lower().endswith("_proxy")}
    return kept | {"PYTHONPATH": str(SRC)}


class Served:
    """A server in a process of its own."""

    def __enter__(self) -> Served:
        self._process = subprocess.Popen(
            [sys.executable, str(HERE / "server.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        self.origin = f"http://127.0.0.1:{int(self._process.stdout.readline())}"
        self.url = f"{self.origin}/v1"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(30)

    def stats(self) -> dict[str, Any]:
        with urlopen(f"{self.origin}/stats") as answer:
            said: dict[str, Any] = json.load(answer)
            return said

    def pause(self, seconds: float) -> None:
        """How long each part takes, at least."""
        body = json.dumps({"seconds": seconds}).encode()
        urlopen(Request(f"{self.origin}/pause", data=body, method="POST")).close()

    def until(self, true: Callable[[dict[str, Any]], bool], seconds: float = 60) -> dict[str, Any]:
        """Wait until the server says so."""
        end = time.monotonic() + seconds
        while not true(said := self.stats()):
            assert time.monotonic() < end, f"It did not come to that: {said}"
            time.sleep(0.01)
        return said


def child(*words: str) -> dict[str, Any]:
    """What a process says that does this."""
    command = [sys.executable, "-W", "error", str(HERE / "child.py"), *words]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, timeout=1200, check=False)
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def killed(*words: str, when: Callable[[], object]) -> None:
    """Begin to do this in a process of its own, and kill that process once it is time to."""
    command = [sys.executable, str(HERE / "child.py"), *words]
    process = subprocess.Popen(command, env=environment(), stdout=subprocess.DEVNULL)
    try:
        when()
        assert process.poll() is None, "it was done before it could be killed"
    finally:
        process.kill()
        process.wait(30)


def sparse(path: Path, size: int) -> str:
    """A file of that many bytes that takes little room on the disk, with marks in it; its checksum."""
    digest = hashlib.md5()
    empty = bytes(1 << 20)
    with path.open("wb") as file:
        file.truncate(size)
        for place in range(0, size, 1 << 20):
            mark = f"here is {place}".encode()
            file.seek(place)
            file.write(mark)
            digest.update(mark + empty[len(mark) : min(1 << 20, size - place)])
    return digest.hexdigest()
