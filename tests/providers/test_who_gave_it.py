"""Errors say whose they are: the provider's name, or that of the router's member."""

from __future__ import annotations

import copy
import pickle
import threading
from typing import TYPE_CHECKING, Any

import pytest
from faces.wire import Answer, answer, events

from openai_core import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    IncompleteStreamError,
    StreamError,
    Timeout,
    WebSocketClosed,
)
from openai_core.providers import Member, Router, compatible, deepseek, minimax, together
from providers.envelopes import TURNS
from providers.test_answers import LEFT, chunk

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire
    from sockets.peer import Host

REFUSED = answer({"error": {"message": "no"}}, status=400)


def client_of(face: Face, wire: Any, name: str = "mine", **options: Any) -> Any:
    return face.client(api_key=None, provider=compatible(wire.url, name=name), max_retries=0, **options)


def ask(client: Any, **params: Any) -> Any:
    return client.chat.completions.create(model="m", messages=TURNS, **params)


@pytest.mark.parametrize(
    ("came", "kind"),
    [
        (REFUSED, APIStatusError),
        (Answer(cut=True, body=None), APIConnectionError),
        (answer({"error": {"message": "hidden"}}), APIError),
        (Answer(body=b"<html>", headers={"content-type": "text/html"}), APIResponseValidationError),
    ],
)
def test_an_answer_that_is_an_error_is_the_providers(
    face: Face, wire: Wire, came: Answer, kind: type[APIError]
) -> None:
    wire.tell(came)
    with pytest.raises(kind) as caught:
        ask(client_of(face, wire))
    assert caught.value.provider == "mine"
    for twin in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert twin.provider == "mine"


def test_openai_is_named_too_and_nobody_where_nobody_was_asked(face: Face, wire: Wire) -> None:
    wire.tell(REFUSED)
    with pytest.raises(APIStatusError) as caught:
        ask(face.client(base_url=wire.url))
    assert caught.value.provider == "openai"
    assert APIError("by hand").provider == ""


@pytest.mark.parametrize("timeout", [Timeout(read=0.05), Timeout(total=0.05)])
def test_an_answer_that_does_not_come_in_time_is_missed_from_the_provider(
    face: Face, wire: Wire, timeout: Timeout
) -> None:
    hold = threading.Event()
    wire.tell(Answer(silent=True, hold=hold))
    with pytest.raises(APITimeoutError) as caught:
        ask(client_of(face, wire), timeout=timeout)
    hold.set()
    assert caught.value.provider == "mine"


@LEFT
@pytest.mark.parametrize(
    ("came", "kind"),
    [
        (events(chunk(content="a"), {"error": {"message": "overloaded"}}, done=False), StreamError),
        (events(chunk(content="a"), done=False), IncompleteStreamError),
        (events(chunk(content="a"), done=False, cut=True), APIConnectionError),
        (Answer(body=b"<html>", headers={"content-type": "text/html"}), APIResponseValidationError),
    ],
)
@pytest.mark.parametrize("helper", [False, True])
def test_a_stream_that_breaks_is_the_providers(
    face: Face, wire: Wire, came: Answer, kind: type[APIError], helper: bool
) -> None:
    wire.tell(came)
    client = client_of(face, wire)
    asked = client.chat.completions.stream(model="m", messages=TURNS) if helper else ask(client, stream=True)
    with asked as stream, pytest.raises(kind) as caught:
        list(stream)
    assert caught.value.provider == "mine"


def test_errors_inside_successes_are_the_providers(face: Face, wire: Wire) -> None:
    client = face.client(provider=minimax(base_url=wire.url, api_key="k"), max_retries=0)
    wire.tell(answer({"base_resp": {"status_code": 1004, "status_msg": "no"}}))
    with pytest.raises(APIStatusError) as caught:
        ask(client)
    assert caught.value.provider == "minimax"

    listing = face.client(provider=together(base_url=wire.url, api_key="k"), max_retries=0)
    wire.tell(Answer(body=b"[{]", headers={"content-type": "application/json"}))
    with pytest.raises(APIResponseValidationError) as unread:
        list(listing.models.list())
    assert unread.value.provider == "together"


def test_a_bodys_end_that_does_not_come_is_missed_from_the_provider(face: Face, wire: Wire) -> None:
    wire.tell(Answer(body=b"12345", cut=True, headers={"content-length": "10", "content-type": "audio/mpeg"}))
    client = client_of(face, wire)
    with (
        pytest.raises(APIConnectionError) as caught,
        client.audio.speech.with_streaming_response.create(model="m", input="x", voice="alloy") as speech,
    ):
        speech.read()
    assert caught.value.provider == "mine"


def test_of_a_routers_members_the_one_that_was_asked_last_is_named(face: Face, wire: Wire, elsewhere: Wire) -> None:
    router = Router([Member(compatible(wire.url), name="one"), Member(deepseek(base_url=elsewhere.url, api_key="k"))])
    client = face.client(api_key=None, provider=router, max_retries=0)
    wire.tell(answer({"error": {"message": "down"}}, status=503))
    elsewhere.tell(REFUSED)
    with pytest.raises(APIStatusError) as caught:
        ask(client)
    assert caught.value.provider == "deepseek"


def test_a_websocket_that_is_refused_or_lost_is_the_providers(face: Face, wire: Wire, host: Host) -> None:
    wire.tell(REFUSED)
    with pytest.raises(APIStatusError) as caught:
        client_of(face, wire).realtime.connect(model="m").open()
    assert caught.value.provider == "mine"

    host.tell(lambda peer: peer.bye(1011))
    with client_of(face, host).realtime.connect(model="m") as connection, pytest.raises(WebSocketClosed) as lost:
        connection.recv()
    assert lost.value.provider == "mine"

    def refuse(peer: Any) -> None:
        peer.message()
        peer.event("error", status=429, error={"message": "slow down", "code": "rate_limit_exceeded"})
        peer.serve()

    host.tell(refuse)
    with client_of(face, host).responses.connect() as connection, pytest.raises(APIStatusError) as limited:
        connection.responses.create(model="m", input="Hello")
    assert (limited.value.status_code, limited.value.provider) == (429, "mine")
