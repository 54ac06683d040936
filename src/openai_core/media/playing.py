"""Sound made to be heard: files, samples, and speech while it is still being made."""

from __future__ import annotations

import os
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal

from openai_core.media.devices import loudspeaker, player
from openai_core.media.wav import RATE, from_floats, head_of, read_wav, to_wav

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from openai_core.media.devices import Sink

_HEAD = 4096
"""Bytes by which a WAV file has said what its samples are."""


def play_audio(
    audio: Any,
    *,
    sample_rate: int = RATE,
    channels: int = 1,
    format: Literal["pcm"] | None = None,
    device: Any = None,
    stop: Callable[[], Any] | None = None,
) -> None:
    """Play a sound, and return when it was heard.

    Samples and WAV files are played by way of sounddevice where it is installed (extra `audio`), by way of ffplay
    otherwise; other formats by way of ffplay.

    Args:
        audio: The path of a file; its bytes; an answer of `audio.speech.create`; a stream of speech, or any iterable of
            pieces, played while they come; an array of numpy's. What is in no known format is taken for samples of 16
            bits, as `response_format="pcm"` gives them.
        sample_rate: Samples a second, of what does not say it itself. Default: 24000.
        channels: Likewise. Default: 1.
        format: `pcm` if these are samples for sure. Default: the first bytes tell.
        device: Where to play it, as sounddevice numbers or names it. Default: the system's choice.
        stop: Called between pieces; the sound stops as soon as it gives true.

    Raises:
        AudioDeviceError: there is nothing to play it with, or it cannot be played.
        FileNotFoundError: there is no such file.
        TypeError: this is no sound.

    Guide: https://platform.openai.com/docs/guides/text-to-speech
    """
    output = Player(sample_rate, channels, device, samples=format == "pcm" or is_samples(audio))
    try:
        for piece in pieces_of(audio):
            if stop is not None and stop():
                output.stop()
                return
            if not output.write(piece):
                break
        output.finish()
    except BaseException:
        output.stop()
        raise


class Player:
    """Takes a sound piece by piece; its first bytes say what it is. Another thread may stop it."""

    def __init__(
        self, sample_rate: int = RATE, channels: int = 1, device: Any = None, *, samples: bool = False
    ) -> None:
        self._rate = sample_rate
        self._channels = channels
        self._device = device
        self._samples = samples
        self._head = b""
        self._sink: Sink | None = None
        self._stopped = False
        self._turn = Lock()

    def write(self, piece: bytes) -> bool:
        """Play a piece after those before; False where no more is wanted."""
        sink = self._sink
        if sink is None:
            self._head += piece
            sink = self._begun(last=False) if len(self._head) >= 12 else None
            if sink is None:
                return not self._stopped
            piece, self._head = self._head, b""
        return sink.write(piece)

    def finish(self) -> None:
        """Wait until all was heard.

        Raises:
            AudioDeviceError: it cannot be played.
        """
        sink = self._sink
        if sink is None and self._head:
            sink = self._begun(last=True)
            if sink is not None:
                sink.write(self._head)
        if sink is not None:
            sink.finish()

    def stop(self) -> None:
        """Be silent at once, and for good."""
        with self._turn:
            self._stopped = True
        if self._sink is not None:
            self._sink.stop()

    def _begun(self, *, last: bool) -> Sink | None:
        """What plays this; who stops it meanwhile waits, so that nothing begins to play which nobody will stop."""
        with self._turn:
            if not self._stopped:
                self._sink = self._begin(last=last)
            return self._sink

    def _begin(self, *, last: bool) -> Sink | None:
        """What plays this, its head taken off; None while the head is not whole."""
        if not self._samples and is_wav(self._head):
            head = head_of(self._head)
            if head is None and not last and len(self._head) < _HEAD:
                return None
            if head is None or (head.format, head.bits) != (1, 16):
                return player()
            self._head = self._head[head.start :]
            return loudspeaker(head.rate, head.channels, self._device)
        if not self._samples and is_compressed(self._head):
            return player()
        return loudspeaker(self._rate, self._channels, self._device)


def pieces_of(audio: Any) -> Iterator[bytes]:
    """A sound, piece by piece.

    Raises:
        TypeError: this is none.
    """
    if isinstance(audio, str | os.PathLike):
        with open(audio, "rb") as file:
            yield from whole(file.read())
    elif isinstance(audio, bytes | bytearray | memoryview):
        yield from whole(bytes(audio))
    elif (samples := _array(audio)) is not None:
        yield from _cut(samples)
    elif isinstance(content := getattr(audio, "content", None), bytes):
        yield from whole(content)
    elif callable(read := getattr(audio, "iter_bytes", None)):
        pieces: Any = read()
        yield from checked(pieces)
    elif hasattr(audio, "__iter__"):
        yield from checked(audio)
    else:
        asynchronous = hasattr(audio, "__aiter__") or hasattr(audio, "__anext__")
        hint = "; `await aplay_audio(...)` takes what is asynchronous" if asynchronous else ""
        raise TypeError(f"A sound is a path, bytes or pieces of them, not {type(audio).__name__}{hint}")


def whole(data: bytes) -> Iterator[bytes]:
    """A sound that is all there, in pieces; of a WAV file that not every device can play, one that it can."""
    if is_wav(data):
        try:
            sound = read_wav(data)
        except ValueError:  # ffplay may know it
            return _cut(data)
        data = to_wav(sound.pcm, sound.rate, sound.channels)
    return _cut(data)


def checked(pieces: Iterable[Any]) -> Iterator[bytes]:
    """Pieces of a sound as bytes.

    Raises:
        TypeError: one is none.
    """
    for piece in pieces:
        if not isinstance(piece, bytes | bytearray | memoryview):
            samples = _array(piece)
            if samples is None:
                raise TypeError(f"The pieces of a sound are bytes, not {type(piece).__name__}")
            piece = samples
        yield bytes(piece)


def _array(value: Any) -> bytes | None:
    """The samples in an array of numpy's (or one that is like it)."""
    kind = str(getattr(value, "dtype", ""))
    if not hasattr(value, "tobytes") or not kind:
        return None
    if kind == "int16":
        return bytes(value.tobytes())
    if kind in ("float32", "float64"):
        return from_floats(value.astype("float32").tobytes())
    raise TypeError(f"An array of samples is of int16 or float32, not {kind}")


def _cut(data: bytes, size: int = 16384) -> Iterator[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))


def is_samples(audio: Any) -> bool:
    """Whether a sound says of itself that it is samples."""
    told = getattr(audio, "content_type", None)
    return hasattr(audio, "dtype") or (isinstance(told, str) and told.startswith("audio/pcm"))


def is_wav(data: bytes) -> bool:
    """Whether these are the first bytes of a WAV file."""
    return data[:4] == b"RIFF" and data[8:12] == b"WAVE"


def is_compressed(data: bytes) -> bool:
    """Whether these are the first bytes of a file of another format that the API writes or takes."""
    if data.startswith((b"ID3", b"OggS", b"fLaC", b"\x1aE\xdf\xa3", b"FORM", b"caff")) or data[4:8] == b"ftyp":
        return True
    # A frame of MP3 or AAC: eleven (twelve) bits set, then a version, a layer and a rate that there are.
    if len(data) < 3 or data[0] != 0xFF:
        return False
    if data[1] & 0xF6 == 0xF0:
        return True
    return data[1] & 0xE0 == 0xE0 and data[1] & 0x18 != 0x08 and data[1] & 0x06 != 0 and data[2] & 0xF0 != 0xF0
