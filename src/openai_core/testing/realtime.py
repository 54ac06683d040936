"""A local server for Realtime sessions, over WebSockets; needs the library websockets (extra `realtime`)."""

from __future__ import annotations

import contextlib
import http
import json
import socket
import struct
import threading
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qsl, urlsplit

from openai_core.testing.contract import Contract, load
from openai_core.testing.responding import Responding
from openai_core.testing.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from types import TracebackType


PLACES = ("/realtime", "/realtime/translations", "/responses")


class Visit:
    """One connection that came."""

    def __init__(self, ws: Any, path: str, session: Session | Responding) -> None:
        parts = urlsplit(path)
        self.ws = ws
        self.path = parts.path
        self.query: dict[str, str] = dict(parse_qsl(parts.query, keep_blank_values=True))
        self.headers: Mapping[str, str] = ws.request.headers
        self.session: Any = session
        self.received: list[dict[str, Any]] = []
        """The events that came, in order."""
        self._begun = threading.Event()

    def begin(self) -> None:
        """Send what a session begins with."""
        try:
            self._send(*self.session.begin())
        finally:
            self._begun.set()

    def send(self, *events: Mapping[str, Any] | str | bytes) -> None:
        """Send events, after those that the session begins with; text and bytes go out as they are."""
        self._begun.wait(10)
        self._send(*events)

    def _send(self, *events: Mapping[str, Any] | str | bytes) -> None:
        for event in events:
            self.ws.send(json.dumps(event) if not isinstance(event, (str, bytes)) else event)

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Say good-bye."""
        self.ws.close(code, reason)

    def drop(self) -> None:
        """Break the connection off, as a crash would; nothing that is sent from now on is read."""
        with contextlib.suppress(OSError):
            self.ws.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.ws.socket.shutdown(socket.SHUT_RD)
        if self.ws.recv_events_thread is not threading.current_thread():
            self.ws.recv_events_thread.join(2)


class LocalRealtimeServer:
    """A WebSocket server that speaks the Realtime API, for demos and for tests of your own program.

        with LocalRealtimeServer() as server:
            client = Client(base_url=server.url, api_key="test")
            with client.realtime.connect(model="gpt-realtime") as connection:
                ...

    It checks each event against the contract and answers a faulty one with an `error` event that names the fault; a
    response says again what the user said last. `/realtime` serves conversations (and transcription, by `intent`),
    `/realtime/translations` translation, `/responses` responses.

    contract: an OpenAPI 3.1 document, or the path of one (JSON); the one this package was made from, if None.
    host, port: where to listen; port 0 takes a free one.
    key: the only API key that is let in; any, if None.
    ssl_context: to serve `wss://`.
    subprotocols: those it knows.
    answer: called with each `Visit` and event in place of the usual answers.
    """

    def __init__(
        self,
        contract: Contract | Mapping[str, Any] | str | Path | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        key: str | None = None,
        ssl_context: Any = None,
        subprotocols: list[str] | None = None,
        answer: Callable[[Visit, dict[str, Any]], Any] | None = None,
    ) -> None:
        self.contract = load(contract)
        self.host = host
        self.port = port
        self.key = key
        self.answer = answer
        self.visits: list[Visit] = []
        """All connections that came, in order."""
        self.responses: dict[str, Any] = {}
        """The responses that were stored, by their ids."""
        self._refusals: list[tuple[int, Mapping[str, str], Any]] = []
        self._ssl = ssl_context
        self._subprotocols: Any = subprotocols
        self._changed = threading.Condition()
        self._server: Any = None
        self._thread: threading.Thread | None = None
        self._serving: set[threading.Thread] = set()

    @property
    def url(self) -> str:
        """What to give a client as its base URL."""
        return f"{'http' if self._ssl is None else 'https'}://{self.host}:{self.port}{self.contract.base}"

    @property
    def received(self) -> list[dict[str, Any]]:
        """All events that came, over all connections."""
        return [event for visit in self.visits for event in visit.received]

    def start(self) -> Self:
        """Listen, and answer from now on.

        Raises:
            MissingPackageError: websockets is not installed.
        """
        try:
            from websockets.sync.server import serve
        except ImportError as error:
            from openai_core.extras import missing

            raise missing("realtime-server") from error

        if self._server is None:
            self._server = serve(
                self._serve,
                self.host,
                self.port,
                ssl=self._ssl,
                compression=None,
                subprotocols=self._subprotocols,
                process_request=self._received,
                process_response=self._accepted,
                max_size=1 << 26,
                ping_interval=None,
                close_timeout=1,
            )
            self.port = self._server.socket.getsockname()[1]
            self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
            self._thread.start()
        return self

    def stop(self) -> None:
        """Close every connection and wait until all threads have ended."""
        server, self._server = self._server, None
        if server is None or self._thread is None:
            return
        for visit in list(self.visits):
            visit.drop()
        server.shutdown()
        self._thread.join(10)
        for thread in list(self._serving):
            thread.join(10)

    def refuse(self, status: int, body: Any = None, *, times: int = 1, **headers: str) -> None:
        """Answer the next attempts to connect with a status; underscores in header names stand for dashes."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self._refusals += [(status, named, body)] * times

    def waited(self, visits: int = 0, events: int = 0, timeout: float = 10.0) -> bool:
        """Wait until so many connections and events have come; whether that came true."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self.visits) >= visits and len(self.received) >= events, timeout)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _received(self, connection: Any, request: Any) -> Any:
        """Refuse what is to be refused before it becomes a WebSocket."""
        path = urlsplit(request.path).path
        if self._refusals:
            status, headers, body = self._refusals.pop(0)
        elif path not in [self.contract.base + place for place in PLACES]:
            status, headers, body = 404, {}, {"error": {"message": f"There is no {path}"}}
        elif self.key is not None and request.headers.get("authorization") != f"Bearer {self.key}":
            told = {"message": "Incorrect API key", "type": "invalid_request_error", "code": "invalid_api_key"}
            status, headers, body = 401, {}, {"error": told}
        else:
            return None
        answer = connection.respond(http.HTTPStatus(status), "" if body is None else json.dumps(body))
        if body is not None:
            del answer.headers["content-type"]
            answer.headers["content-type"] = "application/json"
        for name, value in headers.items():
            answer.headers[name] = value
        return answer

    def _accepted(self, connection: Any, request: Any, response: Any) -> None:
        """Know a connection before the other side can know that it is open."""
        if response.status_code != http.HTTPStatus.SWITCHING_PROTOCOLS:
            return
        parts = urlsplit(request.path)
        query = dict(parse_qsl(parts.query))
        session: Session | Responding
        if parts.path.endswith("/responses"):
            session = Responding(self.contract, self.responses)
        else:
            kind = "translation" if parts.path.endswith("/translations") else query.get("intent", "realtime")
            session = Session(self.contract, kind, query.get("model"))
        connection.visit = Visit(connection, request.path, session)
        with self._changed:
            self.visits.append(connection.visit)
            self._changed.notify_all()

    def _serve(self, ws: Any) -> None:
        from websockets.exceptions import ConnectionClosed

        self._serving.add(threading.current_thread())
        visit = ws.visit
        try:
            visit.begin()
            for message in ws:
                event = json.loads(message)
                with self._changed:
                    visit.received.append(event)
                    self._changed.notify_all()
                if self.answer is not None:
                    self.answer(visit, event)
                else:
                    visit.send(*visit.session.answer(event))
        except (ConnectionClosed, OSError, ValueError):
            pass  # the other side, or a test, ended it
        finally:
            self._serving.discard(threading.current_thread())
