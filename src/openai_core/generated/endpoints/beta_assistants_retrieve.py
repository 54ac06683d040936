"""`GET /assistants/{assistant_id}`: `client.beta.assistants.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_assistants as _models_beta_assistants

    from openai_core.sansio.message import Request


class BetaAssistantRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.beta.assistants.retrieve`."""


ENDPOINT = Endpoint(
    "beta.assistants.retrieve",
    "GET",
    "/assistants/{assistant_id}",
    path_parameters=("assistant_id",),
    deprecated=True,
)


def build(
    assistant_id: str,
    **params: Unpack[BetaAssistantRetrieveParams],
) -> Request[_models_beta_assistants.Assistant]:
    """Get one assistant's configuration by its ID.

    Deprecated.

    Args:
        assistant_id: The id of the assistant.
        params: `BetaAssistantRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/assistants
    """
    return ENDPOINT.json(params, "beta_assistants:Assistant", assistant_id)
