"""What goes out and what comes back, as values: no socket is near."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from openai_core.sansio.headers import request_id_of
from openai_core.sansio.value import Value
from openai_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from openai_core.sansio.page import Paging

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Security = Literal["api_key", "admin"]


class JsonBody(Value):
    """A body to be written as JSON; models and plain values mix freely in it."""

    __slots__ = __match_args__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


class MultipartBody(Value):
    """A form; a field whose value is a file (or a list of files) becomes a part of its own."""

    __slots__ = __match_args__ = ("fields", "files", "file_lists", "encodings")

    def __init__(
        self,
        fields: Mapping[str, Any],
        files: frozenset[str] = frozenset(),
        file_lists: frozenset[str] = frozenset(),
        encodings: Mapping[str, str] = {},
    ) -> None:
        self.fields = fields
        self.files = files
        """The names of the fields that hold a file."""
        self.file_lists = file_lists
        """The names of the fields that may hold several files; each goes out as `name[]`."""
        self.encodings = encodings
        """Field -> content type, for fields that are sent as one typed part."""


class RawBody(Value):
    """Bytes (or text, or something that yields bytes) that go out as they are."""

    __slots__ = __match_args__ = ("content", "content_type")

    def __init__(self, content: Any, content_type: str) -> None:
        self.content = content
        self.content_type = content_type


Body = JsonBody | MultipartBody | RawBody


class Message:
    """One request as it will be sent, but for where to and with whose credential."""

    __slots__ = ("accept", "body", "headers", "method", "operation", "path", "query", "security", "stream")

    def __init__(
        self,
        method: str,
        path: str,
        *,
        query: Sequence[tuple[str, str]] = (),
        headers: Mapping[str, str | Unset | None] | None = None,
        body: Body | None = None,
        accept: str = "application/json",
        security: Security | None = "api_key",
        operation: str = "",
        stream: bool = False,
    ) -> None:
        self.method = method
        self.path = path
        """Relative to the provider's base URL, escaped, beginning with a slash."""
        self.query = query
        """Names and values, not yet escaped."""
        self.headers = headers or {}
        """On top of the client's own; `UNSET` (or None) removes one of those."""
        self.body = body
        self.accept = accept
        self.security: Security | None = security
        """Which key the operation wants."""
        self.operation = operation
        """The client path, such as `responses.create`; for logs and errors."""
        self.stream = stream
        """Whether the body of the answer is to be read bit by bit."""

    def replace(self, **changes: Any) -> Message:
        """The same but for what is given."""
        twin = object.__new__(Message)
        for name in Message.__slots__:
            setattr(twin, name, changes[name] if name in changes else getattr(self, name))
        return twin

    def __repr__(self) -> str:
        return f"Message({self.method} {self.path})"


class Response:
    """An answer, read to its end."""

    __slots__ = ("body", "elapsed", "headers", "method", "provider", "retries_taken", "status", "url")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        body: bytes,
        *,
        method: str = "",
        url: str = "",
        elapsed: float = 0.0,
        retries_taken: int = 0,
        provider: str = "",
    ) -> None:
        self.status = status
        self.headers = headers
        """Case-insensitive."""
        self.body = body
        self.method = method
        self.url = url
        self.elapsed = elapsed
        """Seconds from sending to the last byte."""
        self.retries_taken = retries_taken
        self.provider = provider
        """The name of who gave it; empty where nobody was asked."""

    @property
    def request_id(self) -> str | None:
        return request_id_of(self.headers)

    def __repr__(self) -> str:
        return f"Response({self.status}, {len(self.body)} bytes)"


class Options(NamedTuple):
    """What a caller may set for one call; UNSET leaves it to the client."""

    timeout: Any = UNSET
    """Seconds (or an `httpx.Timeout`); None waits for ever."""
    max_retries: int | Unset = UNSET
    idempotency_key: str | Unset | None = UNSET
    provider_options: Mapping[str, Mapping[str, Any]] | Unset = UNSET
    """By the name of a provider: keys of the body that only this one gets."""


class Request(Generic[T_co]):
    """A message, and how to read the answer."""

    __slots__ = ("message", "options", "read")

    def __init__(self, message: Message, read: Callable[[Response], T_co], options: Options = Options()) -> None:
        self.message = message
        self.read = read
        """Pure: the response (2xx, whole) to the value the caller gets."""
        self.options = options

    def reading(self, read: Callable[[Response], Any]) -> Request[Any]:
        """The same, its answer read in another way."""
        return Request(self.message, read, self.options)


class StreamRequest(Request[T_co]):
    """A request whose answer is a stream of `T`."""

    __slots__ = ("decode", "named")

    def __init__(
        self,
        message: Message,
        decode: Callable[[Any], T_co],
        options: Options = Options(),
        *,
        named: bool = False,
    ) -> None:
        super().__init__(message, decode, options)
        self.decode = decode
        """The JSON of one event to the event."""
        self.named = named
        """Whether the event's name counts: its JSON is then decoded as `{"event": name, "data": ...}`."""

    def decoder(self, provider: str) -> Callable[[Any], T_co]:
        """`decode`, as the events of this provider want it."""
        return self.decode


class PageRequest(Request[Any], Generic[T]):
    """A request whose answer is a page of `T`, with more of them behind it."""

    __slots__ = ("paging",)

    def __init__(
        self, message: Message, read: Callable[[Response], Any], paging: Paging, options: Options = Options()
    ) -> None:
        super().__init__(message, read, options)
        self.paging = paging

    def reading(self, read: Callable[[Response], Any]) -> Request[Any]:
        """The same, its answer read in another way."""
        return PageRequest(self.message, read, self.paging, self.options)


def joined(pairs: Iterable[tuple[str, str]], more: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Both lists of query parameters; where both have a name, the later wins."""
    more = tuple(more)
    replaced = {name for name, _ in more}
    return (*((n, v) for n, v in pairs if n not in replaced), *more)
