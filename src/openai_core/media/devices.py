"""The machine's loudspeaker and microphone: by the package sounddevice, or by the programs ffplay and ffmpeg."""

from __future__ import annotations

import subprocess
import sys
from collections import deque
from contextlib import suppress
from shutil import which
from tempfile import TemporaryFile
from threading import Condition, Lock
from typing import IO, TYPE_CHECKING, Any, Protocol

from openai_core.errors import OpenAIError
from openai_core.media.wav import wav_head

if TYPE_CHECKING:
    from collections.abc import Callable

_QUIET = ("-hide_banner", "-loglevel", "error")
_SLICE = 0.05
"""Seconds of sound that sounddevice is handed at once: who stops it waits for no more than those."""
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


def _nothing(what: str) -> AudioDeviceError:
    from openai_core.extras import FEATURES

    words = FEATURES["sound"].sentence
    try:
        import sounddevice  # type: ignore[import-not-found,import-untyped,unused-ignore] # noqa: F401
    except ImportError:
        pass
    except OSError:
        words = (
            "sounddevice is installed, but PortAudio, the library that it stands on, is not on this machine "
            "(Debian and Ubuntu: apt install libportaudio2); ffmpeg, with ffplay, does without"
        )
    return AudioDeviceError(f"There is nothing to {what} with. {words}")


# --- out --------------------------------------------------------------------------------------------------------


class Sink(Protocol):
    """Where sound goes to be heard. Another thread than the one that writes may stop it, more than once."""

    def write(self, data: bytes) -> bool:
        """Hand on a piece; False where no more is wanted."""
        ...

    def finish(self) -> None:
        """Wait until all was heard."""
        ...

    def stop(self) -> None:
        """Be silent at once, and let the device go; nothing where that was done."""
        ...


class Loudspeaker:
    """Samples of 16 bits, heard by way of sounddevice."""

    def __init__(self, module: Any, rate: int, channels: int, device: Any) -> None:
        self._width = 2 * channels
        self._slice = max(1, int(rate * _SLICE)) * self._width
        self._rest = b""
        self._over = self._closed = False
        self._turn = Lock()
        """One thread at a time may be inside of the library: closing a stream that is written to ends the process."""
        stream = None
        try:
            stream = module.RawOutputStream(samplerate=rate, channels=channels, dtype="int16", device=device)
            stream.start()
        except Exception as error:
            if stream is not None:
                stream.close()
            raise AudioDeviceError(f"The sound cannot be played on this device: {error}") from error
        self._stream = stream

    def write(self, data: bytes) -> bool:
        data = self._rest + data
        whole = len(data) - len(data) % self._width
        self._rest = data[whole:]
        for at in range(0, whole, self._slice):
            with self._turn:
                if self._over:
                    return False
                self._stream.write(data[at : min(at + self._slice, whole)])
        return not self._over

    def finish(self) -> None:
        self._end(lambda: self._stream.stop())

    def stop(self) -> None:
        self._over = True
        self._end(lambda: self._stream.abort())

    def _end(self, end: Callable[[], Any]) -> None:
        with self._turn:
            self._over = True
            if not self._closed:
                self._closed = True
                try:
                    end()
                finally:
                    self._stream.close()


class Ffplay:
    """Sound of any format, heard by way of ffplay."""

    def __init__(self, program: str, head: bytes = b"") -> None:
        command = [program, "-autoexit", "-nodisp", *_QUIET, "-i", "pipe:0"]
        self._stopped = False
        self._turn = Lock()
        """Who closes the pipe waits for who writes into it."""
        self._said = TemporaryFile()  # noqa: SIM115 (closed by `_let_go`)
        try:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=self._said, bufsize=0
            )
        except BaseException:
            self._said.close()
            raise
        try:
            self.write(head)
        except BaseException:
            self.stop()
            raise

    def write(self, data: bytes) -> bool:
        pipe, view = self._process.stdin, memoryview(data)
        assert pipe is not None
        with self._turn:
            try:
                while view and not self._stopped:
                    view = view[pipe.write(view) :]
            except OSError:  # its window was closed, or it does not know the format
                return False
        return not self._stopped

    def finish(self) -> None:
        self._close()
        try:
            status = self._process.wait()
            with self._turn:
                failed = status and not self._stopped
                words = said_in(self._said) if failed else ""
        finally:
            self.stop()
        if failed:
            raise AudioDeviceError(f"ffplay could not play the sound (status {status}): {words}")

    def stop(self) -> None:
        self._stopped = True
        self._process.kill()  # which ends a write that waits, too
        self._close()
        self._process.wait()
        with self._turn:
            self._said.close()

    def _close(self) -> None:
        assert self._process.stdin is not None
        with self._turn, suppress(OSError):
            self._process.stdin.close()


def said_in(file: IO[bytes]) -> str:
    """What a program complained about."""
    file.seek(0)
    return file.read().decode(errors="replace").strip()


def loudspeaker(rate: int, channels: int, device: Any) -> Sink:
    """What plays samples.

    Raises:
        AudioDeviceError: nothing can.
    """
    if (module := sounddevice()) is not None:
        return Loudspeaker(module, rate, channels, device)
    if (program := which("ffplay")) is not None:
        return Ffplay(program, wav_head(None, rate, channels))
    raise _nothing("play sound")


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
        stream = None
        try:
            stream = module.RawInputStream(
                samplerate=rate, channels=channels, dtype="int16", device=device, blocksize=frames, callback=self._heard
            )
            stream.start()
        except Exception as error:
            if stream is not None:
                stream.close()
            raise AudioDeviceError(f"Nothing can be recorded from this device: {error}") from error
        self._stream = stream

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
        self._turn = Lock()
        """Who closes the pipe waits for who reads from it."""
        form = ("-ar", str(rate), "-ac", str(channels), "-f", "s16le", "pipe:1")
        command = [program, *_QUIET, "-nostdin", *_where(device, sys.platform), *form]
        self._said = TemporaryFile()  # noqa: SIM115 (closed by `close`)
        try:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self._said
            )
        except BaseException:
            self._said.close()
            raise

    def read(self) -> bytes:
        pipe = self._process.stdout
        assert pipe is not None
        with self._turn:
            piece = b"" if pipe.closed else pipe.read(self._size)
            self._any = self._any or bool(piece)
            if not piece and not self._stopped:
                self._stopped = True
                if self._process.wait() and not self._any:
                    words = f"(status {self._process.returncode}): {said_in(self._said)}"
                    raise AudioDeviceError(f"ffmpeg could not record {words}")
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
        with self._turn:
            assert self._process.stdout is not None
            self._process.stdout.close()
            self._said.close()


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
    raise _nothing("record")
