from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from openai_core.sansio.answer import BinaryContent
from openai_core.sansio.file import File, to_file
from openai_core.sansio.headers import Headers
from openai_core.sansio.kinds import ending, sniffed, type_by_name
from openai_core.sansio.message import Response
from openai_core.types import Response as ResponseModel

if TYPE_CHECKING:
    import pathlib
    from collections.abc import AsyncIterator


def sent(file: File) -> bytes:
    return b"".join(file.source("`file`"))


def named(name: str, content: bytes = b"abc") -> io.BytesIO:
    file = io.BytesIO(content)
    file.name = name
    return file


def answered(headers: dict[str, str], url: str = "https://api.test/v1/files/file-1/content") -> BinaryContent:
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    return BinaryContent(Response(200, Headers(raw), b"abc", url=url))


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (named("/tmp/a.wav"), "a.wav", "audio/x-wav"),
        (("b.jsonl", b"abc"), "b.jsonl", "application/jsonl"),
        (("b.txt", "abc"), "b.txt", "text/plain"),
        ((None, b"abc", "audio/mpeg"), "upload.mp3", "audio/mpeg"),
        (("c.bin", named("a.wav"), "x/y"), "c.bin", "x/y"),
        (httpx.Response(200, content=b"abc", headers={"content-type": "image/png"}), "upload.png", "image/png"),
        (
            httpx.Response(200, content=b"abc", request=httpx.Request("GET", "https://x.test/a%20b.pdf?c=d")),
            "a b.pdf",
            "application/pdf",
        ),
        (
            answered({"content-type": "x/y", "content-disposition": 'attachment; filename="s.mp3"'}),
            "s.mp3",
            "x/y",
        ),
        (answered({"content-disposition": "attachment; filename*=UTF-8''gr%C3%BCn.txt"}), "grün.txt", "text/plain"),
        (answered({"content-type": "text/csv"}), "content", "text/csv"),
        (to_file(b"abc", "d.png"), "d.png", "image/png"),
        (b"abc", "upload", "application/octet-stream"),
        (iter([b"a", b"bc"]), "upload", "application/octet-stream"),
    ],
)
def test_a_file_has_the_name_and_type_it_came_with(content: Any, name: str, kind: str) -> None:
    file = to_file(content)
    assert file.name == name
    assert kind in {file.content_type, "audio/x-wav"}  # systems differ in what they call this one
    assert sent(file) == b"abc"


def test_what_is_said_wins_over_what_is_found() -> None:
    file = to_file(to_file(b"abc", "d.png"), "e.jpg", headers={"x-part": "1"}, length=3)
    assert (file.name, file.content_type, file.headers, file.length) == ("e.jpg", "image/jpeg", {"x-part": "1"}, 3)
    assert to_file(b"abc", "e.jpg", content_type="x/y").content_type == "x/y"
    assert repr(file) == "File('e.jpg', 'image/jpeg')"


def test_a_path_is_not_written_as_text(tmp_path: pathlib.Path) -> None:
    with pytest.raises(TypeError, match=r"write Path\('speech.mp3'\) for the file there, or \(name, content\)"):
        to_file("speech.mp3")  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError):
        to_file(tmp_path / "missing")
    with pytest.raises(TypeError, match="must be bytes, a path"):
        to_file(3)  # type: ignore[arg-type]


def test_a_file_can_be_given_to_several_calls(tmp_path: pathlib.Path) -> None:
    opened = io.BytesIO(b"0123456789")
    opened.seek(4)
    path = tmp_path / "a"
    path.write_bytes(b"456789")
    for file in (to_file(opened), to_file(path)):
        assert sent(file) == sent(file) == b"456789"


def test_a_file_whose_bytes_have_to_be_awaited_says_so() -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"abc"

    source = to_file(pieces()).source("`file`")
    assert source.asynchronous
    with pytest.raises(TypeError, match="only AsyncClient can send it"):
        list(source)


def test_the_file_of_an_upload_to_a_web_server_is_taken() -> None:
    class Upload:
        filename = "a.txt"

        async def read(self, size: int = -1) -> bytes:
            return b""

    file = to_file(Upload())
    assert file.name == "a.txt"
    assert file.source("`file`").asynchronous


def test_types_names_and_first_bytes_tell_of_each_other() -> None:
    assert type_by_name("a.JSONL") == "application/jsonl"
    assert ending("audio/wav; rate=8000") == ".wav"
    assert ending("application/octet-stream") is None
    assert sniffed(b"RIFF\0\0\0\0WAVEfmt ") == "audio/wav"
    assert sniffed(b"hello") is None


def test_a_model_tells_the_request_it_answered_unless_the_server_sent_such_a_key() -> None:
    model = ResponseModel.from_dict({"id": "resp_1"})
    assert model.request_id is None
    model._request_id = "req_1"
    assert model.request_id == "req_1"
    assert "request_id" not in model
    assert ResponseModel.from_dict({"request_id": "theirs"}).request_id == "theirs"
