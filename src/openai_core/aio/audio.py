"""The streams of speech, and of transcripts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from openai_core.accumulate.audio import SpeechStreamState, TranscriptionEvent, TranscriptionStreamState, sound_of
from openai_core.aio.events import AsyncEventStream
from openai_core.sansio.download import checked, store

if TYPE_CHECKING:
    import os
    from typing import Self

    from openai_core.accumulate.audio import SpeechAudio, StreamedTranscription
    from openai_core.aio.runner import AsyncRunner
    from openai_core.generated.models.audio import (
        SpeechAudioDoneEventUsage,
        SpeechStreamEvent,
        TranscriptionStreamEvent,
    )
    from openai_core.sansio.message import StreamRequest


class AsyncSpeechStream(AsyncEventStream["SpeechStreamEvent"]):
    """Speech while it is made: its events, told apart by `type`, whose sound is their `data`; in the end all of it."""

    def __init__(self, runner: AsyncRunner, request: StreamRequest[SpeechStreamEvent]) -> None:
        self._state = SpeechStreamState()
        super().__init__(runner, request, self._state)

    @property
    def current_audio_snapshot(self) -> SpeechAudio | None:
        """The sound so far; None before anything came."""
        return self._state.snapshot

    @property
    def usage(self) -> SpeechAudioDoneEventUsage | None:
        """The tokens it took; None before the end, and where the stream does not tell."""
        return self._state.usage

    def iter_bytes(self) -> AsyncSounds:
        """The sound, piece by piece as it comes; reads the stream."""
        return AsyncSounds(self)

    async def get_final_audio(self) -> bytes:
        """Read on to the end; the whole sound, in the format that was asked for.

        Raises:
            IncompleteStreamError: the stream was closed before its end, or nothing came.
        """
        await self.until_done()
        return self._state.final(self._state.audio if self._state.snapshot is not None else None)

    async def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Read on to the end, and write the whole sound to a file, replacing it; all of it, or nothing.

        Raises:
            FileNotFoundError: its folder does not exist.
            IsADirectoryError: the path is that of a folder.
            IncompleteStreamError: the stream was closed before its end, or nothing came.
        """
        checked(path)
        await self._runner.work(store, path, await self.get_final_audio())


class AsyncSounds(AsyncIterator[bytes]):
    """The sound of a stream of speech, piece by piece."""

    def __init__(self, events: AsyncIterator[Any]) -> None:
        self._events = events

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        async for event in self._events:
            piece = sound_of(event)
            if piece:
                return piece
        raise StopAsyncIteration


class AsyncTranscriptionStream(AsyncEventStream[TranscriptionEvent]):
    """A transcript while it is written: its events, told apart by `type`, and in the end the transcript."""

    def __init__(self, runner: AsyncRunner, request: StreamRequest[TranscriptionStreamEvent]) -> None:
        self._state = TranscriptionStreamState()
        super().__init__(runner, request, self._state)

    @property
    def current_transcription_snapshot(self) -> StreamedTranscription | None:
        """The transcript as far as it has come; None before anything came."""
        return self._state.snapshot

    async def get_final_transcription(self) -> StreamedTranscription:
        """Read on to the end; the text, with the speakers' segments, log probabilities and usage where they were sent.

        Raises:
            IncompleteStreamError: the stream was closed before its end, or nothing came.
        """
        await self.until_done()
        return self._state.final(self._state.snapshot)
