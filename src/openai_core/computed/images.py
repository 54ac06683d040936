"""Computed values of the models of `images`: a class here is a base of the generated one of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.computed.encoded import decoded
from openai_core.computed.filtered import Filtered, Prompted
from openai_core.sansio.model import _sealed

if TYPE_CHECKING:
    from os import PathLike


class Image(Filtered, Prompted):
    """Computed values of `Image`."""

    __slots__ = ()

    @property
    def data(self) -> bytes | None:
        """The picture itself, where it came as base64; None where it came as an address."""
        from base64 import b64decode

        text = getattr(self, "b64_json", None)
        return b64decode(text) if isinstance(text, str) else None

    @_sealed
    def save(self, path: str | PathLike[str]) -> None:
        """Write the picture to a file, replacing it; whole, or not at all.

        Raises:
            ValueError: it came as an address; `client.images.download(image)` fetches it.
            FileNotFoundError: the file's folder does not exist.
            IsADirectoryError: the path is that of a folder.
        """
        from openai_core.sansio.download import store
        from openai_core.sansio.picture import bytes_of

        store(path, bytes_of(self))


class ImagesResponse:
    """Computed values of `ImagesResponse`."""

    __slots__ = ()

    @_sealed
    def save(self, folder: str | PathLike[str], name: str = "image") -> list[str]:
        """Write the pictures to files of a folder, `image-1.png` and so on; those there are already stay.

        Args:
            folder: Where to.
            name: What the files' names begin with. Default: `image`.

        Returns:
            The paths of the files.

        Raises:
            ValueError: a picture came as an address; `client.images.save` fetches it.
            FileNotFoundError: there is no such folder.
        """
        from openai_core.sansio.picture import bytes_of, stored

        pictures = [bytes_of(image) for image in getattr(self, "data", None) or ()]
        return stored(pictures, folder, name)


class _Pictured:
    """An event that shows a picture."""

    __slots__ = ()

    @property
    def data(self) -> bytes:
        """The picture itself, decoded when asked for."""
        return decoded(getattr(self, "b64_json", None))


class ImageGenPartialImageEvent(_Pictured):
    """Computed values of `ImageGenPartialImageEvent`."""

    __slots__ = ()


class ImageGenCompletedEvent(_Pictured):
    """Computed values of `ImageGenCompletedEvent`."""

    __slots__ = ()


class ImageEditPartialImageEvent(_Pictured):
    """Computed values of `ImageEditPartialImageEvent`."""

    __slots__ = ()


class ImageEditCompletedEvent(_Pictured):
    """Computed values of `ImageEditCompletedEvent`."""

    __slots__ = ()
