from __future__ import annotations

import itertools
import json
import time
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from openai_core.sansio.partial import PartialJSON, partial_loads

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(),
    st.text('"\\/\b\n\u2028é漢\U0001f600a', max_size=8),
)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=5), inner, max_size=4)),
    max_leaves=12,
)
layouts = st.fixed_dictionaries(
    {
        "ensure_ascii": st.booleans(),
        "indent": st.sampled_from([None, 0, 2, "\t"]),
        "separators": st.sampled_from([None, (",", ":"), (" ,\r\n", " : ")]),
    }
)


def cut(text: str, data: st.DataObject, most: int = 12) -> list[str]:
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=most)))
    return [text[start:end] for start, end in itertools.pairwise([0, *places, len(text)])]


def is_prefix(part: Any, whole: Any, *, last: bool = True) -> bool:
    """Whether `part` is what may be shown of `whole` while it comes: only what comes last may be unfinished."""
    if not last:
        return same(part, whole)
    if isinstance(whole, dict) and isinstance(part, dict):
        names = list(part)
        return names == list(whole)[: len(names)] and all(
            is_prefix(part[name], whole[name], last=name == names[-1]) for name in names
        )
    if isinstance(whole, list) and isinstance(part, list):
        return len(part) <= len(whole) and all(
            is_prefix(item, whole[place], last=place == len(part) - 1) for place, item in enumerate(part)
        )
    if isinstance(whole, str) and isinstance(part, str):
        return whole.startswith(part)
    if isinstance(whole, float) and isinstance(part, float | int):
        return True  # the digits so far
    if isinstance(whole, int) and isinstance(part, int) and not isinstance(whole, bool):
        return str(whole).startswith(str(part)) or part == 0
    return same(part, whole)


def same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and json.dumps(one) == json.dumps(other)


# --- any value, cut anywhere ------------------------------------------------------------------------------------


@given(values, layouts, st.data())
def test_any_value_cut_anywhere_ends_as_what_json_says(value: Any, layout: dict[str, Any], data: st.DataObject) -> None:
    text = json.dumps(value, **layout)
    parser = PartialJSON()
    for piece in cut(text, data):
        parser.feed(piece)
    assert same(parser.value, json.loads(text))
    assert parser.complete
    assert not parser.broken


@given(values, layouts)
def test_what_is_shown_on_the_way_is_a_beginning_of_the_end(value: Any, layout: dict[str, Any]) -> None:
    text = json.dumps(value, **layout)
    parser = PartialJSON()
    for letter in text:
        parser.feed(letter)
        assert not parser.broken
        if parser.value is not None:
            assert is_prefix(parser.value, value), (parser.value, value)


@given(values, layouts, st.data())
def test_where_the_text_was_cut_makes_no_difference(value: Any, layout: dict[str, Any], data: st.DataObject) -> None:
    text = json.dumps(value, **layout)
    parser = PartialJSON()
    place = 0
    for piece in cut(text, data):
        parser.feed(piece)
        place += len(piece)
        assert same(parser.value, partial_loads(text[:place]))


@given(values, st.data())
def test_what_was_read_never_changes(value: Any, data: st.DataObject) -> None:
    text = json.dumps(value)
    parser = PartialJSON()
    read: list[tuple[Any, str]] = []
    for piece in cut(text, data, 20):
        parser.feed(piece)
        if data.draw(st.booleans()):
            read.append((parser.value, json.dumps(parser.value)))
    parser.value  # noqa: B018
    for shown, written in read:
        assert json.dumps(shown) == written


# --- any text at all, against a slow reading of the rules -------------------------------------------------------


class Broken(Exception):
    pass


class Slow:
    """The rules, letter by letter: `read()` gives the value so far (`...` for none) and whether it is whole."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def blank(self) -> None:
        while self.peek() and self.peek() in " \t\n\r":
            self.at += 1

    def read(self) -> tuple[Any, bool]:
        self.blank()
        letter = self.peek()
        if letter == "":
            return ..., False
        if letter == "{":
            return self.container({}, "}")
        if letter == "[":
            return self.container([], "]")
        if letter == '"':
            return self.string()
        for word in ("true", "false", "null"):
            if letter == word[0]:
                came = self.text[self.at : self.at + len(word)]
                self.at += len(came)
                if came == word:
                    return json.loads(word), True
                if self.peek() or not word.startswith(came):
                    raise Broken
                return ..., False
        return self.number()

    def number(self) -> tuple[Any, bool]:
        start = self.at
        while self.peek() and self.peek() in "0123456789+-.eE":
            self.at += 1
        came = self.text[start : self.at]
        if not came:
            raise Broken
        try:
            value = json.loads(came)
        except ValueError:
            value = ...
        if self.peek():
            if value is ...:
                raise Broken
            return value, True
        if value is ...:
            for end in ("0", ".0", "e0", "+0"):
                try:
                    json.loads(came + end)
                    break
                except ValueError:
                    pass
            else:
                raise Broken
        return value, False

    def string(self) -> tuple[Any, bool]:
        self.at += 1
        shown = ""
        while True:
            letter = self.peek()
            if letter == "":
                return shown, False
            if letter == '"':
                self.at += 1
                return shown, True
            if letter < " ":
                raise Broken
            if letter != "\\":
                shown += letter
                self.at += 1
                continue
            for length in range(1, 13):
                piece = self.text[self.at : self.at + length]
                if len(piece) < length:
                    if not any(
                        may_be_escape(piece + more) for more in ("n", *("u0041"[n:] for n in range(5)))
                    ) and not may_be_pair(piece):
                        raise Broken
                    return shown, False
                if may_be_escape(piece):
                    shown += json.loads(f'"{piece}"')
                    self.at += length
                    break
            else:
                raise Broken

    def container(self, into: Any, end: str) -> tuple[Any, bool]:
        self.at += 1
        first = True
        while True:
            self.blank()
            letter = self.peek()
            if letter == "":
                return into, False
            if letter == end and first:
                self.at += 1
                return into, True
            first = False
            name = None
            if end == "}":
                if letter != '"':
                    raise Broken
                name, whole = self.string()
                self.blank()
                if not whole or not self.peek():
                    return into, False
                if self.peek() != ":":
                    raise Broken
                self.at += 1
            value, whole = self.read()
            if value is not ...:
                if name is None:
                    into.append(value)
                else:
                    into[name] = value
            self.blank()
            letter = self.peek()
            if letter == "":
                return into, False
            if letter not in (",", end):
                raise Broken
            self.at += 1
            if letter == end:
                return into, True


def may_be_escape(text: str) -> bool:
    try:
        value = json.loads(f'"{text}"')
        value.encode()
    except ValueError:
        return False
    return text[:1] == "\\" and len(value) == 1


def may_be_pair(text: str) -> bool:
    model = "\\ud83d\\ude00"
    hexes = "0123456789abcdefABCDEF"
    for place, letter in enumerate(text):
        if place in (0, 1, 2, 6, 7, 8):
            if letter.lower() != model[place] if place in (2, 8) else letter != model[place]:
                return False
        elif place == 3:
            if letter not in "89abAB":
                return False
        elif place == 9:
            if letter not in "cdefCDEF":
                return False
        elif letter not in hexes:
            return False
    return len(text) < 12


def slow(text: str) -> tuple[Any, bool, bool]:
    """Value, complete, broken."""
    reader = Slow(text)
    try:
        value, whole = reader.read()
    except Broken:
        return None, False, True
    if value is ...:
        return None, False, False
    return value, whole or isinstance(value, int | float), False


texts = st.one_of(
    st.text('{}[]",: \n\\u0123dDe8cE.-+tfalsrn', max_size=24),
    st.lists(
        st.sampled_from(
            [
                '"',
                "\\",
                "\\u",
                "\\ud83d",
                "\\ude00",
                "\\n",
                "u00e9",
                "1",
                "-",
                "0",
                ".5",
                "e",
                "E+",
                "true",
                "nul",
                "l",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                " ",
                "\r\n",
                "x",
                '"a"',
                '"a":',
                "\t",
                "\x1f",
                "{}",
                "[]",
                "NaN",
            ]
        ),
        max_size=14,
    ).map("".join),
)


@given(texts, st.data())
@example('"\\ud83d\\ude', None)
@example('"\\ud83dx"', None)
@example('"\\ude00"', None)
@example("[01]", None)
@example("1.e", None)
def test_any_text_at_all_is_read_by_the_rules(text: str, data: st.DataObject | None) -> None:
    if text.lstrip(" \t\n\r").startswith("`"):
        return
    parser = PartialJSON()
    for piece in [text] if data is None else cut(text, data):
        parser.feed(piece)
    value, complete, broken = slow(text)
    assert (parser.broken, parser.complete) == (broken, complete)
    assert same(parser.value, value)


@given(texts)
def test_all_that_the_standard_library_reads_is_complete(text: str) -> None:
    try:
        value = json.loads(text)
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except ValueError:
        return
    parser = PartialJSON()
    parser.feed(text)
    assert parser.complete
    assert same(parser.value, value)


# --- the rules, one by one --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("  \n", None),
        ("{", {}),
        ("[", []),
        ('{"city":"Sha', {"city": "Sha"}),
        ('{"city":"', {"city": ""}),
        ('{"city":', {}),
        ('{"city"', {}),
        ('{"ci', {}),
        ('{"a":1,"ci', {"a": 1}),
        ("[1, 2", [1, 2]),
        ("[1, -", [1]),
        ("[1, 2.", [1]),
        ("[1, 2e", [1]),
        ("[1, 2e-", [1]),
        ("[1, 2e-1", [1, 0.2]),
        ("[1, tru", [1]),
        ("[1, true", [1, True]),
        ('[{"a":[{"b":"c', [{"a": [{"b": "c"}]}]),
        ('"a\\', "a"),
        ('"a\\n', "a\n"),
        ('"a\\u00', "a"),
        ('"a\\u00e9', "aé"),
        ('"\\ud83d', ""),
        ('"\\ud83d\\u', ""),
        ('"\\ud83d\\ude00', "\U0001f600"),
        ("12", 12),
        ("-0", 0),
        ("nul", None),
    ],
)
def test_what_is_shown_of_text_that_has_no_end_yet(text: str, value: Any) -> None:
    assert same(partial_loads(text), value)
    parser = PartialJSON()
    parser.feed(text)
    assert not parser.broken


@pytest.mark.parametrize(
    "text",
    [
        '{"city":}',
        "{,",
        "[,",
        "[1,]",
        '{"a":1,}',
        "[1 2]",
        "{1:2}",
        "01",
        "-a",
        "1.x",
        "nulx",
        "NaN",
        "Infinity",
        "'a'",
        '"a\nb"',
        '"\\x"',
        '"\\u12g4"',
        '"\\ud83dx',
        '"\\ude00',
        '{"a" 1',
        '{"a"::',
        "]",
        "}",
        "[}",
        '{"a":1]',
        "Sure! {",
        "1" * 5000,
        "x",
    ],
)
def test_text_that_cannot_become_json_shows_nothing(text: str) -> None:
    for pieces in ([text], list(text)):
        parser = PartialJSON()
        for piece in pieces:
            parser.feed(piece)
        assert parser.broken
        assert parser.value is None
        assert not parser.complete


def test_text_that_breaks_keeps_what_was_read_before() -> None:
    parser = PartialJSON()
    parser.feed('{"a":[1,2')
    before = parser.value
    parser.feed(",]")
    assert parser.broken
    assert parser.value is None
    assert before == {"a": [1, 2]}
    parser.feed('{"b":1}')
    assert parser.broken


def test_a_whole_value_is_complete_and_what_follows_is_skipped() -> None:
    for text in ('{"a": 1}', "[]", '"a"', "true", "null"):
        for rest in ("", " \n", "{}", " I hope that this helps!", "```"):
            parser = PartialJSON()
            parser.feed(text[:-1])
            assert not parser.complete
            parser.feed(text[-1])
            assert parser.complete
            parser.feed(rest)
            assert parser.complete
            assert parser.value == json.loads(text)


def test_a_number_that_stands_alone_is_complete_and_may_grow() -> None:
    parser = PartialJSON()
    seen = []
    for letter in "12.5e1 ":
        parser.feed(letter)
        seen.append((parser.value, parser.complete))
    assert seen == [(1, True), (12, True), (None, False), (12.5, True), (None, False), (125.0, True), (125.0, True)]


@pytest.mark.parametrize("fence", ["```json\n", "```\n", "``` json\n", "  \n```JSON5\r\n", "```json ", "````", "```"])
def test_one_markdown_fence_is_skipped(fence: str) -> None:
    text = fence + '{"a": [1, 2]}\n```\n'
    parser = PartialJSON()
    for letter in text:
        parser.feed(letter)
        assert not parser.broken
    assert parser.value == {"a": [1, 2]}
    assert parser.complete
    assert partial_loads(text) == {"a": [1, 2]}
    assert partial_loads(fence) is None


@pytest.mark.parametrize("text", ["`a", "``a", "```json\n```json\n{}", "```json\n`", "{`", "``````````````{}"])
def test_other_backticks_are_no_json(text: str) -> None:
    for pieces in ([text], list(text)):
        parser = PartialJSON()
        for piece in pieces:
            parser.feed(piece)
        assert parser.broken


def test_the_last_of_equal_keys_stands() -> None:
    assert partial_loads('{"a":1,"b":2,"a":"x') == {"a": "x", "b": 2}
    assert partial_loads('{"a":1,"b":2,"a":"x"}') == {"a": "x", "b": 2}


def test_closed_containers_are_shared_and_not_copied() -> None:
    parser = PartialJSON()
    parser.feed('{"closed": {"list": [1, 2, 3]}, "open": "a')
    first = parser.value
    assert parser.value is first
    parser.feed("b")
    second = parser.value
    assert second["open"] == "ab"
    assert first["open"] == "a"
    assert second["closed"] is first["closed"]


# --- what it costs ----------------------------------------------------------------------------------------------


def depth(value: Any) -> int:
    found = 0
    while value:
        value = value[0] if isinstance(value, list) else value["a"]
        found += 1
    return found + isinstance(value, list | dict)


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
def test_nesting_may_be_ten_thousand_deep(opening: str, closing: str) -> None:
    deep = 10_000
    parser = PartialJSON()
    for _ in range(deep):
        parser.feed(opening)
    shown = parser.value
    assert depth(shown) == deep
    parser.feed("[]" + closing * deep)
    assert parser.complete
    assert depth(parser.value) == deep + 1
    assert depth(shown) == deep


def seconds(pieces: list[str], *, read: bool) -> float:
    best = 9e9
    for _ in range(3):
        parser = PartialJSON()
        start = time.process_time()
        for piece in pieces:
            parser.feed(piece)
            if read:
                parser.value  # noqa: B018
        best = min(best, time.process_time() - start)
        assert parser.complete
    return best


def in_pieces(text: str) -> list[str]:
    return [text[place : place + 4] for place in range(0, len(text), 4)]


@pytest.mark.parametrize("read", [False, True])
@pytest.mark.parametrize(
    "document",
    [
        lambda size: {"text": "lorem ipsum " * (size // 12)},
        lambda size: {"first": [{"name": f"thing {n}"} for n in range(size // 20)], "text": "lorem " * (size // 12)},
    ],
    ids=["a long string", "a big closed list"],
)
def test_ten_times_the_text_takes_about_ten_times_as_long(document: Any, read: bool) -> None:
    small = seconds(in_pieces(json.dumps(document(20_000))), read=read)
    large = seconds(in_pieces(json.dumps(document(200_000))), read=read)
    assert large < 40 * small
