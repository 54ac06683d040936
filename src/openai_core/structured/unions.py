"""Which of several types a value is one of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from openai_core.structured.mismatch import Mismatch

if TYPE_CHECKING:
    from collections.abc import Callable


class Branch(NamedTuple):
    """One of the types."""

    rank: int
    """Those that take more than others come later."""
    decode: Callable[[Any], Any]
    keys: frozenset[str] | None


def choosing(branches: list[Branch]) -> Callable[[Any], Any]:
    """What reads a value as the first type that takes it; of objects, the one whose keys it has comes first."""
    ordered = sorted(branches, key=lambda branch: branch.rank)
    decoders = [branch.decode for branch in ordered]
    exact = [(branch.keys, branch.decode) for branch in ordered if branch.keys is not None]
    by_keys = len(exact) > 1

    def decode(value: Any) -> Any:
        nearest: Mismatch | None = None
        tried: list[Any] = []
        if by_keys and type(value) is dict:
            keys = value.keys()
            nearby = [read for theirs, read in exact if theirs == keys]
            for read in nearby or [read for theirs, read in exact if theirs > keys]:
                tried.append(read)
                try:
                    return read(value)
                except Mismatch as error:
                    nearest = _nearer(nearest, error)
        for read in decoders:
            if read in tried:
                continue
            try:
                return read(value)
            except Mismatch as error:
                nearest = _nearer(nearest, error)
        assert nearest is not None
        raise nearest

    return decode


def _nearer(one: Mismatch | None, other: Mismatch) -> Mismatch:
    """The one that came further."""
    return other if one is None or len(other.path) > len(one.path) else one
