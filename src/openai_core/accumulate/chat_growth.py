"""Fields of deltas that the contract does not declare, put together from their pieces.

While they grow, text is `Text`, objects are dictionaries, lists whose items have an index are `Indexed`, and lists of
parts of a content are `Parts`; `whole` makes plain JSON of all of them.
"""

from __future__ import annotations

from typing import Any, Final

from openai_core.accumulate.text import Text
from openai_core.sansio.model import Model, copied, plain

LEFT_OUT: Final = "obfuscation"
"""Padding that hides from listeners how long a delta is; no part of what the deltas add up to."""

FIXED: Final = frozenset(
    {
        "id",
        "type",
        "role",
        "name",
        "object",
        "index",
        "format",
        "status",
        "model",
        "encoding",
        "mime_type",
        "media_type",
    }
)
"""Text that says what something is: where it comes again, it is not more of it."""

TEXTS: Final = frozenset({"text", "output_text"})
THOUGHTS: Final = frozenset({"thinking", "reasoning", "reasoning_content"})


def fields_of(value: Any) -> dict[str, Any] | None:
    """The fields of a model or of a plain object; None for anything else."""
    if isinstance(value, Model):
        return value.__dict__
    return value if type(value) is dict else None


def kind_of(fields: dict[str, Any]) -> str:
    """The `type` of an object; empty where it has none."""
    kind = fields.get("type")
    return kind if type(kind) is str else ""


def grown(old: Any, new: Any, name: str = "") -> Any:
    """What a field is after another delta: text grows, objects and lists do by their items, other values are replaced.

    Args:
        old: What it was, or None.
        new: What the delta says; it is neither kept nor changed.
        name: The key of the field.
    """
    kind = type(new)
    if kind is str:
        if name in FIXED or name.endswith(("_id", "signature")):
            return new or old
        if type(old) is Text:
            old.append(new)
            return old
        return Text(new)
    if kind is list:
        return _listed(old, new)
    fields = fields_of(new)
    if fields is None:
        return old if new is None else new
    tree = old if type(old) is dict else {}
    for key, value in fields.items():
        if key != LEFT_OUT:
            tree[key] = grown(tree.get(key), value, key)
    return tree


def settled(old: Any, new: Any) -> Any:
    """What a field is that comes whole each time: the last value, objects merged by their keys."""
    fields = fields_of(new)
    if fields is None:
        return old if new is None or (new == "" and old is not None) else copied(new)
    tree = old if type(old) is dict else {}
    for key, value in fields.items():
        if key != LEFT_OUT:
            tree[key] = settled(tree.get(key), value)
    return tree


def whole(value: Any) -> Any:
    """Plain JSON of what grew; shares nothing with it but models, which never change here."""
    kind = type(value)
    if kind is Text:
        return str(value)
    if kind is dict:
        return {name: whole(item) for name, item in value.items()}
    if kind is list:
        return [*map(whole, value)]
    if kind is Indexed or kind is Parts:
        return value.whole()
    return value


def _listed(old: Any, new: list[Any]) -> Any:
    if type(old) is Indexed or (old is None and new and all(map(_has_index, new))):
        items = old or Indexed()
        for item in new:
            items.add(item)
        return items
    if type(old) is not list:
        return copied(plain(new))
    if old and type(old[0]) is dict and len(new) >= len(old) and new[: len(old)] == old:
        new = new[len(old) :]  # what came before came again
    old.extend(copied(plain(new)))
    return old


def _has_index(item: Any) -> bool:
    return type(item) is dict and type(item.get("index")) is int


class Indexed:
    """A list whose items say by an index (and a type, where one index is shared) which of them a piece belongs to."""

    __slots__ = ("_items",)

    def __init__(self) -> None:
        self._items: dict[tuple[int, str], Any] = {}

    def add(self, item: Any) -> None:
        """Take a piece."""
        items = self._items
        if _has_index(item):
            key = (item["index"], kind_of(item))
            if not key[1]:  # a piece without a type is more of the item that began there
                key = next((known for known in items if known[0] == key[0]), key)
        else:
            key = (max(items)[0] + 1 if items else 0, "")
        items[key] = grown(items.get(key), item)

    def whole(self) -> list[Any]:
        items = self._items
        return [whole(items[key]) for key in sorted(items, key=lambda key: key[0])]


class Parts:
    """A content made of parts: text that follows text of the same kind is more of it, everything else is a new part."""

    __slots__ = ("_parts",)

    def __init__(self) -> None:
        self._parts: list[Any] = []

    def add(self, part: Any) -> None:
        """Take a part, or a piece of one."""
        fields = fields_of(part)
        if fields is None:
            self._parts.append(copied(part))
            return
        kind = kind_of(fields)
        if kind in TEXTS or kind in THOUGHTS:
            last = self._parts[-1] if self._parts else None
            if type(last) is not dict or last.get("type") != kind:
                last = {}
                self._parts.append(last)
            for name, value in fields.items():
                if name in THOUGHTS and type(value) is list:
                    inner = last.get(name)
                    if type(inner) is not Parts:
                        inner = last[name] = Parts()
                    for item in value:
                        inner.add(item)
                else:
                    last[name] = grown(last.get(name), value, name)
        else:
            self._parts.append(copied(plain(part)))

    def whole(self) -> list[Any]:
        return [*map(whole, self._parts)]


def thought_in(value: Any) -> str:
    """The text of thoughts: of a string, or of a list of parts or details."""
    if type(value) is str:
        return value
    if type(value) is not list:
        return ""
    found = []
    for item in value:
        fields = fields_of(item)
        if fields is None:
            found.append(item if type(item) is str else "")
        else:
            found.append(next((v for k in ("text", "summary", "thinking") if type(v := fields.get(k)) is str), ""))
    return "".join(found)
