"""llama.cpp behind its server for Python, with a model of random numbers: what it says means nothing, but it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openai_core import APIStatusError, AuthenticationError
from openai_core.providers import compatible
from servers.conftest import KEY

if TYPE_CHECKING:
    from faces.driven import Face

pytestmark = pytest.mark.servers

TURNS: Any = [{"role": "user", "content": "Hello"}]


def client_of(face: Face, url: str) -> Any:
    return face.client(api_key=None, provider=compatible(url, name="llama", api_key=KEY), max_retries=0)


def ask(client: Any, **params: Any) -> Any:
    return client.chat.completions.create(
        **{"model": "tiny", "messages": TURNS, "max_tokens": 8, "temperature": 0.0, "seed": 1, **params}
    )


def test_chat(face: Face, llama: str) -> None:
    completion = ask(client_of(face, llama))
    assert completion.model == "tiny"
    assert completion.choices[0].finish_reason in ("stop", "length")
    assert isinstance(completion.choices[0].message.content, str)
    assert completion.usage.total_tokens == completion.usage.prompt_tokens + completion.usage.completion_tokens


def test_a_stream_says_what_the_whole_answer_says(face: Face, llama: str) -> None:
    client = client_of(face, llama)
    with ask(client, stream=True) as stream:
        chunks = list(stream)
    assert chunks[0].choices[0].delta.role == "assistant"
    said = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
    assert said == ask(client).choices[0].message.content


def test_embeddings(face: Face, llama: str) -> None:
    answer = client_of(face, llama).embeddings.create(model="tiny", input=["Hello", "World"], encoding_format="float")
    assert [entry.index for entry in answer.data] == [0, 1]
    assert all(entry.embedding for entry in answer.data)


def test_models(face: Face, llama: str) -> None:
    assert [model.id for model in client_of(face, llama).models.list()] == ["tiny"]


def test_more_than_the_model_can_take(face: Face, llama: str) -> None:
    with pytest.raises(APIStatusError, match="maximum context length"):
        ask(client_of(face, llama), messages=[{"role": "user", "content": "x " * 2000}])


def test_a_wrong_key(face: Face, llama: str) -> None:
    client = face.client(api_key=None, provider=compatible(llama, api_key="wrong"), max_retries=0)
    with pytest.raises(AuthenticationError):
        ask(client)
