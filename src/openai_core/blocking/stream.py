"""What a streaming operation answers: items, as they come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from openai_core.sansio.reader import NOTHING, StreamReader

if TYPE_CHECKING:
    from types import TracebackType

    from openai_core.blocking.response import StreamedResponse
    from openai_core.blocking.transport import Live
    from openai_core.sansio.message import StreamRequest

T = TypeVar("T")


class Stream(Generic[T], Iterator[T]):
    """Iterable once. Closes itself at its end and on any error; when left early, close it or use `with`."""

    def __init__(self, live: Live, request: StreamRequest[T]) -> None:
        self._live = live
        self._request = request
        self._reader: StreamReader[T] = StreamReader(
            request.decode, named=request.named, request_id=live.headers.get("x-request-id")
        )

    @property
    def response(self) -> StreamedResponse[T]:
        """Status and headers of the answer."""
        from openai_core.blocking.response import StreamedResponse

        return StreamedResponse(self._live, self._request)

    @property
    def headers(self) -> Mapping[str, str]:
        return self._live.headers

    @property
    def request_id(self) -> str | None:
        """The name of the request in the provider's logs."""
        return self._live.headers.get("x-request-id")

    @property
    def is_closed(self) -> bool:
        return self._live.closed

    def __iter__(self) -> Stream[T]:
        return self

    def __next__(self) -> T:
        reader = self._reader
        try:
            while True:
                item = reader.take()
                if item is not NOTHING:
                    return item  # type: ignore[return-value]
                if reader.done or self._live.closed:
                    break
                chunk = self._live.pull()
                if chunk is None:
                    reader.finish()
                else:
                    reader.feed(chunk)
        except BaseException:
            self._live.close()
            raise
        self._live.finish()
        raise StopIteration

    def until_done(self) -> Stream[T]:
        """Read on to the end, caring for nothing that comes."""
        for _ in self:
            pass
        return self

    def close(self) -> None:
        """Let the connection go; nothing more comes."""
        self._live.close()

    def __enter__(self) -> Stream[T]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Stream({self._live.status}, {'closed' if self._live.closed else 'open'})"
