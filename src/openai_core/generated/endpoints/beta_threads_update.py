"""`POST /threads/{thread_id}`: `client.beta.threads.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.beta_threads as _params_beta_threads

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BetaThreadUpdateParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.update`."""

    tool_resources: (
        _params_beta_threads.ModifyThreadRequestToolResourcesParam
        | _models_beta_threads.ModifyThreadRequestToolResources | None | Unset
    )
    metadata: _models_shared.Metadata | None | Unset


ENDPOINT = Endpoint(
    "beta.threads.update",
    "POST",
    "/threads/{thread_id}",
    path_parameters=("thread_id",),
    bodies=(
        Json(
            frozenset({"tool_resources", "metadata"}),
        ),
    ),
)


def build(
    thread_id: str,
    **params: Unpack[BetaThreadUpdateParams],
) -> Request[_models_beta_threads.Thread]:
    """Change the metadata or tool resources of a thread.

    Args:
        thread_id: The id of the thread.
        params: `BetaThreadUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/threads
    """
    return ENDPOINT.json(params, "beta_threads:Thread", thread_id)
