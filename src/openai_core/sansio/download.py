"""A body on its way into a file: written beside its place, continued where it broke, put there when it is whole."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, TypeVar

from openai_core.errors import APIConnectionError, ConfigurationError, OpenAIError
from openai_core.sansio.message import Message, Request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")

MOST_BREAKS = 5
"""A download that breaks more often than this without a byte in between is given up."""
BUFFER = 1024 * 1024


class Download:
    """Decides what to ask for and where to write; asks nobody itself."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        resume: bool = False,
        checksum: str | None = None,
        progress: Callable[[int, int | None], Any] | None = None,
    ) -> None:
        """Take the place.

        Raises:
            FileNotFoundError: its folder does not exist.
            IsADirectoryError: it is a folder itself.
            ConfigurationError: the checksum is none.
        """
        self._sum = None if checksum is None else Checksum(checksum)
        self._progress = progress
        self.done = False
        self._path = checked(path)
        self._part = beside(self._path)
        self._file: Any = None
        self._resume = resume
        self._received = 0
        self._total: int | None = None
        self._validator = ""
        self._breaks = 0

    def begin(self, headers: Mapping[str, str]) -> None:
        """An answer came that holds all of it."""
        if self._file is None:
            self._file = open(self._part, "wb", BUFFER)  # noqa: SIM115
        self._file.seek(0)
        self._file.truncate()
        self._received = 0
        if self._sum is not None:
            self._sum.begin()
        encoded = headers.get("content-encoding", "identity") != "identity"
        length = headers.get("content-length", "")
        self._total = int(length) if length.isdigit() and not encoded else None
        etag = headers.get("etag", "")
        strong = etag if etag.startswith('"') else headers.get("last-modified", "")
        self._validator = "" if encoded or headers.get("accept-ranges") == "none" else strong

    def go_on(self, status: int, headers: Mapping[str, str]) -> None:
        """The answer to `request` came: the rest, or all of it anew.

        Raises:
            OpenAIError: it is neither.
        """
        if status != 206:
            self.begin(headers)
            return
        span, _, total = headers.get("content-range", "").removeprefix("bytes").strip().partition("/")
        if span.partition("-")[0] != str(self._received) or (
            total.isdigit() and int(total) != (self._total or int(total))
        ):
            raise OpenAIError(f"Asked to go on at byte {self._received}, the server answered {span or 'elsewhere'}")
        if total.isdigit():
            self._total = int(total)

    def write(self, piece: bytes) -> None:
        self._file.write(piece)
        self._received += len(piece)
        self._breaks = 0
        if self._sum is not None:
            self._sum.take(piece)

    def told(self) -> Any:
        """Tell how much came so far; the result is what the one who was told returned."""
        return None if self._progress is None else self._progress(self._received, self._total)

    def finish(self) -> None:
        """The body ended: put the file where it belongs.

        Raises:
            APIConnectionError: it is shorter, or longer, than it was to be.
            OpenAIError: its checksum is another one.
        """
        if self._total is not None and self._received != self._total:
            raise APIConnectionError(f"The answer was to be {self._total} bytes long and ended after {self._received}")
        if self._sum is not None:
            self._sum.finish()
        self._file.close()
        os.replace(self._part, self._path)
        self.done = True

    def goes_on(self, request: Request[Any], error: APIConnectionError) -> bool:
        """Whether it does after this break; not when the time is up that the call may take."""
        self._breaks += 1
        if getattr(error, "phase", None) == "total" or request.message.method != "GET":
            return False
        return self._resume and self._breaks <= MOST_BREAKS

    def request(self, first: Request[T]) -> Request[T]:
        """The request for what is missing; for all of it, where nothing tells that it is still the same."""
        asked = first.message
        headers = dict(asked.headers)
        if self._received and self._validator:
            headers.update({"range": f"bytes={self._received}-", "if-range": self._validator})
            headers["accept-encoding"] = "identity"
        message = Message(
            asked.method,
            asked.path,
            query=asked.query,
            headers=headers,
            body=asked.body,
            accept=asked.accept,
            security=asked.security,
            operation=asked.operation,
            stream=asked.stream,
        )
        return Request(message, first.read, first.options)

    def close(self) -> None:
        """Remove what is not whole."""
        if self._file is not None and not self.done:
            self._file.close()
            if os.path.exists(self._part):
                os.unlink(self._part)


class Checksum:
    """What a file is to add up to."""

    KINDS = {32: "md5", 40: "sha1", 64: "sha256", 96: "sha384", 128: "sha512"}

    def __init__(self, text: str) -> None:
        """Take it: hexadecimal digits, or with the name of its kind (`sha256:...`).

        Raises:
            ConfigurationError: it is neither.
        """
        name, _, digits = text.strip().lower().rpartition(":") if isinstance(text, str) else ("", "", "")
        self.kind = name.replace("-", "") or self.KINDS.get(len(digits), "")
        self.digits = digits
        if self.KINDS.get(len(digits)) != self.kind or digits.strip("0123456789abcdef"):
            raise ConfigurationError(f"`checksum` must be hexadecimal digits (md5, sha1, sha256, ...), not {text!r}")
        self._digest: Any = None

    def begin(self) -> None:
        """Nothing came yet."""
        import hashlib

        self._digest = hashlib.new(self.kind, usedforsecurity=False)

    def take(self, piece: bytes) -> None:
        self._digest.update(piece)

    def finish(self) -> None:
        """Raise OpenAIError if it adds up to something else."""
        if (found := self._digest.hexdigest()) != self.digits:
            raise OpenAIError(f"The {self.kind} checksum of what came is {found}, not {self.digits}")


def store(path: str | os.PathLike[str], content: bytes) -> None:
    """Write a file, whole or not at all.

    Raises:
        FileNotFoundError: its folder does not exist.
        IsADirectoryError: it is a folder itself.
    """
    place = checked(path)
    part = beside(place)
    try:
        with open(part, "wb") as file:
            file.write(content)
        os.replace(part, place)
    finally:
        if os.path.exists(part):
            os.unlink(part)


def checked(path: str | os.PathLike[str]) -> str:
    """The path as text, if a file can be put there."""
    place = os.fspath(path)
    if os.path.isdir(place):
        raise IsADirectoryError(f"{place!r} is a folder; give the name of the file to write as well")
    folder = os.path.dirname(place)
    if folder and not os.path.isdir(folder):
        raise FileNotFoundError(
            f"There is no folder {folder!r} to write {os.path.basename(place)!r} into; make it first"
        )
    return os.path.realpath(place)


def beside(place: str) -> str:
    """The name of a file in the same folder that nobody else uses."""
    folder, name = os.path.split(place)
    return os.path.join(folder, f".{name[:100]}.{os.urandom(6).hex()}.part")
