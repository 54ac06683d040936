"""`POST /realtime/calls`: `client.realtime.calls.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, Raw, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.realtime as _models_realtime
    import openai_core.generated.params.realtime as _params_realtime

    from openai_core.sansio.answer import BinaryContent
    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class RealtimeCallCreateParams(RequestOptions, total=False):
    """The parameters of `client.realtime.calls.create`."""

    sdp: Required[str]
    session: (
        _params_realtime.RealtimeSessionCreateRequestGAParam | _models_realtime.RealtimeSessionCreateRequestGA
        | Unset
    )


ENDPOINT = Endpoint(
    "realtime.calls.create",
    "POST",
    "/realtime/calls",
    bodies=(
        Form(
            frozenset({"sdp", "session"}),
            required=("sdp",),
            encodings={"sdp": "application/sdp", "session": "application/json"},
        ),
        Raw("sdp", "application/sdp"),
    ),
    required=("sdp",),
    accept="*/*",
)


def build(
    **params: Unpack[RealtimeCallCreateParams],
) -> Request[BinaryContent]:
    """Open a WebRTC call with a realtime model by exchanging an SDP offer for an answer.

    Args:
        params: `RealtimeCallCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/realtime-calls
    """
    return ENDPOINT.content(params)
