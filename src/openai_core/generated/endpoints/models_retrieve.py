"""`GET /models/{model}`: `client.models.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.models as _models_models

    from openai_core.sansio.message import Request


class ModelRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.models.retrieve`."""


ENDPOINT = Endpoint(
    "models.retrieve",
    "GET",
    "/models/{model}",
    path_parameters=("model",),
)


def build(
    model: str,
    **params: Unpack[ModelRetrieveParams],
) -> Request[_models_models.Model]:
    """Get the owner and creation date of a model.

    Args:
        model: Id of the model to look up, for example `gpt-5.4`.
        params: `ModelRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/models
    """
    return ENDPOINT.json(params, "models:Model", model)
