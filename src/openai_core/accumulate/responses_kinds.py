"""The kinds of events of a response, and what each of them is about."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from openai_core.accumulate import responses_events as e


class Growth(NamedTuple):
    """What a kind of event adds text to."""

    event: type[Any]
    field: str
    item: str
    """The type of the item that it is in."""
    list: str | None = None
    """The item's field that lists its parts; None where the text is a field of the item itself."""
    place: str = ""
    """The event's field that tells which of them."""
    part: str | None = None
    """The type of that part."""


GROWTHS: Final = {
    "response.output_text.delta": Growth(
        e.ResponseTextDelta, "text", "message", "content", "content_index", "output_text"
    ),
    "response.refusal.delta": Growth(
        e.ResponseRefusalDelta, "refusal", "message", "content", "content_index", "refusal"
    ),
    "response.reasoning_text.delta": Growth(
        e.ResponseReasoningDelta, "text", "reasoning", "content", "content_index", "reasoning_text"
    ),
    "response.reasoning_summary_text.delta": Growth(
        e.ResponseSummaryDelta, "text", "reasoning", "summary", "summary_index", "summary_text"
    ),
    "response.function_call_arguments.delta": Growth(e.ResponseArgumentsDelta, "arguments", "function_call"),
    "response.mcp_call_arguments.delta": Growth(e.ResponseMCPArgumentsDelta, "arguments", "mcp_call"),
    "response.custom_tool_call_input.delta": Growth(e.ResponseCustomInputDelta, "input", "custom_tool_call"),
    "response.code_interpreter_call_code.delta": Growth(e.ResponseCodeDelta, "code", "code_interpreter_call"),
}
"""Kind of event -> what grows. Each has a `.done` beside it, which tells the whole text."""

WHOLES: Final = {f"{kind.removesuffix('.delta')}.done": growth for kind, growth in GROWTHS.items()}

PARTS: Final = {
    "response.content_part": ("content", "content_index"),
    "response.reasoning_summary_part": ("summary", "summary_index"),
}

STAGES: Final = {
    "web_search_call": ("in_progress", "searching", "completed", "failed"),
    "file_search_call": ("in_progress", "searching", "completed", "failed"),
    "code_interpreter_call": ("in_progress", "interpreting", "completed", "failed"),
    "image_generation_call": ("in_progress", "generating", "completed", "failed"),
    "mcp_call": ("in_progress", "completed", "failed"),
    "mcp_list_tools": ("in_progress", "completed", "failed"),
}
"""Type of item -> what the events named after it say about its status."""
WITHOUT_STATUS: Final = frozenset({"custom_tool_call", "mcp_list_tools"})

ENDS: Final[dict[str, type[Any]]] = {
    "response.completed": e.ResponseCompleted,
    "response.failed": e.ResponseFailed,
    "response.incomplete": e.ResponseIncomplete,
    "response.cancelled": e.ResponseCancelled,
}

STATUS: Final = {
    f"response.{item}.{status}": (item, status) for item, statuses in STAGES.items() for status in statuses
}
