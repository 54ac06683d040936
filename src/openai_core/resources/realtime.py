"""`client.realtime`: sessions over WebSockets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from openai_core.generated.resources import realtime as generated
from openai_core.resource import R, plain

if TYPE_CHECKING:
    from openai_core.aio.realtime import AsyncRealtimeConnection, AsyncTranslationConnection
    from openai_core.aio.runner import AsyncRunner
    from openai_core.aio.session import AsyncRealtimeSession
    from openai_core.blocking.realtime import RealtimeConnection, TranslationConnection
    from openai_core.blocking.runner import Runner
    from openai_core.blocking.session import RealtimeSession
    from openai_core.resources.live import RealtimeSessionOptions
    from openai_core.sansio.ws.realtime import RealtimeOptions, TranslationOptions


class Realtime(generated.Realtime[R]):
    """Live voice and text sessions with a model.

    API page: https://platform.openai.com/docs/api-reference/realtime
    """

    @overload
    def connect(self: Realtime[Runner], **options: Unpack[RealtimeOptions]) -> RealtimeConnection: ...
    @overload
    def connect(self: Realtime[AsyncRunner], **options: Unpack[RealtimeOptions]) -> AsyncRealtimeConnection: ...
    def connect(self: Any, **options: Unpack[RealtimeOptions]) -> Any:
        """A session, opened by a `with` statement (or `.open()`, or the first event asked for).

        Args:
            options: See `RealtimeOptions`: one of `model`, `call_id` and `intent`; headers, query, limits, and what is
                done when the connection is lost.

        Raises:
            ConfigurationError: not exactly one of the three is given, an option cannot be right, or the library for
                WebSockets is missing.
            TypeError: there is no such option.

        API page: https://platform.openai.com/docs/api-reference/realtime
        """
        return _face(self._runner).connection(self._runner, options)

    @overload
    def session(self: Realtime[Runner], **options: Unpack[RealtimeSessionOptions]) -> RealtimeSession: ...
    @overload
    def session(self: Realtime[AsyncRunner], **options: Unpack[RealtimeSessionOptions]) -> AsyncRealtimeSession: ...
    def session(self: Any, **options: Unpack[RealtimeSessionOptions]) -> Any:
        """A session that is looked after: the conversation adds up, tools are called, and with `reconnect` a new
        connection is told the conversation so far.

        Args:
            options: See `RealtimeSessionOptions`: what `connect` takes, `session` (its settings) and `tools`.

        Raises:
            ConfigurationError: an option cannot be right, or the library for WebSockets is missing.
            TypeError: there is no such option.

        API page: https://platform.openai.com/docs/api-reference/realtime
        """
        from openai_core.resources.live import session

        return session(self._runner, options)


class Translations(generated.Translations[R]):
    """Live translation of speech.

    API page: https://platform.openai.com/docs/api-reference/realtime
    """

    @overload
    def connect(self: Translations[Runner], **options: Unpack[TranslationOptions]) -> TranslationConnection: ...
    @overload
    def connect(
        self: Translations[AsyncRunner], **options: Unpack[TranslationOptions]
    ) -> AsyncTranslationConnection: ...
    def connect(self: Any, **options: Unpack[TranslationOptions]) -> Any:
        """A session that translates what it hears, opened by a `with` statement.

        Args:
            options: See `TranslationOptions`.

        Raises:
            ConfigurationError: an option cannot be right, or the library for WebSockets is missing.
            TypeError: there is no such option, or `model` is missing.

        API page: https://platform.openai.com/docs/api-reference/realtime
        """
        return _face(self._runner).translating(self._runner, options)


def _face(runner: Any) -> Any:
    if plain(runner, "connect").asynchronous:
        from openai_core.aio import realtime as awaited

        return awaited
    from openai_core.blocking import realtime as blocking

    return blocking
