"""Arguments for any operation, made from its contract."""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

from openai_core.testing.contract import Contract, Operation, Parameter, load
from openai_core.testing.ids import sample_id
from openai_core.testing.sampling import Sampler

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.testing.shape import Shape

CURSORS = {"after": 1, "before": 5}


def arguments(
    operation: Operation | str,
    contract: Contract | Mapping[str, Any] | str | None = None,
    *,
    full: bool = False,
    stream: bool = False,
) -> dict[str, Any]:
    """Keyword arguments for the client's method of an operation, which fit its contract.

    operation: its client path (`responses.create`) or its id.
    full: every parameter, not the required ones alone.
    stream: ask for a stream; else the parameter that asks for one is left out.

    Files are bytes. The same values every time. The local server knows the ids in them.
    """
    if isinstance(operation, str):
        operation = load(contract).operation(operation)
    asking = operation.streaming.parameter if operation.streaming else None
    made: dict[str, Any] = {}
    for parameter in operation.parameters:
        if (parameter.required or full) and parameter.name != asking:
            made[keyword(parameter.keyword)] = _parameter(operation, parameter, full)
    for key, value in _body(operation, full).items():
        if key != asking:
            made[keyword(key)] = value
    if stream and operation.streaming:
        made[keyword(operation.streaming.parameter)] = operation.streaming.value
    return made


def keyword(name: str) -> str:
    """A name on the wire as a python keyword argument."""
    name = re.sub(r"\W+", "_", name.removesuffix("[]"))
    return f"{name}_" if iskeyword(name) else name


def _parameter(operation: Operation, parameter: Parameter, full: bool) -> Any:
    shape = operation.contract.shape(parameter.schema)
    if parameter.place == "path" and shape.only("string") and shape.values is None:
        return sample_id(parameter.name.removesuffix("_id"))
    if parameter.place == "query" and shape.only("string") and parameter.name in CURSORS:
        return sample_id("item", CURSORS[parameter.name])
    if parameter.place == "query" and parameter.name == "page" and shape.only("string"):
        return "page_2"
    return Sampler(full=True).value(shape, parameter.name.removesuffix("[]"))


def _body(operation: Operation, full: bool) -> dict[str, Any]:
    for content_type, schema in operation.bodies.items():
        shape: Shape = operation.contract.shape(schema)
        if shape.types is not None and "object" in shape.types:
            value = Sampler(full=full, binary=content_type.startswith("multipart/")).value(shape)
            return dict(value or {})
    return {}
