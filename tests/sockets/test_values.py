"""The parts that decide, played with values."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core import ConfigurationError, Reconnect, WebSocketMessageError, WebSocketQueueFull
from openai_core.errors import APIConnectionError, AuthenticationError, InternalServerError
from openai_core.sansio.message import Response
from openai_core.sansio.problem import problem
from openai_core.sansio.ws.handshake import based, same_origin
from openai_core.sansio.ws.intake import intake
from openai_core.sansio.ws.life import Closure
from openai_core.sansio.ws.memory import Memory, merged
from openai_core.sansio.ws.outbox import Frame, Outbox
from openai_core.sansio.ws.pulse import GRACE, Pulse
from openai_core.sansio.ws.sending import event
from openai_core.unset import UNSET

values = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=8,
)
settings = st.dictionaries(st.sampled_from(["type", "a", "b", "c"]), values, max_size=4)


@given(st.lists(st.binary(max_size=30)), st.integers(0, 100))
def test_what_waits_is_never_more_than_the_bound_and_keeps_its_order(messages: list[bytes], limit: int) -> None:
    box, kept = Outbox(limit), []
    for message in messages:
        try:
            box.put(Frame(message, text=False))
            kept.append(message)
        except WebSocketQueueFull:
            assert sum(map(len, kept)) + len(message) > limit
        assert box.size == sum(map(len, kept)) <= limit
    assert list(box.unsent()) == kept
    for message in kept:
        assert box.first().data == message
        box.sent()
    assert (len(box), box.size) == (0, 0)


def test_what_could_not_be_sent_goes_back_in_its_order() -> None:
    box = Outbox(10)
    box.put(Frame(b"two"))
    box.again(Frame(b"one of more than ten bytes"))
    assert box.unsent() == ("two", "one of more than ten bytes")
    with pytest.raises(WebSocketQueueFull):
        box.put(Frame(b"x"))


@given(st.lists(settings, max_size=5))
def test_the_sum_of_updates_is_one_by_one_the_same(updates: list[dict[str, Any]]) -> None:
    memory = Memory()
    whole: dict[str, Any] = {}
    for update in updates:
        memory.sent(json.dumps({"type": "session.update", "session": update, "event_id": "x"}).encode())
        whole = merged(whole, update)
    assert memory.replay() == ([{"type": "session.update", "session": whole}] if updates else [])


def test_settings_of_another_kind_take_the_place_of_the_old_ones() -> None:
    one = {"audio": {"input": {"turn_detection": {"type": "server_vad", "threshold": 0.5}, "format": "pcm"}}}
    other = {"audio": {"input": {"turn_detection": {"type": "semantic_vad", "eagerness": "low"}}}}
    assert merged(one, other) == {
        "audio": {"input": {"turn_detection": {"type": "semantic_vad", "eagerness": "low"}, "format": "pcm"}}
    }
    assert merged(one, {"audio": {"input": {"turn_detection": None}}})["audio"]["input"]["turn_detection"] is None


@pytest.mark.parametrize(
    "data", [b"session.update", b'["session.update"]', b'{"type": "session.update"}', b'{"a": "session.update"}']
)
def test_only_updates_are_remembered(data: bytes) -> None:
    memory = Memory()
    memory.sent(data)
    assert memory.replay() == []


def test_pauses_double_up_to_the_longest() -> None:
    policy = Reconnect(first=1, longest=5, jitter="none")
    assert [policy.pause(attempt) for attempt in range(1, 6)] == [1, 2, 4, 5, 5]
    assert Reconnect(first=1, chance=lambda: 1.0).pause(1) == 0.75
    assert policy.replace(limit=9).limit == 9
    assert policy.replace() == policy


@pytest.mark.parametrize(("code", "wanted"), [(1000, False), (1001, True), (1006, True), (1009, False), (4000, False)])
def test_codes_decide(code: int, wanted: bool) -> None:
    assert Reconnect().wants(Closure(code)) is wanted


def test_refusals_decide_by_their_status() -> None:
    policy = Reconnect()
    for status, kind, wanted in ((401, AuthenticationError, False), (503, InternalServerError, True)):
        error = problem(Response(status, {}, b""))
        assert isinstance(error, kind)
        assert policy.wants(error) is wanted
    assert policy.wants(APIConnectionError("gone"))


def test_a_connection_is_old_when_its_time_is_up_and_nothing_is_under_way() -> None:
    now = [100.0]
    pulse = Pulse(lambda: now[0], interval=20, rotate_after=60)
    pulse.opened()
    due = [pulse.wants_ping]
    assert pulse.pause() == 20
    now[0] = 120.0
    due.append(pulse.wants_ping)
    pulse.pinged()
    due.append(pulse.wants_ping)
    assert due == [False, True, False]
    pulse.noted("response.created", "resp_1")
    now[0] = 161.0
    old = [pulse.wants_rotation]
    pulse.noted("response.done", "resp_1")
    old.append(pulse.wants_rotation)
    pulse.noted("response.created", "resp_2")
    now[0] = 160.0 + GRACE
    old.append(pulse.wants_rotation)
    pulse.opened()
    old.append(pulse.wants_rotation)
    assert old == [False, True, True, False]
    assert Pulse(lambda: 0.0).pause() is None


@pytest.mark.parametrize(
    ("url", "elsewhere", "result"),
    [
        ("https://api.openai.com/v1/realtime?model=m", None, "wss://api.openai.com/v1/realtime?model=m"),
        ("https://a/v1/realtime?model=m", "wss://b:8443/x/", "wss://b:8443/x/realtime?model=m"),
        ("https://a/v1/realtime?model=m", "https://b?q=1&model=n", "wss://b/realtime?q=1&model=m"),
        ("https://a/v1/realtime", "ws://b", "ws://b/realtime"),
    ],
)
def test_addresses_become_those_of_websockets(url: str, elsewhere: str | None, result: str) -> None:
    base = url.partition("/realtime")[0]
    assert based(url, base, elsewhere) == result


def test_an_address_may_change_within_its_origin_only() -> None:
    url = "wss://a.com/v1/realtime?model=m"
    assert same_origin(url, "wss://a.com/v1/realtime") == url
    assert same_origin(url, "https://a.com:443/v2") == "wss://a.com:443/v2?model=m"
    assert same_origin(url, "wss://a.com/v2?x=1") == "wss://a.com/v2?x=1"
    for other in ("ws://a.com/v1/realtime", "wss://b.com/v1/realtime", "wss://a.com:444/"):
        with pytest.raises(ConfigurationError):
            same_origin(url, other)


@given(st.text() | st.binary())
def test_a_message_is_read_or_refused_but_nothing_else(raw: str | bytes) -> None:
    read = intake("realtime:RealtimeServerEvent")
    try:
        got = read(raw).to_dict()
    except WebSocketMessageError as error:
        got = error.body
    assert got == raw or got == json.loads(raw)


def test_an_event_leaves_out_what_nobody_gave() -> None:
    assert event("x", a=UNSET, b=None, c=b"\xff", d=memoryview(b"\0")) == {
        "type": "x",
        "b": None,
        "c": "/w==",
        "d": "AA==",
    }
