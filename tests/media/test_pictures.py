"""Pictures are decoded, fetched and written to files; several pictures and masks are sent; films are downloaded."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest
from faces.wire import Answer, Wire, answer

from openai_core import NotFoundError
from openai_core.generated.models.images import Image, ImagesResponse
from openai_core.testing import LocalServer, media

if TYPE_CHECKING:
    from pathlib import Path

    from faces.driven import Face

PNG = media.png()
JPEG = b"\xff\xd8\xff\xe0" + bytes(20)
WEBP = media.webp()


def image(data: bytes) -> Image:
    return Image(b64_json=base64.b64encode(data).decode())


@pytest.mark.parametrize(
    ("data", "ends"), [(PNG, "png"), (JPEG, "jpg"), (WEBP, "webp"), (b"GIF89a", "gif"), (b"?", "png")]
)
def test_pictures_are_written_to_files_named_for_what_they_are(data: bytes, ends: str, tmp_path: Path) -> None:
    response = ImagesResponse(created=1, data=[image(data), image(data)])
    assert response.data is not None
    assert response.data[0].data == data
    paths = response.save(tmp_path)
    assert paths == [str(tmp_path / f"image-1.{ends}"), str(tmp_path / f"image-2.{ends}")]
    assert (tmp_path / f"image-2.{ends}").read_bytes() == data
    response.data[0].save(tmp_path / "one")
    assert (tmp_path / "one").read_bytes() == data


def test_files_that_are_there_stay(tmp_path: Path) -> None:
    response = ImagesResponse(created=1, data=[image(PNG)])
    assert [response.save(tmp_path, "cat")[0][-9:] for _ in range(3)] == ["cat-1.png", "cat-2.png", "cat-3.png"]
    assert ImagesResponse(created=1).save(tmp_path) == []


def test_what_cannot_be_saved_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make it first"):
        ImagesResponse(created=1, data=[image(PNG)]).save(tmp_path / "nowhere")
    with pytest.raises(ValueError, match=r"client\.images\.download"):
        Image(url="https://example.com/1.png").save(tmp_path / "x")
    with pytest.raises(ValueError, match="no picture"):
        Image().save(tmp_path / "x")
    with pytest.raises(ValueError, match=r"client\.images\.download"):
        ImagesResponse(created=1, data=[image(PNG), Image(url="https://x")]).save(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_pictures_at_addresses_are_fetched_and_no_key_goes_there(face: Face, wire: Wire, tmp_path: Path) -> None:
    elsewhere = Wire()
    elsewhere.script = [Answer(200, {"content-type": "image/png"}, PNG)] * 2
    try:
        address = f"{elsewhere.origin}/blob/1.png?sig=abc"
        wire.script = [
            answer({"created": 1, "data": [{"url": address}, {"b64_json": base64.b64encode(WEBP).decode()}]})
        ]
        client = face.client(
            base_url=wire.url, default_headers={"x-secret": "s"}, default_query={"q": "1"}, organization="org_1"
        )
        images = client.images.generate(model="dall-e-3", prompt="a cat")
        assert client.images.download(images.data[0]) == PNG
        assert client.images.download(images.data[1]) == WEBP
        paths = client.images.save(images, tmp_path, "cat")
    finally:
        elsewhere.close()
    assert paths == [str(tmp_path / "cat-1.png"), str(tmp_path / "cat-2.webp")]
    for seen in elsewhere.seen:
        assert (seen.method, seen.target) == ("GET", "/blob/1.png?sig=abc")
        names = {name.lower() for name in seen.headers}
        assert not names & {"authorization", "x-secret", "openai-organization"}


def test_an_address_that_has_run_out_is_an_error(face: Face, wire: Wire) -> None:
    wire.script = [answer({}, 404)]
    with pytest.raises(NotFoundError):
        face.client(base_url=wire.url).images.download(Image(url=f"{wire.origin}/gone.png"))


def test_several_pictures_and_a_mask_are_sent(face: Face, tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(PNG)
    with LocalServer() as server:
        client = face.client(base_url=server.url)
        images = client.images.edit(
            model="gpt-image-1",
            prompt="Put a hat on it",
            image=[path, ("dog.webp", WEBP), PNG],
            mask=("mask.png", PNG, "image/png"),
            n=2,
        )
        parts = [part for part in server.requests[0].parts if part.is_file]
    assert [(part.name, part.filename, part.content_type) for part in parts][:2] == [
        ("image[]", "cat.png", "image/png"),
        ("image[]", "dog.webp", "image/webp"),
    ]
    assert [part.name for part in parts] == ["image[]", "image[]", "image[]", "mask"]
    assert [part.content for part in parts] == [PNG, WEBP, PNG, PNG]
    assert images.data[0].data.startswith(b"\x89PNG")
    assert len(images.save(tmp_path)) == len(images.data)


def test_a_film_and_its_variants_are_downloaded_to_files(face: Face, tmp_path: Path) -> None:
    with LocalServer() as server:
        client = face.client(base_url=server.url)
        video = client.videos.create(model="sora-2", prompt="A cat")
        client.videos.download_content(video.id).save(tmp_path / "cat.mp4")
        with client.videos.with_streaming_response.download_content(video.id, variant="thumbnail") as response:
            response.write_to_file(tmp_path / "cat.webp")
        asked = [received.query for received in server.requests[1:]]
    assert b"ftyp" in (tmp_path / "cat.mp4").read_bytes()[:12]
    assert (tmp_path / "cat.webp").stat().st_size > 0
    assert len(asked) == 2
    assert "thumbnail" in str(asked[1])
