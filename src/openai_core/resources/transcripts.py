"""What a transcript is, by its `response_format`: one model or another, or text.

For type checkers only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Any, Generic, Literal, Never, ParamSpec, Required, TypeVar, Unpack, overload

    from openai_core.aio.response import AsyncStreamedResponse
    from openai_core.aio.runner import AsyncRunner
    from openai_core.aio.stream import AsyncStream
    from openai_core.blocking.response import StreamedResponse
    from openai_core.blocking.runner import Runner
    from openai_core.blocking.stream import Stream
    from openai_core.bound import BoundOperation
    from openai_core.generated.endpoints.audio_transcriptions_create import AudioTranscriptionCreateParams
    from openai_core.generated.endpoints.audio_translations_create import AudioTranslationCreateParams
    from openai_core.generated.models.audio import (
        Transcription,
        TranscriptionDiarized,
        TranscriptionVerbose,
        Translation,
        TranslationVerbose,
    )
    from openai_core.resource import AsyncRaw, AsyncStreaming, Raw, Resource, Streaming
    from openai_core.sansio.answer import RawResponse, WithMeta
    from openai_core.sansio.message import Request, StreamRequest
    from openai_core.unset import Unset

    # --- requests, each with what it is answered with

    class JsonTranscript(AudioTranscriptionCreateParams, total=False):
        response_format: Literal["json"] | Unset  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class VerboseTranscript(AudioTranscriptionCreateParams, total=False):
        response_format: Required[Literal["verbose_json"]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]

    class DiarizedTranscript(AudioTranscriptionCreateParams, total=False):
        response_format: Required[Literal["diarized_json"]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]

    class TextTranscript(AudioTranscriptionCreateParams, total=False):
        response_format: Required[Literal["text", "srt", "vtt"]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]

    class JsonTranslation(AudioTranslationCreateParams, total=False):
        response_format: Literal["json"] | Unset  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class VerboseTranslation(AudioTranslationCreateParams, total=False):
        response_format: Required[Literal["verbose_json"]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]

    class TextTranslation(AudioTranslationCreateParams, total=False):
        response_format: Required[Literal["text", "srt", "vtt"]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]

    def json_transcript(
        *, stream: Literal[False] | Unset | None = ..., **params: Unpack[JsonTranscript]
    ) -> Request[Transcription]: ...
    def verbose_transcript(
        *, stream: Literal[False] | Unset | None = ..., **params: Unpack[VerboseTranscript]
    ) -> Request[TranscriptionVerbose]: ...
    def diarized_transcript(
        *, stream: Literal[False] | Unset | None = ..., **params: Unpack[DiarizedTranscript]
    ) -> Request[TranscriptionDiarized]: ...
    def text_transcript(
        *, stream: Literal[False] | Unset | None = ..., **params: Unpack[TextTranscript]
    ) -> Request[str]: ...
    def json_translation(**params: Unpack[JsonTranslation]) -> Request[Translation]: ...
    def verbose_translation(**params: Unpack[VerboseTranslation]) -> Request[TranslationVerbose]: ...
    def text_translation(**params: Unpack[TextTranslation]) -> Request[str]: ...
    def no_stream(*, stream: Never) -> StreamRequest[Never]: ...

    # --- operations; the parameters are those of JSON, verbose JSON, diarized JSON, text, whatever format, streams, and
    # whatever format with or without a stream

    P1 = ParamSpec("P1")
    T1 = TypeVar("T1")
    P2 = ParamSpec("P2")
    T2 = TypeVar("T2")
    P3 = ParamSpec("P3")
    T3 = TypeVar("T3")
    P4 = ParamSpec("P4")
    T4 = TypeVar("T4")
    P5 = ParamSpec("P5")
    T5 = TypeVar("T5")
    P6 = ParamSpec("P6")
    E = TypeVar("E")
    P7 = ParamSpec("P7")

    class RawFormats(Generic[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]):
        @overload
        def __call__(self, *args: P1.args, **kwargs: P1.kwargs) -> RawResponse[T1]: ...
        @overload
        def __call__(self, *args: P2.args, **kwargs: P2.kwargs) -> RawResponse[T2]: ...
        @overload
        def __call__(self, *args: P3.args, **kwargs: P3.kwargs) -> RawResponse[T3]: ...
        @overload
        def __call__(self, *args: P4.args, **kwargs: P4.kwargs) -> RawResponse[T4]: ...
        @overload
        def __call__(self, *args: P5.args, **kwargs: P5.kwargs) -> RawResponse[T5]: ...
        @overload
        def __call__(self, *args: P6.args, **kwargs: P6.kwargs) -> StreamedResponse[Stream[E]]: ...
        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

    class AsyncRawFormats(Generic[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]):
        @overload
        def __call__(self, *args: P1.args, **kwargs: P1.kwargs) -> Coroutine[Any, Any, RawResponse[T1]]: ...
        @overload
        def __call__(self, *args: P2.args, **kwargs: P2.kwargs) -> Coroutine[Any, Any, RawResponse[T2]]: ...
        @overload
        def __call__(self, *args: P3.args, **kwargs: P3.kwargs) -> Coroutine[Any, Any, RawResponse[T3]]: ...
        @overload
        def __call__(self, *args: P4.args, **kwargs: P4.kwargs) -> Coroutine[Any, Any, RawResponse[T4]]: ...
        @overload
        def __call__(self, *args: P5.args, **kwargs: P5.kwargs) -> Coroutine[Any, Any, RawResponse[T5]]: ...
        @overload
        def __call__(
            self, *args: P6.args, **kwargs: P6.kwargs
        ) -> Coroutine[Any, Any, AsyncStreamedResponse[AsyncStream[E]]]: ...
        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

    class StreamingFormats(Generic[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]):
        @overload
        def __call__(self, *args: P1.args, **kwargs: P1.kwargs) -> AbstractContextManager[StreamedResponse[T1]]: ...
        @overload
        def __call__(self, *args: P2.args, **kwargs: P2.kwargs) -> AbstractContextManager[StreamedResponse[T2]]: ...
        @overload
        def __call__(self, *args: P3.args, **kwargs: P3.kwargs) -> AbstractContextManager[StreamedResponse[T3]]: ...
        @overload
        def __call__(self, *args: P4.args, **kwargs: P4.kwargs) -> AbstractContextManager[StreamedResponse[T4]]: ...
        @overload
        def __call__(self, *args: P5.args, **kwargs: P5.kwargs) -> AbstractContextManager[StreamedResponse[T5]]: ...
        @overload
        def __call__(
            self, *args: P6.args, **kwargs: P6.kwargs
        ) -> AbstractContextManager[StreamedResponse[Stream[E]]]: ...
        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

    class AsyncStreamingFormats(Generic[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]):
        @overload
        def __call__(
            self, *args: P1.args, **kwargs: P1.kwargs
        ) -> AbstractAsyncContextManager[AsyncStreamedResponse[T1]]: ...
        @overload
        def __call__(
            self, *args: P2.args, **kwargs: P2.kwargs
        ) -> AbstractAsyncContextManager[AsyncStreamedResponse[T2]]: ...
        @overload
        def __call__(
            self, *args: P3.args, **kwargs: P3.kwargs
        ) -> AbstractAsyncContextManager[AsyncStreamedResponse[T3]]: ...
        @overload
        def __call__(
            self, *args: P4.args, **kwargs: P4.kwargs
        ) -> AbstractAsyncContextManager[AsyncStreamedResponse[T4]]: ...
        @overload
        def __call__(
            self, *args: P5.args, **kwargs: P5.kwargs
        ) -> AbstractAsyncContextManager[AsyncStreamedResponse[T5]]: ...
        @overload
        def __call__(
            self, *args: P6.args, **kwargs: P6.kwargs
        ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[E]]]: ...
        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

    class BoundFormats(BoundOperation, Generic[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]):
        @overload
        def __call__(self, *args: P1.args, **kwargs: P1.kwargs) -> T1: ...
        @overload
        def __call__(self, *args: P2.args, **kwargs: P2.kwargs) -> T2: ...
        @overload
        def __call__(self, *args: P3.args, **kwargs: P3.kwargs) -> T3: ...
        @overload
        def __call__(self, *args: P4.args, **kwargs: P4.kwargs) -> T4: ...
        @overload
        def __call__(self, *args: P5.args, **kwargs: P5.kwargs) -> T5: ...
        @overload
        def __call__(self, *args: P6.args, **kwargs: P6.kwargs) -> Stream[E]: ...
        @overload
        def __call__(self, *args: P7.args, **kwargs: P7.kwargs) -> T5 | Stream[E]: ...
        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

        @overload
        def with_meta(self, *args: P1.args, **kwargs: P1.kwargs) -> WithMeta[T1]: ...
        @overload
        def with_meta(self, *args: P2.args, **kwargs: P2.kwargs) -> WithMeta[T2]: ...
        @overload
        def with_meta(self, *args: P3.args, **kwargs: P3.kwargs) -> WithMeta[T3]: ...
        @overload
        def with_meta(self, *args: P4.args, **kwargs: P4.kwargs) -> WithMeta[T4]: ...
        @overload
        def with_meta(self, *args: P5.args, **kwargs: P5.kwargs) -> WithMeta[T5]: ...
        def with_meta(self, *args: Any, **kwargs: Any) -> Any: ...

        raw: RawFormats[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]  # pyright: ignore[reportIncompatibleMethodOverride]
        streaming: StreamingFormats[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]  # pyright: ignore[reportIncompatibleMethodOverride]

    class AsyncBoundFormats(BoundOperation, Generic[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]):
        @overload
        def __call__(self, *args: P1.args, **kwargs: P1.kwargs) -> Coroutine[Any, Any, T1]: ...
        @overload
        def __call__(self, *args: P2.args, **kwargs: P2.kwargs) -> Coroutine[Any, Any, T2]: ...
        @overload
        def __call__(self, *args: P3.args, **kwargs: P3.kwargs) -> Coroutine[Any, Any, T3]: ...
        @overload
        def __call__(self, *args: P4.args, **kwargs: P4.kwargs) -> Coroutine[Any, Any, T4]: ...
        @overload
        def __call__(self, *args: P5.args, **kwargs: P5.kwargs) -> Coroutine[Any, Any, T5]: ...
        @overload
        def __call__(self, *args: P6.args, **kwargs: P6.kwargs) -> Coroutine[Any, Any, AsyncStream[E]]: ...
        @overload
        def __call__(self, *args: P7.args, **kwargs: P7.kwargs) -> Coroutine[Any, Any, T5 | AsyncStream[E]]: ...
        def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

        @overload
        def with_meta(self, *args: P1.args, **kwargs: P1.kwargs) -> Coroutine[Any, Any, WithMeta[T1]]: ...
        @overload
        def with_meta(self, *args: P2.args, **kwargs: P2.kwargs) -> Coroutine[Any, Any, WithMeta[T2]]: ...
        @overload
        def with_meta(self, *args: P3.args, **kwargs: P3.kwargs) -> Coroutine[Any, Any, WithMeta[T3]]: ...
        @overload
        def with_meta(self, *args: P4.args, **kwargs: P4.kwargs) -> Coroutine[Any, Any, WithMeta[T4]]: ...
        @overload
        def with_meta(self, *args: P5.args, **kwargs: P5.kwargs) -> Coroutine[Any, Any, WithMeta[T5]]: ...
        def with_meta(self, *args: Any, **kwargs: Any) -> Any: ...

        raw: AsyncRawFormats[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]  # pyright: ignore[reportIncompatibleMethodOverride]
        streaming: AsyncStreamingFormats[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]  # pyright: ignore[reportIncompatibleMethodOverride]

    class Formats(Generic[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]):
        """An operation whose answer is told by `response_format`."""

        @overload
        def __get__(
            self, instance: None, owner: type
        ) -> Formats[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]: ...
        @overload
        def __get__(
            self, instance: Resource[Runner], owner: type
        ) -> BoundFormats[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]: ...
        @overload
        def __get__(
            self, instance: Resource[AsyncRunner], owner: type
        ) -> AsyncBoundFormats[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]: ...
        @overload
        def __get__(
            self, instance: Resource[Streaming], owner: type
        ) -> StreamingFormats[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]: ...
        @overload
        def __get__(
            self, instance: Resource[AsyncStreaming], owner: type
        ) -> AsyncStreamingFormats[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]: ...
        @overload
        def __get__(
            self, instance: Resource[Raw], owner: type
        ) -> RawFormats[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]: ...
        @overload
        def __get__(
            self, instance: Resource[AsyncRaw], owner: type
        ) -> AsyncRawFormats[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]: ...
        def __get__(self, instance: Any, owner: type) -> Any: ...

    def formats(
        json: Callable[P1, Request[T1]],
        verbose: Callable[P2, Request[T2]],
        diarized: Callable[P3, Request[T3]],
        text: Callable[P4, Request[T4]],
        plain: Callable[P5, Request[T5]],
        stream: Callable[P6, StreamRequest[E]],
        either: Callable[P7, Request[T5] | StreamRequest[E]],
    ) -> Formats[P1, T1, P2, T2, P3, T3, P4, T4, P5, T5, P6, E, P7]: ...
