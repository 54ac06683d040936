"""`client.realtime.session`: what adds up, which tools are called, what a new connection is told, what is heard."""

from __future__ import annotations

import base64
import threading
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest

from openai_core import (
    PENDING,
    ConfigurationError,
    MaxRoundsError,
    OpenAIError,
    RealtimeState,
    Reconnect,
    ToolRunError,
    WebSocketClosed,
    WebSocketError,
    WebSocketServerError,
)
from openai_core.media import to_wav

if TYPE_CHECKING:
    from pathlib import Path

    from faces.driven import Face

    from openai_core.testing.realtime import LocalRealtimeServer
    from sockets.peer import Host, Peer

QUICK = Reconnect(first=0.01, longest=0.01)


def weather(city: str) -> str:
    """The weather of a city."""
    return f"{city} is sunny"


def session(face: Face, place: Any, **options: Any) -> Any:
    return face.client(base_url=place.url, max_retries=0).realtime.session(model="gpt-realtime", **options)


def sent(server: LocalRealtimeServer) -> list[str]:
    return [event["type"] for event in server.visits[-1].received]


def test_a_question_is_answered(face: Face, server: LocalRealtimeServer) -> None:
    with session(face, server, instructions="Be kind", output_modalities=["text"]) as live:
        answer = live.ask("Good morning")
        assert answer.text == "You said: Good morning"
        assert answer.response.status == "completed"
        assert [(line.role, line.text) for line in live.transcript] == [
            ("user", "Good morning"),
            ("assistant", "You said: Good morning"),
        ]
        assert live.usage == {"total_tokens": 12, "input_tokens": 5, "output_tokens": 7}
        assert live.ask(instructions="Rhyme").text == "You said: Good morning"
    assert server.received[0]["session"] == {
        "type": "realtime",
        "instructions": "Be kind",
        "output_modalities": ["text"],
    }
    assert server.received[-1]["response"] == {"instructions": "Rhyme"}


def test_tools_are_called_and_the_model_is_told(face: Face, server: LocalRealtimeServer) -> None:
    with session(face, server, tools=[weather]) as live:
        assert live.ask("How is the weather?").text == "You said: Rome is sunny"
        (call,) = live.tool_calls
        assert (call.name, call.arguments, call.status) == ("weather", {"city": "Rome"}, "completed")
        assert live.state.tool_calls[0]["output"] == "Rome is sunny"
    visit = server.visits[0]
    assert [visit.session.fault(event) for event in visit.received] == [None] * len(visit.received)
    assert visit.received[0]["session"]["tools"][0]["name"] == "weather"


def test_a_tool_that_fails_is_told_the_model_or_raised(face: Face, server: LocalRealtimeServer) -> None:
    def broken(city: str) -> str:
        """Breaks."""
        raise ValueError("no such city")

    with session(face, server, tools=[broken]) as live:
        assert "no such city" in live.ask("?").text
    with session(face, server, tools=[broken], on_error="raise") as live, pytest.raises(ToolRunError):
        live.ask("?")


def test_a_call_may_be_refused_or_answered_by_hand(face: Face, server: LocalRealtimeServer) -> None:
    with session(face, server, tools=[weather], on_call=lambda call: "Not today") as live:
        assert live.ask("?").text == "You said: Not today"
    with session(face, server, tools=[weather], on_call=lambda call: PENDING) as live:
        live.ask("?")
        (call,) = live.tool_calls
        live.answer(call.id, "rain")
        assert server.waited(events=len(server.received))
        for event in live:
            if event.type == "response.done":
                break
        assert live.transcript[-1].text == "You said: rain"


def test_a_model_that_calls_without_end_is_stopped(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        number = 0
        while True:
            if peer.message()["type"] != "response.create":
                continue
            number += 1
            place = {"response_id": f"r{number}", "item_id": f"i{number}", "call_id": f"c{number}"}
            peer.event("response.created", response={"id": f"r{number}", "status": "in_progress"})
            peer.event("response.function_call_arguments.done", **place, name="weather", arguments='{"city": "X"}')
            peer.event("response.done", response={"id": f"r{number}", "status": "completed", "output": []})

    host.tell(step)
    with session(face, host, tools=[weather], max_rounds=3) as live, pytest.raises(MaxRoundsError):
        live.ask("?")


def test_iterating_gives_events_and_what_they_mean(face: Face, server: LocalRealtimeServer) -> None:
    with session(face, server) as live:
        live.say("Hello", respond=True)
        kinds, heard = [], ""
        for event in live:
            kinds.append(event.type)
            if event.type == "transcript.delta":
                heard += event.delta
                assert event.snapshot == heard
            if event.type == "response.done":
                break
        assert heard == "You said: Hello"
        assert kinds[:3] == ["socket.connecting", "socket.open", "session.created"]
        assert kinds[-5:].count("transcript.done") == 1


def test_handlers_are_called_whoever_reads(face: Face, server: LocalRealtimeServer) -> None:
    heard: list[str] = []
    with session(face, server) as live:
        live.on("transcript.done", lambda event: heard.append(event.text))
        live.ask("one")
        live.ask("two")
    assert heard == ["You said: one", "You said: two"]


def test_a_new_connection_is_told_the_conversation(face: Face, server: LocalRealtimeServer) -> None:
    with session(face, server, tools=[weather], reconnect=QUICK) as live:
        live.ask("one")
        server.visits[-1].drop()
        assert live.ask("two").text.startswith("You said: ")
        again = server.visits[1].received
        assert again[0]["type"] == "session.update"
        items = [event["item"] for event in again if event["type"] == "conversation.item.create"]
        assert [item["type"] for item in items[:4]] == ["message", "function_call", "function_call_output", "message"]
        texts = [item["content"][0]["text"] for item in items if item["type"] == "message"]
        assert texts[:3] == ["one", "You said: Rome is sunny", "two"]
        assert len({item["id"] for item in items}) == len(items)


def test_an_answer_that_was_under_way_is_told_with_what_came(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        while peer.message()["type"] != "response.create":
            pass
        peer.event("response.created", response={"id": "r1", "status": "in_progress"})
        place = {"response_id": "r1", "item_id": "i1", "content_index": 0, "output_index": 0}
        peer.event("response.output_text.delta", **place, delta="half")
        peer.bye(1012)

    host.tell(step, step)
    with session(face, host, reconnect=QUICK) as live:
        with pytest.raises(WebSocketError) as caught:
            live.ask("?")
        assert caught.value.partial == "half"
    with session(face, host) as live, pytest.raises(WebSocketClosed):
        live.ask("?")


def test_a_refusal_is_raised_where_it_was_asked_for(face: Face, server: LocalRealtimeServer) -> None:
    with session(face, server) as live:
        with pytest.raises(WebSocketServerError):
            live.ask("?", colour=5, output_modalities=7)
        assert live.ask("still there?").text == "You said: still there?"
        assert len(live.state.errors) == 1


def test_sound_goes_out_at_the_pace_at_which_it_is_heard(
    face: Face, server: LocalRealtimeServer, tmp_path: Path
) -> None:
    times = iter(range(1000))
    path = tmp_path / "words.wav"
    path.write_bytes(to_wav(b"\1\0" * 24_000))
    with session(face, server, clock=lambda: next(times) * 0.2) as live:  # later than due, so nothing waits
        assert live.send_audio(str(path), commit=True) == 48_000
        assert live.send_audio([b"\0" * 100, b"\1" * 50]) == 150
        assert server.waited(events=13)
        pieces = [event for event in server.received if event["type"] == "input_audio_buffer.append"]
        assert [len(base64.b64decode(piece["audio"])) for piece in pieces] == [4800] * 10 + [100, 50]


def test_pieces_of_a_sound_wait_for_their_time(face: Face, server: LocalRealtimeServer) -> None:
    with face.client(base_url=server.url).realtime.connect(model="m") as connection:
        began = monotonic()
        connection.send_audio(b"\0" * 14_400)  # 0.3 s, in three pieces
        assert monotonic() - began >= 0.2
        began = monotonic()
        connection.send_audio(b"\0" * 480_000, pace=False)
        assert monotonic() - began < 5


class Speaker:
    """Takes sound."""

    def __init__(self) -> None:
        self.heard: list[int] = []
        self.stopped = 0
        self.ready = threading.Event()

    def __call__(self) -> Speaker:
        return self

    def write(self, data: bytes) -> bool:
        self.heard.append(len(data))
        if sum(self.heard) >= 48_000:
            self.ready.set()
        return True

    def finish(self) -> None: ...

    def stop(self) -> None:
        self.stopped += 1


def test_what_the_model_says_is_played_until_the_user_speaks(face: Face, server: LocalRealtimeServer) -> None:
    speaker, now = Speaker(), [100.0]
    with session(face, server, clock=lambda: now[0]) as live:
        live.play(speaker)
        live.ask("?")
        visit = server.visits[0]
        place = {"item_id": "item_1", "content_index": 0, "response_id": "r"}
        sound = base64.b64encode(b"\0" * 48_000).decode()
        visit.send(visit.session.event("response.output_audio.delta", **place, delta=sound))
        events = iter(live)
        while next(events).type != "audio.delta":
            pass
        assert speaker.ready.wait(10)
        now[0] += 0.4
        visit.send(visit.session.event("input_audio_buffer.speech_started", item_id="u", audio_start_ms=1))
        while next(events).type != "interrupted":
            pass
        assert server.waited(events=3)
        cut = server.received[-1]
        assert (cut["type"], cut["item_id"], cut["audio_end_ms"]) == ("conversation.item.truncate", "item_1", 400)
        assert speaker.stopped == 1


def test_options_that_cannot_be_right_are_refused(face: Face, server: LocalRealtimeServer) -> None:
    with pytest.raises(ConfigurationError, match="no `tools`"):
        session(face, server, parallel=2)
    with pytest.raises(ConfigurationError, match="tools"):
        session(face, server, tools=[weather], session={"tools": []})
    with pytest.raises(TypeError, match="unexpected"):
        session(face, server, colour="red")


def test_a_state_takes_plain_json_in_any_order() -> None:
    state = RealtimeState()
    state.handle({"type": "response.output_audio_transcript.delta", "item_id": "b", "response_id": "r", "delta": "Hi"})
    state.handle(
        {"type": "conversation.item.input_audio_transcription.completed", "item_id": "a", "transcript": "Hello"}
        | {"usage": {"type": "tokens", "input_tokens": 3}}
    )
    user = {"id": "a", "type": "message", "role": "user", "content": [{"type": "input_audio"}]}
    state.handle({"type": "conversation.item.added", "previous_item_id": None, "item": user})
    state.handle(
        {
            "type": "conversation.item.added",
            "previous_item_id": "a",
            "item": {"id": "b", "type": "message", "role": "assistant"},
        }
    )
    assert [(line.role, line.text) for line in state.transcript] == [("user", "Hello"), ("assistant", "Hi")]
    assert state.transcription_usage == {"type": "tokens", "input_tokens": 3}
    state.handle({"type": "rate_limits.updated", "rate_limits": [{"name": "tokens", "remaining": 5}]})
    assert state.to_dict()["rate_limits"] == {"tokens": {"name": "tokens", "remaining": 5}}
    state.handle({"type": "conversation.item.deleted", "item_id": "a"})
    assert [item["id"] for item in state.items] == ["b"]
    assert state.items[0]["content"] == [{"type": "output_audio", "transcript": "Hi"}]


def asked_for(peer: Peer, kind: str = "response.create") -> dict[str, Any]:
    """The next event of a type."""
    while (event := peer.message())["type"] != kind:
        pass
    return event  # type: ignore[no-any-return]


def calls(peer: Peer, number: int = 1) -> None:
    """A response that asks for a call, but for its end."""
    place = {"response_id": f"r{number}", "item_id": f"i{number}", "call_id": f"c{number}"}
    peer.event("response.created", response={"id": f"r{number}", "status": "in_progress"})
    peer.event("response.function_call_arguments.done", **place, name="weather", arguments='{"city": "Rome"}')


def ends(peer: Peer, number: int = 1) -> None:
    peer.event("response.done", response={"id": f"r{number}", "status": "completed", "output": []})


def answers(peer: Peer, number: int, text: str) -> None:
    peer.event("response.created", response={"id": f"r{number}", "status": "in_progress"})
    place = {"response_id": f"r{number}", "item_id": f"m{number}", "content_index": 0, "output_index": 0}
    peer.event("response.output_text.done", **place, text=text)
    ends(peer, number)


def test_a_model_is_asked_to_go_on_once_whichever_comes_first(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        for number in (1, 3):
            asked_for(peer)
            calls(peer, number)
            if number == 3:  # the answer of the tool is there before the response is over
                assert asked_for(peer, "conversation.item.create")["item"]["call_id"] == "c3"
            ends(peer, number)
            if number == 1:
                assert asked_for(peer, "conversation.item.create")["item"]["call_id"] == "c1"
            asked_for(peer)
            answers(peer, number + 1, f"Sunny {number}")
        peer.serve()

    host.tell(step)
    with session(face, host, tools=[weather]) as live:
        assert [live.ask().text, live.ask().text] == ["Sunny 1", "Sunny 3"]
        assert [call.id for call in live.tool_calls] == ["c1", "c3"]
    assert [event["type"] for event in host.seen].count("response.create") == 4


def test_a_question_whose_tool_still_runs_outlives_a_lost_connection(face: Face, host: Host) -> None:
    lost, found = threading.Event(), threading.Event()

    def slow(city: str) -> str:
        """Takes until the connection is lost."""
        assert lost.wait(20)
        return "sunny"

    def first(peer: Peer) -> None:
        asked_for(peer)
        calls(peer)
        ends(peer)
        peer.event("rate_limits.updated", rate_limits=[])
        assert found.wait(20)
        peer.bye(1012)

    def second(peer: Peer) -> None:
        told = asked_for(peer, "conversation.item.create")["item"]
        assert (told["type"], told["call_id"]) == ("function_call", "c1")
        lost.set()
        told = asked_for(peer, "conversation.item.create")["item"]
        assert (told["type"], told["output"]) == ("function_call_output", "sunny")
        asked_for(peer)
        answers(peer, 2, "It is sunny")
        peer.serve()

    host.tell(first, second)
    slow.__name__ = "weather"
    with session(face, host, tools=[slow], reconnect=QUICK) as live:
        live.on("rate_limits.updated", lambda event: found.set())
        live.on("socket.open", lambda event: lost.set() if event.reconnected else None)
        reading: list[str] = []
        asking = threading.Thread(target=lambda: reading.append(live.ask().text))
        asking.start()
        for event in live:
            if event.type == "response.done" and event.response.id == "r2":
                break
        asking.join(20)
        assert reading == ["It is sunny"]
    assert [event["type"] for event in host.seen].count("response.create") == 2


def test_an_answer_goes_to_who_asked_for_it(face: Face, host: Host) -> None:
    def step(peer: Peer) -> None:
        asked_for(peer)
        asked_for(peer)
        answers(peer, 1, "to what was said")
        answers(peer, 2, "to what was asked")
        peer.serve()

    host.tell(step)
    with session(face, host) as live:
        live.say("Hello", respond=True)
        assert live.ask("How are you?").text == "to what was asked"


def test_a_call_is_not_answered_by_hand_while_its_tool_runs(face: Face, host: Host) -> None:
    go_on = threading.Event()

    def slow(city: str) -> str:
        """Waits to be told."""
        assert go_on.wait(20)
        return "sunny"

    def step(peer: Peer) -> None:
        asked_for(peer)
        calls(peer)
        ends(peer)
        asked_for(peer)
        answers(peer, 2, "It is sunny")
        peer.serve()

    host.tell(step)
    slow.__name__ = "weather"
    with session(face, host, tools=[slow]) as live:
        live.say("Hello", respond=True)
        for event in live:
            if event.type == "tool.called":
                with pytest.raises(OpenAIError, match="waits for an answer"):
                    live.answer("c1", "rain")
                go_on.set()
            if event.type == "response.done" and event.response.id == "r2":
                break
        (call,) = live.tool_calls
        assert call.output == "sunny"


def test_several_ask_at_once_and_each_gets_an_answer(face: Face, server: LocalRealtimeServer) -> None:
    with session(face, server, tools=[weather]) as live:
        found: list[str] = []
        threads = [threading.Thread(target=lambda: found.append(live.ask("?").text)) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
            assert not thread.is_alive()
        assert len(found) == 6
        assert all(text.startswith("You said: ") for text in found)
