"""`GET /models`: `client.models.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.models as _models_models

    from openai_core.sansio.message import PageRequest


class ModelListParams(RequestOptions, total=False):
    """The parameters of `client.models.list`."""


ENDPOINT = Endpoint(
    "models.list",
    "GET",
    "/models",
)
PAGING = Paging(None, None, "data")


def build(
    **params: Unpack[ModelListParams],
) -> PageRequest[_models_models.Model]:
    """List the models the current API key can use.

    Args:
        params: `ModelListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/models
    """
    return ENDPOINT.page(params, "models:ListModelsResponse", PAGING)
