"""What type checkers know of `client.chat.completions.stream(...)`. Never run: type checkers read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, assert_type

from openai_core.accumulate.chat import ChatCompletionStreamState
from openai_core.accumulate.chat_details import (
    AudioDeltaEvent,
    AudioDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
)
from openai_core.accumulate.chat_events import (
    ChatCompletionStreamEvent,
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    CustomToolCallInputDeltaEvent,
    CustomToolCallInputDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    ReasoningDeltaEvent,
    ReasoningDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from openai_core.aio.chat import AsyncChatCompletionStream
from openai_core.blocking.chat import ChatCompletionStream
from openai_core.structured.parsed import ParsedChatCompletion
from openai_core.structured.tools import function_tool
from openai_core.types import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessage,
    ChatCompletionTokenLogprob,
)

if TYPE_CHECKING:
    from openai_core import AsyncClient, Client


class City:
    name: str


def each_kind_of_event(event: ChatCompletionStreamEvent[City]) -> None:
    if event.type == "chunk":
        assert_type(event, ChunkEvent)
        assert_type(event.chunk, ChatCompletionChunk)
        assert_type(event.snapshot, ChatCompletion)
    elif event.type == "content.delta":
        assert_type(event, ContentDeltaEvent)
        assert_type(event.choice_index, int)
        assert_type(event.delta, str)
        assert_type(event.snapshot, str)
    elif event.type == "content.done":
        assert_type(event, ContentDoneEvent[City])
        assert_type(event.content, str)
        assert_type(event.parsed, City | None)
    elif event.type == "refusal.delta":
        assert_type(event, RefusalDeltaEvent)
        assert_type(event.snapshot, str)
    elif event.type == "refusal.done":
        assert_type(event, RefusalDoneEvent)
        assert_type(event.refusal, str)
    elif event.type == "reasoning.delta":
        assert_type(event, ReasoningDeltaEvent)
        assert_type(event.key, str)
    elif event.type == "reasoning.done":
        assert_type(event, ReasoningDoneEvent)
        assert_type(event.reasoning, str)
    elif event.type == "tool_calls.function.arguments.delta":
        assert_type(event, FunctionToolCallArgumentsDeltaEvent)
        assert_type(event.name, str)
        assert_type(event.index, int)
        assert_type(event.id, str | None)
        assert_type(event.arguments, str)
        assert_type(event.arguments_delta, str)
    elif event.type == "tool_calls.function.arguments.done":
        assert_type(event, FunctionToolCallArgumentsDoneEvent)
        assert_type(event.arguments, str)
    elif event.type == "tool_calls.custom.input.delta":
        assert_type(event, CustomToolCallInputDeltaEvent)
        assert_type(event.input_delta, str)
        assert_type(event.input, str)
    elif event.type == "tool_calls.custom.input.done":
        assert_type(event, CustomToolCallInputDoneEvent)
        assert_type(event.input, str)
    elif event.type == "logprobs.content.delta":
        assert_type(event, LogprobsContentDeltaEvent)
        assert_type(event.content, list[ChatCompletionTokenLogprob])
        assert_type(event.snapshot, list[ChatCompletionTokenLogprob])
    elif event.type == "logprobs.content.done":
        assert_type(event, LogprobsContentDoneEvent)
        assert_type(event.content, list[ChatCompletionTokenLogprob])
    elif event.type == "logprobs.refusal.delta":
        assert_type(event, LogprobsRefusalDeltaEvent)
        assert_type(event.refusal, list[ChatCompletionTokenLogprob])
    elif event.type == "logprobs.refusal.done":
        assert_type(event, LogprobsRefusalDoneEvent)
        assert_type(event.refusal, list[ChatCompletionTokenLogprob])
    elif event.type == "audio.delta":
        assert_type(event, AudioDeltaEvent)
        assert_type(event.content, bytes)
        assert_type(event.transcript, str)
    else:
        assert_type(event, AudioDoneEvent)
        assert_type(event.type, Literal["audio.done"])
        assert_type(event.expires_at, int | None)


def blocking(client: Client) -> None:
    with client.chat.completions.stream(model="gpt-5.4", messages=[{"role": "user", "content": "Hi"}]) as stream:
        assert_type(stream, ChatCompletionStream[None])
        for event in stream:
            if event.type == "content.delta":
                assert_type(event, ContentDeltaEvent)
            elif event.type == "content.done":
                assert_type(event, ContentDoneEvent[None])
        assert_type(stream.get_final_completion(), ChatCompletion)
        assert_type(stream.get_final_message(), ChatCompletionMessage)
        assert_type(stream.get_final_content(), str | None)
        assert_type(stream.current_completion_snapshot, ChatCompletion)
    for text in stream.text_deltas():
        assert_type(text, str)
    for text in stream.text_stream:
        assert_type(text, str)


async def awaited(client: AsyncClient) -> None:
    async with client.chat.completions.stream(model="gpt-5.4", messages=[{"role": "user", "content": "Hi"}]) as stream:
        assert_type(stream, AsyncChatCompletionStream[None])
        async for event in stream:
            if event.type == "content.delta":
                assert_type(event, ContentDeltaEvent)
                assert_type(event.delta, str)
        assert_type(await stream.get_final_completion(), ChatCompletion)
        assert_type(await stream.get_final_message(), ChatCompletionMessage)
        assert_type(await stream.get_final_content(), str | None)
    async for text in stream.text_deltas():
        assert_type(text, str)


def typed(stream: ChatCompletionStream[City], state: ChatCompletionStreamState[City]) -> None:
    assert_type(stream.get_final_completion(), ParsedChatCompletion[City])
    assert_type(stream.get_final_completion().choices[0].message.parsed, City | None)
    assert_type(stream.get_final_message().parsed, City | None)
    assert_type(state.get_final_completion(), ParsedChatCompletion[City])


def on_its_own(chunks: list[ChatCompletionChunk]) -> None:
    state = ChatCompletionStreamState()
    for chunk in chunks:
        for event in state.handle_chunk(chunk):
            if event.type == "content.delta":
                assert_type(event.delta, str)
    assert_type(state.get_final_completion(), ChatCompletion)
    assert_type(ChatCompletionStreamState(response_format=City).get_final_completion(), ParsedChatCompletion[City])


def typed_tools(client: Client) -> None:
    weather = function_tool(dict[str, str], name="weather")
    stream = client.chat.completions.stream(
        model="gpt-5.4", messages=[{"role": "user", "content": "Hi"}], tools=[weather, int]
    )
    assert_type(stream, ChatCompletionStream[None])
