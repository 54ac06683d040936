"""Which member of a router has what: things that were left with one are asked of that one."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from openai_core.providers.abilities import body_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openai_core.sansio.message import Message

PLACES: Final = frozenset(
    {
        "assistants",
        "batches",
        "containers",
        "conversations",
        "evals",
        "files",
        "fine_tuning",
        "responses",
        "threads",
        "uploads",
        "vector_stores",
        "videos",
    }
)
"""The beginnings of paths at which something is left."""
POINTERS: Final = ("_id", "_ids", "_file")
"""The ends of parameters that name something which was left; `conversation` does so, too."""
MOST: Final = 10_000
"""Things that are remembered; the oldest are forgotten for the newest."""


class Keeping:
    """Knows the latest things that were left with members, by their ids."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._keepers: dict[str, str] = {}

    def leaves(self, message: Message) -> bool:
        """Whether what a request makes is kept by whoever makes it."""
        return message.method == "POST" and message.path[1:].partition("/")[0] in PLACES

    def note(self, made: Any, member: str) -> None:
        """Know that a member made this, a model or its JSON."""
        found = made.get("id") if isinstance(made, dict) else getattr(made, "id", None)
        if not isinstance(found, str) or not found:
            return
        with self._lock:
            self._keepers.pop(found, None)
            self._keepers[found] = member
            if len(self._keepers) > MOST:
                del self._keepers[next(iter(self._keepers))]

    def keeper(self, message: Message) -> str | None:
        """The member that has what a request is about; None where nobody is known to."""
        if not self._keepers:
            return None
        return next((found for one in _named(message) if (found := self._keepers.get(one)) is not None), None)

    @staticmethod
    def follows(body: Mapping[str, Any]) -> bool:
        """Whether a request goes on with what somebody keeps."""
        return body.get("previous_response_id") is not None or body.get("conversation") is not None


def _named(message: Message) -> Iterator[str]:
    """Everything that a request names which may have been left somewhere."""
    yield from message.path.split("/")
    for name, value in body_of(message).items():
        if name == "conversation" or name.endswith(POINTERS):
            for one in value if isinstance(value, (list, tuple)) else (value,):
                named = one.get("id") if isinstance(one, dict) else one
                if isinstance(named, str):
                    yield named
