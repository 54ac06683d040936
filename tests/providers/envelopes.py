"""What a client would send for a request, without sending it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from openai_core.generated.endpoints import chat_completions_create, embeddings_create, models_list, responses_create
from openai_core.http.compose import Composer
from openai_core.sansio.flow import Call
from openai_core.sansio.seal import sealed

if TYPE_CHECKING:
    from openai_core import Client
    from openai_core.sansio.envelope import Envelope

TURNS: Any = [{"role": "user", "content": "Hello"}]
MODEL: Any = "m"


def chat(**params: Any) -> Any:
    return chat_completions_create.build(**{"model": MODEL, "messages": TURNS, **params})


def respond(**params: Any) -> Any:
    return responses_create.build(**{"model": MODEL, "input": "Hello", **params})


def embed(**params: Any) -> Any:
    return embeddings_create.build(**{"model": MODEL, "input": "Hello", **params})


def models() -> Any:
    return models_list.build()


class Sent(NamedTuple):
    url: str
    query: str
    headers: dict[str, str]
    body: Any


def envelope(client: Client, request: Any) -> Envelope:
    """The envelope of a first attempt, signed and all."""
    made = Composer(client.settings).compose(request.message, request.options)
    flow = sealed(made, 0)
    try:
        effect = next(flow)
        while True:
            assert isinstance(effect, Call), effect
            effect = flow.send(effect.function())
    except StopIteration as stop:
        signed: Envelope = stop.value
        return signed


def sent(client: Client, request: Any) -> Sent:
    made = envelope(client, request)
    url, _, query = made.url.partition("?")
    return Sent(url, query, made.headers, json.loads(made.content) if made.content else None)
