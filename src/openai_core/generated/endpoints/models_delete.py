"""`DELETE /models/{model}`: `client.models.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.models as _models_models

    from openai_core.sansio.message import Request


class ModelDeleteParams(RequestOptions, total=False):
    """The parameters of `client.models.delete`."""


ENDPOINT = Endpoint(
    "models.delete",
    "DELETE",
    "/models/{model}",
    path_parameters=("model",),
)


def build(
    model: str,
    **params: Unpack[ModelDeleteParams],
) -> Request[_models_models.ModelDeleted]:
    """Delete a fine-tuned model that your organization owns.

    Args:
        model: Id of the fine-tuned model to delete; your organisation must own it.
        params: `ModelDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/models
    """
    return ENDPOINT.json(params, "models:ModelDeleted", model)
