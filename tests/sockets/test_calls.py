"""Phone calls, client secrets and other providers: the ways into a session."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from faces.wire import answer

from openai_core import RealtimeSocket
from openai_core.testing.realtime import LocalRealtimeServer

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire


def test_a_call_is_accepted_listened_to_and_ended(face: Face, wire: Wire, server: LocalRealtimeServer) -> None:
    wire.tell(*[answer() for _ in range(4)])
    client = face.client(base_url=wire.url, websocket_base_url=server.url)
    client.realtime.calls.accept("rtc_1", type="realtime", model="gpt-realtime", instructions="Be kind")
    with client.realtime.connect(call_id="rtc_1") as connection:
        assert connection.recv().type == "session.created"
        assert server.visits[0].query == {"call_id": "rtc_1"}
    client.realtime.calls.refer("rtc_1", target_uri="tel:+14155550123")
    client.realtime.calls.hangup("rtc_1")
    client.realtime.calls.reject("rtc_2", status_code=486)
    assert [seen.path for seen in wire.seen] == [
        f"/v1/realtime/calls/{place}" for place in ("rtc_1/accept", "rtc_1/refer", "rtc_1/hangup", "rtc_2/reject")
    ]
    assert json.loads(wire.seen[3].body) == {"status_code": 486}


def test_a_client_secret_opens_a_session(face: Face, wire: Wire) -> None:
    secret = {"value": "ek_1", "expires_at": 1, "session": {"type": "realtime", "model": "gpt-realtime"}}
    wire.tell(answer(secret))
    made: Any = face.client(base_url=wire.url).realtime.client_secrets.create(
        session={"type": "realtime", "model": "gpt-realtime"}
    )
    with (
        LocalRealtimeServer(key=made.value) as server,
        RealtimeSocket(api_key=made.value, base_url=server.url, model="gpt-realtime") as connection,
    ):
        assert connection.recv().type == "session.created"
        assert server.visits[0].headers["authorization"] == "Bearer ek_1"
