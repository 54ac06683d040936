"""Files on their way to a server: whatever they are read from, streamed, told of, sent again."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from faces.wire import Answer, Wire, answer
from openai_core import APIConnectionError, APIStatusError, to_file

if TYPE_CHECKING:
    import pathlib
    from collections.abc import AsyncIterator, Iterator

    from faces.driven import Face
    from faces.wire import Seen

CONTENT = bytes(range(256)) * 3000


def uploaded(seen: Seen) -> tuple[str, bytes]:
    """The head of the file's part, and its bytes."""
    boundary = seen.headers["content-type"].partition("boundary=")[2].encode()
    for part in seen.body.split(b"--" + boundary + b"\r\n")[1:]:
        head, _, content = part.partition(b"\r\n\r\n")
        if b"filename" in head:
            content = content.partition(b"\r\n--" + boundary + b"--")[0]
            return head.decode(), content.removesuffix(b"\r\n")
    raise AssertionError("no file came")


def upload(face: Face, wire: Wire, file: Any, **options: Any) -> Any:
    return face.client(base_url=wire.url, **options).files.create(file=file, purpose="user_data")


async def pieces() -> AsyncIterator[bytes]:
    for start in range(0, len(CONTENT), 100_000):
        yield CONTENT[start : start + 100_000]


def blocks() -> Iterator[bytes]:
    for start in range(0, len(CONTENT), 100_000):
        yield CONTENT[start : start + 100_000]


@pytest.mark.parametrize("kind", ["path", "bytes", "bytearray", "memoryview", "file", "iterator", "tuple", "to_file"])
def test_a_file_is_read_from_whatever_holds_it(face: Face, wire: Wire, tmp_path: pathlib.Path, kind: str) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)
    with path.open("rb") as opened:
        given = {
            "path": path,
            "bytes": CONTENT,
            "bytearray": bytearray(CONTENT),
            "memoryview": memoryview(CONTENT),
            "file": opened,
            "iterator": blocks(),
            "tuple": ("a.bin", path, "x/y"),
            "to_file": to_file(blocks(), "a.bin", length=len(CONTENT)),
        }[kind]
        upload(face, wire, given)
    head, content = uploaded(wire.seen[0])
    assert content == CONTENT
    assert ('filename="a.bin"' in head) == (kind in {"path", "file", "tuple", "to_file"})
    assert ("content-length" in wire.seen[0].headers) == (kind != "iterator")


def test_asynchronous_pieces_are_for_the_awaitable_face(face: Face, wire: Wire) -> None:
    if face.blocking:
        with pytest.raises(TypeError, match="only AsyncClient can send it"):
            upload(face, wire, pieces())
        assert not wire.seen
    else:
        upload(face, wire, to_file(pieces(), "a.bin"))
        assert uploaded(wire.seen[0])[1] == CONTENT


def test_a_file_whose_reading_is_awaited_is_taken(face: Face, wire: Wire, tmp_path: pathlib.Path) -> None:
    if face.portal is None:
        return
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)

    async def opened() -> Any:
        return await anyio.open_file(path, "rb")

    file = face.portal.call(opened)
    upload(face, wire, file)
    face.portal.call(file.aclose)
    head, content = uploaded(wire.seen[0])
    assert 'filename="a.bin"' in head
    assert content == CONTENT


def test_an_answer_of_httpx_is_passed_on_as_it_comes(face: Face, wire: Wire, elsewhere: Wire) -> None:
    headers = {"content-type": "audio/mpeg"}
    elsewhere.tell(Answer(200, headers, CONTENT), Answer(200, headers, None, [CONTENT[:1000], CONTENT[1000:]]))
    client = face.client(base_url=wire.url)
    url = f"{elsewhere.origin}/songs/one.mp3"
    with httpx.Client() as plain, plain.stream("GET", url) as answered:
        client.files.create(file=answered, purpose="user_data")
    if face.portal is not None:

        async def passed_on() -> None:
            async with httpx.AsyncClient() as awaiting, awaiting.stream("GET", url) as answered:
                await client.inner.files.create(file=answered, purpose="user_data")

        face.portal.call(passed_on)
    for seen in wire.seen:
        head, content = uploaded(seen)
        assert 'filename="one.mp3"' in head
        assert "audio/mpeg" in head
        assert content == CONTENT
    assert int(wire.seen[0].headers["content-length"]) > len(CONTENT)


def test_an_answer_of_ours_is_passed_on(face: Face, wire: Wire, elsewhere: Wire) -> None:
    elsewhere.tell(*[Answer(200, {"content-type": "image/png"}, CONTENT)] * 2)
    source, client = face.client(base_url=elsewhere.url), face.client(base_url=wire.url)
    client.files.create(file=source.files.content("file_1"), purpose="user_data")
    with source.files.with_streaming_response.content("file_1") as streamed:
        client.files.create(file=(getattr(streamed, "inner", streamed)), purpose="user_data")
    assert [uploaded(seen)[1] for seen in wire.seen] == [CONTENT, CONTENT]
    assert all("image/png" in uploaded(seen)[0] for seen in wire.seen)


def test_text_is_refused_before_anything_is_sent(face: Face, wire: Wire) -> None:
    with pytest.raises(TypeError, match=r"`file` must be a file, not str: write Path\('speech.mp3'\)"):
        upload(face, wire, "speech.mp3")
    with pytest.raises(TypeError, match="`file` was opened as text"):
        upload(face, wire, io.StringIO("text"))
    assert not wire.seen


def test_an_upload_is_tried_again_from_where_the_file_stood(face: Face, wire: Wire, no_pause: None) -> None:
    told: list[tuple[int, int | None]] = []
    file = io.BytesIO(b"head" + CONTENT)
    file.seek(4)
    wire.tell(answer({}, 503), answer({}, 503))
    upload(face, wire, to_file(file, progress=lambda sent, total: told.append((sent, total))))
    assert [uploaded(seen)[1] == CONTENT for seen in wire.seen] == [True, True, True]
    assert told.count((len(CONTENT), len(CONTENT))) == 3
    assert [sent for sent, _ in told] == sorted({sent for sent, _ in told}) * 3


def test_what_can_be_read_only_once_is_sent_only_once(face: Face, wire: Wire, no_pause: None) -> None:
    wire.tell(answer({"error": {"message": "busy"}}, 503))
    with pytest.raises(APIStatusError, match="busy"):
        upload(face, wire, to_file(blocks(), "a.bin"))
    assert len(wire.seen) == 1


def test_what_was_not_read_yet_can_still_be_sent(face: Face, wire: Wire, no_pause: None) -> None:
    file = blocks()
    with pytest.raises(APIConnectionError) as caught:
        face.client(base_url="http://127.0.0.1:1/v1").files.create(file=file, purpose="user_data")
    assert caught.value.attempts == 3
    upload(face, wire, file)
    assert uploaded(wire.seen[0])[1] == CONTENT


def test_a_connection_that_went_away_while_idle_costs_nothing(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url, max_retries=0)
    wire.tell(Answer(200, {}, b"{}", cut=True))
    client.files.create(file=b"abc", purpose="user_data")
    assert wire.settled(0)
    client.files.create(file=to_file(blocks(), length=len(CONTENT)), purpose="user_data")
    assert uploaded(wire.seen[1])[1] == CONTENT


def test_a_redirected_upload_is_sent_again_if_it_can_be(face: Face, wire: Wire) -> None:
    redirect = Answer(307, {"location": f"{wire.url}/elsewhere"})
    wire.tell(redirect, answer({}), redirect)
    upload(face, wire, io.BytesIO(CONTENT))
    assert [uploaded(seen)[1] == CONTENT for seen in wire.seen] == [True, True]
    with pytest.raises(APIStatusError) as caught:
        upload(face, wire, blocks())
    assert (caught.value.status_code, len(wire.seen)) == (307, 3)


def test_progress_is_told_as_it_goes(face: Face, wire: Wire) -> None:
    told: list[tuple[int, int | None]] = []

    async def noted(sent: int, total: int | None) -> None:
        told.append((sent, total))

    upload(face, wire, to_file(blocks(), progress=lambda sent, total: told.append((sent, total))))
    assert [told[0], told[-1]] == [(100_000, None), (len(CONTENT), None)]
    if face.blocking:
        with pytest.raises(TypeError, match="only AsyncClient can await it"):
            upload(face, wire, to_file(b"abc", progress=noted))
    else:
        upload(face, wire, to_file(b"abc", progress=noted))
        assert told.pop() == (3, 3)


def test_a_failure_of_the_file_is_raised_as_it_is(face: Face, wire: Wire) -> None:
    def broken() -> Iterator[bytes]:
        yield b"abc"
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        upload(face, wire, to_file(broken(), "a.bin"))
    assert wire.settled(0)


def test_a_raw_body_is_a_file_too(face: Face, wire: Wire) -> None:
    face.client(base_url=wire.url).post("/raw", body=to_file(b"abc", "a.png"))
    assert (wire.seen[0].body, wire.seen[0].headers["content-type"]) == (b"abc", "image/png")


# --- memory -----------------------------------------------------------------------------------------------------

SIZE = 500 * 1024 * 1024

PROGRAM = """
import asyncio, sys
from pathlib import Path
from openai_core import AsyncClient, Client, to_file

def peak():
    for line in open("/proc/self/status"):
        if line.startswith("VmHWM"):
            return int(line.split()[1]) * 1024

face, url, path, small = sys.argv[1:]
told = []

async def awaited():
    async with AsyncClient(api_key="x", base_url=url, max_retries=0, timeout=120) as client:
        await client.files.create(file=Path(small), purpose="user_data")
        before = peak()
        await client.files.create(file=to_file(Path(path), progress=lambda *n: told.append(n)), purpose="user_data")
        return peak() - before

def waited():
    with Client(api_key="x", base_url=url, max_retries=0, timeout=120) as client:
        client.files.create(file=Path(small), purpose="user_data")
        before = peak()
        client.files.create(file=to_file(Path(path), progress=lambda *n: told.append(n)), purpose="user_data")
        return peak() - before

more = asyncio.run(awaited()) if face == "asyncio" else waited()
print(more, *told[-1])
"""


@contextmanager
def discarding() -> Iterator[tuple[str, list[int]]]:
    """A server that throws away what is uploaded, and remembers how much that was."""
    import socket
    import threading

    came: list[int] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve(connection: socket.socket) -> None:
        buffer = bytearray(1024 * 1024)
        with connection:
            while True:
                head = b""
                while b"\r\n\r\n" not in head:
                    more = connection.recv(65536)
                    if not more:
                        return
                    head += more
                head, _, rest = head.partition(b"\r\n\r\n")
                left = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]) - len(rest)
                came.append(left + len(rest))
                while left:
                    left -= connection.recv_into(buffer)
                connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}")

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1", came
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak of memory from /proc")
@pytest.mark.parametrize("name", ["blocking", "asyncio"])
def test_half_a_gigabyte_goes_out_in_less_than_16_megabytes_of_memory(name: str, tmp_path: pathlib.Path) -> None:
    large, small = tmp_path / "large.bin", tmp_path / "small.bin"
    with large.open("wb") as file:
        file.truncate(SIZE)  # a sparse one: it takes no room
    small.write_bytes(bytes(1024 * 1024))
    with discarding() as (url, came):
        program = [sys.executable, "-c", PROGRAM, name, url, str(large), str(small)]
        run = subprocess.run(program, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr
    more, sent, total = json.loads(f"[{','.join(run.stdout.split())}]")
    assert more < 16 * 1024 * 1024
    assert sent == total == SIZE
    assert came[-1] > SIZE
