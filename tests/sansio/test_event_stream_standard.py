"""The decoder against the standard, against httpx-sse, and on streams recorded from the local server.

https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
"""

from __future__ import annotations

import itertools
import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from httpx_sse import EventSource
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import openai_core.generated.endpoints as endpoints
from openai_core import APIError, Client
from openai_core.sansio import codec
from openai_core.sansio.events import EventDecoder, ServerSentEvent
from openai_core.sansio.model import Model
from openai_core.sansio.reader import NOTHING, StreamReader
from openai_core.testing import LocalServer, arguments, load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openai_core.sansio.message import StreamRequest


def decoded(*chunks: bytes) -> list[ServerSentEvent]:
    decoder = EventDecoder()
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    return events + decoder.finish()


# --- the standard, word by word ---------------------------------------------------------------------------------


def by_the_standard(body: bytes, *, at_end: bool = True) -> list[ServerSentEvent]:
    """A slow and literal reading of the standard, but for one thing: at the end of the stream it drops an event that
    has no blank line after it, and we give that too, since servers leave the line out."""
    text = body.decode("utf-8", "replace")  # "UTF-8 decode" replaces what is no UTF-8 ...
    if text[:1] == "\ufeff":  # ... and takes one byte order mark off.
        text = text[1:]

    lines: list[str] = []
    line = ""
    place = 0
    while place < len(text):
        letter = text[place]
        if letter == "\r" and text[place + 1 : place + 2] == "\n":
            lines.append(line)
            line = ""
            place += 2
        elif letter in ("\r", "\n"):
            lines.append(line)
            line = ""
            place += 1
        else:
            line += letter
            place += 1
    if line and at_end:
        lines.append(line)

    events: list[ServerSentEvent] = []
    data_buffer = type_buffer = id_buffer = ""
    retry: int | None = None

    def dispatch() -> None:
        nonlocal data_buffer, type_buffer, retry
        if data_buffer != "":
            data = data_buffer[:-1] if data_buffer.endswith("\n") else data_buffer
            events.append(ServerSentEvent(data, type_buffer or "message", id_buffer, retry))
        data_buffer = type_buffer = ""
        retry = None

    for line in lines:
        if line == "":
            dispatch()
            continue
        if line[0] == ":":
            continue
        if ":" in line:
            field, value = line.split(":", 1)
            if value[:1] == " ":
                value = value[1:]
        else:
            field, value = line, ""
        if field == "event":
            type_buffer = value
        elif field == "data":
            data_buffer += value + "\n"
        elif field == "id":
            if "\0" not in value:
                id_buffer = value
        elif field == "retry" and value and all(digit in "0123456789" for digit in value):
            retry = int(value)
    if at_end:
        dispatch()
    return events


pieces = st.lists(
    st.sampled_from(
        [
            *["\n", "\n", "\n\n", "\r", "\r\n", "\r\n\r\n", "\r\r", "\n\r", ":", " ", "  ", ": ", "\t"],
            *[
                "data",
                "data:",
                "data: ",
                "data: x",
                "event",
                "event: ",
                "event: name",
                "id",
                "id: ",
                "id: 7",
                "id: 7\0",
            ],
            *["retry", "retry: ", "retry: 25", "retry: 2x", "retry: \u0662", "retry: -1", "Data: no", "dat", "a: b"],
            *[": comment", ":\n", "\ufeff", "\u2028", "\x85", "\0", "é", "漢", "\U0001f600", '{"a": 1}', "[DONE]"],
        ]
    ),
    max_size=14,
).map(lambda found: "".join(found).encode())
odd = st.lists(st.one_of(pieces, st.sampled_from([b"\xff", b"\xe6\xbc", b"\xf0\x9f\x98", b"\xef\xbb", b"\xed\xa0"])))
bodies = st.one_of(pieces, odd.map(b"".join), st.binary(max_size=60))


@settings(max_examples=400)
@given(bodies)
@example(b"\xef\xbb\xbf\xef\xbb\xbfdata: x\n\n")
@example(b"data\n\ndata\ndata\n\ndata:")
@example(b"data: test\n\ndata:test\n\n")
@example(b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n")
@example(b"data: YHOO\ndata: +2\ndata: 10\n\n")
def test_any_bytes_are_read_as_the_standard_says(body: bytes) -> None:
    assert decoded(body) == by_the_standard(body)


@settings(max_examples=400)
@given(bodies, st.data())
def test_any_bytes_in_any_pieces_are_read_as_the_standard_says(body: bytes, data: st.DataObject) -> None:
    assert decoded(*cut(body, data)) == by_the_standard(body)


def cut(body: bytes, data: st.DataObject) -> list[bytes]:
    places = sorted(data.draw(st.lists(st.integers(0, len(body)), max_size=12)))
    return [body[start:end] for start, end in itertools.pairwise([0, *places, len(body)])]


@given(bodies)
def test_an_event_is_given_with_the_byte_that_completes_it(body: bytes) -> None:
    decoder = EventDecoder()
    came: list[ServerSentEvent] = []
    for place in range(len(body)):
        came += decoder.feed(body[place : place + 1])
        assert came == by_the_standard(body[: place + 1], at_end=False)
    assert came + decoder.finish() == by_the_standard(body)


# --- httpx-sse, where it is right -------------------------------------------------------------------------------


def by_httpx_sse(body: bytes) -> list[ServerSentEvent]:
    response = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=body)
    return [
        ServerSentEvent(event.data, event.event or "message", event.id, event.retry)
        for event in EventSource(response).iter_sse()
    ]


def is_read_right_by_httpx_sse(body: bytes) -> bool:
    # A byte order mark stays in front of the first field, whose name is then unknown.
    if body.startswith(b"\xef\xbb\xbf"):
        return False
    # Whatever int() takes is a time to wait: "-1", " 5", "1_000", digits of other scripts.
    text = body.decode("utf-8", "replace")
    if any(not re.fullmatch("[0-9]*", value) for value in re.findall(r"(?:\A|[\r\n])retry:? ?([^\r\n]*)", text)):
        return False
    # An event that has no blank line after it is lost at the end.
    return not body or re.search(rb"(\r\n|\n|\r)(\r\n|\n|\r)\Z", body) is not None


@settings(max_examples=400, suppress_health_check=[HealthCheck.filter_too_much])
@given(pieces.map(lambda body: body + b"\n\n"))
def test_httpx_sse_reads_it_alike_where_it_is_right(body: bytes) -> None:
    if not is_read_right_by_httpx_sse(body):
        return
    # It also gives events that have a name, an id or a time, but no data.
    told = [event for event in by_httpx_sse(body) if event.data]
    assert [event for event in decoded(body) if event.data] == told


def test_where_httpx_sse_is_not_right() -> None:
    marked = b"\xef\xbb\xbfdata: a\n\n"
    assert (by_httpx_sse(marked), decoded(marked)) == ([], [ServerSentEvent("a")])

    unended = b"data: a\n\ndata: b"
    assert (len(by_httpx_sse(unended)), len(decoded(unended))) == (1, 2)

    empty = b"event: ping\n\n"
    assert (by_httpx_sse(empty), decoded(empty)) == ([ServerSentEvent("", "ping")], [])

    hurried = b"retry: -1\ndata: a\n\n"
    assert by_httpx_sse(hurried) == [ServerSentEvent("a", retry=-1)]
    assert decoded(hurried) == [ServerSentEvent("a")]

    # It waits for what follows a carriage return; we give the event at once, and skip the line feed if one follows.
    assert EventDecoder().feed(b"data: a\r\r") == [ServerSentEvent("a")]
    assert EventDecoder().feed(b"data: a\r\n\r") == [ServerSentEvent("a")]


# --- the rules, one by one --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "events"),
    [
        ("\ufeffdata: a\n\n", [("a", "message")]),
        ("\ufeff\ufeffdata: a\n\n", []),
        ("data: a\n\n\ufeffdata: b\n\n", [("a", "message")]),
        ("data: a\n\n", [("a", "message")]),
        ("data: a\r\r", [("a", "message")]),
        ("data: a\r\n\r\n", [("a", "message")]),
        ("data: a\r\n\n", [("a", "message")]),
        ("data: a\n\r\ndata: b\r\n\r", [("a", "message"), ("b", "message")]),
        ("\n\n\r\r\r\n\r\ndata: a\n\n\n\n", [("a", "message")]),
        (": comment\n:\n::\ndata: a\n: more\n\n", [("a", "message")]),
        (":data: a\n\n", []),
        ("Data: a\nDATA: b\n data: c\n\n", []),
        ("nonsense\nnonsense: 1\ndata: a\n\n", [("a", "message")]),
        ("data\n\n", [("", "message")]),
        ("data:\n\n", [("", "message")]),
        ("data\ndata\n\n", [("\n", "message")]),
        ("data:\ndata: a\ndata:\n\n", [("\na\n", "message")]),
        (
            "data:a\n\ndata: a\n\ndata:  a\n\ndata:\ta\n\n",
            [("a", "message")] * 2 + [(" a", "message"), ("\ta", "message")],
        ),
        ("data: a: b\n\n", [("a: b", "message")]),
        ("data: {\ndata: }\n\n", [("{\n}", "message")]),
        ("event: a\ndata: 1\n\ndata: 2\n\n", [("1", "a"), ("2", "message")]),
        ("event: a\nevent: b\ndata: 1\n\n", [("1", "b")]),
        ("event: a\nevent\ndata: 1\n\n", [("1", "message")]),
        ("data: 1\nevent: a\n\n", [("1", "a")]),
        ("event: a\n\ndata: 1\n\n", [("1", "message")]),
        ("data: a\u2028b\u2029c\x85d\x0be\x0cf\n\n", [("a\u2028b\u2029c\x85d\x0be\x0cf", "message")]),
        ("data: a\0b\n\n", [("a\0b", "message")]),
        ("event: a\0b\ndata: 1\n\n", [("1", "a\0b")]),
        ("data: a\n\ndata: b", [("a", "message"), ("b", "message")]),
        ("data: a\n\ndata: b\n", [("a", "message"), ("b", "message")]),
        ("data: a\n\nevent: b", [("a", "message")]),
        ("data: [DONE]\n\n", [("[DONE]", "message")]),
        ("", []),
    ],
)
def test_a_stream_gives_its_events(body: str, events: list[tuple[str, str]]) -> None:
    whole = body.encode()
    assert by_the_standard(whole) == [ServerSentEvent(data, name) for data, name in events]
    for place in range(len(whole) + 1):
        found = decoded(whole[:place], whole[place:])
        assert [(event.data, event.event) for event in found] == events, place
    assert [(event.data, event.event) for event in decoded(*letters(whole))] == events


def letters(body: bytes) -> Iterator[bytes]:
    return (body[place : place + 1] for place in range(len(body)))


def test_the_id_stays_until_another_comes_and_one_with_nul_is_none() -> None:
    body = b"id: 1\ndata: a\n\ndata: b\n\nid: 2\n\ndata: c\n\nid: 3\0\ndata: d\n\nid\ndata: e\n\nid:  4\ndata: f\n\n"
    assert [event.id for event in decoded(body)] == ["1", "1", "2", "2", "", " 4"]


def test_the_time_to_wait_is_ascii_digits_and_nothing_else() -> None:
    values = ["25", "0025", "2x", "", "-1", "+1", "1.5", "1_0", "\u0662", " 5", "5 "]
    body = "".join(f"retry: {value}\ndata: x\n\n" for value in values).encode()
    assert [event.retry for event in decoded(body)] == [25, 25, *[None] * 9]


def test_a_time_to_wait_of_any_length_breaks_nothing() -> None:
    assert [event.data for event in decoded(b"retry: " + b"9" * 10_000 + b"\ndata: a\n\n")] == ["a"]


def test_a_byte_that_is_no_utf_8_is_replaced_wherever_it_is_cut() -> None:
    body = b"data: a\xffb\xe6\xbc\n\ndata: \xf0\x9f\x98\x80\n\n"
    for place in range(len(body)):
        assert [event.data for event in decoded(body[:place], body[place:])] == ["a\ufffdb\ufffd", "\U0001f600"]


def test_nothing_is_left_behind_by_lines_that_are_ignored() -> None:
    decoder = EventDecoder()
    for _ in range(1000):
        assert decoder.feed(b": " + b"x" * 1000 + b"\n\n") == []
    assert decoder.feed(b"data: a\n\n") == [ServerSentEvent("a")]
    assert decoder.finish() == []
    assert decoder.finish() == []


# --- streams recorded from the local server ---------------------------------------------------------------------

OPERATIONS = {operation.name: operation for operation in load().operations if operation.streaming}
SAID = "Grüße, 漢字 \U0001f600: “one” two\nthree"
"""Characters of one to four bytes."""
SAYING: dict[str, dict[str, Any]] = {
    "audio.speech.create": {"input": SAID},
    "audio.transcriptions.create": {"file": SAID.encode()},
    "chat.completions.create": {"messages": [{"role": "user", "content": SAID}]},
    "completions.create": {"prompt": SAID},
    "responses.create": {"input": SAID, "model": "m"},
    "beta.responses.create": {"input": SAID, "model": "m"},
    "images.generate": {"prompt": SAID, "partial_images": 2},
    "images.edit": {"prompt": SAID, "partial_images": 2},
    "beta.threads.create_and_run": {"thread": {"messages": [{"role": "user", "content": SAID}]}},
    "beta.threads.runs.create": {"additional_messages": [{"role": "user", "content": SAID}]},
}


class Transcript:
    """What a streaming operation answered, byte for byte, and how it is read."""

    def __init__(self, name: str, request: StreamRequest[Any], body: bytes) -> None:
        self.name = name
        self.request = request
        self.body = body

    def items(self, chunks: Iterable[bytes]) -> list[Any]:
        found = items(chunks, self.request.decode, named=self.request.named, operation=self.request.message.operation)
        assert all(isinstance(item, Model) for item in found)
        return found


def items(chunks: Iterable[bytes], decode: Any, **how: Any) -> list[Any]:
    """What a reader gives for these bytes."""
    reader: StreamReader[Any] = StreamReader(decode, **how)
    found: list[Any] = []
    for chunk in [*chunks, None]:
        if chunk is None:
            reader.finish()
        else:
            reader.feed(chunk)
        while (item := reader.take()) is not NOTHING:
            found.append(item)
    assert reader.done
    return found


def endpoints_that_stream() -> set[str]:
    modules = [
        f"{endpoints.__name__}.{path.stem}"
        for path in Path(endpoints.__path__[0]).glob("*.py")
        if "stream=Trigger(" in path.read_text()
    ]
    return {import_module(module).ENDPOINT.name for module in modules}


def record(client: Client, name: str) -> Transcript:
    operation = OPERATIONS[name]
    made = {**arguments(operation, stream=True), **SAYING.get(name, {})}
    path = [made.pop(part) for part in re.findall(r"\{(\w+)\}", operation.path)]
    if name.endswith("responses.retrieve"):
        path = [client.responses.create(input=SAID, model="m").id]
    called: Any = client
    for part in name.split("."):
        called = getattr(called, part)
    with called.streaming(*path, **made) as answer:
        body = b"".join(answer.iter_bytes())
    module = import_module(f"{endpoints.__name__}.{name.replace('.', '_')}")
    return Transcript(name, module.build_stream(*path, **made), body)


@pytest.fixture(scope="session")
def transcripts() -> dict[str, Transcript]:
    """One of each streaming operation."""
    with LocalServer() as server, Client(api_key="x", base_url=server.url) as client:
        return {name: record(client, name) for name in OPERATIONS}


@pytest.fixture(params=["orjson", "json"])
def _both_codecs(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codec, "_found", [codec._standard() if request.param == "json" else codec._pick()])


def test_eleven_operations_stream_and_two_of_them_in_beta_as_well() -> None:
    assert set(OPERATIONS) == endpoints_that_stream()
    beta = {"beta.responses.create", "beta.responses.retrieve"}
    assert len(OPERATIONS.keys() - beta) == 11
    assert beta < OPERATIONS.keys()


def test_a_transcript_is_of_more_than_one_event_and_more_than_one_byte_a_character(
    transcripts: dict[str, Transcript],
) -> None:
    for name, transcript in transcripts.items():
        assert len(decoded(transcript.body)) > 1, name
        assert decoded(transcript.body) == by_the_standard(transcript.body)
        assert decoded(transcript.body) == by_httpx_sse(transcript.body)
    assert sum(len(one.body) > len(one.body.decode()) for one in transcripts.values()) >= 8


def as_sent(body: bytes) -> bytes:
    return body


def with_returns(body: bytes) -> bytes:
    return body.replace(b"\n", b"\r")


def with_both(body: bytes) -> bytes:
    return body.replace(b"\n", b"\r\n")


def marked(body: bytes) -> bytes:
    return b"\xef\xbb\xbf" + body


def kept_alive(body: bytes) -> bytes:
    return b": hi\n\nevent: ping\n\ndata:\n\nretry: 5\n\n" + body.replace(b"\n\n", b"\n\n: ping\n\n")


def unended(body: bytes) -> bytes:
    return body.rstrip(b"\n")


def with_ids(body: bytes) -> bytes:
    return b"id: 7\n" + body.replace(b"\n\n", b"\nretry: 5\n\nid: 8\n")


DRESSES = [as_sent, with_returns, with_both, marked, kept_alive, unended, with_ids]


@pytest.mark.usefixtures("_both_codecs")
@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_a_transcript_gives_the_same_items_in_any_dress_and_byte_by_byte(
    name: str, dress: Any, transcripts: dict[str, Transcript]
) -> None:
    transcript = transcripts[name]
    items = transcript.items([transcript.body])
    assert len(items) > 1
    body = dress(transcript.body)
    assert transcript.items([body]) == items
    assert transcript.items(letters(body)) == items
    assert transcript.items(body.splitlines(keepends=True)) == items


@pytest.mark.usefixtures("_both_codecs")
@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_a_transcript_cut_in_two_at_any_byte_gives_the_same_items(
    name: str, transcripts: dict[str, Transcript]
) -> None:
    transcript = transcripts[name]
    body = transcript.body
    items = transcript.items([body])
    for place in range(len(body) + 1):
        assert transcript.items([body[:place], body[place:]]) == items, place


@pytest.mark.usefixtures("_both_codecs")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_transcripts_cut_at_any_bytes_give_the_same_events_and_items(
    transcripts: dict[str, Transcript], data: st.DataObject
) -> None:
    transcript = transcripts[data.draw(st.sampled_from(sorted(OPERATIONS)))]
    body = data.draw(st.sampled_from(DRESSES))(transcript.body)
    chunks = cut(body, data)
    assert decoded(*chunks) == decoded(body) == by_the_standard(body)
    assert transcript.items(chunks) == transcript.items([transcript.body])


# --- any stream at all ------------------------------------------------------------------------------------------

events = st.lists(
    st.sampled_from(
        [
            b'data: {"n": 1}\n\n',
            b'data: {"n": "\xc3\xa9\xf0\x9f\x98\x80"}\n\n',
            b'data: {"n": "\\u00e9\\ud83d\\ude00"}\n\n',
            b'event: name\ndata: {"type": "name"}\n\n',
            b'event:name\ndata:{"type":"name"}\n\n',
            b'data: {"type": "x"}\nevent: x\n\n',
            b'id: 1\ndata: {"n": 2}\nretry: 4\n\n',
            b'event: x\nid: 2\ndata: {"n": 3}\n\n',
            b'data: {"n":\ndata: 4}\n\n',
            b'event: x\ndata: {"n":\ndata: 5}\n\n',
            b'data: {"n": 6} \n\n',
            b'data:  {"n": 7}\n\n',
            b'\ndata: {"n": 8}\n\n\n',
            b'data: {"n": 9}\r\n\r\n',
            b'data: {"n": 9}\r\r',
            b"data: 10\n\n",
            b"data: [1]\n\n",
            b": ping\n\n",
            b": ping\n",
            b"event: ping\n\n",
            b"data:\n\n",
            b"event: ping\ndata:\n\n",
            b"\xef\xbb\xbf",
            b"data: [DONE]\n\n",
            b'data: {"type": "response.completed"}\n\n',
            b'event: error\ndata: {"message": "no", "code": "x"}\n\n',
            b'event: errors\ndata: {"n": 11}\n\n',
            b'data: {"error": {"message": "no"}}\n\n',
            b'data: {"type": "error", "message": "no"}\n\n',
            b'data: {"n": NaN}\n\n',
            b'data: {"n": "\\ud800"}\n\n',
            b'data: {"n": \n\n',
            b'data: {"n": "\xff"}\n\n',
            b'data: {"n": "\n\n"}\n\n',
            b'data: {"n": 13}',
            b'data: {"n": 14}\n',
            b'data: {"n": 15}x\n\n',
            b'data: {"n": 15}{}\n\n',
        ]
    ),
    max_size=6,
).map(b"".join)


def outcome(chunks: Iterable[bytes], **how: Any) -> tuple[list[Any], str]:
    """The items, and the error that came in the end."""
    found: list[Any] = []
    try:
        items(chunks, lambda value: found.append(value) or value, **how)
    except APIError as error:
        return found, f"{type(error).__name__}: {error}"
    return found, ""


@pytest.mark.usefixtures("_both_codecs")
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(events, st.booleans(), st.sampled_from(["", "responses.create", "chat.completions.create"]), st.data())
def test_any_stream_gives_the_same_items_and_errors_wherever_it_is_cut(
    body: bytes, named: bool, operation: str, data: st.DataObject
) -> None:
    how: dict[str, Any] = {"named": named, "operation": operation}
    expected = outcome(letters(body), **how)
    assert outcome([body], **how) == expected
    assert outcome(cut(body, data), **how) == expected


@pytest.mark.usefixtures("_both_codecs")
def test_a_line_end_within_the_json_ends_its_line() -> None:
    body = b'data: {\n"n": 1}\n\n'
    assert outcome([body])[0] == outcome(letters(body))[0] == []
