"""Lists that come in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.errors import OpenAIError
from openai_core.sansio.page import asked_cursor, following, items_of, next_cursor

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator

    from openai_core.aio.runner import AsyncRunner
    from openai_core.sansio.message import PageRequest

T = TypeVar("T")


class AsyncPage(Generic[T]):
    """One page; iterating goes on through those that follow."""

    def __init__(
        self, runner: AsyncRunner, request: PageRequest[T], model: Any, seen: frozenset[str] = frozenset()
    ) -> None:
        self._runner = runner
        self._request = request
        self._seen = seen | {cursor} if (cursor := asked_cursor(request)) else seen
        self.model = model
        """The page as the API answered it."""
        self.data: list[T] = items_of(model, request.paging)
        """The items of this page."""

    @property
    def has_more(self) -> bool:
        """Whether there is another page."""
        return self.has_next_page()

    @property
    def next_cursor(self) -> str | None:
        """What asks for the next page; None when this is the last."""
        return next_cursor(self.model, self._request.paging, self._seen)

    def has_next_page(self) -> bool:
        """Whether there is another page."""
        return self.next_cursor is not None

    async def get_next_page(self) -> AsyncPage[T]:
        """The next page, with the same filters; raises OpenAIError when this is the last."""
        cursor = self.next_cursor
        if cursor is None:
            raise OpenAIError("This is the last page; ask has_next_page() first")
        request = following(self._request, cursor)
        return AsyncPage(self._runner, request, await self._runner.run(request), self._seen)

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and those that follow."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page.get_next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item

    def __len__(self) -> int:
        """The number of items of this page."""
        return len(self.data)

    def __bool__(self) -> bool:
        return True

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name == "model":
            raise AttributeError(name)
        return getattr(self.model, name)

    def __repr__(self) -> str:
        return f"AsyncPage({len(self.data)} items{', more to come' if self.has_next_page() else ''})"


class AsyncPages(Generic[T]):
    """What a list operation gives: awaited, its first page; iterated, all items of all pages."""

    def __init__(self, runner: AsyncRunner, request: PageRequest[T]) -> None:
        self._runner = runner
        self._request = request

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._first().__await__()

    async def _first(self) -> AsyncPage[T]:
        return AsyncPage(self._runner, self._request, await self._runner.run(self._request))

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.data:
                yield item

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """The pages, one after the other."""
        async for page in (await self._first()).iter_pages():
            yield page

    def __repr__(self) -> str:
        return f"AsyncPages({self._request.message.operation or self._request.message.path})"
