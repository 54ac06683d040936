"""What it costs to make objects of JSON that is already decoded, and to read what one usually reads of them."""

from __future__ import annotations

import json
from time import process_time
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks import fixtures
from benchmarks.measure import MICRO, at_rest, in_turns
from benchmarks.peers import OPENAI, OURS
from benchmarks.table import Row

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 15
BATCHES, BATCH = 50, 10
"""A batch is decoded right after it was read, as in life: while it is in the processor's caches."""


class Case(NamedTuple):
    """Something the API says."""

    name: str
    text: str
    reference: str
    """Where our type is."""
    theirs: Any
    """openai's type."""
    read: Callable[[Any], object]
    """What a program usually wants of it."""


def _cases() -> list[Case]:
    from openai.types.chat import ChatCompletionChunk
    from openai.types.responses import Response, ResponseStreamEvent

    return [
        Case(
            "chat.completion.chunk",
            fixtures.CHUNK_TEXT,
            "chat:ChatCompletionChunk",
            ChatCompletionChunk,
            lambda chunk: chunk.choices[0].delta.content if chunk.choices else None,
        ),
        Case(
            "response.output_text.delta",
            fixtures.DELTA_TEXT,
            "responses:ResponseStreamEvent",
            ResponseStreamEvent,
            lambda event: event.delta if event.type == "response.output_text.delta" else None,
        ),
        Case(
            "Response of ten items",
            fixtures.RESPONSE_TEXT,
            "responses:Response",
            Response,
            lambda response: (
                response.output_text,
                [item.type for item in response.output],
                response.usage.total_tokens,
            ),
        ),
    ]


def _subject(decode: Callable[[Any], Any], text: str) -> Callable[[], float]:
    def run() -> float:
        taken = 0.0
        with at_rest():
            for _ in range(BATCHES):
                fresh = [json.loads(text) for _ in range(BATCH)]
                began = process_time()
                [decode(value) for value in fresh]
                taken += process_time() - began
        return MICRO * taken / (BATCHES * BATCH)

    return run


def measure() -> list[Row]:
    """The rows of this benchmark."""
    from openai._models import construct_type

    from openai_core.sansio.shape import resolve

    fixtures.check()
    rows: list[Row] = []
    for case in _cases():
        ours = resolve(case.reference)

        def theirs(value: Any, kind: Any = case.theirs) -> Any:
            return construct_type(type_=kind, value=value)

        assert case.read(ours(json.loads(case.text))) == case.read(theirs(json.loads(case.text)))
        rows += [
            _row(f"{case.name}, built", case.text, ours, theirs)._replace(gain=15),
            _row(f"{case.name}, built and read", case.text, _reading(ours, case), _reading(theirs, case)),
        ]
    return rows


def _row(name: str, text: str, ours: Callable[[Any], Any], theirs: Callable[[Any], Any]) -> Row:
    took = in_turns({OURS: _subject(ours, text), OPENAI: _subject(theirs, text)}, ROUNDS)
    return Row(name, "us", took[OURS], took[OPENAI])


def _reading(decode: Callable[[Any], Any], case: Case) -> Callable[[Any], object]:
    read = case.read
    return lambda value: read(decode(value))
