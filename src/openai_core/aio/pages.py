"""Lists that come in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.errors import OpenAIError
from openai_core.sansio.page import allowance, asked_cursor, following, items_of, next_cursor

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

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
    def request_id(self) -> str | None:
        """The name of the request in the provider's logs."""
        return getattr(self.model, "_request_id", None)

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

    def next_page_info(self) -> dict[str, str] | None:
        """The parameter that asks for the next page; None when this is the last."""
        cursor = self.next_cursor
        return None if cursor is None else {self._request.paging.parameter or "after": cursor}

    async def next_page(self) -> AsyncPage[T]:
        """The next page, with the same filters; raises OpenAIError when this is the last."""
        cursor = self.next_cursor
        if cursor is None:
            raise OpenAIError("This is the last page; ask has_next_page() first")
        request = following(self._request, cursor)
        return AsyncPage(self._runner, request, await self._runner.run(request), self._seen)

    get_next_page = next_page

    def pages(self) -> AsyncPageWalk[T]:
        """This page and those that follow."""
        return AsyncPageWalk(self._itself)

    iter_pages = pages

    def items(self, limit_total: int | None = None) -> AsyncItemWalk[T]:
        """The items of this page and of those that follow, at most so many; no page is asked for in vain."""
        return AsyncItemWalk(self.pages(), limit_total)

    async def to_list(self, limit_total: int | None = None) -> list[T]:
        """The same as a list."""
        return [item async for item in self.items(limit_total)]

    def first(self) -> T | None:
        """The first item of this page; None when it is empty."""
        return self.data[0] if self.data else None

    def __aiter__(self) -> AsyncItemWalk[T]:
        return self.items()

    async def _itself(self) -> AsyncPage[T]:
        return self

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


class AsyncPageWalk(Generic[T]):
    """Pages, one after the other, each fetched when it is asked for."""

    def __init__(self, start: Callable[[], Any]) -> None:
        self._start = start
        self._page: AsyncPage[T] | None = None

    def __aiter__(self) -> AsyncPageWalk[T]:
        return self

    async def __anext__(self) -> AsyncPage[T]:
        page = self._page
        if page is None:
            page = await self._start()
        elif page.has_next_page():
            page = await page.next_page()
        else:
            raise StopAsyncIteration
        self._page = page
        return page


class AsyncItemWalk(Generic[T]):
    """The items of pages, one after the other."""

    def __init__(self, pages: AsyncPageWalk[T], limit_total: int | None = None) -> None:
        self._pages = pages
        self._left = allowance(limit_total)
        self._items: list[T] = []
        self._place = 0

    def __aiter__(self) -> AsyncItemWalk[T]:
        return self

    async def __anext__(self) -> T:
        if self._left == 0:
            raise StopAsyncIteration
        while self._place == len(self._items):
            page = await anext(self._pages)
            self._items, self._place = page.data, 0
        item = self._items[self._place]
        self._place += 1
        self._left -= 1
        return item


class AsyncPages(Generic[T]):
    """What a list operation gives: awaited, its first page; iterated, all items of all pages."""

    def __init__(self, runner: AsyncRunner, request: PageRequest[T]) -> None:
        self._runner = runner
        self._request = request

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._first().__await__()

    async def _first(self) -> AsyncPage[T]:
        return AsyncPage(self._runner, self._request, await self._runner.run(self._request))

    def pages(self) -> AsyncPageWalk[T]:
        """The pages, one after the other."""
        return AsyncPageWalk(self._first)

    iter_pages = pages

    def items(self, limit_total: int | None = None) -> AsyncItemWalk[T]:
        """The items of all pages, at most so many; no page is asked for in vain."""
        return AsyncItemWalk(self.pages(), limit_total)

    async def to_list(self, limit_total: int | None = None) -> list[T]:
        """The same as a list."""
        return [item async for item in self.items(limit_total)]

    async def first(self) -> T | None:
        """The first item of all; None when there is none."""
        return (await self._first()).first()

    def __aiter__(self) -> AsyncItemWalk[T]:
        return self.items()

    def __repr__(self) -> str:
        return f"AsyncPages({self._request.message.operation or self._request.message.path})"
