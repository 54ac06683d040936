"""What a new connection is told again, so that the session goes on as it was set up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.sansio.codec import loads

if TYPE_CHECKING:
    from collections.abc import Mapping

MARK = b"session.update"


class Memory:
    """Keeps the settings of a session, as the updates that were sent add up to.

    Nothing else is kept: neither audio nor items of the conversation, nor responses that were asked for, since what
    the server had made of them by the time it was lost is not known.
    """

    __slots__ = ("_updates",)

    def __init__(self) -> None:
        self._updates: dict[str, dict[str, Any]] = {}

    def sent(self, data: bytes) -> None:
        """Know that a text message was sent."""
        if MARK not in data:
            return
        try:
            event = loads(data)
        except ValueError:
            return
        kind = event.get("type") if isinstance(event, dict) else None
        if kind in ("session.update", "transcription_session.update") and isinstance(event.get("session"), dict):
            known = self._updates.get(kind, {})
            self._updates[kind] = {"type": kind, "session": merged(known.get("session", {}), event["session"])}

    def replay(self) -> list[dict[str, Any]]:
        """The events that set a new session up like the last one."""
        return list(self._updates.values())


def merged(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Two updates as one: the later wins, objects of the same kind are merged key by key."""
    result = dict(one)
    for name, value in other.items():
        known = result.get(name)
        alike = isinstance(known, dict) and isinstance(value, dict) and known.get("type") == value.get("type")
        result[name] = merged(known, value) if alike else value  # type: ignore[arg-type]
    return result
