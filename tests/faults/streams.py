"""Streams that break, stall, or say what no stream should; and uploads that nobody takes."""

from __future__ import annotations

from typing import Final

from faults.answers import PAGE, UNREADABLE, WRONG, body, refusal
from faults.connections import LATE, LOST, SOON
from faults.row import ATTEMPTS, DONE, END, EVENT, OK, STREAM, Row, chunk, event, head, whole
from faults.server import Play, close, drain, half_close, hold, hold_unread, reset, take, take_head, take_some, trickle
from openai_core import Timeout

ACCENTED: Final = event({**EVENT, "model": "häßlich 漢字 🙂"})
CUT: Final = ACCENTED.index("漢".encode()) + 1
BAD: Final = "StreamError"
SHORT: Final = "IncompleteStreamError"
TWO: Final = chunk(event() + event())
LAST: Final = chunk(event({**EVENT, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}))
LOST_AFTER_TWO: Final = f"2 events, {LOST}"


def sse(*steps: bytes, after: tuple[object, ...] = (chunk(DONE), END)) -> Play:
    """A request is answered with a stream."""
    return [take, STREAM, *steps, *after]  # type: ignore[list-item]


def row(fault: str, plays: list[Play], told: str, attempts: int = 1, **more: object) -> Row:
    """A row whose call reads a stream."""
    return Row(fault, plays, told, attempts, "stream", **more)  # type: ignore[arg-type]


OPENED: Final = (
    row("a stream", [sse(TWO)], "2 events", kept=1),
    row("503 before the stream", [refusal(503), sse(TWO)], "2 events", 2, kept=1),
    row("reset before the stream", [[take, reset], sse(TWO)], "2 events", 2, kept=1),
    row("silent before the stream", [[take, hold]], LATE, ATTEMPTS, options=SOON),
    row("a web page in place of a stream", [body(PAGE, kind="text/html")], UNREADABLE, kept=None),
    row("an error with 200 in place of a stream", [body(WRONG)], "APIError", kept=None),
    row("JSON in place of a stream", [body(b'{"id": "x"}')], UNREADABLE, kept=None),
    row("nothing in place of a stream", [body(b"", kind="text/event-stream")], SHORT, kept=None),
)

CUTS: Final = (
    row("a stream in single bytes", [[take, STREAM, trickle(chunk(event()) + chunk(DONE) + END)]], "1 events", kept=1),
    row("an event in two", [sse(chunk(ACCENTED[:20]), chunk(ACCENTED[20:]))], "1 events", kept=1),
    row("a character in two", [sse(chunk(ACCENTED[:CUT]), chunk(ACCENTED[CUT:]))], "1 events", kept=1),
    row("reset in a stream", [sse(TWO, after=(reset,))], LOST_AFTER_TWO),
    row("closed in a stream", [sse(TWO, after=(close,))], LOST_AFTER_TWO),
    row("half-closed in a stream", [sse(TWO, after=(half_close,))], LOST_AFTER_TWO),
    row("closed in an event", [sse(TWO, chunk(event()[:20]), after=(close,))], LOST_AFTER_TWO),
    row("closed in a character", [sse(TWO, chunk(ACCENTED[:CUT]), after=(close,))], LOST_AFTER_TWO),
    row("ended in an event", [sse(TWO, chunk(event()[:20]), after=(END,))], f"2 events, {SHORT}", kept=None),
    row("ended in a character", [sse(TWO, chunk(ACCENTED[:CUT]), after=(END,))], f"2 events, {SHORT}", kept=None),
    row("ended without [DONE], unfinished", [sse(TWO, after=(END,))], f"2 events, {SHORT}", kept=None),
    row("ended without [DONE], finished", [sse(TWO, LAST, after=(END,))], "3 events", kept=None),
    row("closed after [DONE]", [sse(TWO, chunk(DONE), after=(close,))], "2 events"),
    row("reset after [DONE]", [sse(TWO, chunk(DONE), after=(reset,))], "2 events"),
    row("silent after [DONE]", [sse(TWO, chunk(DONE), after=(hold,))], "2 events"),
    row("silent in a stream", [sse(TWO, after=(hold,))], f"2 events, {LATE}", options=SOON),
    row(
        "comments and no events",
        [sse(TWO, after=(trickle(chunk(b": ping\n\n") * 99, 0.005),))],
        f"2 events, {LATE}",
        options={"timeout": Timeout(idle_event=0.3)},
    ),
    row("comments and blank lines only", [sse(TWO, *[chunk(b": ping\n\n\n")] * 500)], "2 events", kept=1),
)

EVENTS: Final = (
    row("an error event", [sse(TWO, chunk(event({"error": {"message": "no"}})))], f"2 events, {BAD}", kept=None),
    row(
        "an event named error",
        [sse(TWO, chunk(b"event: error\n" + event({"message": "no"})))],
        f"2 events, {BAD}",
        kept=None,
    ),
    row("an error event in words", [sse(TWO, chunk(b"event: error\ndata: no\n\n"))], f"2 events, {BAD}", kept=None),
    row("an event that is no JSON", [sse(TWO, chunk(b"data: {no\n\n"))], f"2 events, {BAD}", kept=None),
    row("an event with invalid UTF-8", [sse(TWO, chunk(b'data: {"id": "\xff"\n\n'))], f"2 events, {BAD}", kept=None),
    row("an event too deep", [sse(TWO, chunk(b"data: " + b"[" * 200_000 + b"\n\n"))], f"2 events, {BAD}", kept=None),
    row("an event that is a list", [sse(TWO, chunk(b"data: [1]\n\n"))], f"2 events, {BAD}", kept=None),
    row("an event that is null", [sse(TWO, chunk(b"data: null\n\n"))], f"2 events, {BAD}", kept=None),
    row("an event of 4 MB", [sse(chunk(event({**EVENT, "model": "x" * (4 << 20)})))], "1 events", kept=1),
    row(
        "a stream in broken gzip",
        [[take, head(200, "text/event-stream", content_encoding="gzip"), event(), close]],
        LOST,
        1,
    ),
)

LARGE: Final = whole(b'{"error": {"message": "too large"}}', 413)
SLOW: Final = {"timeout": 0.5}

UPLOADS: Final = (
    Row("an upload", [[take, OK]], "answer", 1, "upload", kept=1),
    Row("413 while uploading, the rest is read", [[take_head, LARGE, drain]], "APIStatusError", 1, "upload", kept=None),
    Row(
        "413 while uploading, then half-closed",
        [[take_head, LARGE, half_close]],
        "APIStatusError",
        1,
        "upload",
        kept=None,
    ),
    Row("413 while uploading, then closed", [[take_head, LARGE, close]], "APIStatusError", 1, "upload"),
    Row(
        "413 while uploading, the rest is not read",
        [[take_head, LARGE, hold_unread]],
        "APIStatusError",
        1,
        "upload",
        options=SLOW,
        trio=(LATE, ATTEMPTS),
    ),
    Row("200 while uploading, then closed", [[take_head, OK, close]], "answer", 1, "upload"),
    Row("reset while uploading", [[take_head, reset]], LOST, ATTEMPTS, "upload"),
    Row("an upload that nobody takes", [[take_head, hold_unread]], LATE, ATTEMPTS, "upload", options=SLOW),
    Row("503 after an upload, then well", [[take, refusal(503)[1]], [take, OK]], "answer", 2, "upload", kept=1),
    Row("an upload that can be sent once", [[take, OK]], "answer", 1, "upload_once", kept=1),
    Row("503 after an upload that can be sent once", [refusal(503)], "InternalServerError", 1, "upload_once", kept=1),
    Row("reset in an upload that can be sent once", [[take_head, take_some, reset]], LOST, 1, "upload_once"),
)

ROWS: Final = (*OPENED, *CUTS, *EVENTS, *UPLOADS)
