"""How a WebSocket gets to the server: TLS and proxies."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import socket
import ssl
import threading
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from openai_core import APIConnectionError, AsyncClient, ConfigurationError
from openai_core.testing.realtime import LocalRealtimeServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faces.driven import Face


class Proxy:
    """Lets everybody through who has the password, and remembers where they went."""

    def __init__(self) -> None:
        self.heads: list[str] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.listener.getsockname()[1]
        self.open: list[socket.socket] = []
        self.threads = [threading.Thread(target=self._accept, daemon=True)]
        self.threads[0].start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            self.open.append(sock)
            self._run(self._tunnel, sock)

    def _run(self, work: Any, *args: Any) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)
        self.threads.append(thread)
        thread.start()

    def _tunnel(self, sock: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            head += sock.recv(4096)
        self.heads.append(head.decode())
        if base64.b64encode(b"me:secret") not in head:
            sock.sendall(b"HTTP/1.1 407 Who are you\r\ncontent-length: 0\r\n\r\n")
            sock.close()
            return
        host, _, port = head.split()[1].decode().rpartition(":")
        other = socket.create_connection((host, int(port)))
        self.open.append(other)
        sock.sendall(b"HTTP/1.1 200 Go on\r\n\r\n")
        self._run(self._pass, sock, other)
        self._run(self._pass, other, sock)

    def _pass(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        for sock in [self.listener, *self.open]:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
        for thread in self.threads:
            thread.join(10)


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    made = Proxy()
    yield made
    made.close()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[LocalRealtimeServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    with LocalRealtimeServer(ssl_context=context) as server:
        yield server


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def test_a_context_that_trusts_the_server_is_enough(
    face: Face, secure: LocalRealtimeServer, authority: trustme.CA
) -> None:
    client = face.client(base_url=secure.url, max_retries=0)
    with client.realtime.connect(model="m", ssl_context=trusting(authority)) as connection:
        assert connection.recv().type == "session.created"
        connection.input_audio_buffer.append(audio=b"x" * 500_000)
        assert secure.waited(events=1)
        secure.visits[0].drop()
        with pytest.raises(Exception, match="closed"):
            connection.recv()


def test_a_server_that_nobody_vouches_for_is_not_spoken_to(face: Face, secure: LocalRealtimeServer) -> None:
    with pytest.raises(APIConnectionError, match=r"(?i)certificate"):
        face.client(base_url=secure.url, max_retries=0).realtime.connect(model="m").open()
    assert secure.visits == []


@pytest.mark.parametrize("over_tls", [False, True])
def test_a_proxy_leads_to_the_server(
    face: Face,
    server: LocalRealtimeServer,
    secure: LocalRealtimeServer,
    authority: trustme.CA,
    proxy: Proxy,
    over_tls: bool,
) -> None:
    target = secure if over_tls else server
    options: dict[str, Any] = {"ssl_context": trusting(authority)} if over_tls else {}
    address = f"http://me:secret@127.0.0.1:{proxy.port}"
    client = face.client(base_url=target.url, max_retries=0)
    with client.realtime.connect(model="m", proxy=address, **options) as connection:
        assert connection.recv().type == "session.created"
    assert proxy.heads[0].startswith(f"CONNECT 127.0.0.1:{target.port} ")
    assert "sk-test" not in proxy.heads[0]


def test_the_environment_names_a_proxy_and_none_is_none(
    face: Face, server: LocalRealtimeServer, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", f"http://me:secret@127.0.0.1:{proxy.port}")
    client = face.client(base_url=server.url, max_retries=0)
    with client.realtime.connect(model="m") as connection:
        assert connection.recv().type == "session.created"
    assert len(proxy.heads) == 1
    with client.realtime.connect(model="m", proxy=None) as connection:
        assert connection.recv().type == "session.created"
    assert len(proxy.heads) == 1


def test_a_proxy_that_refuses_is_an_error(face: Face, server: LocalRealtimeServer, proxy: Proxy) -> None:
    client = face.client(base_url=server.url, max_retries=0)
    with pytest.raises(APIConnectionError, match="could not be opened"):
        client.realtime.connect(model="m", proxy=f"http://127.0.0.1:{proxy.port}").open()


def test_a_kind_of_proxy_that_there_is_not_is_named(face: Face, server: LocalRealtimeServer) -> None:
    client = face.client(base_url=server.url, max_retries=0)
    with pytest.raises(ConfigurationError, match="gopher"):
        client.realtime.connect(model="m", proxy="gopher://127.0.0.1:70").open()


@pytest.mark.parametrize("lacking", ["a method", "__init__"])
def test_a_release_of_the_library_without_its_inner_parts_will_do(
    server: LocalRealtimeServer, monkeypatch: pytest.MonkeyPatch, lacking: str
) -> None:
    from openai_core.aio import link

    if lacking == "__init__":

        def other(self: Any, *args: Any, **options: Any) -> None:
            raise TypeError("the arguments are others now")

        monkeypatch.setattr(link._Inbox, "__init__", other)
    else:
        monkeypatch.setattr(link, "_NEEDED", ("no_such_part",))

    async def talk() -> list[str]:
        client = AsyncClient(base_url=server.url, api_key="x")
        async with client, client.realtime.connect(model="m") as connection:
            await connection.response.create()
            kinds: list[str] = []
            async for event in connection:
                kinds.append(event.type)
                if event.type == "response.done":
                    server.visits[0].close(1000)
            return kinds

    kinds = asyncio.run(talk())
    assert kinds[0] == "session.created"
    assert "response.done" in kinds
