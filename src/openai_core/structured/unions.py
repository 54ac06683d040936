"""Which of several types a value is one of.

The rule, in this order:

1. A value that is written to the letter of the strict schema of some of the types is of one of those. So an object is
   of the class whose keys it has, all of them and no others; a list of entries is a dictionary and no class.
2. Of several, the narrowest: constants (`Literal`, enums), then what allows less than its kind (dates, UUIDs, anything
   with constraints), then integers, numbers, decimals and bytes, and text last.
3. Of those that are equally narrow, the first in the union.
4. A value that is written to the letter of none is read kindly, as everywhere: of an object, the class comes first that
   knows most of its keys and lacks the fewest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from openai_core.structured.mismatch import Mismatch

if TYPE_CHECKING:
    from openai_core.structured.decoders import Decode, Way


class Branch(NamedTuple):
    """One of the types."""

    rank: int
    """Those that take more than others come later."""
    decode: Decode
    keys: frozenset[str] | None


def choosing(branches: list[Branch]) -> Decode:
    """What reads a value as the type of which it is one."""
    ordered = sorted(branches, key=lambda branch: branch.rank)
    decoders = [branch.decode for branch in ordered]
    by_keys = any(branch.keys is not None for branch in ordered)

    def nearest_first(value: dict[str, Any]) -> list[Decode]:
        keys = value.keys()

        def distance(branch: Branch) -> tuple[int, float]:
            theirs = branch.keys
            return (0, float("inf")) if theirs is None else (len(keys - theirs), len(theirs - keys))

        return [branch.decode for branch in sorted(ordered, key=distance)]

    def chosen(value: Any, way: Way) -> Any:
        nearest: Mismatch | None = None
        for read in decoders:
            try:
                return read(value, way.strictly)
            except Mismatch as error:
                nearest = _nearer(nearest, error)
        if not way.exact:
            nearest = None
            for read in nearest_first(value) if by_keys and type(value) is dict else decoders:
                try:
                    return read(value, way)
                except Mismatch as error:
                    nearest = _nearer(nearest, error)
        assert nearest is not None
        raise nearest

    def decode(value: Any, way: Way) -> Any:
        if type(value) is not dict and type(value) is not list:
            return chosen(value, way)
        place = id(decode), id(value), way.exact
        if place not in way.known:
            try:
                way.known[place] = chosen(value, way), None
            except Mismatch as error:
                way.known[place] = None, error.again()
        made, wrong = way.known[place]
        if wrong is not None:
            raise wrong.again()
        return made

    return decode


def _nearer(one: Mismatch | None, other: Mismatch) -> Mismatch:
    """The one that came further."""
    return other if one is None or len(other.path) > len(one.path) else one
