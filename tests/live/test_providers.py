"""Real providers, asked with real keys: the facts that no server of ours can vouch for."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from openai_core import APIStatusError

if TYPE_CHECKING:
    from live.cases import Provider
    from openai_core import Client

pytestmark = pytest.mark.live

TURNS: Any = [{"role": "user", "content": "Answer with the one word: hello"}]
TOOL: Any = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}

Asked = tuple["Client", "Provider"]


def test_models(asked: Asked) -> None:
    client, _ = asked
    try:
        names = [model.id for model in client.models.list()]
    except APIStatusError as error:
        if error.status_code == 404:
            pytest.skip("has no list of models")
        raise
    assert names


def test_bad_key(asked: Asked) -> None:
    client, provider = asked
    bad = client.with_options(api_key="sk-openai-core-test-not-a-key", max_retries=0)
    with pytest.raises(APIStatusError) as caught:
        bad.chat.completions.create(model=provider.chat or "none", messages=TURNS, max_tokens=1)
    assert caught.value.status_code in (400, 401, 403)


def test_bad_model(asked: Asked) -> None:
    client, _ = asked
    with pytest.raises(APIStatusError) as caught:
        client.chat.completions.create(model="openai-core-no-such-model", messages=TURNS, max_tokens=1)
    assert caught.value.message


def test_chat(asked: Asked) -> None:
    client, provider = asked
    value, meta = client.chat.completions.create.with_meta(model=provider.chat or "", messages=TURNS)
    assert "hello" in (value.choices[0].message.content or "").lower()
    assert meta.provider == provider.name


def test_stream(asked: Asked) -> None:
    client, provider = asked
    with client.chat.completions.create(model=provider.chat or "", messages=TURNS, stream=True) as stream:
        said = "".join(stream.text_deltas)
    assert "hello" in said.lower()


def test_json(asked: Asked) -> None:
    client, provider = asked
    turns: Any = [{"role": "user", "content": 'Answer in JSON: an object with the key "ok" and the value true'}]
    answer = client.chat.completions.create(
        model=provider.chat or "", messages=turns, response_format={"type": "json_object"}
    )
    assert json.loads(answer.choices[0].message.content or "") == {"ok": True}


def test_forced_tool(asked: Asked) -> None:
    client, provider = asked
    turns: Any = [{"role": "user", "content": "How is the weather in Paris?"}]
    choice: Any = {"type": "function", "function": {"name": "get_weather"}}
    answer = client.chat.completions.create(model=provider.chat or "", messages=turns, tools=[TOOL], tool_choice=choice)
    call: Any = (answer.choices[0].message.tool_calls or [])[0]
    assert call.function.name == "get_weather"
    assert "paris" in json.loads(call.function.arguments)["city"].lower()


def test_embeddings(asked: Asked) -> None:
    client, provider = asked
    answer = client.embeddings.create(model=provider.embeddings or "", input="Hello")
    assert len(answer.data) == 1
    assert answer.data[0].embedding


def test_responses(asked: Asked) -> None:
    client, provider = asked
    answer = client.responses.create(model=provider.chat or "", input="Answer with the one word: hello")
    assert "hello" in answer.output_text.lower()


def test_thoughts(asked: Asked) -> None:
    client, provider = asked
    turns: Any = [{"role": "user", "content": "What is 17 * 23? Think first."}]
    answer = client.chat.completions.create(model=provider.thoughts or "", messages=turns)
    assert answer.choices[0].message.reasoning_content
    assert "391" in (answer.choices[0].message.content or "")


def test_concurrent(asked: Asked) -> None:
    client, provider = asked
    with ThreadPoolExecutor(8) as threads:
        tasks = [
            threads.submit(client.chat.completions.create, model=provider.chat or "", messages=TURNS) for _ in range(8)
        ]
        assert all(task.result().choices for task in tasks)
