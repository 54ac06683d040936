"""What the events of speech, and of transcripts, add up to."""

from __future__ import annotations

import copy
import time
from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.accumulate.audio import (
    SpeechStreamState,
    StreamedTranscription,
    TranscriptionStreamState,
    TranscriptTextDelta,
)
from openai_core.errors import IncompleteStreamError
from openai_core.sansio.shape import resolve
from openai_core.types import SpeechStreamEvent, TranscriptionDiarizedSegment, TranscriptionStreamEvent

USAGE = {"type": "tokens", "input_tokens": 2, "output_tokens": 3, "total_tokens": 5}


def sound(content: bytes) -> dict[str, Any]:
    return {"type": "speech.audio.delta", "audio": b64encode(content).decode()}


def delta(text: str | None, **more: Any) -> dict[str, Any]:
    return {"type": "transcript.text.delta", "delta": text, **more}


def done(text: str | None, **more: Any) -> dict[str, Any]:
    return {"type": "transcript.text.done", "text": text, **more}


def segment(identity: str | None, text: str, speaker: str = "A") -> dict[str, Any]:
    facts = {"start": 0.0, "end": 1.5, "text": text, "speaker": speaker}
    return {"type": "transcript.text.segment", "id": identity, **facts}


def played(*items: Any) -> tuple[TranscriptionStreamState, list[Any]]:
    state = TranscriptionStreamState()
    events = [event for item in items for event in state.handle(item)]
    events += state.finish()
    return state, events


# --- speech -----------------------------------------------------------------------------------------------------


@given(st.lists(st.binary(max_size=7), max_size=20))
def test_pieces_of_any_length_add_up_to_the_sound(pieces: list[bytes]) -> None:
    state = SpeechStreamState()
    for piece in pieces:
        (event,) = state.handle(sound(piece))
        assert event.data == piece
    assert state.audio == b"".join(pieces)
    if pieces:
        assert state.snapshot is not None
        assert state.snapshot.data == state.audio


def test_the_end_of_speech_tells_its_usage() -> None:
    state = SpeechStreamState()
    assert state.snapshot is None
    state.handle(sound(b"la"))
    state.handle({"type": "speech.audio.done", "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}})
    assert state.usage is not None
    assert state.usage.total_tokens == 3
    assert state.snapshot is not None
    assert state.snapshot.to_dict() == {
        "audio": b64encode(b"la").decode(),
        "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3},
    }


@pytest.mark.parametrize(
    "odd", [{}, {"type": "speech.audio.delta", "audio": None}, {"type": "speech.visemes"}], ids=str
)
def test_events_without_sound_are_passed_on(odd: dict[str, Any]) -> None:
    state = SpeechStreamState()
    (event,) = state.handle(odd)
    assert event.to_dict() == odd  # type: ignore[union-attr]
    assert state.audio == b""


def test_models_of_speech_are_passed_on_as_they_are() -> None:
    event = SpeechStreamEvent.from_dict(sound(b"la"))  # type: ignore[attr-defined]
    assert SpeechStreamState().handle(event)[0] is event


# --- transcripts ------------------------------------------------------------------------------------------------


def test_a_transcript_grows_by_its_deltas() -> None:
    state, events = played(delta("Good"), delta(" day"), done("Good day", usage=USAGE))
    assert [(one.delta, one.snapshot) for one in events[:-1]] == [("Good", "Good"), (" day", "Good day")]
    assert events[-1].type == "transcript.text.done"
    assert state.snapshot is not None
    assert state.snapshot.to_dict() == {"text": "Good day", "usage": USAGE}
    assert state.snapshot.usage is not None
    assert state.snapshot.usage.total_tokens == 5


def test_a_snapshot_stays_as_it_was_at_its_event() -> None:
    _, events = played(delta("a"), delta("b"), delta("c"))
    assert [one.snapshot for one in reversed(events)] == ["abc", "ab", "a"]


def test_models_and_stored_json_add_up_to_the_same() -> None:
    items = [delta("Hi", logprobs=[{"token": "Hi", "logprob": -0.5}]), segment("seg_1", "Hi"), done("Hi")]
    kept = copy.deepcopy(items)
    plain, events = played(*items)
    models, same = played(*[TranscriptionStreamEvent.from_dict(item) for item in items])  # type: ignore[attr-defined]
    assert plain.snapshot == models.snapshot
    assert events == same
    assert items == kept


def test_the_text_of_the_end_counts() -> None:
    state, _ = played(delta("Good dya"), done("Good day."))
    assert state.text == "Good day."


def test_a_transcript_without_an_end_is_what_came() -> None:
    state, _ = played(delta("Good"), delta(" day"))
    assert isinstance(state.snapshot, StreamedTranscription)
    assert state.snapshot.to_dict() == {"text": "Good day"}


def test_an_end_that_tells_nothing_takes_nothing_away() -> None:
    state, _ = played(delta("Good", logprobs=[{"token": "Good", "logprob": -1.0}]), done(None, logprobs=None))
    assert state.snapshot is not None
    assert state.snapshot.to_dict() == {"text": "Good", "logprobs": [{"token": "Good", "logprob": -1.0}]}


def test_logprobs_add_up_unless_the_end_tells_them_all() -> None:
    one, two = {"token": "a", "logprob": -0.1, "bytes": [97]}, {"token": "b", "logprob": -0.2, "bytes": [98]}
    state, events = played(delta("a", logprobs=[one]), delta("b", logprobs=[two]))
    assert state.snapshot is not None
    assert state.snapshot.logprobs is not None
    assert [value.token for value in state.snapshot.logprobs] == ["a", "b"]
    assert events[0].logprobs[0].token == "a"
    state, _ = played(delta("a", logprobs=[one]), done("ab", logprobs=[one, two]))
    assert state.snapshot is not None
    assert state.snapshot.to_dict()["logprobs"] == [one, two]


def test_speakers_are_told_apart_by_segments() -> None:
    first, second = segment("seg_1", "Hello."), segment("seg_2", "Hi!", "B")
    state, events = played(delta("Hello.", segment_id="seg_1"), first, delta(" Hi!", segment_id="seg_2"), second)
    assert [one.type for one in events] == ["transcript.text.delta", "transcript.text.segment"] * 2
    assert events[0].segment_id == "seg_1"
    assert state.snapshot is not None
    assert state.snapshot.segments is not None
    assert [(one.speaker, one.text) for one in state.snapshot.segments] == [("A", "Hello."), ("B", "Hi!")]
    assert isinstance(state.snapshot.segments[0], TranscriptionDiarizedSegment)


def test_a_segment_that_comes_twice_is_one_and_one_without_an_id_is_another() -> None:
    state, _ = played(segment("a", "x"), segment("a", "y"), segment(None, "z"), segment(None, "z"))
    assert state.snapshot is not None
    assert [one.text for one in state.snapshot.segments or ()] == ["y", "z", "z"]


def test_chunks_like_those_of_a_chat_are_deltas() -> None:
    chunk = {"id": "trsc-1", "object": "transcription.chunk", "model": "whisper"}
    items = [{**chunk, "choices": [{"delta": {"content": text}}]} for text in ("Good", " day", "")]
    state, events = played(*items, {**chunk, "choices": []}, {**chunk, "choices": [None, {"delta": None}]})
    assert state.text == "Good day"
    assert all(isinstance(event, TranscriptTextDelta) for event in events)


@pytest.mark.parametrize(
    "odd",
    [{}, {"type": "transcript.hummed"}, {"type": None, "choices": None}, {"type": "transcript.text.done"}],
    ids=str,
)
def test_events_of_another_kind_are_passed_on(odd: dict[str, Any]) -> None:
    state, (event,) = played(odd)
    assert event.to_dict() == odd
    assert state.text == ""


def test_a_delta_of_nothing_is_nothing() -> None:
    state, events = played(delta(None))
    assert events == []
    assert state.text == ""


def test_a_stream_that_brought_nothing_has_no_result() -> None:
    state, _ = played()
    with pytest.raises(IncompleteStreamError):
        state.final(state.snapshot)


def test_an_event_shows_its_values() -> None:
    _, (event,) = played(delta("Hi"))
    assert event.to_dict() == {
        "type": "transcript.text.delta",
        "delta": "Hi",
        "snapshot": "Hi",
        "logprobs": None,
        "segment_id": None,
    }


# --- cost -------------------------------------------------------------------------------------------------------


def seconds(count: int) -> float:
    decode = resolve("audio:TranscriptionStreamEvent")
    items = [decode(delta("word ", logprobs=[{"token": "word ", "logprob": 0}])) for _ in range(count)]
    state = TranscriptionStreamState()
    begun = time.process_time()
    for item in items:
        state.handle(item)
    spent = time.process_time() - begun
    assert state.text == "word " * count
    return spent


def test_a_hundred_thousand_deltas_take_linear_time() -> None:
    assert seconds(100_000) < 40 * min(seconds(10_000) for _ in range(3))
