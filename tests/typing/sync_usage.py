"""Programs as people write them with `Client`. Never run: type checkers read it."""

# pyright: strict
from __future__ import annotations

from typing import assert_type

import openai_core
from openai_core import UNSET, BinaryContent, Client, Page, RawResponse, Stream, StreamedResponse
from openai_core.types import (
    Batch,
    ChatCompletion,
    ChatCompletionChunk,
    CreateEmbeddingResponse,
    Embedding,
    FileDeleted,
    FileObject,
    ImagesResponse,
    Model,
    Project,
    Response,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    VectorStore,
    VectorStoreFile,
    VectorStoreSearchResultItem,
)

client = Client()
configured = Client(
    api_key="key",
    admin_api_key="admin",
    organization="org",
    project="proj",
    base_url="http://localhost:8080/v1",
    timeout=20.0,
    max_retries=5,
    default_headers={"x-team": "blue", "x-gone": UNSET},
    default_query={"trace": "1"},
)


def ask() -> str:
    response = client.responses.create(model="gpt-5.4", input="Say hello.")
    assert_type(response, Response)
    assert_type(response.output_text, str)
    assert_type(response.id, str)
    assert_type(response.created_at, float)
    if response.usage is not None:
        assert_type(response.usage.total_tokens, int)
    if response.error is not None:
        assert_type(response.error.message, str)
    return response.output_text


def chat() -> str | None:
    completion = client.chat.completions.create(
        model="gpt-5.4",
        messages=[
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "Hello"},
        ],
        temperature=0.2,
    )
    assert_type(completion, ChatCompletion)
    assert_type(completion.choices[0].message.content, str | None)
    assert_type(completion.choices[0].index, int)
    return completion.choices[0].message.content


def stream_a_response() -> None:
    stream = client.responses.create(model="gpt-5.4", input="Count to ten.", stream=True)
    assert_type(stream, Stream[ResponseStreamEvent])
    for event in stream:
        if event.type == "response.output_text.delta":
            assert_type(event, ResponseTextDeltaEvent)
            assert_type(event.delta, str)
            print(event.delta, end="")
        elif event.type == "response.completed":
            assert_type(event.response, Response)

    with client.responses.create(model="gpt-5.4", input="Count.", stream=True) as events:
        for event in events:
            assert_type(event.type == "response.created", bool)
    stream.close()
    assert_type(stream.request_id, str | None)


def stream_a_chat() -> str:
    text = ""
    chunks = client.chat.completions.create(
        model="gpt-5.4",
        messages=[{"role": "user", "content": "Hello"}],
        stream=True,
        stream_options={"include_usage": True},
    )
    assert_type(chunks, Stream[ChatCompletionChunk])
    for chunk in chunks:
        if chunk.choices and chunk.choices[0].delta.content:
            text += chunk.choices[0].delta.content
        if chunk.usage:
            assert_type(chunk.usage.total_tokens, int)
    return text


def stream_or_not(wanted: bool) -> None:
    either = client.responses.create(model="gpt-5.4", input="Hello", stream=wanted)
    assert_type(either, Response | Stream[ResponseStreamEvent])
    if isinstance(either, Stream):
        for event in either:
            print(event.type)
    else:
        print(either.output_text)
    assert_type(client.responses.create(model="gpt-5.4", input="Hello", stream=False), Response)
    assert_type(client.responses.create(model="gpt-5.4", input="Hello", stream=None), Response)
    assert_type(client.responses.create(model="gpt-5.4", input="Hello", stream=UNSET), Response)


def resume(response_id: str) -> None:
    assert_type(client.responses.retrieve(response_id), Response)
    assert_type(client.responses.retrieve(response_id=response_id), Response)
    stream = client.responses.retrieve(response_id, stream=True, starting_after=3)
    assert_type(stream, Stream[ResponseStreamEvent])
    assert_type(client.responses.cancel(response_id), Response)
    for item in client.responses.input_items.list(response_id):
        print(item.type)


def embed(texts: list[str]) -> list[list[float]]:
    answer = client.embeddings.create(model="text-embedding-3-small", input=texts, dimensions=256)
    assert_type(answer, CreateEmbeddingResponse)
    assert_type(answer.data, list[Embedding])
    client.embeddings.create(model="text-embedding-3-small", input="one")
    client.embeddings.create(model="text-embedding-3-small", input=[1, 2, 3])
    client.embeddings.create(model="text-embedding-3-small", input=[[1, 2], [3]], encoding_format="base64")
    return [item.embedding for item in answer.data]


def lists() -> None:
    for model in client.models.list():
        assert_type(model, Model)
    page = client.models.list()
    assert_type(page, Page[Model])
    assert_type(page.data, list[Model])
    assert_type(page.has_next_page(), bool)
    if page.has_next_page():
        assert_type(page.get_next_page(), Page[Model])
    for further in page.iter_pages():
        assert_type(further, Page[Model])
    names = [m.id for m in client.models.list()]
    assert_type(names, list[str])
    assert_type(next(iter(client.files.list(limit=1))), FileObject)
    for batch in client.batches.list(limit=20, after="batch_1"):
        assert_type(batch, Batch)
    files: list[FileObject] = list(client.files.list(purpose="batch", order="desc"))
    print(files, len(page))


def paths() -> None:
    assert_type(client.models.retrieve("gpt-5.4"), Model)
    assert_type(client.models.retrieve(model="gpt-5.4"), Model)
    assert_type(client.files.retrieve("file-1"), FileObject)
    assert_type(client.files.delete(file_id="file-1"), FileDeleted)
    client.vector_stores.files.retrieve("vs_1", "file_1")
    client.vector_stores.files.retrieve(vector_store_id="vs_1", file_id="file_1")
    client.vector_stores.files.retrieve("vs_1", file_id="file_1")
    assert_type(client.vector_stores.files.delete("vs_1", "file_1").deleted, bool)


def vector_stores() -> None:
    store = client.vector_stores.create(name="notes", file_ids=["file_1"], metadata={"team": "blue"})
    assert_type(store, VectorStore)
    file = client.vector_stores.files.create(
        store.id,
        file_id="file_1",
        attributes={"year": 2026, "draft": False, "kind": "note"},
        chunking_strategy={"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}},
    )
    assert_type(file, VectorStoreFile)
    for found in client.vector_stores.search(
        store.id, query="cats", filters={"type": "eq", "key": "year", "value": 2026}, max_num_results=3
    ):
        assert_type(found, VectorStoreSearchResultItem)
        assert_type(found.score, float)
    client.vector_stores.search(
        store.id,
        query=["cats", "dogs"],
        filters={
            "type": "and",
            "filters": [
                {"type": "gte", "key": "year", "value": 2020},
                {"type": "in", "key": "kind", "value": ["note", "letter"]},
            ],
        },
    )
    client.vector_stores.update(store.id, name="letters", expires_after={"anchor": "last_active_at", "days": 7})
    for each in client.vector_stores.files.list(store.id, filter="completed"):
        assert_type(each, VectorStoreFile)


def media() -> None:
    picture = client.images.generate(model="gpt-image-1", prompt="A cat", size="1024x1024", n=1)
    assert_type(picture, ImagesResponse)
    if picture.data:
        assert_type(picture.data[0].b64_json, str | None)
        assert_type(picture.data[0].data, bytes | None)
    for image_event in client.images.generate(model="gpt-image-1", prompt="A cat", stream=True, partial_images=2):
        if image_event.type == "image_generation.partial_image":
            assert_type(image_event.partial_image_index, int)
    speech = client.audio.speech.create(model="gpt-4o-mini-tts", voice="alloy", input="Hello")
    assert_type(speech, BinaryContent)
    assert_type(speech.read(), bytes)
    speech.write_to_file("hello.mp3")
    for speech_event in client.audio.speech.create(
        model="gpt-4o-mini-tts", voice="alloy", input="Hello", stream_format="sse"
    ):
        if speech_event.type == "speech.audio.delta":
            assert_type(speech_event.audio, str)
    assert_type(client.files.content("file-1").content, bytes)
    video = client.videos.create(model="sora-2", prompt="A cat")
    assert_type(client.videos.download_content(video.id), BinaryContent)


def every_option() -> None:
    client.responses.create(
        model="gpt-5.4",
        input="Hello",
        timeout=5,
        max_retries=0,
        idempotency_key="once",
        extra_headers={"x-trace": "1", "x-gone": UNSET},
        extra_query={"beta": "1"},
        extra_body={"new_thing": {"a": 1}},
    )
    client.models.list(timeout=None, extra_headers={"x-trace": "1"})
    client.models.retrieve("gpt-5.4", timeout=2.5)
    headers: dict[str, str] = {"x-trace": "1"}
    client.models.retrieve("gpt-5.4", extra_headers=headers)


def unset_and_null(temperature: float | None) -> None:
    client.responses.create(
        model="gpt-5.4",
        input="Hello",
        temperature=UNSET if temperature is None else temperature,
        instructions=None,
        metadata=UNSET,
        tools=UNSET,
        text=UNSET,
    )


def asked_differently() -> None:
    raw = client.responses.create.raw(model="gpt-5.4", input="Hello")
    assert_type(raw, RawResponse[Response])
    assert_type(raw.parse(), Response)
    assert_type(raw.status_code, int)
    assert_type(raw.headers["x-request-id"], str)

    value, meta = client.responses.create.with_meta(model="gpt-5.4", input="Hello")
    assert_type(value, Response)
    assert_type(meta.request_id, str | None)
    assert_type(client.files.retrieve.with_meta("file-1").value, FileObject)
    assert_type(client.models.list.raw().parse(), Page[Model])
    assert_type(client.models.list.with_meta().value, Page[Model])

    same = client.responses.with_raw_response.create(model="gpt-5.4", input="Hello")
    assert_type(same, RawResponse[Response])
    assert_type(client.models.with_raw_response.retrieve("gpt-5.4").parse(), Model)
    assert_type(client.models.with_raw_response.list().parse(), Page[Model])
    assert_type(client.chat.completions.with_raw_response.create(model="m", messages=[]).parse(), ChatCompletion)
    assert_type(client.with_raw_response.models.retrieve("gpt-5.4").parse(), Model)
    streamed = client.responses.with_raw_response.create(model="gpt-5.4", input="Hello", stream=True)
    assert_type(streamed, StreamedResponse[Stream[ResponseStreamEvent]])
    assert_type(streamed.parse(), Stream[ResponseStreamEvent])

    with client.responses.with_streaming_response.create(model="gpt-5.4", input="Hello") as live:
        assert_type(live.status_code, int)
        for line in live.iter_lines():
            assert_type(line, str)
        assert_type(live.parse(), Response)
    with client.files.content.streaming("file-1") as download:
        for piece in download.iter_bytes():
            assert_type(piece, bytes)
    with client.files.with_streaming_response.content("file-1") as download:
        assert_type(download.read(), bytes)
    with client.responses.create.streaming(model="gpt-5.4", input="Hello", stream=True) as opened:
        for event in opened.parse():
            print(event.type)
    assert_type(client.responses.create.operation.path, str)


def administer() -> None:
    for project in client.admin.organization.projects.list(limit=10, include_archived=True):
        assert_type(project, Project)
    client.admin.organization.projects.users.create("proj_1", user_id="user_1", role="member")
    client.admin.organization.invites.create(email="a@example.org", role="reader")
    for bucket in client.admin.organization.usage.completions(start_time=1_700_000_000, group_by=["model"]):
        print(bucket.start_time)


def threads() -> None:
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "Hello"}])
    client.beta.threads.messages.create(thread.id, role="user", content="Again")
    run = client.beta.threads.runs.create(thread.id, assistant_id="asst_1")
    assert_type(run.id, str)
    for event in client.beta.threads.runs.create(thread.id, assistant_id="asst_1", stream=True):
        if event.event == "thread.message.delta":
            assert_type(event.data.id, str)
        elif event.event == "thread.run.completed":
            assert_type(event.data.thread_id, str)
    client.beta.threads.runs.submit_tool_outputs(
        thread.id, run.id, tool_outputs=[{"tool_call_id": "call_1", "output": "42"}]
    )


def further_services() -> None:
    batch = client.batches.create(
        input_file_id="file-1", endpoint="/v1/responses", completion_window="24h", metadata={"job": "nightly"}
    )
    assert_type(batch, Batch)
    job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file="file-1", hyperparameters={"n_epochs": 2})
    for checkpoint in client.fine_tuning.jobs.checkpoints.list(job.id):
        print(checkpoint.step_number)
    verdict = client.moderations.create(model="omni-moderation-latest", input="text")
    assert_type(verdict.results[0].flagged, bool)
    client.moderations.create(
        input=[{"type": "text", "text": "a"}, {"type": "image_url", "image_url": {"url": "https://example.org/a.png"}}]
    )
    conversation = client.conversations.create(items=[{"type": "message", "role": "user", "content": "Hello"}])
    client.conversations.items.create(conversation.id, items=[{"role": "user", "content": "More"}])
    client.responses.create(model="gpt-5.4", input="Hello", conversation=conversation.id)
    client.responses.create(model="gpt-5.4", input="Hello", conversation={"id": conversation.id})
    client.containers.create(name="box", memory_limit="4g")
    client.uploads.create(filename="a.jsonl", purpose="batch", bytes=10, mime_type="text/jsonl")
    client.realtime.client_secrets.create(session={"type": "realtime", "model": "gpt-realtime"})
    client.evals.list(order_by="updated_at")
    client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Once")


def siblings() -> None:
    patient = client.with_options(timeout=1200, max_retries=10)
    assert_type(patient, Client)
    assert_type(patient.copy(api_key="other"), Client)
    with Client() as inner:
        assert_type(inner, Client)
        assert_type(inner.models.retrieve("m"), Model)


def failures() -> None:
    try:
        client.models.retrieve("gone")
    except openai_core.NotFoundError as error:
        assert_type(error.status_code, int)
        assert_type(error.request_id, str | None)
        print(error.message)
    except openai_core.RateLimitError as error:
        print(error.headers["retry-after"], error.retry_after)
    except openai_core.APIConnectionError as error:
        print(error.__cause__)
    except openai_core.OpenAIError:
        raise
