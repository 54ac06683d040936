"""Small values that are cheap to declare: a named tuple costs its module a quarter of a millisecond to load."""

from __future__ import annotations


class Value:
    """Compared and shown by what its slots hold; `__match_args__` names them in order."""

    __slots__ = ()

    __match_args__: tuple[str, ...] = ()

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__match_args__)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        held = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__name__}({held})"
