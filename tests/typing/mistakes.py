"""Mistakes that a type checker must find: each line says which error either checker has to report, and no other.

An error that is no longer reported makes its comment superfluous, which is an error itself: for mypy always, for
pyright under the settings that stand in this folder. Never run.
"""

from __future__ import annotations

from typing import Any

from openai_core import AsyncClient, Client, Stream
from openai_core.types import ChatCompletionRequestMessageParam, EasyInputMessage, Response, ResponseStreamEvent

client = Client()
later = AsyncClient()


async def forgotten_await() -> None:
    later.responses.create(model="gpt-5.4", input="Hello")  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    later.responses.create(model="gpt-5.4", input="Hello", stream=True)  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    later.files.delete("file-1")  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    later.responses.create.raw(model="gpt-5.4", input="Hello")  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    response = later.responses.create(model="gpt-5.4", input="Hello")
    print(response.output_text)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    stream = later.responses.create(model="gpt-5.4", input="Hello", stream=True)
    async for event in stream:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        print(event)
    page = later.models.list()
    print(page.data)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    for model in later.models.list():  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        print(model)


def misspelt_keyword() -> None:
    client.models.retrieve("gpt-5.4", timout=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.files.create(file=b"", purpos="batch", purpose="batch")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.embeddings.create(model="m", input="a", dimension=256)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.responses.create(modle="gpt-5.4", input="Hello")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.chat.completions.create(modle="m", model="m", messages=[])  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


def missing_argument() -> None:
    client.files.create(file=b"")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.embeddings.create(input="a")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.chat.completions.create(model="gpt-5.4")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.models.retrieve()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.vector_stores.files.retrieve("vs_1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def positional_where_keyword(given: Any) -> None:
    client.embeddings.create(given, given)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.models.retrieve("m", given)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def wrong_type() -> None:
    client.embeddings.create(model=3, input="a")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.files.retrieve(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.files.create(file="a.jsonl", purpose="batch")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.files.create(file=None, purpose="batch")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.responses.create(model="gpt-5.4", input="Hello", temperature="hot")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]
    client.models.list(extra_headers=["a"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.models.list(max_retries="many")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def wrong_literal() -> None:
    client.files.create(file=b"", purpose="fun")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.vector_stores.files.list("vs_1", order="upwards")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.responses.create(model="gpt-5.4", input="Hello", truncation="never")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]
    if client.responses.create(model="gpt-5.4", input="Hello").status == "finished":  # type: ignore[comparison-overlap]  # pyright: ignore[reportUnnecessaryComparison]
        print("never")


def wrong_inside() -> None:
    client.responses.create(model="gpt-5.4", input="Hello", reasoning={"efort": "low"})  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]
    client.responses.create(model="gpt-5.4", input="Hello", reasoning={"effort": "enormous"})  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]
    client.vector_stores.create(expires_after={"anchor": "last_active_at"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.conversations.create(items=[{"role": "usr", "content": "Hello"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    message: ChatCompletionRequestMessageParam = {"role": "user", "contnt": "Hello"}  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    client.responses.create(model="gpt-5.4", input="Hello", tools=[{"type": "web_surch"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType, reportCallIssue]
    EasyInputMessage(role="user", contnt="Hello")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    EasyInputMessage(role="usr", content="Hello")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    print(message)


def stream_for_an_answer() -> None:
    answer = client.responses.create(model="gpt-5.4", input="Hello", stream=True)
    print(answer.output_text)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    whole: Response = client.responses.create(model="gpt-5.4", input="Hello", stream=True)  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    events: Stream[ResponseStreamEvent] = client.responses.create(model="gpt-5.4", input="Hello")  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    for event in client.responses.create(model="gpt-5.4", input="Hello"):  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        print(event)
    print(whole, events)


def without_narrowing(response: Response, event: ResponseStreamEvent) -> None:
    print(response.output[0].content[0].text)  # type: ignore[index, union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportOptionalSubscript]
    print(event.delta)  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue]
    print(response.usage.total_tokens)  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    for item in response.output:
        if item.type == "message":
            print(item.call_id)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
        if item.type == "mesage":  # type: ignore[comparison-overlap]  # pyright: ignore[reportUnnecessaryComparison]
            print("never")  # type: ignore[unreachable]


def misspelt_attribute(response: Response) -> None:
    print(response.output_txt)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    response.sttus = "completed"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    client.respones.create(model="gpt-5.4", input="Hello")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    client.responses.crate(model="gpt-5.4", input="Hello")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def wrong_options_of_long_work() -> None:
    client.map([{"model": "m"}], concurency=3)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.map([{"model": "m"}], on_result=lambda result: print(result.value.choices))  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    client.batches.run([], max_request=3)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.batches.run([], endpoint="/v1/responses", timeout="60")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


def wrong_transcripts() -> None:
    client.audio.transcriptions.create(file=b"", model="m", response_format="svt")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    print(client.audio.transcriptions.create(file=b"", model="m", response_format="srt").text)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    client.audio.translations.create(file=b"", model="m", response_format="diarized_json")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    client.audio.translations.create(file=b"", model="m", stream=True)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
