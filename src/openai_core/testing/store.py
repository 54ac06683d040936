"""What the server was given, in memory: collections of things by path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.testing.ids import sample_number

if TYPE_CHECKING:
    from collections.abc import Sequence

STRICT = frozenset(
    {
        "/batches",
        "/chat/completions",
        "/conversations",
        "/conversations/{}/items",
        "/files",
        "/responses",
        "/uploads",
        "/vector_stores",
        "/vector_stores/{}/file_batches",
        "/vector_stores/{}/files",
    }
)
"""Collections that answer 404 to an id that nobody stored. Others make a thing of that id up."""

LADDERS: dict[str, tuple[str, ...]] = {
    "/batches": ("validating", "in_progress", "completed"),
    "/evals/{}/runs": ("queued", "in_progress", "completed"),
    "/fine_tuning/jobs": ("validating_files", "running", "succeeded"),
    "/threads/{}/runs": ("queued", "in_progress", "completed"),
    "/uploads": ("pending",),
    "/vector_stores/{}/file_batches": ("in_progress", "completed"),
    "/vector_stores/{}/files": ("in_progress", "completed"),
    "/videos": ("queued", "in_progress", "completed"),
}
"""Things that take time: the first status is that of a new one, and every look at it brings it one further."""


class Entry:
    """One stored thing."""

    __slots__ = ("content", "identity", "ladder", "later", "schema", "value")

    def __init__(
        self,
        identity: str,
        value: dict[str, Any],
        *,
        schema: Any = None,
        content: bytes | None = None,
        ladder: Sequence[str] = (),
    ) -> None:
        self.identity = identity
        self.value = value
        self.schema = schema
        """The schema that the value was made for."""
        self.content = content
        """The bytes of a file."""
        self.ladder = list(ladder)
        """The statuses it will still go through."""
        self.later: dict[str, Any] = {}
        """What it will say besides, with the last of them."""

    def look(self) -> None:
        """Time goes by: one status further."""
        if self.ladder:
            self.value["status"] = self.ladder.pop(0)
            if not self.ladder:
                self.value.update(self.later)

    def finish(self) -> None:
        """All the time there is goes by."""
        while self.ladder:
            self.look()


class Store:
    """Collections by place (`/vector_stores/vs_1/files`), things by id."""

    def __init__(self, samples: int) -> None:
        self.samples = samples
        """How many made-up things stand in a collection to which nothing was ever given."""
        self._places: dict[str, dict[str, Entry]] = {}
        self._given: set[str] = set()
        self._gone: set[tuple[str, str]] = set()

    def put(self, place: str, entry: Entry) -> Entry:
        """Store a thing that was given, in place of one with the same id."""
        self._given.add(place)
        return self.keep(place, entry)

    def keep(self, place: str, entry: Entry) -> Entry:
        """Store a made-up thing that was changed; its collection goes on showing the others."""
        self._places.setdefault(place, {})[entry.identity] = entry
        self._gone.discard((place, entry.identity))
        return entry

    def get(self, place: str, identity: str) -> Entry | None:
        """A stored thing, or None."""
        return self._places.get(place, {}).get(identity)

    def all(self, place: str) -> list[Entry] | None:
        """The things of a collection, oldest first; None when nothing was ever given to it."""
        return list(self._places.get(place, {}).values()) if place in self._given else None

    def give(self, place: str) -> None:
        """Say that a collection is what was given to it, even if that is nothing yet."""
        self._given.add(place)

    def delete(self, place: str, identity: str) -> None:
        """Forget a thing and all below it; its id is unknown from now on."""
        self._places.get(place, {}).pop(identity, None)
        self._gone.add((place, identity))
        below = f"{place}/{identity}/"
        for inner in [name for name in self._places if name.startswith(below)]:
            del self._places[inner]
            self._given.discard(inner)

    def gone(self, place: str, identity: str) -> bool:
        """Whether a thing was deleted."""
        return (place, identity) in self._gone

    def knows(self, place: str, pattern: str, identity: str) -> bool:
        """Whether an id may be asked for. `pattern` is the place with `{}` for every id."""
        if self.get(place, identity) is not None:
            return True
        if self.gone(place, identity):
            return False
        number = sample_number(identity)
        return pattern not in STRICT or (number is not None and 1 <= number <= self.samples)

    def clear(self) -> None:
        """Forget everything."""
        self._places.clear()
        self._given.clear()
        self._gone.clear()
