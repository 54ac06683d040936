"""Where the next page of a list is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar

from openai_core.sansio.message import Message, PageRequest, joined

if TYPE_CHECKING:
    from collections.abc import Set

T = TypeVar("T")


class Paging(NamedTuple):
    """How an operation's pages hang together."""

    parameter: str | None
    """The query parameter that asks for the next page; None where there is only one page."""
    source: Literal["next_page", "next", "last_id", "last_item_id"] | None
    """Where a page says what to put there."""
    items: str
    """The field that holds the items."""


def field(model: Any, name: str) -> Any:
    """A field of a decoded page, be it a model or a plain dict; None where there is none."""
    return model.get(name) if isinstance(model, dict) else getattr(model, name, None)


def items_of(model: Any, paging: Paging) -> list[Any]:
    """The items of a page."""
    return list(field(model, paging.items) or ())


def next_cursor(model: Any, paging: Paging, seen: Set[str] = frozenset()) -> str | None:
    """What asks for the page after this one, or None when this is the last.

    It is the last when the server says so, when it is empty, when it names no next page, or when it names
    one that was asked for before.
    """
    if paging.parameter is None or paging.source is None or field(model, "has_more") is False:
        return None
    items = field(model, paging.items)
    if not items:
        return None
    cursor = field(items[-1], "id") if paging.source == "last_item_id" else field(model, paging.source)
    return cursor if isinstance(cursor, str) and cursor and cursor not in seen else None


def allowance(limit_total: int | None) -> int:
    """How many items may still be given; a negative number that is counted down for ever when there is no limit."""
    if limit_total is None:
        return -1
    if limit_total < 0:
        raise ValueError(f"limit_total must be 0 or more, not {limit_total}")
    return limit_total


def following(request: PageRequest[T], cursor: str) -> PageRequest[T]:
    """The request for the page at this cursor: the same filters, limits, headers and options."""
    asked = request.message
    message = Message(
        asked.method,
        asked.path,
        query=joined(asked.query, [(request.paging.parameter or "after", cursor)]),
        headers=asked.headers,
        body=asked.body,
        accept=asked.accept,
        security=asked.security,
        operation=asked.operation,
    )
    return PageRequest(message, request.read, request.paging, request.options)


def asked_cursor(request: PageRequest[T]) -> str | None:
    """The cursor that a request already carries."""
    name = request.paging.parameter
    return next((value for key, value in request.message.query if key == name), None)
