"""What `client.audio` offers beyond the operations of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from openai_core.generated.resources import audio as generated
from openai_core.resource import R, Raw, Streaming, View
from openai_core.resources.opening import opener

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.aio.audio import AsyncSpeechStream, AsyncTranscriptionStream
    from openai_core.aio.runner import AsyncRunner
    from openai_core.blocking.audio import SpeechStream, TranscriptionStream
    from openai_core.blocking.runner import Runner
    from openai_core.generated.endpoints import audio_transcriptions_create as _transcriptions
    from openai_core.generated.endpoints import audio_translations_create as _translations
    from openai_core.generated.endpoints.audio_speech_create import AudioSpeechCreateParams
    from openai_core.generated.endpoints.audio_transcriptions_create import AudioTranscriptionCreateParams
    from openai_core.resource import AsyncRaw, AsyncStreaming
    from openai_core.resources import transcripts


class Speech(generated.Speech[R]):
    __doc__ = generated.Speech.__doc__

    @overload
    def stream(self: Speech[Runner], **params: Unpack[AudioSpeechCreateParams]) -> SpeechStream: ...
    @overload
    def stream(self: Speech[AsyncRunner], **params: Unpack[AudioSpeechCreateParams]) -> AsyncSpeechStream: ...
    def stream(self: Speech[Any], **params: Any) -> Any:
        """Turn text into spoken audio, and hear it while it is made.

        Nothing is sent before the stream is entered with `with`, or its first event asked for.

        Args:
            params: Those of `create`, but for `stream_format`.

        Returns:
            `SpeechStream`; under `AsyncClient`, `AsyncSpeechStream`.

        Raises:
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/audio
        """
        from openai_core.generated.endpoints.audio_speech_create import build_stream

        runner = opener(self, "stream", params, "stream_format")
        request = build_stream(stream_format="sse", **params)
        if runner.asynchronous:
            from openai_core.aio.audio import AsyncSpeechStream

            return AsyncSpeechStream(runner, request)
        from openai_core.blocking.audio import SpeechStream

        return SpeechStream(runner, request)


class Transcriptions(generated.Transcriptions[R]):
    __doc__ = generated.Transcriptions.__doc__

    if TYPE_CHECKING:
        create = transcripts.formats(  # type: ignore[assignment]
            transcripts.json_transcript,
            transcripts.verbose_transcript,
            transcripts.diarized_transcript,
            transcripts.text_transcript,
            _transcriptions.build,
            _transcriptions.build_stream,
            _transcriptions.build_either,
        )

    with_raw_response: View[Transcriptions[Raw], Transcriptions[AsyncRaw]] = View(Raw)  # pyright: ignore[reportIncompatibleVariableOverride]
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Transcriptions[Streaming], Transcriptions[AsyncStreaming]] = View(Streaming)  # pyright: ignore[reportIncompatibleVariableOverride]
    """The same operations as context managers, answering before the body is read."""

    @overload
    def stream(
        self: Transcriptions[Runner], **params: Unpack[AudioTranscriptionCreateParams]
    ) -> TranscriptionStream: ...
    @overload
    def stream(
        self: Transcriptions[AsyncRunner], **params: Unpack[AudioTranscriptionCreateParams]
    ) -> AsyncTranscriptionStream: ...
    def stream(self: Transcriptions[Any], **params: Any) -> Any:
        """Convert a recording to text, and read it while it is written.

        Nothing is sent before the stream is entered with `with`, or its first event asked for. `whisper-1` does not
        stream.

        Args:
            params: Those of `create`, but for `stream`.

        Returns:
            `TranscriptionStream`; under `AsyncClient`, `AsyncTranscriptionStream`.

        Raises:
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/audio
        """
        from openai_core.generated.endpoints.audio_transcriptions_create import build_stream

        runner = opener(self, "stream", params)
        request = build_stream(stream=True, **params)
        if runner.asynchronous:
            from openai_core.aio.audio import AsyncTranscriptionStream

            return AsyncTranscriptionStream(runner, request)
        from openai_core.blocking.audio import TranscriptionStream

        return TranscriptionStream(runner, request)


class Translations(generated.Translations[R]):
    __doc__ = generated.Translations.__doc__

    if TYPE_CHECKING:
        create = transcripts.formats(  # type: ignore[assignment]
            transcripts.json_translation,
            transcripts.verbose_translation,
            transcripts.verbose_translation,
            transcripts.text_translation,
            _translations.build,
            transcripts.no_stream,
            _translations.build,
        )

    with_raw_response: View[Translations[Raw], Translations[AsyncRaw]] = View(Raw)  # pyright: ignore[reportIncompatibleVariableOverride]
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Translations[Streaming], Translations[AsyncStreaming]] = View(Streaming)  # pyright: ignore[reportIncompatibleVariableOverride]
    """The same operations as context managers, answering before the body is read."""
