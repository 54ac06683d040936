"""Programs as people write them with `AsyncClient`. Never run: type checkers read it."""

# pyright: strict
from __future__ import annotations

import asyncio
from pathlib import Path
from typing import assert_type

from openai_core import (
    UNSET,
    AsyncClient,
    AsyncPage,
    AsyncPages,
    AsyncStream,
    AsyncStreamedResponse,
    BinaryContent,
    RawResponse,
)
from openai_core.types import (
    ChatCompletion,
    ChatCompletionChunk,
    FileObject,
    Model,
    Project,
    Response,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    TranscriptionStreamEvent,
)

client = AsyncClient(api_key="key")


async def ask() -> str:
    response = await client.responses.create(model="gpt-5.4", input="Say hello.")
    assert_type(response, Response)
    return response.output_text


async def ask_many(prompts: list[str]) -> list[str]:
    calls = [client.responses.create(model="gpt-5.4", input=prompt) for prompt in prompts]
    answers = await asyncio.gather(*calls)
    task = asyncio.create_task(client.responses.create(model="gpt-5.4", input="One more"))
    answers.append(await task)
    async with asyncio.TaskGroup() as group:
        first = group.create_task(client.models.retrieve("m"))
    assert_type(first.result(), Model)
    await asyncio.wait_for(client.models.retrieve("m"), timeout=3)
    return [answer.output_text for answer in answers]


async def chat() -> None:
    completion = await client.chat.completions.create(model="gpt-5.4", messages=[{"role": "user", "content": "Hello"}])
    assert_type(completion, ChatCompletion)
    assert_type(completion.choices[0].message.content, str | None)


async def streams() -> None:
    stream = await client.responses.create(model="gpt-5.4", input="Count.", stream=True)
    assert_type(stream, AsyncStream[ResponseStreamEvent])
    async for event in stream:
        if event.type == "response.output_text.delta":
            assert_type(event, ResponseTextDeltaEvent)
            assert_type(event.delta, str)
    async with await client.responses.create(model="gpt-5.4", input="Count.", stream=True) as events:
        async for event in events:
            print(event.type)
    async for chunk in await client.chat.completions.create(
        model="gpt-5.4", messages=[{"role": "user", "content": "Hello"}], stream=True
    ):
        assert_type(chunk, ChatCompletionChunk)
        assert_type(chunk.choices[0].delta.content, str | None)
    hearing = await client.audio.transcriptions.create(model="gpt-4o-transcribe", file=b"", stream=True)
    assert_type(hearing, AsyncStream[TranscriptionStreamEvent])
    await stream.aclose()


async def stream_or_not(wanted: bool) -> None:
    either = await client.responses.create(model="gpt-5.4", input="Hello", stream=wanted)
    assert_type(either, Response | AsyncStream[ResponseStreamEvent])
    assert_type(await client.responses.create(model="gpt-5.4", input="Hello", stream=False), Response)
    assert_type(await client.responses.create(model="gpt-5.4", input="Hello", stream=UNSET), Response)


async def lists() -> None:
    assert_type(client.models.list(), AsyncPages[Model])
    async for model in client.models.list():
        assert_type(model, Model)
    page = await client.files.list(limit=10)
    assert_type(page, AsyncPage[FileObject])
    assert_type(page.data, list[FileObject])
    if page.has_next_page():
        assert_type(await page.get_next_page(), AsyncPage[FileObject])
    async for file in page:
        assert_type(file, FileObject)
    async for further in page.iter_pages():
        assert_type(further, AsyncPage[FileObject])
    async for further in client.files.list().iter_pages():
        assert_type(further.data, list[FileObject])
    names = [file.filename async for file in client.files.list()]
    assert_type(names, list[str])
    async for project in client.admin.organization.projects.list(limit=10):
        assert_type(project, Project)


async def asked_differently() -> None:
    raw = await client.responses.create.raw(model="gpt-5.4", input="Hello")
    assert_type(raw, RawResponse[Response])
    value, meta = await client.responses.create.with_meta(model="gpt-5.4", input="Hello")
    assert_type(value, Response)
    assert_type(meta.status_code, int)
    same = await client.responses.with_raw_response.create(model="gpt-5.4", input="Hello")
    assert_type(same, RawResponse[Response])
    streamed = await client.responses.with_raw_response.create(model="gpt-5.4", input="Hello", stream=True)
    assert_type(streamed, AsyncStreamedResponse[AsyncStream[ResponseStreamEvent]])
    assert_type((await client.models.list.raw()).parse(), AsyncPage[Model])
    assert_type((await client.models.list.with_meta()).value, AsyncPage[Model])
    assert_type((await client.models.with_raw_response.list()).parse(), AsyncPage[Model])
    assert_type((await client.with_raw_response.models.retrieve("m")).parse(), Model)
    async with client.files.with_streaming_response.content("file-1") as download:
        async for piece in download.iter_bytes():
            assert_type(piece, bytes)
    async with client.responses.create.streaming(model="gpt-5.4", input="Hello") as live:
        assert_type(live.status_code, int)
        async for line in live.iter_lines():
            assert_type(line, str)


async def media() -> None:
    speech = await client.audio.speech.create(model="gpt-4o-mini-tts", voice="alloy", input="Hello")
    assert_type(speech, BinaryContent)
    await client.audio.transcriptions.create(model="whisper-1", file=Path("speech.wav"))


async def threads() -> None:
    thread = await client.beta.threads.create()
    async for event in await client.beta.threads.runs.create(thread.id, assistant_id="asst_1", stream=True):
        if event.event == "thread.message.delta":
            print(event.data.delta)


async def key_from_a_vault() -> str:
    return "key"


async def siblings() -> None:
    patient = client.with_options(timeout=1200)
    assert_type(patient, AsyncClient)
    async with AsyncClient(api_key=key_from_a_vault) as inner:
        assert_type(inner, AsyncClient)
    await client.close()
