"""What is asked in a Realtime session, and the calls of tools that are made for the answers."""

from __future__ import annotations

from _thread import allocate_lock
from collections import deque
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from openai_core.blocking.handlers import Handlers
from openai_core.blocking.toolrun import ToolRunStream
from openai_core.blocking.turn import Signal, Turn, whoami
from openai_core.errors import OpenAIError, WebSocketClosed, WebSocketError
from openai_core.sansio.flow import Spawn
from openai_core.sansio.job import Job
from openai_core.sansio.ws.asked import Asked, RealtimeAnswer

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.accumulate.realtime import RealtimeState
    from openai_core.blocking.crew import Crew
    from openai_core.blocking.realtime import RealtimeConnection
    from openai_core.blocking.runner import Runner
    from openai_core.tools.call import ToolCall
    from openai_core.tools.live import LiveTools


class Asking(Handlers[Any]):
    """Knows which answers are waited for, makes the calls that the model asks for, and has it go on after them."""

    def __init__(
        self,
        runner: Runner,
        connection: RealtimeConnection,
        state: RealtimeState,
        tools: LiveTools | None,
        clock: Callable[[], float],
    ) -> None:
        super().__init__()
        self._runner = runner
        self.connection = connection
        """To send any event, or to read the plain ones beside this (`reader()`)."""
        self.state = state
        """What all the events add up to."""
        self._tools = tools
        self._clock = clock
        self._crew: Crew | None = None
        self._turn = Turn()
        """Held by who reads the next event."""
        self._moved = Signal()
        """Set, and another put in its place, when a call was made or the model was asked to go on."""
        self._moving = allocate_lock()
        self._waiting: deque[Any] = deque()
        """Events that somebody else read, for who iterates."""
        self._aside: deque[Any] = deque()
        """What happens in tools."""
        self._follower: Any = None
        """Who iterates."""
        self._asked: deque[Asked] = deque()
        """Responses that were asked for, in that order, until they are over."""
        self._failure: Exception | None = None

    # --- tools -----------------------------------------------------------------------------------------------------

    def _serve(self) -> None:
        """Begin the calls that may begin."""
        tools, crew = self._tools, self._crew
        if tools is None or crew is None:
            return
        for call in tools.ready():
            job = Job(partial(self._answered, tools, call), self._clock, awaited=True, name=call.name)
            crew.perform(Spawn(job))

    def _answered(self, tools: LiveTools, call: ToolCall) -> None:
        """Make a call, and tell the model what came of it."""
        try:
            with ToolRunStream[Any, Any](self._runner, tools.play(call), tools.run) as events:
                for event in events:
                    self._aside.append(event)
            if call.is_answered:
                self._put(tools.item(call))
        except WebSocketClosed:
            pass  # nobody is there any more to be told
        except Exception as error:
            self._failure = error
            self.connection.close()
        finally:
            tools.done(call)
            self._move()
        with suppress(WebSocketClosed):
            self._further()
            self._serve()

    def _further(self) -> None:
        """Have the model go on where it was told all that it asked for."""
        if self._tools is None:
            return
        try:
            names = self._tools.further()
            if names:
                self._create(self._resumed(names))
        except WebSocketClosed:
            raise
        except OpenAIError as error:
            self._failure = error
            self.connection.close()
        finally:
            self._move()

    def _resumed(self, names: list[str | None]) -> Asked:
        """Whose answer goes on after these responses."""
        for asked in tuple(self._asked):
            if asked.held is not None and asked.held.response.id in names:
                self._asked.remove(asked)
                asked.again(named())
                return asked
        return Asked(named(), wanted=False)

    def _move(self) -> None:
        """Wake those who wait for calls."""
        with self._moving:
            moved, self._moved = self._moved, Signal()
        moved.set()

    def answer(self, call_id: str, result: Any) -> None:
        """Answer a call by hand: one whose tool was given as a mere definition, or that waits for somebody to decide.

        Args:
            call_id: The call's `id`.
            result: As a tool would return it.

        Raises:
            OpenAIError: there is no such call, or it was answered, or is being made.
        """
        tools = self._tools
        call = None if tools is None else tools.taken(call_id)
        if tools is None or call is None:
            raise OpenAIError(f"No call {call_id!r} waits for an answer")
        try:
            call.answer(result)
            self._put(tools.item(call))
        finally:
            tools.done(call)
        self._further()

    # --- what is said ----------------------------------------------------------------------------------------------

    def say(self, text: str, *, role: str = "user", respond: bool = False) -> str:
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
        self._put(item)
        if respond:
            self._create(Asked(named(), wanted=False))
        return str(item["id"])

    def ask(self, text: str | None = None, **response: Any) -> RealtimeAnswer:
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
            self.say(text)
        asked = Asked(named(), response)
        try:
            self._create(asked)
            while not asked.done:
                if self._held(asked):
                    continue
                if not self._turn.take():
                    self._turn.wait(asked.is_settled)
                try:
                    if not asked.done and (asked.held is None or self.connection.is_closed):
                        self._passed(self._pull())
                finally:
                    self._turn.give()
        except StopIteration:
            raise self.connection._end() from None
        finally:
            asked.wanted = False
        return asked.result()

    def _held(self, asked: Asked) -> bool:
        """Wait for the calls that the last answer asks for; whether there were any."""
        moved, held = self._moved, asked.held
        if self._tools is None or held is None or self.connection.is_closed:
            return False
        self._check()
        if not self._tools.settled(held.response.id):
            moved.wait()
        elif asked.held is held:
            self._check()
            self._ended(asked, held)
        return True

    def _create(self, asked: Asked) -> None:
        """Ask for a response."""
        self._asked.append(asked)
        try:
            self.connection.send(asked.event)
        except BaseException as error:
            self._ended(asked, error=error if isinstance(error, Exception) else self.connection._end())
            raise

    def _ended(self, asked: Asked, answer: RealtimeAnswer | None = None, error: Exception | None = None) -> None:
        """Know how what was asked for ended."""
        with suppress(ValueError):  # it is known already
            self._asked.remove(asked)
        asked.settle(answer, error)

    def _cut(self, *, lost: bool) -> list[str | None]:
        """Know that answers will not come: all, or (the connection being lost) those under way; their responses."""
        gone: list[str | None] = []
        for asked in tuple(self._asked):
            if lost and asked.response_id is None:
                continue
            if asked.wanted:
                gone.append(asked.response_id)
            error = WebSocketError("The connection was lost while an answer was awaited; what came stands in `partial`")
            if asked.response_id is not None:
                error.partial = self.state.text_of(asked.response_id)
            self._ended(asked, error=error)
        return gone

    def _replayed(self) -> list[dict[str, Any]]:
        """What a new connection is told: the conversation, and what was asked and had not begun to be answered; but
        for what waits to be sent anyhow."""
        waiting = "".join(text for text in self.connection.unsent if isinstance(text, str))
        items = [event for event in self.state.replay() if f'"{event["item"]["id"]}"' not in waiting]
        asked = [asked.event for asked in tuple(self._asked) if asked.is_due]
        return [*items, *(event for event in asked if event["event_id"] not in waiting)]

    def _passed(self, events: list[Any]) -> None:
        """Keep events for who iterates, if that is somebody else."""
        if self._follower is not None and self._follower is not whoami():
            self._waiting.extend(events)

    def _put(self, item: dict[str, Any]) -> None:
        """Send an item; one that the server does not tell of before the connection is lost is sent again."""
        self.state.sent(item)
        self.connection.send({"type": "conversation.item.create", "item": item})

    def _pull(self) -> list[Any]:
        raise NotImplementedError

    def _check(self) -> None:
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure


def named() -> str:
    """A name for an event that asks for a response."""
    return f"ask_{uuid4().hex[:24]}"
