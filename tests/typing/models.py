"""Models as values: made, changed, looked into. Never run: type checkers read it."""

# pyright: strict
from __future__ import annotations

from typing import Any, assert_type

import attrs

from openai_core.types import (
    BaseModel,
    ChatCompletionMessage,
    EasyInputMessage,
    Reasoning,
    Response,
    ResponseOutputItem,
    ResponseUsage,
    Unknown,
    WebhookResponseCompleted,
)


def made() -> None:
    message = EasyInputMessage(role="user", content="Hello")
    print(message.role)
    reasoning = Reasoning(effort="low")
    print(reasoning.summary)
    reply = ChatCompletionMessage(content="Hello", refusal=None)
    reply.content = "Bye"
    print(reply.content.upper())


def changed(response: Response, usage: ResponseUsage) -> None:
    assert_type(response.copy(), Response)
    assert_type(response.copy(deep=True), Response)
    assert_type(response.evolve(temperature=0.5, usage=usage), Response)
    assert_type(usage.evolve(input_tokens=3), ResponseUsage)


def looked_into(response: Response, model: BaseModel) -> None:
    assert_type(response.to_dict(), dict[str, Any])
    assert_type(response.to_json(indent=2), str)
    assert_type(response.extra, dict[str, Any])
    assert_type(Response.from_dict({"id": "resp_1"}), Response)
    assert_type(Response.from_json("{}"), Response)
    for field in attrs.fields(type(response)):
        print(field.name)
    for field in attrs.fields(Response):
        print(field.name, field.type)
    assert_type(attrs.asdict(response), dict[str, Any])
    print(attrs.has(Response), model.to_dict(), response == model, repr(response))
    assert_type("usage" in response, bool)


def unknown(item: ResponseOutputItem | Unknown) -> None:
    if isinstance(item, Unknown):
        print(item.anything, item.extra)


def webhook(event: WebhookResponseCompleted) -> None:
    assert_type(event.data.id, str)
    print(event.type)


def collected(models: list[BaseModel]) -> list[dict[str, Any]]:
    return [model.to_dict() for model in models]
