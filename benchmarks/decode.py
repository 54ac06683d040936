"""What it costs to make objects of JSON that is already decoded, and to read what one usually reads of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks import fixtures
from benchmarks.measure import MICRO, cpu, in_turns
from benchmarks.peers import OPENAI, OURS
from benchmarks.table import Row

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 15


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
    times: int


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
            1000,
        ),
        Case(
            "response.output_text.delta",
            fixtures.DELTA_TEXT,
            "responses:ResponseStreamEvent",
            ResponseStreamEvent,
            lambda event: event.delta if event.type == "response.output_text.delta" else None,
            1000,
        ),
        Case(
            "Response of ten items",
            fixtures.RESPONSE_TEXT,
            "responses:Response",
            Response,
            lambda response: (response.output_text, [item.type for item in response.output], response.usage.total_tokens),
            100,
        ),
    ]


def _subject(decode: Callable[[Any], Any], case: Case, read: bool) -> Callable[[], float]:
    def run() -> float:
        fresh = [json.loads(case.text) for _ in range(case.times)]
        if read:
            usual = case.read
            taken = cpu(lambda: [usual(decode(value)) for value in fresh])
        else:
            taken = cpu(lambda: [decode(value) for value in fresh])
        return MICRO * taken / case.times

    return run


def measure() -> list[Row]:
    """The rows of this benchmark."""
    from openai._models import construct_type

    from openai_core.sansio.model import resolve

    fixtures.check()
    rows: list[Row] = []
    for case in _cases():
        ours = resolve(case.reference)

        def theirs(value: Any, kind: Any = case.theirs) -> Any:
            return construct_type(type_=kind, value=value)

        assert case.read(ours(json.loads(case.text))) == case.read(theirs(json.loads(case.text)))
        for read in (False, True):
            subjects = {OURS: _subject(ours, case, read), OPENAI: _subject(theirs, case, read)}
            took = in_turns(subjects, ROUNDS)
            name = f"{case.name}, built and read" if read else f"{case.name}, built"
            rows.append(Row(name, "us", took[OURS], took[OPENAI], gain=None if read else 15))
    return rows
