from __future__ import annotations

from typing import Any

import pytest

from openai_core.errors import APIError, IncompleteStreamError, StreamError
from openai_core.sansio.reader import NOTHING, StreamReader


def items(*chunks: bytes, named: bool = False, operation: str = "") -> list[Any]:
    reader: StreamReader[Any] = StreamReader(lambda value: value, named=named, request_id="req_9", operation=operation)
    found = []
    for chunk in (*chunks, None):
        if chunk is None:
            reader.finish()
        else:
            reader.feed(chunk)
        while (item := reader.take()) is not NOTHING:
            found.append(item)
        if reader.done:
            break
    assert reader.done
    return found


def test_items_come_in_order() -> None:
    assert items(b"data: 1\n\ndata: 2\n\n", b"data: 3\n\n") == [1, 2, 3]


def test_done_ends_the_stream_and_what_follows_is_not_read() -> None:
    assert items(b"data: 1\n\ndata: [DONE]\n\ndata: 2\n\n") == [1]


def test_events_without_data_keep_the_stream_alive_and_are_no_items() -> None:
    assert items(b": ping\n\nevent: ping\n\ndata:\n\ndata: 1\n\n") == [1]


def test_names_are_kept_where_they_count() -> None:
    assert items(b"event: thread.created\ndata: {}\n\n", named=True) == [{"event": "thread.created", "data": {}}]


@pytest.mark.parametrize(
    "text",
    [
        b'data: {"error": {"message": "too much", "code": "overloaded", "type": "server_error"}}\n\n',
        b'event: error\ndata: {"message": "too much", "code": "overloaded", "type": "server_error"}\n\n',
        b'event: error\ndata: {"error": {"message": "too much", "code": "overloaded", "type": "server_error"}}\n\n',
    ],
)
def test_an_error_in_the_stream_is_raised(text: bytes) -> None:
    with pytest.raises(APIError, match="too much") as caught:
        items(text)
    assert caught.value.code == "overloaded"
    assert caught.value.type == "server_error"
    assert caught.value.request_id == "req_9"


def test_an_error_event_of_responses_is_raised() -> None:
    text = b'event: error\ndata: {"type":"error","code":"bad","message":"no","param":"input","sequence_number":3}\n\n'
    with pytest.raises(StreamError, match="no") as caught:
        items(text)
    assert caught.value.param == "input"


def test_an_error_that_is_null_is_none() -> None:
    assert items(b'data: {"error": null}\n\n') == [{"error": None}]


def test_what_is_not_json_is_an_error_that_shows_it() -> None:
    with pytest.raises(StreamError) as caught:
        items(b"data: <html>\n\n")
    assert caught.value.body == "<html>"


def test_an_error_event_in_plain_words_is_raised_with_them() -> None:
    with pytest.raises(StreamError, match="overloaded"):
        items(b"event: error\ndata: overloaded\n\n")


def test_a_stream_cut_within_an_event_says_so() -> None:
    with pytest.raises(IncompleteStreamError):
        items(b'data: {"a": ')


def test_a_last_event_without_its_blank_line_is_an_item() -> None:
    assert items(b"data: 1\n\ndata: 2") == [1, 2]


CHUNK = b'data: {"choices": [{"delta": {"content": "a"}, "finish_reason": null}]}\n\n'
LAST = b'data: {"choices": [{"delta": {}, "finish_reason": "stop"}]}\n\n'
USAGE = b'data: {"choices": [], "usage": {"total_tokens": 3}}\n\n'


@pytest.mark.parametrize("operation", ["chat.completions.create", "completions.create"])
@pytest.mark.parametrize("end", [b"data: [DONE]\n\n", LAST, LAST + USAGE, USAGE, LAST + b": bye\n\n"])
def test_a_completion_that_says_in_any_way_that_it_is_done_is_whole(operation: str, end: bytes) -> None:
    assert items(CHUNK, end, operation=operation)


@pytest.mark.parametrize("chunks", [(), (CHUNK,), (CHUNK, CHUNK)])
def test_a_completion_that_ends_without_saying_so_is_incomplete(chunks: tuple[bytes, ...]) -> None:
    with pytest.raises(IncompleteStreamError) as caught:
        items(*chunks, operation="chat.completions.create")
    assert caught.value.request_id == "req_9"


def test_a_response_ends_with_its_terminal_event_and_nothing_is_waited_for() -> None:
    reader: StreamReader[Any] = StreamReader(lambda value: value, operation="responses.create")
    reader.feed(b'data: {"type": "response.created"}\n\ndata: {"type": "response.failed"}\n\ndata: 3\n\n')
    assert [reader.take(), reader.take(), reader.take()] == [
        {"type": "response.created"},
        {"type": "response.failed"},
        NOTHING,
    ]
    assert reader.done


def test_a_response_that_ends_without_a_terminal_event_is_incomplete() -> None:
    with pytest.raises(IncompleteStreamError):
        items(b'data: {"type": "response.created"}\n\n', operation="responses.create")


ENDINGS = {
    "audio.speech.create": ("speech.audio.delta", "speech.audio.done"),
    "audio.transcriptions.create": ("transcript.text.delta", "transcript.text.done"),
    "beta.responses.create": ("response.created", "response.incomplete"),
    "images.edit": ("image_edit.partial_image", "image_edit.completed"),
    "images.generate": ("image_generation.partial_image", "image_generation.completed"),
}


@pytest.mark.parametrize("operation", ENDINGS)
def test_every_stream_that_ends_before_its_last_event_is_incomplete(operation: str) -> None:
    first, last = (f'data: {{"type": "{kind}"}}\n\n'.encode() for kind in ENDINGS[operation])
    assert len(items(first, last, operation=operation)) == 2
    with pytest.raises(IncompleteStreamError):
        items(first, operation=operation)


@pytest.mark.parametrize("status", ["completed", "requires_action", "failed", "cancelled", "expired", "incomplete"])
def test_a_run_of_an_assistant_that_is_settled_is_whole(status: str) -> None:
    begun, settled = (f"event: thread.run.{name}\ndata: {{}}\n\n".encode() for name in ("created", status))
    assert len(items(begun, settled, named=True, operation="beta.threads.runs.create")) == 2
    with pytest.raises(IncompleteStreamError):
        items(begun, named=True, operation="beta.threads.runs.create")


def test_what_has_no_sign_of_its_end_ends_with_its_bytes() -> None:
    assert items(CHUNK, operation="another")
