"""Text cut into lines as it comes."""

from __future__ import annotations


class LineDecoder:
    """Text in, whole lines out; a line ends with CR, LF or both."""

    __slots__ = ("_after_return", "_rest")

    def __init__(self) -> None:
        self._rest: list[str] = []
        self._after_return = False

    def feed(self, text: str) -> list[str]:
        """The lines that this text completes."""
        if self._after_return and text:
            self._after_return = False
            text = text.removeprefix("\n")
        if "\r" in text:
            self._after_return = text.endswith("\r")
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        first, found, more = text.partition("\n")
        self._rest.append(first)
        if not found:
            return []
        lines = ["".join(self._rest), *more.split("\n")]
        self._rest = [lines.pop()]
        return lines

    def finish(self) -> list[str]:
        """The line that the end completes, if there is one."""
        rest = "".join(self._rest)
        self._rest = []
        return [rest] if rest else []
