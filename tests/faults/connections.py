"""Connections that are refused, broken, silent or slow, and answers that are no HTTP."""

from __future__ import annotations

from typing import Final

from faults.row import ATTEMPTS, CHUNKED, END, JSON, OK, STALL, Row, chunk, head, whole
from faults.server import close, half_close, hold, reset, take, take_head, trickle
from openai_core import Timeout

LOST: Final = "APIConnectionError"
LATE: Final = "APITimeoutError"
SOON: Final = {"timeout": STALL}
IN_ALL: Final = {"timeout": Timeout(total=0.4)}
BUSY: Final = whole(b"{}", 503, retry_after_ms=300)

REFUSED: Final = (
    Row("nobody listens", [], LOST, 0, deaf=True),
    Row("TLS to a port that speaks none", [[OK, close]], LOST, ATTEMPTS, scheme="https"),
    Row("reset before the request was read", [[reset]], LOST, ATTEMPTS),
    Row("closed before the request was read", [[take_head, close]], LOST, ATTEMPTS),
)

BROKEN: Final = (
    Row("reset before the answer", [[take, reset]], LOST, ATTEMPTS),
    Row("closed before the answer", [[take, close]], LOST, ATTEMPTS),
    Row("half-closed before the answer", [[take, half_close]], LOST, ATTEMPTS),
    Row("reset in the head", [[take, OK[:30], reset]], LOST, ATTEMPTS),
    Row("closed in the head", [[take, OK[:30], close]], LOST, ATTEMPTS),
    Row("reset in the body", [[take, OK[:-9], reset]], LOST, ATTEMPTS),
    Row("closed in the body", [[take, OK[:-9], close]], LOST, ATTEMPTS),
    Row("half-closed in the body", [[take, OK[:-9], half_close]], LOST, ATTEMPTS),
    Row("chunks without the last", [[take, CHUNKED, chunk(JSON), close]], LOST, ATTEMPTS),
    Row("closed in a chunk", [[take, CHUNKED, chunk(JSON)[:-9], close]], LOST, ATTEMPTS),
    Row("a chunk size that is none", [[take, CHUNKED, b"zz\r\n", JSON, b"\r\n", END]], LOST, ATTEMPTS),
    Row("broken twice, then well", [[take, reset], [take, OK[:-9], close], [take, OK]], "answer", 3, kept=1),
    Row("a download broken in the body", [[take, whole(bytes(90000))[:-9], reset]], LOST, ATTEMPTS, "text"),
    Row("a download broken while its pieces are read", [[take, whole(bytes(90000))[:-9], close]], LOST, 1, "pieces"),
)

SILENT: Final = (
    Row("silent before the answer", [[take, hold]], LATE, ATTEMPTS, options=SOON),
    Row("silent in the head", [[take, OK[:30], hold]], LATE, ATTEMPTS, options=SOON),
    Row("silent in the body", [[take, OK[:-9], hold]], LATE, ATTEMPTS, options=SOON),
    Row("silent in a chunk", [[take, CHUNKED, chunk(JSON)[:-9], hold]], LATE, ATTEMPTS, options=SOON),
    Row("silent in place of TLS", [[hold]], LATE, ATTEMPTS, options=SOON, scheme="https"),
    Row("a byte at a time, past the time for all", [[take, trickle(whole(JSON + b" " * 500))]], LATE, options=IN_ALL),
    Row("503 for ever, past the time for all", [[take, BUSY]], "InternalServerError", 2, kept=1, options=IN_ALL),
    Row("silent once, then well", [[take, hold], [take, OK]], "answer", 2, kept=1, options=SOON),
    Row("a byte at a time", [[take, trickle(OK)]], "answer", kept=1, options=SOON),
    Row("a byte at a time, in chunks", [[take, CHUNKED, trickle(chunk(JSON) + END)]], "answer", kept=1, options=SOON),
)

STALE: Final = (
    Row("closed while it was idle", [[take, OK, close]], "answer", 2, calls=2),
    Row("closed as it is used again", [[take, OK], [take, close], [take, OK]], "answer", 3, calls=2, kept=1),
    Row("reset as it is used again", [[take, OK], [reset], [take, OK]], "answer", 3, calls=2, kept=1),
    Row(
        "a second answer that nobody asked for",
        [[take, OK + OK.replace(b"good", b"evil")], [take, OK]],
        "answer",
        2,
        calls=2,
        kept=None,
    ),
    Row("bytes after the body", [[take, OK + b"more"], [take, OK]], "answer", 2, calls=2, kept=None),
    Row("a length too short", [[take, head(content_length=4) + JSON], [take, OK]], "answer", 2, calls=2, kept=None),
)

GARBAGE: Final = (
    Row("not HTTP", [[take, b"220 mail.example.com ESMTP\r\n", close]], LOST, ATTEMPTS),
    Row("bytes at random", [[take, bytes(range(256)) * 8, close]], LOST, ATTEMPTS),
    Row("a status that is none", [[take, b"HTTP/1.1 abc X\r\n\r\n", close]], LOST, ATTEMPTS),
    Row("a head of 1 MB", [[take, head(x_long="x" * (1 << 20), content_length=2), b"{}", hold]], LOST, ATTEMPTS),
    Row("100,000 headers", [[take, head(**{f"x-{n}": n for n in range(100_000)}), hold]], LOST, ATTEMPTS),
    Row(
        "a head without end",
        [[take, b"HTTP/1.1 200 OK\r\n", trickle(b"x: y\r\n" * 10), hold]],
        LATE,
        ATTEMPTS,
        options=SOON,
    ),
    Row("a header with a line break too many", [[take, b"HTTP/1.1 200 OK\r\nx\r\n\r\n", hold]], LOST, ATTEMPTS),
    Row("two lengths", [[take, head(content_length="4\r\ncontent-length: 5"), b"nulls", hold]], LOST, ATTEMPTS),
    Row("a length below nothing", [[take, head(content_length=-5), JSON, hold]], LOST, ATTEMPTS),
    Row("early hints, then well", [[take, b"HTTP/1.1 103 X\r\nlink: </a>\r\n\r\n", OK]], "answer", kept=1),
    Row("another protocol unasked", [[take, b"HTTP/1.1 101 X\r\nupgrade: x\r\n\r\n", hold]], LOST, ATTEMPTS),
    Row("no length, ended by closing", [[take, head(), JSON, close]], "answer"),
    Row("no length, ended by half-closing", [[take, head(), JSON, half_close]], "answer", kept=None),
    Row("no length, ended by a reset", [[take, head(), JSON, reset]], LOST, ATTEMPTS),
)

ROWS: Final = (*REFUSED, *BROKEN, *SILENT, *STALE, *GARBAGE)
