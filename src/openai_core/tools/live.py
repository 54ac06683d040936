"""Tools of a Realtime session: which calls are under way, and when the model is asked to go on."""

from __future__ import annotations

from _thread import allocate_lock
from collections import deque
from typing import TYPE_CHECKING, Any

from openai_core.errors import MaxRoundsError
from openai_core.sansio.codec import dumps
from openai_core.tools.box import Toolbox
from openai_core.tools.call import ToolCall
from openai_core.tools.plan import Plan
from openai_core.tools.result import RESPONSE_PARTS, output_of
from openai_core.tools.run import ToolRun
from openai_core.tools.serve import Service

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from openai_core.accumulate.realtime_events import ToolCalled
    from openai_core.sansio.flow import Play
    from openai_core.tools.plan import Clock

_FIELDS = ("type", "name", "description", "parameters")


class Round:
    """The calls of one response."""

    __slots__ = ("calls", "status")

    def __init__(self) -> None:
        self.calls: list[ToolCall] = []
        self.status: str | None = None
        """How the response ended; None while it has not."""


class LiveTools:
    """Takes calls as the model makes them, and answers each as soon as it can. Several threads may come at once."""

    def __init__(self, tools: Sequence[Any], clock: Clock, **options: Any) -> None:
        """Take the tools.

        Args:
            tools: Tools, functions and definitions, as `run_tools` takes them.
            clock: Where the time comes from.
            options: See `RunOptions`.
        """
        self.plan = Plan(Toolbox(tools, "responses"), clock, **options)
        self.run: ToolRun[Any] = ToolRun()
        """Told tools that ask for their context; its calls are those of the session."""
        self.run.status = "running"
        self._rounds: dict[str | None, Round] = {}
        self._waiting: deque[ToolCall] = deque()
        self._running: set[str] = set()
        """The ids of calls that are being made, and of those that are answered and not yet told the model."""
        self._row = 0
        """How often the model was asked to go on since the user had a say."""
        self._lock = allocate_lock()
        self.stopped = False

    @property
    def definitions(self) -> list[dict[str, Any]]:
        """As the settings of a session have them."""
        return [
            {name: tool[name] for name in _FIELDS if name in tool} if tool.get("type") == "function" else tool
            for tool in (dict(tool) if isinstance(tool, dict) else tool.to_dict() for tool in self.plan.box.definitions)
        ]

    @property
    def calls(self) -> list[ToolCall]:
        """All calls so far."""
        return self.run.calls

    def heard(self) -> None:
        """Know that the user had a say: the model may call tools as often as at the beginning."""
        self._row = 0

    def called(self, event: ToolCalled) -> None:
        """Know of a call, whose arguments are complete."""
        call = ToolCall(event.call_id, event.name, event.arguments, round=len(self._rounds) + 1)
        with self._lock:
            if any(known.id == call.id for known in self.run.calls):
                return
            self.run.calls.append(call)
            self._rounds.setdefault(event.response_id, Round()).calls.append(call)
            self._waiting.append(call)

    def ready(self) -> list[ToolCall]:
        """The calls that are to be begun now; each is told once."""
        with self._lock:
            room = self.plan.parallel - len(self._running)
            calls = [self._waiting.popleft() for _ in range(min(max(room, 0), len(self._waiting)))]
            self._running.update(call.id for call in calls)
            return calls

    def play(self, call: ToolCall) -> Play[None]:
        """What answers a call."""
        service = Service(self, self.plan, [call])  # type: ignore[arg-type]
        yield from service.perform()
        self.stopped = self.stopped or service.stopped

    def taken(self, call_id: str) -> ToolCall | None:
        """A call that is answered by hand from now on, until `done`; None where there is none, or it is answered
        otherwise."""
        with self._lock:
            call = next((call for call in self.run.calls if call.id == call_id), None)
            if call is None or call.is_answered or self._is_under_way(call):
                return None
            self._running.add(call.id)
            return call

    def done(self, call: ToolCall) -> None:
        """Know that a call was made, and that the model was told what came of it."""
        with self._lock:
            self._running.discard(call.id)

    def ended(self, response_id: str | None, status: str | None) -> bool:
        """Know that a response is over; whether the model will be asked to go on after it."""
        with self._lock:
            made = self._rounds.get(response_id)
            if made is None:
                return False
            made.status = status or "completed"
            if self.stopped or made.status != "completed":
                return False
            return not any(call.status in ("pending", "cut") for call in made.calls)

    def settled(self, response_id: str | None) -> bool:
        """Whether all calls of a response that is over were made, and yet the model will not be asked to go on."""
        with self._lock:
            made = self._rounds.get(response_id)
            if made is None:
                return self.stopped
            return not any(map(self._is_under_way, made.calls)) and not all(call.is_answered for call in made.calls)

    def further(self) -> list[str | None]:
        """The responses after which the model is to be asked to go on now: all their calls are answered, and it was
        told so.

        Raises:
            MaxRoundsError: it was asked too often since the user had a say.
        """
        with self._lock:
            over = [
                name
                for name, made in self._rounds.items()
                if made.status is not None
                and all(call.is_answered and not self._is_under_way(call) for call in made.calls)
            ]
            wanted = [name for name in over if self._rounds.pop(name).status == "completed"]
            if not wanted or self.stopped:
                return []
            self._row += 1
            if self._row >= self.plan.max_rounds:
                raise MaxRoundsError(f"The model still called tools after {self.plan.max_rounds} rounds")
            return wanted

    def lost(self, unwanted: Collection[str | None] = ()) -> None:
        """Know that the connection was lost: no response that was under way goes on; after those that are unwanted
        the model is not asked to."""
        with self._lock:
            for name, made in self._rounds.items():
                made.status = made.status or ("lost" if name in unwanted else "completed")

    def _is_under_way(self, call: ToolCall) -> bool:
        return call.id in self._running or any(call is other for other in self._waiting)

    def item(self, call: ToolCall) -> dict[str, Any]:
        """The item that tells the model the answer to a call."""
        output = call.output if isinstance(call.output, str) else dumps(call.output).decode()
        return {"id": f"out_{call.id}"[:32], "type": "function_call_output", "call_id": call.id, "output": output}

    # --- what a service asks

    def output(self, call: ToolCall, result: Any) -> Any:
        """What the model is told of a result."""
        return output_of(result, RESPONSE_PARTS)

    def words(self, call: ToolCall, words: str) -> Any:
        """What the model is told where there is no result."""
        return words
