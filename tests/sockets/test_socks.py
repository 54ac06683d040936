"""SOCKS proxies: calls and WebSockets that go through one, and what is said where its package is missing."""

from __future__ import annotations

import contextlib
import socket
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from openai_core import MissingPackageError
from openai_core.testing import LocalServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faces.driven import Face

    from openai_core.testing.realtime import LocalRealtimeServer


class SocksProxy:
    """Takes one name and its password, and leads where it is told (RFC 1928 and 1929)."""

    def __init__(self) -> None:
        self.led: list[int] = []
        """The ports that were asked for."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._run(self._accept)

    def close(self) -> None:
        for sock in [self._listener, *self._open]:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
        for thread in self._threads:
            thread.join(10)

    def _run(self, work: object, *args: object) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(sock)
            self._run(self._lead, sock)

    def _lead(self, sock: socket.socket) -> None:
        with contextlib.suppress(OSError, EOFError):
            taken = sock.makefile("rb")
            methods = self._read(taken, self._read(taken, 2)[1])
            assert 2 in methods
            sock.sendall(b"\x05\x02")
            name = self._read(taken, self._read(taken, 2)[1])
            word = self._read(taken, self._read(taken, 1)[0])
            if (name, word) != (b"me", b"secret"):
                sock.sendall(b"\x01\x01")
                sock.close()
                return
            sock.sendall(b"\x01\x00")
            kind = self._read(taken, 4)[3]
            host = socket.inet_ntoa(self._read(taken, 4)) if kind == 1 else self._read(taken, self._read(taken, 1)[0])
            port = int.from_bytes(self._read(taken, 2), "big")
            self.led.append(port)
            other = socket.create_connection((host, port))
            self._open.append(other)
            sock.sendall(b"\x05\x00\x00\x01" + bytes(6))
            self._run(self._pass, other, sock)
            self._pass(sock, other)

    @staticmethod
    def _read(taken: object, size: int) -> bytes:
        data: bytes = taken.read(size)  # type: ignore[attr-defined]
        if len(data) < size:
            raise EOFError
        return data

    @staticmethod
    def _pass(source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def socks() -> Iterator[SocksProxy]:
    made = SocksProxy()
    yield made
    made.close()


@pytest.fixture
def named(socks: SocksProxy, monkeypatch: pytest.MonkeyPatch) -> SocksProxy:
    """The proxy, in the environment."""
    for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", f"socks5://me:secret@127.0.0.1:{socks.port}")
    return socks


@pytest.mark.parametrize("transport", [None, "fast", "httpx"])
def test_calls_go_through_the_proxy_that_the_environment_names(
    face: Face, named: SocksProxy, transport: str | None
) -> None:
    with LocalServer() as server:
        client = face.client(base_url=server.url, transport=transport, max_retries=0)
        assert client.models.retrieve("gpt-5.4").id
        client.close()
    assert named.led == [server.port]


def test_a_websocket_goes_through_the_proxy_that_is_given(
    face: Face, server: LocalRealtimeServer, socks: SocksProxy
) -> None:
    proxy = f"socks5://me:secret@127.0.0.1:{socks.port}"
    with face.client(base_url=server.url).realtime.connect(model="m", proxy=proxy) as connection:
        assert connection.recv().type == "session.created"
    assert socks.led == [server.port]


@pytest.mark.parametrize("transport", [None, "fast", "httpx"])
def test_a_call_without_the_package_says_how_to_install_it(
    face: Face, named: SocksProxy, transport: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    client = face.client(base_url="http://127.0.0.1:9/v1", transport=transport, max_retries=0)
    with pytest.raises(MissingPackageError, match=r"A SOCKS proxy needs socksio: pip install '[a-z-]+\[socks\]'"):
        client.models.retrieve("gpt-5.4")
    assert named.led == []


def test_a_websocket_without_the_package_says_how_to_install_it(
    face: Face, server: LocalRealtimeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "python_socks", None)
    connection = face.client(base_url=server.url).realtime.connect(model="m", proxy="socks5://127.0.0.1:9")
    with pytest.raises(MissingPackageError, match=r"python-socks: pip install '[a-z-]+\[socks\]'"):
        connection.open()
    assert server.visits == []
