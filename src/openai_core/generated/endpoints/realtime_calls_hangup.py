"""`POST /realtime/calls/{call_id}/hangup`: `client.realtime.calls.hangup`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.sansio.message import Request


class RealtimeCallHangupParams(RequestOptions, total=False):
    """The parameters of `client.realtime.calls.hangup`."""


ENDPOINT = Endpoint(
    "realtime.calls.hangup",
    "POST",
    "/realtime/calls/{call_id}/hangup",
    path_parameters=("call_id",),
    accept="*/*",
)


def build(
    call_id: str,
    **params: Unpack[RealtimeCallHangupParams],
) -> Request[None]:
    """Hang up a realtime call.

    Args:
        call_id: The id of the call.
        params: `RealtimeCallHangupParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/realtime-calls
    """
    return ENDPOINT.empty(params, call_id)
