"""What comes back is told apart by its tag. Never run: type checkers read it."""

# pyright: strict
from __future__ import annotations

import json
from typing import Any, assert_type

from openai_core import Client
from openai_core.types import (
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageToolCall,
    OutputTextContent,
    Response,
    ResponseFunctionToolCall,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseReasoningItem,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
)

client = Client()


def items(response: Response) -> list[str]:
    texts: list[str] = []
    for item in response.output:
        if item.type == "message":
            assert_type(item, ResponseOutputMessage)
            for part in item.content:
                if part.type == "output_text":
                    assert_type(part, OutputTextContent)
                    texts.append(part.text)
                    for annotation in part.annotations:
                        if annotation.type == "url_citation":
                            assert_type(annotation.url, str)
                else:
                    assert_type(part, ResponseOutputRefusal)
        elif item.type == "function_call":
            assert_type(item, ResponseFunctionToolCall)
            arguments: dict[str, Any] = json.loads(item.arguments)
            print(item.name, item.call_id, arguments)
        elif item.type == "reasoning":
            assert_type(item, ResponseReasoningItem)
            print([summary.text for summary in item.summary])
        elif item.type == "code_interpreter_call":
            assert_type(item.code, str | None)
        elif item.type == "web_search_call" and item.action.type == "search":
            print(item.action.queries)
    return texts


def by_class(response: Response) -> None:
    for item in response.output:
        if isinstance(item, ResponseOutputMessage):
            print(item.role)
    calls = [item for item in response.output if item.type == "function_call"]
    assert_type(calls, list[ResponseFunctionToolCall])


def matched(event: ResponseStreamEvent) -> str:
    match event.type:
        case "response.output_text.delta":
            return event.delta
        case "response.completed" | "response.failed" | "response.incomplete":
            assert_type(event.response, Response)
            return event.response.output_text
        case "error":
            return event.message
        case "response.output_item.done":
            return event.item.type
        case _:
            return ""


def matched_by_class(event: ResponseStreamEvent) -> str:
    match event:
        case ResponseTextDeltaEvent(delta=delta):
            assert_type(delta, str)
            return delta
        case _:
            return ""


def tool_calls() -> None:
    completion = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hello"}])
    message = completion.choices[0].message
    for call in message.tool_calls or []:
        if call.type == "function":
            assert_type(call, ChatCompletionMessageToolCall)
            print(call.function.name, json.loads(call.function.arguments))
        else:
            assert_type(call, ChatCompletionMessageCustomToolCall)
    if completion.choices[0].finish_reason == "tool_calls":
        print("calls")
    if message.refusal:
        print(message.refusal)


def status(response: Response) -> None:
    if response.status == "incomplete" and response.incomplete_details is not None:
        print(response.incomplete_details.reason)
    if "usage" in response:
        print(response.extra["anything"])
