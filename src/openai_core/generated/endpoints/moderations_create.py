"""`POST /moderations`: `client.moderations.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.moderations as _models_moderations
    import openai_core.generated.params.moderations as _params_moderations

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class ModerationCreateParams(RequestOptions, total=False):
    """The parameters of `client.moderations.create`."""

    input: Required[str | _c.Sequence[str | _params_moderations.CreateModerationRequestInputParam]]
    """What to check: one text, several texts, or a mix of text and image parts where the model accepts images."""
    model: (
        str | _t.Literal["omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest",
        "text-moderation-stable"] | Unset
    )
    """Which moderation model does the check; the `omni` models also look at images. Default:
    `"omni-moderation-latest"`.
    """


ENDPOINT = Endpoint(
    "moderations.create",
    "POST",
    "/moderations",
    bodies=(
        Json(
            frozenset({"input", "model"}),
            required=("input",),
        ),
    ),
    required=("input",),
)


def build(
    **params: Unpack[ModerationCreateParams],
) -> Request[_models_moderations.ModerationCreateResponse]:
    """Check text or images for potentially harmful content, with a score for each category.

    Args:
        params: `ModerationCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/moderations
    """
    return ENDPOINT.json(params, "moderations:ModerationCreateResponse")
