"""Reads messages into events: one table, filled as kinds of events come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.errors import WebSocketMessageError, WebSocketServerError
from openai_core.sansio.codec import loads
from openai_core.sansio.problem import facts_of, message_of
from openai_core.sansio.shape import members_of, resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.sansio.shape import Decode


def intake(union: str, others: Mapping[str, str] | None = None) -> Callable[[str | bytes], Any]:
    """A function that reads a message.

    Args:
        union: The union of what the server sends, such as `realtime:RealtimeServerEvent`.
        others: Types of events that the union does not know (or that this session means otherwise), and their models.

    What is of no known type becomes `Unknown`. The function raises WebSocketMessageError where the message is no JSON
    object.
    """
    usual = resolve(union)
    members = members_of(union)
    others = others or {}
    known: dict[Any, Decode] = {}

    def read(raw: str | bytes) -> Any:
        try:
            value = loads(raw)
        except ValueError as error:
            raise unreadable(raw, "is not JSON") from error
        try:
            decode = known[value["type"]]
        except (KeyError, TypeError):
            if type(value) is not dict:
                raise unreadable(raw, "is JSON, but no object") from None
            kind = value.get("type")
            decode = usual
            if isinstance(kind, str) and (reference := others.get(kind) or members.get(kind)):
                decode = known[kind] = resolve(reference)
        return decode(value)

    return read


def unreadable(raw: str | bytes, what: str) -> WebSocketMessageError:
    """The error that a message means which cannot be read."""
    return WebSocketMessageError(f"A message of {len(raw)} characters {what}", body=raw)


def server_error(event: Any, provider: str = "") -> WebSocketServerError:
    """The error that an `error` event of the server means."""
    told = getattr(event, "error", None)
    body = vars(told) if told is not None and hasattr(told, "__dict__") else told
    error = WebSocketServerError(message_of(body) or "The server reported an error", **facts_of(body))
    error.event = event
    error.provider = provider
    return error
