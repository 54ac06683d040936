"""`python -m tests.migration`: what becomes of each snippet; the exit code says whether all run or are in the guide."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.migration.snippets import GUIDE, named_in_the_guide, scene, snippets


def main() -> int:
    """Run all snippets and print a line for each."""
    named = named_in_the_guide(GUIDE.read_text(encoding="utf-8"))
    ran = replaced = wrong = 0
    with tempfile.TemporaryDirectory() as folder, scene(Path(folder)) as stage:
        for snippet in snippets():
            error = stage.play(snippet)
            if error is None and snippet.name not in named:
                ran += 1
                print(f"runs         {snippet.name}")
            elif error is not None and snippet.name in named:
                replaced += 1
                print(f"in the guide {snippet.name}: {_told(error)}")
            else:
                wrong += 1
                print(
                    f"WRONG        {snippet.name}: {_told(error) if error else 'it runs, and the guide says otherwise'}"
                )
    print(f"{ran} run, {replaced} are in the guide with what to write instead, {wrong} are neither")
    return 1 if wrong else 0


def _told(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0]


if __name__ == "__main__":
    sys.exit(main())
