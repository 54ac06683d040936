"""`POST /realtime/calls/{call_id}/reject`: `client.realtime.calls.reject`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class RealtimeCallRejectParams(RequestOptions, total=False):
    """The parameters of `client.realtime.calls.reject`."""

    status_code: int | Unset


ENDPOINT = Endpoint(
    "realtime.calls.reject",
    "POST",
    "/realtime/calls/{call_id}/reject",
    path_parameters=("call_id",),
    bodies=(
        Json(
            frozenset({"status_code"}),
        ),
    ),
    accept="*/*",
    body_optional=True,
)


def build(
    call_id: str,
    **params: Unpack[RealtimeCallRejectParams],
) -> Request[None]:
    """Turn away a SIP call before it is answered, optionally choosing the status code sent.

    Args:
        call_id: The id of the call.
        params: `RealtimeCallRejectParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/realtime-calls
    """
    return ENDPOINT.empty(params, call_id)
