"""What clients send over WebSockets: which schemas of the contract are such events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.ir import Alias, Model, Union
from codegen.owners import references

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.owners import Schema

SESSIONS: dict[str, tuple[str, ...]] = {
    "realtime": ("RealtimeClientEvent", "RealtimeClientEventTranscriptionSessionUpdate"),
    "translation": ("RealtimeTranslationClientEvent",),
    "responses": ("ResponsesClientEvent",),
    "beta_responses": ("BetaResponsesClientEvent",),
}
"""Module -> what its clients send: unions of events, and events that no union knows."""


def client_events(schemas: Mapping[str, Schema], session: str) -> list[Model]:
    """The events that a client sends in a kind of session; those that the contract does not have are left out."""
    found: list[Model] = []
    for name in SESSIONS[session]:
        schema = schemas.get(name)
        if isinstance(schema, Union):
            found += [s for m in schema.members for n in references(m) if isinstance(s := schemas[n], Model)]
        elif isinstance(schema, Model):
            found.append(schema)
        elif isinstance(schema, Alias):  # a union of one
            found += [s for n in references(schema.type) if isinstance(s := schemas[n], Model)]
    return found


def sent(schemas: Mapping[str, Schema]) -> Iterator[str]:
    """The schemas that clients are asked for when they send an event."""
    for session in SESSIONS:
        for event in client_events(schemas, session):
            for field in event.fields:
                yield from references(field.type)
