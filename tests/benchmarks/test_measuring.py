"""What measures has to be right before what it says is."""

from __future__ import annotations

import json
import socket
from typing import Any
from urllib.parse import urlsplit

import pytest

from benchmarks import fixtures
from benchmarks.call import read, written
from benchmarks.measure import extra_memory, in_turns, per_unit
from benchmarks.profiled import JSON, KINDS, PROGRAM, REST, SOCKETS, kind_of
from benchmarks.server import EVENTS, running
from openai_core import APIConnectionError, Client, RateLimitError

CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}


def test_subjects_take_turns_and_the_median_of_each_counts() -> None:
    order: list[str] = []
    figures = {"a": iter([100.0, 1.0, 9.0, 2.0]), "b": iter([100.0, 5.0, 4.0, 6.0])}

    def subject(name: str) -> float:
        order.append(name)
        return next(figures[name])

    found = in_turns({"a": lambda: subject("a"), "b": lambda: subject("b")}, 3)
    assert found == {"a": 2.0, "b": 5.0}
    assert order == ["a", "b"] * 4


def test_a_unit_costs_its_share_of_the_batch() -> None:
    calls: list[int] = []
    assert per_unit(lambda: calls.append(1), 10, 3) >= 0
    assert len(calls) == 4


def test_extra_memory_is_what_was_wanted_and_given_back() -> None:
    with extra_memory() as told:
        block = bytearray(b"x" * (64 << 20))
        del block
        assert told() >= 32


@pytest.mark.parametrize(
    ("path", "line", "kind"),
    [
        ("/x/openai_core/sansio/codec.py", "value, end = scan(text, 0)", JSON),
        ("/x/httpcore/_backends/sync.py", "return self._sock.recv(max_bytes)", SOCKETS),
        ("/x/httpcore/_sync/http11.py", "event = self._h11_state.next_event()", "httpcore"),
        ("/x/openai_core/sansio/reader.py", "while items:", "ours: what to send, how to read it"),
        ("/x/openai_core/blocking/stream.py", "return self._next()", "ours: the faces"),
        ("/x/openai_core/client.py", "return _sibling(self, options)", "ours: clients, operations, models"),
        ("/x/benchmarks/stream.py", "return sum(map(asked.has_text, events))", PROGRAM),
        ("/x/lib/python3.11/collections/__init__.py", "return x", REST),
        ("<frozen _collections_abc>", "", REST),
    ],
)
def test_a_line_of_code_is_on_the_bill_of_who_wrote_it(path: str, line: str, kind: str) -> None:
    assert kind_of(path, line) == kind
    assert kind in KINDS


def test_what_the_server_says_is_what_the_api_would() -> None:
    with running() as url, Client(api_key="x", base_url=f"{url}/v1", max_retries=0) as client:
        to = {shelf: client.with_options(base_url=f"{url}/{shelf}") for shelf in ("each", "packed", "events/7")}
        assert client.responses.create(model="m", input="Hi").output_text == "The light is lit."
        assert client.chat.completions.create(**CHAT).choices[0].message.content == "The light is lit."
        for shelf, count in (("each", EVENTS), ("packed", EVENTS), ("events/7", 7)):
            chunks = list(to[shelf].chat.completions.create(stream=True, **CHAT))
            assert sum(bool(chunk.choices[0].delta.content) for chunk in chunks) == count
            with to[shelf].responses.stream(model="m", input="Hi") as stream:
                assert stream.get_final_response().output_text == fixtures.DELTA["delta"] * count
        listed = client.with_options(base_url=f"{url}/list").chat.completions.list(limit=100)
        assert len(listed.data) == fixtures.LISTED
        for shelf in ("text", "items"):
            assert len(client.with_options(base_url=f"{url}/{shelf}").responses.create(model="m").output_text) > 1000
        vector = client.embeddings.create(model="m", input="Hi").data[0].embedding
        assert len(vector) == fixtures.DIMENSIONS
        assert client.files.create(file=b"x" * 300_000, purpose="user_data").id == "file-1"
        with pytest.raises(RateLimitError):
            client.with_options(base_url=f"{url}/fail").chat.completions.create(**CHAT)
        with pytest.raises(APIConnectionError):
            list(client.with_options(base_url=f"{url}/cut").chat.completions.create(stream=True, **CHAT))


def test_one_who_does_it_by_hand_reads_the_same() -> None:
    with running() as url:
        place = urlsplit(url)
        assert place.hostname is not None
        with socket.create_connection((place.hostname, place.port or 80)) as connection:
            connection.sendall(written(url, "Hi"))
            data = b""
            while (value := read(data)) is None:
                data += connection.recv(4096)
    assert value == fixtures.ANSWER


def test_an_answer_of_which_some_is_missing_is_not_read() -> None:
    whole = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"
    assert [read(whole[:end]) for end in (5, len(whole) - 1, len(whole))] == [None, None, {}]


def test_large_answers_are_as_large_as_they_say() -> None:
    for kind in ("text", "items"):
        assert abs(len(fixtures.large_text(kind)) - fixtures.MEGABYTE) < 10_000
    assert len(json.loads(fixtures.embeddings_text(3))["data"]) == 3
