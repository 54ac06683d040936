"""`DELETE /assistants/{assistant_id}`: `client.beta.assistants.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_assistants as _models_beta_assistants

    from openai_core.sansio.message import Request


class BetaAssistantDeleteParams(RequestOptions, total=False):
    """The parameters of `client.beta.assistants.delete`."""


ENDPOINT = Endpoint(
    "beta.assistants.delete",
    "DELETE",
    "/assistants/{assistant_id}",
    path_parameters=("assistant_id",),
    deprecated=True,
)


def build(
    assistant_id: str,
    **params: Unpack[BetaAssistantDeleteParams],
) -> Request[_models_beta_assistants.AssistantDeleted]:
    """Delete an assistant by its ID.

    Deprecated.

    Args:
        assistant_id: The id of the assistant.
        params: `BetaAssistantDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/assistants
    """
    return ENDPOINT.json(params, "beta_assistants:AssistantDeleted", assistant_id)
