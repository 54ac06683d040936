"""The tool calls of one answer, as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.accumulate.chat_growth import LEFT_OUT, fields_of, grown, settled, whole
from openai_core.accumulate.chat_reading import Reading
from openai_core.accumulate.text import Text
from openai_core.sansio.codec import dumps

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.accumulate.chat_reading import Fail, Format

_KNOWN = frozenset({"index", "id", "type", "function", "custom", LEFT_OUT})


class ToolCall:
    """One call: of a function with arguments, or of a custom tool with an input."""

    __slots__ = (
        "_choice_index",
        "_fail",
        "_formats",
        "_reading",
        "extra",
        "id",
        "index",
        "inner",
        "kind",
        "name",
        "text",
        "told",
        "type",
    )

    def __init__(self, index: int, formats: Mapping[str, Format], fail: Fail, choice_index: int) -> None:
        self.index = index
        self.id: str | None = None
        self.type = ""
        """As it came; empty until then."""
        self.kind = ""
        """`function` or `custom`, whichever of the two came; empty for kinds of calls that are not known."""
        self.name = ""
        self.text = Text()
        """The arguments, or the input."""
        self.inner: dict[str, Any] = {}
        """What came beside those two."""
        self.extra: dict[str, Any] = {}
        self.told = -1
        """How long the text was when it was last told to be whole."""
        self._formats = formats
        self._fail = fail
        self._choice_index = choice_index
        self._reading: Reading | None = None

    @property
    def reading(self) -> Reading:
        """The arguments as a value."""
        reading = self._reading
        if reading is None:
            reading = self._reading = Reading(self.text, None, self._fail, self._choice_index)
        reading.format = self._formats.get(self.name)
        return reading

    def take(self, fields: dict[str, Any]) -> str | None:
        """Take a delta; what it adds to the text, or None if it is about something else."""
        for name, value in fields.items():
            if name not in _KNOWN and value is not None:
                merge = grown if name == fields.get("type", self.type) else settled_field
                self.extra[name] = merge(self.extra.get(name), value, name)
        kind = fields.get("type")
        self.id = self.id or _identity(fields.get("id")) or None
        if kind and type(kind) is str:
            self.type = kind
        inner = fields_of(fields.get("function"))
        if inner is not None:
            self.kind = "function"
            return self._take(inner, "arguments")
        inner = fields_of(fields.get("custom"))
        if inner is not None:
            self.kind = "custom"
            return self._take(inner, "input")
        return None

    def _take(self, inner: dict[str, Any], text: str) -> str:
        piece = ""
        for name, value in inner.items():
            if value is None or name == LEFT_OUT:
                continue
            if name == text:
                piece = value if type(value) is str else dumps(value).decode()
                if piece:
                    self.text.append(piece)
            elif name == "name" and type(value) is str:
                self.name = named(self.name, value, bool(self.text))
            else:
                self.inner[name] = settled(self.inner.get(name), value)
        return piece

    def whole(self) -> dict[str, Any]:
        """What has come, as JSON."""
        found: dict[str, Any] = {} if self.id is None else {"id": self.id}
        found["type"] = self.type or self.kind or "function"
        if self.kind:
            text = "arguments" if self.kind == "function" else "input"
            found[self.kind] = {"name": self.name, text: str(self.text), **whole(self.inner)}
        return {**found, **whole(self.extra)}


def settled_field(old: Any, new: Any, name: str) -> Any:
    return settled(old, new)


def named(old: str, new: str, begun: bool) -> str:
    """A name of which another piece came: mostly the same again, rarely the rest of it."""
    if begun or not new or new == old:
        return old or new
    return new if new.startswith(old) else old + new


class ToolCalls:
    """All calls of an answer, and which of them a delta belongs to."""

    __slots__ = ("_by_id", "_by_index", "_last", "_new", "_next", "_taken", "calls")

    def __init__(self, formats: Mapping[str, Format], fail: Fail, choice_index: int) -> None:
        self.calls: list[ToolCall] = []
        """As they began."""
        self._new = formats, fail, choice_index
        self._by_index: dict[int, ToolCall] = {}
        """The last call that a provider gave this index."""
        self._by_id: dict[str, ToolCall] = {}
        self._taken: set[int] = set()
        """The indices of all calls."""
        self._next = 0
        """The first index above all of them."""
        self._last: ToolCall | None = None
        """The call that was last added to."""

    def find(self, fields: dict[str, Any], touched: list[ToolCall], count: int) -> ToolCall:
        """The call that a delta is about; a new one, if it begins one.

        Args:
            fields: The delta.
            touched: The calls that the deltas before it in the same chunk are about.
            count: The number of deltas in that chunk.
        """
        index = _number(fields.get("index"))
        identity = _identity(fields.get("id"))
        if index is None:
            call = self._guessed(fields, identity, touched, count)
        else:
            call = self._by_index.get(index)
            if call is not None and call.name and (name := _name_in(fields)):
                if identity and call.id and identity != call.id:  # several calls, and the same index for all of them
                    call = self._by_id.get(identity)
                elif not identity and _is_another(call, name, fields):
                    call = None
        if call is None:
            call = self._begun(index)
        if index is not None:
            self._by_index[index] = call
        if identity:
            self._by_id.setdefault(identity, call)
        self._last = call
        return call

    def _begun(self, index: int | None) -> ToolCall:
        if index is None or index in self._taken:
            index = self._next
        self._next = max(self._next, index + 1)
        self._taken.add(index)
        call = ToolCall(index, *self._new)
        self.calls.append(call)
        return call

    def _guessed(self, fields: dict[str, Any], identity: str, touched: list[ToolCall], count: int) -> ToolCall | None:
        """The call of a delta without an index: by its id, else the one that is open, else by its place."""
        name = _name_in(fields)
        if identity:
            known = self._by_id.get(identity)
            last = self._last
            if known is None and last is not None and last.id is None and not name and last not in touched:
                return last  # its id comes late
            return known
        if count > 1 and not name:
            place = len(touched)
            return self.calls[place] if place < len(self.calls) else None
        if touched:
            return None
        last = self._last
        return None if last is not None and name and _is_another(last, name, fields) else last

    @property
    def in_order(self) -> list[ToolCall]:
        """By their indices."""
        return sorted(self.calls, key=lambda call: call.index)

    def whole(self) -> list[dict[str, Any]]:
        """What has come, as JSON."""
        return [call.whole() for call in self.in_order]


def _number(value: Any) -> int | None:
    if type(value) is int:
        return value
    return int(value) if type(value) is str and value.isascii() and value.isdigit() else None


def _identity(value: Any) -> str:
    return value if type(value) is str else str(value) if type(value) is int else ""


def _inner(fields: dict[str, Any]) -> dict[str, Any]:
    return fields_of(fields.get("function")) or fields_of(fields.get("custom")) or {}


def _name_in(fields: dict[str, Any]) -> str:
    name = _inner(fields).get("name")
    return name if type(name) is str else ""


def _is_another(call: ToolCall, name: str, fields: dict[str, Any]) -> bool:
    """Whether a delta with a name, but nothing else to tell, begins a call after this one, rather than repeat its
    name."""
    if not call.text:
        return False
    inner = _inner(fields)
    return name != call.name or (call.reading.complete and bool(inner.get("arguments") or inner.get("input")))
