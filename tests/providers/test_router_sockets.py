"""WebSockets of a client with a router: which member they lead to, and who comes next when that one fails."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest
from faces.wire import Answer, answer
from sockets.peer import Host

from openai_core import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncClient,
    AuthenticationError,
    Client,
    ConfigurationError,
    InternalServerError,
    WebSocketClosed,
)
from openai_core.providers import Cooling, Member, Router, azure, compatible
from openai_core.sansio.ws.reconnect import Reconnect
from openai_core.testing.realtime import LocalRealtimeServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faces.driven import Face
    from faces.wire import Wire
    from sockets.peer import Peer

    from openai_core.sansio.message import Message

DOWN = answer({"error": {"message": "down"}}, status=503)
SOON = Reconnect(first=0.0, longest=0.0)


@pytest.fixture
def second() -> Iterator[Host]:
    made = Host()
    yield made
    made.close()


def member(server: Any, name: str, **options: Any) -> Member:
    return Member(compatible(server.url, api_key=f"key-{name}", name=name), **options)


def client_of(face: Face, *members: Member, **options: Any) -> tuple[Any, Router]:
    router = Router(members, **{"cooling": Cooling(0), **options})
    return face.client(api_key=None, provider=router, max_retries=0), router


def greet(peer: Peer) -> None:
    peer.event("session.created", session={"type": "realtime"})
    peer.serve()


def close_at_once(peer: Peer) -> None:
    peer.bye(1013)


def lose_what_is_sent(peer: Peer) -> None:
    peer.message()
    peer.reset()


def respond(peer: Peer) -> None:
    while True:
        asked = peer.message()
        told = {key: asked[key] for key in ("stream_id",) if key in asked}
        response = {"id": f"resp_{asked['model']}", "object": "response", "output": [], "status": "completed"}
        peer.event("response.created", response={**response, "status": "in_progress"}, sequence_number=0, **told)
        peer.event("response.completed", response=response, sequence_number=1, **told)


# --- who is asked ---


def test_a_session_is_opened_at_the_member_that_has_the_model_under_its_name_there(
    face: Face, host: Host, second: Host
) -> None:
    client, router = client_of(
        face, member(host, "one", models=["gpt-*"]), member(second, "two", models={"voice": "glm-realtime"})
    )
    second.tell(greet)
    with client.realtime.connect(model="voice") as connection:
        assert connection.recv().type == "session.created"
        assert connection.provider == "two"
        assert router.state()["two"]["in_flight"] == 1
    assert router.state()["two"]["in_flight"] == 0
    head = second.heads[0].lower()
    assert head.startswith("get /v1/realtime?model=glm-realtime http/1.1")
    assert "authorization: bearer key-two" in head
    assert host.heads == []


def test_member_slash_model_asks_that_member_and_nobody_else(face: Face, wire: Wire, host: Host) -> None:
    client, _ = client_of(face, member(host, "one"), member(wire, "two"))
    wire.tell(DOWN)
    with pytest.raises(InternalServerError) as caught:
        client.realtime.connect(model="two/gpt-realtime").open()
    assert caught.value.provider == "two"
    assert caught.value.__notes__[-1] == "The router asked two (503)."
    assert wire.seen[0].target.endswith("/realtime?model=gpt-realtime")
    assert host.heads == []


def test_a_deployment_is_named_as_azure_wants_it(face: Face, host: Host) -> None:
    resource = azure(host.origin, api_version="2025-04-01-preview", api_key="k")
    client, _ = client_of(face, Member(resource, models={"voice": "my-voice"}))
    host.tell(greet)
    with client.realtime.connect(model="voice") as connection:
        connection.recv()
    assert "/openai/realtime?api-version=2025-04-01-preview&deployment=my-voice " in host.heads[0]
    assert "api-key: k" in host.heads[0].lower()


def test_a_call_under_way_is_asked_of_one_member_and_a_transcription_of_any(face: Face, wire: Wire, host: Host) -> None:
    client, _ = client_of(face, member(wire, "one"), member(host, "two"))
    wire.tell(DOWN, DOWN)
    with pytest.raises(InternalServerError):
        client.realtime.connect(call_id="call_1").open()
    assert host.heads == []
    host.tell(greet)
    with client.realtime.connect(intent="transcription") as connection:
        assert connection.recv().type == "session.created"
        assert connection.provider == "two"


def test_members_that_are_not_known_to_have_it_are_left_out(face: Face, wire: Wire, host: Host) -> None:
    client, _ = client_of(face, Member(compatible(wire.url, abilities=["chat"], name="one")), member(host, "two"))
    host.tell(respond)
    with client.responses.connect() as connection:
        assert connection.provider == "two"
    assert wire.seen == []


# --- who comes next ---


@pytest.mark.parametrize("failure", [DOWN, answer({"error": {"message": "busy"}}, status=429)])
def test_the_next_member_is_asked_when_one_cannot_be_connected_to(
    face: Face, wire: Wire, host: Host, failure: Answer
) -> None:
    decided: list[Any] = []
    client, router = client_of(
        face, member(wire, "one"), member(host, "two"), cooling=Cooling(30), on_decision=decided.append
    )
    wire.tell(failure)
    host.tell(greet, greet)
    with client.realtime.connect(model="m") as connection:
        assert connection.recv().type == "session.created"
        assert connection.provider == "two"
    assert "authorization: bearer key-two" in host.heads[0].lower()
    assert [(d.kind, d.member) for d in decided] == [("ask", "one"), ("cool", "one"), ("ask", "two")]
    with client.realtime.connect(model="m") as connection:  # one is left alone
        assert connection.recv().type == "session.created"
    assert len(wire.seen) == 1
    assert {standing["in_flight"] for standing in router.state().values()} == {0}


def test_what_is_no_fault_of_the_member_goes_to_nobody_else(face: Face, wire: Wire, host: Host) -> None:
    client, _ = client_of(face, member(wire, "one"), member(host, "two"))
    wire.tell(answer({"error": {"message": "bad key"}}, status=401), answer({"hello": "I speak HTTP only"}))
    with pytest.raises(AuthenticationError, match="bad key") as caught:
        client.responses.connect().open()
    assert caught.value.provider == "one"
    with pytest.raises(APIStatusError) as refused:
        client.responses.connect().open()
    assert refused.value.status_code == 200
    assert host.heads == []


def test_a_connection_that_ends_before_its_first_event_is_made_with_the_next_member(
    face: Face, host: Host, second: Host
) -> None:
    decided: list[Any] = []
    client, router = client_of(
        face, member(host, "one"), member(second, "two"), cooling=Cooling(30), on_decision=decided.append
    )
    host.tell(close_at_once)
    second.tell(greet)
    with client.realtime.connect(model="m") as connection:
        assert connection.recv().type == "session.created"
        assert connection.provider == "two"
        assert router.state()["one"]["in_flight"] == 0
    assert router.state()["one"]["hindrance"] == "cooling"
    assert [(d.kind, d.member) for d in decided] == [("ask", "one"), ("cool", "one"), ("ask", "two")]


def test_what_was_sent_before_goes_to_the_next_member_by_its_name_for_the_model(
    face: Face, host: Host, second: Host
) -> None:
    client, _ = client_of(
        face, member(host, "one", models={"m": "m-one"}), member(second, "two", models={"m": "m-two"})
    )
    host.tell(lose_what_is_sent)
    second.tell(respond)
    with client.responses.connect() as connection:
        response = connection.responses.create(model="m", input="Hello")
        assert response.id == "resp_m-two"
        assert connection.provider == "two"
    assert [seen["model"] for seen in host.seen + second.seen] == ["m-one", "m-two"]
    assert second.seen[0]["input"] == "Hello"


def test_when_all_members_close_at_once_that_is_told(face: Face, host: Host, second: Host) -> None:
    client, router = client_of(face, member(host, "one"), member(second, "two"))
    host.tell(close_at_once)
    second.tell(close_at_once)
    with client.realtime.connect(model="m") as connection:
        with pytest.raises(WebSocketClosed) as caught:
            connection.recv()
        assert caught.value.close_code == 1013
        assert caught.value.provider == "two"
    assert (len(host.heads), len(second.heads)) == (1, 1)
    assert {standing["in_flight"] for standing in router.state().values()} == {0}


def test_a_connection_that_ends_later_is_not_begun_anew(face: Face, host: Host, second: Host) -> None:
    def greet_and_go(peer: Peer) -> None:
        peer.event("session.created")
        peer.bye(1011)

    client, _ = client_of(face, member(host, "one"), member(second, "two"))
    host.tell(greet_and_go)
    with client.realtime.connect(model="m") as connection:
        assert connection.recv().type == "session.created"
        with pytest.raises(WebSocketClosed) as caught:
            connection.recv()
    assert caught.value.provider == "one"
    assert second.heads == []


def test_a_session_that_stays_connected_goes_on_with_another_member(face: Face, host: Host, second: Host) -> None:
    def greet_and_go(peer: Peer) -> None:
        peer.event("session.created")
        peer.bye(1012)
        host._listener.close()

    client, router = client_of(face, member(host, "one"), member(second, "two"), cooling=Cooling(30))
    host.tell(greet_and_go, close_at_once)
    second.tell(greet)
    with client.realtime.connect(model="m", reconnect=SOON) as connection:
        kinds = []
        for event in connection:
            kinds.append(event.type)
            if connection.provider == "two":
                break
        assert kinds == ["session.created"] * 2
    assert {standing["in_flight"] for standing in router.state().values()} == {0}


def test_responses_stay_with_the_member_that_knows_those_before(face: Face, host: Host, second: Host) -> None:
    def respond_once(peer: Peer) -> None:
        asked = peer.message()
        response = {"id": "resp_1", "object": "response", "output": [], "status": "completed"}
        assert asked["type"] == "response.create"
        peer.event("response.completed", response=response, sequence_number=0)
        peer.bye(1012)

    client, _ = client_of(face, member(host, "one"), member(second, "two"), strategy="weighted", chance=lambda: 0.0)
    host.tell(respond_once, respond)
    with client.responses.connect(reconnect=SOON) as connection:
        assert connection.responses.create(model="m", input="Hello").id == "resp_1"
        with contextlib.suppress(WebSocketClosed):  # by now or by the next one, the loss is noticed
            connection.responses.create(model="m", input="Hello", previous_response_id="resp_1")
        assert connection.responses.create(model="m", input="Hello", previous_response_id="resp_1").id == "resp_m"
        assert connection.provider == "one"
    assert second.heads == []


# --- what the member is told ---


def test_responses_over_a_socket_are_asked_by_the_members_names_for_models_and_say_who_gave_them(
    face: Face, host: Host
) -> None:
    router = Router([member(host, "one", models={"small": "tiny"})], routes={"fast": "one/quick"})
    client = face.client(api_key=None, provider=router)
    host.tell(respond)
    with client.responses.connect() as connection:
        raw = connection.responses.with_raw_response.create(model="fast", input="Hello")
        assert (raw.provider, raw.parse().id) == ("one", "resp_quick")
        with connection.responses.create(model="small", input="Hello", stream=True) as stream:
            assert stream.response.provider == "one"
            assert [event.response.id for event in stream] == ["resp_tiny", "resp_tiny"]
        connection.send({"type": "response.create", "model": "one/other", "input": "Hello"})
        assert connection.recv().response.id == "resp_other"
        connection.send_raw(json.dumps({"type": "response.create", "model": "unheard-of"}))
        assert host.waited(messages=4)
    assert [seen["model"] for seen in host.seen] == ["quick", "tiny", "other", "unheard-of"]


def test_a_model_of_another_member_is_refused_with_the_way_to_it(face: Face, host: Host, second: Host) -> None:
    client, router = client_of(face, member(host, "one", models=["gpt-*"]), member(second, "two", models=["glm-*"]))
    host.tell(respond)
    second.tell(respond)
    with client.responses.connect() as connection:
        with pytest.raises(ConfigurationError, match=r"leads to the member 'one'.*'glm-5' to two.*router\['two'\]"):
            connection.responses.create(model="glm-5", input="Hello")
        with pytest.raises(ConfigurationError, match="No member of the router takes the model 'llama'"):
            connection.responses.create(model="llama", input="Hello")
        assert connection.responses.create(model="gpt-5", input="Hello").id == "resp_gpt-5"
    with client.with_options(provider=router["two"]).responses.connect() as connection:
        assert connection.responses.create(model="glm-5", input="Hello").id == "resp_glm-5"
        assert connection.provider == "two"


def test_requests_beside_a_socket_go_to_its_member(face: Face, host: Host, wire: Wire) -> None:
    def by_http(message: Message) -> Message | None:
        return message.replace(path=wire.url + message.path) if "resp_" in message.path else None

    second = compatible(host.url, api_key="key-two", name="two", prepare_request=by_http)
    client, _ = client_of(face, member(wire, "one"), Member(second))
    wire.tell(DOWN, answer({"id": "resp_m", "object": "response", "output": []}))
    host.tell(respond)
    with client.responses.connect() as connection:
        made = connection.responses.create(model="m", input="Hello")
        assert connection.responses.with_raw_response.retrieve(made.id).provider == "two"


# --- limits, refusals ---


def test_an_open_socket_takes_up_a_place(face: Face, host: Host, second: Host) -> None:
    client, router = client_of(face, member(host, "one", in_flight=1), member(second, "two", in_flight=1), patience=0.0)
    host.tell(greet)
    second.tell(greet)
    with client.realtime.connect(model="m") as first, client.realtime.connect(model="m") as other:
        assert (first.provider, other.provider) == ("one", "two")
        with pytest.raises(APITimeoutError, match="as many requests under way as it may"):
            client.realtime.connect(model="m").open()
    assert {standing["in_flight"] for standing in router.state().values()} == {0}


def test_secrets_and_addresses_that_would_be_all_members_are_refused(face: Face, host: Host, second: Host) -> None:
    client, router = client_of(face, member(host, "one"), member(second, "two"))
    with pytest.raises(ConfigurationError, match="`extra_headers` would take 'authorization'"):
        client.realtime.connect(model="m", extra_headers={"authorization": "Bearer x"}).open()
    with pytest.raises(ConfigurationError, match="`websocket_base_url` would take the keys"):
        Client(provider=router, websocket_base_url="wss://gate.test/v1")


def test_a_hook_cannot_change_the_address_that_a_router_chose(face: Face, host: Host) -> None:
    def elsewhere(notice: Any) -> None:
        notice.url = "wss://elsewhere.test/v1/realtime"

    def greet_and_go(peer: Peer) -> None:
        peer.event("session.created")
        peer.bye(1012)

    client, _ = client_of(face, member(host, "one"))
    host.tell(greet_and_go)
    with client.realtime.connect(model="m", reconnect=SOON.replace(on_reconnecting=elsewhere)) as connection:
        assert connection.recv().type == "session.created"
        with pytest.raises(ConfigurationError, match="may not change the address"):
            connection.recv()


def test_when_nobody_can_be_reached_the_last_failure_is_told(face: Face, wire: Wire) -> None:
    router = Router([member(wire, "one"), Member(compatible("http://127.0.0.1:9/v1"), name="dead")])
    client = face.client(api_key=None, provider=router, max_retries=0)
    wire.tell(DOWN)
    with pytest.raises(APIConnectionError) as caught:
        client.realtime.connect(model="m").open()
    assert (caught.value.provider, caught.value.attempts) == ("dead", 2)
    assert caught.value.__notes__[-1] == "The router asked one (503), dead (connection)."


def test_opening_that_is_cancelled_gives_its_place_back_and_asks_nobody_else(wire: Wire, host: Host) -> None:
    hold = threading.Event()
    router = Router([member(wire, "one", in_flight=1), member(host, "two")])

    async def run() -> None:
        loop, arrived = asyncio.get_running_loop(), asyncio.Event()

        def silent(seen: Any) -> Answer:
            loop.call_soon_threadsafe(arrived.set)
            return Answer(silent=True, hold=hold)

        wire.tell(silent)
        async with AsyncClient(provider=router) as client:
            connection = client.realtime.connect(model="m")
            task = asyncio.create_task(connection.open())
            await arrived.wait()
            assert router.state()["one"]["in_flight"] == 1
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await connection.close()
            await connection.close()

    asyncio.run(run())
    hold.set()
    assert router.state()["one"] == {"hindrance": "", "seconds": 0.0, "in_flight": 0, "failures": 0}
    assert host.heads == []


def test_a_session_with_tools_is_routed_too(face: Face, wire: Wire) -> None:
    with LocalRealtimeServer() as server:
        local = compatible(server.url, api_key="k", name="local")
        client, router = client_of(face, member(wire, "one"), Member(local), cooling=Cooling(30))
        wire.tell(DOWN)
        with client.realtime.session(model="gpt-realtime", output_modalities=["text"]) as session:
            assert session.ask("Hello").text
            assert router.state()["local"]["in_flight"] == 1
        assert router.state()["local"]["in_flight"] == 0
    assert len(wire.seen) == 1
