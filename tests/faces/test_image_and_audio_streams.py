"""Streams of pictures, speech, transcripts and plain text completions."""

from __future__ import annotations

import threading
from base64 import b64encode
from typing import TYPE_CHECKING, Any

import pytest

from faces.wire import Wire, events
from openai_core import IncompleteStreamError, StreamError
from openai_core.testing import LocalServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from faces.driven import Face

pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with LocalServer() as made:
        yield made


def base64(content: bytes) -> str:
    return b64encode(content).decode()


def partial(content: bytes, number: int = 0) -> dict[str, Any]:
    kind = "image_generation.partial_image"
    return {"type": kind, "b64_json": base64(content), "partial_image_index": number}


def completed(content: bytes) -> dict[str, Any]:
    return {"type": "image_generation.completed", "b64_json": base64(content), "created_at": 7}


# --- pictures ---------------------------------------------------------------------------------------------------


def test_a_picture_is_watched_while_it_is_drawn(face: Face, server: LocalServer) -> None:
    with face.client(base_url=server.url).images.stream(
        model="gpt-image-1", prompt="A cat", partial_images=2, size="1024x1024"
    ) as stream:
        seen = []
        for event in stream:
            assert event.data.startswith(PNG)
            assert stream.current_images[0] is event
            seen.append(event.type.partition(".")[2])
        assert seen == ["partial_image", "partial_image", "completed"]
        images = stream.get_final_images()
    assert images.data[0].data.startswith(PNG)
    assert images.size == "1024x1024"
    assert images.usage.total_tokens > 0
    assert stream.current_images_snapshot == images
    assert server.requests[-1].body["stream"] is True


def test_an_edit_is_watched_in_the_same_way(face: Face, server: LocalServer) -> None:
    stream = face.client(base_url=server.url).images.stream_edit(prompt="A hat", image=PNG, partial_images=1)
    kinds = [event.type for event in stream]
    assert kinds == ["image_edit.partial_image", "image_edit.completed"]
    assert stream.get_final_images().data[0].data.startswith(PNG)


def test_several_pictures_are_kept_apart(face: Face, wire: Wire) -> None:
    wire.tell(events(partial(b"a"), completed(b"A"), partial(b"b"), completed(b"B"), done=False))
    images = face.client(base_url=wire.url).images.stream(prompt="Cats", n=2).get_final_images()
    assert [image.data for image in images.data] == [b"A", b"B"]
    assert images.created == 7


def test_events_of_new_kinds_are_passed_on(face: Face, wire: Wire) -> None:
    wire.tell(events({"type": "image_generation.sketched", "lines": 3}, completed(b"A"), done=False))
    stream = face.client(base_url=wire.url).images.stream(prompt="A cat")
    assert next(stream).lines == 3
    assert stream.get_final_images().data[0].data == b"A"


def test_an_error_holds_the_previews_that_came(face: Face, wire: Wire) -> None:
    wire.tell(events(partial(b"rough"), {"type": "error", "error": {"message": "Not that cat"}}, done=False))
    stream = face.client(base_url=wire.url).images.stream(prompt="A cat")
    with pytest.raises(StreamError, match="Not that cat") as caught:
        stream.get_final_images()
    assert caught.value.partial.data[0].data == b"rough"
    assert stream.is_closed


def test_a_stream_that_was_left_has_no_result(face: Face, wire: Wire) -> None:
    wire.tell(events(partial(b"rough"), done=False, hold=threading.Event()))
    with face.client(base_url=wire.url).images.stream(prompt="A cat") as stream:
        next(stream)
    with pytest.raises(IncompleteStreamError) as caught:
        stream.get_final_images()
    assert caught.value.partial.data[0].data == b"rough"


# --- speech -----------------------------------------------------------------------------------------------------


def speech(face: Face, url: str) -> Any:
    return face.client(base_url=url).audio.speech.stream(model="gpt-4o-mini-tts", input="Hi", voice="alloy")


def test_speech_is_heard_while_it_is_made(face: Face, server: LocalServer) -> None:
    with speech(face, server.url) as stream:
        pieces = [event.data for event in stream if event.type == "speech.audio.delta"]
        assert stream.get_final_audio() == b"".join(pieces)
    assert pieces[0].startswith(b"RIFF")
    assert stream.usage.total_tokens > 0
    assert stream.current_audio_snapshot.data == b"".join(pieces)
    assert server.requests[-1].body["stream_format"] == "sse"


def test_only_the_sound_can_be_read(face: Face, server: LocalServer) -> None:
    stream = speech(face, server.url)
    assert b"".join(stream.iter_bytes()) == stream.get_final_audio()


def test_speech_is_written_to_a_file(face: Face, server: LocalServer, tmp_path: Path) -> None:
    stream = speech(face, server.url)
    stream.write_to_file(tmp_path / "speech.wav")
    assert (tmp_path / "speech.wav").read_bytes() == stream.get_final_audio()


def test_a_file_that_cannot_be_written_costs_no_speech(face: Face, wire: Wire, tmp_path: Path) -> None:
    stream = speech(face, wire.url)
    with pytest.raises(FileNotFoundError):
        stream.write_to_file(tmp_path / "nowhere" / "speech.wav")
    assert wire.seen == []


def test_half_a_speech_is_not_written(face: Face, wire: Wire, tmp_path: Path) -> None:
    wire.tell(events({"type": "speech.audio.delta", "audio": base64(b"la")}, {"error": {"message": "Hoarse"}}))
    stream = speech(face, wire.url)
    with pytest.raises(StreamError, match="Hoarse") as caught:
        stream.write_to_file(tmp_path / "speech.wav")
    assert caught.value.partial.data == b"la"
    assert list(tmp_path.iterdir()) == []


def test_speech_always_comes_as_events(face: Face) -> None:
    with pytest.raises(TypeError, match="leave the argument 'stream_format' out"):
        face.client().audio.speech.stream(model="m", input="Hi", voice="alloy", stream_format="audio")


# --- transcripts ------------------------------------------------------------------------------------------------


def transcript(face: Face, url: str, **params: Any) -> Any:
    given = {"model": "gpt-4o-transcribe", "file": ("talk.txt", b"good day to you"), **params}
    return face.client(base_url=url).audio.transcriptions.stream(**given)


def test_a_transcript_is_read_while_it_is_written(face: Face, server: LocalServer) -> None:
    with transcript(face, server.url) as stream:
        snapshots = [event.snapshot for event in stream if event.type == "transcript.text.delta"]
        assert snapshots == ["good", "good day", "good day to", "good day to you"]
        assert stream.get_final_transcription().text == "good day to you"
    assert stream.current_transcription_snapshot.text == "good day to you"


def test_only_the_text_of_a_transcript_can_be_read(face: Face, server: LocalServer) -> None:
    assert list(transcript(face, server.url).text_deltas()) == ["good", " day", " to", " you"]


def test_speakers_are_told_apart(face: Face, wire: Wire) -> None:
    said = {"type": "transcript.text.segment", "id": "s", "start": 0, "end": 1, "text": "Hi", "speaker": "A"}
    usage = {"type": "tokens", "input_tokens": 1, "output_tokens": 2, "total_tokens": 3}
    last = {"type": "transcript.text.done", "text": "Hi", "usage": usage}
    wire.tell(events({"type": "transcript.text.delta", "delta": "Hi", "segment_id": "s"}, said, last, done=False))
    whole = transcript(face, wire.url, response_format="diarized_json").get_final_transcription()
    assert [(one.speaker, one.text) for one in whole.segments] == [("A", "Hi")]
    assert whole.usage.total_tokens == 3


def test_a_broken_transcript_holds_what_was_heard(face: Face, wire: Wire) -> None:
    wire.tell(events({"type": "transcript.text.delta", "delta": "Good"}, {"type": "error", "message": "Noise"}))
    with pytest.raises(StreamError, match="Noise") as caught:
        transcript(face, wire.url).get_final_transcription()
    assert caught.value.partial.text == "Good"


# --- text completions -------------------------------------------------------------------------------------------


def test_a_text_completion_is_followed(face: Face, server: LocalServer) -> None:
    with face.client(base_url=server.url).completions.stream(
        model="gpt-3.5-turbo-instruct", prompt="say this", n=2, stream_options={"include_usage": True}
    ) as stream:
        made = list(stream)
        final = stream.get_final_completion()
    assert [choice.text for choice in final.choices] == ["You said: say this"] * 2
    assert [choice.finish_reason for choice in final.choices] == ["stop", "stop"]
    assert final.usage.total_tokens > 0
    assert [(one.choice_index, one.text) for one in made if one.type == "text.done"] == [
        (0, "You said: say this"),
        (1, "You said: say this"),
    ]
    assert stream.current_completion_snapshot == final


def test_only_the_text_of_the_first_choice_can_be_read(face: Face, server: LocalServer) -> None:
    stream = face.client(base_url=server.url).completions.stream(model="m", prompt="say this", n=2)
    assert "".join(stream.text_deltas()) == "You said: say this"


def test_a_text_completion_that_breaks_holds_what_came(face: Face, wire: Wire) -> None:
    wire.tell(events({"id": "c", "choices": [{"index": 0, "text": "Once"}]}, done=False))
    stream = face.client(base_url=wire.url).completions.stream(model="m", prompt="p")
    with pytest.raises(IncompleteStreamError) as caught:
        stream.get_final_completion()
    assert caught.value.partial.choices[0].text == "Once"


def test_a_text_completion_that_was_cut_short_is_no_error(face: Face, wire: Wire) -> None:
    chunk = {"id": "c", "choices": [{"index": 0, "text": "Once", "finish_reason": "length"}]}
    wire.tell(events(chunk, {"id": "c", "choices": None}))
    final = face.client(base_url=wire.url).completions.stream(model="m", prompt="p").get_final_completion()
    assert (final.choices[0].text, final.choices[0].finish_reason) == ("Once", "length")


# --- all of them ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (("images",), "stream"),
        (("images",), "stream_edit"),
        (("audio", "speech"), "stream"),
        (("audio", "transcriptions"), "stream"),
        (("completions",), "stream"),
    ],
    ids=str,
)
def test_mistakes_are_named(face: Face, path: tuple[str, ...], name: str) -> None:
    shelf = face.client()
    for part in path:
        shelf = getattr(shelf, part)
    with pytest.raises(TypeError, match="missing the required argument"):
        getattr(shelf, name)()
    with pytest.raises(TypeError, match="unexpected keyword argument 'nonsense'"):
        getattr(shelf, name)(nonsense=1)
    with pytest.raises(TypeError, match=rf"{name}\(\) always streams"):
        getattr(shelf, name)(stream_format="sse", stream=True)


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
def test_a_raw_view_opens_no_event_stream(face: Face, view: str) -> None:
    audio = getattr(face.client().audio, view)
    for shelf in (audio.speech, audio.transcriptions):
        with pytest.raises(TypeError, match=r"stream\(\) has no raw view"):
            shelf.stream(model="m")
