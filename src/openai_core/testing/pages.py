"""One page of a list, in the style that the operation's answer has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.testing.exchange import Refusal
from openai_core.testing.ids import sample_number
from openai_core.testing.shape import MISSING, Shape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LIMIT = 20


def page(
    shape: Shape, items: Sequence[dict[str, Any]], query: Mapping[str, Any], parameters: Mapping[str, Shape]
) -> dict[str, Any]:
    """What stands on a page beside a sample's other values: the items and where it goes on.

    items: the whole list, oldest first. parameters: the query parameters that the operation has.
    """
    items = list(items)
    if "order" not in parameters or query.get("order", _default(parameters["order"], "desc")) == "desc":
        items.reverse()
    if "page" in parameters:
        first, last = _numbered(items, query, parameters)
    else:
        first, last = _between(items, query, parameters)
    shown = items[first:last]
    more = last < len(items) and bool(shown)
    made: dict[str, Any] = {"data": shown}
    facts = {
        "has_more": more,
        "first_id": _identity(shown[0]) if shown else None,
        "last_id": _identity(shown[-1]) if shown else None,
        "next": _identity(shown[-1]) if more else None,
        "next_page": f"page_{last + 1}" if more else None,
    }
    for key, value in facts.items():
        if key in shape.properties:
            inner = shape.property(key)
            if value is not None or inner.nullable:
                made[key] = value
            elif key in shape.required:
                made[key] = ""
    return made


def _default(shape: Shape, otherwise: Any) -> Any:
    return otherwise if shape.default is MISSING else shape.default


def _size(query: Mapping[str, Any], parameters: Mapping[str, Shape], count: int) -> int:
    if "limit" not in parameters:
        return max(count, 1)
    return int(query.get("limit") or _default(parameters["limit"], LIMIT) or LIMIT)


def _between(
    items: Sequence[dict[str, Any]], query: Mapping[str, Any], parameters: Mapping[str, Shape]
) -> tuple[int, int]:
    size = _size(query, parameters, len(items))
    first, end = 0, len(items)
    if query.get("after"):
        first = _index(items, "after", query["after"]) + 1
    if query.get("before"):
        end = max(first, _index(items, "before", query["before"]))
        if not query.get("after"):
            return max(0, end - size), end
    return first, min(first + size, end) if end < len(items) else first + size


def _index(items: Sequence[dict[str, Any]], name: str, cursor: str) -> int:
    for index, item in enumerate(items):
        if _identity(item) == cursor:
            return index
    number = sample_number(cursor)
    if number is None:
        raise Refusal(
            400, f"Invalid '{name}': the list has no item with the id '{cursor}'.", param=name, code="invalid_value"
        )
    return {"after": -1, "before": len(items)}[name]


def _identity(item: Mapping[str, Any]) -> Any:
    own = f"{str(item.get('object')).rpartition('.')[2]}_id"  # of a `project.group` it is `group_id`
    names = ["id", own, *(key for key in item if key.endswith("_id"))]
    return next((item[name] for name in names if name in item), None)


def _numbered(items: Sequence[Any], query: Mapping[str, Any], parameters: Mapping[str, Shape]) -> tuple[int, int]:
    size = _size(query, parameters, len(items))
    told = str(query.get("page") or "page_1")
    number = told.removeprefix("page_")
    if not number.isdigit() or int(number) < 1:
        raise Refusal(400, f"Invalid 'page': '{told}' is no page of this list.", param="page", code="invalid_value")
    first = int(number) - 1
    return first, first + size
