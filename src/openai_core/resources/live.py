"""`client.realtime.session`: a Realtime session that is looked after."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from openai_core.errors import ConfigurationError
from openai_core.resource import plain
from openai_core.sansio.ws.realtime import RealtimeOptions, known, realtime

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from openai_core.tools.plan import OnCall, OnError


class RealtimeSessionOptions(RealtimeOptions, total=False):
    """What `client.realtime.session` takes: what `connect` takes, and what is done in the session."""

    session: Mapping[str, Any]
    """Settings, as `session.update` takes them."""
    instructions: str
    """What the model is told to be; the same in `session`."""
    output_modalities: Sequence[str]
    """`["text"]` or `["audio"]`; the same in `session`."""
    tools: Sequence[Any]
    """Tools (`@tool`, `ToolDefinition`), functions, and definitions as the API takes them; calls of a mere definition
    are answered with `session.answer(...)`."""
    parallel: int
    """How many calls run at once, at most. Default: 8."""
    max_rounds: int
    """How often in a row the model is asked to go on after calls, at most. Default: 10."""
    context: Any
    """For tools that have a parameter annotated with `ToolContext`."""
    on_call: OnCall | None
    """Asked before each call: True, False, a text that refuses it, other arguments, or `PENDING`."""
    on_error: OnError
    """`model`, `raise`, or a function that says what the model is told. Default: `model`."""
    clock: Callable[[], float]
    """Seconds on a scale that only ever goes up. Default: `time.monotonic`."""


_OURS = ("session", "instructions", "output_modalities", "tools", "clock")
_RUN = ("parallel", "max_rounds", "context", "on_call", "on_error")


def session(runner: Any, options: Mapping[str, Any]) -> Any:
    """A session of a client, not yet opened.

    Args:
        runner: The client's.
        options: See `RealtimeSessionOptions`.
    """
    from openai_core.accumulate.realtime import RealtimeState
    from openai_core.tools.live import LiveTools
    from openai_core.tools.plan import Clock

    runner = plain(runner, "session")
    rest = known(options, RealtimeSessionOptions, "session")
    ours = {name: rest.pop(name) for name in _OURS if name in rest}
    plan = {name: rest.pop(name) for name in _RUN if name in rest}
    clock = ours.get("clock", time.monotonic)
    settings = dict(ours.get("session") or {})
    settings |= {name: ours[name] for name in ("instructions", "output_modalities") if name in ours}
    tools = None
    if "tools" in ours:
        if "tools" in settings:
            raise ConfigurationError("Give the tools in `tools` alone, not in `session`, too")
        tools = LiveTools(ours["tools"], Clock(time.time, clock), **plan)
        settings["tools"] = tools.definitions
    elif plan:
        raise ConfigurationError(f"`{next(iter(plan))}` says how tools are called, and there are no `tools`")
    if settings:
        settings.setdefault("type", "transcription" if rest.get("intent") == "transcription" else "realtime")
    target, limits, read = realtime(rest)
    state = RealtimeState()
    policy = limits.reconnect
    if policy is not None:
        theirs = policy.replay

        def replay() -> Iterable[Any]:
            return [*made._replayed(), *(theirs() if theirs is not None else ())]

        limits.reconnect = policy.replace(replay=replay)
    made: Any
    if runner.asynchronous:
        from openai_core.aio.realtime import AsyncRealtimeConnection
        from openai_core.aio.session import AsyncRealtimeSession

        later = AsyncRealtimeConnection(runner, target, limits, read)
        made = AsyncRealtimeSession(runner, later, state, settings or None, tools, clock)
    else:
        from openai_core.blocking.realtime import RealtimeConnection
        from openai_core.blocking.session import RealtimeSession

        connection = RealtimeConnection(runner, target, limits, read)
        made = RealtimeSession(runner, connection, state, settings or None, tools, clock)
    return made
