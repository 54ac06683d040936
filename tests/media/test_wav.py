"""Sound as samples: what is written is read again, and files of other kinds are made into the API's."""

from __future__ import annotations

import contextlib
import io
import math
import struct
import wave
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.media import Sound, for_realtime, mono, read_wav, resampled, to_wav
from openai_core.media.wav import head_of, wav_head
from openai_core.testing import media


def wav(data: bytes, *, format: int = 1, bits: int = 16, channels: int = 1, rate: int = 24000, **more: bytes) -> bytes:
    width = bits // 8 * channels
    form = struct.pack("<HHIIHH", format, channels, rate, rate * width, width, bits) + more.get("extension", b"")
    chunks = b"fmt " + struct.pack("<I", len(form)) + form + more.get("between", b"")
    chunks += b"data" + more.get("length", struct.pack("<I", len(data))) + data
    return b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WAVE" + chunks


@given(
    pcm=st.binary(max_size=200).map(lambda b: b[: len(b) // 4 * 4]),
    rate=st.sampled_from([8000, 24000, 44100]),
    channels=st.sampled_from([1, 2]),
)
def test_what_is_written_is_read_again_by_us_and_by_the_standard_library(pcm: bytes, rate: int, channels: int) -> None:
    data = to_wav(pcm, rate, channels)
    assert read_wav(data) == Sound(pcm, rate, channels)
    with wave.open(io.BytesIO(data)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (rate, channels, 2)
        assert file.readframes(10**6) == pcm
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setparams((channels, 2, rate, 0, "NONE", ""))
        file.writeframes(pcm)
    assert made.getvalue() == data


def test_half_a_sample_is_not_written() -> None:
    with pytest.raises(ValueError, match="whole samples"):
        to_wav(b"abc")
    with pytest.raises(ValueError, match="whole samples"):
        to_wav(b"ab", channels=2)


KINDS = {
    "8 bits": ({"bits": 8}, bytes([0, 128, 255]), [-32768, 0, 32512]),
    "16 bits": ({"bits": 16}, struct.pack("<3h", -32768, 0, 32767), [-32768, 0, 32767]),
    "24 bits": ({"bits": 24}, b"\x00\x00\x80\x00\x00\x00\xff\xff\x7f", [-32768, 0, 32767]),
    "32 bits": ({"bits": 32}, struct.pack("<3i", -(2**31), 0, 2**31 - 1), [-32768, 0, 32767]),
    "floats": ({"format": 3, "bits": 32}, struct.pack("<5f", -1, 0, 1, 9, math.nan), [-32767, 0, 32767, 32767, 0]),
    "extensible": (
        {"format": 0xFFFE, "extension": struct.pack("<HHIH14x", 22, 16, 4, 1)},
        struct.pack("<2h", 1, 2),
        [1, 2],
    ),
}


@pytest.mark.parametrize(("kind", "data", "samples"), KINDS.values(), ids=KINDS)
def test_samples_of_other_kinds_become_ours(kind: dict, data: bytes, samples: list[int]) -> None:  # type: ignore[type-arg]
    assert array("h", read_wav(wav(data, **kind)).pcm).tolist() == samples


def test_what_stands_around_the_samples_is_passed_over() -> None:
    between = b"LIST" + struct.pack("<I", 5) + b"odd!!\0" + b"fact" + struct.pack("<I", 4) + bytes(4)
    assert read_wav(wav(b"abcd", between=between) + b"LIST" + bytes(9)).pcm == b"abcd"
    assert read_wav(media.wav("said")).rate == 8000


@pytest.mark.parametrize("length", [b"\xff\xff\xff\xff", bytes(4), struct.pack("<I", 10**6)])
def test_a_file_of_unknown_or_wrong_length_is_read_to_its_end(length: bytes) -> None:
    assert read_wav(wav(b"abcd", length=length)).pcm == b"abcd"
    assert read_wav(wav(b"abcde", length=length)).pcm == b"abcd"
    assert read_wav(wav_head(None, 8000, 2) + b"abcd") == Sound(b"abcd", 8000, 2)


BROKEN = [
    b"",
    b"RIFF",
    b"ID3",
    b"RIFF....AVI ",
    to_wav(b"ab")[:40],
    b"RIFF....WAVEdata\0\0\0\0",
    wav(b"ab", format=85),
    wav(b"ab", bits=12),
    wav(b"ab", bits=64),
    wav(b"ab", channels=0),
    wav(b"ab", rate=0),
    b"RIFF....WAVEfmt \x04\0\0\0abcdabcdabcdabcdabcdabcdabcdabcd",
]


@pytest.mark.parametrize("data", BROKEN, ids=range(len(BROKEN)))
def test_what_is_no_such_file_is_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError, match="WAV"):
        read_wav(data)


@given(st.binary(max_size=100), st.integers(0, 60))
def test_nothing_else_goes_wrong_with_any_bytes(data: bytes, keep: int) -> None:
    for tried in (data, to_wav(b"abcd")[:keep] + data):
        with contextlib.suppress(ValueError):
            read_wav(tried)


def test_a_head_is_found_as_soon_as_it_is_whole() -> None:
    data = to_wav(b"abcd")
    assert [head_of(data[:at]) is not None for at in range(len(data) + 1)] == [at >= 44 for at in range(len(data) + 1)]


def tone(rate: int, channels: int = 1, seconds: float = 0.1) -> Sound:
    track = [round(10000 * math.sin(2 * math.pi * 440 * at / rate)) for at in range(round(rate * seconds))]
    return Sound(array("h", [sample for sample in track for _ in range(channels)]).tobytes(), rate, channels)


@pytest.mark.parametrize("rate", [8000, 16000, 24000, 44100, 48000])
@pytest.mark.parametrize("channels", [1, 2])
def test_a_tone_is_the_same_tone_at_another_rate(rate: int, channels: int) -> None:
    sound = resampled(tone(rate, channels), 24000)
    expected = tone(24000, channels)
    assert (sound.rate, sound.channels) == (24000, channels)
    assert abs(sound.seconds - 0.1) < 0.001
    near = array("h", sound.pcm)[: 2000 * channels], array("h", expected.pcm)[: 2000 * channels]
    assert max(abs(one - other) for one, other in zip(*near, strict=True)) < 500


def test_several_channels_become_one_and_a_session_hears_what_it_should() -> None:
    assert array("h", mono(Sound(array("h", [10, 20, -4, -8]).tobytes(), 8000, 2)).pcm).tolist() == [15, -6]
    assert mono(tone(8000)) == tone(8000)
    assert resampled(Sound(b"", 8000, 1), 24000) == Sound(b"", 24000, 1)
    assert len(for_realtime(tone(48000, 2))) == 4800
