"""Text that comes in pieces."""

from __future__ import annotations

LOOSE = 1024
"""Pieces that are kept one by one."""


class Text:
    """Text that grows at its end: a piece costs the same however long the text is already, and joining is put off."""

    __slots__ = ("_loose", "_pieces", "length")

    def __init__(self, start: str = "") -> None:
        self._pieces = [start]
        self._loose = 0
        self.length = len(start)
        """Characters so far."""

    def append(self, piece: str) -> None:
        """Take the next piece."""
        self._pieces.append(piece)
        self.length += len(piece)
        self._loose += 1
        if self._loose == LOOSE:
            self._pieces[-LOOSE:] = ["".join(self._pieces[-LOOSE:])]
            self._loose = 0

    def upto(self, length: int) -> str:
        """What it was when it had this many characters."""
        whole = str(self)
        return whole if length >= self.length else whole[:length]

    def since(self, length: int) -> str:
        """What came after it had this many characters."""
        if length >= self.length:
            return ""
        pieces, at = self._pieces, self.length
        for number in range(len(pieces) - 1, -1, -1):
            at -= len(pieces[number])
            if at <= length:
                return "".join([pieces[number][length - at :], *pieces[number + 1 :]])
        return str(self)

    def __str__(self) -> str:
        pieces = self._pieces
        if len(pieces) > 1:
            pieces[:] = ["".join(pieces)]
            self._loose = 0
        return pieces[0]

    def __bool__(self) -> bool:
        return self.length > 0

    def __repr__(self) -> str:
        return f"Text({str(self)!r})"
