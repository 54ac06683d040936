"""Answers that were read to their end, as the caller sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from openai_core.sansio.codec import loads, text

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator, Mapping

    from openai_core.sansio.message import Response
    from openai_core.sansio.rates import RateLimits

T = TypeVar("T")


class _Whole:
    """What any whole answer tells."""

    __slots__ = ("response",)

    def __init__(self, response: Response) -> None:
        self.response = response

    @property
    def status_code(self) -> int:
        return self.response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Case-insensitive."""
        return self.response.headers

    @property
    def request_id(self) -> str | None:
        """The name of the request in the provider's logs."""
        return self.response.request_id

    @property
    def content_type(self) -> str | None:
        return self.response.headers.get("content-type")

    @property
    def method(self) -> str:
        return self.response.method

    @property
    def url(self) -> str:
        """Where the answer came from, after redirects."""
        return self.response.url

    @property
    def provider(self) -> str:
        """The name of who gave the answer: of the provider, or of the router's member."""
        return self.response.provider

    @property
    def elapsed(self) -> float:
        """Seconds from sending to the last byte."""
        return self.response.elapsed

    @property
    def retries_taken(self) -> int:
        """Attempts before the one that was answered."""
        return self.response.retries_taken

    @property
    def attempts(self) -> int:
        """Attempts, the one that was answered included."""
        return self.response.retries_taken + 1

    @property
    def rate_limits(self) -> RateLimits:
        """What the server tells of the limits of requests and tokens; false where it tells nothing."""
        from openai_core.sansio.rates import RateLimits

        return RateLimits.of(self.response.headers)

    @property
    def content(self) -> bytes:
        """The body."""
        return self.response.body

    @property
    def text(self) -> str:
        """The body as text, in the character set its header names."""
        return text(self.response)

    def json(self) -> Any:
        """The body as JSON; raises ValueError where it is none."""
        return loads(self.response.body)


class RawResponse(_Whole, Generic[T]):
    """An answer with everything about it; `parse()` gives what the plain call would have given."""

    __slots__ = ("_parsed", "_read")

    def __init__(self, response: Response, read: Callable[[Response], T]) -> None:
        super().__init__(response)
        self._read = read
        self._parsed: list[T] = []

    def parse(self) -> T:
        """The decoded answer; decoded once."""
        if not self._parsed:
            self._parsed.append(self._read(self.response))
        return self._parsed[0]

    def __repr__(self) -> str:
        return f"RawResponse({self.status_code}, {len(self.content)} bytes)"


class WithMeta(NamedTuple, Generic[T]):
    """What an operation gave, and what came with it: `value, meta = ...`."""

    value: T
    meta: RawResponse[T]
    """Status, headers, request id, time and the rest."""


class BinaryContent(_Whole):
    """The bytes an operation answered: audio, a file, a video."""

    __slots__ = ()

    def read(self) -> bytes:
        """The bytes."""
        return self.response.body

    def iter_bytes(self, size: int = 65536) -> Iterator[bytes]:
        """The bytes, in pieces of this size."""
        body = self.response.body
        return (body[start : start + size] for start in range(0, len(body), size))

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the bytes to a file, replacing it; whole, or not at all.

        Raises:
            FileNotFoundError: its folder does not exist.
            IsADirectoryError: the path is that of a folder.
        """
        from openai_core.sansio.download import store

        store(path, self.response.body)

    write_to_file = save

    def __bytes__(self) -> bytes:
        return self.response.body

    def __len__(self) -> int:
        return len(self.response.body)

    def __repr__(self) -> str:
        return f"BinaryContent({self.content_type}, {len(self)} bytes)"
