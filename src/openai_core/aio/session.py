"""A Realtime session that is looked after: what is said adds up, tools are called, sound is heard."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import AsyncIterator
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from openai_core.aio.crew import AsyncCrew
from openai_core.aio.handlers import AsyncHandlers
from openai_core.aio.toolrun import AsyncToolRunStream
from openai_core.errors import OpenAIError, WebSocketClosed, WebSocketError
from openai_core.sansio.flow import Spawn
from openai_core.sansio.job import Job
from openai_core.sansio.ws.asked import Asked, RealtimeAnswer
from openai_core.sansio.ws.intake import server_error
from openai_core.sansio.ws.life import LifeItem, SocketError, SocketReconnecting

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from openai_core.accumulate.realtime import RealtimeState
    from openai_core.accumulate.realtime_events import RealtimeSessionEvent
    from openai_core.aio.playback import AsyncPlayback
    from openai_core.aio.realtime import AsyncRealtimeConnection
    from openai_core.aio.runner import AsyncRunner
    from openai_core.generated.models.realtime import RealtimeServerEvent
    from openai_core.media.devices import Sink
    from openai_core.tools.call import ToolCall
    from openai_core.tools.events import ToolFinished, ToolStarted
    from openai_core.tools.live import LiveTools

    SessionEvent = RealtimeServerEvent | RealtimeSessionEvent | ToolStarted | ToolFinished | LifeItem


class AsyncRealtimeSession(AsyncHandlers["SessionEvent"], AsyncIterator["SessionEvent"]):
    """Opened by `with`. Iterating gives the server's events, what they mean (`transcript.delta`, `audio.delta`, ...),
    what happens to the connection, and calls of tools.

    Reading drives everything, be it by iterating, by `ask` or by `until_closed`: tools are started and the loudspeaker
    is fed when their events are read.
    """

    def __init__(
        self,
        runner: AsyncRunner,
        connection: AsyncRealtimeConnection,
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
        from openai_core.aio.link import AsyncSignal, AsyncTurn

        super().__init__()
        self._runner = runner
        self.connection = connection
        """To send any event, or to read the plain ones beside this (`reader()`)."""
        self.state = state
        """What all the events add up to."""
        self._settings = settings
        self._tools = tools
        self._clock = clock
        self._crew: AsyncCrew | None = None
        self._turn = AsyncTurn()
        """Held by who reads the next event."""
        self._settled = AsyncSignal()
        """Set when a call was made, and the model was told of it."""
        self._items: Any = None
        self._waiting: deque[Any] = deque()
        """Events that somebody else read, for who iterates."""
        self._aside: deque[Any] = deque()
        """What happens in tools."""
        self._follower: Any = None
        """Who iterates."""
        self._asked: deque[Asked] = deque()
        self._playback: AsyncPlayback | None = None
        self._failure: Exception | None = None

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

    async def __aenter__(self) -> Self:
        if self._crew is not None:
            raise OpenAIError("A session is entered once")
        self._crew = AsyncCrew(self._runner)
        await self._crew.__aenter__()
        try:
            self._items = self.connection.stream()
            await self.connection.open()
            if self._settings is not None:
                await self.connection.send({"type": "session.update", "session": self._settings})
        except BaseException:
            await self._leave()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._leave()

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Close for good; tools that still run are cancelled when the `with` statement is left."""
        if self._tools is not None:
            self._tools.run.status = "cancelled"
        await self.connection.close(code, reason)
        if self._playback is not None:
            await self._playback.close()

    async def _leave(self) -> None:
        try:
            await self.close()
        finally:
            if self._crew is not None:
                await self._crew.__aexit__(None, None, None)

    # --- what comes ------------------------------------------------------------------------------------------------

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> SessionEvent:
        from openai_core.aio.link import whoami

        self._follower = whoami()
        waiting = self._waiting
        while not waiting:
            if not self._turn.take():
                await self._turn.wait()
            try:
                if not waiting:
                    waiting.extend(await self._pull())
            finally:
                self._turn.give()
        event: SessionEvent = waiting.popleft()
        return event

    async def until_closed(self) -> Self:
        """Read on to the end, calling handlers."""
        async for _ in self:
            pass
        return self

    dispatch_events = until_closed  # type: ignore[assignment]

    async def _pull(self) -> list[Any]:
        """Read the next event and do what it asks for; it, and what it means."""
        if self._items is None:
            raise OpenAIError("The session is not open: enter it with a `with` statement")
        self._check()
        try:
            item = await anext(self._items)
        except StopAsyncIteration:
            self._check()
            self._cut(None)
            if not self.connection._quiet:
                raise self.connection._end() from None
            raise
        if isinstance(item, SocketError) and item.event is not None:
            item = item.event
        told = [item] if item.type.startswith("socket.") else list(self.state.handle(item))
        for event in told:
            await self._meant(event)
        events = [*self._aside, *told]
        self._aside.clear()
        if self._handlers:
            for event in events:
                await self._called(event.type, event)
                if not event.type.startswith("socket."):
                    await self._called("event", event)
        return events

    def _check(self) -> None:
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure

    async def _meant(self, event: Any) -> None:
        kind, tools = event.type, self._tools
        if kind == "audio.delta":
            if self._playback is not None:
                self._playback.put(event)
        elif kind == "tool.called":
            if tools is not None:
                tools.called(event)
                await self._serve()
        elif kind == "response.created":
            identity = event.response.id or ""
            asked = next((asked for asked in self._asked if asked.response_id is None), None)
            if asked is not None:
                asked.response_id, asked.held = identity, None
        elif kind == "response.done":
            await self._ended(event.response)
        elif kind == "interrupted":
            await self._interrupted()
        elif kind == "input_audio_buffer.committed":
            if tools is not None:
                tools.heard()
        elif kind == "error":
            cause = getattr(event.error, "event_id", None)
            for asked in [asked for asked in self._asked if asked.event["event_id"] == cause]:
                self._asked.remove(asked)
                asked.settle(error=server_error(event))
        elif isinstance(event, SocketReconnecting):
            self.state.lost()
            if tools is not None:
                tools.lost()
            self._cut(event)

    async def _ended(self, response: Any) -> None:
        tools, identity = self._tools, response.id or ""
        goes_on = False
        if tools is not None:
            tools.ended(identity, response.status)
            goes_on = tools.awaits(identity)
        asked = next((asked for asked in self._asked if asked.response_id == identity), None)
        if asked is not None:
            answer = RealtimeAnswer(response, self.state.text_of(identity))
            if goes_on:
                asked.response_id, asked.held = None, answer
            else:
                self._asked.remove(asked)
                asked.settle(answer)
        await self._further()

    async def _interrupted(self) -> None:
        """Stop what is being played, and tell the model how much of it was heard."""
        if self._playback is None:
            return
        cut = await self._playback.interrupt()
        if cut is not None:
            await self.connection.conversation.item.truncate(
                item_id=cut.item_id, content_index=cut.content_index, audio_end_ms=cut.audio_end_ms
            )

    def _cut(self, notice: SocketReconnecting | None) -> None:
        """Know that answers that are waited for will not come."""
        lost = [asked for asked in self._asked if notice is None or asked.response_id is not None]
        for asked in lost:
            self._asked.remove(asked)
            error = WebSocketError("The connection was lost while an answer was awaited; what came stands in `partial`")
            if asked.response_id is not None:
                error.partial = self.state.text_of(asked.response_id)
            asked.settle(error=error)

    def _replayed(self) -> list[dict[str, Any]]:
        """What a new connection is told: the conversation, and what was asked and had not begun to be answered; but
        for what waits to be sent anyhow."""
        waiting = "".join(text for text in self.connection.unsent if isinstance(text, str))
        items = [event for event in self.state.replay() if f'"{event["item"]["id"]}"' not in waiting]
        asked = [asked.event for asked in self._asked if asked.response_id is None]
        return [*items, *(event for event in asked if event["event_id"] not in waiting)]

    # --- tools -----------------------------------------------------------------------------------------------------

    async def _serve(self) -> None:
        """Begin the calls that may begin."""
        tools, crew = self._tools, self._crew
        if tools is None or crew is None:
            return
        for call in tools.ready():
            job = Job(partial(self._answered, tools, call), self._clock, awaited=True, name=call.name)
            await crew.perform(Spawn(job))

    async def _answered(self, tools: LiveTools, call: ToolCall) -> None:
        """Make a call, and tell the model what came of it."""
        try:
            async with AsyncToolRunStream[Any, Any](self._runner, tools.play(call), tools.run) as events:
                async for event in events:
                    self._aside.append(event)
            if call.is_answered:
                await self._put(tools.item(call))
        except WebSocketClosed:
            pass  # nobody is there any more to be told
        except Exception as error:
            self._failure = error
            await self.connection.close()
        finally:
            tools.done()
        with suppress(WebSocketClosed):
            await self._further()
            await self._serve()
        self._settled.set()

    async def _further(self) -> None:
        """Ask the model to go on where all it asked for is told."""
        if self._tools is None:
            return
        try:
            if self._tools.further():
                await self.connection.send({"type": "response.create"})
        except OpenAIError as error:
            if isinstance(error, WebSocketClosed):
                raise
            self._failure = error
            await self.connection.close()

    async def answer(self, call_id: str, result: Any) -> None:
        """Answer a call by hand: one whose tool was given as a mere definition, or that waits for somebody to decide.

        Args:
            call_id: The call's `id`.
            result: As a tool would return it.

        Raises:
            OpenAIError: there is no such call, or it was answered.
        """
        call = None if self._tools is None else self._tools.find(call_id)
        if self._tools is None or call is None or call.is_answered:
            raise OpenAIError(f"No call {call_id!r} waits for an answer")
        call.answer(result)
        await self._put(self._tools.item(call))
        await self._further()

    # --- what is said ----------------------------------------------------------------------------------------------

    async def say(self, text: str, *, role: str = "user", respond: bool = False) -> str:
        """Put a text message into the conversation; gives the id of its item.

        Args:
            text: What is said.
            role: `user`, `system` or `assistant`.
            respond: Whether to ask the model to answer. Default: no.
        """
        if self._tools is not None:
            self._tools.heard()
        part = {"type": "output_text" if role == "assistant" else "input_text", "text": text}
        item = {"id": f"item_{uuid4().hex[:24]}", "type": "message", "role": role, "content": [part]}
        await self._put(item)
        if respond:
            await self.connection.send({"type": "response.create"})
        return str(item["id"])

    async def ask(self, text: str | None = None, **response: Any) -> RealtimeAnswer:
        """Say something, and wait for the model's last answer to it; tools are called meanwhile.

        Args:
            text: What is said; None asks for an answer to what was said so far.
            response: Settings of the answer, as `response.create` takes them: `instructions`, `output_modalities`, ...

        Returns:
            The answer: `text` is what the model wrote or said, `response` the response as it ended.

        Raises:
            WebSocketServerError: the server refused.
            WebSocketClosed: the connection is over; WebSocketError: it was lost, and made anew.
            MaxRoundsError: the model called tools again and again.
            ToolRunError: a tool raised, with `on_error="raise"`.
        """
        if text is not None:
            await self.say(text)
        asked = Asked(f"ask_{uuid4().hex[:24]}", response)
        self._asked.append(asked)
        try:
            await self.connection.send(asked.event)
            while not asked.done:
                if await self._held(asked):
                    continue
                if not self._turn.take():
                    await self._turn.wait()
                try:
                    if not asked.done:
                        self._passed(await self._pull())
                finally:
                    self._turn.give()
        except StopAsyncIteration:
            raise self.connection._end() from None
        finally:
            if asked in self._asked:
                self._asked.remove(asked)
        return asked.result()

    async def _held(self, asked: Asked) -> bool:
        """Wait for the calls that the last answer asks for; whether there were any."""
        tools, held = self._tools, asked.held
        if tools is None or held is None:
            return False
        self._settled.clear()
        stands = tools.stands(held.response.id or "")
        if stands == "busy":
            await self._settled.wait()
            return True
        asked.held = None
        if stands == "over":
            self._check()
            asked.settle(held)
        return True

    def _passed(self, events: list[Any]) -> None:
        """Keep events for who iterates, if that is somebody else."""
        from openai_core.aio.link import whoami

        if self._follower is not None and self._follower is not whoami():
            self._waiting.extend(events)

    async def _put(self, item: dict[str, Any]) -> None:
        """Send an item; one that the server does not tell of before the connection is lost is sent again."""
        self.state.sent(item)
        await self.connection.send({"type": "conversation.item.create", "item": item})

    async def send_audio(
        self, source: Any, *, pace: bool | None = None, commit: bool = False, respond: bool = False
    ) -> int:
        """Send what is to be heard, piece by piece; see `connection.send_audio`.

        Args:
            source: A WAV file's path, bytes, a `Sound`, a microphone, or any iterable of pieces of samples.
            pace: Whether to send it no faster than it would be heard. Default: files and bytes are.
            commit: Whether the server is told that this is all, for sessions that do not listen for pauses.
            respond: Whether to ask the model to answer.

        Returns:
            How many bytes were sent.
        """
        size = await self.connection.send_audio(source, pace=pace, clock=self._clock)
        if commit:
            await self.connection.input_audio_buffer.commit()
        if respond:
            await self.connection.send({"type": "response.create"})
        return size

    async def play(self, sink: Callable[[], Sink] | None = None) -> AsyncPlayback:
        """Let what the model says be heard from now on. When the user begins to speak, it is silent at once, and the
        model is told how much of it was heard (`conversation.item.truncate`).

        Args:
            sink: Makes what takes the samples: an object with `write(data)` and `stop()`. Default: the loudspeaker.

        Returns:
            What plays; `interrupt()` and `close()` silence it.
        """
        from openai_core.aio.playback import AsyncPlayback

        if sink is None:
            from openai_core.media.devices import loudspeaker

            sink = partial(loudspeaker, 24_000, 1, None)
        if self._playback is not None:
            await self._playback.close()
        self._playback = AsyncPlayback(self._runner, sink, self._clock)
        return self._playback

    async def interrupt(self) -> None:
        """Let the model be silent: cancel the response under way, and what is being played."""
        if self.state.active:
            await self.connection.response.cancel()
        await self._interrupted()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.connection!r})"
