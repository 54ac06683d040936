"""The models of `realtime`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define

__all__ = [
    "RealtimeTranslationClientEvent",
    "RealtimeTranslationClientEventAppend",
    "RealtimeTranslationClientEventUpdate",
]


@_define
class RealtimeTranslationClientEventAppend(_Model):
    """An object marked `type: "session.input.append"`."""

    type: _t.Literal["session.input.append"] = "session.input.append"
    event_id: str | None = None
    """At most 512 characters."""
    audio: str


@_define
class RealtimeTranslationClientEventUpdate(_Model):
    """An object marked `type: "session.update"`."""

    type: _t.Literal["session.update"] = "session.update"
    letter: list[_t.Literal["a", "b"]]
    weight: int | None = None
    """At least 1."""


if _t.TYPE_CHECKING:
    RealtimeTranslationClientEvent: _t.TypeAlias = (
        RealtimeTranslationClientEventAppend | RealtimeTranslationClientEventUpdate
    )
    """Told apart by `type`."""
else:
    RealtimeTranslationClientEvent = _Choice(
        __name__,
        "RealtimeTranslationClientEvent",
        tag="type",
        table={
            "session.input.append": "RealtimeTranslationClientEventAppend",
            "session.update": "RealtimeTranslationClientEventUpdate",
        },
    )
