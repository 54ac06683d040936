"""Sound that is heard: recorded into a file, or handed on piece by piece while it lasts."""

from __future__ import annotations

import os
from threading import RLock
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, NamedTuple

from openai_core.media.devices import microphone
from openai_core.media.wav import RATE, Sound, for_realtime, read_wav, to_wav

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType
    from typing import Self

    from openai_core.media.devices import Source

PIECE = 0.1
"""Seconds that a piece lasts, if nothing else is said."""


class Recording(NamedTuple):
    """A sound that was recorded, as a file to be sent: `file=recording`."""

    name: str
    content: bytes
    """A WAV file."""
    content_type: str

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.sound.seconds

    @property
    def sound(self) -> Sound:
        """Its samples."""
        return read_wav(self.content)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it to a file, replacing it; whole, or not at all.

        Raises:
            FileNotFoundError: its folder does not exist.
            IsADirectoryError: the path is that of a folder.
        """
        from openai_core.sansio.download import store

        store(path, self.content)

    def __repr__(self) -> str:
        return f"Recording({self.name!r}, {self.seconds:.1f} s, {len(self.content):,} bytes)"


class Microphone:
    """What the microphone hears, piece by piece as it comes: samples of 16 bits, for Realtime sessions.

        with Microphone() as microphone:
            for piece in microphone:
                connection.input_audio_buffer.append(audio=b64encode(piece).decode())

    It is heard from the moment that it is entered. `stop()` ends it from anywhere, another thread or a signal handler
    included; what was heard until then still comes. Needs the extra `audio`, or ffmpeg.
    """

    def __init__(self, *, device: Any = None, sample_rate: int = RATE, channels: int = 1, piece: float = PIECE) -> None:
        """Begin deaf.

        Args:
            device: Which microphone, as sounddevice (or ffmpeg) numbers or names it. Default: the system's choice.
            sample_rate: Samples a second. Default: 24000, which is what Realtime sessions hear.
            channels: Default: 1, likewise.
            piece: Seconds that a piece lasts. Default: 0.1.
        """
        self.sample_rate = sample_rate
        self.channels = channels
        self.device = device
        self._frames = max(1, round(sample_rate * piece))
        self._source: Source | None = None
        self._stopped = False
        self._turn = RLock()  # a signal handler may come in between, in the same thread

    @property
    def dropped(self) -> int:
        """Bytes that were lost: pieces are kept for a minute for who is late to take them."""
        return self._source.dropped if self._source is not None else 0

    def stop(self) -> None:
        """Hear no more; what was heard until now still comes."""
        with self._turn:
            self._stopped = True
        if self._source is not None:
            self._source.stop()

    def close(self) -> None:
        """Hear no more, and let the device go."""
        with self._turn:
            self._stopped = True
        if self._source is not None:
            self._source.close()

    def __enter__(self) -> Self:
        self._open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        source = self._open()
        piece = b"" if source is None else source.read()
        if not piece:
            raise StopIteration
        return piece

    def _open(self) -> Source | None:
        """What hears; who stops it meanwhile waits, so that nothing begins to hear which nobody will stop."""
        with self._turn:
            if self._source is None and not self._stopped:
                self._source = microphone(self.sample_rate, self.channels, self.device, self._frames)
                self._after()
        return self._source

    def _after(self) -> None:
        """A signal handler may have stopped it while it was being opened."""
        if self._stopped and self._source is not None:
            self._source.close()


def record_audio(
    seconds: float | None = None,
    *,
    until: Callable[[], Any] | None = None,
    device: Any = None,
    sample_rate: int = RATE,
    channels: int = 1,
    name: str = "audio.wav",
) -> Recording:
    """Record what the microphone hears, and give it as a WAV file to be sent: `file=record_audio(5)`.

    Without `seconds` and `until`, Ctrl-C ends the recording. However it ends, what was heard is given.

    Args:
        seconds: How long to record.
        until: Asked after each tenth of a second; the recording ends as soon as it gives true, such as
            `event.is_set`.
        device: Which microphone, as sounddevice (or ffmpeg) numbers or names it. Default: the system's choice.
        sample_rate: Samples a second. Default: 24000.
        channels: Default: 1.
        name: The file's name. Default: `audio.wav`.

    Raises:
        AudioDeviceError: there is nothing to record with, or it does not work.

    Guide: https://platform.openai.com/docs/guides/speech-to-text
    """
    heard = Heard(seconds, sample_rate, channels, name)
    with Microphone(device=device, sample_rate=sample_rate, channels=channels) as source:
        try:
            for piece in source:
                if heard.take(piece) or (until is not None and until()):
                    break
        except KeyboardInterrupt:
            if seconds is not None or until is not None:
                raise
    return heard.recording()


class Heard:
    """What was heard so far, and whether that is enough."""

    def __init__(self, seconds: float | None, sample_rate: int, channels: int, name: str) -> None:
        if seconds is not None and not seconds > 0:
            raise ValueError(f"seconds is a number above 0, not {seconds!r}")
        self._pcm = bytearray()
        self._width = 2 * channels
        self._wanted = None if seconds is None else max(1, round(seconds * sample_rate)) * self._width
        self._rate = sample_rate
        self._channels = channels
        self._name = name

    def take(self, piece: bytes) -> bool:
        """Add a piece; true when it is enough."""
        self._pcm += piece
        return self._wanted is not None and len(self._pcm) >= self._wanted

    def recording(self) -> Recording:
        """It all, as a file."""
        end = len(self._pcm) - len(self._pcm) % self._width
        pcm = bytes(self._pcm[: end if self._wanted is None else min(end, self._wanted)])
        return Recording(self._name, to_wav(pcm, self._rate, self._channels), "audio/wav")


def paced(
    audio: bytes | str | os.PathLike[str] | Sound,
    *,
    piece: float = PIECE,
    clock: Callable[[], float] = monotonic,
    pause: Callable[[float], Any] = sleep,
) -> Iterator[bytes]:
    """A sound as a microphone would give it to a Realtime session: piece by piece, each when it would have been heard.

    Args:
        audio: The path of a WAV file; its bytes, or samples of 16 bits (one channel, 24000 a second); a `Sound`.
        piece: Seconds that a piece lasts. Default: 0.1.
        clock: Gives the time in seconds. Default: `time.monotonic`.
        pause: Waits for so many seconds. Default: `time.sleep`.

    Raises:
        FileNotFoundError: there is no such file.
        ValueError: it is a WAV file that cannot be read.
    """
    for delay, data in pieces_in_time(samples_of(audio), piece, clock):
        if delay > 0:
            pause(delay)
        yield data


def pieces_in_time(pcm: bytes, piece: float, clock: Callable[[], float]) -> Iterator[tuple[float, bytes]]:
    """Pieces of samples, each with the seconds that there are to wait before it."""
    size = 2 * max(1, round(RATE * piece))
    start = clock()
    for at in range(0, len(pcm), size):
        yield start + at / (2 * RATE) - clock(), pcm[at : at + size]


def samples_of(audio: bytes | str | os.PathLike[str] | Sound) -> bytes:
    """A sound as the samples that a Realtime session hears: 16 bits, one channel, 24000 a second."""
    from openai_core.media.playing import is_wav

    if isinstance(audio, Sound):
        return for_realtime(audio)
    if isinstance(audio, str | os.PathLike):
        with open(audio, "rb") as file:
            return for_realtime(read_wav(file.read()))
    return for_realtime(read_wav(audio)) if is_wav(audio) else audio
