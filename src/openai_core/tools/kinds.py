"""Tools of other kinds than functions: free text, groups of tools, and built-in tools that the caller performs."""

from __future__ import annotations

from functools import partial, update_wrapper
from typing import TYPE_CHECKING, Any, overload

from openai_core.errors import ConfigurationError
from openai_core.sansio.codec import dumps, loads
from openai_core.tools.definition import Handled, Tool, is_awaited
from openai_core.tools.signature import context_of, described

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.tools.context import ToolContext

CALLS = {
    "computer": "computer_call",
    "computer_use_preview": "computer_call",
    "local_shell": "local_shell_call",
    "shell": "shell_call",
    "apply_patch": "apply_patch_call",
    "tool_search": "tool_search_call",
}
"""Built-in tools that the caller may have to perform -> what calls of them are."""


class CustomTool(Handled):
    """A tool that takes text in place of arguments; a grammar may say which text."""

    kind = "custom"

    def __init__(
        self,
        name: str,
        description: str | None,
        handler: Callable[..., Any],
        *,
        format: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        **more: Any,
    ) -> None:
        super().__init__(name, description, timeout, more)
        self.handler = handler
        self.format = None if format is None else _flat(format)
        self._context = context_of(handler)
        update_wrapper(self, handler, updated=())

    @property
    def awaited(self) -> bool:
        return is_awaited(self.handler)

    def for_chat(self) -> dict[str, Any]:
        custom = self._definition()
        if self.format is not None and self.format.get("type") == "grammar":
            rest = {name: value for name, value in self.format.items() if name != "type"}
            custom["format"] = {"type": "grammar", "grammar": rest}
        return {"type": "custom", "custom": {**custom, **self.more}}

    def for_responses(self) -> dict[str, Any]:
        return {"type": "custom", **self._definition(), **self.more}

    def _definition(self) -> dict[str, Any]:
        definition: dict[str, Any] = {"name": self.name}
        if self.description:
            definition["description"] = self.description
        if self.format is not None:
            definition["format"] = self.format
        return definition

    def arguments(self, raw: str) -> Any:
        return raw

    def prepared(self, arguments: Any, context: ToolContext[Any] | None) -> Callable[[], Any]:
        more = {} if self._context is None else {self._context: context}
        return partial(self.handler, arguments if isinstance(arguments, str) else dumps(arguments).decode(), **more)

    def invoke(self, text: str, context: ToolContext[Any] | None = None) -> Any:
        """Call the handler with this text."""
        return self.prepared(text, context)()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.handler(*args, **kwargs)


class Namespace:
    """Tools that stand together under one name, which the model knows them by; for the Responses API."""

    def __init__(self, name: str, description: str, tools: list[Handled]) -> None:
        if not tools:
            raise ConfigurationError(f"The namespace {name!r} needs at least one tool")
        self.name = name
        self.description = description
        self.tools = tools

    def for_responses(self) -> dict[str, Any]:
        """The definition, as the Responses API takes it."""
        return {
            "type": "namespace",
            "name": self.name,
            "description": self.description,
            "tools": [tool.for_responses() for tool in self.tools],
        }

    def __repr__(self) -> str:
        return f"<Namespace {self.name}: {', '.join(tool.name for tool in self.tools)}>"


class BuiltInTool(Handled):
    """A tool that the model knows by itself, but that is performed here: a shell, patches, a computer."""

    def __init__(
        self, definition: Mapping[str, Any], handler: Callable[..., Any], *, timeout: float | None = None
    ) -> None:
        type = str(definition.get("type"))
        if type not in CALLS:
            raise ConfigurationError(f"A built-in tool to perform here is one of {', '.join(CALLS)}; not {type!r}")
        super().__init__(type, None, timeout, {})
        self.kind = CALLS[type]
        self.definition = dict(definition)
        self.handler = handler
        self._context = context_of(handler)

    @property
    def awaited(self) -> bool:
        return is_awaited(self.handler)

    def for_responses(self) -> dict[str, Any]:
        return self.definition

    def arguments(self, raw: str) -> Any:
        return loads(raw)

    def prepared(self, arguments: Any, context: ToolContext[Any] | None) -> Callable[[], Any]:
        more = {} if self._context is None else {self._context: context}
        return partial(self.handler, arguments, **more)


@overload
def custom_tool(
    name: str,
    description: str | None = None,
    handler: None = None,
    *,
    lark: str | None = None,
    regex: str | None = None,
    format: Mapping[str, Any] | None = None,
    timeout: float | None = None,
    **more: Any,
) -> Callable[[Callable[..., Any]], CustomTool]: ...
@overload
def custom_tool(
    name: str,
    description: str | None,
    handler: Callable[..., Any],
    *,
    lark: str | None = None,
    regex: str | None = None,
    format: Mapping[str, Any] | None = None,
    timeout: float | None = None,
    **more: Any,
) -> CustomTool: ...
def custom_tool(
    name: str,
    description: str | None = None,
    handler: Callable[..., Any] | None = None,
    *,
    lark: str | None = None,
    regex: str | None = None,
    format: Mapping[str, Any] | None = None,
    timeout: float | None = None,
    **more: Any,
) -> Any:
    """Make a tool that takes free text; without a handler, a decorator for one.

    Args:
        name: What the model calls it by.
        description: What it is for, in words for the model. Default: from the handler's docstring.
        handler: Called with the text (and with the context, if a second parameter is annotated with `ToolContext`);
            may be a coroutine function.
        lark: A grammar in Lark's syntax that the text follows.
        regex: A regular expression that the text follows.
        format: The format as the API takes it, in place of these two. Default: any text.
        timeout: Seconds that a call may take. Default: no limit.
        more: Further keys of the definition.

    API page: https://platform.openai.com/docs/guides/function-calling#custom-tools
    """
    grammars = [(syntax, text) for syntax, text in (("lark", lark), ("regex", regex)) if text is not None]
    if len(grammars) + (format is not None) > 1:
        raise ConfigurationError("Give one of lark=, regex= and format=")
    if grammars:
        format = {"type": "grammar", "syntax": grammars[0][0], "definition": grammars[0][1]}

    def made(handler: Callable[..., Any]) -> CustomTool:
        words = described(handler) if description is None else description
        return CustomTool(name, words, handler, format=format, timeout=timeout, **more)

    return made if handler is None else made(handler)


def tool_namespace(name: str, description: str, tools: list[Any]) -> Namespace:
    """Put tools under one name, for the Responses API: the model sees the group first, its tools when it needs them.

    Args:
        name: What the model knows the group by.
        description: What the tools in it are for.
        tools: Tools, or functions to make some of.
    """
    return Namespace(name, description, [each if isinstance(each, Handled) else Tool.of(each) for each in tools])


def builtin_tool(
    definition: Mapping[str, Any], handler: Callable[..., Any], *, timeout: float | None = None
) -> BuiltInTool:
    """Perform a built-in tool of the Responses API by yourself.

    Args:
        definition: As the API takes it, such as `{"type": "local_shell"}`: `computer`, `computer_use_preview`,
            `local_shell`, `shell`, `apply_patch` or `tool_search`.
        handler: Called with the item that the model's call is, as a dictionary; gives the fields of the item that
            answers it (`output`, `status`, ...), or text for its `output`. May be a coroutine function.
        timeout: Seconds that a call may take. Default: no limit.

    Raises:
        ConfigurationError: it is none of these.

    API page: https://platform.openai.com/docs/guides/tools
    """
    return BuiltInTool(definition, handler, timeout=timeout)


def _flat(format: Mapping[str, Any]) -> dict[str, Any]:
    """A format as the Responses API takes it, whichever of the two APIs it was written for."""
    grammar = format.get("grammar")
    return {"type": "grammar", **grammar} if isinstance(grammar, dict) else dict(format)
