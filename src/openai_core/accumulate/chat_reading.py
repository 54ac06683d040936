"""What a text says as a value, while it grows and when it is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from openai_core.accumulate.responses_parsed import partially, wholly
from openai_core.sansio.codec import loads

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from openai_core.accumulate.text import Text
    from openai_core.sansio.partial import PartialJSON

    Fail: TypeAlias = "Callable[[int, str, Exception, Format | None], Exception]"
    """Makes the error for a text that says no value: of which choice, the text, what was wrong with it, and what it
    should have been."""


class Format(Protocol):
    """Makes values of a type out of JSON."""

    def partial(self, value: Any, /) -> Any:
        """What is shown of JSON values of which a part has come."""
        ...

    def parse(self, text: str, /) -> Any:
        """The value that a whole text says.

        Raises:
            Exception: it says none; of any kind.
        """
        ...


class Reading:
    """A text as a value; nothing is read before somebody asks."""

    __slots__ = ("_at", "_choice_index", "_fail", "_found", "_parser", "beside_calls", "format", "text")

    def __init__(self, text: Text, format: Format | None, fail: Fail, choice_index: int) -> None:
        """Begin.

        Args:
            text: Grows elsewhere.
            format: Makes values of JSON; None leaves that as it is.
            fail: Makes the error that is raised for a text that says no value.
            choice_index: Which choice the text is of.
        """
        self.text = text
        self.format = format
        self.beside_calls = False
        """Whether tools are called as well, beside which the text may be plain words."""
        self._fail = fail
        self._choice_index = choice_index
        self._parser: PartialJSON | None = None
        self._at = 0
        self._found: tuple[str, Any] | None = None

    def value(self, length: int) -> Any:
        """The JSON value when the text had this many characters; None where there was none yet."""
        text = self.text
        if length < text.length:
            from openai_core.sansio.partial import partial_loads

            return partial_loads(text.upto(length))
        return self._caught_up().value

    @property
    def complete(self) -> bool:
        """Whether the text is JSON to its end."""
        return self._caught_up().complete

    def _caught_up(self) -> PartialJSON:
        text, parser = self.text, self._parser
        if parser is None:
            from openai_core.sansio.partial import PartialJSON

            parser = self._parser = PartialJSON()
        if self._at < text.length:
            parser.feed(text.since(self._at))
            self._at = text.length
        return parser

    def shown(self, length: int) -> Any:
        """The same, as the format shows it."""
        value = self.value(length)
        return value if self.format is None else partially(self.format, value)

    def parsed(self, text: str) -> Any:
        """The value that the text says now that it is whole; None where there is no format, and where it says none
        beside calls of tools.

        Raises:
            ParseError: it says none.
        """
        if self.format is None:
            return None
        if self.beside_calls:
            return wholly(self.format.parse, text)
        if self._found is None or self._found[0] != text:
            try:
                self._found = text, self.format.parse(text)
            except Exception as error:
                raise self._fail(self._choice_index, text, error, self.format) from error
        return self._found[1]


def is_whole(text: str) -> bool:
    """Whether this is JSON to its end."""
    try:
        loads(text)
    except ValueError:
        return False
    return True
