"""Answers that came whole but are not what was asked for: refusals, redirects, and bodies that cannot be read."""

from __future__ import annotations

import gzip
from typing import Final

from faults.connections import LOST
from faults.row import ATTEMPTS, CHUNKED, END, JSON, OK, Row, chunk, head, problem, whole
from faults.server import Play, close, redirect, take

UNREADABLE: Final = "APIResponseValidationError"
WRONG: Final = b"""{"error": {"message": "no", "type": "server_error", "code": null, "param": null}}"""
PAGE: Final = b"<!doctype html><title>Sign in to the network</title>"


def refusal(status: int, message: str = "no", code: str | None = None, **headers: str | int) -> Play:
    """A request is refused."""
    return [take, whole(problem(message, code=code, type="x"), status, **headers)]


def body(data: bytes, status: int = 200, kind: str = "application/json", **headers: str | int) -> Play:
    """A request is answered with this."""
    return [take, whole(data, status, kind, **headers)]


def broken(after: str) -> list[Play]:
    """A refusal that asks for a pause, then an answer."""
    return [refusal(429, retry_after=after), [take, OK]]


REFUSALS: Final = (
    Row("429 twice, then well", [refusal(429), refusal(429), [take, OK]], "answer", 3, kept=1),
    Row("503 twice, then well", [refusal(503), refusal(503), [take, OK]], "answer", 3, kept=1),
    Row("429 for ever", [refusal(429)], "RateLimitError", ATTEMPTS, kept=1),
    Row("503 for ever", [refusal(503)], "InternalServerError", ATTEMPTS, kept=1),
    Row("503 and closed, for ever", [[*refusal(503, connection="close"), close]], "InternalServerError", ATTEMPTS),
    Row("502 with a web page", [body(PAGE, 502, "text/html")], "InternalServerError", ATTEMPTS, kept=1),
    Row("the quota is used up", [refusal(429, code="insufficient_quota")], "RateLimitError", 1, kept=1),
    Row("400", [refusal(400)], "BadRequestError", kept=1),
    Row("401", [refusal(401)], "AuthenticationError", kept=1),
    Row("404 with nothing", [body(b"", 404)], "NotFoundError", kept=1),
    Row("400 with invalid UTF-8", [body(b'{"error": {"message": "\xff\xfe"}}', 400)], "BadRequestError", kept=1),
    Row("400 with broken gzip", [body(b"\x1f\x8bno", 400, content_encoding="gzip")], "BadRequestError", kept=1),
    Row("a status nobody knows", [refusal(799)], "InternalServerError", ATTEMPTS, kept=1),
    Row("503 that is not to be tried again", [refusal(503, x_should_retry="false")], "InternalServerError", kept=1),
    Row("400 that is to be tried again", [refusal(400, x_should_retry="true"), [take, OK]], "answer", 2, kept=1),
)

PAUSES: Final = (
    Row("retry-after-ms: 300", [refusal(429, retry_after_ms=300), [take, OK]], "answer", 2, kept=1, at_least=0.3),
    Row("retry-after: 1", broken("1"), "answer", 2, kept=1, at_least=1.0),
    Row("retry-after: 0", broken("0"), "answer", 2, kept=1),
    Row("retry-after: -5", broken("-5"), "answer", 2, kept=1),
    Row("retry-after: a date long past", broken("Thu, 01 Jan 1970 00:00:00 GMT"), "answer", 2, kept=1),
    Row("retry-after: no sense", broken("soon"), "answer", 2, kept=1),
    Row("retry-after: nan", broken("nan"), "answer", 2, kept=1),
    Row("retry-after: a digit of Sanskrit", broken("\xb2"), "answer", 2, kept=1),
    Row("retry-after: 3000, at once", broken("3000"), "RateLimitError", 1, kept=1),
    Row("retry-after: far beyond numbers", broken("9" * 400), "RateLimitError", 1, kept=1),
    Row("retry-after: a date far ahead", broken("Fri, 31 Dec 9999 23:59:59 GMT"), "RateLimitError", 1, kept=1),
)

REDIRECTS: Final = (
    Row("307 to another origin", [[take, redirect(307)]], "answer", kept=2),
    Row("308 to another origin", [[take, redirect(308)]], "answer", kept=2),
    Row("302 to another origin", [[take, redirect(302)]], "answer", kept=2),
    Row("in a circle", [body(b"", 307, location="/v1/chat/completions")], "APIStatusError", 21, kept=1),
    Row("to nowhere", [body(b"", 307)], "APIStatusError", kept=1),
    Row("to a port where nobody listens", [body(b"", 307, location="http://127.0.0.1:1/")], LOST, ATTEMPTS, kept=1),
    Row("to another protocol", [body(b"", 307, location="ftp://127.0.0.1/")], "APIStatusError", kept=1),
    Row("to no address at all", [body(b"", 307, location="http://[oops/")], "APIStatusError", kept=1),
    Row("to a port beyond ports", [body(b"", 307, location="http://127.0.0.1:99999/")], "APIStatusError", kept=1),
)

BODIES: Final = (
    Row("invalid JSON", [body(b'{"id": good}')], UNREADABLE, kept=1),
    Row("JSON cut short", [body(JSON[:-9])], UNREADABLE, kept=1),
    Row("invalid UTF-8 in JSON", [body(JSON.replace(b"good", b"g\xff\xfed"))], UNREADABLE, kept=1),
    Row("UTF-16", [body(JSON.decode().encode("utf-16"))], UNREADABLE, kept=1),
    Row("JSON too deep", [body(b"[" * 200_000 + b"]" * 200_000)], UNREADABLE, kept=1),
    Row("a number too long", [body(b'{"id": ' + b"9" * 10_000 + b"}")], UNREADABLE, kept=1),
    Row("nothing", [body(b"")], UNREADABLE, kept=1),
    Row("204", [[take, b"HTTP/1.1 204 X\r\n\r\n"]], UNREADABLE, kept=1),
    Row("a web page with 200", [body(PAGE, kind="text/html")], UNREADABLE, kept=1),
    Row("a web page that says it is JSON", [body(PAGE)], UNREADABLE, kept=1),
    Row("a list in place of an object", [body(b"[1]")], UNREADABLE, kept=1),
    Row("a text in place of an object", [body(b'"no"')], UNREADABLE, kept=1),
    Row("null in place of an object", [body(b"null")], UNREADABLE, kept=1),
    Row("JSON that says it is text", [body(JSON, kind="text/plain")], "answer", kept=1),
    Row("JSON of an unknown character set", [body(JSON, kind="application/json; charset=xyz")], "answer", kept=1),
    Row("an error with 200", [body(WRONG)], "APIError", kept=1),
    Row("an error in words with 200", [body(b'{"error": "no"}')], "APIError", kept=1),
)

PACKED = gzip.compress(JSON * 1 + b" " * 5000)
FILE = bytes(range(256)) * 400
ZIPPED = gzip.compress(FILE)


def packed(data: bytes, coding: str = "gzip") -> Play:
    """A request is answered with this, said to be compressed."""
    return body(data, content_encoding=coding)


ENCODED: Final = (
    Row("gzip", [packed(PACKED)], "answer", kept=1),
    Row("gzip cut short", [packed(PACKED[:-20])], LOST, ATTEMPTS, kept=None),
    Row("gzip without its last bytes", [packed(PACKED[:-8])], LOST, ATTEMPTS, kept=None),
    Row("gzip with a wrong sum", [packed(PACKED[:-8] + bytes(8))], LOST, ATTEMPTS, kept=None),
    Row("gzip that is none", [packed(JSON)], LOST, ATTEMPTS, kept=None),
    Row(
        "gzip in chunks, cut",
        [[take, head(content_encoding="gzip", transfer_encoding="chunked"), chunk(PACKED[:40]), close]],
        LOST,
        ATTEMPTS,
    ),
    Row("gzip once broken, then well", [packed(PACKED[:-20]), packed(PACKED)], "answer", 2, kept=None),
    Row("an encoding nobody knows", [packed(JSON, "xyz")], "answer", kept=1),
    Row("a file in gzip", [packed(ZIPPED)], "102400 bytes", 1, "text", kept=1),
    Row("a file in gzip cut short", [packed(ZIPPED[:-100])], LOST, ATTEMPTS, "text", kept=None),
    Row("a file in gzip cut short, in pieces", [packed(ZIPPED[:-100])], LOST, 1, "pieces", kept=None),
    Row(
        "a file in corrupt gzip, in pieces",
        [packed(ZIPPED[:200] + b"\xff" * 50 + ZIPPED[250:])],
        LOST,
        1,
        "pieces",
        kept=None,
    ),
    Row("chunks with a trailer", [[take, CHUNKED, chunk(JSON), b"0\r\nx-a: b\r\n\r\n"]], "answer", kept=1),
    Row(
        "chunks of one byte",
        [[take, CHUNKED, *(chunk(JSON[n : n + 1]) for n in range(len(JSON))), END]],
        "answer",
        kept=1,
    ),
)

ROWS: Final = (*REFUSALS, *PAUSES, *REDIRECTS, *BODIES, *ENCODED)
