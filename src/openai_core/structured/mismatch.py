"""How a value says that it is none of a type."""

from __future__ import annotations

from typing import Any


class Mismatch(ValueError):
    """Raised by decoders; carries the place, which grows on its way out."""

    def __init__(self, said: str, path: str = "") -> None:
        super().__init__(said)
        self.said = said
        self.path = path
        """Such as `lines[2].price`; empty for the whole value."""

    def under(self, place: str) -> Mismatch:
        """The same, seen from further out: below a key, or below an index in brackets."""
        joint = "." if self.path and self.path[0] != "[" else ""
        self.path = f"{place}{joint}{self.path}"
        return self

    def again(self) -> Mismatch:
        """The same, for another way out."""
        other = Mismatch(self.said, self.path)
        other.__cause__ = self.__cause__
        return other

    def __str__(self) -> str:
        return f"`{self.path}`: {self.said}" if self.path else self.said


def kind(value: Any) -> str:
    """What JSON calls the kind of a value, with its article."""
    return "null" if value is None else _KINDS.get(type(value), type(value).__name__)


_KINDS: dict[type, str] = {
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
}
