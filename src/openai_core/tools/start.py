"""From the arguments of `run_tools` to a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.errors import ConfigurationError
from openai_core.resource import plain
from openai_core.tools.box import Toolbox
from openai_core.tools.chat import ChatTalk
from openai_core.tools.plan import OPTIONS, Plan
from openai_core.tools.responses import ResponseTalk
from openai_core.tools.run import ChatToolRun, ResponseToolRun
from openai_core.tools.talk import Talk, converse
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from openai_core.tools.plan import Clock

_NOT_FOR_RUNS = {
    "functions": "calls the tools in `tools`",
    "function_call": "is told by `tool_choice` which tools may be called",
}


def chat_run(runner: Any, params: dict[str, Any], clock: Clock) -> Any:
    """A run of Chat Completions: the trace (under `AsyncClient` an awaitable of it), or a stream of events."""
    for name, why in _NOT_FOR_RUNS.items():
        if params.get(name, UNSET) is not UNSET:
            raise ConfigurationError(f"run_tools() {why}: leave out `{name}`")
    plan = _plan(runner, "chat", params, clock)
    messages, resume = params.pop("messages", None), _resumed(params, ChatToolRun)
    format = _format(params, "response_format")
    return _begun(runner, ChatTalk(plan, params, messages, resume, format))


def response_run(runner: Any, params: dict[str, Any], clock: Clock) -> Any:
    """Likewise of the Responses API."""
    plan = _plan(runner, "responses", params, clock)
    input, resume = params.pop("input", None), _resumed(params, ResponseToolRun)
    history, format = params.pop("history", None), _format(params, "text_format")
    return _begun(runner, ResponseTalk(plan, params, input, resume, history, format))


def _plan(runner: Any, api: str, params: dict[str, Any], clock: Clock) -> Plan:
    runner = plain(runner, "run_tools", "call it on the client; the trace holds every answer")
    if "tools" not in params:
        raise TypeError("run_tools() missing 1 required keyword-only argument: 'tools'")
    options = {name: params.pop(name) for name in OPTIONS if name in params}
    if params.get("parallel_tool_calls") is False:
        options["parallel"] = 1
    box = Toolbox(params.pop("tools"), api)
    stream = params.pop("stream", False) is True
    return Plan(box, clock, client_timeout=runner.settings.timeout, stream=stream, **options)


def _resumed(params: dict[str, Any], kind: type[Any]) -> Any:
    run = params.pop("resume", None)
    if run is None or isinstance(run, kind):
        return run
    raise ConfigurationError(f"`resume` must be a {kind.__name__}, not {type(run).__name__}")


def _format(params: dict[str, Any], name: str) -> Any:
    """The type that the last answer is to be of; what the API takes as it is stays where it is."""
    from openai_core.structured.tools import is_type

    given = params.get(name)
    if given is None:
        params.pop(name, None)
    if not is_type(given):
        if name == "text_format" and params.pop(name, UNSET) is not UNSET:
            raise TypeError(
                f"`text_format` must be a type, not {type(given).__name__}; text={{'format': ...}} takes it"
            )
        return None
    from openai_core.structured.format import format_of

    return format_of(params.pop(name))


def _begun(runner: Any, talk: Talk[Any]) -> Any:
    talk.request()  # so that a wrong argument is told now
    play = converse(talk)
    if runner.asynchronous:
        from openai_core.aio.toolrun import AsyncToolRunStream

        stream: Any = AsyncToolRunStream(runner, play, talk.run)
    else:
        from openai_core.blocking.toolrun import ToolRunStream

        stream = ToolRunStream(runner, play, talk.run)
    return stream if talk.plan.stream else stream.whole()
