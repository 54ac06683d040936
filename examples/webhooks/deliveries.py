"""What the three programs here share: a sender that signs deliveries as the API does, and prints what it is answered.

With `OPENAI_WEBHOOK_SECRET` set, the programs wait for the API's own deliveries instead, on `PORT` (8000 if not set).
"""

from __future__ import annotations

import json
import os
import socket
import threading
import time
from contextlib import closing, suppress
from http.client import HTTPConnection
from typing import TYPE_CHECKING

from openai_core.webhooks import sign

if TYPE_CHECKING:
    from collections.abc import Callable

REAL = os.environ.get("OPENAI_WEBHOOK_SECRET")
SECRET = REAL or "whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c="
PATH = "/webhooks"


def listener() -> socket.socket:
    """Where the program listens."""
    return socket.create_server(("127.0.0.1", int(os.environ.get("PORT", "8000" if REAL else "0"))))


def served(serve: Callable[[], None], port: int) -> None:
    """Serve; and send what shows how it works, unless the API itself is to be waited for."""
    if REAL:
        print(f"Waiting at http://127.0.0.1:{port}{PATH}; stop with Ctrl-C", flush=True)
        with suppress(KeyboardInterrupt):
            serve()
        return
    threading.Thread(target=serve, daemon=True).start()
    deliver(port)


def deliver(port: int) -> None:
    """Send three events, one of them twice, and a forgery."""
    completed = event("response.completed", id="resp_123")
    call = event("realtime.call.incoming", call_id="rtc_456", sip_headers=[{"name": "From", "value": "sip:+1555"}])
    unheard_of = event("brand.new", id="new_789")
    headers = sign(completed, SECRET)
    for name, body, sent in (
        ("response.completed", completed, headers),
        ("the same again", completed, headers),
        ("realtime.call.incoming", call, sign(call, SECRET)),
        ("brand.new", unheard_of, sign(unheard_of, SECRET)),
        ("a forgery", completed.replace(b"resp_123", b"resp_666"), sign(completed, SECRET)),
    ):
        print(f"{name}: {answered(port, body, sent)}", flush=True)


def event(type: str, **data: object) -> bytes:
    return json.dumps({"id": "evt_1", "object": "event", "created_at": 0, "type": type, "data": data}).encode()


def answered(port: int, body: bytes, headers: dict[str, str]) -> int:
    """The status that a delivery is answered with; waits until somebody listens."""
    for _ in range(100):
        with closing(HTTPConnection("127.0.0.1", port, timeout=10)) as connection, suppress(ConnectionRefusedError):
            connection.request("POST", PATH, body, {"content-type": "application/json", **headers})
            return connection.getresponse().status
        time.sleep(0.1)
    raise SystemExit("Nobody listens")
