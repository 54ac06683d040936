"""Realtime sessions: what a connection is called there, and what it sends by name."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from openai_core.aio.socket import AsyncConnection
from openai_core.generated.sockets.realtime import RealtimeEvents
from openai_core.generated.sockets.translation import TranslationEvents
from openai_core.sansio.ws.realtime import realtime, translation

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from openai_core.generated.models.realtime import RealtimeServerEvent, RealtimeTranslationServerEvent  # noqa: F401
    from openai_core.options import ApiKey
    from openai_core.sansio.ws.realtime import RealtimeOptions, TranslationOptions


class AsyncRealtimeConnection(AsyncConnection["RealtimeServerEvent"], RealtimeEvents["AsyncConnection[Any]"]):
    """A session with a realtime model.

    API page: https://platform.openai.com/docs/api-reference/realtime
    """

    async def send_audio(
        self, source: Any, *, pace: bool | None = None, clock: Callable[[], float] = time.monotonic
    ) -> int:
        """Send what is to be heard, piece by piece (`input_audio_buffer.append`).

        Args:
            source: The path of a WAV file, its bytes, samples of 16 bits (one channel, 24000 a second) or a `Sound`; a
                `Microphone`; or any iterable of pieces of samples.
            pace: Whether to send it no faster than it would be heard. Default: files, bytes and sounds are; what comes
                in pieces is sent as it comes.
            clock: Seconds on a scale that only ever goes up. Default: `time.monotonic`.

        Returns:
            How many bytes were sent.

        Raises:
            FileNotFoundError: there is no such file; ValueError: it is no WAV file that can be read.
            WebSocketClosed: the connection is over.
        """
        from openai_core.aio.sound import send_audio

        return await send_audio(self, self._runner, source, pace, clock)


class AsyncTranslationConnection(
    AsyncConnection["RealtimeTranslationServerEvent"], TranslationEvents["AsyncConnection[Any]"]
):
    """A session that translates speech.

    API page: https://platform.openai.com/docs/api-reference/realtime
    """

    async def send_audio(
        self, source: Any, *, pace: bool | None = None, clock: Callable[[], float] = time.monotonic
    ) -> int:
        """Send what is to be translated, piece by piece (`session.input_audio_buffer.append`).

        Args:
            source: A WAV file's path, bytes, a `Sound`, a microphone, or any iterable of pieces of samples.
            pace: Whether to send it no faster than it would be heard. Default: files, bytes and sounds are.
            clock: Seconds on a scale that only ever goes up. Default: `time.monotonic`.

        Returns:
            How many bytes were sent.
        """
        from openai_core.aio.sound import send_audio

        return await send_audio(self, self._runner, source, pace, clock, "session.input_audio_buffer.append")


class AsyncRealtimeSocket(AsyncRealtimeConnection):
    """A Realtime session for those who have no client, only a key: an API key, or a client secret that is soon over."""

    def __init__(
        self,
        *,
        api_key: ApiKey | None = None,
        base_url: str | None = None,
        websocket_base_url: str | None = None,
        **options: Unpack[RealtimeOptions],
    ) -> None:
        """Know where to connect to; nothing is opened yet.

        Args:
            api_key: The key (`sk-...`) or client secret (`ek_...`), or a function that gives one and is asked before
                every connection. Default: `OPENAI_API_KEY` in the environment.
            base_url: Where the API is. Default: `OPENAI_BASE_URL` in the environment, or OpenAI's.
            websocket_base_url: Where to connect to, if that is another place.
            options: See `RealtimeOptions`.

        Raises:
            ConfigurationError: there is no key, or an option cannot be right, or the library for WebSockets is missing.
        """
        from openai_core.aio.runner import AsyncRunner
        from openai_core.options import settled
        from openai_core.settings import Settings

        given: Any = {"api_key": api_key, "base_url": base_url, "websocket_base_url": websocket_base_url}
        target, limits, read = realtime(options)
        runner = AsyncRunner(Settings(**settled(given, type(self).__name__)))
        super().__init__(runner, target, limits, read, owned=True)


def connection(runner: Any, options: RealtimeOptions) -> AsyncRealtimeConnection:
    """A Realtime session of a client, not yet opened."""
    return AsyncRealtimeConnection(runner, *realtime(options))


def translating(runner: Any, options: TranslationOptions) -> AsyncTranslationConnection:
    """A translation session of a client, not yet opened."""
    return AsyncTranslationConnection(runner, *translation(options))
