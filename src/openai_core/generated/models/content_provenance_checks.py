"""The models of `content_provenance_checks`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each

__all__ = [
    "C2PAProvenanceResult",
    "C2PAValidationStateApi",
    "ContentProvenanceCheck",
    "CreateContentProvenanceBody",
    "ProvenanceCheckObject",
    "ProvenanceDetectionResultApi",
    "ProvenanceResourceResult",
    "SynthIDProvenanceResult",
]

C2PAValidationStateApi: _t.TypeAlias = _t.Literal["trusted", "valid", "invalid", "not_present"]

ProvenanceCheckObject: _t.TypeAlias = _t.Literal["content_provenance_check"]

ProvenanceDetectionResultApi: _t.TypeAlias = _t.Literal["detected", "not_detected"]


@_define
class C2PAProvenanceResult(_Model):
    """An object marked `type: "c2pa"`."""

    type: _t.Literal["c2pa"] = "c2pa"
    outcome: ProvenanceDetectionResultApi
    validation_state: C2PAValidationStateApi
    issuer: str | None
    model: str | None
    generated_at: str | None


@_define
class ContentProvenanceCheck(_Model):
    """What a provenance check found in a file, with one result per method."""

    object: ProvenanceCheckObject
    created_at: int
    """Unix seconds."""
    results: list[ProvenanceResourceResult]

    _nested = {
        "results": _each("ProvenanceResourceResult"),
    }


@_define
class CreateContentProvenanceBody(_Model):
    """An object with `file`."""

    file: bytes


@_define
class SynthIDProvenanceResult(_Model):
    """An object marked `type: "synthid"`."""

    type: _t.Literal["synthid"] = "synthid"
    outcome: ProvenanceDetectionResultApi
    model: str | None
    generated_at: str | None


if _t.TYPE_CHECKING:
    ProvenanceResourceResult: _t.TypeAlias = C2PAProvenanceResult | SynthIDProvenanceResult
    """The result of one provenance method, C2PA or SynthID. Told apart by `type`."""
else:
    ProvenanceResourceResult = _Choice(
        __name__,
        "ProvenanceResourceResult",
        tag="type",
        table={
            "c2pa": "C2PAProvenanceResult",
            "synthid": "SynthIDProvenanceResult",
        },
    )
