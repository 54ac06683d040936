"""Spans of WebSockets, as OpenTelemetry's own SDK takes them."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from openai_core import APIStatusError, BadRequestError, Reconnect, WebSocketClosed
from sockets.test_responses_socket import connect

if TYPE_CHECKING:
    from faces.driven import Face

    from openai_core.testing.realtime import LocalRealtimeServer
    from sockets.peer import Host, Peer

pytest.importorskip("opentelemetry.sdk")

from faces.traces import SPANS, configure
from opentelemetry import trace
from opentelemetry.trace import StatusCode

pytestmark = pytest.mark.usefixtures("_configured")


@pytest.fixture
def _configured() -> None:
    configure()


def spans(name: str) -> list[Any]:
    return [span for span in SPANS.get_finished_spans() if span.name == name]


def test_a_websocket_is_a_span_from_its_opening_to_its_end(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).realtime.connect(model="gpt-realtime") as connection:
        connection.recv()
        assert spans("realtime.connect gpt-realtime") == []
    [span] = spans("realtime.connect gpt-realtime")
    assert dict(span.attributes) == {
        "gen_ai.operation.name": "realtime.connect",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "gpt-realtime",
        "network.protocol.name": "websocket",
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "url.path": "/v1/realtime",
        "http.response.status_code": 101,
        "openai_core.websocket.connections": 1,
        "openai_core.websocket.close_code": 1000,
    }
    assert [event.name for event in span.events] == ["connection opened"]
    assert (span.kind.name, span.status.status_code) == ("CLIENT", StatusCode.UNSET)


def test_connections_that_come_and_go_are_events_of_one_span(face: Face, host: Host) -> None:
    host.tell(lambda peer: peer.event("one").reset(), lambda peer: peer.event("two").serve())
    client = face.client(base_url=host.url)
    with client.realtime.connect(model="m", reconnect=Reconnect(first=0.01)) as connection:
        assert [connection.recv().type for _ in range(2)] == ["one", "two"]
    [span] = spans("realtime.connect m")
    names = [event.name for event in span.events]
    assert names == ["connection opened", "connection failed", "connection is made anew", "connection opened"]
    assert span.attributes["openai_core.websocket.connections"] == 2
    assert span.status.status_code is StatusCode.UNSET


def test_a_connection_that_is_lost_or_refused_is_a_span_with_an_error(
    face: Face, server: LocalRealtimeServer, host: Host
) -> None:
    host.tell(lambda peer: peer.bye(1011, b"out of order"))
    with face.client(base_url=host.url).realtime.connect(model="lost") as connection, pytest.raises(WebSocketClosed):
        connection.recv()
    [span] = spans("realtime.connect lost")
    assert span.status.status_code is StatusCode.ERROR
    assert span.attributes["error.type"] == "1011"
    assert span.status.description == "out of order"
    server.refuse(401, {"error": {"message": "secret words"}})
    with pytest.raises(APIStatusError):
        face.client(base_url=server.url, max_retries=0).realtime.connect(model="refused").open()
    [span] = spans("realtime.connect refused")
    assert (span.attributes["error.type"], span.attributes["http.response.status_code"]) == ("401", 401)


def test_an_opening_that_is_given_up_is_a_span_with_an_error(face: Face, server: LocalRealtimeServer) -> None:
    keys = iter(["", "sk-key"])

    def key() -> str:
        found = next(keys)
        if not found:
            raise LookupError("secret words")
        return found

    connection = face.client(base_url=server.url, api_key=key).realtime.connect(model="given-up")
    with pytest.raises(LookupError):
        connection.open()
    [span] = spans("realtime.connect given-up")
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, "LookupError")
    connection.open()
    connection.close()
    [_, other] = spans("realtime.connect given-up")
    assert other.status.status_code is StatusCode.UNSET


def test_a_response_over_a_websocket_is_a_span_by_the_conventions(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        response = connection.responses.create(model="gpt-5", input="secret", temperature=0.5)
        [span] = spans("chat gpt-5")
        assert (
            dict(span.attributes).items()
            >= {
                "gen_ai.operation.name": "chat",
                "gen_ai.request.model": "gpt-5",
                "gen_ai.request.temperature": 0.5,
                "gen_ai.response.id": response.id,
                "gen_ai.response.model": "gpt-5",
                "gen_ai.response.finish_reasons": ("completed",),
                "gen_ai.usage.input_tokens": 5,
                "gen_ai.usage.output_tokens": 7,
                "server.address": "127.0.0.1",
                "server.port": server.port,
            }.items()
        )
        assert "gen_ai.response.time_to_first_chunk" in span.attributes
        assert "secret" not in repr(dict(span.attributes))
        assert spans("responses.connect") == []
    assert len(spans("responses.connect")) == 1


def test_each_of_several_responses_has_its_own_span(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        streams = [connection.responses.create(model=f"m{n}", input="x", stream=True) for n in range(3)]
        streams[0].close()
        for stream in streams[1:]:
            stream.until_done()
        with pytest.raises(BadRequestError):
            connection.responses.create(model="m3", input="x", previous_response_id="resp_no")
    found: dict[str, Any] = {span.name: span for span in SPANS.get_finished_spans()}
    assert {"chat m0", "chat m1", "chat m2", "chat m3"} <= found.keys()
    assert found["chat m3"].attributes["error.type"] == "400"
    assert [found[f"chat m{n}"].status.status_code for n in range(3)] == [StatusCode.UNSET] * 3


def test_a_response_that_the_connection_took_with_it_is_a_span_with_an_error(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        peer.message()
        peer.bye(1011)

    host.tell(step)
    with connect(face, host) as connection, pytest.raises(WebSocketClosed):
        connection.responses.create(model="gone", input="x")
    [span] = spans("chat gone")
    assert span.attributes["error.type"] == "WebSocketClosed"


def test_spans_stand_below_that_of_the_program(server: LocalRealtimeServer) -> None:
    from openai_core import Client

    tracer = trace.get_tracer("a program")
    with (
        tracer.start_as_current_span("outer") as outer,
        Client(base_url=server.url, api_key="x").responses.connect() as connection,
    ):
        connection.responses.create(model="gpt-5", input="x")
    for name in ("chat gpt-5", "responses.connect"):
        [span] = spans(name)
        assert span.parent.span_id == outer.get_span_context().span_id


def test_there_are_no_spans_where_tracing_is_switched_off(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url, tracing=False).responses.connect() as connection:
        connection.responses.create(model="gpt-5", input="x")
    assert SPANS.get_finished_spans() == ()


def test_a_program_that_does_not_trace_never_loads_what_does() -> None:
    program = """
import sys
from openai_core import Client
from openai_core.testing.realtime import LocalRealtimeServer

with LocalRealtimeServer() as server, Client(base_url=server.url, api_key="x").responses.connect() as connection:
    print(connection.responses.create(model="m", input="x").output_text)
assert not [name for name in sys.modules if name.startswith("opentelemetry")]
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "You said: x"
