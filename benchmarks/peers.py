"""Who is compared: this checkout, openai, and bare httpx."""

from __future__ import annotations

from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"

OURS, OPENAI, HTTPX = "openai_core", "openai", "httpx"
FAST = all(find_spec(name) for name in ("httptools", "orjson"))
"""Whether this environment has the extra `speed`: then ours are measured on the fast lane, else as installed bare."""
LANE = {"transport": "fast"} if FAST else {}
"""What our clients are made with."""
EXPECTED = "3.54.0"
"""The release of openai that the budgets speak of."""


def described() -> str:
    """The machine and the releases, in a line."""
    import os
    import platform

    releases = ", ".join(f"{name} {version(name)}" for name in (OPENAI, HTTPX, "pydantic"))
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs"
    lane = "the fast lane, extra `speed` installed" if FAST else "the default install"
    return f"{lane[0].upper()}{lane[1:]}. Python {platform.python_version()}, {machine}; {releases}"
