"""The models of `models`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each

__all__ = [
    "ListModelsResponse",
    "Model",
    "ModelDeleted",
]


@_define
class ListModelsResponse(_Model):
    """The list of all models that you can use."""

    object: _t.Literal["list"] = "list"
    data: list[Model]

    _nested = {
        "data": _each("Model"),
    }


@_define
class Model(_Model):
    """A model that you can use, with its owner and creation time."""

    id: str
    created: int
    """Unix seconds."""
    object: _t.Literal["model"] = "model"
    owned_by: str


@_define
class ModelDeleted(_Model):
    """Confirms that a fine-tuned model was deleted."""

    id: str
    deleted: bool
    object: str
