"""An answer as other libraries see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from httpx_sse import EventSource


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, live: Any) -> None:
        self._live = live

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._live.pull, None)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (piece := await self._live.pull()) is not None:
            yield piece

    def close(self) -> None:
        self._live.close()

    async def aclose(self) -> None:
        await self._live.aclose()


def event_source(live: Any) -> EventSource:
    """The answer as `httpx_sse` sees it."""
    from httpx_sse import EventSource

    headers = [(name, value) for name, value in live.headers.raw if name.lower() != b"content-encoding"]
    return EventSource(httpx.Response(live.status, headers=headers, stream=_Body(live)))
