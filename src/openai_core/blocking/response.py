"""An answer whose body is read as it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.blocking.stream import Stream
from openai_core.errors import APIConnectionError, OpenAIError
from openai_core.sansio.codec import loads
from openai_core.sansio.codec import text as text_of
from openai_core.sansio.download import Download
from openai_core.sansio.events import EventDecoder, ServerSentEvent
from openai_core.sansio.lines import Cutter, LineCutter, TextCutter
from openai_core.sansio.message import Request, Response, StreamRequest

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping
    from types import TracebackType

    from httpx_sse import EventSource

    from openai_core.blocking.runner import Runner
    from openai_core.blocking.transport import Live
    from openai_core.sansio.rates import RateLimits

T = TypeVar("T")
P = TypeVar("P")


class StreamedResponse(Generic[T]):
    """Headers at once, the body in pieces; close it, or use it as a context manager."""

    def __init__(self, live: Live, request: Request[T], runner: Runner | None = None) -> None:
        self._live = live
        self._request = request
        self._runner = runner
        self._whole: Response | None = None
        self._begun = False

    @property
    def status_code(self) -> int:
        return self._live.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Case-insensitive."""
        return self._live.headers

    @property
    def request_id(self) -> str | None:
        """The name of the request in the provider's logs."""
        return self._live.headers.get("x-request-id")

    @property
    def method(self) -> str:
        return self._live.method

    @property
    def url(self) -> str:
        """Where the answer came from, after redirects."""
        return self._live.url

    @property
    def provider(self) -> str:
        """The name of who gave the answer: of the provider, or of the router's member."""
        return self._live.provider

    @property
    def retries_taken(self) -> int:
        """Attempts before the one that was answered."""
        return self._live.retries_taken

    @property
    def attempts(self) -> int:
        """Attempts, the one that was answered included."""
        return self._live.retries_taken + 1

    @property
    def content_type(self) -> str | None:
        return self._live.headers.get("content-type")

    @property
    def rate_limits(self) -> RateLimits:
        """What the server tells of the limits of requests and tokens; false where it tells nothing."""
        from openai_core.sansio.rates import RateLimits

        return RateLimits.of(self._live.headers)

    @property
    def is_closed(self) -> bool:
        return self._live.closed

    def iter_bytes(self, size: int | None = None) -> BodyWalk[bytes]:
        """The body as it comes, or in pieces of this size; closed at its end, or when it breaks.

        Raises:
            APIConnectionError: the connection broke before the end.
        """
        return BodyWalk(self, Cutter(size))

    def iter_text(self) -> BodyWalk[str]:
        """The body as text, in the character set its header names, as it comes."""
        return BodyWalk(self, TextCutter(self._live.headers))

    def iter_lines(self) -> BodyWalk[str]:
        """The body line by line, without the line ends."""
        return BodyWalk(self, LineCutter(self._live.headers))

    def iter_events(self) -> BodyWalk[ServerSentEvent]:
        """The body as server-sent events, undecoded."""
        return BodyWalk(self, EventDecoder())

    def event_source(self) -> EventSource:
        """The body for programs that are written for `httpx_sse`."""
        self._begin()
        return self._live.event_source()

    def read(self) -> bytes:
        """All of the body."""
        if self._whole is None:
            self._begin()
            self._whole = self._live.read()
            self._whole.retries_taken = self._live.retries_taken
        return self._whole.body

    def write_to_file(
        self,
        path: str | os.PathLike[str],
        *,
        resume: bool = True,
        checksum: str | None = None,
        progress: Callable[[int, int | None], Any] | None = None,
    ) -> None:
        """Write the body to a file as it comes, replacing it; whole, or not at all.

        Args:
            path: Where to; the folder has to be there.
            resume: Whether to ask for the rest when the connection breaks (of answers to GET).
            checksum: What it has to add up to, in hexadecimal digits: md5, sha1, sha256, sha384 or sha512.
            progress: Called with the bytes that came so far and with all there are (None when nobody knows);
                may be a coroutine function where this is awaited.

        Raises:
            FileNotFoundError: its folder does not exist.
            IsADirectoryError: the path is that of a folder.
            APIConnectionError: the connection broke, and the rest could not be had.
            OpenAIError: the checksum is another one; nothing is written then.
            ConfigurationError: the checksum is none.
        """
        runner = self._runner
        if runner is None:
            raise OpenAIError("The body of a stream is not for files; use .streaming(...) on the operation")
        download = Download(path, resume=resume, checksum=checksum, progress=progress)
        try:
            runner.work(download.begin, self.headers)
            self._land(download, runner)
            while not download.done:
                with runner.streaming(download.request(self._request)) as answer:
                    runner.work(download.go_on, answer.status_code, answer.headers)
                    answer._land(download, runner)
        finally:
            download.close()
            self.close()

    save = write_to_file

    def _land(self, download: Download, runner: Runner) -> None:
        from openai_core.blocking.runner import called

        try:
            for piece in self.iter_bytes():
                runner.work(download.write, piece)
                called(download.told)
            runner.work(download.finish)
        except APIConnectionError as error:
            if not download.goes_on(self._request, error):
                raise

    def text(self) -> str:
        """All of the body, as text in the character set its header names."""
        self.read()
        return text_of(self._response())

    def json(self) -> Any:
        """All of the body, as JSON."""
        return loads(self.read())

    def parse(self) -> T:
        """What the plain call would have given; of a streaming operation, its stream."""
        if isinstance(self._request, StreamRequest):
            return self.events()  # type: ignore[return-value]
        self.read()
        return self._request.read(self._response())

    def events(self) -> Stream[Any]:
        """The stream of a streaming operation."""
        if not isinstance(self._request, StreamRequest):
            raise TypeError("This operation does not stream events; use parse() or iter_bytes()")
        self._begin()
        return Stream(self._live, self._request)

    def close(self) -> None:
        """Let the connection go, read or not."""
        self._live.close()

    def __enter__(self) -> StreamedResponse[T]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"StreamedResponse({self.status_code})"

    def _begin(self) -> None:
        if self._begun:
            raise OpenAIError("The body of this answer was read already")
        self._begun = True

    def _pull(self) -> bytes | None:
        """Some more of the body; None at its end."""
        try:
            chunk = self._live.pull()
        except BaseException:
            self._live.close()
            raise
        if chunk is None:
            self._live.close()
        return chunk

    def _response(self) -> Response:
        assert self._whole is not None
        return self._whole


class BodyWalk(Generic[P]):
    """The body of an answer, piece by piece."""

    def __init__(self, answer: StreamedResponse[Any], cutter: Any) -> None:
        self._answer = answer
        self._cutter = cutter
        self._ready: list[P] = []
        self._begun = False
        self._ended = False

    def __iter__(self) -> BodyWalk[P]:
        return self

    def __next__(self) -> P:
        while not self._ready:
            if self._ended:
                raise StopIteration
            whole = self._answer._whole
            if not self._begun:
                self._begun = True
                if whole is None:
                    self._answer._begin()
                else:
                    self._ready = [*self._cutter.feed(whole.body), *self._cutter.finish()][::-1]
                    self._ended = True
                    continue
            chunk = self._answer._pull()
            self._ended = chunk is None
            self._ready = (self._cutter.finish() if chunk is None else self._cutter.feed(chunk))[::-1]
        return self._ready.pop()
