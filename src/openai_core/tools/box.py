"""The tools of a run: what the model is told of them, and which function answers a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from openai_core.errors import ConfigurationError
from openai_core.sansio.model import Model
from openai_core.tools.definition import Handled, Tool
from openai_core.tools.kinds import Namespace
from openai_core.tools.result import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_core.tools.call import ToolCall

_OURS = ("function", "custom")
"""Types of tools whose calls come to the caller, whoever wrote their definitions."""


class Toolbox:
    """Made once for a run."""

    def __init__(self, tools: Iterable[Any], api: str) -> None:
        """Take the tools.

        Args:
            tools: Tools, functions, namespaces, and definitions as the API takes them.
            api: `chat` or `responses`.

        Raises:
            ConfigurationError: two have the same name, or one is of a kind that the API does not know.
            SchemaError: a function has no schema.
        """
        self.definitions: list[Any] = []
        """As the request has them."""
        self._api = api
        self._handled: dict[tuple[str | None, str], Handled] = {}
        self._others: set[tuple[str | None, str]] = set()
        self._kinds: dict[str, Handled] = {}
        for tool in tools:
            self.definitions.append(self._taken(tool))

    def find(self, call: ToolCall) -> Handled | None:
        """The tool that answers a call; None where there is none."""
        if call.kind not in _OURS:
            return self._kinds.get(call.kind)
        found = self._handled.get((call.namespace, call.name))
        if found is None and call.namespace is None:
            alike = [tool for (_, name), tool in self._handled.items() if name == call.name]
            found = alike[0] if len(alike) == 1 else None
        return found

    def is_callers(self, call: ToolCall) -> bool:
        """Whether the call is one of a tool that was given as a mere definition: the caller answers it by hand."""
        return (call.namespace, call.name) in self._others

    def names(self) -> str:
        """What there is, in words for the model."""
        return listed(f"{space}.{name}" if space else name for space, name in (*self._handled, *self._others))

    def _taken(self, tool: Any, space: str | None = None) -> Any:
        if isinstance(tool, Namespace):
            if self._api == "chat":
                raise ConfigurationError(
                    f"The namespace {tool.name!r} is for the Responses API: give its tools to a chat one by one"
                )
            for each in tool.tools:
                self._taken(each, tool.name)
            return tool.for_responses()
        if isinstance(tool, Handled):
            self._add(tool, space)
            return tool.for_chat() if self._api == "chat" else tool.for_responses()
        if isinstance(tool, (Mapping, Model)):
            return self._definition(tool, space)
        if callable(tool):
            return self._taken(Tool.of(tool), space)
        raise ConfigurationError(f"A tool is a Tool, a function or a definition, not {type(tool).__name__}")

    def _definition(self, tool: Mapping[str, Any] | Model, space: str | None) -> Any:
        data: Mapping[str, Any] = tool.__dict__ if isinstance(tool, Model) else tool
        kind = data.get("type")
        if kind == "namespace":
            inner = [self._taken(each, str(data.get("name"))) for each in data.get("tools", ())]
            return {**data, "tools": inner}
        if kind in _OURS:
            inside = data.get(str(kind), data)
            name = inside.get("name") if isinstance(inside, Mapping) else getattr(inside, "name", None)
            if isinstance(name, str):
                self._unique(space, name)
                self._others.add((space, name))
            if kind == "function" and isinstance(tool, Mapping) and ("function" in tool) != (self._api == "chat"):
                from openai_core.structured.tools import flat, nested

                return nested(tool) if self._api == "chat" else flat(tool)
        return tool

    def _add(self, tool: Handled, space: str | None) -> None:
        if tool.kind in _OURS:
            self._unique(space, tool.name)
            self._handled[space, tool.name] = tool
        else:
            self._kinds[tool.kind] = tool

    def _unique(self, space: str | None, name: str) -> None:
        if (space, name) in self._handled or (space, name) in self._others:
            raise ConfigurationError(f"Two tools are called {name!r}: give one of them another name")
