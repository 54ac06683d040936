"""The change log as data, and what is wrong with its form."""

from __future__ import annotations

import re
from typing import NamedTuple

SECTIONS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
"""Those of Keep a Changelog. `Contract <version> (<date or hash>)`, which `make update` writes, comes before them."""
UNRELEASED = "Unreleased"
_RELEASE = re.compile(r"## \[(?P<version>[^\]]+)\](?: - (?P<date>\d{4}-\d{2}-\d{2}))?")
_CONTRACT = re.compile(r"Contract \S+ \((?:\d{4}-\d{2}-\d{2}|[0-9a-f]{12})\)")
_NUMBERS = re.compile(r"\d+\.\d+\.\d+")


class Release(NamedTuple):
    """A version, with what changed in it."""

    version: str
    date: str | None
    text: str
    """All that stands below its heading."""
    sections: tuple[tuple[str, str], ...]


class Malformed(ValueError):
    """The change log is not what it should be; the message names each fault."""


def read(text: str) -> list[Release]:
    """The releases, the newest first.

    Raises:
        Malformed: the form is not that of Keep a Changelog.
    """
    head, *parts = re.split(r"^(?=## )", text, flags=re.MULTILINE)
    faults = [] if head.startswith("# Changelog\n") else ["it does not begin with `# Changelog`"]
    releases = []
    for part in parts:
        heading, _, body = part.partition("\n")
        found = _RELEASE.fullmatch(heading)
        if found is None:
            faults.append(f"`{heading}` is no `## [1.2.3] - 2026-01-31`")
            continue
        first, *rest = re.split(r"^### ", body, flags=re.MULTILINE)
        sections = tuple((title.strip(), inner.strip()) for title, _, inner in (one.partition("\n") for one in rest))
        release = Release(found["version"], found["date"], body.strip(), sections)
        releases.append(release)
        faults += _faults(release, first.strip())
    versions = [release.version for release in releases]
    if versions[:1] != [UNRELEASED] or UNRELEASED in versions[1:]:
        faults.append(f"`## [{UNRELEASED}]` stands once, above all others")
    numbers = [_ordered(version) for version in versions if _NUMBERS.fullmatch(version)]
    if numbers != sorted(set(numbers), reverse=True):
        faults.append("the newest release stands first, and each once")
    if faults:
        raise Malformed("CHANGELOG.md: " + "; ".join(faults))
    return releases


def _faults(release: Release, loose: str) -> list[str]:
    where = f"[{release.version}]"
    faults = [f"{where}: `{loose.splitlines()[0]}` stands in no section"] if loose else []
    if release.version != UNRELEASED:
        if not _NUMBERS.fullmatch(release.version):
            faults.append(f"{where} is no version")
        if release.date is None:
            faults.append(f"{where} has no date")
    titles = [title for title, _ in release.sections]
    faults += [f"{where}: `### {title}` stands twice" for title in sorted({t for t in titles if titles.count(t) > 1})]
    for title, body in release.sections:
        if title not in SECTIONS and not _CONTRACT.fullmatch(title):
            faults.append(f"{where}: there is no section `### {title}`")
        if not body.startswith(("- ", "#### ")) and not (_CONTRACT.fullmatch(title) and body):
            faults.append(f"{where}: `### {title}` is no list")
    return faults


def _ordered(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))
