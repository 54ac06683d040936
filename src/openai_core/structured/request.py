"""From the parameters of a call that names types to those that the API takes, and what reads the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from openai_core.sansio.message import Request
from openai_core.structured.format import Format, format_of
from openai_core.structured.tools import FunctionTool, fields_in, flat, formats_of, function_tool, is_type, nested
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from openai_core.sansio.message import Response

T = TypeVar("T")
S = TypeVar("S")


class Asked(NamedTuple):
    """What a call asks for."""

    params: dict[str, Any]
    """As the API takes them."""
    format: Format[Any] | None
    """Reads the answer; None where no type was given."""
    tools: dict[str, Format[Any]]
    """Read the arguments of strict functions, by their names."""


def chat_format(params: Mapping[str, Any], *, parse: bool = False) -> Asked:
    """What a call of chat completions asks for.

    Args:
        params: Those of `create`, where `response_format` may be a type, and tools may be types, too.
        parse: Whether an answer to a schema that was given as such is read, too, as JSON values.

    Raises:
        SchemaError: the API takes no schema that says one of the types.
    """
    made, format = dict(params), None
    given = made.get("response_format", UNSET)
    if given is None:
        del made["response_format"]
    elif is_type(given):
        format = format_of(given)
        named = {"name": format.name, "schema": format.schema, "strict": True}
        made["response_format"] = {"type": "json_schema", "json_schema": named}
    elif parse and isinstance(given, Mapping) and given.get("type") in ("json_schema", "json_object"):
        inner = given.get("json_schema") or {}
        format = Format(inner.get("name", "answer"), inner.get("schema") or {}, _same)
    tools = made.get("tools")
    if not tools or tools is UNSET:
        return Asked(made, format, {})
    made["tools"] = shaped = [_chat_tool(tool) for tool in tools]
    return Asked(made, format, formats_of(shaped))


def responses_format(params: Mapping[str, Any], *, parse: bool = False) -> Asked:
    """What a call of responses asks for.

    Args:
        params: Those of `create`, with `text_format` for a type; tools may be types, too.
        parse: Whether an answer to a schema that was given as `text.format` is read, too, as JSON values.

    Raises:
        TypeError: both `text_format` and `text.format` are given.
        SchemaError: the API takes no schema that says one of the types.
    """
    made, format = dict(params), None
    given, text = made.pop("text_format", UNSET), made.get("text", UNSET)
    said = {} if text is UNSET else fields_in(text)
    beside = fields_in(said["format"]) if "format" in said else {}
    if given is not UNSET and given is not None:
        if beside:
            raise TypeError("text_format says what the answer is to be, and text={'format': ...} does, too: give one")
        format = format_of(given)
        form = {"type": "json_schema", "name": format.name, "schema": format.schema, "strict": True}
        made["text"] = {**said, "format": form}
    elif parse and beside.get("type") in ("json_schema", "json_object"):
        format = Format(beside.get("name", "answer"), beside.get("schema") or {}, _same)
    tools = made.get("tools")
    if not tools or tools is UNSET:
        return Asked(made, format, {})
    made["tools"] = shaped = [_responses_tool(tool) for tool in tools]
    return Asked(made, format, formats_of(shaped))


def _chat_tool(tool: Any) -> Any:
    if is_type(tool):
        return function_tool(tool)
    if isinstance(tool, FunctionTool):
        return tool if "function" in tool else tool.for_chat()
    if not isinstance(tool, Mapping) and hasattr(tool, "for_chat"):
        return tool.for_chat()
    if isinstance(tool, Mapping) and tool.get("type") == "function" and "function" not in tool:
        return nested(tool)
    return tool


def _responses_tool(tool: Any) -> Any:
    if is_type(tool):
        return function_tool(tool).for_responses()
    if isinstance(tool, FunctionTool):
        return tool.for_responses() if "function" in tool else tool
    if not isinstance(tool, Mapping) and hasattr(tool, "for_responses"):
        return tool.for_responses()
    if isinstance(tool, Mapping) and tool.get("type") == "namespace":
        inner: Iterable[Any] = tool.get("tools") or ()
        return {**tool, "tools": [_responses_tool(one) for one in inner]}
    if isinstance(tool, Mapping) and tool.get("type") == "function" and "function" in tool:
        return flat(tool)
    return tool


def read_as(request: Request[T], finish: Callable[..., S], asked: Asked) -> Request[S]:
    """The same request, whose answer is then read as what was asked for.

    Args:
        request: Gives the answer as such.
        finish: Takes that, the format and those of the tools.
        asked: What they are.
    """
    read, (_, format, tools) = request.read, asked

    def further(response: Response) -> S:
        return finish(read(response), format, tools)

    return Request(request.message, further, request.options)


def _same(value: Any) -> Any:
    return value
