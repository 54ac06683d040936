"""How connections are kept: shared, capped, renewed, given back; over TLS, sockets of the file system, and forks."""

from __future__ import annotations

import gc
import os
import socket
import ssl
import struct
import threading
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
import respx

from faces.driven import KEY, Face
from faces.test_transports import options, raw_server  # noqa: F401 (a fixture)
from faces.wire import Answer, Wire, events
from openai_core import APIConnectionError, APITimeoutError, AsyncClient, Client, ConfigurationError
from openai_core.http.awaited import AsyncDirect
from openai_core.http.direct import Direct
from openai_core.http.stock import Full, Stock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

OURS = pytest.mark.parametrize("way", ["ours", "fast"])


# --- the books ---


class Waiting:
    def __init__(self, key: str, willing: bool = True) -> None:
        self.key = key
        self.willing = willing
        self.got: list[Any] = []

    def grant(self, connection: Any) -> bool:
        if self.willing:
            self.got.append(connection)
        return self.willing


def test_the_newest_idle_connection_is_taken_first() -> None:
    stock: Stock[str] = Stock(lambda connection: False)
    assert stock.take("a") is stock.take("a") is None
    stock.give("a", "1")
    stock.give("a", "2")
    assert (stock.take("a"), stock.take("a"), stock.take("a")) == ("2", "1", None)
    assert stock.count == 3


def test_a_connection_that_went_stale_is_given_up() -> None:
    stock: Stock[str] = Stock(lambda connection: connection == "stale")
    for _ in range(2):
        stock.take("a")
    stock.give("a", "fresh")
    stock.give("a", "stale")
    assert stock.take("a") == "fresh"
    assert stock.doom() == ["stale"]
    assert stock.count == 1


def test_what_idles_for_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("openai_core.http.stock.monotonic", lambda: now[0])
    stock: Stock[str] = Stock(lambda connection: False)
    for _ in range(3):
        stock.take("a")
    stock.give("a", "1")
    now[0] = 20
    stock.give("a", "2")
    now[0] = 40
    stock.give("a", "3")
    assert stock.doom() == ["1"]
    now[0] = 100
    assert stock.take("a") is None
    assert sorted(stock.doom()) == ["2", "3"]
    assert stock.count == 1


def test_who_came_first_is_served_first_and_who_left_is_passed_over() -> None:
    stock: Stock[str] = Stock(lambda connection: False, cap=2)
    stock.take("a")
    stock.take("b")
    with pytest.raises(Full):
        stock.take("a")
    left, first, second = Waiting("a", willing=False), Waiting("a"), Waiting("a")
    for waiter in (left, first, second):
        stock.wait(waiter)
    stock.give("b", "of b")
    stock.give("a", "of a")
    assert (first.got, second.got) == ([None], ["of a"])
    assert stock.doom() == ["of b"]
    stock.drop()
    assert stock.count == 1


def test_an_idle_connection_to_elsewhere_makes_room() -> None:
    stock: Stock[str] = Stock(lambda connection: False, cap=1)
    stock.take("a")
    stock.give("a", "of a")
    assert stock.take("b") is None
    assert stock.doom() == ["of a"]


# --- the cap ---


def capped(face: Face, wire: Wire, cap: int, **more: Any) -> Any:
    client = face.client(base_url=wire.url, **more)
    inner = client if face.blocking else client.inner
    inner._runner.transport._way = Direct(cap) if face.blocking else AsyncDirect(cap)
    return client


def test_no_free_connection_in_time_is_a_timeout(face: Face, wire: Wire) -> None:
    client = capped(face, wire, 1, max_retries=0, timeout=httpx.Timeout(5, pool=0.1))
    wire.tell(events({"n": 1}, done=False, hold=wire.released))
    stream = client.post("/things", stream=True)
    with pytest.raises(APITimeoutError, match=r"after 0\.1 s waiting for a free connection"):
        client.get("/things")
    stream.close()
    assert client.get("/things")
    assert wire.settled(1)


def test_calls_beyond_the_cap_wait_their_turn(wire: Wire) -> None:
    with Client(api_key=KEY, base_url=wire.url) as client:
        client._runner.transport._way = Direct(3)
        with ThreadPoolExecutor(20) as pool:
            assert len(list(pool.map(lambda _: client.get("/things"), range(200)))) == 200
        assert wire.accepted <= 3


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_beyond_the_cap_wait_their_turn_and_may_be_cancelled(backend: str, wire: Wire) -> None:
    async def main() -> None:
        async with AsyncClient(api_key=KEY, base_url=wire.url) as client:
            client._runner.transport._way = way = AsyncDirect(3)
            async with anyio.create_task_group() as group:
                for number in range(60):
                    group.start_soon(called, client, number)
            [books] = way._books.values()
            assert books.stock.count <= 3
            async with anyio.create_task_group() as group:
                for _ in range(30):
                    group.start_soon(client.get, "/things")
        assert wire.accepted <= 63

    async def called(client: AsyncClient, number: int) -> None:
        with anyio.move_on_after(0.0005 * number):
            await client.get("/things")

    anyio.run(main, backend=backend)
    assert wire.settled(0)


# --- what breaks while nobody looks ---


@pytest.mark.parametrize("way", ["ours", "fast"])
def test_a_connection_reset_while_idle_is_replaced(
    way: str,
    face: Face,
    raw_server: Any,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if face.name == "trio":
        pytest.skip("httpcore's sockets do not tell whether something was sent")
    from openai_core.http.direct import Connection

    monkeypatch.setattr(Connection, "is_stale", lambda self: False)
    gone: list[threading.Event] = []

    def work(connection: socket.socket) -> None:
        over = threading.Event()
        gone.append(over)
        head = b""
        while b"\r\n\r\n" not in head:
            head += connection.recv(65536)
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
        over.set()

    client = face.client(base_url=raw_server(work), max_retries=0, **options(way, face.blocking))
    for number in range(5):
        assert client.post("/things", body={"n": number}) == {}
        assert gone[-1].wait(5)
        time.sleep(0.05)
    assert len(gone) == 5
    assert client.post("/files", body={"purpose": "x"}, files={"file": iter([b"abc"])}) == {}  # not yet read from


# --- threads, forks, the end ---


@OURS
def test_threads_share_a_client(way: str, wire: Wire) -> None:
    with Client(api_key=KEY, base_url=wire.url, **options(way, True)) as client:
        with ThreadPoolExecutor(16) as pool:
            found = list(pool.map(lambda n: client.get(f"/things/{n}")["target"], range(400)))
        assert found == [f"/v1/things/{n}" for n in range(400)]
        assert wire.accepted <= 16
    assert wire.settled(0)


@OURS
@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_fork_makes_connections_of_its_own(way: str, wire: Wire) -> None:
    with Client(api_key=KEY, base_url=wire.url, **options(way, True)) as client:
        client.get("/parent")
        child = os.fork()
        if child == 0:
            try:
                client.get("/child")
                os._exit(0)
            except BaseException:
                os._exit(1)
        assert os.waitpid(child, 0)[1] == 0
        client.get("/parent")
    assert [(seen.path, seen.connection) for seen in wire.seen] == [
        ("/v1/parent", 1),
        ("/v1/child", 2),
        ("/v1/parent", 1),
    ]


def test_a_client_closed_amid_a_stream_leaves_nothing_open_at_its_end(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}, done=False, hold=wire.released))
    client = face.client(base_url=wire.url)
    stream = client.post("/things", stream=True)
    client.get("/things")
    client.close()
    stream.close()
    assert wire.settled(0)


@OURS
def test_connections_stay_few_over_many_calls_and_streams(way: str, wire: Wire) -> None:
    with Client(api_key=KEY, base_url=wire.url, **options(way, True)) as client:
        for _ in range(200):
            client.get("/things")
            wire.tell(events({"n": 1}, {"n": 2}, done=False, hold=wire.released))
            with client.post("/things", stream=True) as stream:
                next(stream)
    assert wire.settled(0)


# --- what many clients cost ---


def test_a_thousand_clients_are_cheap() -> None:
    Client(api_key=KEY).close()
    AsyncClient(api_key=KEY)
    tracemalloc.start()
    try:
        began = time.process_time()
        clients = [kind(api_key=KEY) for _ in range(500) for kind in (Client, AsyncClient)]
        took = time.process_time() - began
        size, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(clients) == 1000
    assert took / 1000 < 0.002
    assert size / 1000 < 50_000


def test_all_clients_have_one_tls_context(authority: Any, wire_tls: Any) -> None:
    from openai_core.http import proxies

    for way in ("ours", "fast"):
        for _ in range(3):
            with Client(api_key=KEY, base_url=wire_tls(), **options(way, True)) as client:
                client.get("/things")
    assert len(proxies._shared) == 1


# --- TLS ---


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A certificate authority that the environment names."""
    trustme = pytest.importorskip("trustme")
    made = trustme.CA()
    file = tmp_path / "ca.pem"
    made.cert_pem.write_to_path(str(file))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    monkeypatch.setattr("openai_core.http.proxies._shared", [])
    return made


@pytest.fixture
def wire_tls(authority: Any) -> Iterator[Any]:
    """Starts a server behind TLS; gives its URL."""
    listeners: list[socket.socket] = []

    def start(wants_certificate: bool = False) -> str:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost").configure_cert(context)
        if wants_certificate:
            authority.configure_trust(context)
            context.verify_mode = ssl.CERT_REQUIRED
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)
        serve(listener, lambda plain: context.wrap_socket(plain, server_side=True))
        return f"https://localhost:{listener.getsockname()[1]}/v1"

    yield start
    for listener in listeners:
        shut(listener)


def serve(listener: socket.socket, wrapped: Any) -> None:
    """Answer every request with `{}`, or in a stream of two events where it is a POST."""

    def one(plain: socket.socket) -> None:
        try:
            with wrapped(plain) as connection, connection.makefile("rb") as reader:
                while line := reader.readline():
                    length = 0
                    while (header := reader.readline()).strip():
                        name, _, value = header.lower().partition(b":")
                        length = int(value) if name == b"content-length" else length
                    reader.read(length)
                    streamed = line.startswith(b"POST")
                    body = b'data: {"n": 1}\n\ndata: [DONE]\n\n' if streamed else b"{}"
                    kind = b"text/event-stream" if streamed else b"application/json"
                    head = b"HTTP/1.1 200 OK\r\ncontent-type: %s\r\ncontent-length: %d\r\n\r\n" % (kind, len(body))
                    connection.sendall(head + body)
        except OSError:
            pass

    def accept() -> None:
        while True:
            try:
                plain, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=one, args=(plain,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()


def shut(listener: socket.socket) -> None:
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()


@pytest.mark.parametrize("way", ["ours", "fast", "httpx", "aiohttp"])
def test_tls_is_spoken_and_certificates_are_checked(
    way: str, face: Face, wire_tls: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    if way == "aiohttp" and face.name != "asyncio":
        pytest.skip("aiohttp is for asyncio")
    url = wire_tls()
    with face.client(base_url=url, **options(way, face.blocking)) as client:
        for _ in range(2):
            assert client.get("/things") == {}
            assert list(client.post("/things", body={"a": "b" * 100_000}, stream=True)) == [{"n": 1}]
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.setattr("openai_core.http.proxies._shared", [])
    with (
        face.client(base_url=url, max_retries=0, **options(way, face.blocking)) as client,
        pytest.raises(APIConnectionError, match="certificate verify failed"),
    ):
        client.get("/things")


def test_a_given_client_shows_its_certificate(face: Face, authority: Any, wire_tls: Any) -> None:
    url = wire_tls(wants_certificate=True)
    context = ssl.create_default_context()
    authority.configure_trust(context)
    authority.issue_cert("me@example.org").configure_cert(context)
    kind: Any = httpx.Client if face.blocking else httpx.AsyncClient
    with face.client(base_url=url, http_client=kind(verify=context)) as client:
        assert client.get("/things") == {}
    with (
        face.client(base_url=url, max_retries=0) as client,
        pytest.raises(APIConnectionError),
    ):
        client.get("/things")


def test_a_given_client_speaks_over_a_socket_of_the_file_system(face: Face, tmp_path: Path) -> None:
    path = str(tmp_path / "api.sock")
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listener.bind(path)
    listener.listen()
    serve(listener, lambda plain: plain)
    try:
        given: Any
        if face.blocking:
            given = httpx.Client(transport=httpx.HTTPTransport(uds=path))
        else:
            given = httpx.AsyncClient(transport=httpx.AsyncHTTPTransport(uds=path))
        with face.client(base_url="http://local/v1", http_client=given) as client:
            assert client.get("/things") == {}
            assert list(client.post("/things", stream=True)) == [{"n": 1}]
    finally:
        shut(listener)


# --- ways that cannot be gone ---


def test_a_transport_that_is_not_installed_says_what_to_install(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib.util

    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r"pip install 'openai-core-sdk\[speed\]'"):
        face.client(transport="fast")
    with pytest.raises(ConfigurationError, match="AsyncClient" if face.blocking else r"openai-core-sdk\[aiohttp\]"):
        face.client(transport="aiohttp")


def test_httpx_is_not_loaded_on_the_way(wire: Wire) -> None:
    import subprocess
    import sys

    code = (
        "import sys, openai_core\n"
        f"openai_core.Client(api_key='k', base_url={wire.url!r}).get('/things')\n"
        "assert not {'httpx', 'email.message', 'asyncio.base_events'} & set(sys.modules) - before"
    )
    command = [sys.executable, "-c", f"import sys; before = set(sys.modules); sys.path[:] = {sys.path!r}\n{code}"]
    subprocess.run(command, check=True)


def test_mocks_of_httpcore_see_streams_and_uploads(face: Face) -> None:
    with respx.mock(base_url="https://api.openai.com/v1") as mock:
        route = mock.post("/files").respond(200, json={"id": "f"})
        client = face.client()
        for _ in range(3):
            assert client.post("/files", body={"purpose": "x"}, files={"file": b"abc"}) == {"id": "f"}
        assert b"abc" in route.calls[0].request.content
        mock.get("/broken").mock(side_effect=httpx.ConnectError("no way"))
        with pytest.raises(APIConnectionError, match="no way"):
            client.with_options(max_retries=0).get("/broken")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # asyncio's, of a loop that is no more
@pytest.mark.parametrize("way", ["ours", "fast"])
def test_a_loop_that_ended_leaves_no_socket_open(way: str, wire: Wire) -> None:
    client = AsyncClient(api_key=KEY, base_url=wire.url, **options(way, False))

    async def once() -> None:
        await client.get("/things")

    for _ in range(3):
        anyio.run(once, backend="asyncio")
    gc.collect()
    assert wire.settled(1)
    anyio.run(client.close, backend="asyncio")
    gc.collect()
    assert wire.settled(0)


def test_proxies_named_by_the_environment_are_used_by_every_way(
    face: Face, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", wire.origin.replace("://", "://me:p%40ss@"))
    for way in ("ours", "fast", "aiohttp"):
        if way == "aiohttp" and face.name != "asyncio":
            continue
        client = face.client(base_url="http://api.test/v1", **options(way, face.blocking))
        wire.tell(Answer(body=b"{}", headers={"content-type": "application/json"}))
        client.get(f"/{way}")
        assert wire.seen[-1].target == f"http://api.test/v1/{way}"
        assert wire.seen[-1].headers["proxy-authorization"] == "Basic bWU6cEBzcw=="
