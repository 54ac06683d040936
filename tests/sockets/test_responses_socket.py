"""Responses over a WebSocket: several at once, each with its own events."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Any

import pytest
from faces.wire import events

from openai_core import (
    APIStatusError,
    AsyncResponsesSocket,
    BadRequestError,
    Client,
    ConfigurationError,
    Reconnect,
    ResponsesSocket,
    StreamError,
    WebSocketClosed,
    WebSocketError,
    tool,
)
from openai_core.generated.models import beta_responses, responses
from openai_core.testing import load, sample

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire

    from openai_core.testing.realtime import LocalRealtimeServer
    from sockets.peer import Host, Peer

QUICK = Reconnect(first=0.01, longest=0.01)
SCHEMAS = load().document["components"]["schemas"]


def names(union: str) -> list[str]:
    return [choice["$ref"].rsplit("/", 1)[-1] for choice in SCHEMAS[union]["anyOf"]]


def connect(face: Face, place: Any, **options: Any) -> Any:
    return face.client(base_url=place.url, max_retries=0).responses.connect(**options)


def told(peer: Peer, kind: str, stream: str | None = None, **values: Any) -> None:
    peer.event(kind, **values, **({} if stream is None else {"stream_id": stream}))


def whole(identity: str, text: str, **values: Any) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    message = {"id": f"msg_{identity}", "type": "message", "role": "assistant", "status": "completed"}
    return {
        "id": identity,
        "object": "response",
        "status": "completed",
        "output": [{**message, "content": [part]}],
    } | values


def delta(peer: Peer, text: str, stream: str | None = None, number: int = 0) -> None:
    place = {"item_id": "msg", "output_index": 0, "content_index": 0, "sequence_number": number}
    told(peer, "response.output_text.delta", stream, delta=text, **place)


def test_a_response_is_asked_for_and_given(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        response = connection.responses.create(model="gpt-5", input="Good morning")
        assert type(response) is responses.Response
        assert response.output_text == "You said: Good morning"
        assert server.received == [{"type": "response.create", "model": "gpt-5", "input": "Good morning"}]
        assert server.visits[0].path == "/v1/responses"
        again = connection.responses.create(model="gpt-5", input="And again", previous_response_id=response.id)
        assert again.previous_response_id == response.id
        assert "stream_id" not in server.received[1]


def test_a_response_is_streamed(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        with connection.responses.stream(model="m", input="Hi") as stream:
            assert list(stream.text_deltas()) == ["You", " said:", " Hi"]
            assert stream.get_final_response().output_text == "You said: Hi"
        with connection.responses.create(model="m", input="Ho", stream=True) as plain:
            assert [event.type for event in plain][-1] == "response.completed"


def test_streams_that_share_a_socket_get_their_own_events(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        streams = [connection.responses.stream(model="m", input=f"number {number}") for number in range(10)]
        entered = [stream.__enter__() for stream in streams]
        found = [stream.get_final_response().output_text for stream in reversed(entered)]
        assert found == [f"You said: number {number}" for number in reversed(range(10))]
        sent = [event.get("stream_id") for event in server.received]
        assert sent == [None, *(f"stream_{number}" for number in range(1, 10))]
        connection.responses.create(model="m", input="x")
        assert "stream_id" not in server.received[-1]
        for stream in streams:
            stream.__exit__(None, None, None)


def test_names_of_streams_are_used_again_and_may_be_given(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        connection.responses.create(model="m", input="x", extra_body={"stream_id": "mine"})
        assert server.received[0]["stream_id"] == "mine"
        for _ in range(3):
            with (
                connection.responses.stream(model="m", input="1") as one,
                connection.responses.stream(model="m", input="2") as two,
            ):
                one.until_done()
                two.until_done()
        assert {event.get("stream_id") for event in server.received} == {"mine", None, "stream_1"}


def test_a_name_that_is_in_use_is_refused(face: Face, host: Host) -> None:
    with connect(face, host) as connection:
        one = connection.responses.stream(model="m", input="1", extra_body={"stream_id": "a"})
        with one, pytest.raises(WebSocketError, match="under way"):
            connection.responses.create(model="m", input="1", extra_body={"stream_id": "a"})


def test_every_server_event_is_read_as_its_class(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        kinds = names("ResponseStreamEvent") + names("ResponsesServerEvent")[1:]
        assert len(kinds) > 50
        for name in kinds:
            event = {**sample(name), "stream_id": "nobody"}
            server.waited(visits=1)
            server.visits[0].send(event)
            got = connection.recv()
            assert type(got) is getattr(responses, name)
            assert got.to_dict() == event


def test_every_server_event_of_the_beta_is_read_as_its_class(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).beta.responses.connect() as connection:
        kinds = names("BetaResponseStreamEvent") + names("BetaResponsesServerEvent")[1:]
        server.waited(visits=1)
        for name in kinds:
            event = sample(name)
            server.visits[0].send(event)
            got = connection.recv()
            assert type(got) is getattr(beta_responses, name)
        connection.response.inject(response_id="resp_1", input=[])
        assert connection.recv().type == "response.inject.created"


def test_every_client_event_is_accepted(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        connection.response.create(model="m", input="by hand", stream_id="a", metadata={"x": "y"}, store=False)
        kinds = []
        for event in connection:
            kinds.append(event.type)
            if event.type == "response.completed":
                assert event.stream_id == "a"
                break
        assert kinds[0] == "response.created"
        assert server.visits[0].session.fault(server.received[0]) is None


def test_a_refusal_is_an_error_of_the_usual_kind(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        with pytest.raises(BadRequestError) as caught:
            connection.responses.create(model="m", input="x", previous_response_id="resp_gone")
        assert caught.value.code == "previous_response_not_found"
        with pytest.raises(APIStatusError), connection.responses.stream(model="m", input=5) as stream:
            stream.until_done()
        assert connection.responses.create(model="m", input="still there").output_text == "You said: still there"


def test_an_error_without_a_status_or_a_name_reaches_its_stream(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        peer.message()
        peer.event("error", code="server_error", message="Oh no", param=None, sequence_number=1)
        peer.serve()

    host.tell(step)
    with connect(face, host) as connection, pytest.raises(StreamError, match="Oh no"):
        connection.responses.create(model="m", input="x", extra_body={"stream_id": "a"})


def test_what_only_a_request_can_say_is_refused(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        with pytest.raises(ConfigurationError, match="connect"):
            connection.responses.create(model="m", input="x", extra_headers={"x-a": "b"})
        with pytest.raises(TypeError, match="raw view"):
            face.client(base_url=server.url).responses.with_raw_response.connect()


def test_events_of_unknown_streams_are_kept_for_who_reads_the_connection(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        peer.message()
        delta(peer, "lost", "elsewhere")
        told(peer, "response.completed", response=whole("resp_1", "mine"))
        peer.serve()

    host.tell(step)
    with connect(face, host) as connection:
        assert connection.responses.create(model="m", input="x").output_text == "mine"
        event = connection.recv()
        assert (event.type, event.delta) == ("response.output_text.delta", "lost")


def test_who_looks_on_gets_everything(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        reader = connection.reader()
        connection.responses.create(model="m", input="x")
        kinds = []
        while "response.completed" not in kinds:
            kinds.append(reader.recv().type)
        assert kinds[0] == "response.created"


def test_a_slow_stream_loses_nothing_and_makes_no_other_lose_any(face: Face, host: Host) -> None:
    many = 300

    def step(peer: Peer) -> None:
        for _ in range(2):
            peer.message()
        for number in range(many):
            delta(peer, f"a{number} ", number=number)
            delta(peer, f"b{number} ", "stream_1", number)
        told(peer, "response.completed", response=whole("resp_a", "A"))
        told(peer, "response.completed", "stream_1", response=whole("resp_b", "B"))
        peer.serve()

    host.tell(step)
    with connect(face, host, max_waiting_events=8) as connection:
        one = connection.responses.create(model="m", input="a", stream=True)
        two = connection.responses.create(model="m", input="b", stream=True)
        heard: dict[str, str] = {}

        def read(name: str, stream: Any) -> None:
            heard[name] = "".join(stream.text_deltas())

        threads = [threading.Thread(target=read, args=pair) for pair in (("a", one), ("b", two))]
        threads[0].start()
        host.released.wait(0.1)
        threads[1].start()
        for thread in threads:
            thread.join(20)
            assert not thread.is_alive()
        assert heard == {name: "".join(f"{name}{number} " for number in range(many)) for name in "ab"}


def test_reading_two_full_streams_one_after_the_other_is_told_in_place_of_waiting_for_oneself(host: Host) -> None:
    def step(peer: Peer) -> None:
        for _ in range(2):
            peer.message()
        for number in range(20):
            delta(peer, "b", "stream_1", number)
        told(peer, "response.completed", "stream_1", response=whole("resp_b", "B"))
        told(peer, "response.completed", response=whole("resp_a", "A"))
        peer.serve()

    host.tell(step)
    with Client(base_url=host.url, api_key="x").responses.connect(max_waiting_events=8) as connection:
        one = connection.responses.create(model="m", input="a", stream=True)
        two = connection.responses.create(model="m", input="b", stream=True)
        with pytest.raises(WebSocketError, match="read each in a thread"):
            next(one)
        assert [event.type for event in two][-1] == "response.completed"
        assert next(one).type == "response.completed"


def test_a_stream_that_is_left_is_heard_of_no_more(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        with connection.responses.stream(model="m", input="one") as stream:
            next(stream)
            stream.cancel()
        assert connection.responses.create(model="m", input="two").output_text == "You said: two"
        with connection.responses.stream(model="m", input="three") as stream:
            assert stream.get_final_response().output_text == "You said: three"


def test_tools_are_run_over_the_socket(face: Face, server: LocalRealtimeServer) -> None:
    @tool
    def weather(city: str) -> str:
        """The weather of a city."""
        return f"{city} is sunny"

    with connect(face, server) as connection:
        run = connection.responses.run_tools(model="m", input="How is the weather?", tools=[weather])
        assert run.status == "completed"
        assert run.responses[-1].output_text == "You said: Rome is sunny"
        assert server.received[1]["previous_response_id"] == run.responses[0].id
        kinds: list[str] = []
        with connection.responses.run_tools(model="m", input="And now?", tools=[weather], stream=True) as events:
            kinds.extend(event.type for event in events)
        assert "tool.finished" in kinds
        assert "response.output_text.delta" in kinds
    assert len(server.visits) == 1


def test_turns_of_a_chain_follow_on_each_other(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server) as connection:
        chain = connection.chain(model="m", store=False)
        first = chain.create("one")
        with chain.stream("two") as stream:
            second = stream.get_final_response()
        third = chain.create([{"role": "user", "content": "three"}])
        assert [event.get("previous_response_id") for event in server.received] == [None, first.id, second.id]
        assert [len(event["input"]) for event in server.received] == [1, 1, 1]
        assert chain.response_id == third.id
        assert len(chain.items) == 6


def test_a_chain_tells_all_of_it_again_where_it_was_forgotten(face: Face, server: LocalRealtimeServer) -> None:
    with connect(face, server, reconnect=QUICK) as connection:
        chain = connection.chain(model="m", store=False)
        chain.create("one")
        server.visits[0].drop()
        with contextlib.suppress(WebSocketError):
            for _ in range(30):  # one of these notices, unless the keeper did before
                connection.responses.create(model="m", input="lost")
        assert chain.create("two").output_text == "You said: two"
        assert [item["content"] for item in server.visits[1].received[-1]["input"] if item["role"] == "user"] == [
            "one",
            "two",
        ]
        kept = connection.chain(model="m")
        kept.create("three")
        server.responses.clear()
        assert kept.create("four").output_text == "You said: four"
        assert len(server.received[-1]["input"]) == 3


def test_a_response_that_was_under_way_when_the_connection_broke_is_told_with_what_came(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        peer.message()
        told(peer, "response.created", response=whole("resp_1", "", status="in_progress", output=[]), sequence_number=0)
        delta(peer, "half", number=1)
        peer.message()

        peer.sock.shutdown(2)

    def fresh(peer: Peer) -> None:
        peer.message()
        told(peer, "response.completed", response=whole("resp_2", "whole"))
        peer.serve()

    host.tell(step, fresh)
    with connect(face, host, reconnect=QUICK) as connection:
        with connection.responses.stream(model="m", input="x") as stream:
            while stream.output_text != "half":
                next(stream)
            connection.send({"type": "now"})
            with pytest.raises(WebSocketClosed) as caught:
                stream.until_done()
        assert caught.value.partial.output_text == "half"
        assert connection.responses.create(model="m", input="y").output_text == "whole"
    assert len(host.heads) == 2


def test_without_reconnecting_every_stream_ends_with_the_connection(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        peer.message()
        peer.message()
        peer.bye(1011, b"restart")

    host.tell(step)
    with connect(face, host) as connection:
        one = connection.responses.create(model="m", input="a", stream=True)
        two = connection.responses.create(model="m", input="b", stream=True)
        for stream in (one, two):
            with pytest.raises(WebSocketClosed) as caught:
                next(stream)
            assert caught.value.close_code == 1011
        with pytest.raises(WebSocketClosed):
            connection.responses.create(model="m", input="c")


def test_a_response_in_the_background_is_taken_up_over_http(face: Face, host: Host, wire: Wire) -> None:
    def step(peer: Peer) -> None:
        peer.message()
        started = whole("resp_1", "", status="in_progress", output=[], background=True)
        told(peer, "response.created", response=started, sequence_number=0)
        delta(peer, "half", number=1)
        peer.message()
        peer.sock.shutdown(2)

    rest: list[dict[str, Any]] = [
        {"type": "response.output_text.delta", "item_id": "msg", "output_index": 0, "content_index": 0}
        | {"delta": " done", "sequence_number": 2},
        {"type": "response.completed", "response": whole("resp_1", "half done"), "sequence_number": 3},
    ]
    host.tell(step)
    wire.tell(events(*rest))
    client = face.client(base_url=wire.url, websocket_base_url=host.url, max_retries=0)
    with client.responses.connect() as connection:
        stream = connection.responses.stream(model="m", input="x", background=True)
        with stream:
            while stream.output_text != "half":
                next(stream)
            connection.send({"type": "now"})
            assert stream.get_final_response().output_text == "half done"
    assert wire.seen[0].path == "/v1/responses/resp_1"
    assert "starting_after=1" in wire.seen[0].query


def test_a_socket_stands_by_itself(server: LocalRealtimeServer) -> None:
    with ResponsesSocket(api_key="sk-alone", base_url=server.url) as connection:
        assert connection.responses.create(model="m", input="x").output_text == "You said: x"
        assert server.visits[0].headers["authorization"] == "Bearer sk-alone"
    with pytest.raises(TypeError, match="unexpected"):
        AsyncResponsesSocket(api_key="x", base_url=server.url, colour="red")  # type: ignore[call-arg]
