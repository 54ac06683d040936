"""`POST /threads`: `client.beta.threads.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.beta_threads as _params_beta_threads

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BetaThreadCreateParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.create`."""

    messages: (
        _c.Sequence[_params_beta_threads.CreateMessageRequestParam | _models_beta_threads.CreateMessageRequest]
        | Unset
    )
    tool_resources: (
        _params_beta_threads.CreateThreadRequestToolResourcesParam
        | _models_beta_threads.CreateThreadRequestToolResources | None | Unset
    )
    metadata: _models_shared.Metadata | None | Unset


ENDPOINT = Endpoint(
    "beta.threads.create",
    "POST",
    "/threads",
    bodies=(
        Json(
            frozenset({"messages", "tool_resources", "metadata"}),
        ),
    ),
    body_optional=True,
)


def build(
    **params: Unpack[BetaThreadCreateParams],
) -> Request[_models_beta_threads.Thread]:
    """Start a thread for an assistant, optionally with first messages and tool resources.

    Args:
        params: `BetaThreadCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/threads
    """
    return ENDPOINT.json(params, "beta_threads:Thread")
