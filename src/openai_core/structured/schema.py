"""Strict schemas for who wants them by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from openai_core.structured.format import format_of
from openai_core.structured.names import sanitized
from openai_core.structured.strict import strict

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")


def json_schema(kind: Any) -> dict[str, Any]:
    """The strict JSON schema of a type, as it is sent to the API; yours to change.

    Args:
        kind: Any type that `format_of` takes.

    Raises:
        SchemaError: there is none; `error.path` names the place in the type.

    API page: https://platform.openai.com/docs/guides/structured-outputs
    """
    return _copied(format_of(kind).schema)


def strict_schema(schema: Mapping[str, Any], name: str = "schema") -> dict[str, Any]:
    """The strict form of a JSON schema: every property required, every object closed, nothing that the API refuses.

    Args:
        schema: Its outermost type is `object`; what it refers to stands in it.
        name: What paths in errors begin with.

    Raises:
        SchemaError: there is none; `error.path` names the place in the schema.

    API page: https://platform.openai.com/docs/guides/structured-outputs
    """
    return _copied(strict(schema, name).schema)


def response_format_of(kind: Any, name: str | None = None) -> dict[str, Any]:
    """The parameter `response_format` of chat completions that asks for values of a type.

    Args:
        kind: Any type that `format_of` takes, or a `Format`.
        name: What the API is told that it is called. Default: the name of the type.

    Raises:
        SchemaError: the API takes no schema that says the type.
    """
    format = format_of(kind)
    made = {"name": sanitized(name) if name else format.name, "schema": format.schema, "strict": True}
    return {"type": "json_schema", "json_schema": made}


def text_format_of(kind: Any, name: str | None = None) -> dict[str, Any]:
    """The parameter `text.format` of responses that asks for values of a type.

    Args:
        kind: Any type that `format_of` takes, or a `Format`.
        name: What the API is told that it is called. Default: the name of the type.

    Raises:
        SchemaError: the API takes no schema that says the type.
    """
    format = format_of(kind)
    name = sanitized(name) if name else format.name
    return {"type": "json_schema", "name": name, "schema": format.schema, "strict": True}


def _copied(value: T) -> T:
    made: Any = value
    if isinstance(value, dict):
        made = {key: _copied(item) for key, item in value.items()}
    elif isinstance(value, list):
        made = [_copied(item) for item in value]
    copy: T = made
    return copy
