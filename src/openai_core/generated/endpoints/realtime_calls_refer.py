"""`POST /realtime/calls/{call_id}/refer`: `client.realtime.calls.refer`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    from openai_core.sansio.message import Request


class RealtimeCallReferParams(RequestOptions, total=False):
    """The parameters of `client.realtime.calls.refer`."""

    target_uri: Required[str]


ENDPOINT = Endpoint(
    "realtime.calls.refer",
    "POST",
    "/realtime/calls/{call_id}/refer",
    path_parameters=("call_id",),
    bodies=(
        Json(
            frozenset({"target_uri"}),
            required=("target_uri",),
        ),
    ),
    required=("target_uri",),
    accept="*/*",
)


def build(
    call_id: str,
    **params: Unpack[RealtimeCallReferParams],
) -> Request[None]:
    """Send the caller of an ongoing SIP call on to a different address.

    Args:
        call_id: The id of the call.
        params: `RealtimeCallReferParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/realtime-calls
    """
    return ENDPOINT.empty(params, call_id)
