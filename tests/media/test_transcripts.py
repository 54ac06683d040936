"""Transcripts and translations in every format: models for JSON, text for the rest; speech written to files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from faces.wire import Answer, answer

from openai_core.generated.models import audio as models
from openai_core.testing import LocalServer, media

if TYPE_CHECKING:
    from pathlib import Path

    from faces.driven import Face
    from faces.wire import Wire

FILE = ("said.wav", media.wav("Good morning"))
SEGMENT = {"id": "seg_0", "start": 0.0, "end": 1.0, "text": "Hi", "speaker": "A", "type": "transcript.text.segment"}
ANSWERS: dict[Any, tuple[dict[str, Any], str]] = {
    None: ({"text": "Hi"}, "Transcription"),
    "json": ({"text": "Hi", "usage": {"type": "duration", "seconds": 1}}, "Transcription"),
    "verbose_json": ({"text": "Hi", "language": "en", "duration": 1.0, "task": "transcribe"}, "TranscriptionVerbose"),
    "diarized_json": (
        {"text": "Hi", "task": "transcribe", "duration": 1, "segments": [SEGMENT]},
        "TranscriptionDiarized",
    ),
}


@pytest.mark.parametrize("format", ANSWERS, ids=repr)
def test_a_transcript_as_json_is_the_model_of_its_format(format: Any, face: Face, wire: Wire) -> None:
    value, name = ANSWERS[format]
    wire.script = [answer(value)]
    more = {} if format is None else {"response_format": format}
    transcript = face.client(base_url=wire.url).audio.transcriptions.create(file=FILE, model="m", **more)
    assert type(transcript).__name__ == name
    assert transcript.text == "Hi"
    assert transcript.to_dict() == value
    assert (b'name="response_format"' in wire.seen[0].body) is (format is not None)


@pytest.mark.parametrize("format", ["text", "srt", "vtt"])
@pytest.mark.parametrize("shelf", ["transcriptions", "translations"])
def test_a_transcript_as_text_is_text(format: str, shelf: str, face: Face, wire: Wire) -> None:
    text = "1\n00:00:00,000 --> 00:00:01,000\nGrüße\n"
    wire.script = [Answer(200, {"content-type": "text/plain; charset=utf-8"}, text.encode())]
    shelves = face.client(base_url=wire.url).audio
    assert getattr(shelves, shelf).create(file=FILE, model="whisper-1", response_format=format) == text


@pytest.mark.parametrize(
    ("format", "kind"), [("json", models.Translation), ("verbose_json", models.TranslationVerbose)]
)
def test_a_translation_as_json_is_the_model_of_its_format(format: str, kind: Any, face: Face, wire: Wire) -> None:
    value = {"text": "Hi"} | ({"language": "english", "duration": 1.0} if "verbose" in format else {})
    wire.script = [answer(value)]
    client = face.client(base_url=wire.url)
    assert type(client.audio.translations.create(file=FILE, model="whisper-1", response_format=format)) is kind


def test_speech_becomes_a_file_and_its_transcript_is_what_was_said(face: Face, tmp_path: Path) -> None:
    with LocalServer() as server:
        audio = face.client(base_url=server.url).audio
        speech = audio.speech.create(model="gpt-4o-mini-tts", voice="alloy", input="Good morning")
        speech.save(tmp_path / "said.wav")
        assert (tmp_path / "said.wav").read_bytes() == speech.read()
        with audio.speech.stream(model="gpt-4o-mini-tts", voice="alloy", input="Good morning") as stream:
            stream.write_to_file(tmp_path / "streamed.wav")
        for name in ("said.wav", "streamed.wav"):
            heard = audio.transcriptions.create(file=tmp_path / name, model="gpt-4o-transcribe")
            assert heard.text == "Good morning"


def test_voices_and_consents_are_made_and_found(face: Face) -> None:
    with LocalServer() as server:
        audio = face.client(base_url=server.url).audio
        consent = audio.voice_consents.create(name="Ada", language="en-GB", recording=FILE)
        assert audio.voice_consents.retrieve(consent.id).id == consent.id
        assert audio.voices.create(name="Ada", audio_sample=FILE, consent=consent.id).id
