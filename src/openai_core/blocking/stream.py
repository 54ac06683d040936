"""What a streaming operation answers: items, as they come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from openai_core.sansio.headers import request_id_of
from openai_core.sansio.reader import NOTHING, StreamReader

if TYPE_CHECKING:
    from types import TracebackType

    from openai_core.blocking.response import StreamedResponse
    from openai_core.blocking.transport import Live
    from openai_core.sansio.message import StreamRequest
    from openai_core.sansio.watch import Watch

T = TypeVar("T")


class Stream(Generic[T], Iterator[T]):
    """Iterable once. Closes itself at its end and on any error; when left early, close it or use `with`."""

    def __init__(self, live: Live, request: StreamRequest[T]) -> None:
        self._live = live
        self._request = request
        self._reader: StreamReader[T] = StreamReader(
            request.decode,
            named=request.named,
            request_id=request_id_of(live.headers),
            operation=request.message.operation,
            answer=live,
        )
        self._watch = live.watch
        self._begun = False

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
        return request_id_of(self._live.headers)

    @property
    def is_closed(self) -> bool:
        return self._live.closed

    def __iter__(self) -> Stream[T]:
        return self

    def __next__(self) -> T:
        if self._watch is not None:
            return self._watched(self._watch)
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

    def _watched(self, watch: Watch) -> T:
        """The next item where somebody looks on, or counts the seconds."""
        from openai_core.blocking.runner import called

        reader = self._reader
        deadline = None
        try:
            while True:
                item = reader.take()
                if item is not NOTHING:
                    self._begun = True
                    if hook := watch.event(item):
                        called(hook, item)
                    return item  # type: ignore[return-value]
                if reader.done or self._live.closed:
                    break
                deadline = deadline or watch.patience(self._begun)
                chunk = self._live.pull(deadline)
                if chunk is None:
                    reader.finish()
                else:
                    reader.feed(chunk)
        except BaseException as error:
            self._live.close()
            hook = watch.end(error)
            if hook and isinstance(error, Exception):
                called(hook, error)
            raise
        self._live.finish()
        if hook := watch.end():
            called(hook, None)
        raise StopIteration

    def until_done(self) -> Stream[T]:
        """Read on to the end, caring for nothing that comes."""
        for _ in self:
            pass
        return self

    def close(self) -> None:
        """Let the connection go; nothing more comes."""
        self._live.close()
        if self._watch is not None:
            self._watch.end()

    def __enter__(self) -> Stream[T]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Stream({self._live.status}, {'closed' if self._live.closed else 'open'})"
