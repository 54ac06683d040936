"""Pictures that came, and the files that they are written to."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

_KINDS = ((0, b"\x89PNG", "png"), (0, b"\xff\xd8\xff", "jpg"), (8, b"WEBP", "webp"), (0, b"GIF8", "gif"))


def bytes_of(image: Any) -> bytes:
    """The bytes of a picture that came as base64.

    Raises:
        ValueError: it came as an address, or not at all.
    """
    data: bytes | None = image.data
    if data is None:
        if getattr(image, "url", None):
            raise ValueError("The picture came as an address: fetch it with client.images.download(image)")
        raise ValueError("There is no picture, neither as base64 nor as an address")
    return data


def ending(data: bytes) -> str:
    """What the name of a picture's file ends with."""
    return next((kind for at, mark, kind in _KINDS if data[at : at + len(mark)] == mark), "png")


def room(folder: str | os.PathLike[str]) -> str:
    """A folder as text.

    Raises:
        FileNotFoundError: there is no such folder.
    """
    place = os.fspath(folder)
    if not os.path.isdir(place):
        raise FileNotFoundError(f"There is no folder {place!r} to write pictures into; make it first")
    return place


def stored(pictures: Sequence[bytes], folder: str | os.PathLike[str], name: str) -> list[str]:
    """Write pictures to files that are not there yet; their paths.

    Raises:
        FileNotFoundError: there is no such folder.
    """
    place = room(folder)
    paths: list[str] = []
    number = 0
    for data in pictures:
        while True:
            number += 1
            path = os.path.join(place, f"{name}-{number}.{ending(data)}")
            try:
                file = open(path, "xb")  # noqa: SIM115
            except FileExistsError:
                continue
            break
        with file:
            file.write(data)
        paths.append(path)
    return paths
