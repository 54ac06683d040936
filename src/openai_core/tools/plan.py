"""What a run may do, and what it has to do with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypedDict

from openai_core.errors import APITimeoutError, ConfigurationError
from openai_core.sansio.timeout import Deadline, Timeout
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openai_core.tools.box import Toolbox
    from openai_core.tools.call import ToolCall
    from openai_core.tools.context import Pending

Verdict: TypeAlias = "bool | str | dict[str, Any] | Pending"
OnCall: TypeAlias = "Callable[[ToolCall], Verdict] | Callable[[ToolCall], Awaitable[Verdict]]"
OnError: TypeAlias = (
    "Literal['model', 'raise'] | Callable[[ToolCall, Exception], str] | Callable[[ToolCall, Exception], Awaitable[str]]"
)


class Clock(NamedTuple):
    """Where the time comes from."""

    now: Callable[[], float]
    """Unix seconds."""
    steady: Callable[[], float]
    """Seconds on a scale that only ever goes up."""


class RunOptions(TypedDict, total=False):
    """What `run_tools` takes beside the parameters of `create`."""

    max_rounds: int
    """How often the model is asked, at most. Default: 10."""
    parallel: int
    """How many calls of one answer run at once, at most. Default: 8; 1 with `parallel_tool_calls=False`."""
    timeout: Any
    """Seconds that the whole run may take, tools included; a `Timeout` says more about its requests. Default: the
    client's timeout for each request, and no limit for the whole."""
    context: Any
    """Given to tools that have a parameter annotated with `ToolContext`, as its `value`."""
    on_call: OnCall | None
    """Asked before each call: True lets it go on, False or a text (which the model is told) refuses it, a dictionary
    takes the place of its arguments, and `PENDING` ends the run until somebody has decided. Under `AsyncClient` it may
    be a coroutine function."""
    on_error: OnError
    """What happens when a tool raises: `model` tells the model what the error says, `raise` ends the run with a
    `ToolRunError`; a function is given the call and the error, and returns what the model is told or raises. Default:
    `model`."""


OPTIONS = frozenset(RunOptions.__annotations__)


class Plan:
    """The options of one run, checked."""

    def __init__(
        self,
        box: Toolbox,
        clock: Clock,
        *,
        client_timeout: Any = UNSET,
        stream: bool = False,
        max_rounds: int = 10,
        parallel: int = 8,
        timeout: Any = UNSET,
        context: Any = None,
        on_call: OnCall | None = None,
        on_error: OnError = "model",
    ) -> None:
        for name, number in (("max_rounds", max_rounds), ("parallel", parallel)):
            if not isinstance(number, int) or isinstance(number, bool) or number < 1:
                raise ConfigurationError(f"`{name}` must be a whole number above 0: {number!r}")
        if on_call is not None and not callable(on_call):
            raise ConfigurationError(f"`on_call` must be a function, not {type(on_call).__name__}")
        if on_error not in ("model", "raise") and not callable(on_error):
            raise ConfigurationError(f"`on_error` must be 'model', 'raise' or a function: {on_error!r}")
        self.box = box
        self.clock = clock
        self.stream = stream
        self.max_rounds = max_rounds
        self.parallel = parallel
        self.context = context
        self.on_call = on_call
        self.on_error = on_error
        self._each, total = _limits(timeout, client_timeout)
        self.deadline = None if total is None else Deadline(total, clock.steady)

    @property
    def request_timeout(self) -> Any:
        """That of the next request; UNSET leaves it to the client."""
        if self.deadline is None:
            return self._each
        return self._each.replace(total=max(self.deadline.left(), 0.001))

    @property
    def is_late(self) -> bool:
        """Whether the time of the whole run is up, but for what clocks may differ by."""
        return self.deadline is not None and self.deadline.left() <= 0.005

    def late(self) -> APITimeoutError:
        """What is raised when the time of the whole run is up."""
        seconds = 0.0 if self.deadline is None else self.deadline.seconds
        return APITimeoutError(f"The run was not done within {seconds:g} s", phase="total")

    def check(self) -> None:
        """Raise that if it is so."""
        if self.deadline is not None and self.deadline.left() <= 0:
            raise self.late()


def _limits(given: Any, client: Any) -> tuple[Any, float | None]:
    """The limits of each request (UNSET: the client's), and the seconds that the whole run may take."""
    if given is UNSET or given is None:
        return UNSET if given is UNSET else None, None
    if isinstance(given, Timeout):
        return given, given.total
    if isinstance(given, (int, float)) and not isinstance(given, bool):
        return phases(client), Timeout(total=given).total
    return given, None


def phases(timeout: Any) -> Timeout:
    """A client's timeout, whatever it was given as."""
    if isinstance(timeout, Timeout):
        return timeout
    if timeout is UNSET:
        return Timeout()
    if timeout is None or isinstance(timeout, (int, float)):
        return Timeout(timeout)
    return Timeout(**{name: getattr(timeout, name, None) for name in ("connect", "read", "write", "pool")})
