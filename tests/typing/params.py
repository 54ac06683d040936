"""What requests take: dictionaries, models, and both mixed. Never run: type checkers read it."""

# pyright: strict
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core import Client
from openai_core.types import (
    ChatCompletionMessage,
    ChatCompletionRequestMessageParam,
    ChatCompletionTool,
    ChatCompletionToolParam,
    EasyInputMessage,
    FunctionObject,
    FunctionTool,
    Reasoning,
    Response,
    ResponseCreateParams,
    ResponseInputItemParam,
    ResponseOutputItem,
    ToolParam,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

client = Client()

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}


def messages() -> None:
    client.responses.create(
        model="gpt-5.4",
        instructions="Be brief.",
        input=[
            {"role": "developer", "content": "Answer in French."},
            {"role": "user", "content": "Hello"},
            {"role": "assistant", "content": "Bonjour"},
            {
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "What is this?"},
                    {"type": "input_image", "image_url": "https://example.org/a.png", "detail": "low"},
                    {"type": "input_file", "file_id": "file-1"},
                ],
            },
            {"type": "message", "role": "user", "content": "And this?"},
        ],
    )


def tools() -> None:
    client.responses.create(
        model="gpt-5.4",
        input="Weather in Paris?",
        tools=[
            {"type": "function", "name": "weather", "parameters": SCHEMA, "strict": True},
            {
                "type": "function",
                "name": "weather_too",
                "description": "The weather of a city",
                "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
                "strict": False,
            },
            {"type": "web_search"},
            {"type": "web_search", "user_location": {"type": "approximate", "country": "FR"}},
            {"type": "file_search", "vector_store_ids": ["vs_1"], "max_num_results": 3},
            {"type": "code_interpreter", "container": {"type": "auto"}},
            {"type": "mcp", "server_label": "notes", "server_url": "https://example.org", "require_approval": "never"},
            {"type": "image_generation", "size": "1024x1024"},
            {"type": "custom", "name": "sql", "format": {"type": "text"}},
        ],
        tool_choice="auto",
        parallel_tool_calls=False,
    )
    client.responses.create(
        model="gpt-5.4",
        input="Weather in Paris?",
        tools=[FunctionTool(name="weather", parameters=SCHEMA, strict=True)],
        tool_choice={"type": "function", "name": "weather"},
    )
    offered: list[ToolParam] = [{"type": "web_search"}]
    offered.append({"type": "function", "name": "weather", "parameters": SCHEMA, "strict": True})
    client.responses.create(model="gpt-5.4", input="Hello", tools=offered)


def settings() -> None:
    client.responses.create(
        model="gpt-5.4",
        input="Hello",
        reasoning={"effort": "high", "summary": "auto"},
        text={"verbosity": "low", "format": {"type": "json_schema", "name": "city", "schema": SCHEMA, "strict": True}},
        include=["reasoning.encrypted_content", "message.output_text.logprobs"],
        metadata={"team": "blue"},
        store=False,
        max_output_tokens=100,
        truncation="auto",
        service_tier="flex",
        previous_response_id="resp_1",
        prompt={"id": "pmpt_1", "variables": {"city": "Paris"}},
    )
    client.responses.create(model="gpt-5.4", input="Hello", reasoning=Reasoning(effort="low"))
    client.responses.create(model="gpt-5.4", input="Hello", text={"format": {"type": "json_object"}})
    client.responses.create(model="a-model-of-another-provider", input="Hello")


def replay(response: Response) -> None:
    """What came back goes out again, alone or among dictionaries."""
    client.responses.create(model="gpt-5.4", input=response.output)
    client.responses.create(model="gpt-5.4", input=[*response.output, {"role": "user", "content": "Go on."}])
    history: list[ResponseInputItemParam] = [{"role": "user", "content": "Weather in Paris?"}]
    history += response.output
    history.extend(response.output)
    for item in response.output:
        if item.type == "function_call":
            history.append(item)
            history.append({"type": "function_call_output", "call_id": item.call_id, "output": "22 degrees"})
    history.append(EasyInputMessage(role="user", content="Thanks"))
    history.append({"role": "user", "content": "Thanks"})
    client.responses.create(model="gpt-5.4", input=history, tools=response.tools)
    items: Sequence[ResponseOutputItem] = response.output
    client.responses.create(model="gpt-5.4", input=items)
    client.responses.create(model="gpt-5.4", input=client.responses.input_items.list(response.id).data)
    client.conversations.create(items=response.output)


def chat(earlier: ChatCompletionMessage) -> None:
    conversation: list[ChatCompletionRequestMessageParam] = [
        {"role": "system", "content": "Be brief."},
        {"role": "developer", "content": [{"type": "text", "text": "Be kind."}]},
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is this?"},
                {"type": "image_url", "image_url": {"url": "https://example.org/a.png", "detail": "high"}},
                {"type": "input_audio", "input_audio": {"data": "UklGRg==", "format": "wav"}},
                {"type": "file", "file": {"file_id": "file-1"}},
            ],
            "name": "ann",
        },
        {
            "role": "assistant",
            "content": None,
            "tool_calls": [
                {"id": "call_1", "type": "function", "function": {"name": "weather", "arguments": "{}"}},
            ],
        },
        {"role": "tool", "tool_call_id": "call_1", "content": "22 degrees"},
    ]
    conversation.append(earlier)
    conversation.append({"role": "assistant", "content": earlier.content, "tool_calls": earlier.tool_calls or []})
    offered: list[ChatCompletionToolParam] = [
        {"type": "function", "function": {"name": "weather", "description": "Weather", "parameters": SCHEMA}},
    ]
    completion = client.chat.completions.create(
        model="gpt-5.4",
        messages=conversation,
        tools=offered,
        tool_choice="required",
        response_format={"type": "json_schema", "json_schema": {"name": "city", "schema": SCHEMA, "strict": True}},
        reasoning_effort="low",
        stop=["\n", "END"],
        logit_bias={"50256": -100},
        modalities=["text", "audio"],
        audio={"voice": "alloy", "format": "wav"},
        seed=1,
        n=2,
        user="ann",
    )
    conversation.append(completion.choices[0].message)
    client.chat.completions.create(
        model="gpt-5.4",
        messages=[*conversation, completion.choices[0].message, {"role": "user", "content": "Go on."}],
        tools=[ChatCompletionTool(function=FunctionObject(name="weather"))],
        tool_choice={"type": "function", "function": {"name": "weather"}},
    )
    client.chat.completions.create(model="m", messages=[{"role": "user", "content": "a"}], stop="END")


def kept_apart() -> None:
    arguments: ResponseCreateParams = {"model": "gpt-5.4", "input": "Hello"}
    arguments["temperature"] = 0.5
    client.responses.create(**arguments)
    for_a_stream: ResponseCreateParams = {"model": "gpt-5.4", "input": "Hello"}
    for event in client.responses.create(**for_a_stream, stream=True):
        print(event.type)


def loosely(anything: Any) -> None:
    client.responses.create(model="gpt-5.4", input=anything, metadata=None)
    client.chat.completions.create(model="gpt-5.4", messages=anything)
    client.embeddings.create(model="m", input=("a", "b"))
    labels: dict[str, str] = {"a": "b"}
    client.responses.create(model="m", input="Hello", metadata=labels, tools=())
