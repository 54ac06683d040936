"""Chunked bodies, as RFC 9112 has them."""

from __future__ import annotations

from itertools import pairwise

import h11
import httpcore
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.http.chunks import Chunks, is_chunked

BODY = b'5\r\nhello\r\n6;name="v"\r\n world\r\n1 \r\n!\r\n0\r\nTrailer: x\r\n\r\n'


def read(*pieces: bytes) -> tuple[bytes, bool, bytes]:
    chunks = Chunks()
    found = b"".join(map(chunks.feed, pieces))
    return found, chunks.done, chunks.rest


@given(
    st.lists(st.binary(min_size=1, max_size=40), max_size=8), st.lists(st.integers(0, 400), max_size=12), st.booleans()
)
def test_a_body_cut_anywhere_is_the_same(contents: list[bytes], cuts: list[int], padded: bool) -> None:
    body = b"".join(b"%s\r\n%s\r\n" % (b"%03x" % len(c) if padded else b"%X" % len(c), c) for c in contents)
    body += b"0\r\n\r\n"
    places = sorted({0, len(body), *(cut % (len(body) + 1) for cut in cuts)})
    pieces = [body[start:end] for start, end in pairwise(places)]
    assert read(*pieces) == (b"".join(contents), True, b"")


@pytest.mark.parametrize("place", range(len(BODY)))
def test_extensions_blanks_and_trailers_are_passed_over_wherever_they_are_cut(place: int) -> None:
    assert read(BODY[:place], BODY[place:]) == (b"hello world!", True, b"")


def test_what_follows_the_end_is_told() -> None:
    assert read(b"1\r\na\r\n0\r\n\r\nHTTP/1.1 200 OK") == (b"a", True, b"HTTP/1.1 200 OK")


def test_a_body_that_is_not_whole_is_not_done() -> None:
    for place in range(len(BODY)):
        assert not read(BODY[:place])[1]


WRONG = {
    "no length": b"\r\nhello\r\n",
    "a word": b"five\r\nhello\r\n",
    "a negative length": b"-5\r\nhello\r\n",
    "a prefix": b"0x5\r\nhello\r\n",
    "an underscore": b"1_0\r\nhello\r\n",
    "a length that is too short": b"3\r\nhello\r\n0\r\n\r\n",
    "a length of no end": b"f" * 21 + b"\r\n",
    "a line of no end": b"5;" + b"x" * 20_000,
    "no line end after a chunk": b"5\r\nhelloX6\r\n world\r\n",
}


@pytest.mark.parametrize("body", WRONG.values(), ids=WRONG)
def test_what_is_no_chunked_body_is_refused_as_h11_refuses_it(body: bytes) -> None:
    with pytest.raises(httpcore.RemoteProtocolError):
        read(body)
    peer = h11.Connection(h11.CLIENT, max_incomplete_event_size=16 * 1024)
    peer.send(h11.Request(method="GET", target="/", headers=[("host", "x")]))
    peer.send(h11.EndOfMessage())
    peer.receive_data(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + body)
    with pytest.raises(h11.RemoteProtocolError):
        list(iter(peer.next_event, h11.NEED_DATA))


@pytest.mark.parametrize(
    ("headers", "status", "version", "answer"),
    [
        ([(b"Transfer-Encoding", b"chunked")], 200, b"HTTP/1.1", True),
        ([(b"transfer-encoding", b"Chunked"), (b"connection", b"keep-alive")], 200, b"HTTP/1.1", True),
        ([(b"transfer-encoding", b"gzip, chunked")], 200, b"HTTP/1.1", False),
        ([(b"transfer-encoding", b"chunked"), (b"transfer-encoding", b"chunked")], 200, b"HTTP/1.1", False),
        ([(b"transfer-encoding", b"chunked"), (b"connection", b"close")], 200, b"HTTP/1.1", False),
        ([(b"transfer-encoding", b"chunked")], 200, b"HTTP/1.0", False),
        ([(b"transfer-encoding", b"chunked")], 200, b"HTTP/2", False),
        ([(b"transfer-encoding", b"chunked")], 204, b"HTTP/1.1", False),
        ([(b"content-length", b"3")], 200, b"HTTP/1.1", False),
        ([], 200, b"HTTP/1.1", False),
    ],
)
def test_only_plainly_chunked_bodies_are_read_that_way(
    headers: object, status: int, version: bytes, answer: bool
) -> None:
    assert is_chunked(status, version, headers) is answer  # type: ignore[arg-type]
