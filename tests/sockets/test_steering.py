"""Responses that are steered over a WebSocket, and how many there are at once."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Any

import pytest
from faces.test_operation import operation

from openai_core import ConfigurationError, Hooks, RateLimitError, WebSocketClosed
from openai_core.generated.models import responses
from openai_core.sansio.codec import loads
from openai_core.sansio.ws.responses import Steering
from openai_core.testing import load
from sockets.test_responses_socket import connect, delta, told, whole

if TYPE_CHECKING:
    from faces.driven import Face

    from openai_core.testing.realtime import LocalRealtimeServer
    from sockets.peer import Host, Peer

SCHEMAS = load().document["components"]["schemas"]


def begun(peer: Peer, identity: str, stream: str | None = None) -> None:
    response = whole(identity, "", status="in_progress", output=[])
    told(peer, "response.created", stream, response=response, sequence_number=0)


def steered(peer: Peer, kind: str, stream: str | None = None, **values: Any) -> None:
    steer = {"id": "steer_1", "previous_response_id": "resp_1", "input": "Shorter"}
    told(peer, f"response.steer.{kind}", stream, steer=steer, sequence_number=2, **values)


def cut(peer: Peer, stream: str | None = None) -> None:
    """The end of a response in whose place another one goes on."""
    response = whole("resp_1", "A long", status="incomplete", incomplete_details={"reason": "steered"})
    told(peer, "response.incomplete", stream, response=response, sequence_number=3)


def succeeded(peer: Peer, stream: str | None = None) -> None:
    begun(peer, "resp_2", stream)
    delta(peer, "Short", stream, 1)
    response = whole("resp_2", "Short", previous_response_id="resp_1")
    told(peer, "response.completed", stream, response=response, sequence_number=2)


def test_a_stream_goes_on_with_the_response_that_follows_a_steered_one(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        peer.message()
        begun(peer, "resp_1")
        delta(peer, "A long", number=1)
        assert peer.message() == {"type": "response.steer", "previous_response_id": "resp_1", "input": "Shorter"}
        steered(peer, "accepted")
        cut(peer)
        succeeded(peer)
        peer.serve()

    host.tell(step)
    with connect(face, host) as connection, connection.responses.stream(model="m", input="x") as stream:
        while stream.output_text != "A long":
            next(stream)
        connection.response.steer(previous_response_id=stream.response_id, input="Shorter")
        kinds = [event.type for event in stream]
        assert kinds == [
            "response.steer.accepted",
            "response.incomplete",
            "response.created",
            "response.output_text.delta",
            "response.completed",
        ]
        final = stream.get_final_response()
        assert (final.id, final.output_text, final.previous_response_id) == ("resp_2", "Short", "resp_1")


def test_who_waits_for_a_response_gets_the_one_that_it_was_steered_to(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        peer.message()
        begun(peer, "resp_1", "a")
        peer.message()
        steered(peer, "accepted", "a")
        cut(peer, "a")
        succeeded(peer, "a")
        peer.message()
        told(peer, "response.completed", "a", response=whole("resp_3", "Next"))
        peer.serve()

    host.tell(step)
    with connect(face, host) as connection:
        looking = connection.reader()
        found: list[Any] = []
        asking = {"model": "m", "input": "x", "extra_body": {"stream_id": "a"}}
        thread = threading.Thread(target=lambda: found.append(connection.responses.create(**asking)))
        thread.start()
        assert looking.recv().type == "response.created"
        looking.close()
        connection.response.steer(previous_response_id="resp_1", input="Shorter")
        thread.join(20)
        assert [response.id for response in found] == ["resp_2"]
        assert connection.responses.create(**asking).output_text == "Next"


def test_a_stream_ends_where_what_steers_it_comes_to_nothing(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        peer.message()
        begun(peer, "resp_1")
        peer.message()
        steered(peer, "accepted")
        told(peer, "response.completed", response=whole("resp_1", "All of it"), sequence_number=3)
        error = {"type": "invalid_request_error", "code": "successor_creation_failed", "message": "No"}
        steered(peer, "failed", error=error)
        peer.message()
        told(peer, "response.completed", response=whole("resp_2", "Next"))
        peer.serve()

    host.tell(step)
    with connect(face, host) as connection:
        stream = connection.responses.create(model="m", input="x", stream=True)
        next(stream)
        connection.response.steer(previous_response_id="resp_1", input="Shorter")
        last = list(stream)[-1]
        assert type(last) is responses.ResponseSteerFailedEvent
        assert last.error.code == "successor_creation_failed"
        assert connection.responses.create(model="m", input="y").output_text == "Next"


def event(kind: str, identity: str = "s") -> dict[str, Any]:
    return {"type": f"response.{kind}", "steer": {"id": identity, "previous_response_id": "r"}}


@pytest.mark.parametrize(
    ("kinds", "ends"),
    [
        (["created", "completed"], [1]),
        (["created", "steer.accepted", "incomplete", "created", "completed"], [4]),
        (["created", "steer.accepted", "completed", "created", "completed"], [4]),
        (["created", "steer.accepted", "steer.failed", "completed"], [3]),
        (["created", "steer.failed", "incomplete"], [2]),
        (["created", "steer.accepted", "completed", "steer.pending"], [3]),
        (["created", "steer.accepted", "failed"], [2]),
    ],
)
def test_a_stream_ends_when_nothing_can_follow(kinds: list[str], ends: list[int]) -> None:
    steering = Steering()
    assert [number for number, kind in enumerate(kinds) if steering.ends(event(kind))] == ends


def test_the_local_server_tells_that_nothing_is_left_to_steer(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        response = connection.responses.create(model="m", input="x")
        for identity, code in ((response.id, "response_already_completed"), ("resp_no", "response_not_found")):
            connection.response.steer(previous_response_id=identity, input=[{"role": "user", "content": "y"}])
            failed = connection.recv()
            assert type(failed) is responses.ResponseSteerFailedEvent
            assert (failed.error.code, failed.steer.previous_response_id) == (code, identity)
        assert [server.visits[0].session.fault(event) for event in server.received] == [None] * 3


# --- how many at once -------------------------------------------------------------------------------------------


def test_what_is_asked_for_beyond_the_limit_waits_its_turn(face: Face, host: Host) -> None:
    most, all_of_them = 4, 20
    under_way: list[int] = []
    early: list[bytes] = []

    def step(peer: Peer) -> None:
        waiting = []
        for number in range(1, all_of_them + 1):
            waiting.append(peer.message())
            under_way.append(len(waiting))
            if len(waiting) == most or number == all_of_them:
                with contextlib.suppress(BlockingIOError):  # as it should be: nothing more was asked for
                    early.append(peer.sock.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT))
                for asked in waiting if number == all_of_them else [waiting[0]]:
                    told(peer, "response.completed", asked.get("stream_id"), response=whole("r", asked["input"]))
                del waiting[0]
        peer.serve()

    host.tell(step)
    with connect(face, host, max_responses=most) as connection:
        found: list[str] = []

        def ask(number: int) -> None:
            found.append(connection.responses.create(model="m", input=f"number {number}").output_text)

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(all_of_them)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
            assert not thread.is_alive()
    assert sorted(found) == sorted(f"number {number}" for number in range(all_of_them))
    assert max(under_way) == most
    assert early == []
    assert len({asked.get("stream_id") for asked in host.seen}) == most


def test_who_has_many_streams_and_reads_none_can_still_ask_for_another(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        streams = [connection.responses.create(model="m", input=f"{number}", stream=True) for number in range(40)]
        texts = ["".join(stream.text_deltas()) for stream in streams]
        assert texts == [f"You said: {number}" for number in range(40)]
        left = [connection.responses.create(model="m", input=f"{number}", stream=True) for number in range(16)]
        for stream in left:
            stream.close()
        assert connection.responses.create(model="m", input="and now?").output_text == "You said: and now?"
    assert len({event.get("stream_id") for event in server.received}) <= 16


def test_a_server_with_a_limit_of_its_own_refuses_one_stream_and_no_other(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        asked = [peer.message() for _ in range(20)]
        for one in asked[16:]:
            error = {"type": "invalid_request_error", "code": "too_many_responses", "message": "16 are under way"}
            told(peer, "error", one["stream_id"], status=429, error=error)
        for one in asked[:16]:
            told(peer, "response.completed", one.get("stream_id"), response=whole("r", one["input"]))
        peer.serve()

    host.tell(step)
    with connect(face, host, max_responses=None) as connection:
        streams = [connection.responses.create(model="m", input=f"{number}", stream=True) for number in range(20)]
        assert [stream.last().response.output_text for stream in streams[:16]] == [f"{n}" for n in range(16)]
        for stream in streams[16:]:
            with pytest.raises(RateLimitError, match="16 are under way"):
                next(stream)


def test_who_waits_for_a_turn_is_told_that_the_connection_is_over(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        peer.message()
        peer.bye(1011, b"restart")

    host.tell(step)
    with connect(face, host, max_responses=1) as connection:
        stream = connection.responses.create(model="m", input="x", stream=True)
        with pytest.raises(WebSocketClosed):
            connection.responses.create(model="m", input="y")
        with pytest.raises(WebSocketClosed):
            next(stream)


def test_a_limit_that_cannot_be_right_is_refused(face: Face, server: LocalRealtimeServer) -> None:
    for wrong in (0, -1, 1.5, True, "16"):
        with pytest.raises(ConfigurationError, match="max_responses"):
            connect(face, server, max_responses=wrong)


# --- other ways to ask ------------------------------------------------------------------------------------------


def test_an_answer_comes_over_the_socket_whatever_is_told_with_it(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        raw = connection.responses.with_raw_response.create(model="m", input="raw")
        assert raw.parse().output_text == "You said: raw"
        response, meta = operation(connection.responses, "create").with_meta(model="m", input="meta")
        assert (response.output_text, meta.status_code) == ("You said: meta", 200)
        with pytest.raises(ConfigurationError, match="no raw view"):
            operation(connection.responses, "create").raw(model="m", input="x", stream=True)
        with pytest.raises(ConfigurationError, match="no body"):
            connection.responses.with_streaming_response.create(model="m", input="x")
        assert len(server.received) == 2


def test_a_stream_is_passed_on_as_any_other(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        stream = connection.responses.create(model="m", input="x", stream=True)
        lines = [loads(line) for line in stream.to_ndjson()]
        assert [line["type"] for line in lines][-1] == "response.completed"
        with connection.responses.create(model="m", input="x", stream=True) as stream:
            assert next(iter(stream.to_sse())).startswith(b"event: response.created\n")
        stream = connection.responses.create(model="m", input="x", stream=True).until_done()
        assert stream.is_closed
        assert list(stream) == []


def test_an_event_reaches_its_stream_whoever_reads_at_the_moment(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        asked = [peer.message() for _ in range(4)]
        for one in reversed(asked):  # the first ones read, and this is for those who wait behind them
            told(peer, "response.completed", one.get("stream_id"), response=whole("r", one["input"]))
            assert peer.message() == {"type": "thanks"}
        peer.serve()

    host.tell(step)
    with connect(face, host) as connection:
        found: list[str] = []

        def ask(number: int) -> None:
            found.append(connection.responses.create(model="m", input=str(number)).output_text)
            connection.send({"type": "thanks"})

        threads = [threading.Thread(target=ask, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
            assert not thread.is_alive()
    assert sorted(found) == ["0", "1", "2", "3"]


def test_hooks_hear_of_the_events_of_a_stream_and_of_its_end(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        peer.message()
        succeeded(peer)
        peer.message()
        begun(peer, "resp_3")
        peer.bye(1011)

    heard: list[Any] = []
    hooks = Hooks(on_stream_event=lambda event: heard.append(event.type), on_stream_end=heard.append)
    host.tell(step)
    client = face.client(base_url=host.url, max_retries=0, hooks=hooks)
    with client.responses.connect() as connection:
        for _ in connection.responses.create(model="m", input="x", stream=True):
            pass
        assert heard == ["response.created", "response.output_text.delta", "response.completed", None]
        heard.clear()
        with pytest.raises(WebSocketClosed) as caught:
            connection.responses.create(model="m", input="x", stream=True).until_done()
        assert heard == ["response.created", caught.value]
