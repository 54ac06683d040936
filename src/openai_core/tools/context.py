"""What a tool may know of the run that calls it, and how it may end it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from openai_core.unset import UNSET

if TYPE_CHECKING:
    from openai_core.tools.call import ToolCall
    from openai_core.tools.run import ToolRun

C = TypeVar("C")


class ToolContext(Generic[C]):
    """Given to a parameter that is annotated with it; the model knows nothing of that parameter.

    @tool
    def balance(context: ToolContext[Session], account: str) -> int:
        return context.value.accounts[account]
    """

    __slots__ = ("call", "run", "stopping", "value")

    def __init__(self, value: C, call: ToolCall | None = None, run: ToolRun[Any] | None = None) -> None:
        """Made by the run; to try a tool out by hand, the value alone will do."""
        if call is None or run is None:
            from openai_core.tools.call import ToolCall
            from openai_core.tools.run import ToolRun

            call, run = call or ToolCall("", "", ""), run or ToolRun()
        self.value = value
        """What was given as `run_tools(context=...)`."""
        self.call: ToolCall = call
        """The call that is being answered."""
        self.run: ToolRun[Any] = run
        """The trace of the run, as it is by now; to be looked at only."""
        self.stopping = False
        """Whether `stop()` was called."""

    def stop(self) -> None:
        """Let the run end after this call: the model is not asked again. What the tool returns is kept in the trace."""
        self.stopping = True

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the result any more: the time of the call or of the run is up, or the run was left.
        A function that runs in a thread cannot be cut short; a long one should look here now and then."""
        return self.run.status != "running" or self.call.status not in ("running", "waiting")

    def __repr__(self) -> str:
        return f"ToolContext({self.value!r}, call={self.call.name!r})"


class StopTools(Exception):
    """Raised by a tool (or an approval hook) to end the run: calls that are under way are brought to their end, the
    model is not asked again, and the run comes back with the status `aborted`."""

    def __init__(self, result: Any = UNSET) -> None:
        """End the run.

        Args:
            result: What the call's result is to be in the trace; without one, the call stays unanswered.
        """
        super().__init__(result)
        self.result = result


class Pending:
    __slots__ = ()

    def __repr__(self) -> str:
        return "PENDING"

    def __reduce__(self) -> str:
        return "PENDING"


PENDING: Final = Pending()
"""What an approval hook answers when nobody has decided yet: the run ends with the status `pending`, and can be resumed
when somebody has."""
