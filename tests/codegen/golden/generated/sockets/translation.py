"""What a client sends in a translation session. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, cast

from openai_core.sansio.ws.sending import C, Events, event, sending
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t


    from openai_core.unset import Unset


def session_input_append(
    *,
    audio: str | bytes,
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """An object marked `type: "session.input.append"`.

    Args:
        audio: Bytes, or base64.
        event_id: A name for this event, by which errors refer to it. At most 512 characters.
    """
    return event(
        "session.input.append",
        audio=audio,
        event_id=event_id,
    )


def session_update(
    *,
    letter: _c.Sequence[_t.Literal["a", "b"]],
    weight: int | Unset = UNSET,
) -> dict[str, Any]:
    """An object marked `type: "session.update"`.

    Args:
        weight: At least 1.
    """
    return event(
        "session.update",
        letter=letter,
        weight=weight,
    )


class SessionInputEvents(Events[C]):
    """The events `session.input.*`."""

    append = sending(session_input_append)
    """An object marked `type: "session.input.append"`."""


class SessionEvents(Events[C]):
    """The events `session.*`."""

    @property
    def input(self) -> SessionInputEvents[C]:
        """The events `session.input.*`."""
        return SessionInputEvents(self._connection)

    update = sending(session_update)
    """An object marked `type: "session.update"`."""


class TranslationEvents(Generic[C]):
    """What a connection sends by name: `connection.session` and so on."""

    @property
    def session(self) -> SessionEvents[C]:
        """The events `session.*`."""
        return SessionEvents(cast("C", self))
