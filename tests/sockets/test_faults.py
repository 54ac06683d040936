"""What servers and networks do wrong: nothing hangs, nothing is lost that was kept, and the error says what it was."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest

from openai_core import APIConnectionError, APIError, APITimeoutError, Reconnect, WebSocketClosed
from sockets.peer import BINARY, CLOSE, PING, PONG, TEXT, Gone, Peer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faces.driven import Face

    from sockets.peer import Host

QUICK = Reconnect(first=0.01, longest=0.01)
LONG = 20.0


def connect(face: Face, host: Host, **options: Any) -> Any:
    return face.client(base_url=host.url, max_retries=0).realtime.connect(model="m", **options)


def ended(face: Face, host: Host, step: Callable[[Peer], Any], **options: Any) -> WebSocketClosed:
    """How a connection ends in which the server does this."""
    host.tell(step)
    with connect(face, host, **options) as connection:
        while True:
            try:
                connection.recv()
            except WebSocketClosed as error:
                return error


def goodbye(peer: Peer) -> Peer:
    """Note the code of the client's close frame."""
    with contextlib.suppress(Gone, OSError):
        while True:
            opcode, data = peer.receive()
            if opcode == CLOSE:
                peer.host.note(struct.unpack("!H", data[:2])[0])
                break
    return peer


def test_a_reset_is_told_and_the_connection_comes_back(face: Face, host: Host) -> None:
    lost = ended(face, host, lambda peer: (peer.event("one"), peer.reset()))
    assert (lost.close_code, lost.kind) == (1006, "transport")
    host.tell(lambda peer: (peer.event("one"), peer.reset()), lambda peer: (peer.event("two"), peer.serve()))
    with connect(face, host, reconnect=QUICK) as connection:
        kinds = [connection.recv().type]
        if kinds == ["one"]:  # a reset may overtake what was sent before it
            kinds.append(connection.recv().type)
        assert kinds[-1] == "two"


def test_an_end_without_goodbye_is_told(face: Face, host: Host) -> None:
    lost = ended(face, host, lambda peer: peer.sock.shutdown(socket.SHUT_RDWR))
    assert (lost.close_code, lost.kind) == (1006, "transport")


def test_an_end_in_the_middle_of_a_frame_is_told(face: Face, host: Host) -> None:
    lost = ended(face, host, lambda peer: peer.frame(TEXT, b'{"type": "ha', announced=100))
    assert (lost.close_code, lost.kind) == (1006, "transport")


def test_a_peer_that_is_gone_without_a_word_is_noticed(face: Face, host: Host) -> None:
    lost = ended(face, host, lambda peer: host.released.wait(LONG), ping_interval=0.05, ping_timeout=0.2)
    assert "ping" in str(lost)
    assert lost.close_code == 1006
    host.tell(lambda peer: host.released.wait(LONG), lambda peer: (peer.event("back"), peer.serve()))
    with connect(face, host, ping_interval=0.05, ping_timeout=0.2, reconnect=QUICK) as connection:
        assert connection.recv().type == "back"


def test_a_peer_that_answers_pings_is_not_given_up(face: Face, host: Host) -> None:
    pings = 0

    def step(peer: Peer) -> None:
        nonlocal pings
        while pings < 6:
            opcode, data = peer.receive()
            if opcode == PING:
                pings += 1
                peer.frame(PONG, data)
        peer.event("here")
        peer.serve()

    host.tell(step)
    with connect(face, host, ping_interval=0.05, ping_timeout=LONG) as connection:
        assert connection.recv().type == "here"


def test_a_reader_who_is_away_is_not_taken_for_a_peer_who_is(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        peer.event("one")
        for number in range(2000):
            peer.event(f"event.{number}", filler="x" * 1000)
        peer.serve()

    host.tell(step)
    with connect(face, host, ping_interval=0.02, ping_timeout=0.05) as connection:
        assert connection.recv().type == "one"
        assert not host.released.wait(0.5)  # many pings long
        assert [connection.recv().type for _ in range(2000)] == [f"event.{number}" for number in range(2000)]


def test_a_slow_peer_gets_everything_in_the_end(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        for _ in range(40):
            host.released.wait(0.005)
            peer.message()
        peer.event("thanks")
        peer.serve()

    host.tell(step)
    with connect(face, host, ping_interval=0.05, ping_timeout=LONG) as connection:
        for number in range(40):
            connection.send({"type": "x", "number": number, "filler": "x" * 300_000})
        assert connection.recv().type == "thanks"
    assert [event["number"] for event in host.seen] == list(range(40))


def test_a_frame_that_claims_to_be_huge_is_refused_before_it_comes(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        with contextlib.suppress(OSError):
            peer.frame(TEXT, b"x" * 1000, announced=1 << 30)
        goodbye(peer)

    tracemalloc.start()
    try:
        lost = ended(face, host, step, max_size=1 << 20)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (lost.close_code, lost.kind) == (1009, "protocol")
    assert "max_size" in str(lost)
    assert host.waited(messages=1)
    assert host.seen == [1009]
    assert peak < 16 << 20


def test_fragments_that_add_up_to_too_much_are_refused(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        peer.frame(TEXT, b"x" * 600, fin=False)
        peer.frame(0, b"x" * 600, fin=False)
        goodbye(peer)

    assert ended(face, host, step, max_size=1000).close_code == 1009
    assert host.waited(messages=1)
    assert host.seen == [1009]


def test_a_message_of_just_the_size_is_taken(face: Face, host: Host) -> None:
    text = json.dumps({"type": "x", "filler": "y" * 1000}).encode()
    host.tell(lambda peer: (peer.frame(TEXT, text), peer.serve()))
    with connect(face, host, max_size=len(text)) as connection:
        assert connection.recv().type == "x"


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65535, 65536, 300_000])
def test_messages_of_every_length_are_read(face: Face, host: Host, size: int) -> None:
    text = json.dumps({"type": "x", "filler": "y" * size}).encode()
    host.tell(lambda peer: (peer.frame(TEXT, text), peer.serve()))
    with connect(face, host) as connection:
        assert connection.recv().filler == "y" * size


def test_fragments_become_one_message_whatever_comes_between(face: Face, host: Host) -> None:
    text = json.dumps({"type": "x", "words": "größer 🎈" * 50}, ensure_ascii=False).encode()

    def step(peer: Peer) -> None:
        for size in (1, 7):
            pieces = [text[at : at + size] for at in range(0, len(text), size)]
            for number, piece in enumerate(pieces):
                peer.frame(TEXT if number == 0 else 0, piece, fin=False)
                if number % 10 == 0:
                    peer.frame(PING, b"there?")
                    peer.frame(PONG, b"unasked")
            peer.frame(0, b"")
        peer.frame(BINARY, b"\x01", fin=False)
        peer.frame(0, b"\x02")
        peer.serve()

    host.tell(step)
    with connect(face, host) as connection:
        assert connection.recv().words == "größer 🎈" * 50
        assert connection.recv().words == "größer 🎈" * 50
        assert connection.recv_bytes() == b"\x01\x02"


def test_text_that_is_no_text_closes_the_connection(face: Face, host: Host) -> None:
    lost = ended(face, host, lambda peer: (peer.frame(TEXT, b'{"type": "\xff"}'), goodbye(peer)))
    assert (lost.close_code, lost.kind) == (1007, "protocol")
    assert host.waited(messages=1)
    assert host.seen == [1007]


BREACHES: dict[str, Callable[[Peer], Any]] = {
    "a reserved bit": lambda peer: peer.sock.sendall(b"\xc1\x02{}"),
    "an unknown kind": lambda peer: peer.sock.sendall(b"\x83\x00"),
    "a continuation of nothing": lambda peer: peer.frame(0, b"x"),
    "a message inside another": lambda peer: (peer.frame(TEXT, b"x", fin=False), peer.frame(TEXT, b"y")),
    "a close frame of one byte": lambda peer: peer.frame(CLOSE, b"x"),
}


@pytest.mark.parametrize("breach", BREACHES)
def test_a_breach_of_the_protocol_closes_the_connection(face: Face, host: Host, breach: str) -> None:
    lost = ended(face, host, lambda peer: (BREACHES[breach](peer), goodbye(peer)))
    assert (lost.close_code, lost.kind) == (1002, "protocol")


@pytest.mark.parametrize(
    "code", [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 4000, 4999]
)
def test_the_code_and_the_reason_of_a_goodbye_are_told(face: Face, host: Host, code: int) -> None:
    lost = ended(face, host, lambda peer: peer.bye(code, "größer".encode()))
    assert (lost.close_code, lost.reason, lost.kind) == (code, "größer", "server")


def test_a_goodbye_without_a_code_is_told_as_that(face: Face, host: Host) -> None:
    lost = ended(face, host, lambda peer: peer.bye(None))
    assert (lost.close_code, lost.reason) == (1005, "")


@pytest.mark.parametrize("code", [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000])
def test_a_code_that_must_not_be_sent_is_a_breach(face: Face, host: Host, code: int) -> None:
    lost = ended(face, host, lambda peer: peer.bye(code))
    assert (lost.close_code, lost.kind) == (1002, "protocol")


def test_a_restart_in_the_middle_of_a_response_loses_nothing_that_was_kept(face: Face, host: Host) -> None:
    down = threading.Event()

    def first(peer: Peer) -> None:
        peer.event("session.created")
        peer.message()
        peer.event("response.created", response={"id": "resp_1"})
        peer.event("response.output_text.delta", delta="Hal")
        peer.frame(TEXT, b'{"type": "response.output_te', announced=60)
        down.wait(LONG)
        peer.reset()

    host.tell(first, lambda peer: (peer.event("session.created"), peer.serve()))
    with connect(face, host, reconnect=QUICK) as connection:
        connection.response.create()
        assert [connection.recv().type for _ in range(3)][-1] == "response.output_text.delta"
        items = connection.stream()
        down.set()
        for item in items:
            if item.type == "socket.reconnecting":
                for number in range(20):
                    connection.send({"type": "kept", "number": number})
                assert len(connection.unsent) == 20
            if item.type == "session.created":
                break
        assert host.waited(messages=21)
    assert [event.get("number") for event in host.seen] == [None, *range(20)]


class Lines:
    """A server that answers the handshake with whatever it is told to."""

    def __init__(self, answer: bytes | None, pieces: int = 1) -> None:
        self.over = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}/v1"
        self.answer, self.pieces = answer, pieces
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()

    def _serve(self) -> None:
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            with sock, contextlib.suppress(OSError):
                sock.recv(65536)
                if self.answer is None:
                    self.over.wait(LONG)
                for at in range(0, len(self.answer or b""), self.pieces):
                    sock.sendall((self.answer or b"")[at : at + self.pieces])
                    if self.pieces == 1:
                        self.over.wait(0.1)
                sock.shutdown(socket.SHUT_WR)
                while sock.recv(65536):
                    pass

    def close(self) -> None:
        self.over.set()
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self.thread.join(LONG)


@pytest.fixture
def lines() -> Iterator[Callable[..., Lines]]:
    made: list[Lines] = []

    def make(*args: Any) -> Lines:
        made.append(Lines(*args))
        return made[-1]

    yield make
    for one in made:
        one.close()


HANDSHAKES = {
    "silence and an end": b"",
    "no HTTP": b"hello\r\n\r\n",
    "a page": b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi",
    "a wrong proof": b"HTTP/1.1 101 X\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: no\r\n\r\n",
    "no upgrade": b"HTTP/1.1 101 X\r\n\r\n",
}


@pytest.mark.parametrize("answer", HANDSHAKES)
def test_what_is_no_handshake_is_an_error(face: Face, lines: Callable[..., Lines], answer: str) -> None:
    client = face.client(base_url=lines(HANDSHAKES[answer], 100_000).url, max_retries=0)
    with pytest.raises(APIError) as caught:
        client.realtime.connect(model="m").open()
    assert isinstance(caught.value, APIConnectionError) or getattr(caught.value, "status_code", 0) == 200


@pytest.mark.parametrize(("answer", "pieces"), [(None, 1), (b"HTTP/1.1 101 Switching Protocols\r\n" * 100, 1)])
def test_a_handshake_takes_no_longer_than_told(
    face: Face, lines: Callable[..., Lines], answer: bytes | None, pieces: int
) -> None:
    client = face.client(base_url=lines(answer, pieces).url, max_retries=0)
    with pytest.raises(APITimeoutError, match=r"0\.3 s") as caught:
        client.realtime.connect(model="m", open_timeout=0.3).open()
    assert caught.value.phase == "connect"


def test_a_peer_that_does_not_say_goodbye_is_not_waited_for_long(face: Face, host: Host) -> None:
    host.tell(lambda peer: host.released.wait(LONG))
    connection = connect(face, host, close_timeout=0.2).open()
    connection.close()
    assert connection.close_code == 1000


def test_closing_is_not_stuck_behind_what_nobody_reads(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        for number in range(5000):
            peer.event(f"event.{number}", filler="x" * 1000)
        goodbye(peer)
        peer.frame(CLOSE, struct.pack("!H", 1000))

    host.tell(step)
    with connect(face, host, close_timeout=LONG) as connection:
        connection.recv()
    assert host.waited(messages=1)
    assert host.seen == [1000]


def test_closing_wakes_whoever_reads(host: Host) -> None:
    from openai_core import Client

    host.tell(lambda peer: host.released.wait(LONG))
    connection = Client(base_url=host.url, api_key="sk-x").realtime.connect(model="m", close_timeout=0.2).open()
    threads = [threading.Thread(target=lambda: list(connection.reader())) for _ in range(3)]
    for thread in threads:
        thread.start()
    connection.close()
    for thread in threads:
        thread.join(LONG)
        assert not thread.is_alive()


def test_closing_lets_go_of_whoever_is_stuck_in_sending(host: Host) -> None:
    from openai_core import APIError, Client

    host.tell(lambda peer: host.released.wait(LONG))
    connection = Client(base_url=host.url, api_key="sk-x").realtime.connect(model="m", close_timeout=0.2).open()
    raised: list[Exception] = []

    def work() -> None:
        try:
            while True:
                connection.send_raw(b"x" * 1_000_000)
        except APIError as error:
            raised.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert not host.released.wait(0.3)
    connection.close()
    thread.join(LONG)
    assert not thread.is_alive()
    assert isinstance(raised[0], WebSocketClosed)
