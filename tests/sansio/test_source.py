from __future__ import annotations

import io

from openai_core.sansio.lines import LineDecoder
from openai_core.sansio.source import Source


def test_text_files_are_sent_as_utf8() -> None:
    source = Source(io.StringIO("grün"))
    assert b"".join(source) == "grün".encode()
    assert source.length is None
    assert source.replayable


def test_a_list_of_bytes_can_be_sent_again_and_a_generator_cannot() -> None:
    assert Source([b"a", b"b"]).replayable
    assert not Source(iter([b"a"])).replayable


def test_a_memoryview_is_as_long_as_its_bytes() -> None:
    import array

    assert Source(memoryview(array.array("i", [1, 2]))).length == 2 * array.array("i").itemsize


def test_lines_end_where_lines_end_however_they_are_cut() -> None:
    text = "a\r\nb\rc\n\nd"
    for place in range(len(text) + 1):
        decoder = LineDecoder()
        lines = decoder.feed(text[:place]) + decoder.feed(text[place:]) + decoder.finish()
        assert lines == ["a", "b", "c", "", "d"], place
