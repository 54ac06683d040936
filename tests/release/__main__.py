"""Whether the tree is what a tag says, and what the release notes are.

python -m tests.release check v0.2.0     `make check-release TAG=v0.2.0`
python -m tests.release notes v0.2.0     `make notes TAG=v0.2.0`
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

from tests.api.__main__ import FILE
from tests.api.changes import changes
from tests.api.surface import lines
from tests.release.changelog import UNRELEASED, Malformed, read

ROOT = Path(__file__).resolve().parents[2]


def faults(tag: str, root: Path = ROOT) -> list[str]:
    """What keeps this tag from being released."""
    version = tag.removeprefix("v")
    found = [] if re.fullmatch(r"v\d+\.\d+\.\d+", tag) else [f"a tag looks like v1.2.3, not {tag}"]
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    package = re.search(r'^__version__ = "(.*)"$', (root / "src/openai_core/__init__.py").read_text(), re.MULTILINE)
    told = {"pyproject.toml": project, "openai_core.__version__": package and package[1]}
    found += [f"{where} says {other}, not {version}" for where, other in told.items() if other != version]
    try:
        releases = read((root / "CHANGELOG.md").read_text(encoding="utf-8"))
    except Malformed as error:
        return [*found, str(error)]
    newest = next((release for release in releases if release.version != UNRELEASED), None)
    if newest is None or newest.version != version:
        found.append(f"the newest release in CHANGELOG.md is {newest.version if newest else 'none'}, not {version}")
    if releases[0].sections:
        found.append(f"CHANGELOG.md still has something below [{UNRELEASED}]: move it below [{version}]")
    return found


def notes(tag: str, root: Path = ROOT) -> str:
    """What stands in the change log of this version.

    Raises:
        KeyError: nothing does.
    """
    releases = {release.version: release for release in read((root / "CHANGELOG.md").read_text(encoding="utf-8"))}
    return releases[tag.removeprefix("v")].text


def main(arguments: list[str]) -> int:
    command, tag = arguments
    if command == "notes":
        print(notes(tag))
        return 0
    wrong = faults(tag)
    wrong += [change.sentence for change in changes(FILE.read_text(encoding="utf-8").splitlines(), lines())]
    for fault in wrong:
        print(f"error: {fault}", file=sys.stderr)
    print(f"{tag} may be released" if not wrong else f"{len(wrong)} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
