"""Run the examples and compare what they print with what was recorded.

    python -m tests.examples                  # all of them
    python -m tests.examples chat tools/run   # those whose paths begin so
    python -m tests.examples --record         # record anew

Ends with 1 where one differs.
"""

from __future__ import annotations

import difflib
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from programs import expected, missing, names, printed


def main(arguments: list[str]) -> int:
    """The exit code."""
    record = "--record" in arguments
    begun = tuple(one.removeprefix("examples/") for one in arguments if not one.startswith("-"))
    chosen = [name for name in names() if not begun or name.startswith(begun)]
    with ThreadPoolExecutor(max(2, os.cpu_count() or 2)) as pool:
        ends = list(pool.map(lambda name: run(name, record), chosen))
    passed, left = ends.count(True), ends.count(None)
    print(
        f"{passed} of {len(chosen)} examples {'recorded' if record else 'printed what they should'}"
        + (f", {left} left out" if left else "")
    )
    return 0 if passed + left == len(chosen) and passed else 1


def run(name: str, record: bool) -> bool | None:
    """Whether it did well; None where it cannot run here."""
    lacking = missing(name)
    if lacking is not None:
        print(f"left out  {name}: {lacking} is not installed")
        return None
    with tempfile.TemporaryDirectory() as folder:
        try:
            output = printed(name, Path(folder))
        except (AssertionError, OSError, TimeoutError) as error:
            print(f"failed    {name}\n{error}")
            return False
    path = expected(name)
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    if record:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(output, encoding="utf-8")
        print(f"{'same     ' if output == before else 'recorded '} {name}")
        return True
    if output == before:
        print(f"passed    {name}")
        return True
    names_of_both = ("what is recorded", "what it printed")
    changes = difflib.unified_diff(before.splitlines(), output.splitlines(), *names_of_both, lineterm="")
    print(f"differs   {name}\n" + "\n".join(changes))
    return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
