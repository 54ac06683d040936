"""What cannot be right is refused before anything is sent, in words that say what would be."""

from __future__ import annotations

import base64
import ssl
from typing import TYPE_CHECKING, Any

import pytest

from openai_core import ConfigurationError, OpenAIError, WebSocketClosed

if TYPE_CHECKING:
    from collections.abc import Callable

    from faces.driven import Face

    from openai_core.testing.realtime import LocalRealtimeServer

OPTIONS: dict[str, Any] = {
    "model": (5, "", "  "),
    "extra_headers": (5, "x", [1], {"x-a": 5}, {"x-a": "b\r\nc: d"}),
    "extra_query": (5, "x", [1]),
    "subprotocols": ("realtime", [5], 5, [""]),
    "ssl_context": (5, "x", ssl),
    "proxy": (5, "nowhere"),
    "open_timeout": (0, -1, "x", True),
    "ping_interval": (0, "x"),
    "max_size": (0, 1.5, "x"),
    "max_queue_bytes": (-1, "x"),
    "max_waiting_events": (0, True),
    "reconnect": (5, "yes"),
}


@pytest.mark.parametrize(("name", "wrong"), [(name, wrong) for name, some in OPTIONS.items() for wrong in some])
def test_an_option_that_cannot_be_right_is_refused_by_its_name(
    face: Face, server: LocalRealtimeServer, name: str, wrong: Any
) -> None:
    realtime = face.client(base_url=server.url).realtime
    for connect in (realtime.connect, realtime.translations.connect):
        with pytest.raises(ConfigurationError, match=name):
            connect(**{"model": "m", name: wrong}).open()
    assert server.visits == []


EVENTS: tuple[tuple[Callable[[Any], Any], str], ...] = (
    (lambda connection: connection.send(None), "dictionary or a model"),
    (lambda connection: connection.send("text"), "dictionary or a model"),
    (lambda connection: connection.send([{"type": "x"}]), "dictionary or a model"),
    (lambda connection: connection.send({"type": object()}), "object"),
    (lambda connection: connection.send({"type": float("nan")}), "nan"),
    (lambda connection: connection.send_raw(None), "text or bytes"),
    (lambda connection: connection.send_raw(5), "text or bytes"),
    (lambda connection: connection.send_raw("\ud800"), "surrogates"),
    (lambda connection: connection.input_audio_buffer.append(), "audio"),
    (lambda connection: connection.input_audio_buffer.append(audoi=b""), "audoi"),
    (lambda connection: connection.on("response.done", 5), "function"),
    (lambda connection: connection.on(5, print), "function"),
    (lambda connection: connection.once("response.done", "x"), "function"),
    (lambda connection: connection.send_audio(None), "sound"),
    (lambda connection: connection.send_audio(5), "sound"),
    (lambda connection: connection.send_audio({"a": 1}), "sound"),
    (lambda connection: connection.close("now"), "code"),
    (lambda connection: connection.close(5), "code 5"),
    (lambda connection: connection.close(1006), "code 1006"),
    (lambda connection: connection.close(1000, b"x"), "text"),
)


@pytest.mark.parametrize(("act", "words"), EVENTS)
def test_what_cannot_be_sent_is_refused_and_the_connection_stands(
    face: Face, server: LocalRealtimeServer, act: Callable[[Any], Any], words: str
) -> None:
    with face.client(base_url=server.url).realtime.connect(model="m") as connection:
        connection.recv()
        with pytest.raises((TypeError, ValueError), match=words):
            act(connection)
        assert connection.is_open
        assert not connection.is_closed
        connection.input_audio_buffer.clear()
        assert connection.recv().type == "input_audio_buffer.cleared"
    assert [event["type"] for event in server.received] == ["input_audio_buffer.clear"]


def test_a_connection_is_closed_once_and_stays_closed(face: Face, server: LocalRealtimeServer) -> None:
    connection = face.client(base_url=server.url).realtime.connect(model="m")
    connection.open()
    connection.close(4000, "x" * 200)
    connection.close()
    assert (connection.close_code, connection.close_reason) == (4000, "x" * 200)
    assert list(connection) == []
    for act in (connection.open, connection.recv, connection.recv_bytes):
        with pytest.raises(WebSocketClosed):
            act()
    with pytest.raises(WebSocketClosed):
        connection.send({"type": "x"})
    never = face.client(base_url=server.url).realtime.connect(model="m")
    never.close()
    never.close()
    with pytest.raises(WebSocketClosed):
        never.open()
    assert len(server.visits) == 1


def test_a_session_is_entered_once_and_before_it_is_used(face: Face, server: LocalRealtimeServer) -> None:
    live = face.client(base_url=server.url).realtime.session(model="m")
    acts: tuple[Callable[[], Any], ...] = (lambda: live.ask("x"), lambda: next(iter(live)))
    for act in acts:
        with pytest.raises(OpenAIError, match="with"):
            act()
    with live:
        with pytest.raises(OpenAIError, match="waits for an answer"):
            live.answer("call_x", 1)
        assert live.ask("x").text == "You said: x"
    live.close()
    with pytest.raises(WebSocketClosed):
        live.ask("x")
    with pytest.raises(OpenAIError, match="once"), live:
        pass


def test_a_response_is_asked_for_with_what_can_be_right(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).responses.connect() as connection:
        with pytest.raises(ConfigurationError, match="stream_id"):
            connection.responses.create(model="m", input="x", extra_body={"stream_id": 5})
        with pytest.raises(TypeError, match="did you mean 'input'"):
            connection.responses.create(model="m", inptu="x")
        with pytest.raises(TypeError, match="list of items"):
            connection.chain(model="m").create(None)
        assert connection.responses.create(model="m", input="x").output_text == "You said: x"


def test_what_is_to_be_translated_goes_out_piece_by_piece(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).realtime.translations.connect(model="m") as connection:
        assert connection.send_audio(b"\1\0" * 4800, pace=False) == 9600
        assert connection.send_audio([b"\2" * 10]) == 10
        assert server.waited(events=3)
    assert {event["type"] for event in server.received} == {"session.input_audio_buffer.append"}
    assert [len(base64.b64decode(event["audio"])) for event in server.received] == [4800, 4800, 10]
    assert [server.visits[0].session.fault(event) for event in server.received] == [None] * 3
