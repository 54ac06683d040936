"""Lists that come in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.errors import OpenAIError
from openai_core.sansio.page import asked_cursor, following, items_of, next_cursor

if TYPE_CHECKING:
    from collections.abc import Iterator

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

    def get_next_page(self) -> Page[T]:
        """The next page, with the same filters; raises OpenAIError when this is the last."""
        cursor = self.next_cursor
        if cursor is None:
            raise OpenAIError("This is the last page; ask has_next_page() first")
        request = following(self._request, cursor)
        return Page(self._runner, request, self._runner.run(request), self._seen)

    def iter_pages(self) -> Iterator[Page[T]]:
        """This page and those that follow."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = page.get_next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            for item in page.data:  # noqa: UP028 (its twin cannot)
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
        return f"Page({len(self.data)} items{', more to come' if self.has_next_page() else ''})"
