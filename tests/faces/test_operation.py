"""A bound operation: what can be asked of it beside calling it."""

from __future__ import annotations

import inspect
import pydoc
from typing import Any

import pytest

from faces.driven import Driven, Face
from openai_core import Client
from openai_core.sansio.answer import BinaryContent
from openai_core.testing import LocalServer
from openai_core.types import ChatCompletion, Response


def shelf(client: Any, *names: str) -> Any:
    """`client.chat.completions`, driven like the client is."""
    for name in names:
        below = getattr(client.inner if isinstance(client, Driven) else client, name)
        client = Driven(client._portal, below) if isinstance(client, Driven) else below
    return client


@pytest.fixture
def server() -> Any:
    with LocalServer() as started:
        yield started


@pytest.fixture
def client(face: Face, server: LocalServer) -> Any:
    return face.client(base_url=server.url, max_retries=0)


HELLO = {"model": "gpt-5.4", "input": "Hello"}


def operation(client: Any, *names: str) -> Any:
    *shelves, last = names
    parent = shelf(client, *shelves)
    return shelf(parent, last)


def test_raw_gives_the_answer_undecoded(client: Any) -> None:
    raw = operation(client, "responses", "create").raw(**HELLO)
    raw = raw.inner if isinstance(raw, Driven) else raw
    assert raw.status_code == 200
    assert raw.request_id.startswith("req_")
    assert raw.headers["Content-Type"] == "application/json"
    assert raw.json()["object"] == "response"
    assert isinstance(raw.parse(), Response)
    assert raw.parse() is raw.parse()


def test_with_meta_gives_the_value_and_its_metadata(client: Any) -> None:
    answer = operation(client, "responses", "create").with_meta(**HELLO)
    value, meta = answer.inner if isinstance(answer, Driven) else answer
    assert isinstance(value, Response)
    assert meta.request_id == value._request_id
    assert meta.retries_taken == 0


def test_with_raw_response_is_the_same_shelf_answering_raw(client: Any) -> None:
    raw = shelf(client, "chat", "completions", "with_raw_response").create(
        model="gpt-5.4", messages=[{"role": "user", "content": "Hi"}]
    )
    raw = raw.inner if isinstance(raw, Driven) else raw
    assert isinstance(raw.parse(), ChatCompletion)


def test_views_reach_the_shelves_below(client: Any) -> None:
    raw = shelf(client, "with_raw_response", "chat", "completions").create(
        model="gpt-5.4", messages=[{"role": "user", "content": "Hi"}]
    )
    raw = raw.inner if isinstance(raw, Driven) else raw
    assert raw.status_code == 200


def test_with_streaming_response_reads_the_body_bit_by_bit(client: Any) -> None:
    files = shelf(client, "files")
    uploaded = files.create(file=("a.txt", b"x" * 5000), purpose="user_data")
    uploaded = uploaded.inner if isinstance(uploaded, Driven) else uploaded
    with shelf(client, "files", "with_streaming_response").content(uploaded.id) as answer:
        assert answer.status_code == 200
        assert b"".join(answer.iter_bytes()) == b"x" * 5000


def test_a_binary_answer_is_content(client: Any) -> None:
    speech = shelf(client, "audio", "speech").create(model="tts-1", input="Hi", voice="alloy")
    speech = speech.inner if isinstance(speech, Driven) else speech
    assert isinstance(speech, BinaryContent)
    assert bytes(speech) == speech.read()


def test_raw_of_a_stream_parses_into_the_stream(client: Any) -> None:
    raw = operation(client, "responses", "create").raw(**HELLO, stream=True)
    types = [getattr(event, "type", None) for event in raw.parse()]
    assert types[0] == "response.created"
    assert types[-1] == "response.completed"


# --- without a call


@pytest.fixture
def idle() -> Client:
    return Client(api_key="x")


def test_an_operation_is_bound_once(idle: Client) -> None:
    assert idle.responses.create is idle.responses.create
    assert idle.responses is idle.responses


def test_operation_tells_its_facts(idle: Client) -> None:
    facts = idle.chat.completions.create.operation
    assert facts == ("chat.completions.create", "POST", "/chat/completions", "api_key", False, True)
    assert idle.admin.organization.projects.list.operation.security == "admin"
    assert idle.beta.assistants.create.operation.deprecated


def test_the_signature_shows_the_real_parameters(idle: Client) -> None:
    signature = inspect.signature(idle.responses.retrieve)
    names = list(signature.parameters)
    assert names[0] == "response_id"
    assert signature.parameters["response_id"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert {"include", "stream", "starting_after", "timeout", "extra_headers"} <= set(names)
    assert signature.return_annotation == "Response"
    embeddings = inspect.signature(idle.embeddings.create)
    required = [n for n, p in embeddings.parameters.items() if p.default is inspect.Parameter.empty]
    assert required == ["input", "model"]
    assert inspect.signature(idle.models.list).return_annotation == "Page[Model]"


def test_every_operation_has_a_signature_and_help(idle: Client) -> None:
    from openai_core.testing import load

    for entry in load().operations:
        found: Any = idle
        for part in entry.name.split("."):
            found = getattr(found, part)
        assert inspect.signature(found).parameters
        shown = pydoc.plain(pydoc.render_doc(found))
        assert f"{found.__name__}(" in shown
        assert "Args:" in shown


def test_help_says_what_each_parameter_does(idle: Client) -> None:
    shown = " ".join(pydoc.plain(pydoc.render_doc(idle.embeddings.create)).split())
    assert "Compute embedding vectors" in shown
    assert "dimensions (int, optional): Shortens the vectors" in shown
    assert "_models_" not in shown
    assert "_t." not in shown


def test_a_resource_lists_what_it_holds(idle: Client) -> None:
    assert {"create", "retrieve", "input_items", "with_raw_response"} <= set(dir(idle.responses))
    assert repr(idle.responses.create) == "<client.responses.create: POST /responses>"
