"""`POST /realtime/client_secrets`: `client.realtime.client_secrets.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.realtime as _models_realtime
    import openai_core.generated.params.realtime as _params_realtime

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class RealtimeClientSecretCreateParams(RequestOptions, total=False):
    """The parameters of `client.realtime.client_secrets.create`."""

    expires_after: (
        _params_realtime.RealtimeCreateClientSecretRequestExpiresAfterParam
        | _models_realtime.RealtimeCreateClientSecretRequestExpiresAfter | Unset
    )
    """How soon the secret stops being accepted for opening sessions, given in seconds after its creation."""
    session: _params_realtime.RealtimeCreateClientSecretRequestSessionParam | Unset
    """Settings bound to the secret for a realtime or transcription session, so a client that connects with it
    starts with them.
    """


ENDPOINT = Endpoint(
    "realtime.client_secrets.create",
    "POST",
    "/realtime/client_secrets",
    bodies=(
        Json(
            frozenset({"expires_after", "session"}),
        ),
    ),
)


def build(
    **params: Unpack[RealtimeClientSecretCreateParams],
) -> Request[_models_realtime.RealtimeClientSecret]:
    """Issue a short-lived secret with which a client app can open a realtime session.

    Args:
        params: `RealtimeClientSecretCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/realtime
    """
    return ENDPOINT.json(params, "realtime:RealtimeClientSecret")
