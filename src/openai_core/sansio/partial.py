"""JSON that is still being written: the value so far, as the text comes."""

from __future__ import annotations

import re
from typing import Any, Final

from openai_core.sansio.codec import loads

_SPACE = r"[ \t\n\r]*+"
_HEX = "[0-9a-fA-F]"
_PLAIN = r'[^"\\\x00-\x1f]*+'
_PAIR = rf"[dD][89abAB]{_HEX}{{2}}\\u[dD][c-fC-F]{_HEX}{{2}}"
_ESCAPE = rf'\\(?:["\\/bfnrt]|u(?:(?![dD][89a-fA-F]){_HEX}{{4}}|{_PAIR}))'
_RUN = rf"{_PLAIN}(?:{_ESCAPE}{_PLAIN})*+"
_WHOLE = "-?(?:0|[1-9][0-9]*+)"
_REST = r"(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?"
_FENCE = r"`{3,9}+[ \t]{0,9}+(?:[A-Za-z][A-Za-z0-9_+.#-]{0,39}+)?"

_space = re.compile(_SPACE).match
_run = re.compile(_RUN).match
_key = re.compile(rf'{_SPACE}"({_RUN})"{_SPACE}:').match
_token = re.compile(rf'{_SPACE}(?:"({_RUN})"|({_WHOLE}{_REST})(?![0-9.eE+-])(?!\Z)|(true|false|null)|([\[{{]))').match
_as_number = re.compile(f"{_WHOLE}({_REST})").fullmatch
_fence = re.compile(rf"{_FENCE}(?![A-Za-z0-9_+.#`-])(?!\Z)").match

_begun_scalar = re.compile(
    rf"-?|{_WHOLE}(?:\.[0-9]*+|(?:\.[0-9]++)?[eE][+-]?[0-9]*+)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?"
).fullmatch
_begun_escape = re.compile(
    rf"\\(?:u(?:(?![dD][c-fC-F]){_HEX}{{0,3}}"
    rf"|[dD][89abAB]{_HEX}{{2}}(?:\\(?:u(?:[dD](?:[c-fC-F]{_HEX}?)?)?)?)?)?)?"
).fullmatch
_begun_fence = re.compile(rf"`{{1,2}}|{_FENCE}").fullmatch

_WORDS: Final[dict[str, Any]] = {"true": True, "false": False, "null": None}
_NOTHING: Final[Any] = object()

_LONGEST_NUMBER: Final = 4300
"""Characters; Python itself reads no whole number of more digits."""

# What may come next; the order is that in which `feed` tells them apart.
_START, _FIRST_ITEM, _ITEM, _IN_STRING, _IN_KEY, _AFTER, _FIRST_NAME, _NAME, _COLON, _DONE, _BROKEN = range(11)


class PartialJSON:
    """Fed with JSON text piece by piece, tells the value so far.

    What the text may still become decides what is shown:

    - a string shows the characters that came, but for an escape that is cut in two;
    - a number is shown when its text can be read as it stands: `12` is, `-`, `12.` and `1e` are not;
    - `tru`, a key that is not at its end and a key without value are left out;
    - a container is shown as soon as it is open.

    One Markdown fence around the JSON is skipped, and so is whatever comes after the value.

    A piece costs what its own length does, however much came before. To read the value costs a copy of the containers
    that are open and of the string that is; those that are closed are shared by all values that were read. So what was
    read stays as it was, and is not for changing.
    """

    __slots__ = ("_keys", "_known", "_pieces", "_stack", "_state", "_string", "_tail", "_value")

    def __init__(self) -> None:
        self._state = _START
        self._stack: list[Any] = []
        """The containers that are open, each with the items that are closed."""
        self._keys: list[str] = []
        """For each of them, the key whose value is open; of no meaning in a list."""
        self._string = ""
        """The open string or key, up to the last time that somebody read it."""
        self._pieces: list[str] = []
        """What came of it since."""
        self._tail = ""
        """Text that means nothing until more of it has come: half a number, word, escape or fence."""
        self._known = True
        """Whether `_value` is up to date."""
        self._value: Any = None

    def feed(self, text: str) -> None:
        """Take the next piece of the text, cut anywhere."""
        state = self._state
        if state >= _DONE:
            return
        if self._tail:
            text = self._tail + text
            self._tail = ""
        self._known = False
        self._value = None
        at, end = 0, len(text)
        while at < end:
            if state <= _ITEM:
                at = self._item(text, at)
            elif state <= _IN_KEY:
                at = self._characters(text, at)
            elif state == _AFTER:
                at = self._sign(text, at)
            elif state <= _NAME:
                at = self._name(text, at)
            elif state == _COLON:
                at = self._colon(text, at)
            elif state == _DONE:
                return
            else:
                self._give_up()
                return
            state = self._state
        if state == _BROKEN:
            self._give_up()

    @property
    def value(self) -> Any:
        """The value so far; None before there is any, and where the text is `broken`."""
        if not self._known:
            self._value = self._shown()
            self._known = True
        return self._value

    @property
    def complete(self) -> bool:
        """Whether the text is a whole JSON value; a number that stands alone may grow nevertheless."""
        if self._state == _DONE:
            return True
        return not self._stack and self._state <= _ITEM and _number(self._tail) is not _NOTHING

    @property
    def broken(self) -> bool:
        """Whether the text is no JSON, whatever may follow: `{"city":}`, half a surrogate pair, NaN."""
        return self._state == _BROKEN

    # Each of the next takes what may come where the text stands, and says where it ends.

    def _item(self, text: str, at: int) -> int:
        """A value, or all of it that is there."""
        found = _token(text, at)
        if found is None:
            return self._part(text, _space(text, at).end())  # type: ignore[union-attr]
        kind: int = found.lastindex  # type: ignore[assignment]
        word = found[kind]
        if kind == 1:
            self._put(_unescaped(word))
        elif kind == 2:
            self._put_number(word)
        elif kind == 3:
            self._put(_WORDS[word])
        else:
            self._keys.append("")
            if word == "{":
                self._stack.append({})
                self._state = _FIRST_NAME
            else:
                self._stack.append([])
                self._state = _FIRST_ITEM
        return found.end()

    def _part(self, text: str, at: int) -> int:
        """What stands in the place of a value and is not a whole one."""
        end = len(text)
        if at == end:
            return end
        sign = text[at]
        if sign == '"':
            self._state = _IN_STRING
            return at + 1
        if sign == "]" and self._state == _FIRST_ITEM:
            self._close()
            return at + 1
        if sign == "`" and self._state == _START and (found := _fence(text, at)):
            self._state = _ITEM
            return found.end()
        begun = self._state == _START and _begun_fence(text, at)
        if begun or (end - at <= _LONGEST_NUMBER and _begun_scalar(text, at)):
            self._tail = text[at:]
        else:
            self._state = _BROKEN
        return end

    def _characters(self, text: str, at: int) -> int:
        """More of a string or a key."""
        piece: str = _run(text, at)[0]  # type: ignore[index]
        if piece:
            self._pieces.append(_unescaped(piece))
            at += len(piece)
        if at == len(text):
            return at
        if text[at] == '"':
            whole = self._joined()
            self._string = ""
            if self._state == _IN_STRING:
                self._put(whole)
            else:
                self._keys[-1] = whole
                self._state = _COLON
        elif _begun_escape(text, at):
            self._tail = text[at:]
            return len(text)
        else:
            self._state = _BROKEN
        return at + 1

    def _name(self, text: str, at: int) -> int:
        """A key and its colon, or the beginning of a key, or the end of an object that has none."""
        if found := _key(text, at):
            self._keys[-1] = _unescaped(found[1])
            self._state = _ITEM
            return found.end()
        at = _space(text, at).end()  # type: ignore[union-attr]
        if at == len(text):
            return at
        if text[at] == '"':
            self._state = _IN_KEY
        elif text[at] == "}" and self._state == _FIRST_NAME:
            self._close()
        else:
            self._state = _BROKEN
        return at + 1

    def _colon(self, text: str, at: int) -> int:
        at = _space(text, at).end()  # type: ignore[union-attr]
        if at < len(text):
            self._state = _ITEM if text[at] == ":" else _BROKEN
        return at + 1

    def _sign(self, text: str, at: int) -> int:
        """What comes after a value in a container: a comma, or the container's end."""
        at = _space(text, at).end()  # type: ignore[union-attr]
        if at == len(text):
            return at
        sign = text[at]
        in_list = type(self._stack[-1]) is list
        if sign == ",":
            self._state = _ITEM if in_list else _NAME
        elif sign == ("]" if in_list else "}"):
            self._close()
        else:
            self._state = _BROKEN
        return at + 1

    # --- what came

    def _put(self, value: Any) -> None:
        """A value is at its end."""
        stack = self._stack
        if not stack:
            self._value = value
            self._known = True
            self._state = _DONE
            return
        top = stack[-1]
        if type(top) is list:
            top.append(value)
        else:
            top[self._keys[-1]] = value
        self._state = _AFTER

    def _put_number(self, text: str) -> None:
        value = _number(text)
        if value is _NOTHING:
            self._state = _BROKEN
        else:
            self._put(value)

    def _close(self) -> None:
        """The innermost container is at its end."""
        self._keys.pop()
        self._put(self._stack.pop())

    def _give_up(self) -> None:
        self._value = None
        self._known = True
        self._tail = self._string = ""
        self._stack, self._keys, self._pieces = [], [], []

    def _joined(self) -> str:
        """The open string so far."""
        if self._pieces:
            # While nobody else holds it, Python lengthens a string in place; only a local variable will do.
            string = self._string
            self._string = ""
            string += "".join(self._pieces)
            self._string = string
            self._pieces.clear()
            return string
        return self._string

    def _shown(self) -> Any:
        inner = _NOTHING
        if self._state == _IN_STRING:
            inner = self._joined()
        elif self._state <= _ITEM:
            inner = _number(self._tail)
        keys, stack = self._keys, self._stack
        for level in range(len(stack) - 1, -1, -1):
            container = stack[level].copy()
            if inner is not _NOTHING:
                if type(container) is list:
                    container.append(inner)
                else:
                    container[keys[level]] = inner
            inner = container
        return None if inner is _NOTHING else inner


def _unescaped(text: str) -> str:
    """What a run of characters and whole escapes says."""
    return str(loads(f'"{text}"')) if "\\" in text else text


def _number(text: str) -> Any:
    """The number that a text says, or `_NOTHING`."""
    found = _as_number(text) if 0 < len(text) <= _LONGEST_NUMBER else None
    if found is None:
        return _NOTHING
    try:
        return float(text) if found[1] else int(text)
    except ValueError:  # Python was told to read no number that long
        return _NOTHING


def partial_loads(text: str) -> Any:
    """The value that JSON text says as far as it goes, as `PartialJSON` shows it.

    Args:
        text: JSON, cut off anywhere.

    Returns:
        The value so far; None where there is none yet, and where the text is no JSON whatever may follow.
    """
    parser = PartialJSON()
    parser.feed(text)
    return parser.value
