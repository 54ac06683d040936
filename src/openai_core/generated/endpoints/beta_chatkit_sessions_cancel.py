"""`POST /chatkit/sessions/{session_id}/cancel`: `client.beta.chatkit.sessions.cancel`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_chatkit as _models_beta_chatkit

    from openai_core.sansio.message import Request


class BetaChatkitSessionCancelParams(RequestOptions, total=False):
    """The parameters of `client.beta.chatkit.sessions.cancel`."""


ENDPOINT = Endpoint(
    "beta.chatkit.sessions.cancel",
    "POST",
    "/chatkit/sessions/{session_id}/cancel",
    path_parameters=("session_id",),
)


def build(
    session_id: str,
    **params: Unpack[BetaChatkitSessionCancelParams],
) -> Request[_models_beta_chatkit.ChatSession]:
    """End a ChatKit session so that its client secret stops working.

    Args:
        session_id: The id of the session.
        params: `BetaChatkitSessionCancelParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/chatkit
    """
    return ENDPOINT.json(params, "beta_chatkit:ChatSession", session_id)
