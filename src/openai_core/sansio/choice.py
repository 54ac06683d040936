"""Unions: how their members are told apart, in data and at no cost for the members that never come."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from openai_core.sansio.shape import adopter, decoder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.sansio.shape import Decode, Shape


class Choice:
    """What stands behind a union's name at run time: mostly a table from the constant of a tag to a model."""

    __slots__ = ("_made", "by_keys", "default", "item", "module", "name", "table", "tag", "ties")

    def __init__(
        self,
        module: str,
        name: str,
        *,
        tag: str | None = None,
        table: Mapping[str, str] | None = None,
        ties: Mapping[str, tuple[str, Mapping[str, str]]] | None = None,
        default: str | None = None,
        by_keys: tuple[tuple[str, tuple[str, ...]], ...] = (),
        item: Shape | None = None,
    ) -> None:
        self.module = module
        self.name = name
        self.tag = tag
        """The key whose constant tells the members apart."""
        self.table = table or {}
        """Constant -> model."""
        self.ties = ties or {}
        """Constant -> a second tag and its table, where members share the constant of the first."""
        self.default = default
        """The model of an object without a tag, or with none of the keys below."""
        self.by_keys = by_keys
        """Models and the keys that an object needs to be one; the first that fits is taken."""
        self.item = item
        """What each item is where the union is (also) a list."""
        self._made: Decode | None = None

    def __repr__(self) -> str:
        return f"<union {self.name}>"

    def __or__(self, other: Any) -> Any:
        return Any

    __ror__ = __or__

    def from_dict(self, data: Mapping[str, Any]) -> Any:
        """Read a JSON object as the member it is, or as `Unknown`; `data` is neither kept nor changed."""
        from openai_core.sansio.model import copied

        return self.decode(copied(dict(data)))

    def decode(self, value: Any) -> Any:
        """Read a value that nobody else owns."""
        return self.decoder()(value)

    def decoder(self) -> Decode:
        """The decoder of the union; whatever is no object (and no list of them) it leaves alone."""
        if self._made is None:
            self._made = self._untagged() if self.tag is None else self._tagged(self.tag)
        return self._made

    def _tagged(self, tag: str) -> Decode:
        known: dict[Any, Decode] = {}
        untagged = self._untagged()

        def find(value: dict[str, Any]) -> Decode:
            """The decoder of an object whose kind comes for the first time, or not at all."""
            mark = value.get(tag)
            if mark is None:
                return untagged
            if not isinstance(mark, str | int):
                return _unknown()
            if mark in self.ties:
                known[mark] = self._tied(mark)
            elif mark in self.table:
                known[mark] = self._member(self.table[mark])  # type: ignore[index]
            return known.get(mark) or _unknown()

        def decode(value: Any) -> Any:
            if type(value) is not dict:
                return untagged(value)
            try:
                decode_member = known[value[tag]]
            except (KeyError, TypeError):
                decode_member = find(value)
            return decode_member(value)

        return decode

    def _tied(self, mark: Any) -> Decode:
        """The decoder of objects that share the constant of the first tag."""
        second, table = self.ties[mark]
        members = {constant: self._member(name) for constant, name in table.items()}
        usual = self._member(self.table.get(mark))

        def decode(value: dict[str, Any]) -> Any:
            other = value.get(second)
            return (members.get(other, usual) if isinstance(other, str) else usual)(value)

        return decode

    def _untagged(self) -> Decode:
        """The decoder of what has no tag: objects told apart by their keys, and lists."""
        candidates = tuple((frozenset(keys), self._member(name)) for name, keys in self.by_keys)
        usual = self._member(self.default)
        of_list = None if self.item is None else decoder(("each", self.item), self.module)

        def decode(value: Any) -> Any:
            if type(value) is dict:
                for keys, decode_member in candidates:
                    if keys <= value.keys():
                        return decode_member(value)
                return usual(value)
            return value if of_list is None else of_list(value)

        return decode

    def _member(self, name: str | None) -> Decode:
        return _unknown() if name is None else adopter(getattr(sys.modules[self.module], name))


def _unknown() -> Decode:
    from openai_core.sansio.model import Unknown

    return adopter(Unknown)
