"""Files and films that are written to the disk while they come, in one call."""

from __future__ import annotations

from hashlib import md5, sha256
from typing import TYPE_CHECKING, Any

import pytest
from faces.test_downloads import CONTENT, broken, rest, rest_until
from faces.wire import Answer, answer

from openai_core.errors import APIConnectionError, ConfigurationError, NotFoundError, OpenAIError
from openai_core.generated.models.videos import Video

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from faces.driven import Face
    from faces.wire import Wire

    from openai_core.testing import LocalServer

VIDEO = {"id": "video_1", "object": "video", "status": "completed", "model": "sora-2", "created_at": 1}


@pytest.fixture(params=["files", "videos"])
def fetch(request: pytest.FixtureRequest, face: Face, wire: Wire) -> Callable[..., None]:
    """`files.download` and `videos.download`, of something that is there."""

    def fetched(path: Any, **options: Any) -> None:
        client = face.client(base_url=wire.url)
        getattr(client, request.param).download("video_1", path, **options)

    return fetched


def test_it_goes_on_where_the_connection_broke(fetch: Any, wire: Wire, tmp_path: Path) -> None:
    wire.tell(broken(100_000), rest_until(300_000), rest)
    told: list[tuple[int, int | None]] = []
    fetch(tmp_path / "a", checksum=sha256(CONTENT).hexdigest(), progress=lambda *so_far: told.append(so_far))
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert [seen.headers.get("range") for seen in wire.seen] == [None, "bytes=100000-", "bytes=300000-"]
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_it_does_not_go_on_where_it_is_not_to(fetch: Any, wire: Wire, tmp_path: Path) -> None:
    wire.tell(broken(100_000))
    with pytest.raises(APIConnectionError):
        fetch(tmp_path / "a", resume=False)
    assert not list(tmp_path.iterdir())


def test_what_adds_up_to_something_else_is_not_put_there(fetch: Any, wire: Wire, tmp_path: Path) -> None:
    wire.tell(Answer(200, {}, CONTENT))
    with pytest.raises(OpenAIError, match="md5 checksum"):
        fetch(tmp_path / "a", checksum=md5(b"other").hexdigest())
    assert not list(tmp_path.iterdir())


def test_a_refusal_is_raised_and_nothing_is_written(fetch: Any, wire: Wire, tmp_path: Path) -> None:
    wire.tell(answer({"error": {"message": "gone"}}, status=404))
    with pytest.raises(NotFoundError, match="gone"):
        fetch(tmp_path / "a")
    assert not list(tmp_path.iterdir())


def test_arguments_that_cannot_be_right_are_refused_before_anything_is_sent(
    fetch: Any, wire: Wire, tmp_path: Path
) -> None:
    with pytest.raises(ConfigurationError, match="checksum"):
        fetch(tmp_path / "a", checksum="none")
    with pytest.raises(ConfigurationError, match="progress"):
        fetch(tmp_path / "a", progress="bars")
    with pytest.raises(FileNotFoundError, match="make it first"):
        fetch(tmp_path / "missing" / "a")
    with pytest.raises(IsADirectoryError):
        fetch(tmp_path)
    with pytest.raises(TypeError, match="no_such"):
        fetch(tmp_path / "a", no_such=1)
    assert not wire.seen


def test_variants_of_a_film_are_fetched_by_the_film_or_its_id(face: Face, wire: Wire, tmp_path: Path) -> None:
    client = face.client(base_url=wire.url)
    wire.tell(*(Answer(200, {}, word) for word in (b"film", b"small", b"many")))
    client.videos.download(Video.from_dict(VIDEO), tmp_path / "film.mp4")
    client.videos.download("video_1", tmp_path / "film.webp", variant="thumbnail")
    client.videos.download("video_1", tmp_path / "film.jpg", variant="spritesheet")
    assert [seen.path for seen in wire.seen] == ["/v1/videos/video_1/content"] * 3
    assert [seen.query for seen in wire.seen] == ["", "variant=thumbnail", "variant=spritesheet"]
    assert [(tmp_path / f"film.{kind}").read_bytes() for kind in ("mp4", "webp", "jpg")] == [b"film", b"small", b"many"]


def test_a_film_is_made_waited_for_and_written(face: Face, server: LocalServer, tmp_path: Path) -> None:
    videos = face.client(base_url=server.url).videos
    film = videos.create_and_poll(prompt="A cat that reads", interval=0.01)
    videos.download(film, tmp_path / "cat.mp4")
    assert (tmp_path / "cat.mp4").read_bytes() == videos.download_content(film.id).content


def test_what_is_no_film_is_refused(face: Face, wire: Wire, tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="id of a video"):
        face.client(base_url=wire.url).videos.download(None, tmp_path / "a")
