"""Sound on its way to a Realtime session, at the pace at which it would be heard."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

from openai_core.media.played import WIDTH
from openai_core.media.recording import PIECE, samples_of
from openai_core.media.wav import Sound
from openai_core.sansio.flow import Sleep
from openai_core.sansio.ws.sending import event, sounding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openai_core.blocking.runner import Runner
    from openai_core.blocking.socket import Connection


def send_audio(
    connection: Connection[Any],
    runner: Runner,
    source: Any,
    pace: bool | None = None,
    clock: Callable[[], float] = time.monotonic,
    kind: str = "input_audio_buffer.append",
) -> int:
    """Send a sound piece by piece; the bytes that were sent.

    Args:
        connection: Where to.
        runner: Does what may wait.
        source: A path, bytes or a `Sound`, or whatever gives pieces of samples.
        pace: Whether to wait between pieces as long as they last. Default: for what is no iterable.
        clock: Seconds on a scale that only ever goes up.
        kind: The type of the events.
    """
    whole = isinstance(source, (str, bytes, bytearray, memoryview, os.PathLike, Sound))
    source = source if whole else sounding(source)
    if isinstance(source, (bytearray, memoryview)):
        source = bytes(source)
    if whole:
        source = _cut(runner.work(samples_of, source))
    began, size = clock(), 0
    for piece in _pieces(runner, source):
        if pace or (pace is None and whole):
            ahead = began + size / WIDTH - clock()
            if ahead > 0:
                runner.perform(Sleep(ahead))
        connection.send(event(kind, audio=piece))
        size += len(piece)
    return size


def _cut(pcm: bytes) -> list[bytes]:
    step = int(WIDTH * PIECE)
    return [pcm[at : at + step] for at in range(0, len(pcm), step)]


def _pieces(runner: Runner, source: Any) -> Iterator[bytes]:
    if hasattr(source, "__iter__"):
        for piece in source:
            yield piece
        return
    if isinstance(source, list):
        for piece in source:
            yield piece
        return
    pieces: Any = iter(source)
    while True:
        found: Any = runner.work(next, pieces, None)  # a microphone makes one wait
        if found is None:
            return
        yield found
