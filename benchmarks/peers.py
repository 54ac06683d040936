"""Who is compared: this checkout, openai, and bare httpx."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"

OURS, OPENAI, HTTPX = "openai_core", "openai", "httpx"
EXPECTED = "3.54.0"
"""The release of openai that the budgets speak of."""


def described() -> str:
    """The machine and the releases, in a line."""
    import os
    import platform

    releases = ", ".join(f"{name} {version(name)}" for name in (OPENAI, HTTPX, "pydantic"))
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs"
    return f"Python {platform.python_version()}, {machine}; {releases}"
