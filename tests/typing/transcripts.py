"""Transcripts and translations by their format, in both clients. Never run: type checkers read it."""

# pyright: strict
from __future__ import annotations

from pathlib import Path
from typing import assert_type

from openai_core import AsyncClient, Client
from openai_core.aio.stream import AsyncStream
from openai_core.blocking.stream import Stream
from openai_core.generated.models.audio import (
    AudioResponseFormat,
    Transcription,
    TranscriptionDiarized,
    TranscriptionStreamEvent,
    TranscriptionVerbose,
    Translation,
    TranslationVerbose,
)
from openai_core.sansio.answer import RawResponse, WithMeta

client = Client()
later = AsyncClient()
file = Path("a.wav")


def transcripts(format: AudioResponseFormat, stream: bool) -> None:
    create = client.audio.transcriptions.create
    assert_type(create(file=file, model="gpt-4o-transcribe"), Transcription)
    assert_type(create(file=file, model="gpt-4o-transcribe", response_format="json", stream=False), Transcription)
    assert_type(create(file=file, model="whisper-1", response_format="verbose_json"), TranscriptionVerbose)
    assert_type(
        create(file=file, model="gpt-4o-transcribe-diarize", response_format="diarized_json").segments[0].speaker, str
    )
    assert_type(create(file=file, model="whisper-1", response_format="text"), str)
    assert_type(create(file=file, model="whisper-1", response_format="srt"), str)
    assert_type(create(file=file, model="whisper-1", response_format="vtt", language="en", timeout=3), str)
    assert_type(create(file=file, model="gpt-4o-transcribe", stream=True), Stream[TranscriptionStreamEvent])
    whatever = create(file=file, model="whisper-1", response_format=format)
    assert_type(whatever, Transcription | TranscriptionDiarized | TranscriptionVerbose | str)
    either = create(file=file, model="whisper-1", stream=stream)
    if isinstance(either, Stream):
        assert_type(either, Stream[TranscriptionStreamEvent])


def answers() -> None:
    create = client.audio.transcriptions.create
    assert_type(create.raw(file=file, model="whisper-1", response_format="srt"), RawResponse[str])
    assert_type(
        create.with_meta(file=file, model="whisper-1", response_format="verbose_json"), WithMeta[TranscriptionVerbose]
    )
    with create.streaming(file=file, model="whisper-1", response_format="vtt") as response:
        assert_type(response.parse(), str)
    raw = client.audio.transcriptions.with_raw_response.create(file=file, model="whisper-1")
    assert_type(raw.parse(), Transcription)
    raw_text = client.audio.with_raw_response.transcriptions.create(
        file=file, model="whisper-1", response_format="text"
    )
    assert_type(raw_text.parse(), str)
    with client.audio.transcriptions.with_streaming_response.create(
        file=file, model="whisper-1", response_format="diarized_json"
    ) as streamed:
        assert_type(streamed.parse(), TranscriptionDiarized)


def translations() -> None:
    create = client.audio.translations.create
    assert_type(create(file=file, model="whisper-1"), Translation)
    assert_type(create(file=file, model="whisper-1", response_format="verbose_json"), TranslationVerbose)
    assert_type(create(file=file, model="whisper-1", response_format="srt"), str)
    assert_type(create.raw(file=file, model="whisper-1", response_format="text").parse(), str)


async def awaited() -> None:
    create = later.audio.transcriptions.create
    assert_type(await create(file=file, model="gpt-4o-transcribe"), Transcription)
    assert_type(await create(file=file, model="whisper-1", response_format="verbose_json"), TranscriptionVerbose)
    assert_type(await create(file=file, model="m", response_format="diarized_json"), TranscriptionDiarized)
    assert_type(await create(file=file, model="whisper-1", response_format="vtt"), str)
    assert_type(await create(file=file, model="m", stream=True), AsyncStream[TranscriptionStreamEvent])
    assert_type(await create.raw(file=file, model="whisper-1", response_format="srt"), RawResponse[str])
    raw = await later.audio.transcriptions.with_raw_response.create(file=file, model="m", response_format="text")
    assert_type(raw.parse(), str)
    translate = later.audio.translations.create
    assert_type(await translate(file=file, model="whisper-1"), Translation)
    assert_type(await translate(file=file, model="whisper-1", response_format="text"), str)
