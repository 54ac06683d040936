"""What a request tells about the program that sends it: language, system, versions; no more than that."""

from __future__ import annotations

import os
import sys
from functools import cache
from typing import TYPE_CHECKING

from openai_core import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

SYSTEMS = {
    "darwin": "MacOS",
    "linux": "Linux",
    "win32": "Windows",
    "cygwin": "Windows",
    "ios": "iOS",
    "android": "Android",
}
RUNTIMES = {"cpython": "CPython", "pypy": "PyPy", "graalpy": "GraalVM"}


@cache
def facts() -> Mapping[str, str]:
    """The headers that are the same in every request of this process."""
    implementation = sys.implementation.name
    return {
        "x-stainless-lang": "python",
        "x-stainless-package-version": __version__,
        "x-stainless-os": system(sys.platform),
        "x-stainless-arch": architecture(_machine()),
        "x-stainless-runtime": RUNTIMES.get(implementation, implementation),
        "x-stainless-runtime-version": sys.version.partition(" ")[0].rstrip("+"),
    }


def system(platform: str) -> str:
    """The operating system, by the name that the API's own clients use."""
    if platform in SYSTEMS:
        return SYSTEMS[platform]
    for known in ("FreeBSD", "OpenBSD"):
        if platform.startswith(known.lower()):
            return known
    return f"Other:{platform}" if platform else "Unknown"


def architecture(machine: str) -> str:
    """The processor, by the name that the API's own clients use."""
    machine = machine.lower()
    if machine in ("arm64", "aarch64"):
        return "arm64"
    if machine.startswith("arm"):
        return "arm"
    if machine in ("x86_64", "amd64"):
        return "x64" if sys.maxsize > 2**32 else "x32"
    if machine in ("i386", "i486", "i586", "i686", "x86"):
        return "x32"
    return f"other:{machine}" if machine else "unknown"


def loop() -> str:
    """What drives the coroutines of this thread."""
    asyncio = sys.modules.get("asyncio")
    if asyncio is not None:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return "async:trio"
        return "async:asyncio"
    return "async:trio"


def _machine() -> str:
    """Asked of the system itself: the module `platform` takes longer to load than a request to send."""
    try:
        return os.uname().machine
    except AttributeError:  # Windows
        return os.environ.get("PROCESSOR_ARCHITECTURE", "")
