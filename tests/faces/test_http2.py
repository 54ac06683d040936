"""A client of the user's speaks HTTP/2 for us, with a certificate authority of its own."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import trustme
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import RequestReceived, StreamEnded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faces.driven import Face

ANSWER = json.dumps(
    {"object": "list", "data": [{"id": "m", "object": "model", "created": 1, "owned_by": "me"}]}
).encode()


class Server:
    """Answers every request with the same list, over HTTP/2 and nothing else."""

    def __init__(self, authority: trustme.CA) -> None:
        self.seen: list[dict[str, str]] = []
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.set_alpn_protocols(["h2"])
        authority.issue_cert("127.0.0.1").configure_cert(self._context)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def _accept(self) -> None:
        while True:
            try:
                plain, _ = self._listener.accept()
            except OSError:
                return
            self._threads.append(threading.Thread(target=self._serve, args=(plain,)))
            self._threads[-1].start()

    def _serve(self, plain: socket.socket) -> None:
        with self._context.wrap_socket(plain, server_side=True) as line:
            talk = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
            talk.initiate_connection()
            line.sendall(talk.data_to_send())
            while data := line.recv(65536):
                for event in talk.receive_data(data):
                    if isinstance(event, RequestReceived):
                        self.seen.append(dict(event.headers))  # type: ignore[arg-type]
                    elif isinstance(event, StreamEnded):
                        talk.send_headers(event.stream_id, [(":status", "200"), ("content-type", "application/json")])
                        talk.send_data(event.stream_id, ANSWER, end_stream=True)
                line.sendall(talk.data_to_send())

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def server(authority: trustme.CA) -> Iterator[Server]:
    made = Server(authority)
    yield made
    made.close()


@pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")
def test_http2_and_a_custom_authority_come_with_the_given_client(
    face: Face, server: Server, authority: trustme.CA
) -> None:
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    kind: Any = httpx.Client if face.blocking else httpx.AsyncClient
    client = face.client(base_url=server.url, http_client=kind(http2=True, verify=trusting))

    names = [client.get("/models")["data"][0]["id"] for _ in range(3)]

    assert names == ["m", "m", "m"]
    assert [seen[":path"] for seen in server.seen] == ["/v1/models"] * 3
    assert all(seen["authorization"].startswith("Bearer ") for seen in server.seen)
    client.close()
