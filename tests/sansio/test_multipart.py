from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.errors import OpenAIError
from openai_core.sansio.file import to_file
from openai_core.sansio.message import MultipartBody
from openai_core.sansio.multipart import Form, flatten
from openai_core.sansio.source import PIECE
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Iterator


def parts(form: Form) -> list[tuple[dict[str, str], bytes]]:
    """The parts of a form: headers and content."""
    body = b"".join(form)
    if form.length is not None:
        assert form.length == len(body)
    mark = f"--{form.boundary}".encode()
    assert body.endswith(mark + b"--\r\n")
    found = []
    for piece in body.removesuffix(mark + b"--\r\n").split(mark + b"\r\n")[1:]:
        head, _, content = piece.partition(b"\r\n\r\n")
        headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        found.append((headers, content.removesuffix(b"\r\n")))
    return found


def names(form: Form) -> list[tuple[str, bytes]]:
    return [(headers["Content-Disposition"].split('name="')[1].split('"')[0], text) for headers, text in parts(form)]


def form(files: tuple[str, ...] = (), lists: tuple[str, ...] = (), encodings: Any = None, **fields: Any) -> Form:
    return Form(MultipartBody(fields, frozenset(files), frozenset(lists), encodings or {}), "b0undary")


def test_fields_are_flattened_with_brackets() -> None:
    made = form(a="x", b=[1, True], c={"d": {"e": None, "f": 2.5}, "g": [{"h": "i"}]}, skipped=None, unset=UNSET)
    assert names(made) == [("a", b"x"), ("b[]", b"1"), ("b[]", b"true"), ("c[d][f]", b"2.5"), ("c[g][][h]", b"i")]


def test_a_path_is_streamed_under_its_name_with_its_type(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "speech.mp3"
    path.write_bytes(b"\0" * 700_000)
    made = form(files=("file",), file=path, model="m")
    (headers, content), _ = parts(made)
    assert headers == {
        "Content-Disposition": 'form-data; name="file"; filename="speech.mp3"',
        "Content-Type": "audio/mpeg",
    }
    assert content == b"\0" * 700_000
    assert made.replayable
    assert max(len(piece) for piece in made) <= PIECE


@pytest.mark.parametrize(
    ("value", "filename", "kind", "content"),
    [
        (b"abc", "upload", "application/octet-stream", b"abc"),
        (bytearray(b"abc"), "upload", "application/octet-stream", b"abc"),
        (io.BytesIO(b"abc"), "upload", "application/octet-stream", b"abc"),
        (("a.json", b"{}"), "a.json", "application/json", b"{}"),
        (("a.txt", "text"), "a.txt", "text/plain", b"text"),
        (("a.bin", io.BytesIO(b"abc"), "image/png"), "a.bin", "image/png", b"abc"),
        ((None, b"abc", "image/png", {"X-Extra": "1"}), "upload.png", "image/png", b"abc"),
        (memoryview(b"abc"), "upload", "application/octet-stream", b"abc"),
        (to_file(b"abc", "a.wav", content_type="audio/wav"), "a.wav", "audio/wav", b"abc"),
        (b"\x89PNG\r\n\x1a\n", "upload.png", "image/png", b"\x89PNG\r\n\x1a\n"),
    ],
)
def test_files_come_in_many_forms(value: Any, filename: str, kind: str, content: bytes) -> None:
    [(headers, found)] = parts(form(files=("f",), f=value))
    assert f'filename="{filename}"' in headers["Content-Disposition"]
    assert headers["Content-Type"] == kind
    assert found == content


def test_several_files_are_parts_of_the_same_name() -> None:
    made = form(lists=("image",), image=[b"a", ("b.png", b"b")])
    assert names(made) == [("image[]", b"a"), ("image[]", b"b")]
    assert names(form(lists=("image",), image=("b.png", b"b"))) == [("image", b"b")]


def test_a_field_with_a_type_of_its_own_is_one_part() -> None:
    made = form(encodings={"session": "application/json", "sdp": "application/sdp"}, sdp="v=0", session={"a": [1]})
    assert [(headers["Content-Type"], text) for headers, text in parts(made)] == [
        ("application/sdp", b"v=0"),
        ("application/json", b'{"a":[1]}'),
    ]
    assert "filename" not in parts(made)[0][0]["Content-Disposition"]


def test_text_in_place_of_a_file_is_refused() -> None:
    with pytest.raises(TypeError, match=r"`file` must be a file.*not str"):
        form(files=("file",), file="speech.mp3")


def test_something_else_in_place_of_a_file_is_refused() -> None:
    with pytest.raises(TypeError, match=r"`file` must be bytes.*not int"):
        form(files=("file",), file=3)


def test_names_cannot_break_out_of_their_header() -> None:
    [(headers, _)] = parts(form(files=("f",), f=('a"\r\nX-Evil: 1', b"")))
    assert headers["Content-Disposition"] == 'form-data; name="f"; filename="a%22%0D%0AX-Evil: 1"'
    with pytest.raises(ValueError, match="line break"):
        form(files=("f",), f=("a", b"", "text/plain\r\nX-Evil: 1"))


def test_a_file_is_sent_from_where_it_stands_and_can_be_sent_again() -> None:
    file = io.BytesIO(b"0123456789")
    file.seek(4)
    made = form(files=("f",), f=file)
    assert parts(made)[0][1] == parts(made)[0][1] == b"456789"


def test_what_can_be_read_only_once_says_so() -> None:
    def pieces() -> Iterator[bytes]:
        yield b"abc"
        yield b"def"

    made = form(files=("f",), f=("x", pieces()))
    assert made.replayable  # nothing was read yet
    assert made.length is None
    assert parts(made)[0][1] == b"abcdef"
    assert not made.replayable
    with pytest.raises(OpenAIError, match="only once"):
        parts(made)


def test_a_pipe_without_positions_is_read_once() -> None:
    class Pipe:
        def __init__(self) -> None:
            self.pieces = [b"abc", b"def", b""]

        def read(self, size: int) -> bytes:
            return self.pieces.pop(0)

    made = form(files=("f",), f=Pipe())
    assert parts(made)[0][1] == b"abcdef"
    assert not made.replayable


@given(st.recursive(st.text() | st.integers() | st.booleans() | st.none(), lambda inner: st.lists(inner, max_size=3)))
def test_flattening_keeps_every_leaf(value: Any) -> None:
    def leaves(value: Any) -> int:
        return sum(map(leaves, value)) if isinstance(value, list) else value is not None

    assert len(list(flatten("a", value))) == leaves(value)
