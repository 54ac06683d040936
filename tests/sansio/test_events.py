from __future__ import annotations

import itertools

import httpx
from httpx_sse import EventSource
from hypothesis import given
from hypothesis import strategies as st

from openai_core.sansio.events import EventDecoder, ServerSentEvent


def decoded(*chunks: bytes) -> list[ServerSentEvent]:
    decoder = EventDecoder()
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    return events + decoder.finish()


def test_lines_of_data_are_joined() -> None:
    assert decoded(b"data: a\ndata\ndata:b\n\n") == [ServerSentEvent("a\n\nb")]


def test_every_line_end_counts() -> None:
    assert decoded(b"data: a\r\rdata: b\r\n\r\ndata: c\n\ndata: d\r\n\ndata: e\n\r\n") == [
        ServerSentEvent(letter) for letter in "abcde"
    ]


def test_comments_and_unknown_fields_are_ignored() -> None:
    assert decoded(b": hello\n\n:\nnonsense: 1\ndata: x\nmore\n\n: bye\n\n") == [ServerSentEvent("x")]


def test_an_event_without_data_is_none() -> None:
    assert decoded(b"event: ping\n\nid: 3\n\nretry: 10\n\n") == []


def test_the_id_persists_and_one_with_nul_is_ignored() -> None:
    assert decoded(b"id: 1\ndata: a\n\ndata: b\n\nid: 2\0\ndata: c\n\nid\ndata: d\n\n") == [
        ServerSentEvent("a", id="1"),
        ServerSentEvent("b", id="1"),
        ServerSentEvent("c", id="1"),
        ServerSentEvent("d"),
    ]


def test_retry_is_a_number_of_milliseconds() -> None:
    assert decoded(b"retry: 250\ndata: a\n\nretry: soon\ndata: b\n\n") == [
        ServerSentEvent("a", retry=250),
        ServerSentEvent("b"),
    ]


def test_the_name_is_that_of_its_event_only() -> None:
    assert decoded(b"event: x\ndata: a\n\ndata: b\n\nevent:\ndata: c\n\n") == [
        ServerSentEvent("a", "x"),
        ServerSentEvent("b"),
        ServerSentEvent("c"),
    ]


def test_only_one_blank_is_taken_off() -> None:
    assert decoded(b"data:  a\n\ndata:b\n\n") == [ServerSentEvent(" a"), ServerSentEvent("b")]


def test_a_byte_order_mark_is_no_part_of_the_first_event() -> None:
    assert decoded(b"\xef", b"\xbb", b"\xbf", b"data: a\n\n") == [ServerSentEvent("a")]
    assert decoded(b"\xef\xbb\xbfdata: a\n\n\xef\xbb\xbfdata: b\n\n") == [ServerSentEvent("a")]


def test_an_event_that_lacks_its_blank_line_is_not_lost() -> None:
    assert decoded(b"data: a\n\ndata: b") == [ServerSentEvent("a"), ServerSentEvent("b")]
    assert decoded(b"data: a\n") == [ServerSentEvent("a")]


def test_unicode_line_separators_end_no_line() -> None:
    assert decoded("data: a\u2028b\u2029c\x85d\n\n".encode()) == [ServerSentEvent("a\u2028b\u2029c\x85d")]


def test_every_split_of_a_blank_line_gives_one_event() -> None:
    for end in (b"\n\n", b"\r\r", b"\r\n\r\n", b"\n\r\n", b"\r\n\n"):
        text = b"data: a" + end + b"data: b" + end
        for place in range(len(text) + 1):
            assert decoded(text[:place], text[place:]) == [ServerSentEvent("a"), ServerSentEvent("b")], (end, place)


def test_an_event_is_given_as_soon_as_its_blank_line_has_come() -> None:
    for end in (b"\n\n", b"\r\r", b"\r\n\r"):
        assert EventDecoder().feed(b"data: a" + end) == [ServerSentEvent("a")]


def test_a_long_event_in_small_chunks_takes_linear_time() -> None:
    decoder = EventDecoder()
    assert decoder.feed(b"data: ") == []
    for _ in range(20_000):
        assert decoder.feed(b"x" * 100) == []
    [event] = decoder.feed(b"\n\n")
    assert len(event.data) == 2_000_000


plain = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), max_size=20)
words = plain.filter(lambda text: text != "" and text[0] != "\ufeff")
blocks = st.builds(
    lambda data, name, ident, comment: "".join(
        [
            f": {comment}\n" if comment else "",
            f"event: {name}\n" if name else "",
            f"id: {ident}\n" if ident else "",
            *(f"data: {line}\n" for line in data),
            "\n",
        ]
    ),
    st.lists(plain, min_size=1, max_size=3),
    st.one_of(st.just(""), words),
    st.one_of(st.just(""), words),
    plain,
)


@given(st.lists(blocks, max_size=6), st.sampled_from(["\n", "\r", "\r\n"]))
def test_well_formed_streams_are_read_as_httpx_sse_reads_them(texts: list[str], end: str) -> None:
    body = "".join(texts).replace("\n", end).encode()
    response = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=body)
    expected = [(event.event or "message", event.data, event.id) for event in EventSource(response).iter_sse()]
    assert [(event.event, event.data, event.id) for event in decoded(body)] == expected


@given(st.lists(blocks, max_size=4), st.sampled_from(["\n", "\r", "\r\n"]), st.data())
def test_where_the_bytes_are_cut_makes_no_difference(texts: list[str], end: str, data: st.DataObject) -> None:
    body = "".join(texts).replace("\n", end).encode()
    places = sorted(data.draw(st.lists(st.integers(0, len(body)), max_size=10)))
    edges = [0, *places, len(body)]
    chunks = [body[start:stop] for start, stop in itertools.pairwise(edges)]
    assert decoded(*chunks) == decoded(body)


@given(st.binary(max_size=200), st.data())
def test_any_bytes_at_all_are_read_alike_however_they_are_cut(body: bytes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(body)))
    assert decoded(body[:place], body[place:]) == decoded(body)
