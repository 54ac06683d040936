"""What came back may go out again: models that an answer holds and a request takes under the same tag.

The contract keeps two unions where one thing travels both ways: the items that a response outputs have schemas of
their own beside those of its input. A program hands on what it was given, so that the parameters accept it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.ir import Api, Constant, Model, Union
from codegen.owners import Schema, answer_types, closure, references

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROLE = "role"
"""The tag of chat messages: there an answer holds single models, not a union."""


def replayed(
    api: Api, schemas: Mapping[str, Schema], owner: Mapping[str, str], requested: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    """Union of a request -> the models and unions of answers that it takes besides its own members."""
    requested = frozenset(requested)
    roots = {name for operation in api.operations for type_ in answer_types(operation) for name in references(type_)}
    returned = sorted(closure(roots, schemas) - requested)
    found = {
        name: tuple(other for other in returned if owner[other] == owner[name] and _fits(schemas[other], union))
        for name in sorted(requested)
        if isinstance(union := schemas[name], Union) and union.tag
    }
    return {name: others for name, others in found.items() if others}


def _fits(schema: Schema, union: Union) -> bool:
    """Whether a request's union takes this: all of its kinds have the same tags, and some are the very same."""
    if isinstance(schema, Union):
        kinds, models = _kinds(schema), _models(schema)
        common = models & _models(union)
        return schema.tag == union.tag and kinds <= _kinds(union) and bool(common) and common != models
    return isinstance(schema, Model) and union.tag == ROLE and _role(schema) in _kinds(union)


def _kinds(union: Union) -> set[str]:
    return {*union.table, *union.ties}


def _models(union: Union) -> set[str]:
    return {*union.table.values(), *(model for _, members in union.ties.values() for model in members.values())}


def _role(model: Model) -> object:
    for field in model.fields:
        if field.wire == ROLE and isinstance(field.type, Constant) and len(field.type.values) == 1:
            return field.type.values[0]
    return None
