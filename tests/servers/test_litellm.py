"""The proxy of litellm, which answers by itself: it reads our requests, and we read its answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from openai_core import BadRequestError, OpenAIError, RateLimitError
from openai_core.providers import Member, Router, compatible
from servers.conftest import KEY

if TYPE_CHECKING:
    from faces.driven import Face

pytestmark = pytest.mark.servers

TURNS: Any = [{"role": "user", "content": "Hello"}]
SAID = "Hello from a mock."


def client_of(face: Face, url: str, **options: Any) -> Any:
    return face.client(api_key=None, provider=compatible(url, name="litellm", api_key=KEY), max_retries=0, **options)


def test_chat(face: Face, litellm: str) -> None:
    completion = client_of(face, litellm).chat.completions.create(model="mock-chat", messages=TURNS)
    assert completion.choices[0].message.content == SAID
    assert completion.usage.total_tokens == 30


def test_a_stream(face: Face, litellm: str) -> None:
    with client_of(face, litellm).chat.completions.create(model="mock-chat", messages=TURNS, stream=True) as stream:
        chunks = list(stream)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == SAID
    assert chunks[-1].choices[0].finish_reason == "stop"


def test_embeddings(face: Face, litellm: str) -> None:
    answer = client_of(face, litellm).embeddings.create(model="mock-embed", input="Hello", encoding_format="float")
    assert answer.data[0].embedding == [0.1, 0.2, 0.3]


def test_models(face: Face, litellm: str) -> None:
    assert {"mock-chat", "mock-embed"} <= {model.id for model in client_of(face, litellm).models.list()}


def test_a_model_that_is_not_there(face: Face, litellm: str) -> None:
    with pytest.raises(BadRequestError, match="Invalid model name") as caught:
        client_of(face, litellm).chat.completions.create(model="nope", messages=TURNS)
    assert caught.value.code == "400"


def test_a_rate_limit(face: Face, litellm: str) -> None:
    with pytest.raises(RateLimitError, match="mock rate limit"):
        client_of(face, litellm).chat.completions.create(model="mock-limited", messages=TURNS)


def test_a_wrong_key(face: Face, litellm: str) -> None:
    client = face.client(api_key=None, provider=compatible(litellm, api_key="wrong"), max_retries=0)
    with pytest.raises(OpenAIError):
        client.chat.completions.create(model="mock-chat", messages=TURNS)


def test_a_router_goes_on_to_a_model_that_is_not_limited(face: Face, litellm: str) -> None:
    profile = compatible(litellm, api_key=KEY)
    router = Router(
        [Member(profile, name="limited"), Member(profile, name="free")],
        routes={"chat": ["limited/mock-limited", "free/mock-chat"]},
    )
    client = face.client(api_key=None, provider=router)
    raw = client.chat.completions.with_raw_response.create(model="chat", messages=TURNS)
    assert (raw.provider, raw.parse().choices[0].message.content) == ("free", SAID)
