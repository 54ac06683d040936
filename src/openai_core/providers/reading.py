"""Answers read as a provider's oddities want it: errors inside successes, thoughts inside text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.providers.thought import SplitEvents, split_answer
from openai_core.sansio.codec import loads
from openai_core.sansio.message import Response
from openai_core.sansio.problem import stream_problem, told_problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.providers.vendor import ReadProblem


def answer_reader(
    read: Callable[[Response], Any], read_problem: ReadProblem | None, splits: bool
) -> Callable[[Response], Any]:
    """Reads a whole answer."""

    def adapted(response: Response) -> Any:
        if read_problem is not None:
            _raise_problem(response, read_problem)
        answer = read(response)
        if splits:
            split_answer(answer)
        return answer

    return adapted


def list_reader(read: Callable[[Response], Any]) -> Callable[[Response], Any]:
    """Reads a list that may come as a bare array."""

    def adapted(response: Response) -> Any:
        body = response.body.strip()
        if body[:1] == b"[":
            response = replaced(response, b'{"object":"list","data":' + body + b"}")
        return read(response)

    return adapted


def replaced(response: Response, body: bytes) -> Response:
    """The same answer with another body."""
    return Response(
        response.status,
        response.headers,
        body,
        method=response.method,
        url=response.url,
        elapsed=response.elapsed,
        retries_taken=response.retries_taken,
        provider=response.provider,
    )


def event_reader(decode: Callable[[Any], Any], read_problem: ReadProblem | None, splits: bool) -> Callable[[Any], Any]:
    """Decodes the events of a stream."""
    if splits:
        decode = SplitEvents(decode)
    return decode if read_problem is None else JudgedEvents(decode, read_problem)


class JudgedEvents:
    """Decodes the events of one stream, unless they are errors."""

    __slots__ = ("_decode", "_read_problem")

    def __init__(self, decode: Callable[[Any], Any], read_problem: ReadProblem) -> None:
        self._decode = decode
        self._read_problem = read_problem

    def fresh(self) -> JudgedEvents:
        """The same for a stream that begins."""
        made = getattr(self._decode, "fresh", None)
        return JudgedEvents(self._decode if made is None else made(), self._read_problem)

    def __call__(self, value: Any) -> Any:
        said = self._read_problem(200, value)
        if said is not None:
            raise stream_problem(value, said=said)
        return self._decode(value)


def _raise_problem(response: Response, read_problem: ReadProblem) -> None:
    if response.body[:1] not in (b"{", b"[") and b"json" not in response.headers.get("content-type", "").encode():
        return
    try:
        body = loads(response.body)
    except ValueError:
        return
    said = read_problem(response.status, body)
    if said is not None:
        raise told_problem(response, body, said)
