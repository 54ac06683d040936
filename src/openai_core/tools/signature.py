"""From a typed function to a schema of its parameters, and from JSON to its arguments."""

from __future__ import annotations

import re
from functools import cached_property, partial
from inspect import Parameter, cleandoc, signature
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, Union, get_args, get_origin

from openai_core.errors import ConfigurationError, OpenAIError, SchemaError
from openai_core.tools.context import ToolContext

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.structured.format import Format
    from openai_core.structured.reader import Node

EMPTY = Parameter.empty

_SECTION = re.compile(r"(?:Args|Arguments|Parameters|Params):\s*$")
_ENTRY = re.compile(r"\*{0,2}(\w+)\s*(?:\([^)]*\))?\s*:\s*(.*)")
_FIELD = re.compile(r":param\s+(?:[^:]*\s)?(\w+)\s*:\s*(.*)")


class ArgumentsError(OpenAIError, ValueError):
    """What the model wrote is not what the tool takes; the message says why, and is meant for the model."""


class Given(NamedTuple):
    """A parameter that the model gives."""

    name: str
    type: Any
    default: Any
    positional: bool
    description: str


class Parameters:
    """What a function takes. Looked into when first used, so that types may be defined after the function."""

    def __init__(self, function: Callable[..., Any], name: str, strict: bool) -> None:
        self._function = function
        self._name = name
        self._strict = strict

    @cached_property
    def schema(self) -> dict[str, Any]:
        """The JSON schema of the arguments."""
        if self._strict:
            return self._format.schema
        reader_schema: dict[str, Any] = self._node[1]
        return reader_schema

    def read(self, arguments: Any, context: ToolContext[Any] | None) -> tuple[list[Any], dict[str, Any]]:
        """The arguments that the function is called with.

        Raises:
            ArgumentsError: these are none.
        """
        context_name, given = self._found
        if not isinstance(arguments, dict):
            raise ArgumentsError(f"The arguments of {self._name} must be a JSON object")
        unknown = arguments.keys() - {one.name for one in given}
        if unknown:
            names = ", ".join(one.name for one in given) or "none"
            raise ArgumentsError(f"{self._name} has no argument {sorted(unknown)[0]!r}. Its arguments are: {names}.")
        try:
            values = self._format.decode(arguments) if self._strict else self._node[0].value(arguments)
        except ValueError as error:
            raise ArgumentsError(f"The arguments of {self._name} are not right: {error}") from error
        args = [getattr(values, one.name) for one in given if one.positional]
        kwargs = {one.name: getattr(values, one.name) for one in given if not one.positional}
        if context_name is not None:
            kwargs[context_name] = context
        return args, kwargs

    @cached_property
    def _found(self) -> tuple[str | None, list[Given]]:
        return _looked_into(self._function, self._name)

    @cached_property
    def _shape(self) -> type:
        """A class whose fields are the parameters."""
        from dataclasses import field, make_dataclass

        fields: list[Any] = []
        for one in self._found[1]:
            metadata = {"description": one.description} if one.description else None
            if one.default is EMPTY:
                made = field(metadata=metadata)
            elif type(one.default).__hash__ is None:
                made = field(default_factory=partial(_itself, one.default), metadata=metadata)
            else:
                made = field(default=one.default, metadata=metadata)
            fields.append((one.name, one.type, made))
        return make_dataclass(self._name, fields, kw_only=True, repr=False, eq=False)

    @cached_property
    def _format(self) -> Format[Any]:
        from openai_core.structured.format import format_of

        return format_of(self._shape)

    @cached_property
    def _node(self) -> tuple[Node, dict[str, Any]]:
        """How arguments are read, and their schema, where the model is not held to it."""
        from openai_core.structured.reader import TypeReader

        reader = TypeReader()
        node = reader.read(self._shape, self._name)
        schema = dict(reader.definitions.pop(node.schema["$ref"].rpartition("/")[2]))
        schema["additionalProperties"] = False
        if reader.definitions:
            schema["$defs"] = reader.definitions
        return node, schema


def _itself(value: Any) -> Any:
    return value


def _looked_into(function: Callable[..., Any], name: str) -> tuple[str | None, list[Given]]:
    """The parameter that takes the context, and those that the model gives.

    Raises:
        SchemaError: one of them cannot be given by a model.
    """
    hints = _hints(function, name)
    words = _descriptions(function)
    context: str | None = None
    given: list[Given] = []
    for number, parameter in enumerate(signature(function).parameters.values()):
        path, kind = f"{name}.{parameter.name}", parameter.kind
        if kind in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD):
            stars = "*" if kind is Parameter.VAR_POSITIONAL else "**"
            said = f"`{stars}{parameter.name}` of `{name}` has no schema; name every parameter of a tool"
            raise SchemaError(said, path=path)
        hint = hints.get(parameter.name, EMPTY)
        if hint is EMPTY and number == 0 and parameter.name in ("self", "cls"):
            said = f"`{name}` is a method: take the tool from an instance, as in `instance.{name}`"
            raise SchemaError(said, path=path)
        if hint is EMPTY and not (isinstance(function, partial) and parameter.name in function.keywords):
            raise SchemaError(
                f"`{path}` has no annotation; say what type it is, as in `{parameter.name}: str`", path=path
            )
        if is_context(hint):
            if context is not None or kind is Parameter.POSITIONAL_ONLY:
                said = f"`{path}` cannot take the context: one parameter does, and it can be given by name"
                raise SchemaError(said, path=path)
            context = parameter.name
            continue
        if isinstance(function, partial) and parameter.name in function.keywords:
            continue
        told = "" if _has_words(hint) else words.get(parameter.name, "")
        positional = kind is Parameter.POSITIONAL_ONLY
        given.append(Given(parameter.name, hint, parameter.default, positional, told))
    return context, given


def is_context(hint: Any) -> bool:
    """Whether a parameter annotated so takes the context."""
    origin = get_origin(hint)
    if origin is Annotated:
        return is_context(hint.__origin__)
    if origin in (Union, UnionType):
        return any(is_context(one) for one in get_args(hint))
    return hint is ToolContext or origin is ToolContext


def context_of(function: Callable[..., Any]) -> str | None:
    """The parameter that takes the context; None where there is none."""
    try:
        hints = _hints(function, getattr(function, "__name__", "handler"))
        names = signature(function).parameters
    except (SchemaError, TypeError, ValueError):
        return None
    return next((name for name in names if is_context(hints.get(name, EMPTY))), None)


def name_of(function: Any) -> str:
    """A name for a tool that is made of it.

    Raises:
        ConfigurationError: there is none.
    """
    inner = function
    while isinstance(inner, partial):
        inner = inner.func
    if isinstance(inner, (staticmethod, classmethod)):
        raise ConfigurationError("Put @tool below @staticmethod or @classmethod, next to the function")
    if not callable(inner) or isinstance(inner, type):
        kind = "the class " + inner.__name__ if isinstance(inner, type) else f"a value of {type(function).__name__}"
        raise ConfigurationError(f"A tool is made of a function, not of {kind}")
    name = getattr(inner, "__name__", None)
    if name == "<lambda>":
        raise ConfigurationError(
            "A lambda has no name, and no types that a schema could be made of: write a function with `def`, or a "
            "ToolDefinition with a schema"
        )
    return name if isinstance(name, str) else type(inner).__name__


def described(function: Any) -> str | None:
    """The first paragraph of its docstring, in one line."""
    lines: list[str] = []
    for line in _docstring(function).splitlines():
        if not line.strip() or _SECTION.match(line.strip()) or _FIELD.match(line.strip()):
            break
        lines.append(line.strip())
    return " ".join(lines) or None


def _descriptions(function: Any) -> dict[str, str]:
    """What the docstring says of the parameters: in a section `Args:`, or in `:param name:`."""
    found: dict[str, str] = {}
    name, inside, indent = "", False, 0
    for line in _docstring(function).splitlines():
        text, depth = line.strip(), len(line) - len(line.lstrip())
        if field := _FIELD.match(text):
            name, found[field[1]], inside = field[1], field[2].strip(), False
        elif _SECTION.match(text) and depth == 0:
            name, inside, indent = "", True, 0
        elif not text:
            name = "" if not inside else name
        elif inside and depth == 0:
            name, inside = "", False
        elif inside and (not indent or depth <= indent) and (entry := _ENTRY.match(text)):
            indent = indent or depth
            name, found[entry[1]] = entry[1], entry[2].strip()
        elif name and not text.startswith(":"):
            found[name] = f"{found[name]} {text}".strip()
        else:
            name = ""
    return found


def _docstring(function: Any) -> str:
    while isinstance(function, partial):
        function = function.func
    text = getattr(function, "__doc__", None)
    if not hasattr(function, "__name__"):  # an object that can be called
        text = type(function).__call__.__doc__ or type(function).__doc__
    return cleandoc(text) if isinstance(text, str) else ""


def _hints(function: Any, path: str) -> dict[str, Any]:
    from openai_core.structured.hints import hints_of

    while isinstance(function, partial):
        function = function.func
    if not hasattr(function, "__name__"):
        function = type(function).__call__
    return hints_of(function, path)


def _has_words(hint: Any) -> bool:
    """Whether an annotation describes the parameter by itself."""
    return get_origin(hint) is Annotated and any(
        isinstance(one, str) or isinstance(getattr(one, "description", None), str) for one in hint.__metadata__
    )
