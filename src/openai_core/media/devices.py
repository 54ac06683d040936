"""The machine's loudspeaker and microphone: by the package sounddevice, or by the programs ffplay and ffmpeg."""

from __future__ import annotations

import subprocess
import sys
from collections import deque
from contextlib import suppress
from shutil import which
from threading import Condition
from typing import Any, Protocol

from openai_core.errors import OpenAIError
from openai_core.media.wav import wav_head

_MISSING = "install sounddevice (`pip install 'openai-core-sdk[audio]'`), or ffmpeg with its program {}"
_QUIET = ("-hide_banner", "-loglevel", "error")
_KEPT = 60.0
"""Seconds of sound that a microphone keeps for who is late; what is older is dropped."""


class AudioDeviceError(OpenAIError):
    """There is nothing to play or record sound with, or it does not work; the message says what to install."""


def sounddevice() -> Any:
    """The package, if it is installed together with the library that it stands on."""
    try:
        import sounddevice  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except (ImportError, OSError):
        return None
    return sounddevice


# --- out --------------------------------------------------------------------------------------------------------


class Sink(Protocol):
    """Where sound goes to be heard."""

    def write(self, data: bytes) -> bool:
        """Hand on a piece; False where no more is wanted."""
        ...

    def finish(self) -> None:
        """Wait until all was heard."""
        ...

    def stop(self) -> None:
        """Be silent at once."""
        ...


class Loudspeaker:
    """Samples of 16 bits, heard by way of sounddevice."""

    def __init__(self, module: Any, rate: int, channels: int, device: Any) -> None:
        self._width = 2 * channels
        self._rest = b""
        try:
            self._stream = module.RawOutputStream(samplerate=rate, channels=channels, dtype="int16", device=device)
            self._stream.start()
        except Exception as error:
            raise AudioDeviceError(f"The sound cannot be played on this device: {error}") from error

    def write(self, data: bytes) -> bool:
        data = self._rest + data
        whole = len(data) - len(data) % self._width
        self._rest = data[whole:]
        if whole:
            self._stream.write(data[:whole])
        return True

    def finish(self) -> None:
        self._stream.stop()
        self._stream.close()

    def stop(self) -> None:
        self._stream.abort()
        self._stream.close()


class Ffplay:
    """Sound of any format, heard by way of ffplay."""

    def __init__(self, program: str, head: bytes = b"") -> None:
        command = [program, "-autoexit", "-nodisp", *_QUIET, "-i", "pipe:0"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, bufsize=0
        )
        self.write(head)

    def write(self, data: bytes) -> bool:
        assert self._process.stdin is not None
        view = memoryview(data)
        try:
            while view:
                view = view[self._process.stdin.write(view) :]
        except OSError:  # its window was closed, or it does not know the format
            return False
        return True

    def finish(self) -> None:
        try:
            _, said = self._process.communicate()
        except BaseException:
            self.stop()
            raise
        if self._process.returncode:
            words = said.decode(errors="replace").strip()
            raise AudioDeviceError(f"ffplay could not play the sound (status {self._process.returncode}): {words}")

    def stop(self) -> None:
        self._process.kill()
        self._process.communicate()


def loudspeaker(rate: int, channels: int, device: Any) -> Sink:
    """What plays samples.

    Raises:
        AudioDeviceError: nothing can.
    """
    if (module := sounddevice()) is not None:
        return Loudspeaker(module, rate, channels, device)
    if (program := which("ffplay")) is not None:
        return Ffplay(program, wav_head(None, rate, channels))
    raise AudioDeviceError(f"There is nothing to play sound with: {_MISSING.format('ffplay')}")


def player() -> Sink:
    """What plays files of any format.

    Raises:
        AudioDeviceError: nothing can.
    """
    if (program := which("ffplay")) is not None:
        return Ffplay(program)
    raise AudioDeviceError(
        "There is nothing to play compressed sound with: install ffmpeg with its program ffplay, or ask the API for "
        'response_format="wav" or "pcm", which sounddevice can play'
    )


# --- in ---------------------------------------------------------------------------------------------------------


class Source(Protocol):
    """Where sound comes from."""

    dropped: int
    """Bytes that were lost since nobody took them."""

    def read(self) -> bytes:
        """Wait for a piece; empty at the end."""
        ...

    def stop(self) -> None:
        """End it; what was heard can still be read."""
        ...

    def close(self) -> None:
        """Let the device go."""
        ...


class _Input:
    """Samples of 16 bits, heard by way of sounddevice."""

    def __init__(self, module: Any, rate: int, channels: int, device: Any, frames: int) -> None:
        self.dropped = 0
        self._pieces: deque[bytes] = deque()
        self._most = max(1, int(_KEPT * rate / frames))
        self._changed = Condition()
        self._over = False
        try:
            self._stream = module.RawInputStream(
                samplerate=rate, channels=channels, dtype="int16", device=device, blocksize=frames, callback=self._heard
            )
            self._stream.start()
        except Exception as error:
            raise AudioDeviceError(f"Nothing can be recorded from this device: {error}") from error

    def _heard(self, data: Any, frames: int, time: Any, status: Any) -> None:
        with self._changed:
            self._pieces.append(bytes(data))
            if len(self._pieces) > self._most:
                self.dropped += len(self._pieces.popleft())
            self._changed.notify()

    def read(self) -> bytes:
        with self._changed:
            while not self._pieces and not self._over:
                self._changed.wait()
            return self._pieces.popleft() if self._pieces else b""

    def stop(self) -> None:
        with self._changed:
            over, self._over = self._over, True
            self._changed.notify_all()
        if not over:
            self._stream.stop()
            self._stream.close()

    close = stop


class _Ffmpeg:
    """Samples of 16 bits, heard by way of ffmpeg."""

    def __init__(self, program: str, rate: int, channels: int, device: Any, frames: int) -> None:
        self.dropped = 0
        self._size = 2 * channels * frames
        self._stopped = False
        self._any = False
        form = ("-ar", str(rate), "-ac", str(channels), "-f", "s16le", "pipe:1")
        command = [program, *_QUIET, "-nostdin", *_where(device, sys.platform), *form]
        self._process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def read(self) -> bytes:
        assert self._process.stdout is not None
        piece = self._process.stdout.read(self._size)
        self._any = self._any or bool(piece)
        if not piece and not self._stopped:
            self._stopped = True
            assert self._process.stderr is not None
            said = self._process.stderr.read()
            if self._process.wait() and not self._any:
                words = said.decode(errors="replace").strip()
                raise AudioDeviceError(f"ffmpeg could not record (status {self._process.returncode}): {words}")
        return piece

    def stop(self) -> None:
        self._stopped = True
        with suppress(OSError):
            self._process.terminate()

    def close(self) -> None:
        self.stop()
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for pipe in (self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()


def _where(device: Any, platform: str) -> tuple[str, ...]:
    """How ffmpeg calls a microphone on this platform."""
    if platform == "darwin":
        return ("-f", "avfoundation", "-i", f":{0 if device is None else device}")
    if platform == "win32":
        if device is None:
            raise AudioDeviceError(
                "On Windows ffmpeg wants the name of the microphone: pass device=..., one of those that "
                "`ffmpeg -list_devices true -f dshow -i dummy` shows; or install sounddevice, which finds it by itself"
            )
        return ("-f", "dshow", "-i", f"audio={device}")
    return ("-f", "alsa", "-i", "default" if device is None else str(device))


def microphone(rate: int, channels: int, device: Any, frames: int) -> Source:
    """What hears.

    Raises:
        AudioDeviceError: nothing can.
    """
    if (module := sounddevice()) is not None:
        return _Input(module, rate, channels, device, frames)
    if (program := which("ffmpeg")) is not None:
        return _Ffmpeg(program, rate, channels, device, frames)
    raise AudioDeviceError(f"There is nothing to record with: {_MISSING.format('ffmpeg')}")
