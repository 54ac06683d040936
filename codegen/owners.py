"""Which module each schema lives in: the lowest one that reaches it, so that modules import only downward.

Namespaces stand in a fixed order. A schema belongs to the lowest namespace from which an operation reaches it; what
a schema refers to is reached from at least the same places, so it can never lie higher.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.ir import Alias, Api, Constant, ListOf, MapOf, Model, OneOf, Operation, Ref, Scalar, Type, Union

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

SHARED = "shared"
SHARED_FROM = 6
"""A schema that so many namespaces reach belongs to none of them."""

ORDER = (
    "models",
    "files",
    "uploads",
    "embeddings",
    "moderations",
    "chat",
    "completions",
    "responses",
    "conversations",
    "audio",
    "images",
    "videos",
    "batches",
    "vector_stores",
    "containers",
    "skills",
    "realtime",
    "fine_tuning",
    "evals",
    "beta_assistants",
    "beta_threads",
    "beta_chatkit",
    "beta_realtime",
    "beta_responses",
    "admin",
)
"""Lowest first; those that are not listed stand above, by name, and the webhooks above all."""

WEBHOOKS = "webhooks"

UNREACHED = (
    ("Webhook", WEBHOOKS),
    ("Realtime", "realtime"),
    ("BetaResponse", "beta_responses"),
    ("Beta", "beta_responses"),
    ("Assistant", "beta_threads"),
    ("Thread", "beta_threads"),
    ("Run", "beta_threads"),
    ("Message", "beta_threads"),
    ("Response", "responses"),
    ("ChatKit", "beta_chatkit"),
    ("ChatCompletion", "chat"),
    ("Chat", "chat"),
    ("FineTune", "fine_tuning"),
    ("FineTuning", "fine_tuning"),
    ("Eval", "evals"),
    ("Image", "images"),
    ("Transcri", "audio"),
    ("Project", "admin"),
    ("Usage", "admin"),
    ("User", "admin"),
    ("VectorStore", "vector_stores"),
)
"""Where a schema belongs that no operation reaches: by how its name begins, else `shared`."""

Schema = Model | Union | Alias


def namespace_of(resource: str) -> str:
    """`chat.completions` -> `chat`; beta's shelves are large enough to stand alone."""
    first, *rest = resource.split(".")
    return f"beta_{rest[0]}" if first == "beta" and rest else first


def references(type_: Type | None) -> Iterator[str]:
    """The names of the schemas that a type mentions."""
    match type_:
        case Ref(name):
            yield name
        case ListOf(inner) | MapOf(inner):
            yield from references(inner)
        case OneOf(members):
            for member in members:
                yield from references(member)
        case Scalar() | Constant() | None:
            return


def references_of(schema: Schema) -> Iterator[str]:
    """The names of the schemas that a schema mentions."""
    match schema:
        case Model():
            for field in schema.fields:
                yield from references(field.type)
            yield from references(schema.additional)
        case Union():
            for member in schema.members:
                yield from references(member)
        case Alias():
            yield from references(schema.type)


def request_types(operation: Operation) -> Iterator[Type]:
    """What an operation is given."""
    for parameter in operation.parameters:
        yield parameter.type
    for body in operation.bodies:
        yield body.type


def answer_types(operation: Operation) -> Iterator[Type]:
    """What an operation gives back."""
    for type_ in (operation.answer.type, operation.stream, operation.paging.item if operation.paging else None):
        if type_ is not None:
            yield type_


def closure(roots: Iterable[str], schemas: Mapping[str, Schema]) -> set[str]:
    """All schemas reached from some."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += references_of(schemas[name])
    return found


def by_name(api: Api) -> dict[str, Schema]:
    """Every schema under its Python name."""
    every: tuple[Schema, ...] = (*api.models, *api.unions, *api.aliases)
    return {schema.name: schema for schema in every}


def owners(api: Api) -> dict[str, str]:
    """Schema -> namespace."""
    schemas = by_name(api)
    reached: dict[str, set[str]] = {name: set() for name in schemas}

    def reach(namespace: str, roots: Iterable[str]) -> None:
        for name in closure(roots, schemas):
            reached[name].add(namespace)

    for operation in api.operations:
        types = (*request_types(operation), *answer_types(operation))
        reach(namespace_of(operation.names[0][0]), (name for type_ in types for name in references(type_)))
    reach(WEBHOOKS, (webhook.type.name for webhook in api.webhooks))
    mentioned = {name for schema in schemas.values() for name in references_of(schema) if name != schema.name}
    lost = sorted(name for name, places in reached.items() if not places)
    for name in [n for n in lost if n not in mentioned] + lost:
        if not reached[name]:
            reach(_by_prefix(name), [name])

    rank = {namespace: place for place, namespace in enumerate((SHARED, *ORDER))}

    def height(namespace: str) -> tuple[int, str]:
        return rank.get(namespace, len(rank) + (namespace == WEBHOOKS)), namespace

    return {
        name: SHARED if len(places) >= SHARED_FROM else min(places, key=height)
        for name, places in sorted(reached.items())
    }


def _by_prefix(name: str) -> str:
    return next((namespace for prefix, namespace in UNREACHED if name.startswith(prefix)), SHARED)
