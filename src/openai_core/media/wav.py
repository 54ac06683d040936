"""Sound as samples of 16 bits, which is how the API has them: WAV files read and written, other rates, one channel."""

from __future__ import annotations

import struct
import sys
from array import array
from typing import NamedTuple

RATE = 24_000
"""Samples a second: what the API speaks and hears as `pcm`."""
_ENDLESS = 0xFFFFFFFF
_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE


class Sound(NamedTuple):
    """Samples of 16 bits, the lowest byte first, the channels in turn."""

    pcm: bytes
    rate: int
    """Samples a second, of each channel."""
    channels: int

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.pcm) / (2 * self.channels * self.rate)


class Head(NamedTuple):
    """What a WAV file says of its samples."""

    format: int
    channels: int
    rate: int
    bits: int
    start: int
    """Where the samples begin."""
    length: int | None
    """Their bytes; None where the file was written before anybody knew."""


def to_wav(pcm: bytes, sample_rate: int = RATE, channels: int = 1) -> bytes:
    """A WAV file of samples of 16 bits.

    Args:
        pcm: The samples, the lowest byte first, the channels in turn.
        sample_rate: Samples a second, of each channel. Default: 24000.
        channels: Default: 1.

    Raises:
        ValueError: the samples are not whole.
    """
    if len(pcm) % (2 * channels):
        raise ValueError(f"{len(pcm)} bytes are not whole samples of 16 bits for {channels} channels")
    return wav_head(len(pcm), sample_rate, channels) + pcm


def wav_head(length: int | None, sample_rate: int = RATE, channels: int = 1) -> bytes:
    """What stands before the samples in a WAV file; a length of None is that of a file that is still being written."""
    size = _ENDLESS if length is None else length
    whole = _ENDLESS if length is None else length + 36
    form = struct.pack("<HHIIHH", _PCM, channels, sample_rate, sample_rate * channels * 2, channels * 2, 16)
    return (
        b"RIFF"
        + struct.pack("<I", whole)
        + b"WAVEfmt "
        + struct.pack("<I", 16)
        + form
        + b"data"
        + struct.pack("<I", size)
    )


def head_of(data: bytes) -> Head | None:
    """The head of a WAV file; None while more of it is to come.

    Raises:
        ValueError: this is no WAV file.
    """
    if data[:4] != b"RIFF"[: len(data)] or data[8:12] != b"WAVE"[: max(0, len(data) - 8)]:
        raise ValueError("This is no WAV file")
    form: tuple[int, int, int, int] | None = None
    at = 12
    while at + 8 <= len(data):
        kind, size = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        at += 8
        if kind == b"data":
            if form is None:
                raise ValueError("This WAV file does not say what its samples are")
            return Head(*form, start=at, length=None if size in (0, _ENDLESS) else size)
        if kind == b"fmt ":
            if at + min(size, 26) > len(data):
                return None
            if size < 16:
                raise ValueError("This WAV file does not say what its samples are")
            code, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", data, at)
            if code == _EXTENSIBLE and size >= 26:
                code = struct.unpack_from("<H", data, at + 24)[0]
            if not channels or not rate:
                raise ValueError("This WAV file has no channels, or no rate")
            form = code, channels, rate, bits
        at += size + size % 2
    return None


def read_wav(data: bytes) -> Sound:
    """The samples of a WAV file, made into ones of 16 bits where they are not.

    A file that ends too early, or that was written before its length was known, is read to its end.

    Raises:
        ValueError: this is no WAV file, or one whose samples are compressed.
    """
    head = head_of(data)
    if head is None:
        raise ValueError("This WAV file ends before its samples begin")
    end = len(data) if head.length is None else head.start + head.length
    samples = data[head.start : end]
    width = head.bits // 8
    if not width or head.bits % 8 or (head.format, width) not in _READERS:
        raise ValueError(f"This WAV file's samples ({head.bits} bits, format {head.format}) cannot be read here")
    samples = samples[: len(samples) - len(samples) % (width * head.channels)]
    return Sound(_READERS[head.format, width](samples), head.rate, head.channels)


def resampled(sound: Sound, rate: int) -> Sound:
    """The sound at another rate, its samples found on lines between those there are: good enough for speech."""
    if rate == sound.rate or not sound.pcm:
        return sound._replace(rate=rate)
    samples, count = _samples(sound.pcm), sound.channels
    frames = len(samples) // count
    wanted = max(1, round(frames * rate / sound.rate))
    step = sound.rate / rate
    made = array("h", bytes(2 * wanted * count))
    for channel in range(count):
        track = samples[channel::count]
        track.append(track[-1])
        for index in range(wanted):
            position = index * step
            before = min(int(position), frames - 1)
            part = min(position - before, 1.0)
            made[index * count + channel] = round(track[before] + (track[before + 1] - track[before]) * part)
    return Sound(_bytes(made), rate, count)


def mono(sound: Sound) -> Sound:
    """The sound in one channel, the mean of those there are."""
    if sound.channels == 1:
        return sound
    samples, count = _samples(sound.pcm), sound.channels
    tracks = [samples[channel::count] for channel in range(count)]
    return Sound(_bytes(array("h", [sum(frame) // count for frame in zip(*tracks, strict=True)])), sound.rate, 1)


def for_realtime(sound: Sound) -> bytes:
    """The samples as a Realtime session hears them: one channel, 24000 a second."""
    return resampled(mono(sound), RATE).pcm


def _samples(pcm: bytes) -> array[int]:
    samples = array("h")
    samples.frombytes(pcm)
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def _bytes(samples: array[int]) -> bytes:
    if sys.byteorder == "big":
        samples.byteswap()
    return samples.tobytes()


def _same(samples: bytes) -> bytes:
    return samples


def _from_8(samples: bytes) -> bytes:
    return _bytes(array("h", [(sample - 128) << 8 for sample in samples]))


def _from_24(samples: bytes) -> bytes:
    made = bytearray(len(samples) // 3 * 2)
    made[0::2], made[1::2] = samples[1::3], samples[2::3]
    return bytes(made)


def _from_32(samples: bytes) -> bytes:
    made = bytearray(len(samples) // 2)
    made[0::2], made[1::2] = samples[2::4], samples[3::4]
    return bytes(made)


def from_floats(samples: bytes) -> bytes:
    """Samples between -1 and 1, of 32 bits, as samples of 16 bits; what is louder is cut off."""
    values = array("f")
    values.frombytes(samples)
    if sys.byteorder == "big":
        values.byteswap()
    clipped = (0.0 if value != value else min(1.0, max(-1.0, value)) for value in values)
    return _bytes(array("h", [round(value * 32767) for value in clipped]))


_READERS = {(_PCM, 1): _from_8, (_PCM, 2): _same, (_PCM, 3): _from_24, (_PCM, 4): _from_32, (_FLOAT, 4): from_floats}
