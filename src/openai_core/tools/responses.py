"""Conversations with tools in the Responses API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.errors import ConfigurationError
from openai_core.sansio.codec import dumps
from openai_core.sansio.model import Model
from openai_core.sansio.replay import replayed
from openai_core.tools.call import ToolCall
from openai_core.tools.result import RESPONSE_PARTS, item_output, output_of
from openai_core.tools.run import ResponseToolRun
from openai_core.tools.talk import Talk
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openai_core.accumulate.event import Accumulator
    from openai_core.tools.plan import Plan

REASONING = "reasoning.encrypted_content"
"""What has to be included for reasoning to be sent back where the server keeps nothing."""

_OUTPUTS = {
    "computer_call": "computer_call_output",
    "local_shell_call": "local_shell_call_output",
    "shell_call": "shell_call_output",
    "apply_patch_call": "apply_patch_call_output",
    "tool_search_call": "tool_search_output",
}
"""Calls of built-in tools that the caller may have to make -> their answers."""


class ResponseTalk(Talk[ResponseToolRun[Any]]):
    """The server keeps the history where it may; where not, all of it is sent anew with each request."""

    def __init__(
        self,
        plan: Plan,
        params: dict[str, Any],
        input: Any = None,
        resume: ResponseToolRun[Any] | None = None,
        history: str | None = None,
        format: Any = None,
    ) -> None:
        if params.get("background", UNSET) not in (UNSET, None, False):
            raise ConfigurationError("run_tools() waits for each answer: leave out `background`")
        if history not in (None, "server", "client"):
            raise ConfigurationError(f"`history` must be 'server' or 'client': {history!r}")
        super().__init__(plan, params)
        self.run = ResponseToolRun() if resume is None else resume.copied()
        self._conversation = params.get("conversation", UNSET) not in (None, UNSET)
        self._stored = params.get("store", UNSET) is not False
        if history == "server" and not self._stored:
            raise ConfigurationError("The server keeps no history with store=False: leave out one of the two")
        self._chained = history != "client" and self._stored and not self._conversation
        if not self._stored and "include" not in params:
            params["include"] = [REASONING]
        self._format = format
        if format is not None:
            from openai_core.structured.schema import text_format_of

            params["text"] = {**plain(params.get("text") or {}), "format": text_format_of(format)}
        self._first = input if resume is None else UNSET
        self._more = listed(input)
        if resume is None:
            self.further()

    def request(self) -> Any:
        from openai_core.generated.endpoints.responses_create import build, build_stream

        run = self.run
        params = self.options()
        last = run.responses[-1] if run.responses else None
        if last is None and self._first is not UNSET:
            if self._first is not None:
                params["input"] = self._first
        elif self._conversation:
            params["input"] = run.items[run.covered :]
        elif last is not None and self._chained and last.id and getattr(last, "store", None) is not False:
            params["input"] = run.items[run.covered :]
            params["previous_response_id"] = last.id
        else:
            params["input"] = list(run.items)
        request = build_stream(stream=True, **params) if self.plan.stream else build(**params)
        if not (run.items or params.get("prompt") or "input" in params):
            raise TypeError("run_tools() missing 1 required keyword-only argument: 'input' (or 'resume', or 'prompt')")
        return request

    def accumulator(self) -> Accumulator[Any, Any]:
        from openai_core.accumulate.responses import ResponseStreamState

        return ResponseStreamState(format=self._format)

    def accept(self, answer: Any) -> list[ToolCall]:
        run = self.run
        run.responses.append(answer)
        items = replayed(answer.output)
        calls = self._calls(answer, items) if answer.status in (None, "completed") else []
        run.items += items
        run.covered = len(run.items)
        run.calls += calls
        return calls

    def unanswered(self) -> list[ToolCall]:
        run = self.run
        return run.calls_of(run.rounds) if run.rounds and run.covered == len(run.items) else []

    def tell(self, calls: Sequence[ToolCall]) -> None:
        self.run.items += [answered(call) for call in calls]

    def further(self) -> bool:
        more, self._more = self._more, []
        self.run.items += more
        return bool(more)

    def output(self, call: ToolCall, result: Any) -> Any:
        if call.kind in _OUTPUTS:
            return item_output(call.kind, result, True)
        return output_of(result, RESPONSE_PARTS)

    def words(self, call: ToolCall, words: str) -> Any:
        return item_output(call.kind, words, False) if call.kind in _OUTPUTS else words

    def finish(self) -> None:
        if self._format is None:
            return
        from openai_core.accumulate.responses_parsed import parsed

        made, error = parsed(self.run.responses[-1], self._format)
        self.run.responses[-1] = made
        self.run.parsed = made.output_parsed
        if error is not None:
            raise error

    def _calls(self, answer: Any, items: list[Any]) -> list[ToolCall]:
        """The calls in an answer that are left to us; one without an id gets one, in what is sent back as well."""
        output = [plain(item) for item in answer.output or ()]
        done = {item.get("call_id") for item in output if str(item.get("type")).endswith("_output")}
        calls: list[ToolCall] = []
        taken: set[str] = set()
        number = self.run.rounds
        for item in output:
            kind = _kind(item)
            if kind is None or (kind in _OUTPUTS and item.get("call_id") in done):
                continue
            id = item.get("id" if kind == "mcp" else "call_id")
            if not isinstance(id, str) or not id or id in taken:
                id = self._made_up(item, items, number, len(calls) + 1, taken)
            taken.add(id)
            raw = item.get("input") if kind == "custom" else item.get("arguments")
            if kind in _OUTPUTS:
                raw = dumps(item).decode()
            calls.append(
                ToolCall(
                    id,
                    str(item.get("name") or kind),
                    raw if isinstance(raw, str) else "",
                    kind=kind,
                    namespace=item.get("namespace"),
                    round=number,
                    item=item,
                )
            )
        return calls

    def _made_up(self, item: dict[str, Any], items: list[Any], round: int, number: int, taken: set[str]) -> str:
        from openai_core.tools.chat import made_up

        id = made_up(round, number, taken | {call.id for call in self.run.calls})
        same = ("type", "id", "call_id")
        for sent in items:
            if isinstance(sent, dict) and all(sent.get(name) == item.get(name) for name in same):
                sent["call_id"] = id
        return id


def listed(input: Any) -> list[Any]:
    """What is given as input, as items."""
    if input is None or input is UNSET:
        return []
    return [{"role": "user", "content": input}] if isinstance(input, str) else list(input)


def answered(call: ToolCall) -> dict[str, Any]:
    """The item that answers a call."""
    if call.kind == "mcp":
        answer: dict[str, Any] = {
            "type": "mcp_approval_response",
            "approval_request_id": call.id,
            "approve": call.status == "completed",
        }
        if call.status != "completed":
            answer["reason"] = call.output
        return answer
    if call.kind in _OUTPUTS:
        name = "id" if call.kind == "local_shell_call" else "call_id"
        return {"type": _OUTPUTS[call.kind], name: call.id, **call.output}
    kind = "custom_tool_call_output" if call.kind == "custom" else "function_call_output"
    answer = {"type": kind, "call_id": call.id, "output": call.output}
    caller = (call.item or {}).get("caller")
    if caller is not None:
        answer["caller"] = caller
    return answer


def plain(item: Any) -> dict[str, Any]:
    """An item as a dictionary."""
    return item.to_dict() if isinstance(item, Model) else dict(item)


def _kind(item: dict[str, Any]) -> str | None:
    """What kind of call an item is; None where it is none that is left to us."""
    kind = item.get("type")
    if kind == "function_call":
        return "function"
    if kind == "custom_tool_call":
        return "custom"
    if kind == "mcp_approval_request":
        return "mcp"
    if kind == "tool_search_call":
        return kind if item.get("execution") == "client" else None
    return kind if kind in _OUTPUTS else None
