"""What a server-sent event costs between the bytes and its fields: our decoder, httpx-sse's, openai's, a bare split."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from httpx_sse._decoders import SSEDecoder, SSELineDecoder
from openai._streaming import SSEDecoder as TheirDecoder

from benchmarks.fixtures import CHUNK_TEXT, DELTA_TEXT
from benchmarks.measure import MICRO, cpu, in_turns
from benchmarks.peers import HTTPX, OPENAI, OURS
from benchmarks.table import Row
from openai_core.sansio.codec import loads
from openai_core.sansio.events import EventDecoder
from openai_core.sansio.reader import StreamReader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

EVENTS = 10_000
ROUNDS = 9
PACK = 25
"""Events in one piece of the body, where there are many."""
SPLIT = "split"
MOST = 1.0
"""The budget of decoding: how many times httpx-sse ours may cost, at most."""

CHAT = f"data: {CHUNK_TEXT}\n\n".encode()
RESPONSE = f"event: response.output_text.delta\ndata: {DELTA_TEXT}\n\n".encode()

BODIES: dict[str, list[bytes]] = {
    "data, one a chunk": [CHAT] * EVENTS,
    f"data, {PACK} a chunk": [CHAT * PACK] * (EVENTS // PACK),
    "event and data, one a chunk": [RESPONSE] * EVENTS,
    f"event and data, {PACK} a chunk": [RESPONSE * PACK] * (EVENTS // PACK),
    "event and data, CRLF, one a chunk": [RESPONSE.replace(b"\n", b"\r\n")] * EVENTS,
    f"event and data, CRLF, {PACK} a chunk": [RESPONSE.replace(b"\n", b"\r\n") * PACK] * (EVENTS // PACK),
}


def measure() -> list[Row]:
    """The rows of this benchmark."""
    rows: list[Row] = []
    for words, chunks in BODIES.items():
        rows += _rows(words, chunks, {who: _count(read) for who, read in READERS.items()}, MOST)
    for words, chunks in BODIES.items():
        rows += _rows(f"{words}, and its JSON", chunks, {**{w: _parse(r) for w, r in READERS.items()}, OURS: _items})
    return rows


def _rows(
    words: str, chunks: list[bytes], subjects: dict[str, Callable[[list[bytes]], int]], most: float | None = None
) -> list[Row]:
    def subject(read: Callable[[list[bytes]], int]) -> Callable[[], float]:
        def run() -> float:
            counts: list[int] = []
            taken = cpu(lambda: counts.append(read(chunks)))
            assert counts == [EVENTS], f"{EVENTS} events were there and {counts[0]} were read"
            return MICRO * taken / EVENTS

        return run

    took = in_turns({who: subject(read) for who, read in subjects.items()}, ROUNDS)
    return [
        Row(f"{words} (beside: httpx-sse)", "us", took[OURS], took[OPENAI], took[HTTPX], above=most),
        Row(f"{words} (beside: a bare split)", "us", took[OURS], None, took[SPLIT]),
    ]


def _ours(chunks: list[bytes]) -> Iterator[str]:
    decoder = EventDecoder()
    for chunk in chunks:
        for event in decoder.feed(chunk):
            yield event.data
    for event in decoder.finish():
        yield event.data


def _theirs(chunks: list[bytes]) -> Iterator[str]:
    for event in TheirDecoder().iter_bytes(iter(chunks)):
        yield event.data


def _httpx_sse(chunks: list[bytes]) -> Iterator[str]:
    """What `EventSource.iter_sse` does with the text that httpx gives it."""
    text = codecs.getincrementaldecoder("utf-8")(errors="replace")
    lines, events = SSELineDecoder(), SSEDecoder()
    for chunk in chunks:
        for line in lines.decode(text.decode(chunk)):
            event = events.decode(line.rstrip("\n"))
            if event is not None:
                yield event.data
    for line in lines.flush():
        event = events.decode(line)
        if event is not None:
            yield event.data


def _bare_split(chunks: list[bytes]) -> Iterator[str]:
    """The least that one can do, and wrong in nearly every corner of the standard."""
    rest = b""
    for chunk in chunks:
        *blocks, rest = (rest + chunk).replace(b"\r\n", b"\n").split(b"\n\n")
        for block in blocks:
            for line in block.split(b"\n"):
                if line.startswith(b"data: "):
                    yield line[6:].decode()


READERS: dict[str, Callable[[list[bytes]], Iterator[str]]] = {
    OURS: _ours,
    OPENAI: _theirs,
    HTTPX: _httpx_sse,
    SPLIT: _bare_split,
}


def _count(read: Callable[[list[bytes]], Iterator[str]]) -> Callable[[list[bytes]], int]:
    return lambda chunks: sum(1 for _ in read(chunks))


def _parse(read: Callable[[list[bytes]], Iterator[str]]) -> Callable[[list[bytes]], int]:
    """All with the JSON reader that ours has."""
    return lambda chunks: sum(1 for data in read(chunks) if loads(data) is not None)


def _items(chunks: list[bytes]) -> int:
    """Ours as streams use it: with a way from whole events to JSON that needs no lines, and with an eye on errors and
    on the end, which the others here have not."""
    reader: StreamReader[object] = StreamReader(lambda value: value)
    items = reader.items
    count = 0
    for chunk in chunks:
        reader.feed(chunk)
        while items:
            items.popleft()
            count += 1
    return count
