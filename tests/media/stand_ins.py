"""What stands in for devices on a machine that has none: programs that write down what they are given, and a module."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Self

FFPLAY = """\
import sys, pathlib
here = pathlib.Path(__file__).parent
data = sys.stdin.buffer.read()
(here / "argv").write_text("\\n".join(sys.argv[1:]))
(here / "heard").write_bytes(data)
if b"broken" in data:
    sys.exit("no such format")
"""
FFMPEG = """\
import sys, pathlib, time
here = pathlib.Path(__file__).parent
(here / "argv").write_text("\\n".join(sys.argv[1:]))
said = (here / "says").read_bytes()
if said == b"fail":
    sys.exit("no such device")
try:
    while True:
        sys.stdout.buffer.write(said)
        sys.stdout.buffer.flush()
        if said.endswith(b"end"):
            break
        time.sleep(0.001)
except BrokenPipeError:
    pass
"""


def program(folder: Path, name: str, text: str) -> Path:
    """A program of this name; its folder is where it writes."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!{sys.executable}\n{text}")
    path.chmod(0o755)
    return folder


class Devices(ModuleType):
    """Stands in for the package sounddevice."""

    def __init__(self, says: bytes = b"", pieces: int = 10**9) -> None:
        super().__init__("sounddevice")
        self.heard = bytearray()
        self.opened: list[dict[str, Any]] = []
        self.ends: list[str] = []
        self.says = says
        self.pieces = pieces
        self.fail: Exception | None = None
        self.sleepy = False
        self.slow: Callable[[bytes], None] | None = None
        """Called with what is written, before it is heard."""

    def RawOutputStream(self, **options: Any) -> Any:
        return Stream(self, options)

    def RawInputStream(self, **options: Any) -> Any:
        return Stream(self, options)


class Stream:
    def __init__(self, devices: Devices, options: dict[str, Any]) -> None:
        if devices.fail:
            raise devices.fail
        self.devices = devices
        self.options = options
        self.over = threading.Event()
        self.thread: threading.Thread | None = None
        devices.opened.append(options)

    def start(self) -> None:
        if self.devices.sleepy:
            raise RuntimeError("asleep")
        if "callback" in self.options:
            self.thread = threading.Thread(target=self.speak)
            self.thread.start()

    def speak(self) -> None:
        size = 2 * self.options["channels"] * self.options["blocksize"]
        data = (self.devices.says * (size // max(1, len(self.devices.says)) + 1))[:size]
        for _ in range(self.devices.pieces):
            if self.over.is_set():
                return
            self.options["callback"](memoryview(data), self.options["blocksize"], None, None)
            self.over.wait(0.001)

    def write(self, data: bytes) -> None:
        assert len(data) % (2 * self.options["channels"]) == 0
        if self.devices.slow is not None:
            self.devices.slow(data)
        self.devices.heard += data

    def stop(self) -> None:
        self.devices.ends.append("stop")
        self.over.set()
        if self.thread is not None:
            self.thread.join()

    def abort(self) -> None:
        self.devices.ends.append("abort")

    def close(self) -> None:
        self.devices.ends.append("close")


class Started:
    """Sees the processes that are started, and holds the start of one up while `go` is not set."""

    def __init__(self) -> None:
        self.processes: list[Any] = []
        self.some = threading.Event()
        """Whether one was started."""
        self.go = threading.Event()
        self.go.set()
        seen = self

        class Popen(subprocess.Popen[bytes]):
            def __init__(self, *args: Any, **options: Any) -> None:
                super().__init__(*args, **options)
                seen.processes.append(self)
                seen.some.set()
                seen.go.wait(20)

        self.popen = Popen

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for process in self.processes:
            if process.returncode is None:
                process.kill()
                process.wait()


def path_of(*folders: Path) -> str:
    return os.pathsep.join(map(str, folders))
