"""Colours for what a model writes, while it writes it."""

from __future__ import annotations

import re
from typing import Final

RESET: Final = "\x1b[0m"
CODES: Final = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36", "prompt": "1;32"}

_OPEN = re.compile(r" {0,3}(`{0,2}|~{0,2}|#{0,6})")
"""The beginning of a line that does not say yet what the line is."""
_FENCE = re.compile(r" {0,3}(`{3}|~{3})")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]")
_CONTROLS = {
    **dict.fromkeys((*range(0x20), 0x7F, *range(0x80, 0xA0)), "\ufffd"),
    ord("\n"): "\n",
    ord("\t"): "\t",
    ord("\r"): None,
}


def coloured(text: str, style: str) -> str:
    """A text in a colour, or bold, or dim."""
    return f"\x1b[{CODES[style]}m{text}{RESET}" if text else ""


def clean(text: str) -> str:
    """A text that cannot steer the terminal: without control characters but for line breaks and tabs."""
    return text.translate(_CONTROLS)


class Painter:
    """Colours Markdown piece by piece: headings, code, what is strong. Its marks stay, so that it can be copied.

    A piece may end anywhere; what cannot be told yet is held back until the next.
    """

    def __init__(self) -> None:
        self._held = ""
        self._starts = True
        """Whether a line begins here."""
        self._fenced = False
        """Whether this is a block of code."""
        self._line = ""
        """The style of the whole line."""
        self._marks: set[str] = set()
        """The styles switched on within the line."""
        self._on = ""
        """What the terminal is set to."""

    def feed(self, piece: str) -> str:
        """What of the text so far can be shown."""
        self._held += piece
        return self._painted(last=False)

    def end(self) -> str:
        """What was held back, and the colours switched off."""
        text = self._painted(last=True)
        return text + self._set("")

    def _painted(self, *, last: bool) -> str:
        shown: list[str] = []
        while self._held:
            if self._starts:
                if not last and _OPEN.fullmatch(self._held):
                    break
                self._begin()
            line, broken, rest = self._held.partition("\n")
            kept = ""
            if self._line:
                shown.append(self._set(self._line) + line)
            else:
                if not broken and not last:
                    whole = line.rstrip("*")
                    line, kept = whole, line[len(whole) :]
                shown.append(self._inline(line))
            self._held = kept + rest
            if not broken:
                break
            shown.append(self._set("") + "\n")
            self._starts = True
        return "".join(shown)

    def _begin(self) -> None:
        self._starts = False
        self._marks.clear()
        self._line = "cyan" if self._fenced else ""
        if _FENCE.match(self._held):
            self._fenced = not self._fenced
            self._line = "dim"
        elif not self._fenced and _HEADING.match(self._held):
            self._line = "bold"

    def _inline(self, line: str) -> str:
        shown = []
        for part in re.split(r"(`|\*\*)", line):
            mark = "cyan" if part == "`" else "bold" if part == "**" and "cyan" not in self._marks else ""
            before = self._style()
            self._marks ^= {mark} if mark else set()
            if part:
                shown.append(self._set(before or self._style() if mark else self._style()) + part)
        return "".join(shown)

    def _style(self) -> str:
        return next((style for style in ("cyan", "bold") if style in self._marks), "")

    def _set(self, style: str) -> str:
        if style == self._on:
            return ""
        self._on, before = style, self._on
        return (RESET if before else "") + (f"\x1b[{CODES[style]}m" if style else "")
