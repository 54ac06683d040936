"""Where a command writes to, and asks: text and tables for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from functools import cached_property
from typing import TYPE_CHECKING, Any

from openai_core.terminal.painter import Painter, clean, coloured

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openai_core.terminal.failure import Failure


class Screen:
    """Standard output and error; whether anybody sees colours there; whether JSON is asked for."""

    def __init__(self, *, json: bool = False) -> None:
        self.json = json
        self._column = False
        """Whether the last text on a terminal did not end its line."""

    @cached_property
    def _console(self) -> Any:
        from rich.console import Console

        return Console(highlight=False, markup=False, emoji=False, soft_wrap=False)

    @cached_property
    def is_terminal(self) -> bool:
        """Whether somebody looks at the output."""
        return sys.stdout.isatty()

    @cached_property
    def asks(self) -> bool:
        """Whether somebody can be asked."""
        return sys.stdin is not None and sys.stdin.isatty() and not self.json

    @cached_property
    def colours(self) -> bool:
        """Whether the output is coloured: not in pipes, nor where NO_COLOR is set, nor on terminals without colours."""
        if self.json:
            return False
        console = self._console
        return console.color_system is not None and not console.no_color and not console.legacy_windows

    # --- text ---

    def write(self, text: str) -> None:
        """Write to the output, at once; on a terminal without what could steer it."""
        self._out(clean(text) if self.is_terminal else text)

    def say(self, text: str = "", style: str | None = None) -> None:
        """Write a line."""
        text = clean(text) if self.is_terminal else text
        self._out((coloured(text, style) if style and self.colours else text) + "\n")

    def label(self, text: str, style: str) -> None:
        """Write a word that stands before a line."""
        self._out(coloured(text, style) if self.colours else text)

    def fresh_line(self) -> None:
        """Begin a new line, unless one begins here."""
        if self._column:
            self._out("\n")

    def remark(self, text: str, style: str = "dim") -> None:
        """Write a line about what happens to the error output; nothing where JSON is asked for."""
        if self.json:
            return
        if self.is_terminal:
            self.fresh_line()
        shows = self.colours and sys.stderr.isatty()
        sys.stderr.write((coloured(clean(text), style) if shows else clean(text)) + "\n")
        sys.stderr.flush()

    def painted(self) -> Painted:
        """A place for a text that comes piece by piece."""
        return Painted(self)

    def _out(self, text: str) -> None:
        sys.stdout.write(text)
        sys.stdout.flush()
        if text:
            self._column = self.is_terminal and not text.endswith("\n")

    # --- JSON, and tables ---

    def document(self, value: Any) -> None:
        """Write one JSON document."""
        sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2, default=str) + "\n")
        sys.stdout.flush()

    def line(self, value: Any) -> None:
        """Write a line of JSON, at once."""
        sys.stdout.write(json.dumps(value, ensure_ascii=False, default=str) + "\n")
        sys.stdout.flush()

    def table(self, titles: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Write a table that fits the terminal; elsewhere a line for each row, with tabs between and no titles."""
        if not self.is_terminal:
            for row in rows:
                self._out("\t".join(" ".join(cell.split()) for cell in row) + "\n")
            return
        from rich.table import Table
        from rich.text import Text

        made = Table(box=None, pad_edge=False, header_style="bold", show_header=any(titles))
        for title in titles:
            made.add_column(title, overflow="fold")
        for row in rows:
            made.add_row(*(Text(clean(cell)) for cell in row))
        self._console.print(made)

    # --- errors, and questions ---

    def fail(self, failure: Failure) -> None:
        """Write what went wrong to the error output."""
        if self.json:
            sys.stderr.write(json.dumps(failure.document, ensure_ascii=False) + "\n")
            sys.stderr.flush()
            return
        self.remark(f"openai-core: {failure.message}", "red")
        if failure.hint:
            self.remark(f"  {failure.hint}", "yellow")

    def ask(self, prompt: str) -> str:
        """The next line of the input, without its end.

        Raises:
            EOFError: there is none.
        """
        if self.asks and self.is_terminal:
            self.fresh_line()
            # The marks tell readline which characters take no room.
            edited = "readline" in sys.modules
            return input(f"\x01\x1b[1;32m\x02{prompt}\x01\x1b[0m\x02" if self.colours and edited else prompt)
        if self.asks:
            sys.stderr.write(prompt)
            sys.stderr.flush()
        line = sys.stdin.readline() if sys.stdin is not None else ""
        if not line:
            raise EOFError
        return line.rstrip("\r\n")


class Painted:
    """Text of a model's on its way to the output: coloured on a terminal, untouched in a pipe."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._painter = Painter() if screen.colours else None
        self.empty = True
        """Whether nothing was written yet."""
        self._whole = True
        self._dim = False

    def __enter__(self) -> Painted:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def write(self, piece: str) -> None:
        """Write a piece, as far as it can be told what it is."""
        self._end_thoughts()
        if not piece:
            return
        self.empty = False
        self._whole = piece.endswith("\n")
        if self._painter is None:
            self._screen.write(piece)
        else:
            self._screen._out(self._painter.feed(clean(piece)))

    def think(self, piece: str) -> None:
        """Write a piece of the model's thoughts; only a terminal with colours shows them."""
        if self._painter is not None:
            self._dim = True
            self._screen._out(coloured(clean(piece), "dim"))

    def _end_thoughts(self) -> None:
        if self._dim:
            self._dim = False
            self._screen.fresh_line()

    def end(self) -> None:
        """Write what was held back, and end the line."""
        self._end_thoughts()
        painter, self._painter = self._painter, None
        if painter is not None:
            self._screen._out(painter.end())
        if not self.empty and not self._whole:
            self._screen._out("\n")
            self._whole = True
