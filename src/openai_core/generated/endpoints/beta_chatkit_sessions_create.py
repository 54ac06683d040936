"""`POST /chatkit/sessions`: `client.beta.chatkit.sessions.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_chatkit as _models_beta_chatkit
    import openai_core.generated.params.beta_chatkit as _params_beta_chatkit

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BetaChatkitSessionCreateParams(RequestOptions, total=False):
    """The parameters of `client.beta.chatkit.sessions.create`."""

    workflow: _params_beta_chatkit.WorkflowParam | _models_beta_chatkit.WorkflowParam | Unset
    user: str | Unset
    """At least 1 characters."""
    expires_after: _params_beta_chatkit.ExpiresAfterParam | _models_beta_chatkit.ExpiresAfterParam | Unset
    rate_limits: _params_beta_chatkit.RateLimitsParam | _models_beta_chatkit.RateLimitsParam | Unset
    chatkit_configuration: (
        _params_beta_chatkit.ChatkitConfigurationParam | _models_beta_chatkit.ChatkitConfigurationParam | Unset
    )


ENDPOINT = Endpoint(
    "beta.chatkit.sessions.create",
    "POST",
    "/chatkit/sessions",
    bodies=(
        Json(
            frozenset({"workflow", "user", "expires_after", "rate_limits", "chatkit_configuration"}),
            required=("workflow", "user"),
        ),
    ),
    body_optional=True,
)


def build(
    **params: Unpack[BetaChatkitSessionCreateParams],
) -> Request[_models_beta_chatkit.ChatSession]:
    """Open a ChatKit session that connects an end user to a workflow.

    Args:
        params: `BetaChatkitSessionCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/chatkit
    """
    return ENDPOINT.json(params, "beta_chatkit:ChatSession")
