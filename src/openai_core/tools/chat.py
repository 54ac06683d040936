"""Conversations with tools in Chat Completions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.errors import ConfigurationError
from openai_core.sansio.replay import message_input
from openai_core.tools.call import ToolCall
from openai_core.tools.result import CHAT_PARTS, output_of
from openai_core.tools.run import ChatToolRun
from openai_core.tools.talk import Talk
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openai_core.accumulate.event import Accumulator
    from openai_core.tools.plan import Plan

LAST = ("length", "content_filter")
"""Reasons to finish after which calls are not to be trusted: they may be cut off."""


class ChatTalk(Talk[ChatToolRun[Any]]):
    """The history is the list of messages, sent anew with each request."""

    def __init__(
        self,
        plan: Plan,
        params: dict[str, Any],
        messages: Sequence[Any] | None,
        resume: ChatToolRun[Any] | None = None,
        format: Any = None,
    ) -> None:
        if params.get("n", UNSET) not in (UNSET, None, 1):
            raise ConfigurationError("run_tools() follows one answer a round: leave out `n`")
        super().__init__(plan, params)
        self.run = ChatToolRun() if resume is None else resume.copied()
        self._given = messages is not None or resume is not None
        self._more = list(messages or ())
        self._format = format
        if format is not None:
            from openai_core.structured.schema import response_format_of

            params["response_format"] = response_format_of(format)
        if resume is None:
            self.further()

    def request(self) -> Any:
        from openai_core.generated.endpoints.chat_completions_create import build, build_stream

        params = self.options()
        if self._given:
            params["messages"] = self.run.messages
        if not self.plan.stream:
            return build(**params)
        params.setdefault("stream_options", {"include_usage": True})
        return build_stream(stream=True, **params)

    def accumulator(self) -> Accumulator[Any, Any]:
        from openai_core.accumulate.chat import ChatCompletionStreamState

        return ChatCompletionStreamState(response_format=self._format)

    def finish(self) -> None:
        if self._format is None:
            return
        from openai_core.accumulate.chat_parsed import parsed_completion

        made = parsed_completion(self.run.completions[-1], self._format)
        self.run.completions[-1] = made
        self.run.parsed = made.choices[0].message.parsed

    def accept(self, answer: Any) -> list[ToolCall]:
        run = self.run
        run.completions.append(answer)
        choices = answer.choices
        message = choices[0].message if choices else None
        if message is None:
            return []
        said = message_input(message)
        run.messages.append(said)
        if choices[0].finish_reason in LAST:
            said.pop("tool_calls", None)
            return []
        calls = _calls(said, run.rounds, {call.id for call in run.calls})
        run.calls += calls
        return calls

    def unanswered(self) -> list[ToolCall]:
        messages = self.run.messages
        last = messages[-1] if messages else None
        asked = isinstance(last, dict) and last.get("role") == "assistant" and last.get("tool_calls")
        return self.run.calls_of(self.run.rounds) if asked else []

    def tell(self, calls: Sequence[ToolCall]) -> None:
        self.run.messages += [{"role": "tool", "tool_call_id": call.id, "content": call.output} for call in calls]

    def further(self) -> bool:
        more, self._more = self._more, []
        self.run.messages += more
        return bool(more)

    def output(self, call: ToolCall, result: Any) -> Any:
        return output_of(result, CHAT_PARTS)


def _calls(message: dict[str, Any], round: int, known: set[str]) -> list[ToolCall]:
    """The calls in a message; one without an id, or with that of another, gets one there, too."""
    calls: list[ToolCall] = []
    taken: set[str] = set()
    for number, data in enumerate(message.get("tool_calls", ()), start=1):
        id = data.get("id")
        if not isinstance(id, str) or not id or id in taken:
            id = made_up(round, number, known | taken)
            data["id"] = id
        taken.add(id)
        kind = "custom" if data.get("type") == "custom" or "function" not in data else "function"
        data.setdefault("type", kind)
        inner = data.get(kind) or {}
        raw = inner.get("input" if kind == "custom" else "arguments")
        calls.append(ToolCall(id, inner.get("name") or "", _text(raw), kind=kind, round=round))
    return calls


def made_up(round: int, number: int, known: set[str]) -> str:
    """An id for a call that came without one: the same in every run."""
    id = f"call_{round}_{number}"
    while id in known:
        id += "_"
    return id


def _text(raw: Any) -> str:
    """Arguments as text; some servers send the object itself."""
    if isinstance(raw, str):
        return raw
    if raw is None:
        return ""
    from openai_core.sansio.codec import dumps

    return dumps(raw).decode()
