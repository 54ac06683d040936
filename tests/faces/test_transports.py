"""What holds whoever carries the requests: our own connections, httpx, httpx2, aiohttp, the fast lane."""

from __future__ import annotations

import contextlib
import gzip
import importlib.util
import io
import socket
import threading
import time
import zlib
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from faces.driven import KEY, Face
from faces.wire import Answer, Wire, answer, events
from openai_core import APIConnectionError, APIStatusError, APITimeoutError, AsyncClient, ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WAYS = ("ours", "given", "given httpx2", "httpx", "aiohttp", "fast")
NEEDED = {"given httpx2": "httpx2", "aiohttp": "aiohttp", "fast": "httptools"}

pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")


def options(way: str, blocking: bool) -> dict[str, Any]:
    """The options of a client that goes this way."""
    if (needed := NEEDED.get(way)) and importlib.util.find_spec(needed) is None:
        pytest.skip(f"{needed} is not installed")
    if way.startswith("given"):
        library: Any = httpx if way == "given" else importlib.import_module("httpx2")
        return {"http_client": library.Client() if blocking else library.AsyncClient()}
    return {} if way == "ours" else {"transport": way}


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def made(way: str, face: Face, wire: Wire, no_pause: None) -> Callable[..., Any]:
    """Makes clients of the face that go the way."""
    if way == "aiohttp" and face.name != "asyncio":
        pytest.skip("aiohttp is for asyncio")
    return lambda **more: face.client(**{"base_url": wire.url, **options(way, face.blocking), **more})


def test_a_call_is_answered_and_its_connection_used_again(made: Any, wire: Wire) -> None:
    client = made()
    for _ in range(3):
        assert client.post("/things", body={"a": 1})["method"] == "POST"
    assert [seen.connection for seen in wire.seen] == [1, 1, 1]
    seen = wire.seen[0]
    assert seen.json() == {"a": 1}
    assert seen.headers["content-length"] == "7"
    assert seen.headers["content-type"] == "application/json"
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert seen.headers["accept-encoding"] == "gzip, deflate"
    assert seen.headers["host"] == wire.origin.removeprefix("http://")


def test_a_get_has_no_body_and_an_empty_post_says_so(made: Any, wire: Wire) -> None:
    client = made()
    client.get("/things", query={"a": "b c"})
    client.post("/things")
    assert "content-length" not in wire.seen[0].headers
    assert "transfer-encoding" not in wire.seen[0].headers
    assert wire.seen[0].query == "a=b+c"
    assert wire.seen[1].headers["content-length"] == "0"


def test_an_error_status_is_its_error(made: Any, wire: Wire) -> None:
    wire.tell(answer({"error": {"message": "no", "code": "c"}}, 404, x_request_id="req_9"))
    client = made()
    with pytest.raises(APIStatusError) as caught:
        client.get("/things")
    assert (caught.value.status_code, caught.value.code, caught.value.request_id) == (404, "c", "req_9")
    client.get("/things")
    assert wire.accepted == 1


def test_a_stream_gives_its_events_and_its_connection_back(made: Any, wire: Wire) -> None:
    wire.tell(events({"n": 1}, {"n": 2}))
    client = made()
    assert list(client.post("/things", body={}, stream=True)) == [{"n": 1}, {"n": 2}]
    client.get("/things")
    assert wire.accepted == 1


def test_a_stream_that_is_closed_early_frees_its_connection(made: Any, wire: Wire) -> None:
    wire.tell(events({"n": 1}, done=False, hold=wire.released))
    stream = made().post("/things", body={}, stream=True)
    assert next(iter(stream)) == {"n": 1}
    stream.close()
    assert wire.settled(0)


def test_a_stream_that_breaks_says_so(made: Any, wire: Wire) -> None:
    seen = threading.Event()
    wire.tell(events({"n": 1}, done=False, hold=seen, cut=True))
    stream = iter(made().post("/things", body={}, stream=True))
    assert next(stream) == {"n": 1}
    seen.set()
    with pytest.raises(APIConnectionError):
        next(stream)
    assert wire.settled(0)


def test_a_file_goes_up_in_pieces(made: Any, wire: Wire) -> None:
    data = bytes(range(256)) * 2000
    made().post("/files", body={"purpose": "x"}, files={"file": io.BytesIO(data)})
    [seen] = wire.seen
    assert data in seen.body
    assert int(seen.headers["content-length"]) == len(seen.body)


def test_a_body_of_unknown_length_goes_up_in_chunks(made: Any, wire: Wire) -> None:
    pieces = [b"a" * 70_000, b"", b"b" * 10]
    made().post("/files", body={"purpose": "x"}, files={"file": iter(pieces)})
    [seen] = wire.seen
    assert b"".join(pieces) in seen.body
    assert seen.headers["transfer-encoding"] == "chunked"


def test_a_connection_that_is_cut_before_the_answer_is_tried_again(made: Any, wire: Wire) -> None:
    gone = threading.Event()
    gone.set()
    wire.tell(Answer(silent=True, hold=gone))
    raw = made().post("/things", body={"a": 1})
    assert raw["method"] == "POST"
    assert len(wire.seen) == 2


def test_a_connection_that_the_server_closed_while_idle_costs_no_retry(made: Any, wire: Wire) -> None:
    client = made(max_retries=0)
    for _ in range(5):
        wire.tell(Answer(body=b'{"a": 1}', headers={"content-type": "application/json"}, cut=True))
        assert client.post("/things", body={}) == {"a": 1}
        assert wire.settled(0)


def test_a_truncated_answer_is_a_failed_connection(made: Any, wire: Wire) -> None:
    headers = {"content-type": "application/json"}
    wire.tell(Answer(body=None, pieces=[b'{"a":'], headers=headers, cut=True))
    with pytest.raises(APIConnectionError, match="failed"):
        made(max_retries=0).get("/things")
    assert wire.settled(0)


def test_nobody_there_is_a_failed_connection(made: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(APIConnectionError, match=f"The connection to http://127.0.0.1:{port} failed"):
        made(base_url=f"http://127.0.0.1:{port}/v1", max_retries=0).get("/things")


def test_no_answer_in_time_is_a_timeout(made: Any, wire: Wire) -> None:
    wire.tell(Answer(silent=True))
    began = time.monotonic()
    with pytest.raises(APITimeoutError, match=r"after 0\.2 s"):
        made(max_retries=0, timeout=0.2).get("/things")
    assert time.monotonic() - began < 2
    wire.released.set()
    assert wire.settled(0)


def test_a_body_that_stalls_is_a_timeout(made: Any, wire: Wire) -> None:
    wire.tell(Answer(body=None, pieces=[b"{"], hold=threading.Event()))
    with pytest.raises(APITimeoutError):
        made(max_retries=0, timeout=0.2).get("/things")
    assert wire.settled(0)


def test_a_redirect_is_followed_and_the_key_stays_at_home(made: Any, wire: Wire, elsewhere: Wire) -> None:
    wire.tell(Answer(307, {"location": "/v1/there"}), Answer(307, {"location": f"{elsewhere.origin}/v1/far"}))
    assert made().post("/things", body={"a": 1})["target"] == "/v1/far"
    assert wire.seen[1].path == "/v1/there"
    assert wire.seen[1].headers["authorization"] == f"Bearer {KEY}"
    assert elsewhere.seen[0].json() == {"a": 1}
    assert "authorization" not in elsewhere.seen[0].headers


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("encoding", "packed"), [("gzip", gzip.compress), ("deflate", zlib.compress), ("deflate", deflated)]
)
def test_what_is_compressed_is_decoded(
    way: str, made: Any, wire: Wire, encoding: str, packed: Callable[[bytes], bytes]
) -> None:
    headers = {"content-type": "application/json", "content-encoding": encoding}
    stream = {"content-type": "text/event-stream", "content-encoding": encoding}
    data = packed(b'data: {"n": 1}\n\ndata: {"n": 2}\n\ndata: [DONE]\n\n')
    size = (
        len(data) if packed is deflated and way not in ("ours", "aiohttp", "fast") else 1
    )  # httpx wants to see more of it than a byte
    wire.tell(Answer(body=packed(b'{"a": 1}'), headers=headers))
    wire.tell(Answer(body=None, pieces=[data[i : i + size] for i in range(0, len(data), size)], headers=stream))
    client = made()
    assert client.get("/things") == {"a": 1}
    assert list(client.post("/things", body={}, stream=True)) == [{"n": 1}, {"n": 2}]


def test_what_is_wrongly_compressed_is_a_failed_connection(made: Any, wire: Wire) -> None:
    headers = {"content-type": "application/json", "content-encoding": "gzip"}
    wire.tell(Answer(body=b"this is no gzip", headers=headers))
    with pytest.raises(APIConnectionError):
        made(max_retries=0).get("/things")
    assert wire.settled(0) or wire.settled(1)


def test_no_content_is_no_body(made: Any, wire: Wire) -> None:
    wire.tell(Answer(204, {}, b""))
    client = made()
    client.delete("/things")
    client.get("/things")
    assert wire.accepted == 1


def test_a_header_that_cannot_be_sent_is_refused(made: Any) -> None:
    with pytest.raises(ConfigurationError):
        made(default_headers={"x-a": "ü"}).get("/things")


def test_a_client_that_is_closed_leaves_nothing_open(made: Any, wire: Wire) -> None:
    client = made()
    client.get("/things")
    client.close()
    assert wire.settled(0)


def test_answers_before_the_last_are_passed_over(way: str, made: Any, raw_server: Any) -> None:
    early = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n"
    whole = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
    base = raw_server(lambda connection: (_head(connection), connection.sendall(early + whole)))
    assert made(base_url=base).get("/things") == {}


def test_a_body_that_ends_with_the_connection_is_whole(made: Any, raw_server: Any) -> None:
    whole = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n{}"
    base = raw_server(lambda connection: (_head(connection), connection.sendall(whole)))
    assert made(base_url=base, max_retries=0).get("/things") == {}


@pytest.mark.parametrize("said", [b"garbage\r\n\r\n", b"HTTP/1.1 20", b"HTTP/1.1 200 OK\r\nx: " + b"a" * 2_000_000])
def test_what_is_no_http_is_a_failed_connection(made: Any, raw_server: Any, said: bytes) -> None:
    base = raw_server(lambda connection: (_head(connection), connection.sendall(said)))
    with pytest.raises(APIConnectionError):
        made(base_url=base, max_retries=0, timeout=5).get("/things")


def test_a_refusal_in_the_middle_of_an_upload_is_read(way: str, face: Face, made: Any, raw_server: Any) -> None:
    if face.name == "trio":
        pytest.skip("httpcore's sockets, used under trio, are not looked at while they are written to")
    if way in ("given", "given httpx2", "httpx"):
        pytest.skip("httpx sends all of the body before it looks for an answer")
    over = threading.Event()
    refusal = b"HTTP/1.1 413 X\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
    base = raw_server(lambda connection: (_head(connection), connection.sendall(refusal), over.wait(10)))
    began = time.monotonic()
    try:
        with pytest.raises(APIStatusError) as caught:
            made(base_url=base, max_retries=0).post("/files", body={"purpose": "x"}, files={"file": bytes(30_000_000)})
    finally:
        over.set()
    assert caught.value.status_code == 413
    assert time.monotonic() - began < 5


def _head(connection: socket.socket) -> None:
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(4096)


@pytest.fixture
def raw_server() -> Iterator[Callable[[Callable[[socket.socket], Any]], str]]:
    """Starts a server that does with its connections what it is told."""
    listeners: list[socket.socket] = []

    def start(work: Callable[[socket.socket], Any]) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def one(connection: socket.socket) -> None:
            with connection, contextlib.suppress(OSError):
                work(connection)

        def serve() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                threading.Thread(target=one, args=(connection,), daemon=True).start()

        threading.Thread(target=serve, daemon=True).start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}/v1"

    yield start
    for listener in listeners:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


# --- many at once, and cut short ---


@pytest.fixture(params=["asyncio", "trio"])
def backend(request: pytest.FixtureRequest, way: str) -> str:
    name: str = request.param
    if way == "aiohttp" and name == "trio":
        pytest.skip("aiohttp is for asyncio")
    return name


def play(backend: str, way: str, wire: Wire, work: Any) -> None:
    async def main() -> None:
        async with AsyncClient(api_key=KEY, base_url=wire.url, **options(way, False)) as client:
            await work(client)

    anyio.run(main, backend=backend)


def test_two_hundred_calls_at_once_are_answered(backend: str, way: str, wire: Wire) -> None:
    async def work(client: AsyncClient) -> None:
        async with anyio.create_task_group() as group:
            for number in range(200):
                group.start_soon(client.get, f"/things/{number}")
        assert len({seen.path for seen in wire.seen}) == 200
        assert wire.accepted <= 200

    play(backend, way, wire, work)


def test_a_cancelled_call_frees_its_connection(backend: str, way: str, wire: Wire) -> None:
    async def work(client: AsyncClient) -> None:
        wire.tell(*[events({"n": 1}, done=False, hold=wire.released)] * 10)
        for _ in range(5):
            with anyio.move_on_after(0.1) as scope:
                await client.get("/things")
            assert scope.cancelled_caught
        for _ in range(5):
            with anyio.move_on_after(0.1) as scope:
                async for _item in await client.post("/things", body={}, stream=True):
                    pass
            assert scope.cancelled_caught
        assert await anyio.to_thread.run_sync(wire.settled, 0)
        assert await client.get("/things")

    play(backend, way, wire, work)


def test_event_loops_in_turn_each_have_connections_of_their_own(
    backend: str, way: str, wire: Wire, recwarn: Any, caplog: Any
) -> None:
    if way in ("given", "given httpx2", "httpx"):
        pytest.skip("a client of httpx's belongs to one event loop")
    client = AsyncClient(api_key=KEY, base_url=wire.url, **options(way, False))

    async def twice() -> None:
        await client.get("/things")
        await client.get("/things")

    for turn in range(3):
        anyio.run(twice, backend=backend)
        assert len({seen.connection for seen in wire.seen}) == turn + 1

    async def close() -> None:
        await client.close()

    anyio.run(close, backend=backend)
    assert "Event loop is closed" not in caplog.text
