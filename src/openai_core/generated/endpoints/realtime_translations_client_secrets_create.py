"""`POST /realtime/translations/client_secrets`: `client.realtime.translations.client_secrets.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.realtime as _models_realtime
    import openai_core.generated.params.realtime as _params_realtime

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class RealtimeTranslationClientSecretCreateParams(RequestOptions, total=False):
    """The parameters of `client.realtime.translations.client_secrets.create`."""

    session: Required[
        _params_realtime.RealtimeTranslationSessionCreateRequestParam
        | _models_realtime.RealtimeTranslationSessionCreateRequest
    ]
    expires_after: (
        _params_realtime.RealtimeTranslationClientSecretCreateRequestExpiresAfterParam
        | _models_realtime.RealtimeTranslationClientSecretCreateRequestExpiresAfter | Unset
    )


ENDPOINT = Endpoint(
    "realtime.translations.client_secrets.create",
    "POST",
    "/realtime/translations/client_secrets",
    bodies=(
        Json(
            frozenset({"expires_after", "session"}),
            required=("session",),
        ),
    ),
    required=("session",),
)


def build(
    **params: Unpack[RealtimeTranslationClientSecretCreateParams],
) -> Request[_models_realtime.RealtimeTranslationClientSecretCreateResponse]:
    """Issue a short-lived secret with which a client app can open a realtime translation session.

    Args:
        params: `RealtimeTranslationClientSecretCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/realtime
    """
    return ENDPOINT.json(params, "realtime:RealtimeTranslationClientSecretCreateResponse")
