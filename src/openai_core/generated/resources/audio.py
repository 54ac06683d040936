"""The shelves of `client.audio`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import openai_core.generated.endpoints.audio_speech_create as _audio_speech_create
import openai_core.generated.endpoints.audio_transcriptions_create as _audio_transcriptions_create
import openai_core.generated.endpoints.audio_translations_create as _audio_translations_create
import openai_core.generated.endpoints.audio_voice_consents_create as _audio_voice_consents_create
import openai_core.generated.endpoints.audio_voice_consents_delete as _audio_voice_consents_delete
import openai_core.generated.endpoints.audio_voice_consents_list as _audio_voice_consents_list
import openai_core.generated.endpoints.audio_voice_consents_retrieve as _audio_voice_consents_retrieve
import openai_core.generated.endpoints.audio_voice_consents_update as _audio_voice_consents_update
import openai_core.generated.endpoints.audio_voices_create as _audio_voices_create
from openai_core.operation import choosing, listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming
    from openai_core.resources.audio import Speech as _Speech, Transcriptions as _Transcriptions, Translations as _Translations


class Audio(Resource[R]):
    """Speech synthesis, transcription, translation and custom voices.

    API page: https://platform.openai.com/docs/api-reference/audio
    """

    @cached_property
    def speech(self) -> _Speech[R]:
        """Spoken audio made from text."""
        from openai_core.resources.audio import Speech

        return Speech(self._runner)

    @cached_property
    def transcriptions(self) -> _Transcriptions[R]:
        """Text of recordings in the language spoken."""
        from openai_core.resources.audio import Transcriptions

        return Transcriptions(self._runner)

    @cached_property
    def translations(self) -> _Translations[R]:
        """English text of recordings in other languages."""
        from openai_core.resources.audio import Translations

        return Translations(self._runner)

    @cached_property
    def voice_consents(self) -> VoiceConsents[R]:
        """Recordings in which speakers agree to the use of their voice."""
        from openai_core.generated.resources.audio import VoiceConsents

        return VoiceConsents(self._runner)

    @cached_property
    def voices(self) -> Voices[R]:
        """Custom voices built from audio samples."""
        from openai_core.generated.resources.audio import Voices

        return Voices(self._runner)

    with_raw_response: View[Audio[Raw], Audio[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Audio[Streaming], Audio[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Speech(Resource[R]):
    """Spoken audio made from text.

    API page: https://platform.openai.com/docs/api-reference/audio
    """

    create = choosing(_audio_speech_create.build, _audio_speech_create.build_stream, _audio_speech_create.build_either)
    """Turn text into spoken audio in a chosen voice, as one file or as a stream."""

    with_raw_response: View[Speech[Raw], Speech[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Speech[Streaming], Speech[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Transcriptions(Resource[R]):
    """Text of recordings in the language spoken.

    API page: https://platform.openai.com/docs/api-reference/audio
    """

    create = choosing(_audio_transcriptions_create.build, _audio_transcriptions_create.build_stream, _audio_transcriptions_create.build_either)
    """Convert a recording to text in its own language, optionally with timestamps or speakers."""

    with_raw_response: View[Transcriptions[Raw], Transcriptions[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Transcriptions[Streaming], Transcriptions[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Translations(Resource[R]):
    """English text of recordings in other languages.

    API page: https://platform.openai.com/docs/api-reference/audio
    """

    create = operation(_audio_translations_create.build)
    """Convert a recording in another language to English text."""

    with_raw_response: View[Translations[Raw], Translations[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Translations[Streaming], Translations[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class VoiceConsents(Resource[R]):
    """Recordings in which speakers agree to the use of their voice.

    API page: https://platform.openai.com/docs/api-reference/audio
    """

    create = operation(_audio_voice_consents_create.build)
    """Upload a recording in which a speaker agrees to the use of their voice."""

    delete = operation(_audio_voice_consents_delete.build)
    """Delete a voice consent recording."""

    list = listing(_audio_voice_consents_list.build)
    """List the consent recordings stored for custom voices."""

    retrieve = operation(_audio_voice_consents_retrieve.build)
    """Get the details of one voice consent recording."""

    update = operation(_audio_voice_consents_update.build)
    """Rename a voice consent recording."""

    with_raw_response: View[VoiceConsents[Raw], VoiceConsents[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[VoiceConsents[Streaming], VoiceConsents[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Voices(Resource[R]):
    """Custom voices built from audio samples.

    API page: https://platform.openai.com/docs/api-reference/audio
    """

    create = operation(_audio_voices_create.build)
    """Build a custom voice from an audio sample and the speaker's recorded consent."""

    with_raw_response: View[Voices[Raw], Voices[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Voices[Streaming], Voices[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
