"""A Realtime session that is looked after: what is said adds up, tools are called, sound is heard."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from openai_core.blocking.asking import Asking, named
from openai_core.blocking.crew import Crew
from openai_core.blocking.turn import whoami
from openai_core.errors import OpenAIError
from openai_core.sansio.ws.asked import Asked, RealtimeAnswer
from openai_core.sansio.ws.intake import server_error
from openai_core.sansio.ws.life import LifeItem, SocketError, SocketReconnecting

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from openai_core.accumulate.realtime import RealtimeState
    from openai_core.accumulate.realtime_events import RealtimeSessionEvent
    from openai_core.blocking.playback import Playback
    from openai_core.blocking.reader import Items
    from openai_core.blocking.realtime import RealtimeConnection
    from openai_core.blocking.runner import Runner
    from openai_core.generated.models.realtime import RealtimeServerEvent
    from openai_core.media.devices import Sink
    from openai_core.tools.call import ToolCall
    from openai_core.tools.events import ToolFinished, ToolStarted
    from openai_core.tools.live import LiveTools

    SessionEvent = RealtimeServerEvent | RealtimeSessionEvent | ToolStarted | ToolFinished | LifeItem


class RealtimeSession(Asking, Iterator["SessionEvent"]):
    """Opened by `with`. Iterating gives the server's events, what they mean (`transcript.delta`, `audio.delta`, ...),
    what happens to the connection, and calls of tools.

    Reading drives everything, be it by iterating, by `ask` or by `until_closed`: tools are started and the loudspeaker
    is fed when their events are read.
    """

    def __init__(
        self,
        runner: Runner,
        connection: RealtimeConnection,
        state: RealtimeState,
        settings: dict[str, Any] | None,
        tools: LiveTools | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Know what to do; nothing is opened yet.

        Args:
            runner: That of the client.
            connection: What it goes over.
            state: What adds up.
            settings: Sent first of all.
            tools: What answers the model's calls.
            clock: Seconds on a scale that only ever goes up.
        """
        super().__init__(runner, connection, state, tools, clock)
        self._settings = settings
        self._items: Any = None
        self._playback: Playback | None = None

    # --- what is known ---------------------------------------------------------------------------------------------

    @property
    def items(self) -> list[dict[str, Any]]:
        """The conversation so far, as JSON; see `RealtimeState`."""
        return self.state.items

    @property
    def transcript(self) -> list[Any]:
        """Who said what so far: lines of `role`, `text` and `item_id`."""
        return list(self.state.transcript)

    @property
    def tool_calls(self) -> list[ToolCall]:
        """The calls of this session's tools so far, with what came of them."""
        return [] if self._tools is None else list(self._tools.calls)

    @property
    def usage(self) -> dict[str, Any]:
        """The tokens of all responses so far."""
        return self.state.usage

    @property
    def rate_limits(self) -> dict[str, Any]:
        """Name -> limit, as told last."""
        return dict(self.state.rate_limits)

    # --- opening and closing ---------------------------------------------------------------------------------------

    def __enter__(self) -> Self:
        if self._crew is not None:
            raise OpenAIError("A session is entered once")
        self._crew = Crew(self._runner)
        self._crew.__enter__()
        try:
            self._items = self.connection.stream()
            self.connection.open()
            if self._settings is not None:
                self.connection.send({"type": "session.update", "session": self._settings})
        except BaseException:
            self._leave()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leave()

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Close for good; tools that still run are cancelled when the `with` statement is left."""
        if self._tools is not None:
            self._tools.run.status = "cancelled"
        self.connection.close(code, reason)
        if self._playback is not None:
            self._playback.close()

    def _leave(self) -> None:
        try:
            self.close()
        finally:
            if self._crew is not None:
                self._crew.__exit__(None, None, None)

    # --- what comes ------------------------------------------------------------------------------------------------

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> SessionEvent:
        self._follower = whoami()
        waiting = self._waiting
        while not waiting:
            if not self._turn.take():
                self._turn.wait(waiting.__len__)
            try:
                if not waiting:
                    waiting.extend(self._pull())
            finally:
                self._turn.give()
        event: SessionEvent = waiting.popleft()
        return event

    def until_closed(self) -> Self:
        """Read on to the end, calling handlers."""
        for _ in self:
            pass
        return self

    dispatch = dispatch_events = until_closed  # type: ignore[assignment]

    def stream(self) -> Items[Any]:
        """The plain events of the server beside this, and what happens to the connection."""
        return self.connection.stream()

    def _pull(self) -> list[Any]:
        """Read the next event and do what it asks for; it, and what it means."""
        if self._items is None:
            raise OpenAIError("The session is not open: enter it with a `with` statement")
        self._check()
        try:
            item = next(self._items)
        except StopIteration:
            self._check()
            self._cut(lost=False)
            if not self.connection._quiet:
                raise self.connection._end() from None
            raise
        if isinstance(item, SocketError) and item.event is not None:
            item = item.event
        told = [item] if item.type.startswith("socket.") else list(self.state.handle(item))
        for event in told:
            self._meant(event)
        events = [*(self._aside.popleft() for _ in range(len(self._aside))), *told]
        if self._handlers:
            for event in events:
                self._called(event.type, event)
                if not event.type.startswith("socket."):
                    self._called("event", event)
        return events

    def _meant(self, event: Any) -> None:
        kind, tools = event.type, self._tools
        if kind == "audio.delta":
            if self._playback is not None:
                self._playback.put(event)
        elif kind == "tool.called":
            if tools is not None:
                tools.called(event)
                self._serve()
        elif kind == "response.created":
            identity = event.response.id or ""
            asked = next((asked for asked in tuple(self._asked) if asked.is_due), None)
            if asked is not None:
                asked.response_id = identity
        elif kind == "response.done":
            self._done(event.response)
        elif kind == "interrupted":
            self._interrupted()
        elif kind == "input_audio_buffer.committed":
            if tools is not None:
                tools.heard()
        elif kind == "error":
            cause = getattr(event.error, "event_id", None)
            for asked in tuple(self._asked):
                if asked.event["event_id"] == cause:
                    self._ended(asked, error=server_error(event))
        elif isinstance(event, SocketReconnecting):
            self.state.lost()
            gone = self._cut(lost=True)
            if tools is not None:
                tools.lost(gone)
                self._further()

    def _done(self, response: Any) -> None:
        """Know that a response is over."""
        identity = response.id or ""
        goes_on = self._tools is not None and self._tools.ended(identity, response.status)
        asked = next((asked for asked in tuple(self._asked) if asked.response_id == identity), None)
        if asked is not None:
            answer = RealtimeAnswer(response, self.state.text_of(identity))
            if goes_on:
                asked.hold(answer)
            else:
                self._ended(asked, answer)
        self._further()

    def _interrupted(self) -> None:
        """Stop what is being played, and tell the model how much of it was heard."""
        if self._playback is None:
            return
        cut = self._playback.interrupt()
        if cut is not None:
            self.connection.conversation.item.truncate(
                item_id=cut.item_id, content_index=cut.content_index, audio_end_ms=cut.audio_end_ms
            )

    # --- what is heard ---------------------------------------------------------------------------------------------

    def send_audio(self, source: Any, *, pace: bool | None = None, commit: bool = False, respond: bool = False) -> int:
        """Send what is to be heard, piece by piece; see `connection.send_audio`.

        Args:
            source: A WAV file's path, bytes, a `Sound`, a microphone, or any iterable of pieces of samples.
            pace: Whether to send it no faster than it would be heard. Default: files and bytes are.
            commit: Whether the server is told that this is all, for sessions that do not listen for pauses.
            respond: Whether to ask the model to answer.

        Returns:
            How many bytes were sent.
        """
        size = self.connection.send_audio(source, pace=pace, clock=self._clock)
        if commit:
            self.connection.input_audio_buffer.commit()
        if respond:
            self._create(Asked(named(), wanted=False))
        return size

    def play(self, sink: Callable[[], Sink] | None = None) -> Playback:
        """Let what the model says be heard from now on. When the user begins to speak, it is silent at once, and the
        model is told how much of it was heard (`conversation.item.truncate`).

        Args:
            sink: Makes what takes the samples: an object with `write(data)` and `stop()`. Default: the loudspeaker.

        Returns:
            What plays; `interrupt()` and `close()` silence it.
        """
        from openai_core.blocking.playback import Playback

        if sink is None:
            from openai_core.media.devices import loudspeaker

            sink = partial(loudspeaker, 24_000, 1, None)
        if self._playback is not None:
            self._playback.close()
        self._playback = Playback(self._runner, sink, self._clock)
        return self._playback

    def interrupt(self) -> None:
        """Let the model be silent: cancel the response under way, and what is being played."""
        if self.state.active:
            self.connection.response.cancel()
        self._interrupted()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.connection!r})"
