"""What the chunks of a text completion add up to."""

from __future__ import annotations

import copy
import time
from typing import Any

import pytest

from openai_core.accumulate.completions import CompletionStreamState
from openai_core.errors import IncompleteStreamError
from openai_core.sansio.shape import resolve
from openai_core.types import Completion

FACTS = {"id": "cmpl_1", "object": "text_completion", "created": 7, "model": "m"}


def chunk(text: str | None, index: int | None = 0, **more: Any) -> dict[str, Any]:
    choice = {"text": text, "logprobs": None, "finish_reason": None, **more}
    return {**FACTS, "choices": [{"index": index, **choice} if index is not None else choice]}


def played(*items: Any) -> tuple[CompletionStreamState, list[Any]]:
    """The state after these chunks, and all that they gave rise to but themselves."""
    state = CompletionStreamState()
    events = [event for item in items for event in state.handle(item)]
    events += state.finish()
    return state, [event for event in events if event.type != "chunk"]


def whole(state: CompletionStreamState) -> Completion:
    assert state.snapshot is not None
    return state.snapshot


def test_text_grows_and_is_done() -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    state, events = played(
        chunk("Once"), chunk(" upon"), chunk("", finish_reason="length"), {**FACTS, "choices": [], "usage": usage}
    )
    assert [one.type for one in events] == ["text.delta", "text.delta", "text.done"]
    assert [one.snapshot for one in reversed(events[:2])] == ["Once upon", "Once"]
    assert (events[-1].text, events[-1].finish_reason) == ("Once upon", "length")
    choice = {"index": 0, "text": "Once upon", "logprobs": None, "finish_reason": "length"}
    assert whole(state).to_dict() == {**FACTS, "usage": usage, "choices": [choice]}


def test_a_chunk_comes_first_as_it_is_with_the_completion_so_far() -> None:
    state = CompletionStreamState()
    assert state.snapshot is None
    item = Completion.from_dict(chunk("Once"))
    first, *_ = state.handle(item)
    assert first.type == "chunk"
    assert first.chunk is item
    assert first.snapshot == state.snapshot
    stored = chunk(" upon")
    kept = copy.deepcopy(stored)
    state.handle(stored)
    assert stored == kept


def test_choices_are_kept_apart_and_may_come_in_any_order() -> None:
    state, events = played(chunk("b", 1), chunk("a", 0), chunk("B", 1), chunk("", 1, finish_reason="stop"))
    assert [(one.index, one.text, one.finish_reason) for one in whole(state).choices] == [
        (0, "a", None),
        (1, "bB", "stop"),
    ]
    assert [(one.choice_index, one.text) for one in events if one.type == "text.done"] == [(1, "bB"), (0, "a")]


def test_a_choice_without_an_index_is_the_first() -> None:
    state, _ = played(chunk("a", None), {**FACTS, "choices": [{"index": None, "text": "b"}]})
    assert [(one.index, one.text) for one in whole(state).choices] == [(0, "ab")]


def test_a_reason_with_every_piece_ends_nothing_early() -> None:
    _, events = played(chunk("a", finish_reason="stop"), chunk("b", finish_reason="stop"))
    assert [one.type for one in events] == ["text.delta", "text.delta", "text.done"]
    assert events[-1].text == "ab"


def test_usage_that_comes_early_is_kept() -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    state, _ = played({**chunk("a"), "usage": usage}, {**chunk("b"), "usage": None}, chunk("c"))
    assert whole(state).usage is not None
    assert whole(state).to_dict()["usage"] == usage


def test_logprobs_go_on() -> None:
    def logprobs(token: str, offset: int) -> dict[str, Any]:
        return {"tokens": [token], "token_logprobs": [-0.5], "text_offset": [offset], "top_logprobs": [{token: -0.5}]}

    items = [chunk("a", logprobs=logprobs("a", 0)), chunk("b", logprobs=logprobs("b", 1)), chunk("")]
    kept = copy.deepcopy(items)
    state, events = played(*items)
    assert whole(state).to_dict()["choices"][0]["logprobs"] == {
        "tokens": ["a", "b"],
        "token_logprobs": [-0.5, -0.5],
        "text_offset": [0, 1],
        "top_logprobs": [{"a": -0.5}, {"b": -0.5}],
    }
    assert events[0].logprobs.tokens == ["a"]
    assert items == kept


def test_logprobs_may_be_null_in_part() -> None:
    first = {"tokens": ["a"], "top_logprobs": None}
    state, _ = played(chunk("a", logprobs=first), chunk("b", logprobs={"tokens": ["b"], "top_logprobs": [{"b": 0}]}))
    assert whole(state).to_dict()["choices"][0]["logprobs"] == {"tokens": ["a", "b"], "top_logprobs": [{"b": 0}]}


@pytest.mark.parametrize(
    "odd", [{}, {"choices": None}, {"choices": "x"}, {"choices": [None, 3]}, {"choices": [{}]}, {"id": None}], ids=str
)
def test_odd_chunks_do_no_harm(odd: dict[str, Any]) -> None:
    state, _ = played(odd, chunk("a"), odd)
    assert whole(state).choices[0].text == "a"


def test_what_servers_tell_beyond_the_contract_is_kept() -> None:
    state, _ = played({**chunk("a", stop_reason=5), "provider": "x", "object": None}, chunk("b"))
    assert whole(state).provider == "x"  # type: ignore[attr-defined]
    assert whole(state).object == "text_completion"
    assert whole(state).choices[0].extra == {"stop_reason": 5}


def test_a_stream_that_brought_nothing_has_no_result() -> None:
    state, events = played()
    assert events == []
    with pytest.raises(IncompleteStreamError):
        state.final(state.snapshot)


def seconds(count: int) -> float:
    decode = resolve("completions:Completion")
    items = [decode(chunk("word ")) for _ in range(count)]
    state = CompletionStreamState()
    begun = time.process_time()
    for item in items:
        state.handle(item)
    spent = time.process_time() - begun
    assert whole(state).choices[0].text == "word " * count
    return spent


def test_a_hundred_thousand_chunks_take_linear_time() -> None:
    assert seconds(100_000) < 40 * min(seconds(10_000) for _ in range(3))
