"""Connections that are lost, and come back."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from openai_core import OpenAIError, Reconnect, WebSocketClosed, WebSocketQueueFull

if TYPE_CHECKING:
    from faces.driven import Face

    from openai_core.sansio.ws.life import SocketReconnecting
    from openai_core.testing.realtime import LocalRealtimeServer
    from sockets.peer import Host, Peer

QUICK = Reconnect(first=0.01, longest=0.01)


def connect(face: Face, server: Any, **options: Any) -> Any:
    return face.client(base_url=server.url, max_retries=0).realtime.connect(
        model="m", **{"reconnect": QUICK, **options}
    )


def until(items: Any, kind: str) -> list[Any]:
    """The items up to the first of this type, that one included."""
    found = []
    for item in items:
        found.append(item)
        if item.type == kind:
            return found
    raise AssertionError(f"no {kind} in {[item.type for item in found]}")


@pytest.mark.parametrize("code", [1001, 1005, 1011, 1012, 1013, 1014])
def test_a_connection_is_made_anew_after_what_may_pass(face: Face, host: Host, code: int) -> None:
    host.tell(
        lambda peer: (peer.event("one"), peer.bye(None if code == 1005 else code, b"" if code == 1005 else b"ah"))
    )
    host.tell(lambda peer: (peer.event("two"), peer.serve()))
    with connect(face, host) as connection:
        assert connection.recv().type == "one"
        assert connection.recv().type == "two"


@pytest.mark.parametrize("code", [1000, 1002, 1003, 1007, 1008, 1009, 1010, 3000, 4000, 4999])
def test_a_connection_is_not_made_anew_after_what_will_not_pass(face: Face, host: Host, code: int) -> None:
    host.tell(lambda peer: peer.bye(code, b"because"))
    with connect(face, host) as connection:
        with pytest.raises(WebSocketClosed, match="because") as caught:
            connection.recv()
        assert caught.value.close_code == code
    assert len(host.heads) == 1


def test_without_a_policy_nothing_is_made_anew(face: Face, host: Host) -> None:
    host.tell(lambda peer: peer.bye(1012))
    with connect(face, host, reconnect=None) as connection, pytest.raises(WebSocketClosed, match="service restart"):
        connection.recv()
    assert len(host.heads) == 1


def test_the_codes_to_reconnect_after_can_be_chosen(face: Face, host: Host) -> None:
    host.tell(lambda peer: peer.bye(4242), lambda peer: (peer.event("two"), peer.serve()))
    with connect(face, host, reconnect=QUICK.replace(codes=[4242])) as connection:
        assert connection.recv().type == "two"


def test_the_session_is_set_up_again_and_what_waited_is_sent(face: Face, host: Host) -> None:
    def first(peer: Peer) -> None:
        peer.event("session.created")
        for _ in range(3):
            peer.message()
        peer.reset()

    host.tell(first, lambda peer: (peer.event("session.created"), peer.serve()))
    with connect(face, host) as connection:
        connection.session.update(session={"type": "realtime", "instructions": "one", "audio": {"input": {"x": 1}}})
        connection.session.update(session={"type": "realtime", "instructions": "two", "audio": {"output": {"y": 2}}})
        connection.response.create()
        assert connection.recv().type == "session.created"
        assert host.waited(messages=3)
        assert connection.recv().type == "session.created"
        connection.input_audio_buffer.clear()
        assert host.waited(messages=5)
    session = {"type": "realtime", "instructions": "two", "audio": {"input": {"x": 1}, "output": {"y": 2}}}
    assert host.seen[3:] == [{"type": "session.update", "session": session}, {"type": "input_audio_buffer.clear"}]


def test_events_of_the_users_choice_are_replayed_after_the_session(face: Face, host: Host) -> None:
    def first(peer: Peer) -> None:
        peer.message()
        peer.reset()

    host.tell(first, lambda peer: (peer.event("back"), peer.serve()))
    replay: Any = lambda: [{"type": "conversation.item.create", "item": {"id": "item_1"}}]  # noqa: E731
    with connect(face, host, reconnect=QUICK.replace(replay=replay)) as connection:
        connection.session.update(session={"type": "realtime"})
        assert connection.recv().type == "back"
        assert host.waited(messages=3)
    assert [event["type"] for event in host.seen] == ["session.update", "session.update", "conversation.item.create"]


def test_hooks_see_each_attempt_and_may_change_it(face: Face, host: Host) -> None:
    host.tell(lambda peer: peer.bye(1012, b"restart"), lambda peer: (peer.event("back"), peer.serve()))
    told: list[SocketReconnecting] = []

    def hook(notice: SocketReconnecting) -> None:
        told.append(notice)
        notice.delay = 0.0
        notice.query["model"] = "other"
        notice.headers["x-attempt"] = str(notice.attempt)
        notice.url = f"{notice.url}/elsewhere"

    async def later(notice: SocketReconnecting) -> None:
        hook(notice)

    policy = Reconnect(first=100, longest=100, on_reconnecting=hook if face.blocking else later)
    with connect(face, host, reconnect=policy) as connection:
        assert connection.recv().type == "back"
    assert (told[0].attempt, told[0].limit, told[0].code, told[0].reason) == (1, 5, 1012, "restart")
    assert host.heads[1].startswith("GET /v1/realtime/elsewhere?model=other HTTP/1.1")
    assert "x-attempt: 1" in host.heads[1].lower()


def test_a_hook_cannot_send_the_key_elsewhere(face: Face, host: Host) -> None:
    host.tell(lambda peer: peer.bye(1012))

    def hook(notice: SocketReconnecting) -> None:
        notice.url = "wss://example.com/v1/realtime"

    with connect(face, host, reconnect=QUICK.replace(on_reconnecting=hook)) as connection:
        with pytest.raises(OpenAIError, match="another origin"):
            connection.recv()
        assert connection.is_closed


def test_a_hook_may_give_up_and_its_own_error_stands(face: Face, host: Host) -> None:
    host.tell(lambda peer: peer.bye(1012, b"restart"))
    resigned = connect(face, host, reconnect=QUICK.replace(on_reconnecting=lambda notice: notice.give_up()))
    with resigned, pytest.raises(WebSocketClosed, match="restart"):
        resigned.recv()
    host.tell(lambda peer: peer.bye(1012, b"restart"))
    with connect(face, host, reconnect=QUICK.replace(on_reconnecting=lambda notice: 1 / 0)) as connection:
        with pytest.raises(ZeroDivisionError):
            connection.recv()
        with pytest.raises(WebSocketClosed, match="restart"):
            connection.recv()


def test_attempts_are_limited_and_what_was_not_sent_is_told(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server, reconnect=QUICK.replace(limit=3)) as connection:
        items = connection.stream()
        until(items, "session.created")
        server.refuse(503, times=10)
        server.visits[0].drop()
        rest = until(items, "socket.reconnecting")
        connection.send({"type": "kept"})
        connection.send_raw(b"\x01")
        rest += until(items, "socket.closed")
    attempts = [item for item in rest if item.type == "socket.reconnecting"]
    assert [item.attempt for item in attempts] == [1, 2, 3]
    assert rest[-1].unsent == ('{"type":"kept"}', b"\x01")
    assert connection.unsent == rest[-1].unsent
    with pytest.raises(WebSocketClosed, match="2 messages were not sent") as caught:
        connection.recv()
    assert caught.value.unsent == rest[-1].unsent


def test_a_refusal_that_will_stand_ends_the_attempts(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        connection.recv()
        server.refuse(401, {"error": {"message": "revoked"}})
        server.visits[0].drop()
        with pytest.raises(WebSocketClosed):
            connection.recv()
    assert len(server.visits) == 1


def test_the_count_of_attempts_begins_anew_after_an_event_that_is_no_error(face: Face, host: Host) -> None:
    for number in range(6):
        host.tell(partial(lambda number, peer: peer.event(f"event.{number}").reset(), number))
    host.tell(lambda peer: (peer.event("error"), peer.bye(1012)))
    host.tell(lambda peer: (peer.event("error"), peer.bye(1012)))
    host.tell(lambda peer: (peer.event("error"), peer.bye(1012)))
    with connect(face, host, reconnect=QUICK.replace(limit=2)) as connection:
        kinds: list[str] = []
        with pytest.raises(WebSocketClosed):
            kinds.extend(event.type for event in iter(connection.recv, None))
    assert [kind for kind in kinds if kind != "error"] == [f"event.{number}" for number in range(6)]
    assert len(host.heads) == 8


def test_the_queue_is_bounded_in_bytes_while_away(face: Face) -> None:
    connection = face.client().realtime.connect(model="m", max_queue_bytes=100)
    connection.send_raw("x" * 60)
    with pytest.raises(WebSocketQueueFull, match="max_queue_bytes"):
        connection.send_raw("é" * 21)
    connection.send_raw("é" * 20)
    assert connection.unsent == ("x" * 60, "é" * 20)
    with pytest.raises(WebSocketQueueFull):
        connection.send_raw(b"y")
    connection.close()
    assert connection.unsent == ("x" * 60, "é" * 20)


def test_the_key_is_asked_for_again_when_a_connection_is_made_anew(face: Face, host: Host) -> None:
    host.tell(lambda peer: peer.reset(), lambda peer: (peer.event("back"), peer.serve()))
    keys = iter(["sk-one", "sk-two", "sk-three"])
    client = face.client(base_url=host.url, api_key=lambda: next(keys))
    with client.realtime.connect(model="m", reconnect=QUICK) as connection:
        assert connection.recv().type == "back"
    assert ["sk-one" in host.heads[0], "sk-two" in host.heads[1]] == [True, True]


def test_a_connection_is_changed_ahead_of_its_end_and_the_session_goes_on(
    face: Face, server: LocalRealtimeServer
) -> None:
    now = [0.0]
    policy = Reconnect(limit=0, rotate_after=3300, clock=lambda: now[0])
    with connect(face, server, reconnect=policy, ping_interval=None) as connection:
        assert connection.recv().type == "session.created"
        connection.session.update(session={"type": "realtime", "instructions": "Be brief"})
        assert connection.recv().type == "session.updated"
        response = {"id": "resp_1", "object": "realtime.response"}
        server.visits[0].send({"type": "response.created", "response": response})
        assert connection.recv().type == "response.created"
        now[0] = 3301.0
        server.visits[0].send({"type": "delta"}, {"type": "response.done", "response": response})
        assert connection.recv().type == "delta"  # not in the middle of a response
        assert connection.recv().type == "response.done"
        again = connection.recv()
        assert (again.type, len(server.visits)) == ("session.created", 2)
        assert connection.recv().session.instructions == "Be brief"
        assert [event["type"] for event in server.visits[1].received] == ["session.update"]
        now[0] = 2 * 3301.0
        connection.response.cancel()
        connection.recv()
        assert server.waited(visits=3)


def test_a_connection_is_changed_while_nobody_reads(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server, reconnect=Reconnect(rotate_after=0.2)) as connection:
        assert connection.recv().type == "session.created"
        connection.session.update(session={"type": "realtime"})
        assert server.waited(visits=2, events=2)
        connection.send({"type": "response.cancel"})
        assert server.waited(events=3)


def test_what_is_sent_comes_through_although_nobody_reads(face: Face, host: Host) -> None:
    gone = threading.Event()

    def step(peer: Peer) -> None:
        peer.reset()
        gone.set()

    host.tell(step)
    with connect(face, host) as connection:
        assert gone.wait(20)
        number = 0
        while len(host.heads) < 2 and number < 10_000:
            connection.send({"type": "x", "number": number, "filler": "x" * 1000})
            number += 1
            host._changed.acquire()
            host._changed.wait(0.005)
            host._changed.release()
        connection.send({"type": "last"})
        assert host.waited(messages=1)
        while host.seen[-1]["type"] != "last":
            assert host.waited(messages=len(host.seen) + 1)
    numbers = [event["number"] for event in host.seen[:-1]]
    assert numbers == list(range(numbers[0], number)) if numbers else True


def test_closing_while_away_does_not_wait_for_the_pause(face: Face, host: Host) -> None:
    host.tell(lambda peer: peer.bye(1012))
    connection = connect(face, host, reconnect=Reconnect(first=1000, longest=1000)).open()
    items = connection.stream()
    if face.blocking:
        thread = threading.Thread(target=lambda: until(items, "socket.closed"))
        thread.start()
        assert host.waited(visits=1)
        connection.close()
        thread.join(20)
        assert not thread.is_alive()
    else:
        connection.close()
    assert connection.is_closed


@pytest.mark.parametrize(
    "given",
    [{"limit": -1}, {"first": "x"}, {"rotate_after": 0}, {"jitter": "much"}],
)
def test_a_rule_that_cannot_be_right_is_named(given: dict[str, Any]) -> None:
    with pytest.raises(OpenAIError, match=rf"Reconnect\({next(iter(given))}"):
        Reconnect(**given)
