"""Answers that are files: read whole, read bit by bit, written to a disk, continued where they broke."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from faces.wire import Answer
from openai_core import APIConnectionError, OpenAIError

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Callable

    from faces.driven import Face
    from faces.wire import Seen, Wire

CONTENT = bytes(range(256)) * 2000
TAG = '"v1"'


def broken(at: int, etag: str = TAG) -> Answer:
    """All of it announced, and the connection cut after so many bytes."""
    return Answer(200, {"etag": etag} if etag else {}, CONTENT[:at], cut=True, length=len(CONTENT))


def rest(seen: Seen) -> Answer:
    """What a server that knows of ranges answers."""
    start = int(seen.headers["range"].removeprefix("bytes=").removesuffix("-"))
    assert seen.headers["if-range"] == TAG
    span = f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
    return Answer(206, {"content-range": span, "etag": TAG}, CONTENT[start:])


def rest_until(end: int) -> Callable[[Seen], Answer]:
    """The rest, cut again."""

    def answered(seen: Seen) -> Answer:
        start = int(seen.headers["range"].removeprefix("bytes=").removesuffix("-"))
        span = f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
        body = CONTENT[start : max(start, end)]
        return Answer(206, {"content-range": span}, body, cut=True, length=len(CONTENT) - start)

    return answered


def download(face: Face, wire: Wire, path: Any, **options: Any) -> None:
    client = face.client(base_url=wire.url, max_retries=0)
    with client.files.with_streaming_response.content("file_1") as answer:
        answer.write_to_file(path, **options)


def test_a_body_is_written_as_it_comes(face: Face, wire: Wire, tmp_path: pathlib.Path) -> None:
    wire.tell(Answer(200, {}, CONTENT), Answer(200, {}, None, [CONTENT[:10], CONTENT[10:]]))
    for name in ("a", "b"):
        download(face, wire, tmp_path / name)
        assert (tmp_path / name).read_bytes() == CONTENT
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_a_whole_answer_is_saved(face: Face, wire: Wire, tmp_path: pathlib.Path) -> None:
    headers = {"x-request-id": "req_1", "x-ratelimit-remaining-requests": "7"}
    wire.tell(Answer(200, headers, CONTENT))
    content = face.client(base_url=wire.url).files.content("file_1")
    content.save(tmp_path / "a")
    content.write_to_file(str(tmp_path / "a"))
    assert (tmp_path / "a").read_bytes() == CONTENT == content.read() == bytes(content)
    assert [len(piece) for piece in content.iter_bytes(300_000)] == [300_000, len(CONTENT) - 300_000]
    assert (content.request_id, content.attempts, content.rate_limits.requests.remaining) == ("req_1", 1, 7)
    assert content.url.endswith("/files/file_1/content")


def test_a_place_that_cannot_be_written_is_told_before_anything_is_read(
    face: Face, wire: Wire, tmp_path: pathlib.Path
) -> None:
    wire.tell(*[Answer(200, {}, CONTENT)] * 3)
    with pytest.raises(FileNotFoundError, match=r"There is no folder .*missing.* make it first"):
        download(face, wire, tmp_path / "missing" / "a")
    with pytest.raises(IsADirectoryError, match="is a folder"):
        download(face, wire, tmp_path)
    content = face.client(base_url=wire.url).files.content("file_1")
    with pytest.raises(FileNotFoundError, match="make it first"):
        content.save(tmp_path / "missing" / "a")


def test_a_download_goes_on_where_it_broke(face: Face, wire: Wire, tmp_path: pathlib.Path) -> None:
    wire.tell(broken(100_000), rest_until(300_000), rest)
    download(face, wire, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert [seen.headers.get("range") for seen in wire.seen] == [None, "bytes=100000-", "bytes=300000-"]
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_server_that_knows_no_ranges_is_asked_for_all_of_it(face: Face, wire: Wire, tmp_path: pathlib.Path) -> None:
    wire.tell(
        broken(100_000), Answer(200, {"etag": '"v2"'}, CONTENT[::-1]), broken(10, etag=""), Answer(200, {}, CONTENT)
    )
    download(face, wire, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == CONTENT[::-1]
    download(face, wire, tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == CONTENT
    assert "range" not in wire.seen[3].headers  # nothing told that the file would be the same


def test_a_download_that_is_not_resumed_leaves_nothing(face: Face, wire: Wire, tmp_path: pathlib.Path) -> None:
    (tmp_path / "a").write_bytes(b"before")
    wire.tell(broken(100_000))
    with pytest.raises(APIConnectionError):
        download(face, wire, tmp_path / "a", resume=False)
    assert len(wire.seen) == 1
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"before"]
    assert wire.settled(0)


def test_a_download_that_gets_nowhere_is_given_up(face: Face, wire: Wire, tmp_path: pathlib.Path) -> None:
    wire.tell(broken(100_000), *[rest_until(0)] * 10)
    with pytest.raises(APIConnectionError):
        download(face, wire, tmp_path / "a")
    assert 3 < len(wire.seen) < 10
    assert not list(tmp_path.iterdir())


def test_another_part_than_was_asked_for_is_refused(face: Face, wire: Wire, tmp_path: pathlib.Path) -> None:
    wire.tell(broken(100_000), Answer(206, {"content-range": f"bytes 5-9/{len(CONTENT)}"}, b"56789"))
    with pytest.raises(OpenAIError, match="go on at byte 100000"):
        download(face, wire, tmp_path / "a")
    assert not list(tmp_path.iterdir())


def test_what_is_made_anew_by_each_request_is_not_resumed(face: Face, wire: Wire, tmp_path: pathlib.Path) -> None:
    wire.tell(broken(100_000))
    client = face.client(base_url=wire.url, max_retries=0)
    opening = client.audio.speech.with_streaming_response.create(input="x", model="m", voice="alloy")
    with opening as answer, pytest.raises(APIConnectionError):
        answer.write_to_file(tmp_path / "a")
    assert len(wire.seen) == 1
    assert not list(tmp_path.iterdir())


def test_a_streamed_body_comes_in_pieces_lines_and_text(face: Face, wire: Wire) -> None:
    text = "Zeile eins\r\nZeile zwei\nä"
    latin = {"content-type": "text/plain; charset=latin-1", "x-ratelimit-limit-tokens": "9"}
    wire.tell(*[Answer(200, latin, text.encode("latin-1"))] * 3)
    files = face.client(base_url=wire.url).files.with_streaming_response
    with files.content("file_1") as answer:
        assert b"".join(answer.iter_bytes(7)) == text.encode("latin-1")
        assert (answer.content_type, answer.attempts, answer.rate_limits.tokens.limit) == (latin["content-type"], 1, 9)
        with pytest.raises(OpenAIError, match="read already"):
            list(answer.iter_bytes())
    with files.content("file_1") as answer:
        assert "".join(answer.iter_text()) == text
    with files.content("file_1") as answer:
        assert list(answer.iter_lines()) == ["Zeile eins", "Zeile zwei", "ä"]
    assert wire.accepted == 1


@pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")
def test_leaving_a_body_early_lets_its_connection_go(face: Face, wire: Wire) -> None:
    wire.tell(Answer(200, {}, None, [CONTENT], hold=wire.released))
    with face.client(base_url=wire.url).files.with_streaming_response.content("file_1") as answer:
        assert next(iter(answer.iter_bytes(100))) == CONTENT[:100]
    assert wire.settled(0)


def test_a_body_that_was_read_can_be_walked_again(face: Face, wire: Wire, tmp_path: pathlib.Path) -> None:
    wire.tell(Answer(200, {}, b"a\nb"))
    with face.client(base_url=wire.url).files.with_streaming_response.content("file_1") as answer:
        assert answer.read() == b"a\nb"
        assert list(answer.iter_bytes(2)) == [b"a\n", b"b"]
        assert list(answer.iter_lines()) == ["a", "b"]
        answer.save(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"a\nb"
