"""`python -m openai_core.providers`: the table of what providers can do; `--write` makes it anew in the guides."""

from __future__ import annotations

import sys
from pathlib import Path

from openai_core.providers.matrix import inserted, matrix, page


def main(arguments: list[str]) -> int:
    """Print the table, or write it into the guides below the current folder."""
    if arguments == ["--write"]:
        Path("docs/provider-capability-matrix.md").write_text(page(), encoding="utf-8")
        for name in ("README.md", "README.zh.md"):
            path = Path(name)
            path.write_text(inserted(path.read_text(encoding="utf-8")), encoding="utf-8")
        return 0
    if arguments:
        sys.stderr.write("usage: python -m openai_core.providers [--write]\n")
        return 2
    sys.stdout.write(matrix() + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
