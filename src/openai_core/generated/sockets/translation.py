"""What a client sends in a translation session. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, cast

from openai_core.sansio.ws.sending import C, Events, event, sending
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import openai_core.generated.models.realtime as _models_realtime
    import openai_core.generated.params.realtime as _params_realtime

    from openai_core.unset import Unset


def session_close(
    *,
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """An object marked `type: "session.close"`.

    Args:
        event_id: A name for this event, by which errors refer to it. At most 512 characters.
    """
    return event(
        "session.close",
        event_id=event_id,
    )


def session_input_audio_buffer_append(
    *,
    audio: str | bytes,
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """An object marked `type: "session.input_audio_buffer.append"`.

    Args:
        audio: Bytes, or base64.
        event_id: A name for this event, by which errors refer to it. At most 512 characters.
    """
    return event(
        "session.input_audio_buffer.append",
        audio=audio,
        event_id=event_id,
    )


def session_update(
    *,
    session: (
        _params_realtime.RealtimeTranslationSessionUpdateRequestParam
        | _models_realtime.RealtimeTranslationSessionUpdateRequest
    ),
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """An object marked `type: "session.update"`.

    Args:
        event_id: A name for this event, by which errors refer to it. At most 512 characters.
    """
    return event(
        "session.update",
        session=session,
        event_id=event_id,
    )


class SessionInputAudioBufferEvents(Events[C]):
    """The events `session.input_audio_buffer.*`."""

    append = sending(session_input_audio_buffer_append)
    """An object marked `type: "session.input_audio_buffer.append"`."""


class SessionEvents(Events[C]):
    """The events `session.*`."""

    @property
    def input_audio_buffer(self) -> SessionInputAudioBufferEvents[C]:
        """The events `session.input_audio_buffer.*`."""
        return SessionInputAudioBufferEvents(self._connection)

    close = sending(session_close)
    """An object marked `type: "session.close"`."""

    update = sending(session_update)
    """An object marked `type: "session.update"`."""


class TranslationEvents(Generic[C]):
    """What a connection sends by name: `connection.session` and so on."""

    @property
    def session(self) -> SessionEvents[C]:
        """The events `session.*`."""
        return SessionEvents(cast("C", self))
