"""The models of `moderations`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.model import key as _key
from openai_core.sansio.shape import each as _each

__all__ = [
    "CreateModerationRequest",
    "CreateModerationRequestInput",
    "CreateModerationRequestInputImageUrl",
    "CreateModerationRequestInputImageUrlImageUrl",
    "CreateModerationRequestInputText",
    "CreateModerationResponseResult",
    "CreateModerationResponseResultCategories",
    "CreateModerationResponseResultCategoryAppliedInputTypes",
    "CreateModerationResponseResultCategoryScores",
    "ModerationCreateResponse",
]


@_define
class CreateModerationRequest(_Model):
    """An object with `input` and `model`."""

    input: str | list[str] | list[CreateModerationRequestInput]
    model: (
        str | _t.Literal["omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest",
        "text-moderation-stable"] | None
    ) = None
    """Default: `"omni-moderation-latest"`."""

    _nested = {
        "input": _each("CreateModerationRequestInput"),
    }


@_define
class CreateModerationRequestInputImageUrl(_Model):
    """An object marked `type: "image_url"`."""

    type: _t.Literal["image_url"] = "image_url"
    image_url: CreateModerationRequestInputImageUrlImageUrl

    _nested = {
        "image_url": "CreateModerationRequestInputImageUrlImageUrl",
    }


@_define
class CreateModerationRequestInputImageUrlImageUrl(_Model):
    """An object with `url`."""

    url: str
    """A URL."""


@_define
class CreateModerationRequestInputText(_Model):
    """An object marked `type: "text"`."""

    type: _t.Literal["text"] = "text"
    text: str


@_define
class CreateModerationResponseResult(_Model):
    """Whether one input was flagged, with the verdict and score of each category."""

    flagged: bool
    categories: CreateModerationResponseResultCategories
    category_scores: CreateModerationResponseResultCategoryScores
    category_applied_input_types: CreateModerationResponseResultCategoryAppliedInputTypes

    _nested = {
        "categories": "CreateModerationResponseResultCategories",
        "category_scores": "CreateModerationResponseResultCategoryScores",
        "category_applied_input_types": "CreateModerationResponseResultCategoryAppliedInputTypes",
    }


@_define
class CreateModerationResponseResultCategories(_Model):
    """Which moderation categories an input was flagged for."""

    hate: bool
    hate_threatening: bool = _key("hate/threatening")
    harassment: bool
    harassment_threatening: bool = _key("harassment/threatening")
    illicit: bool | None
    illicit_violent: bool | None = _key("illicit/violent")
    self_harm: bool = _key("self-harm")
    self_harm_intent: bool = _key("self-harm/intent")
    self_harm_instructions: bool = _key("self-harm/instructions")
    sexual: bool
    sexual_minors: bool = _key("sexual/minors")
    violence: bool
    violence_graphic: bool = _key("violence/graphic")


@_define
class CreateModerationResponseResultCategoryAppliedInputTypes(_Model):
    """Which kinds of input, text or image, each category score is based on."""

    hate: list[_t.Literal["text"]]
    hate_threatening: list[_t.Literal["text"]] = _key("hate/threatening")
    harassment: list[_t.Literal["text"]]
    harassment_threatening: list[_t.Literal["text"]] = _key("harassment/threatening")
    illicit: list[_t.Literal["text"]]
    illicit_violent: list[_t.Literal["text"]] = _key("illicit/violent")
    self_harm: list[_t.Literal["text", "image"]] = _key("self-harm")
    self_harm_intent: list[_t.Literal["text", "image"]] = _key("self-harm/intent")
    self_harm_instructions: list[_t.Literal["text", "image"]] = _key("self-harm/instructions")
    sexual: list[_t.Literal["text", "image"]]
    sexual_minors: list[_t.Literal["text"]] = _key("sexual/minors")
    violence: list[_t.Literal["text", "image"]]
    violence_graphic: list[_t.Literal["text", "image"]] = _key("violence/graphic")


@_define
class CreateModerationResponseResultCategoryScores(_Model):
    """How strongly an input matches each moderation category."""

    hate: float
    hate_threatening: float = _key("hate/threatening")
    harassment: float
    harassment_threatening: float = _key("harassment/threatening")
    illicit: float
    illicit_violent: float = _key("illicit/violent")
    self_harm: float = _key("self-harm")
    self_harm_intent: float = _key("self-harm/intent")
    self_harm_instructions: float = _key("self-harm/instructions")
    sexual: float
    sexual_minors: float = _key("sexual/minors")
    violence: float
    violence_graphic: float = _key("violence/graphic")


@_define
class ModerationCreateResponse(_Model):
    """The moderation results for all inputs of a request, with the model that made them."""

    id: str
    model: str
    results: list[CreateModerationResponseResult]

    _nested = {
        "results": _each("CreateModerationResponseResult"),
    }


if _t.TYPE_CHECKING:
    CreateModerationRequestInput: _t.TypeAlias = (
        CreateModerationRequestInputImageUrl | CreateModerationRequestInputText
    )
    """Told apart by `type`."""
else:
    CreateModerationRequestInput = _Choice(
        __name__,
        "CreateModerationRequestInput",
        tag="type",
        table={
            "image_url": "CreateModerationRequestInputImageUrl",
            "text": "CreateModerationRequestInputText",
        },
    )
