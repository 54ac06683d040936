"""Tools made of functions, and conversations in which the model calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_core.tools.call import ToolCall as ToolCall
    from openai_core.tools.context import PENDING as PENDING
    from openai_core.tools.context import StopTools as StopTools
    from openai_core.tools.context import ToolContext as ToolContext
    from openai_core.tools.definition import Tool as Tool
    from openai_core.tools.definition import ToolDefinition as ToolDefinition
    from openai_core.tools.definition import tool as tool
    from openai_core.tools.events import RoundFinished as RoundFinished
    from openai_core.tools.events import RoundStarted as RoundStarted
    from openai_core.tools.events import RunEvent as RunEvent
    from openai_core.tools.events import ToolFinished as ToolFinished
    from openai_core.tools.events import ToolStarted as ToolStarted
    from openai_core.tools.kinds import BuiltInTool as BuiltInTool
    from openai_core.tools.kinds import CustomTool as CustomTool
    from openai_core.tools.kinds import Namespace as Namespace
    from openai_core.tools.kinds import builtin_tool as builtin_tool
    from openai_core.tools.kinds import custom_tool as custom_tool
    from openai_core.tools.kinds import tool_namespace as tool_namespace
    from openai_core.tools.plan import Verdict as Verdict
    from openai_core.tools.run import ChatToolRun as ChatToolRun
    from openai_core.tools.run import ResponseToolRun as ResponseToolRun
    from openai_core.tools.run import ToolRun as ToolRun
    from openai_core.tools.signature import ArgumentsError as ArgumentsError

_HOMES = {
    "call": ("ToolCall",),
    "context": ("PENDING", "StopTools", "ToolContext"),
    "definition": ("Tool", "ToolDefinition", "tool"),
    "events": ("RoundFinished", "RoundStarted", "RunEvent", "ToolFinished", "ToolStarted"),
    "kinds": ("BuiltInTool", "CustomTool", "Namespace", "builtin_tool", "custom_tool", "tool_namespace"),
    "plan": ("Verdict",),
    "run": ("ChatToolRun", "ResponseToolRun", "ToolRun"),
    "signature": ("ArgumentsError",),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = sorted(_HOME)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'openai_core.tools' has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f"openai_core.tools.{home}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
