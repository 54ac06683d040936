"""What is installed here."""

from __future__ import annotations

import platform
import re
from importlib import metadata
from typing import TYPE_CHECKING, Final

from openai_core.terminal.findings import DOUBTFUL, INFO, OK, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME: Final = "openai-core-sdk"

_NEED: Final = re.compile(r"""^(?P<package>[\w.-]+).*\bextra\s*==\s*['"](?P<extra>[\w-]+)['"]""")


def versions() -> Iterator[Finding]:
    """Python, this library, and what it stands on."""
    from openai_core import __version__

    python = platform.python_version()
    says = f"{python} ({platform.python_implementation()}), {platform.system()} {platform.machine()}"
    yield Finding("python", OK, says, facts={"version": python})
    needed = {one: _version(one) for one in _needed()}
    stands = ", ".join(f"{package} {version}" for package, version in needed.items() if version)
    missing = [package for package, version in needed.items() if version is None]
    facts = {"version": __version__, "packages": needed}
    says = f"{__version__}" + (f", on {stands}" if stands else "")
    if missing:
        todo = f"pip install --force-reinstall {NAME}"
        yield Finding(NAME, DOUBTFUL, f"{says}; not installed: {', '.join(missing)}", todo, facts=facts)
    else:
        yield Finding(NAME, OK, says, facts=facts)


def extras() -> Iterator[Finding]:
    """Each extra: whether what it brings is there."""
    for extra, packages in sorted(_extras().items()):
        there = {package: _version(package) for package in packages}
        missing = [package for package, version in there.items() if version is None]
        facts = {"extra": extra, "packages": there}
        if missing:
            todo = f"pip install '{NAME}[{extra}]'"
            yield Finding(f"[{extra}]", INFO, f"not installed: {', '.join(missing)}", todo, facts=facts)
        else:
            says = ", ".join(f"{package} {version}" for package, version in there.items())
            yield Finding(f"[{extra}]", OK, says, facts=facts)


def _needs() -> list[str]:
    try:
        return metadata.requires(NAME) or []
    except metadata.PackageNotFoundError:  # run from a folder that nobody installed
        return []


def _needed() -> list[str]:
    return [found[0] for one in _needs() if "extra ==" not in one and (found := re.match(r"[\w.-]+", one))]


def _extras() -> dict[str, list[str]]:
    brought: dict[str, list[str]] = {}
    for one in _needs():
        if found := _NEED.match(one):
            brought.setdefault(found["extra"], []).append(found["package"])
    return brought


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None
