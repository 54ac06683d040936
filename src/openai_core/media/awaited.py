"""Playing and recording in programs that must not wait: the devices work in threads. Under asyncio and trio."""

from __future__ import annotations

from contextlib import aclosing
from inspect import isawaitable
from time import monotonic
from typing import TYPE_CHECKING, Any, Literal

from anyio import CancelScope, sleep
from anyio.to_thread import run_sync

from openai_core.media.playing import Player, checked, is_samples, pieces_of
from openai_core.media.recording import PIECE, Heard, Microphone, pieces_in_time, samples_of
from openai_core.media.wav import RATE

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, AsyncIterator, Callable
    from types import TracebackType
    from typing import Self

    from openai_core.media.recording import Recording
    from openai_core.media.wav import Sound


async def aplay_audio(
    audio: Any,
    *,
    sample_rate: int = RATE,
    channels: int = 1,
    format: Literal["pcm"] | None = None,
    device: Any = None,
) -> None:
    """Play a sound as `play_audio` does; it may also be a stream of an `AsyncClient`, or any asynchronous iterable.

    To stop it, cancel it.

    Raises:
        AudioDeviceError: there is nothing to play it with, or it cannot be played.
        FileNotFoundError: there is no such file.
        TypeError: this is no sound.

    Guide: https://platform.openai.com/docs/guides/text-to-speech
    """
    output = Player(sample_rate, channels, device, samples=format == "pcm" or is_samples(audio))
    try:
        async with aclosing(_pieces(audio)) as pieces:
            async for piece in pieces:
                if not await run_sync(output.write, piece, abandon_on_cancel=True):
                    break
        await run_sync(output.finish, abandon_on_cancel=True)
    except BaseException:
        with CancelScope(shield=True):
            await run_sync(output.stop)
        raise


async def _pieces(audio: Any) -> AsyncGenerator[bytes, None]:
    read = getattr(audio, "iter_bytes", None)
    if callable(read) and not isinstance(getattr(audio, "content", None), bytes):
        audio = read()
    if not hasattr(audio, "__aiter__"):
        pieces = pieces_of(audio)
        while (piece := await run_sync(next, pieces, None)) is not None:
            yield piece
        return
    try:
        async for piece in audio:
            for part in checked((piece,)):
                yield part
    finally:
        if hasattr(audio, "aclose"):  # a generator would be left to the garbage collector otherwise
            with CancelScope(shield=True):
                await audio.aclose()


async def arecord_audio(
    seconds: float | None = None,
    *,
    until: Callable[[], Any] | None = None,
    device: Any = None,
    sample_rate: int = RATE,
    channels: int = 1,
    name: str = "audio.wav",
) -> Recording:
    """Record as `record_audio` does; `until` may be asynchronous.

    Raises:
        AudioDeviceError: there is nothing to record with, or it does not work.
        ValueError: neither `seconds` nor `until` says when it ends.

    Guide: https://platform.openai.com/docs/guides/speech-to-text
    """
    if seconds is None and until is None:
        raise ValueError("Say when the recording ends: pass seconds=... or until=...")
    heard = Heard(seconds, sample_rate, channels, name)
    async with AsyncMicrophone(device=device, sample_rate=sample_rate, channels=channels) as source:
        async for piece in source:
            if heard.take(piece):
                break
            over = None if until is None else until()
            if await over if isawaitable(over) else over:
                break
    return heard.recording()


class AsyncMicrophone:
    """What the microphone hears, piece by piece as it comes; see `Microphone`.

    async with AsyncMicrophone() as microphone:
        async for piece in microphone:
            await connection.input_audio_buffer.append(audio=b64encode(piece).decode())
    """

    def __init__(self, *, device: Any = None, sample_rate: int = RATE, channels: int = 1, piece: float = PIECE) -> None:
        """Begin deaf; see `Microphone`."""
        self._microphone = Microphone(device=device, sample_rate=sample_rate, channels=channels, piece=piece)

    @property
    def dropped(self) -> int:
        """Bytes that were lost: pieces are kept for a minute for who is late to take them."""
        return self._microphone.dropped

    def stop(self) -> None:
        """Hear no more; what was heard until now still comes."""
        self._microphone.stop()

    async def close(self) -> None:
        """Hear no more, and let the device go."""
        with CancelScope(shield=True):
            await run_sync(self._microphone.close)

    aclose = close

    async def __aenter__(self) -> Self:
        try:
            await run_sync(self._microphone.__enter__)
        except BaseException:  # the thread goes on where asyncio itself cancels, and nobody would leave the block
            await self.close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        piece = await run_sync(next, self._microphone, None, abandon_on_cancel=True)
        if piece is None:
            raise StopAsyncIteration
        return piece


async def apaced(
    audio: bytes | str | os.PathLike[str] | Sound,
    *,
    piece: float = PIECE,
    clock: Callable[[], float] = monotonic,
    pause: Callable[[float], Any] = sleep,
) -> AsyncIterator[bytes]:
    """A sound as a microphone would give it to a Realtime session; see `paced`."""
    pcm = await run_sync(samples_of, audio)
    for delay, data in pieces_in_time(pcm, piece, clock):
        if delay > 0:
            await pause(delay)
        yield data
