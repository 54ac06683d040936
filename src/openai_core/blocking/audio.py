"""The streams of speech, and of transcripts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from openai_core.accumulate.audio import SpeechStreamState, TranscriptionEvent, TranscriptionStreamState, sound_of
from openai_core.blocking.events import EventStream
from openai_core.sansio.download import checked, store

if TYPE_CHECKING:
    import os
    from typing import Self

    from openai_core.accumulate.audio import SpeechAudio, StreamedTranscription
    from openai_core.blocking.runner import Runner
    from openai_core.generated.models.audio import (
        SpeechAudioDoneEventUsage,
        SpeechStreamEvent,
        TranscriptionStreamEvent,
    )
    from openai_core.sansio.message import StreamRequest


class SpeechStream(EventStream["SpeechStreamEvent"]):
    """Speech while it is made: its events, told apart by `type`, whose sound is their `data`; in the end all of it."""

    def __init__(self, runner: Runner, request: StreamRequest[SpeechStreamEvent]) -> None:
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

    def iter_bytes(self) -> Sounds:
        """The sound, piece by piece as it comes; reads the stream."""
        return Sounds(self)

    def get_final_audio(self) -> bytes:
        """Read on to the end; the whole sound, in the format that was asked for.

        Raises:
            IncompleteStreamError: the stream was closed before its end, or nothing came.
        """
        self.until_done()
        return self._state.final(self._state.audio if self._state.snapshot is not None else None)

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Read on to the end, and write the whole sound to a file, replacing it; all of it, or nothing.

        Raises:
            FileNotFoundError: its folder does not exist.
            IsADirectoryError: the path is that of a folder.
            IncompleteStreamError: the stream was closed before its end, or nothing came.
        """
        checked(path)
        self._runner.work(store, path, self.get_final_audio())


class Sounds(Iterator[bytes]):
    """The sound of a stream of speech, piece by piece."""

    def __init__(self, events: Iterator[Any]) -> None:
        self._events = events

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        for event in self._events:
            piece = sound_of(event)
            if piece:
                return piece
        raise StopIteration


class TranscriptionStream(EventStream[TranscriptionEvent]):
    """A transcript while it is written: its events, told apart by `type`, and in the end the transcript."""

    def __init__(self, runner: Runner, request: StreamRequest[TranscriptionStreamEvent]) -> None:
        self._state = TranscriptionStreamState()
        super().__init__(runner, request, self._state)

    @property
    def current_transcription_snapshot(self) -> StreamedTranscription | None:
        """The transcript as far as it has come; None before anything came."""
        return self._state.snapshot

    def get_final_transcription(self) -> StreamedTranscription:
        """Read on to the end; the text, with the speakers' segments, log probabilities and usage where they were sent.

        Raises:
            IncompleteStreamError: the stream was closed before its end, or nothing came.
        """
        self.until_done()
        return self._state.final(self._state.snapshot)
