"""Starts servers of others as processes of this machine, each from an environment of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[2]
PATIENCE = 120.0
"""Seconds in which a server has to be up."""


def environment(name: str, package: str) -> Path:
    """The python of the environment that a server is installed in; the test is skipped where there is none."""
    python = ROOT / ".venvs" / name / "bin" / "python"
    installed = python.exists() and any(
        (python.parents[1] / "lib").glob(f"python*/site-packages/{package}/__init__.py")
    )
    if not installed:
        pytest.skip(f"{name} is not installed; `make servers` installs it into .venvs/{name}")
    return python


@contextmanager
def running(command: Sequence[str | Path], port: int, ready: str, log: Path) -> Iterator[str]:
    """A server, up as soon as a path answers; gives its address."""
    keep = {name: value for name, value in os.environ.items() if not name.endswith(("_API_KEY", "_proxy", "_PROXY"))}
    keep.update(LITELLM_LOCAL_MODEL_COST_MAP="True", PYTHONUNBUFFERED="1")
    with log.open("wb") as output:
        process = subprocess.Popen(
            [str(word) for word in command], stdout=output, stderr=subprocess.STDOUT, cwd=log.parent, env=keep
        )
        try:
            address = f"http://127.0.0.1:{port}"
            _wait(process, address + ready, log)
            yield address
        finally:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.2)
    pytest.fail(f"The server did not come up:\n{log.read_text(errors='replace')[-3000:]}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
