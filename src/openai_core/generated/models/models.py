"""The models of `models`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import builtins as _b
import typing as _t

from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.model import each as _each

__all__ = [
    "ListModelsResponse",
    "Model",
    "ModelDeleted",
]


@_define
class ListModelsResponse(_Model):
    """An object marked `object: "list"`."""

    object: _t.Literal["list"] = "list"
    data: list[Model]

    _nested = {
        "data": _each("Model"),
    }


@_define
class Model(_Model):
    """An object marked `object: "model"`."""

    id: str
    created: int
    """Unix seconds."""
    object: _t.Literal["model"] = "model"
    owned_by: str


@_define
class ModelDeleted(_Model):
    """An object with `id`, `deleted` and `object`."""

    id: str
    deleted: bool
    object: str
