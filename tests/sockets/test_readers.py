"""Reading: one reader, several, handlers, and what happens to the connection."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from openai_core import Client, WebSocketClosed, WebSocketMessageError, WebSocketServerError
from openai_core.sansio.ws.life import SocketClosed, SocketClosing, SocketConnecting, SocketError, SocketOpen
from openai_core.testing.realtime import LocalRealtimeServer

if TYPE_CHECKING:
    from faces.driven import Face

LONG = 20.0


def connect(face: Face, server: LocalRealtimeServer, **options: Any) -> Any:
    return face.client(base_url=server.url).realtime.connect(model="m", **options)


def test_the_end_of_the_server_ends_the_loop(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        first = connection.recv()
        server.visits[0].send({"type": "last"})
        server.visits[0].close(1000, "done")
        assert [event.type for event in connection] == ["last"]
        assert first.type == "session.created"
        with pytest.raises(WebSocketClosed, match="done") as caught:
            connection.recv()
        assert caught.value.close_code == 1000
        assert connection.close_code == 1000
        assert connection.close_reason == "done"


def test_an_end_that_should_not_have_been_is_raised(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        connection.recv()
        server.visits[0].close(1011, "broken")
        with pytest.raises(WebSocketClosed, match="1011: broken") as caught:
            list(connection)
        assert caught.value.kind == "server"
        with pytest.raises(WebSocketClosed):
            connection.send({"type": "x"})


def test_closing_ends_it_for_good(face: Face, server: LocalRealtimeServer) -> None:
    connection = connect(face, server).open()
    connection.close(4001, "enough")
    connection.close()
    assert connection.is_closed
    assert connection.close_code == 4001
    assert list(connection) == []
    with pytest.raises(WebSocketClosed):
        connection.open()
    with pytest.raises(WebSocketClosed):
        connection.send({"type": "x"})


def test_the_stream_tells_the_whole_life(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        items = iter(connection.stream())
        assert isinstance(next(items), SocketConnecting)
        opened = next(items)
        assert isinstance(opened, SocketOpen)
        assert not opened.reconnected
        assert next(items).type == "session.created"
        server.visits[0].send(
            "no json", {"type": "error", "error": {"message": "too much", "code": "rate"}}, {"type": "on"}
        )
        broken = next(items)
        assert isinstance(broken, SocketError)
        assert (broken.kind, broken.error.body) == ("protocol", "no json")
        reported = next(items)
        assert (reported.kind, reported.event.error.code, reported.error.message) == ("server", "rate", "too much")
        assert next(items).type == "on"
        connection.close(1000, "bye")
        assert next(items) == SocketClosing(1000, "bye")
        assert next(items) == SocketClosed(1000, "bye")
        assert list(items) == []


def test_a_message_that_is_no_event_is_raised_and_the_next_one_is_read(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        connection.recv()
        server.visits[0].send("{", "[1]", b"\x00", {"type": "fine"})
        for body in ("{", "[1]", b"\x00"):
            with pytest.raises(WebSocketMessageError, match="JSON") as caught:
                connection.recv()
            assert caught.value.body == body
        assert connection.recv().type == "fine"


def test_each_of_several_readers_gets_every_event(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        one, other = connection.reader(), connection.reader()
        kinds = [f"event.{number}" for number in range(50)]
        server.visits[0].send(*({"type": kind} for kind in kinds))
        assert [one.recv().type for _ in range(51)] == ["session.created", *kinds]
        late = connection.reader()
        assert [other.recv().type for _ in range(51)] == ["session.created", *kinds]
        server.visits[0].send({"type": "late"})
        assert [reader.recv().type for reader in (late, one, other)] == ["late"] * 3


def test_readers_do_not_share_the_events_they_get(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        one, other = connection.reader(), connection.reader()
        event = one.recv()
        event.event_id = "changed"
        assert other.recv().event_id != "changed"


def test_a_reader_that_is_far_behind_holds_up_the_others_until_it_is_closed(server: LocalRealtimeServer) -> None:
    with Client(base_url=server.url, api_key="sk-x").realtime.connect(model="m", max_waiting_events=10) as connection:
        fast, slow = connection.reader(), connection.reader()
        server.visits[0].send(*({"type": f"event.{number}"} for number in range(39)))
        got: list[str] = []
        done = threading.Event()

        def read() -> None:
            for event in fast:
                got.append(event.type)
                if len(got) == 40:
                    done.set()
                    return

        thread = threading.Thread(target=read)
        thread.start()
        assert not done.wait(0.2)
        assert len(got) == 10
        assert [slow.recv().type for _ in range(10)] == got[:10]
        slow.close()
        assert done.wait(LONG)
        thread.join(LONG)
        assert got == ["session.created", *(f"event.{number}" for number in range(39))]


def test_many_threads_read_at_once_and_each_sees_the_same_order(server: LocalRealtimeServer) -> None:
    with Client(base_url=server.url, api_key="sk-x").realtime.connect(model="m") as connection:
        readers = [connection.reader() for _ in range(6)]
        seen: list[list[str]] = [[] for _ in readers]

        def read(number: int) -> None:
            seen[number].extend(event.type for event in readers[number])

        threads = [threading.Thread(target=read, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        kinds = [f"event.{number}" for number in range(3000)]
        server.visits[0].send(*({"type": kind} for kind in kinds))
        server.visits[0].close()
        for thread in threads:
            thread.join(LONG)
        assert seen == [["session.created", *kinds]] * 6


def test_handlers_are_called_in_order_for_their_events(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        told: list[Any] = []

        async def later(event: Any) -> None:
            told.append(("later", event.type))

        connection.on("socket.open", lambda item: told.append(item.type))
        connection.on("session.created", lambda event: told.append(event.type) if face.blocking else later(event))
        connection.once("x", lambda event: told.append("once"))
        gone = connection.on("x", lambda event: told.append("never"))
        connection.off("x", gone)
        connection.on("event", lambda event: told.append(f"any {event.type}"))
        server.visits[0].send({"type": "x"}, {"type": "x"})
        server.visits[0].close()
        connection.dispatch_events()
        created = "session.created" if face.blocking else ("later", "session.created")
        assert told == ["socket.open", created, "any session.created", "once", "any x", "any x"]


def test_an_error_that_nobody_handles_is_raised(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        connection.recv()
        server.visits[0].send({"type": "error", "error": {"message": "no such voice", "param": "voice"}})
        with pytest.raises(WebSocketServerError, match="no such voice") as caught:
            connection.dispatch_events()
        assert caught.value.param == "voice"
        assert caught.value.event.type == "error"


@pytest.mark.parametrize("kind", ["error", "socket.error", "event"])
def test_an_error_that_is_handled_is_not_raised(face: Face, server: LocalRealtimeServer, kind: str) -> None:
    with connect(face, server) as connection:
        connection.recv()
        told: list[Any] = []
        connection.on(kind, told.append)
        server.visits[0].send({"type": "error", "error": {"message": "no such voice"}})
        server.visits[0].close()
        connection.dispatch_events()
        assert len(told) == 1


def test_dispatching_raises_where_the_connection_broke(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        connection.recv()
        server.visits[0].close(1012, "restart")
        with pytest.raises(WebSocketClosed, match="restart"):
            connection.dispatch_events()


def test_a_slow_reader_slows_the_server_down(face: Face) -> None:
    sent = 0
    stuck = threading.Event()

    def answer(visit: Any, event: Any) -> None:
        nonlocal sent
        filler = "x" * 100_000
        for number in range(600):
            timer = threading.Timer(1.0, stuck.set)
            timer.start()
            visit.send({"type": f"event.{number}", "filler": filler})
            timer.cancel()
            sent += 1

    with LocalRealtimeServer(answer=answer) as server, connect(face, server) as connection:
        connection.send({"type": "go"})
        assert stuck.wait(LONG)
        assert sent < 600
        connection.recv()
        assert [connection.recv().type for _ in range(600)] == [f"event.{number}" for number in range(600)]
