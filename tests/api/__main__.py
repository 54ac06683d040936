"""The public API and the file that holds it.

python -m tests.api             write docs/public-api.txt anew (`make api`)
python -m tests.api check       say what is different; fails where that breaks a user (`make check-api`)
python -m tests.api check all   fails on any difference, as a release does
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.api.changes import changes
from tests.api.surface import lines

FILE = Path(__file__).resolve().parents[2] / "docs" / "public-api.txt"


def main(arguments: list[str]) -> int:
    now = lines()
    if arguments[:1] != ["check"]:
        FILE.write_text("\n".join(now) + "\n", encoding="utf-8")
        print(f"{len(now)} lines in {FILE.name}")
        return 0
    return report(FILE.read_text(encoding="utf-8").splitlines(), now, strict="all" in arguments)


def report(old: list[str], new: list[str], *, strict: bool) -> int:
    """Say it in words; the exit code tells whether it may stay so."""
    found = changes(old, new)
    for change in found:
        print(f"{change.kind:9} {change.sentence}")
    breaking = sum(change.kind == "breaking" for change in found)
    if not found:
        print("the public API is what docs/public-api.txt says")
    else:
        print(f"{len(found)} changes of the public API, {breaking} of them break a user; `make api` accepts them")
    return 1 if breaking or (strict and found) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
