"""Lists that come in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.errors import OpenAIError
from openai_core.sansio.page import allowance, asked_cursor, following, items_of, next_cursor

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.blocking.runner import Runner
    from openai_core.sansio.message import PageRequest

T = TypeVar("T")


class Page(Generic[T]):
    """One page; iterating goes on through those that follow."""

    def __init__(self, runner: Runner, request: PageRequest[T], model: Any, seen: frozenset[str] = frozenset()) -> None:
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

    def next_page(self) -> Page[T]:
        """The next page, with the same filters; raises OpenAIError when this is the last."""
        cursor = self.next_cursor
        if cursor is None:
            raise OpenAIError("This is the last page; ask has_next_page() first")
        request = following(self._request, cursor)
        return Page(self._runner, request, self._runner.run(request), self._seen)

    get_next_page = next_page

    def pages(self) -> PageWalk[T]:
        """This page and those that follow."""
        return PageWalk(self._itself)

    iter_pages = pages

    def items(self, limit_total: int | None = None) -> ItemWalk[T]:
        """The items of this page and of those that follow, at most so many; no page is asked for in vain."""
        return ItemWalk(self.pages(), limit_total)

    def to_list(self, limit_total: int | None = None) -> list[T]:
        """The same as a list."""
        return [item for item in self.items(limit_total)]  # noqa: C416 (its twin cannot)

    def first(self) -> T | None:
        """The first item of this page; None when it is empty."""
        return self.data[0] if self.data else None

    def __iter__(self) -> ItemWalk[T]:
        return self.items()

    def _itself(self) -> Page[T]:
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
        return f"Page({len(self.data)} items{', more to come' if self.has_next_page() else ''})"


class PageWalk(Generic[T]):
    """Pages, one after the other, each fetched when it is asked for."""

    def __init__(self, start: Callable[[], Any]) -> None:
        self._start = start
        self._page: Page[T] | None = None

    def __iter__(self) -> PageWalk[T]:
        return self

    def __next__(self) -> Page[T]:
        page = self._page
        if page is None:
            page = self._start()
        elif page.has_next_page():
            page = page.next_page()
        else:
            raise StopIteration
        self._page = page
        return page


class ItemWalk(Generic[T]):
    """The items of pages, one after the other."""

    def __init__(self, pages: PageWalk[T], limit_total: int | None = None) -> None:
        self._pages = pages
        self._left = allowance(limit_total)
        self._items: list[T] = []
        self._place = 0

    def __iter__(self) -> ItemWalk[T]:
        return self

    def __next__(self) -> T:
        if self._left == 0:
            raise StopIteration
        while self._place == len(self._items):
            page = next(self._pages)
            self._items, self._place = page.data, 0
        item = self._items[self._place]
        self._place += 1
        self._left -= 1
        return item
