"""Playing and recording, with programs and a module that stand in for the machine's devices."""

from __future__ import annotations

import asyncio
import os
import struct
import subprocess
import sys
import threading
import time
from array import array
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import pytest

from media.stand_ins import FFMPEG, FFPLAY, Devices, Started, program
from openai_core import AsyncClient, Client
from openai_core.media import (
    AsyncMicrophone,
    AudioDeviceError,
    Microphone,
    Sound,
    apaced,
    aplay_audio,
    arecord_audio,
    paced,
    play_audio,
    read_wav,
    record_audio,
    to_wav,
)
from openai_core.media.devices import _where
from openai_core.media.playing import Player
from openai_core.media.wav import wav_head
from openai_core.testing import LocalServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PCM = struct.pack("<6h", 1, -2, 3, -4, 5, -6) * 100
MP3 = b"\xff\xf3\x84\xc4" + bytes(2000)


@pytest.fixture
def devices(monkeypatch: pytest.MonkeyPatch) -> Devices:
    """The package sounddevice, and no program."""
    made = Devices(says=b"\x01\x02")
    monkeypatch.setitem(sys.modules, "sounddevice", made)
    monkeypatch.setenv("PATH", "")
    return made


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The programs ffplay and ffmpeg, and no package."""
    folder = program(tmp_path / "bin", "ffplay", FFPLAY)
    program(folder, "ffmpeg", FFMPEG)
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[Started]:
    """The processes that are started."""
    with Started() as seen:
        monkeypatch.setattr(subprocess, "Popen", seen.popen)
        yield seen


def together(function: Any, *args: Any, backend: str = "asyncio", **options: Any) -> Any:
    return anyio.run(partial(function, *args, **options), backend=backend)


class Answered:
    """What an operation answered."""

    def __init__(self, content: bytes, content_type: str) -> None:
        self.content = content
        self.content_type = content_type


class Spoken:
    """A stream of speech."""

    def iter_bytes(self) -> Any:
        return iter([PCM[:10], PCM[10:13], PCM[13:]])


class LaterSpoken:
    """A stream of speech of an AsyncClient."""

    async def iter_bytes(self) -> Any:
        for piece in Spoken().iter_bytes():
            yield piece


FLOATS = struct.pack("<3f", 0.5, -0.5, 2.0)
SAMPLES: dict[str, Any] = {
    "bytes": lambda: PCM,
    "bytearray": lambda: bytearray(PCM),
    "memoryview": lambda: memoryview(PCM),
    "pieces": lambda: [PCM[:1], PCM[1:7], b"", PCM[7:]],
    "a generator": lambda: (PCM[at : at + 5] for at in range(0, len(PCM), 5)),
    "an answer": lambda: Answered(PCM, "audio/pcm"),
    "a stream": Spoken,
    "a WAV file": lambda: to_wav(PCM),
    "a WAV file in pieces": lambda: [to_wav(PCM)[at : at + 7] for at in range(0, len(PCM) + 44, 7)],
    "a WAV file of unknown length in pieces": lambda: [wav_head(None), PCM],
}


# --- playing ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("audio", SAMPLES.values(), ids=SAMPLES)
def test_samples_of_any_form_are_heard_by_sounddevice(audio: Any, devices: Devices) -> None:
    play_audio(audio())
    assert devices.heard == PCM
    assert devices.opened == [{"samplerate": 24000, "channels": 1, "dtype": "int16", "device": None}]
    assert devices.ends == ["stop", "close"]


@pytest.mark.parametrize("audio", [*SAMPLES.values(), LaterSpoken], ids=[*SAMPLES, "an asynchronous stream"])
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_samples_of_any_form_are_heard_without_waiting(audio: Any, backend: str, devices: Devices) -> None:
    together(aplay_audio, audio(), backend=backend)
    assert devices.heard == PCM
    assert devices.ends == ["stop", "close"]


def test_files_are_heard(devices: Devices, tmp_path: Path) -> None:
    path = tmp_path / "sound.wav"
    path.write_bytes(to_wav(PCM, 8000, 2))
    play_audio(path, device=3)
    play_audio(str(path))
    together(aplay_audio, path)
    assert devices.heard == PCM * 3
    assert devices.opened[0] == {"samplerate": 8000, "channels": 2, "dtype": "int16", "device": 3}
    with pytest.raises(FileNotFoundError):
        play_audio(tmp_path / "nothing.wav")
    with pytest.raises(FileNotFoundError):
        together(aplay_audio, tmp_path / "nothing.wav")


def test_a_file_of_another_kind_of_samples_is_heard(devices: Devices) -> None:
    form = struct.pack("<HHIIHH", 3, 1, 16000, 64000, 4, 32)
    play_audio(b"RIFF____WAVEfmt " + struct.pack("<I", 16) + form + b"data" + struct.pack("<I", 12) + FLOATS)
    assert array("h", bytes(devices.heard)).tolist() == [16384, -16384, 32767]
    assert devices.opened[0]["samplerate"] == 16000


def test_arrays_of_numpy_are_heard(devices: Devices) -> None:
    numpy = pytest.importorskip("numpy")
    play_audio(numpy.frombuffer(PCM, numpy.int16), sample_rate=16000)
    play_audio(numpy.array([0.5, -0.5, 2.0]))
    play_audio([numpy.array([1, 2], numpy.int16)])
    assert devices.heard == PCM + struct.pack("<5h", 16384, -16384, 32767, 1, 2)
    with pytest.raises(TypeError, match="int16 or float32"):
        play_audio(numpy.array([1, 2]))


def test_samples_that_look_like_a_file_are_samples_when_told_so(devices: Devices) -> None:
    play_audio(MP3, format="pcm")
    play_audio(Answered(MP3, "audio/pcm; rate=24000"))
    together(aplay_audio, MP3, format="pcm")
    assert devices.heard == MP3 * 3


def test_half_a_sample_at_the_end_is_left_out(devices: Devices) -> None:
    play_audio(PCM + b"\x01")
    play_audio(b"\x01\x02\x03")
    play_audio(b"")
    play_audio([])
    assert devices.heard == PCM + b"\x01\x02"


def test_a_sound_can_be_stopped(devices: Devices) -> None:
    played = 0

    def endless() -> Any:
        nonlocal played
        while True:
            played += 1
            yield PCM

    play_audio(endless(), stop=lambda: played > 3)
    assert devices.ends == ["abort", "close"]
    assert devices.heard == PCM * 3


def test_an_error_of_the_source_stops_the_sound(devices: Devices) -> None:
    def broken() -> Any:
        yield PCM
        raise LookupError

    with pytest.raises(LookupError):
        play_audio(broken())
    assert devices.ends == ["abort", "close"]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_cancelling_stops_the_sound(backend: str, devices: Devices) -> None:
    async def endless(scope: anyio.CancelScope) -> Any:
        for _ in range(3):
            yield PCM
        scope.cancel()
        while True:
            yield PCM
            await anyio.sleep(0.001)

    async def some() -> None:
        with anyio.CancelScope() as scope:
            await aplay_audio(endless(scope))

    anyio.run(some, backend=backend)
    assert devices.ends == ["abort", "close"]
    assert devices.heard.startswith(PCM * 2)


@pytest.mark.parametrize("audio", [None, 7, pytest.param(object(), id="an object"), ["text"], {"a": 1}], ids=repr)
def test_what_is_no_sound_is_said(audio: Any, devices: Devices) -> None:
    with pytest.raises(TypeError, match=r"sound|pieces"):
        play_audio(audio)
    with pytest.raises(TypeError, match=r"sound|pieces"):
        together(aplay_audio, audio)


def test_what_is_asynchronous_is_for_the_other_function(devices: Devices) -> None:
    async def endless() -> Any:
        yield PCM

    with pytest.raises(TypeError, match="aplay_audio"):
        play_audio(endless())


def test_a_device_that_does_not_work_is_said(devices: Devices) -> None:
    devices.fail = RuntimeError("Invalid device")
    with pytest.raises(AudioDeviceError, match="Invalid device"):
        play_audio(PCM)
    with pytest.raises(AudioDeviceError, match="Invalid device"):
        record_audio(1)


@pytest.mark.parametrize("audio", SAMPLES.values(), ids=SAMPLES)
def test_samples_are_heard_by_ffplay_as_a_wav_file(audio: Any, programs: Path) -> None:
    play_audio(audio())
    assert (programs / "argv").read_text().split("\n") == [
        "-autoexit",
        "-nodisp",
        "-hide_banner",
        "-loglevel",
        "error",
        "-i",
        "pipe:0",
    ]
    assert read_wav((programs / "heard").read_bytes()) == Sound(PCM, 24000, 1)


FILES = {
    "MP3": MP3,
    "MP3 with tags": b"ID3\x04" + bytes(100),
    "Opus": b"OggS" + bytes(100),
    "FLAC": b"fLaC" + bytes(100),
    "AAC": b"\xff\xf1" + bytes(100),
    "MP4": b"\0\0\0\x18ftypM4A " + bytes(100),
    "WebM": b"\x1aE\xdf\xa3" + bytes(100),
    "a compressed WAV file": to_wav(PCM).replace(b"\x01\x00\x01\x00", b"\x55\x00\x01\x00", 1),
}


@pytest.mark.parametrize("data", FILES.values(), ids=FILES)
def test_files_of_other_formats_are_heard_by_ffplay_as_they_are(data: bytes, programs: Path, tmp_path: Path) -> None:
    path = tmp_path / "sound"
    path.write_bytes(data)
    for audio in (data, path, [data[:3], data[3:20], data[20:]]):
        (programs / "heard").unlink(missing_ok=True)
        play_audio(audio)
        assert (programs / "heard").read_bytes() == data
    together(aplay_audio, data)


def test_a_format_that_ffplay_does_not_know_is_said(programs: Path) -> None:
    with pytest.raises(AudioDeviceError, match="no such format"):
        play_audio(b"OggS broken" + bytes(100))


def test_a_program_that_ends_early_ends_the_sound(programs: Path) -> None:
    program(programs, "ffplay", "import sys\nsys.stdin.buffer.read(10)")
    play_audio(b"OggS" + bytes(100) for _ in range(100_000))


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("where", ["while it is handed over", "while it is heard"])
def test_cancelling_ends_the_program(where: str, backend: str, programs: Path, started: Started) -> None:
    program(programs, "ffplay", "import time\ntime.sleep(1000)")
    given = 0

    def endless() -> Iterator[bytes]:
        nonlocal given
        while True:
            given += 1
            yield PCM

    def is_there() -> bool:
        if where == "while it is handed over":
            return given > 40
        return bool(started.processes) and started.processes[0].stdin.closed

    async def some() -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(aplay_audio, endless() if where == "while it is handed over" else PCM)
            while not is_there():  # noqa: ASYNC110 (a thread knows, and the system)
                await anyio.sleep(0.001)
            group.cancel_scope.cancel()

    anyio.run(some, backend=backend)
    assert [process.returncode for process in started.processes] == [-9]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_cancelling_ends_a_program_that_is_just_being_started(backend: str, programs: Path, started: Started) -> None:
    program(programs, "ffplay", "import time\ntime.sleep(1000)")
    started.go.clear()

    async def some() -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(aplay_audio, PCM)
            await anyio.to_thread.run_sync(started.some.wait)
            group.cancel_scope.cancel()
            started.go.set()

    anyio.run(some, backend=backend)
    assert [process.returncode for process in started.processes] == [-9]


def test_a_sound_that_was_stopped_does_not_begin_afterwards(programs: Path, started: Started) -> None:
    player = Player()
    player.stop()
    assert not player.write(PCM)
    player.finish()
    player.stop()
    assert started.processes == []


@pytest.mark.parametrize("kind", ["sounddevice", "ffplay"])
def test_a_sound_that_ended_may_be_stopped_again(kind: str, request: pytest.FixtureRequest) -> None:
    request.getfixturevalue("devices" if kind == "sounddevice" else "programs")
    player = Player()
    assert player.write(PCM)
    player.finish()
    player.stop()
    assert not player.write(PCM)
    player.stop()


def test_a_loudspeaker_is_not_closed_while_it_is_written_to(devices: Devices) -> None:
    player, inside = Player(), threading.Event()
    writes: list[bool] = []

    def slow(data: bytes) -> None:
        inside.set()
        time.sleep(0.001)
        writes.append(devices.ends == [])

    def play() -> None:
        while player.write(PCM):
            pass

    devices.slow = slow
    writing = threading.Thread(target=play)
    writing.start()
    inside.wait(20)
    player.stop()
    writing.join(20)
    assert not writing.is_alive()
    assert all(writes)
    assert devices.ends == ["abort", "close"]


def test_a_device_that_cannot_be_started_is_let_go(devices: Devices) -> None:
    devices.sleepy = True
    for use in (partial(play_audio, PCM), partial(record_audio, 1)):
        with pytest.raises(AudioDeviceError, match="asleep"):
            use()
    assert devices.ends == ["close", "close"]


def test_with_nothing_to_play_or_record_with_it_is_said_what_to_install(
    monkeypatch: pytest.MonkeyPatch, devices: Devices
) -> None:
    with pytest.raises(AudioDeviceError, match="response_format"):
        play_audio(MP3)
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    with pytest.raises(AudioDeviceError, match=r"openai-core-sdk\[audio\].*ffplay"):
        play_audio(PCM)
    with pytest.raises(AudioDeviceError, match=r"openai-core-sdk\[audio\].*ffmpeg"):
        record_audio(1)
    with pytest.raises(AudioDeviceError, match="ffmpeg"):
        together(arecord_audio, 1)


# --- recording --------------------------------------------------------------------------------------------------


def test_so_many_seconds_are_recorded_by_sounddevice(devices: Devices) -> None:
    recording = record_audio(0.25, device="USB", sample_rate=16000, channels=2, name="me.wav")
    assert recording[0] == "me.wav"
    assert recording.content_type == "audio/wav"
    assert recording.seconds == 0.25
    assert recording.sound == Sound(b"\x01\x02" * 8000, 16000, 2)
    opened = {name: value for name, value in devices.opened[0].items() if name != "callback"}
    assert opened == {"samplerate": 16000, "channels": 2, "dtype": "int16", "device": "USB", "blocksize": 1600}
    assert devices.ends == ["stop", "close"]
    assert repr(recording) == "Recording('me.wav', 0.2 s, 16,044 bytes)"


def test_a_recording_ends_when_it_is_told_to_and_keeps_what_was_heard(devices: Devices) -> None:
    asked = iter([False, False, True])
    recording = record_audio(until=lambda: next(asked))
    assert recording.seconds == pytest.approx(0.3)
    over = threading.Event()
    over.set()
    assert record_audio(60, until=over.is_set).seconds == pytest.approx(0.1)


def test_a_device_that_ends_by_itself_gives_what_was_heard(programs: Path) -> None:
    (programs / "says").write_bytes(PCM + b"_end")
    recording = record_audio(5)
    assert recording.sound.pcm == PCM + b"_end"


def test_an_interrupt_ends_a_recording_without_an_end(devices: Devices, monkeypatch: pytest.MonkeyPatch) -> None:
    pieces = iter([PCM, PCM])

    def interrupted(self: Any) -> bytes:
        for piece in pieces:
            return piece
        raise KeyboardInterrupt

    monkeypatch.setattr("openai_core.media.devices._Input.read", interrupted)
    assert record_audio().sound.pcm == PCM * 2
    with pytest.raises(KeyboardInterrupt):
        record_audio(5)
    assert devices.ends == ["stop", "close"] * 2


def test_recordings_are_made_by_ffmpeg(programs: Path) -> None:
    (programs / "says").write_bytes(PCM)
    recording = record_audio(0.1, device="hw:1", sample_rate=8000, channels=2)
    assert recording.seconds == 0.1
    assert recording.sound.pcm.startswith(PCM)
    argv = (programs / "argv").read_text().split("\n")
    assert argv[:4] == ["-hide_banner", "-loglevel", "error", "-nostdin"]
    assert argv[-7:] == ["-ar", "8000", "-ac", "2", "-f", "s16le", "pipe:1"]


def test_a_microphone_that_ffmpeg_does_not_know_is_said(programs: Path) -> None:
    (programs / "says").write_bytes(b"fail")
    with pytest.raises(AudioDeviceError, match="no such device"):
        record_audio(1)


def test_each_platform_has_its_own_way_to_name_a_microphone() -> None:
    assert _where(None, "linux") == ("-f", "alsa", "-i", "default")
    assert _where("hw:1", "linux") == ("-f", "alsa", "-i", "hw:1")
    assert _where(None, "darwin") == ("-f", "avfoundation", "-i", ":0")
    assert _where(2, "darwin") == ("-f", "avfoundation", "-i", ":2")
    assert _where("Mic (USB)", "win32") == ("-f", "dshow", "-i", "audio=Mic (USB)")
    with pytest.raises(AudioDeviceError, match="list_devices"):
        _where(None, "win32")


@pytest.mark.parametrize("seconds", [0, -1, float("nan")])
def test_no_time_is_no_recording(seconds: float, devices: Devices) -> None:
    with pytest.raises(ValueError, match="seconds"):
        record_audio(seconds)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_recordings_are_made_without_waiting(backend: str, devices: Devices) -> None:
    assert together(arecord_audio, 0.25, backend=backend).seconds == 0.25
    asked = iter([False, True])

    async def until() -> bool:
        return next(asked)

    assert together(arecord_audio, until=until, backend=backend).seconds == pytest.approx(0.2)
    assert together(arecord_audio, 9, until=lambda: True, backend=backend).seconds == pytest.approx(0.1)
    with pytest.raises(ValueError, match="when the recording ends"):
        together(arecord_audio, backend=backend)


def test_a_recording_is_a_file_to_be_sent(devices: Devices, tmp_path: Path) -> None:
    recording = record_audio(0.1)
    recording.save(tmp_path / "me.wav")
    assert (tmp_path / "me.wav").read_bytes() == recording.content
    with LocalServer() as server, Client(api_key="x", base_url=server.url) as client:
        client.audio.transcriptions.create(file=recording, model="gpt-4o-transcribe")
        (part,) = [part for part in server.requests[0].parts if part.is_file]
    assert (part.filename, part.content, part.content_type) == recording


# --- microphones ------------------------------------------------------------------------------------------------


def test_a_microphone_gives_pieces_until_it_is_stopped(devices: Devices) -> None:
    with Microphone(piece=0.02) as microphone:
        pieces = []
        for piece in microphone:
            pieces.append(piece)
            if len(pieces) == 5:
                microphone.stop()
        assert len(pieces) >= 5
        assert {len(piece) for piece in pieces} == {960}
        assert list(microphone) == []
    assert devices.opened[0]["blocksize"] == 480
    assert devices.ends == ["stop", "close"]
    assert microphone.dropped == 0


def test_a_microphone_is_stopped_from_another_thread_while_it_is_silent(devices: Devices) -> None:
    devices.pieces = 0
    with Microphone() as microphone:
        timer = threading.Timer(0.05, microphone.stop)
        timer.start()
        assert list(microphone) == []
        timer.join()


def test_what_nobody_takes_for_a_minute_is_dropped(devices: Devices) -> None:
    devices.pieces = 8
    with Microphone(piece=10.0, sample_rate=10) as microphone:
        stream: Any = microphone._open()
        stream._stream.thread.join()
        assert microphone.dropped == 400
        microphone.stop()
        assert len(list(microphone)) == 6


def test_a_microphone_of_ffmpeg_gives_what_it_heard_after_it_is_stopped(programs: Path) -> None:
    (programs / "says").write_bytes(PCM)
    with Microphone(piece=0.01) as microphone:
        assert len(next(microphone)) == 480
        microphone.stop()
        rest = list(microphone)
    assert all(len(piece) <= 480 for piece in rest)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("kind", ["sounddevice", "ffmpeg"])
def test_a_microphone_is_heard_without_waiting(backend: str, kind: str, request: pytest.FixtureRequest) -> None:
    made = request.getfixturevalue("devices" if kind == "sounddevice" else "programs")
    if kind == "ffmpeg":
        (made / "says").write_bytes(PCM)

    async def some() -> None:
        async with AsyncMicrophone(piece=0.02) as microphone:
            pieces = []
            async for piece in microphone:
                pieces.append(piece)
                if len(pieces) == 3:
                    microphone.stop()
            assert len(pieces[0]) == 960
            assert microphone.dropped == 0

    anyio.run(some, backend=backend)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_waiting_for_a_silent_microphone_can_be_cancelled(backend: str, devices: Devices) -> None:
    devices.pieces = 0

    async def some() -> None:
        with anyio.CancelScope() as scope:
            async with AsyncMicrophone() as microphone:
                scope.deadline = anyio.current_time() + 0.05
                async for _ in microphone:
                    raise AssertionError
        assert scope.cancelled_caught

    anyio.run(some, backend=backend)
    assert devices.ends == ["stop", "close"]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_cancelling_a_recording_ends_the_program(backend: str, programs: Path, started: Started) -> None:
    program(programs, "ffmpeg", "import time\ntime.sleep(1000)")

    async def some() -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(partial(arecord_audio, 5))
            await anyio.to_thread.run_sync(started.some.wait)
            group.cancel_scope.cancel()

    anyio.run(some, backend=backend)
    assert [process.returncode for process in started.processes] == [-15]


def test_a_task_that_asyncio_cancels_while_it_opens_a_microphone_leaves_no_program(
    programs: Path, started: Started
) -> None:
    program(programs, "ffmpeg", "import time\ntime.sleep(1000)")
    started.go.clear()

    async def some() -> None:
        task = asyncio.ensure_future(arecord_audio(5))
        await anyio.to_thread.run_sync(started.some.wait)
        task.cancel()
        await anyio.lowlevel.checkpoint()
        started.go.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(some())
    assert [process.returncode for process in started.processes] == [-15]


@pytest.mark.parametrize("kind", ["sounddevice", "ffmpeg"])
def test_a_microphone_that_was_closed_hears_nothing_and_may_be_closed_again(
    kind: str, request: pytest.FixtureRequest
) -> None:
    made = request.getfixturevalue("devices" if kind == "sounddevice" else "programs")
    if kind == "ffmpeg":
        (made / "says").write_bytes(PCM)
    with Microphone(piece=0.02) as microphone:
        assert len(next(microphone)) == 960
    microphone.close()
    microphone.stop()
    if kind == "ffmpeg":
        assert list(microphone) == []
    early = Microphone()
    early.stop()
    with early:
        assert list(early) == []


# --- pace -------------------------------------------------------------------------------------------------------


def test_a_file_is_given_at_the_pace_at_which_it_would_be_heard(tmp_path: Path) -> None:
    now, waited = 100.0, []

    def pause(seconds: float) -> None:
        nonlocal now
        waited.append(round(seconds, 6))
        now += seconds

    pcm = bytes(48000)
    pieces = list(paced(pcm, piece=0.25, clock=lambda: now, pause=pause))
    assert b"".join(pieces) == pcm
    assert len(pieces) == 4
    assert waited == [0.25, 0.25, 0.25]
    (tmp_path / "x.wav").write_bytes(to_wav(bytes(64000), 16000, 2))
    for audio in (tmp_path / "x.wav", str(tmp_path / "x.wav"), to_wav(pcm), Sound(bytes(32000), 16000, 1)):
        assert sum(map(len, paced(audio, clock=lambda: 0.0, pause=lambda s: None))) == 48000


def test_who_is_late_is_given_the_rest_at_once() -> None:
    times, waited = iter(range(100)), []
    assert len(list(paced(bytes(48000), piece=0.1, clock=lambda: float(next(times)), pause=waited.append))) == 10
    assert waited == []


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_pace_is_kept_without_waiting(backend: str) -> None:
    waited: list[float] = []

    async def pause(seconds: float) -> None:
        waited.append(seconds)

    async def some() -> None:
        pieces = [piece async for piece in apaced(bytes(48000), piece=0.5, clock=lambda: 0.0, pause=pause)]
        assert [len(piece) for piece in pieces] == [24000, 24000]
        assert b"".join([piece async for piece in apaced(to_wav(bytes(480)), piece=0.001)]) == bytes(480)

    anyio.run(some, backend=backend)
    assert waited == [0.5]


# --- with the API -----------------------------------------------------------------------------------------------


def test_speech_is_heard_as_it_comes_from_the_api(devices: Devices) -> None:
    with LocalServer() as server, Client(api_key="x", base_url=server.url) as client:
        asked: dict[str, Any] = {"model": "gpt-4o-mini-tts", "voice": "alloy", "input": "Hello"}
        whole = client.audio.speech.create(**asked, response_format="wav")
        play_audio(whole)
        with client.audio.speech.stream(**asked) as stream:
            play_audio(stream)
        with client.audio.speech.create.streaming(**asked, response_format="wav") as response:
            play_audio(response)
    samples = read_wav(whole.read())
    assert devices.heard == samples.pcm * 3
    assert {opened["samplerate"] for opened in devices.opened} == {8000}


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_speech_is_heard_as_it_comes_without_waiting(backend: str, devices: Devices) -> None:
    async def some(url: str) -> bytes:
        async with AsyncClient(api_key="x", base_url=url) as client:
            asked: dict[str, Any] = {"model": "gpt-4o-mini-tts", "voice": "alloy", "input": "Hello"}
            whole = await client.audio.speech.create(**asked, response_format="wav")
            await aplay_audio(whole)
            async with client.audio.speech.stream(**asked) as stream:
                await aplay_audio(stream)
            async with client.audio.speech.create.streaming(**asked, response_format="wav") as response:
                await aplay_audio(response)
            return whole.read()

    with LocalServer() as server:
        whole = anyio.run(some, server.url, backend=backend)
    assert devices.heard == read_wav(whole).pcm * 3


def test_nothing_that_plays_is_loaded_by_the_client() -> None:
    code = "import sys, openai_core as o; o.Client(api_key='x').audio.speech; print('openai_core.media' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ})
    assert done.stdout.strip() == "False"
