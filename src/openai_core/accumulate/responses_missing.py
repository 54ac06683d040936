"""The events that a stream would have gone on to tell, worked out from how its response ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.accumulate.responses_growth import Node
from openai_core.accumulate.responses_kinds import GROWTHS
from openai_core.sansio.model import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_core.accumulate.responses import ResponseStreamState
    from openai_core.accumulate.responses_kinds import Growth


def missing(state: ResponseStreamState[Any], response: Any) -> Iterator[dict[str, Any]]:
    """What of the output of a response that is over was not told yet, as events; they have no `sequence_number`.

    Args:
        state: What was told so far.
        response: The response, as it ended.
    """
    whole = plain(response)
    for index, item in enumerate(whole.get("output") or ()):
        if not isinstance(item, dict):
            continue
        kind = item.get("type")
        node = state.node(item.get("id"), index, kind)
        if node is not None and node.done:
            continue
        if node is None:
            blank: dict[str, Any] = {growth.list or growth.field: "" for _, growth in _of(kind)}
            blank = {name: [] if name in ("content", "summary") else "" for name in blank if name in item}
            yield {"type": "response.output_item.added", "output_index": index, "item": {**item, **blank}}
            node = state.node(item.get("id"), index, kind)
        for name, growth in _of(kind):
            yield from _texts(name, growth, index, item, node)
        yield {"type": "response.output_item.done", "output_index": index, "item": item}


def ending(response: Any) -> dict[str, Any]:
    """The event that tells how a response ended."""
    whole = plain(response)
    status = whole.get("status")
    return {"type": f"response.{status if status in _ENDS else 'completed'}", "response": whole}


_ENDS = ("completed", "failed", "incomplete", "cancelled")


def _of(kind: Any) -> Iterator[tuple[str, Growth]]:
    return ((name, growth) for name, growth in GROWTHS.items() if growth.item == kind)


def _texts(name: str, growth: Growth, index: int, item: dict[str, Any], node: Node | None) -> Iterator[dict[str, Any]]:
    """The rest of each text of an item that this kind of event tells."""
    place: dict[str, Any] = {"item_id": item.get("id"), "output_index": index}
    if growth.list is None:
        yield from _rest(name, growth, place, item, node)
        return
    parts = item.get(growth.list)
    known = {} if node is None else node.lists.get(growth.list, {})
    for at, part in enumerate(parts if isinstance(parts, list) else ()):
        if isinstance(part, dict) and part.get("type") == growth.part:
            yield from _rest(name, growth, {**place, growth.place: at}, part, known.get(at))


def _rest(
    name: str, growth: Growth, place: dict[str, Any], told: dict[str, Any], known: Any
) -> Iterator[dict[str, Any]]:
    text = told.get(growth.field)
    if not isinstance(text, str):
        return
    so_far = ""
    if isinstance(known, Node):
        if known.done:
            return
        if growth.field in known.texts:
            so_far = str(known.texts[growth.field].text)
    if text.startswith(so_far):
        if len(text) > len(so_far):
            extra: dict[str, Any] = {"logprobs": []} if growth.field == "text" and growth.part == "output_text" else {}
            yield {"type": name, **place, "delta": text[len(so_far) :], **extra}
        extra = {"name": told.get("name")} if growth.item == "function_call" else {}
        yield {"type": f"{name.removesuffix('.delta')}.done", **place, growth.field: text, **extra}
