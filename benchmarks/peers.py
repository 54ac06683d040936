"""Who is compared, and the environment each lives in: this checkout, openai, and what stands below or beside them."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"

OURS, FAST_LANE, OPENAI, LITELLM = "openai_core", "fast lane", "openai", "litellm"
HTTPX, HTTPX2, AIOHTTP = "httpx", "httpx2", "aiohttp"
SOCKET, JSON = "bare socket", "json"
"""The floor: one who knows what comes, sends ready bytes and reads nothing but JSON; and the JSON reader alone."""

PEERS = (OURS, FAST_LANE, OPENAI, LITELLM, HTTPX, HTTPX2, AIOHTTP, SOCKET, JSON)
BARE_INSTALL, SPEED, BESIDE = "benchmark", "benchmark-speed", "benchmark-peers"
ENVIRONMENTS = {
    OURS: BARE_INSTALL,
    FAST_LANE: SPEED,
    OPENAI: BARE_INSTALL,
    HTTPX: BARE_INSTALL,
    SOCKET: BARE_INSTALL,
    JSON: BARE_INSTALL,
    HTTPX2: BESIDE,
    AIOHTTP: BESIDE,
    LITELLM: BESIDE,  # which wants an older openai than the one that is compared
}
"""Folders in `.venvs/`; `make bench` makes them."""

FAST = all(find_spec(name) for name in ("httptools", "orjson"))
"""Whether this environment has the extra `speed`: then ours are measured on the fast lane, else as installed bare."""
LANE: dict[str, Any] = {"transport": "fast"} if FAST else {}
"""What our clients are made with."""
EXPECTED = "3.54.0"
"""The release of openai that the budgets speak of."""


def python_of(environment: str) -> Path:
    """The interpreter of an environment, there or not."""
    return ROOT / ".venvs" / environment / "bin" / "python"


def present(peers: tuple[str, ...]) -> tuple[str, ...]:
    """Those of them whose environment is there."""
    return tuple(peer for peer in peers if python_of(ENVIRONMENTS[peer]).exists())


def surroundings() -> dict[str, str]:
    """The variables that a measured process gets: nothing of the API's, no proxies; nobody asks the network."""
    unwanted = ("PYTHON", "OPENAI", "AZURE")
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(unwanted) and not name.lower().endswith("_proxy")
    }
    return {**kept, "LITELLM_LOCAL_MODEL_COST_MAP": "True"}


_VERSIONS = """
import json, sys
from importlib.metadata import PackageNotFoundError, version
def of(name):
    try:
        return version(name)
    except PackageNotFoundError:
        return None
print(json.dumps([sys.version.split()[0], {name: of(name) for name in sys.argv[1:]}]))
"""


def releases(environment: str, *names: str) -> tuple[str, dict[str, str | None]]:
    """The release of Python in an environment, and those of packages."""
    command = [str(python_of(environment)), "-c", _VERSIONS, *names]
    python, found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return python, found


def machine() -> dict[str, Any]:
    """What the figures were measured on and with; it names no host and no folder."""
    python, ours = releases(BARE_INSTALL, OPENAI, HTTPX, "pydantic", "websockets", "websocket-client")
    told = {**ours}
    if python_of(SPEED).exists():
        told.update(releases(SPEED, "orjson", "httptools")[1])
    if python_of(BESIDE).exists():
        told.update(releases(BESIDE, LITELLM, HTTPX2, AIOHTTP)[1])
    return {
        "cpu": _processor(),
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": python,
        "releases": {name: release for name, release in told.items() if release},
    }


def described() -> str:
    """The same in a line."""
    told = machine()
    named = ", ".join(f"{name} {release}" for name, release in told["releases"].items())
    return f"{told['cpu']}, {told['cores']} cores, {told['system']}, Python {told['python']}; {named}"


def _processor() -> str:
    try:
        with open("/proc/cpuinfo") as file:
            return next(line.partition(":")[2].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()
