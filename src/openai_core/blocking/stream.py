"""What a streaming operation answers: items, as they come."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, TypeVar

from openai_core.accumulate import added_up
from openai_core.blocking.relayable import Relayable
from openai_core.errors import APIError
from openai_core.sansio.headers import request_id_of
from openai_core.sansio.reader import NOTHING, StreamReader

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from openai_core.blocking.response import StreamedResponse
    from openai_core.blocking.texts import TextDeltas
    from openai_core.blocking.transport import Live
    from openai_core.sansio.message import StreamRequest
    from openai_core.sansio.watch import Watch

T = TypeVar("T")


class Stream(Relayable[T]):
    """Iterable once. Closes itself at its end and on any error; when left early, close it or use `with`."""

    def __init__(self, live: Live, request: StreamRequest[T]) -> None:
        self._live = live
        self._request = request
        self._reader: StreamReader[T] = StreamReader(
            request.decoder(live.provider),
            named=request.named,
            request_id=request_id_of(live.headers),
            operation=request.message.operation,
            answer=live,
        )
        self._watch = live.watch
        self._begun = False
        self._ready: deque[T] = deque() if self._watch is not None else self._reader.items
        """What came and can be handed out with nobody looking on."""

    @property
    def response(self) -> StreamedResponse[T]:
        """Status and headers of the answer."""
        from openai_core.blocking.response import StreamedResponse

        return StreamedResponse(self._live, self._request)

    @property
    def _asked(self) -> StreamRequest[T]:
        return self._request

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
        if self._ready:
            return self._ready.popleft()
        return self._awaited() if self._watch is None else self._watched(self._watch)

    def _awaited(self) -> T:
        """The next item, when it comes."""
        reader, live, ready = self._reader, self._live, self._ready
        try:
            while not ready:
                if reader.over or live.closed:
                    reader.check()
                    break
                chunk = live.pull()
                if chunk is None:
                    reader.finish()
                else:
                    reader.feed(chunk)
            else:
                return ready.popleft()
        except BaseException as error:
            if live.closed and isinstance(error, APIError):
                raise StopIteration from None  # somebody closed it meanwhile
            live.close()
            self._tell(error)
            raise
        live.finish()
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
                if reader.over or self._live.closed:
                    break
                deadline = deadline or watch.patience(self._begun)
                chunk = self._live.pull(deadline)
                if chunk is None:
                    reader.finish()
                else:
                    reader.feed(chunk)
        except BaseException as error:
            if self._live.closed and isinstance(error, APIError):
                raise StopIteration from None  # somebody closed it meanwhile
            self._live.close()
            self._tell(error)
            hook = watch.end(error)
            if hook and isinstance(error, Exception):
                called(hook, error)
            raise
        self._live.finish()
        if hook := watch.end():
            called(hook, None)
        raise StopIteration

    @property
    def text_deltas(self) -> TextDeltas:
        """Only the text as it comes, piece by piece (of several answers, that of the first); reads the stream. May be
        written with brackets or without."""
        from openai_core.blocking.texts import TextDeltas
        from openai_core.sansio.text import text_of

        return TextDeltas(self, text_of)

    def until_done(self) -> Stream[T]:
        """Read on to the end, caring for nothing that comes."""
        for _ in self:
            pass
        return self

    def close(self) -> None:
        """Let the connection go; nothing more comes, to whoever waits for it either."""
        self._reader.items.clear()
        self._live.close()
        if self._watch is not None:
            self._watch.end()

    def __enter__(self) -> Stream[T]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _tell(self, error: BaseException) -> None:
        """Put what came of the stream onto the error that ends it."""
        if isinstance(error, APIError):
            error.provider = self._live.provider
            error.partial = added_up(self._request.message.operation, self._reader.came())

    def __repr__(self) -> str:
        return f"Stream({self._live.status}, {'closed' if self._live.closed else 'open'})"
