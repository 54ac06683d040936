"""What may stand where the API wants a file. Never run: type checkers read it."""

# pyright: strict
from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, assert_type

from openai_core import AsyncClient, BinaryContent, Client, File, Stream, to_file
from openai_core.types import (
    AudioResponseFormat,
    FileObject,
    FileTypes,
    Transcription,
    TranscriptionStreamEvent,
    TranscriptionVerbose,
    UploadPart,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    import httpx

    from openai_core import AsyncStreamedResponse, StreamedResponse

client = Client()


def upload(given: FileTypes) -> None:
    assert_type(client.files.create(file=Path("a.jsonl"), purpose="batch"), FileObject)
    client.files.create(file=b"{}", purpose="batch")
    client.files.create(file=("a.jsonl", b"{}"), purpose="batch")
    client.files.create(file=("a.jsonl", "{}"), purpose="batch")
    client.files.create(file=("a.jsonl", b"{}", "application/jsonl"), purpose="batch")
    client.files.create(file=("a.jsonl", Path("a.jsonl"), "application/jsonl", {"x-a": "b"}), purpose="batch")
    client.files.create(file=io.BytesIO(b"{}"), purpose="batch")
    client.files.create(file=given, purpose="user_data")
    with open("a.jsonl", "rb") as opened:
        client.files.create(file=opened, purpose="fine-tune")
        client.files.create(file=("a.jsonl", opened), purpose="fine-tune")
    with Path("a.jsonl").open("rb") as opened:
        client.files.create(file=opened, purpose="batch", expires_after={"anchor": "created_at", "seconds": 3600})
    assert_type(client.uploads.parts.create("upload_1", data=b"..."), UploadPart)


def streamed(pieces: Iterator[bytes], answer: httpx.Response, ours: StreamedResponse[BinaryContent]) -> None:
    assert_type(to_file(Path("a.wav"), content_type="audio/wav", progress=print), File)
    client.files.create(file=to_file(pieces, "a.jsonl", length=3), purpose="batch")
    client.files.create(file=to_file(("a.jsonl", "{}")), purpose="batch")
    client.files.create(file=memoryview(b"{}"), purpose="batch")
    client.files.create(file=pieces, purpose="batch")
    client.files.create(file=answer, purpose="batch")
    client.files.create(file=ours, purpose="batch")
    client.files.create(file=client.files.content("file_1"), purpose="batch")


async def awaited(pieces: AsyncIterator[bytes], ours: AsyncStreamedResponse[BinaryContent]) -> None:
    async with AsyncClient() as awaiting:
        await awaiting.files.create(file=pieces, purpose="batch")
        await awaiting.files.create(file=ours, purpose="batch")
        await awaiting.files.create(file=("a.jsonl", pieces), purpose="batch")


def pictures() -> None:
    client.images.edit(image=Path("a.png"), prompt="A hat")
    client.images.edit(image=[Path("a.png"), b"..."], mask=Path("mask.png"), prompt="A hat")
    with open("a.png", "rb") as one, open("b.png", "rb") as other:
        client.images.edit(image=[one, other], prompt="A hat", model="gpt-image-1")
        client.images.create_variation(image=one)


def recordings(format: AudioResponseFormat) -> None:
    spoken = client.audio.transcriptions.create(model="whisper-1", file=Path("a.wav"), response_format=format)
    if isinstance(spoken, Transcription):
        assert_type(spoken.text, str)
    if isinstance(spoken, TranscriptionVerbose):
        assert_type(spoken.duration, float)
    if isinstance(spoken, str):
        print(spoken)
    events = client.audio.transcriptions.create(model="gpt-4o-transcribe", file=Path("a.wav"), stream=True)
    assert_type(events, Stream[TranscriptionStreamEvent])
    for event in events:
        if event.type == "transcript.text.delta":
            assert_type(event.delta, str)
    client.audio.transcriptions.create(
        model="whisper-1",
        file=("a.wav", b""),
        response_format="verbose_json",
        timestamp_granularities=["word"],
    )
    client.audio.translations.create(model="whisper-1", file=Path("a.wav"))
