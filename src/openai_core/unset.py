"""The mark for "nobody gave a value", which differs from null."""

from __future__ import annotations

from typing import Final, Literal, final


@final
class Unset:
    """The type of `UNSET`."""

    __slots__ = ()
    _instance: Unset | None = None

    def __new__(cls) -> Unset:
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
"""Leaves a parameter out of the request; as a header's value, removes a default header."""

Omit = Unset
"""Another name, known from other clients: `Omit()` is `UNSET`."""

omit: Final = UNSET
"""Likewise."""
