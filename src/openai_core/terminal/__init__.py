"""The command `openai-core`: chat, one question, files, sound, a local server and a check-up, from a shell.

It needs the extra `cli` (typer and rich); nothing else of the package needs either.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: What stands behind its name. Default: those of this process.

    Returns:
        The exit code; `openai-core --help` lists them.
    """
    if any(_is_missing(name) for name in ("typer", "rich")):
        from openai_core.extras import FEATURES

        sys.stderr.write(f"{FEATURES['terminal'].sentence}\n")
        return 2
    try:
        from openai_core.terminal.program import run

        return run(sys.argv[1:] if arguments is None else list(arguments))
    except KeyboardInterrupt:  # before the command began, or as it ended
        return 130


def _is_missing(name: str) -> bool:
    try:
        return find_spec(name) is None
    except ValueError:  # it is named as one that must not be loaded
        return True
