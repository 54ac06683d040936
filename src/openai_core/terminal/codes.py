"""How a command ends: its exit codes."""

from __future__ import annotations

from typing import Final

FINE: Final = 0
FAILED: Final = 1
USAGE: Final = 2
CONNECTION: Final = 3
AUTHENTICATION: Final = 4
LIMIT: Final = 5
INCOMPLETE: Final = 6
INTERRUPTED: Final = 130
CLOSED: Final = 141

CODES: Final = {
    FINE: "all is well",
    FAILED: "the API refused, or something else went wrong",
    USAGE: "an option or a file cannot be right; nothing was sent",
    CONNECTION: "no connection, or no answer in time",
    AUTHENTICATION: "no key, a wrong one, or one that may not do this",
    LIMIT: "a rate limit was reached, or the quota is used up",
    INCOMPLETE: "the answer was refused by the model, cut short, or is not what was asked for",
    INTERRUPTED: "interrupted with Ctrl-C",
    CLOSED: "nobody reads the output any more",
}
"""Exit code -> what it means."""

KINDS: Final = {
    FAILED: "error",
    USAGE: "usage",
    CONNECTION: "connection",
    AUTHENTICATION: "authentication",
    LIMIT: "limit",
    INCOMPLETE: "incomplete",
}
"""Exit code -> what the error object of `--json` calls it."""
