from __future__ import annotations

import array
import io
import os
from typing import TYPE_CHECKING, Any

import pytest

from openai_core.errors import OpenAIError
from openai_core.sansio.lines import Cutter, LineDecoder, text_decoder
from openai_core.sansio.source import PIECE, Source

if TYPE_CHECKING:
    import pathlib


def test_files_that_were_opened_as_text_are_refused(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("grün")
    for file in (io.StringIO("grün"), path.open()):
        with file, pytest.raises(TypeError, match='opened as text; open it with mode "rb"'):
            Source(file)


def test_text_among_the_pieces_is_refused() -> None:
    with pytest.raises(TypeError, match="must give bytes, not str"):
        list(Source(iter(["a"])))


def test_a_list_of_bytes_can_be_sent_again_and_a_generator_cannot() -> None:
    again, once = Source([b"a", b"b"]), Source(iter([b"a", b"b"]))
    assert list(again) == list(again)
    assert list(once) == [b"a", b"b"]
    assert again.replayable
    assert not once.replayable
    with pytest.raises(OpenAIError, match="only once"):
        list(once)


def test_what_can_be_read_only_once_survives_that_its_first_piece_is_lost() -> None:
    source = Source(iter([b"a", b"b"]))
    for _ in range(2):
        assert next(iter(source)) == b"a"
    assert list(source) == [b"a", b"b"]


def test_a_memoryview_is_as_long_as_its_bytes() -> None:
    view = memoryview(array.array("i", [1, 2]))
    source = Source(view)
    assert source.length == len(b"".join(source)) == 2 * view.itemsize
    assert b"".join(Source(memoryview(b"abcdef")[::2])) == b"ace"


def test_large_bytes_go_out_in_pieces() -> None:
    for value in (bytes(PIECE * 2 + 1), bytearray(PIECE * 2 + 1)):
        assert [len(piece) for piece in Source(value)] == [PIECE, PIECE, 1]


def test_a_folder_is_no_file_and_a_missing_file_is_told_at_once(tmp_path: pathlib.Path) -> None:
    with pytest.raises(IsADirectoryError, match="is a folder"):
        Source(tmp_path)
    with pytest.raises(FileNotFoundError):
        Source(tmp_path / "missing")


def test_a_file_that_grows_is_sent_as_it_was_and_one_that_shrinks_is_told(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"12345")
    source = Source(path, "`file`")
    path.write_bytes(b"1234567")
    assert b"".join(source) == b"12345"
    path.write_bytes(b"123")
    with pytest.raises(OpenAIError, match="`file` was to be 5 bytes long, and ended after 3"):
        list(source)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_named_pipe_has_no_length(tmp_path: pathlib.Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    source = Source(tmp_path / "pipe")
    assert source.length is None


@pytest.mark.parametrize("value", [3, None, {}, object()])
def test_anything_else_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match=r"the body must be bytes, a path.* not"):
        Source(value)


def test_progress_is_told_after_each_piece_was_taken() -> None:
    told: list[tuple[int, int | None]] = []
    source = Source([b"abc", b"", b"de"], progress=lambda sent, total: told.append((sent, total)))
    pieces = iter(source)
    next(pieces)
    assert told == []
    assert next(pieces) == b"de"
    assert list(pieces) == []
    assert told == [(3, None), (5, None)]


def test_lines_end_where_lines_end_however_they_are_cut() -> None:
    text = "a\r\nb\rc\n\nd"
    for place in range(len(text) + 1):
        decoder = LineDecoder()
        lines = decoder.feed(text[:place]) + decoder.feed(text[place:]) + decoder.finish()
        assert lines == ["a", "b", "c", "", "d"], place


def test_pieces_are_cut_to_size() -> None:
    cutter = Cutter(4)
    pieces = [piece for data in (b"abc", b"defghij", b"") for piece in cutter.feed(data)] + cutter.finish()
    assert pieces == [b"abcd", b"efgh", b"ij"]
    assert Cutter().feed(b"abc") == [b"abc"]
    assert Cutter().feed(b"") == []
    with pytest.raises(ValueError, match="at least 1"):
        Cutter(0)


def test_text_is_decoded_as_its_header_says() -> None:
    assert text_decoder({"content-type": 'text/plain; charset="latin-1"'}).decode(b"\xe4") == "ä"
    assert text_decoder({"content-type": "text/plain; charset=klingon"}).decode("ä".encode()) == "ä"
