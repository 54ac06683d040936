"""Colours for text that comes in pieces."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.terminal.painter import Painter, clean

CODE = re.compile(r"\x1b\[[0-9;]*m")
TEXTS = st.lists(
    st.sampled_from(["`", "```", "``", "**", "*", "#", "# ", "\n", " ", "    ", "~~~", "word", "x = 1"]), max_size=25
).map("".join)


def painted(*pieces: str) -> str:
    painter = Painter()
    return "".join(painter.feed(piece) for piece in pieces) + painter.end()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("# One\ntwo", "\x1b[1m# One\x1b[0m\ntwo"),
        ("a `b` c", "a \x1b[36m`b`\x1b[0m c"),
        ("a **b** c", "a \x1b[1m**b**\x1b[0m c"),
        ("a `b\nc", "a \x1b[36m`b\x1b[0m\nc"),
        ("#hashtag", "#hashtag"),
        ("`a ** b`", "\x1b[36m`a ** b`\x1b[0m"),
        ("```\n# no heading\n```\n", "\x1b[2m```\x1b[0m\n\x1b[36m# no heading\x1b[0m\n\x1b[2m```\x1b[0m\n"),
    ],
)
def test_what_is_painted_how(text, shown):
    assert painted(text) == shown


@settings(deadline=None, database=None)
@given(TEXTS, st.data())
def test_it_does_not_matter_where_the_pieces_end(text, data):
    cut = data.draw(st.integers(0, len(text)))
    assert painted(text[:cut], text[cut:]) == painted(text) == painted(*text)


@settings(deadline=None, database=None)
@given(TEXTS)
def test_nothing_of_the_text_is_lost_or_added(text):
    assert CODE.sub("", painted(text)) == text


@settings(deadline=None, database=None)
@given(TEXTS)
def test_the_terminal_is_left_as_it_was(text):
    codes = CODE.findall(painted(text))
    assert not codes or codes[-1] == "\x1b[0m"


def test_words_are_shown_as_soon_as_they_come():
    painter = Painter()
    assert painter.feed("Hel") == "Hel"
    assert painter.feed("lo") == "lo"


def test_control_characters_are_made_harmless():
    assert clean("a\x1b[2J\x07\u009b\tb\r\nc") == "a\ufffd[2J\ufffd\ufffd\tb\nc"
