"""What a client sends in a realtime session. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, cast

from openai_core.sansio.ws.sending import C, Events, event, sending
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import openai_core.generated.models.realtime as _models_realtime
    import openai_core.generated.params.realtime as _params_realtime

    from openai_core.unset import Unset


def conversation_item_create(
    *,
    item: _params_realtime.RealtimeConversationItemParam,
    previous_item_id: str | Unset = UNSET,
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """Adds an item to the realtime conversation.

    Args:
        event_id: A name for this event, by which errors refer to it. At most 512 characters.
    """
    return event(
        "conversation.item.create",
        item=item,
        previous_item_id=previous_item_id,
        event_id=event_id,
    )


def conversation_item_delete(
    *,
    item_id: str,
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """Removes an item from the realtime conversation.

    Args:
        event_id: A name for this event, by which errors refer to it. At most 512 characters.
    """
    return event(
        "conversation.item.delete",
        item_id=item_id,
        event_id=event_id,
    )


def conversation_item_retrieve(
    *,
    item_id: str,
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """Asks the server for an item of the realtime conversation.

    Args:
        event_id: A name for this event, by which errors refer to it. At most 512 characters.
    """
    return event(
        "conversation.item.retrieve",
        item_id=item_id,
        event_id=event_id,
    )


def conversation_item_truncate(
    *,
    item_id: str,
    content_index: int,
    audio_end_ms: int,
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """Cuts off the audio of a model message that the user did not hear.

    Args:
        event_id: A name for this event, by which errors refer to it. At most 512 characters.
    """
    return event(
        "conversation.item.truncate",
        item_id=item_id,
        content_index=content_index,
        audio_end_ms=audio_end_ms,
        event_id=event_id,
    )


def input_audio_buffer_append(
    *,
    audio: str | bytes,
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """Adds base64 audio to the input buffer.

    Args:
        audio: Bytes, or base64.
        event_id: A name for this event, by which errors refer to it. At most 512 characters.
    """
    return event(
        "input_audio_buffer.append",
        audio=audio,
        event_id=event_id,
    )


def input_audio_buffer_clear(
    *,
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """Discards the audio in the input buffer.

    Args:
        event_id: A name for this event, by which errors refer to it. At most 512 characters.
    """
    return event(
        "input_audio_buffer.clear",
        event_id=event_id,
    )


def input_audio_buffer_commit(
    *,
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """Turns the audio in the input buffer into a user message.

    Args:
        event_id: A name for this event, by which errors refer to it. At most 512 characters.
    """
    return event(
        "input_audio_buffer.commit",
        event_id=event_id,
    )


def output_audio_buffer_clear(
    *,
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """Stops the audio that is being played to the user.

    Args:
        event_id: A name for this event, by which errors refer to it.
    """
    return event(
        "output_audio_buffer.clear",
        event_id=event_id,
    )


def response_cancel(
    *,
    response_id: str | Unset = UNSET,
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """Stops a realtime response that is in progress.

    Args:
        event_id: A name for this event, by which errors refer to it. At most 512 characters.
    """
    return event(
        "response.cancel",
        response_id=response_id,
        event_id=event_id,
    )


def response_create(
    *,
    response: _params_realtime.RealtimeResponseCreateParams | _models_realtime.RealtimeResponseCreateParams | Unset = UNSET,
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """Asks the realtime model to respond.

    Args:
        event_id: A name for this event, by which errors refer to it. At most 512 characters.
    """
    return event(
        "response.create",
        response=response,
        event_id=event_id,
    )


def session_update(
    *,
    session: _params_realtime.RealtimeClientEventSessionUpdateSessionParam,
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """Changes the settings of the realtime session.

    Args:
        event_id: A name for this event, by which errors refer to it. At most 512 characters.
    """
    return event(
        "session.update",
        session=session,
        event_id=event_id,
    )


def transcription_session_update(
    *,
    session: (
        _params_realtime.RealtimeTranscriptionSessionCreateRequestParam
        | _models_realtime.RealtimeTranscriptionSessionCreateRequest
    ),
    event_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """An object marked `type: "transcription_session.update"`.

    Args:
        event_id: A name for this event, by which errors refer to it.
    """
    return event(
        "transcription_session.update",
        session=session,
        event_id=event_id,
    )


class ConversationItemEvents(Events[C]):
    """The events `conversation.item.*`."""

    create = sending(conversation_item_create)
    """Adds an item to the realtime conversation."""

    delete = sending(conversation_item_delete)
    """Removes an item from the realtime conversation."""

    retrieve = sending(conversation_item_retrieve)
    """Asks the server for an item of the realtime conversation."""

    truncate = sending(conversation_item_truncate)
    """Cuts off the audio of a model message that the user did not hear."""


class ConversationEvents(Events[C]):
    """The events `conversation.*`."""

    @property
    def item(self) -> ConversationItemEvents[C]:
        """The events `conversation.item.*`."""
        return ConversationItemEvents(self._connection)


class InputAudioBufferEvents(Events[C]):
    """The events `input_audio_buffer.*`."""

    append = sending(input_audio_buffer_append)
    """Adds base64 audio to the input buffer."""

    clear = sending(input_audio_buffer_clear)
    """Discards the audio in the input buffer."""

    commit = sending(input_audio_buffer_commit)
    """Turns the audio in the input buffer into a user message."""


class OutputAudioBufferEvents(Events[C]):
    """The events `output_audio_buffer.*`."""

    clear = sending(output_audio_buffer_clear)
    """Stops the audio that is being played to the user."""


class ResponseEvents(Events[C]):
    """The events `response.*`."""

    cancel = sending(response_cancel)
    """Stops a realtime response that is in progress."""

    create = sending(response_create)
    """Asks the realtime model to respond."""


class SessionEvents(Events[C]):
    """The events `session.*`."""

    update = sending(session_update)
    """Changes the settings of the realtime session."""


class TranscriptionSessionEvents(Events[C]):
    """The events `transcription_session.*`."""

    update = sending(transcription_session_update)
    """An object marked `type: "transcription_session.update"`."""


class RealtimeEvents(Generic[C]):
    """What a connection sends by name: `connection.conversation` and so on."""

    @property
    def conversation(self) -> ConversationEvents[C]:
        """The events `conversation.*`."""
        return ConversationEvents(cast("C", self))

    @property
    def input_audio_buffer(self) -> InputAudioBufferEvents[C]:
        """The events `input_audio_buffer.*`."""
        return InputAudioBufferEvents(cast("C", self))

    @property
    def output_audio_buffer(self) -> OutputAudioBufferEvents[C]:
        """The events `output_audio_buffer.*`."""
        return OutputAudioBufferEvents(cast("C", self))

    @property
    def response(self) -> ResponseEvents[C]:
        """The events `response.*`."""
        return ResponseEvents(cast("C", self))

    @property
    def session(self) -> SessionEvents[C]:
        """The events `session.*`."""
        return SessionEvents(cast("C", self))

    @property
    def transcription_session(self) -> TranscriptionSessionEvents[C]:
        """The events `transcription_session.*`."""
        return TranscriptionSessionEvents(cast("C", self))
