"""`openai-core models`: which there are."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from openai_core.terminal.desk import Desk

Id = Annotated[str, typer.Argument(metavar="MODEL", help="Its name")]
Limit = Annotated[int | None, typer.Option("--limit", metavar="N", min=1, help="Not more than so many")]


def day(seconds: Any) -> str:
    """A time of the API's as a date."""
    if not isinstance(seconds, (int, float)):
        return ""
    try:
        return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d}"
    except (OverflowError, ValueError, OSError):
        return ""


def text(value: Any) -> str:
    """A field as text; empty where there is nothing."""
    return "" if value is None else str(value)


def list_models(desk: Desk, limit: Limit = None) -> None:
    """List the models that the key may use."""
    found = list(islice(desk.client.models.list(), limit))
    if desk.screen.json:
        desk.screen.document({"object": "list", "data": [model.to_dict() for model in found]})
        return
    desk.screen.table(
        ("model", "owner", "created"),
        sorted((text(one.id), text(one.owned_by), day(one.created)) for one in found),
    )


def get_model(desk: Desk, model: Id) -> None:
    """Show what is told of a model."""
    found = desk.client.models.retrieve(model)
    if desk.screen.json:
        desk.screen.document(found.to_dict())
    else:
        desk.screen.table(("", ""), fields(found.to_dict()))


def fields(value: dict[str, Any]) -> list[tuple[str, str]]:
    """The fields of an object, a row each; those that hold nothing are left out."""
    from json import dumps

    return [
        (name, one if isinstance(one, str) else dumps(one, ensure_ascii=False))
        for name, one in value.items()
        if one is not None
    ]
