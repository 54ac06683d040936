"""Definitions of functions that the model may call, made of types."""

from __future__ import annotations

import typing
from collections.abc import Mapping
from typing import Any

from openai_core.errors import SchemaError
from openai_core.structured.format import Format, format_of, format_of_schema
from openai_core.structured.names import LONGEST, is_name, sanitized


class FunctionTool(dict[str, Any]):
    """A tool definition as the API takes it, a dictionary like any other, that knows how its arguments are read."""

    __slots__ = ("format",)

    def __init__(self, definition: Mapping[str, Any], format: Format[Any] | None = None) -> None:
        super().__init__(definition)
        self.format = format
        """Makes values of the arguments; None leaves them alone."""

    def for_chat(self) -> FunctionTool:
        """The same tool as chat completions take it."""
        return FunctionTool(nested(self), self.format)

    def for_responses(self) -> FunctionTool:
        """The same tool as responses take it."""
        return FunctionTool(flat(self), self.format)

    def __reduce__(self) -> Any:
        return FunctionTool, (dict(self), self.format)


def nested(tool: Mapping[str, Any]) -> dict[str, Any]:
    """A function tool of either shape in that of chat completions."""
    if "function" in tool:
        return dict(tool)
    return {"type": "function", "function": {key: value for key, value in tool.items() if key != "type"}}


def flat(tool: Mapping[str, Any]) -> dict[str, Any]:
    """A function tool of either shape in that of responses."""
    if "function" not in tool:
        return dict(tool)
    beside = {key: value for key, value in tool.items() if key not in ("type", "function")}
    return {"type": "function", **tool["function"], **beside}


def function_tool(
    kind: Any, *, name: str | None = None, description: str | None = None, strict: bool = True
) -> FunctionTool:
    """A tool of chat completions whose arguments are a value of a type; `parse` and `stream` give them as that.

    `responses.parse` and `responses.stream` take it, too; for other calls of the Responses API use
    `.for_responses()`.

    Args:
        kind: Any type that `format_of` takes, or the JSON schema of the arguments.
        name: What the model calls it by: letters, digits, `_` and `-`, 64 at most. Default: the name of the type.
        description: When to call it, and what it does. Default: the docstring of the type.
        strict: Whether the model is held to the schema.

    Raises:
        SchemaError: the API takes no such schema, or no such name.

    API page: https://platform.openai.com/docs/guides/function-calling
    """
    format: Format[Any] | None
    if isinstance(kind, Mapping):
        if name is None:
            raise SchemaError("A tool that is made of a schema needs a name: function_tool(schema, name=...)")
        format = format_of_schema(kind, name) if strict else None
        schema = dict(kind) if format is None else format.schema
    else:
        format = format_of(kind)
        schema, name = format.schema, name or format.name
    if not is_name(name):
        raise SchemaError(
            f"{name!r} is no name for a tool: it takes letters, digits, `_` and `-`, {LONGEST} of them at most; "
            f"{sanitized(name)!r} is one"
        )
    words = description or schema.get("description")
    function: dict[str, Any] = {"name": name}
    if words:
        function["description"] = words
    function["parameters"] = {key: value for key, value in schema.items() if key != "description"}
    function["strict"] = strict
    return FunctionTool({"type": "function", "function": function}, format)


def pydantic_function_tool(model: Any, *, name: str | None = None, description: str | None = None) -> FunctionTool:
    """A strict tool of chat completions whose arguments are a pydantic model, or a value of any other type.

    Args:
        model: The model.
        name: What the model calls it by. Default: the name of the class.
        description: When to call it, and what it does. Default: the docstring of the class.

    Raises:
        SchemaError: the API takes no schema that says the type.

    API page: https://platform.openai.com/docs/guides/function-calling
    """
    return function_tool(model, name=name, description=description)


def pydantic_responses_function_tool(
    model: Any, *, name: str | None = None, description: str | None = None, defer_loading: bool | None = None
) -> FunctionTool:
    """A strict tool of responses whose arguments are a pydantic model, or a value of any other type.

    Args:
        model: The model.
        name: What the model calls it by. Default: the name of the class.
        description: When to call it, and what it does. Default: the docstring of the class.
        defer_loading: Whether the model sees it only when it searches for tools.

    Raises:
        SchemaError: the API takes no schema that says the type.

    API page: https://platform.openai.com/docs/guides/function-calling
    """
    made = function_tool(model, name=name, description=description).for_responses()
    if defer_loading is not None:
        made["defer_loading"] = defer_loading
    return made


def is_type(value: Any) -> bool:
    """Whether this is a type rather than a value that the API takes."""
    if isinstance(value, (Format, type)):
        return True
    return typing.get_origin(value) is not None or type(value).__name__ in ("TypeAliasType", "NewType")


def formats_of(tools: Any) -> dict[str, Format[Any]]:
    """What reads the arguments of each strict function among these definitions, by their names."""
    found: dict[str, Format[Any]] = {}
    for tool in tools:
        given = fields_in(tool)
        if given.get("type") == "namespace":
            found = {**formats_of(given.get("tools") or ()), **found}
        definition = fields_in(given.get("function")) or given
        name = definition.get("name")
        if given.get("type") != "function" or not isinstance(name, str) or definition.get("strict") is not True:
            continue
        format = tool.format if isinstance(tool, FunctionTool) else None
        found[name] = format or Format(name, definition.get("parameters") or {}, _same)
    return found


def fields_in(value: Any) -> dict[str, Any]:
    """What stands in an object, be it a dictionary or a model; nothing where it is neither."""
    if isinstance(value, Mapping):
        return dict(value)
    return dict(vars(value)) if getattr(type(value), "_is_model", False) else {}


def _same(value: Any) -> Any:
    return value
