"""The models of `webhooks`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.letters import (
        Letter,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "Letter": "letters",
        },
    )

__all__ = [
    "LetterArrived",
    "WebhookEvent",
]


@_define
class LetterArrived(_Model):
    """An object marked `type: "letter.arrived"`."""

    type: _t.Literal["letter.arrived"] = "letter.arrived"
    data: Letter

    _nested = {
        "data": "Letter",
    }


if _t.TYPE_CHECKING:
    WebhookEvent: _t.TypeAlias = LetterArrived
else:
    WebhookEvent = _Choice(
        __name__,
        "WebhookEvent",
        default="LetterArrived",
    )
