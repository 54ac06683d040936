"""Files are uploaded in parts; what goes wrong leaves nothing behind, or something to go on from."""

from __future__ import annotations

import hashlib
import io
import json
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import pytest

from openai_core import AsyncClient
from openai_core.errors import APIStatusError, ConfigurationError, OpenAIError

if TYPE_CHECKING:
    from faces.driven import Face

    from openai_core.testing import LocalServer

DATA = bytes(range(256)) * 100


def operations(server: LocalServer) -> list[str | None]:
    return [one.operation for one in server.requests]


def parts(server: LocalServer) -> int:
    return operations(server).count("uploads.parts.create")


class Pipe(io.RawIOBase):
    """A stream that can be read once."""

    def __init__(self, data: bytes) -> None:
        self._inner = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._inner.read(size)


def opened(kind: str, path: Path) -> Any:
    path.write_bytes(DATA)
    return {"path": path, "text": str(path), "bytes": DATA, "view": memoryview(DATA), "pipe": Pipe(DATA)}.get(
        kind, io.BytesIO(DATA)
    )


@pytest.mark.parametrize("kind", ["path", "text", "bytes", "view", "pipe", "file"])
def test_anything_that_holds_bytes_arrives_whole(face: Face, server: LocalServer, tmp_path: Path, kind: str) -> None:
    told: list[tuple[int, int]] = []
    client = face.client(base_url=server.url)
    upload = client.uploads.upload_file(
        opened(kind, tmp_path / "a.jsonl"),
        purpose="batch",
        filename="a.jsonl",
        part_size=1000,
        progress=lambda done, total: told.append((done, total)),
    )
    assert upload.status == "completed"
    assert client.files.content(upload.file.id).content == DATA
    assert parts(server) == 26
    assert max(told) == (len(DATA), len(DATA))
    begun, ended = server.requests[0].body, server.requests[-2].body
    assert (begun["mime_type"], begun["bytes"], begun["filename"]) == ("application/jsonl", len(DATA), "a.jsonl")
    assert ended["md5"] == hashlib.md5(DATA).hexdigest()


def test_a_file_is_sent_from_where_it_stands_and_stays_open(face: Face, server: LocalServer) -> None:
    file = io.BytesIO(DATA)
    file.seek(1000)
    client = face.client(base_url=server.url)
    upload = client.uploads.upload_file(file, purpose="batch", filename="a", part_size=5000, md5=False)
    assert client.files.content(upload.file.id).content == DATA[1000:]
    assert not file.closed
    assert "md5" not in server.requests[-2].body


def test_an_upload_that_fails_for_good_is_cancelled(face: Face, server: LocalServer) -> None:
    server.fail([400], on="uploads.parts.create")
    client = face.client(base_url=server.url)
    with pytest.raises(APIStatusError):
        client.uploads.upload_file(DATA, purpose="batch", filename="a", part_size=1000, concurrency=1)
    assert operations(server) == ["uploads.create", "uploads.parts.create", "uploads.cancel"]


def test_an_upload_that_is_to_be_kept_is_not_cancelled(face: Face, server: LocalServer) -> None:
    server.fail([400], on="uploads.parts.create")
    client = face.client(base_url=server.url)
    with pytest.raises(APIStatusError) as caught:
        client.uploads.upload_file(DATA, purpose="batch", filename="a", part_size=1000, concurrency=1, keep=True)
    assert "uploads.cancel" not in operations(server)
    assert any("0 of 26 parts" in note for note in caught.value.__notes__)


def test_an_upload_goes_on_where_it_failed(face: Face, server: LocalServer, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(DATA)
    client = face.client(base_url=server.url)
    params: dict[str, Any] = {"purpose": "batch", "part_size": 5000, "concurrency": 1, "resume": tmp_path / "state"}
    with pytest.raises(OpenAIError, match="enough"):
        client.uploads.upload_file(tmp_path / "a", progress=stopping(15_000), **params)
    state = json.loads((tmp_path / "state").read_text())
    assert [*state["parts"]] == ["0", "1"]
    sent = parts(server)
    upload = client.uploads.upload_file(tmp_path / "a", **params)
    assert client.files.content(upload.file.id).content == DATA
    assert parts(server) == sent + 4
    assert operations(server).count("uploads.create") == 1
    assert not (tmp_path / "state").exists()


def stopping(after: int) -> Any:
    def progress(done: int, total: int) -> None:
        if done >= after:
            raise OpenAIError("enough")

    return progress


def test_a_file_that_changed_begins_anew(face: Face, server: LocalServer, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(DATA)
    client = face.client(base_url=server.url)
    params: dict[str, Any] = {"purpose": "batch", "part_size": 5000, "resume": tmp_path / "state"}
    with pytest.raises(OpenAIError, match="enough"):
        client.uploads.upload_file(tmp_path / "a", progress=stopping(15_000), **params)
    (tmp_path / "a").write_bytes(DATA[::-1])
    upload = client.uploads.upload_file(tmp_path / "a", **params)
    assert client.files.content(upload.file.id).content == DATA[::-1]
    assert operations(server).count("uploads.create") == 2


def test_an_upload_that_the_server_has_forgotten_begins_anew(face: Face, server: LocalServer, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(DATA)
    client = face.client(base_url=server.url)
    params: dict[str, Any] = {"purpose": "batch", "part_size": 5000, "concurrency": 1, "resume": tmp_path / "state"}
    with pytest.raises(OpenAIError, match="enough"):
        client.uploads.upload_file(tmp_path / "a", progress=stopping(15_000), **params)
    server.fail([404], on="uploads.parts.create")
    upload = client.uploads.upload_file(tmp_path / "a", **params)
    assert client.files.content(upload.file.id).content == DATA
    assert operations(server).count("uploads.create") == 2


def test_an_upload_that_has_run_out_begins_anew(face: Face, server: LocalServer, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(DATA)
    client = face.client(base_url=server.url)
    params: dict[str, Any] = {"purpose": "batch", "part_size": 5000, "resume": tmp_path / "state"}
    with pytest.raises(OpenAIError, match="enough"):
        client.uploads.upload_file(tmp_path / "a", progress=stopping(15_000), **params)
    state = json.loads((tmp_path / "state").read_text())
    (tmp_path / "state").write_text(json.dumps({**state, "expires_at": 1}))
    client.uploads.upload_file(tmp_path / "a", **params)
    assert operations(server).count("uploads.create") == 2


def test_a_file_that_is_no_checkpoint_is_not_written_over(face: Face, server: LocalServer, tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("my own words")
    with pytest.raises(ValueError, match="no checkpoint"):
        face.client(base_url=server.url).uploads.upload_file(
            b"x", purpose="batch", filename="a", resume=tmp_path / "mine"
        )
    assert (tmp_path / "mine").read_text() == "my own words"


def test_a_file_that_changes_while_it_is_sent_is_refused(face: Face, server: LocalServer, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(DATA)
    client = face.client(base_url=server.url)
    with pytest.raises(OpenAIError, match="changed while it was sent"):
        client.uploads.upload_file(
            path, purpose="batch", part_size=5000, progress=lambda *_: os.utime(path, (1, 1)), concurrency=1
        )
    assert operations(server)[-1] == "uploads.cancel"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_upload_that_is_cancelled_cancels_itself_at_the_server(server: LocalServer, backend: str) -> None:
    async def run() -> None:
        async with AsyncClient(base_url=server.url, api_key="k") as client:
            with anyio.CancelScope() as scope:

                async def told(done: int, total: int | None) -> None:
                    if done > 20_000:
                        scope.cancel()

                params: dict[str, Any] = {"purpose": "batch", "filename": "a", "part_size": 1000, "progress": told}
                await client.uploads.upload_file(DATA * 10, **params)
            assert scope.cancelled_caught

    anyio.run(run, backend=backend)
    server.stop()  # a part whose sending was cut may be looked at later than the cancelling
    assert operations(server).count("uploads.cancel") == 1
    assert 0 < parts(server) < 250


def test_a_coroutine_function_may_be_told_of_the_progress(server: LocalServer) -> None:
    told: list[int] = []

    async def progress(done: int, total: int | None) -> None:
        await anyio.lowlevel.checkpoint()
        told.append(done)

    async def run() -> None:
        async with AsyncClient(base_url=server.url, api_key="k") as client:
            await client.uploads.upload_file(DATA, purpose="batch", filename="a", part_size=9000, progress=progress)

    anyio.run(run)
    assert max(told) == len(DATA)


@pytest.mark.parametrize(
    ("file", "more", "error"),
    [
        (b"", {}, ConfigurationError),
        (b"x", {"filename": None}, ConfigurationError),
        (b"x", {"part_size": 65 * 1024 * 1024}, ConfigurationError),
        (b"x", {"concurrency": 0}, ConfigurationError),
        (b"x", {"bytes": 2}, ConfigurationError),
        (b"x", {"md5": 1}, ConfigurationError),
        (b"x", {"progress": "bars"}, ConfigurationError),
        (io.StringIO("x"), {}, TypeError),
        (object(), {}, TypeError),
        (Path("/nowhere/at/all"), {}, FileNotFoundError),
        (b"x", {"resume": "/nowhere/at/all/state"}, FileNotFoundError),
    ],
)
def test_what_cannot_be_uploaded_is_refused_before_anything_is_sent(
    face: Face, server: LocalServer, file: Any, more: dict[str, Any], error: type[Exception]
) -> None:
    with pytest.raises(error):
        face.client(base_url=server.url).uploads.upload_file(file, **{"purpose": "batch", "filename": "a", **more})
    assert not server.requests


@pytest.mark.parametrize("who", ["tqdm", "rich", "auto"])
def test_bars_are_drawn_by_what_is_installed(face: Face, server: LocalServer, who: str, capfd: Any) -> None:
    if who != "auto":
        pytest.importorskip(who)
    face.client(base_url=server.url).uploads.upload_file(DATA, purpose="batch", filename="drawn", progress=who)
    shown = capfd.readouterr()
    assert ("drawn" in shown.out + shown.err) is (who != "auto")


def test_nothing_is_left_running(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    client.uploads.upload_file(DATA, purpose="batch", filename="a", part_size=1000)
    assert not [one for one in threading.enumerate() if one.name.startswith("tool ")]
