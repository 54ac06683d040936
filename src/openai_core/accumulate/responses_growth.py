"""What of a response grows: items of its output and their parts, each in its own place until somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.accumulate.text import Text
from openai_core.sansio.model import Model, plain

if TYPE_CHECKING:
    from openai_core.sansio.partial import PartialJSON

GROWING = ("arguments", "code", "input", "refusal", "text")
"""Fields that come in pieces."""
LISTS = ("annotations", "content", "logprobs", "summary")
"""Fields whose entries come one by one; those that have fields of their own grow themselves."""


class Growing:
    """A text, and the JSON in it as far as somebody wanted to know it."""

    __slots__ = ("_parser", "_read", "owner", "text")

    def __init__(self, text: Text, owner: Node) -> None:
        self.text = text
        self.owner = owner
        """What it is a field of."""
        self._parser: PartialJSON | None = None
        self._read = 0
        """Characters that the parser was given."""

    def json(self, length: int) -> Any:
        """The value of the JSON in it when it had this many characters; None before there is any."""
        if self._parser is None:
            from openai_core.sansio.partial import PartialJSON

            self._parser = PartialJSON()
        if self._read > length:
            from openai_core.sansio.partial import partial_loads

            return partial_loads(self.text.upto(length))
        if self._read < length:
            self._parser.feed(self.text.since(self._read)[: length - self._read])
            self._read = length
        return self._parser.value


class Node:
    """An object that comes in pieces: an item, or a part of one."""

    __slots__ = ("data", "done", "index", "lists", "texts")

    def __init__(self, kind: str | None = None, index: int = 0) -> None:
        self.index = index
        """Its place among its like."""
        self.data: dict[str, Any] = {} if kind is None else {"type": kind}
        """What came whole."""
        self.texts: dict[str, Growing] = {}
        """What grows at its end."""
        self.lists: dict[str, dict[int, Any]] = {}
        """Entries by index: nodes, or values that came whole."""
        self.done = False
        """Whether all of it has come."""

    @property
    def kind(self) -> str | None:
        kind: str | None = self.data.get("type")
        return kind

    def take(self, value: Any, *, whole: bool) -> None:
        """Take what the server says that it is.

        Args:
            value: The object, as a model or as plain JSON.
            whole: Whether this is its end. If not, it may be a late beginning: what came already is more.
        """
        fields = value.__dict__ if isinstance(value, Model) else value
        if type(fields) is not dict:
            return
        for name, given in fields.items():
            if name in GROWING and isinstance(given, str):
                self._take_text(name, given, whole)
            elif name in LISTS and isinstance(given, list):
                self._take_list(name, given, whole)
            elif name == "status" and self.done and not whole:
                continue
            elif given is not None or name not in {*self.data, *self.texts, *self.lists}:
                self.data[name] = given
        if whole and "status" not in fields and self.data.get("status") == "in_progress":
            del self.data["status"]
        self.done = self.done or whole

    def grown(self, name: str) -> Growing:
        """A field that grows, empty if it did not begin yet."""
        growing = self.texts.get(name)
        if growing is None:
            start = self.data.pop(name, None)
            growing = self.texts[name] = Growing(Text(start if isinstance(start, str) else ""), self)
        return growing

    def entry(self, name: str, index: Any, kind: str | None) -> Node:
        """The entry of a list with this index; without an index, the last of its kind, or a new one."""
        entries = self.lists.setdefault(name, {})
        if not isinstance(index, int) or isinstance(index, bool):
            index = next((at for at in sorted(entries, reverse=True) if _kind(entries[at]) == kind), None)
            if index is None:
                index = max(entries, default=-1) + 1
        found = entries.get(index)
        if not isinstance(found, Node):
            found = entries[index] = Node(kind)
        return found

    def add(self, name: str, index: Any, value: Any) -> None:
        """Put a value that came whole in a list, at its end if there is no index."""
        entries = self.lists.setdefault(name, {})
        if not isinstance(index, int) or isinstance(index, bool):
            index = len(entries)
        entries[index] = value

    def made(self) -> dict[str, Any]:
        """All that came, as plain JSON that nobody else owns."""
        made: dict[str, Any] = {name: plain(value) for name, value in self.data.items()}
        for name, growing in self.texts.items():
            made[name] = str(growing.text)
        for name, entries in self.lists.items():
            there = (entries[index] for index in sorted(entries))
            made[name] = [entry.made() if isinstance(entry, Node) else plain(entry) for entry in there]
        return made

    def _take_text(self, name: str, given: str, whole: bool) -> None:
        growing = self.texts.get(name)
        if growing is None or (given and (whole or len(given) > growing.text.length) and given != str(growing.text)):
            self.texts[name] = Growing(Text(given), self)

    def _take_list(self, name: str, given: list[Any], whole: bool) -> None:
        if not given:
            self.lists.setdefault(name, {})
            return
        entries = self.lists.setdefault(name, {})
        if name in ("content", "summary"):
            for index, value in enumerate(given):
                if isinstance(value, (dict, Model)):
                    self.entry(name, index, _kind(value)).take(value, whole=whole)
                else:
                    entries[index] = value
            if whole:
                for index in [at for at in entries if at >= len(given)]:
                    del entries[index]
        elif whole or len(given) >= len(entries):
            self.lists[name] = dict(enumerate(given))


def _kind(value: Any) -> str | None:
    """The `type` of a node, a model or plain JSON."""
    if isinstance(value, Node):
        return value.kind
    kind = (value if isinstance(value, dict) else getattr(value, "__dict__", {})).get("type")
    return kind if isinstance(kind, str) else None
