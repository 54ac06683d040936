"""Streams of responses. Never run: type checkers read it."""

# pyright: strict
from __future__ import annotations

from typing import Any, assert_type

from openai_core import AsyncClient, Client
from openai_core.accumulate.responses import ResponseStreamState
from openai_core.accumulate.responses_events import (
    ResponseArgumentsDelta,
    ResponseArgumentsDone,
    ResponseCompleted,
    ResponseStreamEvent,
    ResponseTextDelta,
    ResponseTextDone,
)
from openai_core.aio.responses import AsyncResponseStream
from openai_core.blocking.responses import ResponseStream
from openai_core.sansio.resume import Resume
from openai_core.structured.parsed import ParsedResponse
from openai_core.structured.tools import function_tool
from openai_core.types import Response, ResponseOutputItemDoneEvent

client = Client()
aclient = AsyncClient()


def followed() -> None:
    with client.responses.stream(model="m", input="Hello") as stream:
        assert_type(stream, ResponseStream[None])
        for event in stream:
            if event.type == "response.output_text.delta":
                assert_type(event, ResponseTextDelta[None])
                assert_type(event.delta, str)
                assert_type(event.snapshot, str)
                assert_type(event.parsed, None)
                assert_type(event.output_index, int)
                assert_type(event.sequence_number, int)
            elif event.type == "response.output_text.done":
                assert_type(event, ResponseTextDone[None])
            elif event.type == "response.function_call_arguments.delta":
                assert_type(event, ResponseArgumentsDelta)
                assert_type(event.parsed_arguments, Any)
            elif event.type == "response.function_call_arguments.done":
                assert_type(event, ResponseArgumentsDone)
                assert_type(event.name, str)
            elif event.type == "response.output_item.done":
                assert_type(event, ResponseOutputItemDoneEvent)
                assert_type(event.item.type == "message", bool)
            elif event.type == "response.completed":
                assert_type(event, ResponseCompleted[None])
                assert_type(event.response, ParsedResponse[None])
            elif event.type == "response.image_generation_call.partial_image":
                assert_type(event.data, bytes)
                assert_type(event.snapshot, list[str])
        assert_type(stream.snapshot, ParsedResponse[None] | None)
        assert_type(stream.output_text, str)
        assert_type(stream.sequence_number, int | None)
        final = stream.get_final_response()
        assert_type(final, ParsedResponse[None])
        assert_type(final.output_parsed, None)
        as_usual: Response = final
        print(as_usual.output_text, stream.until_done().request_id, stream.cancel())


def matched(event: ResponseStreamEvent[dict[str, int]]) -> str:
    match event.type:
        case "response.output_text.delta":
            assert_type(event.parsed, dict[str, int] | None)
            return event.delta
        case "response.refusal.delta" | "response.reasoning_text.delta" | "response.reasoning_summary_text.delta":
            return event.snapshot
        case "response.failed" | "response.incomplete" | "response.cancelled":
            assert_type(event.response, ParsedResponse[dict[str, int]])
            return event.response.status or ""
        case "response.web_search_call.searching":
            return event.item_id
        case _:
            return ""


async def awaited() -> None:
    async with aclient.responses.stream(model="m", input="Hello", background=True, resume=Resume(limit=9)) as stream:
        assert_type(stream, AsyncResponseStream[None])
        async for event in stream:
            if event.type == "response.output_text.delta":
                assert_type(event, ResponseTextDelta[None])
        assert_type(await stream.get_final_response(), ParsedResponse[None])
        print(await stream.cancel())


def attached() -> None:
    assert_type(client.responses.stream(response_id="resp_1", starting_after=3), ResponseStream[None])
    assert_type(client.responses.stream(response_id="resp_1", resume=False, timeout=3), ResponseStream[None])
    client.responses.stream(model="m", inputs="Hello")  # type: ignore[call-overload]  # pyright: ignore
    client.responses.stream(response_id="resp_1", model="m")  # type: ignore[call-overload]  # pyright: ignore


async def waited(response: Response) -> None:
    assert_type(client.responses.wait("resp_1"), Response)
    assert_type(client.responses.wait(response, timeout=3, on_update=lambda one: print(one.status)), Response)
    assert_type(await aclient.responses.wait("resp_1", interval=1, include=["file_search_call.results"]), Response)


def kept(events: list[dict[str, object]]) -> None:
    state: ResponseStreamState[None] = ResponseStreamState()
    for one in events:
        assert_type(state.handle_event(one), list[ResponseStreamEvent[None]])
    assert_type(state.get_final_response(), ParsedResponse[None])


def typed_tools() -> None:
    weather = function_tool(dict[str, str], name="weather").for_responses()
    assert_type(client.responses.stream(model="m", input="Hello", tools=[weather, int]), ResponseStream[None])
