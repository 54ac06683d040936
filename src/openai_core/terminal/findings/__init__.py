"""What `openai-core doctor` finds, a check each."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

OK: Final = "ok"
INFO: Final = "info"
SKIPPED: Final = "skipped"
DOUBTFUL: Final = "warning"
BAD: Final = "failed"


class Finding(NamedTuple):
    """What one check found."""

    name: str
    state: str
    """`ok`, `info` (nothing wrong either way), `skipped`, `warning` or `failed`."""
    says: str
    todo: str = ""
    """What to do about it; every check that failed says so."""
    code: int = 0
    """The exit code of the whole, where it failed."""
    facts: dict[str, Any] = {}
    """The same for programs."""

    @property
    def document(self) -> dict[str, Any]:
        """The finding for `--json`."""
        return {"name": self.name, "state": self.state, "says": self.says, "todo": self.todo or None, **self.facts}
