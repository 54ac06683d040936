"""`GET /assistants`: `client.beta.assistants.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.beta_assistants as _models_beta_assistants

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class BetaAssistantListParams(RequestOptions, total=False):
    """The parameters of `client.beta.assistants.list`."""

    limit: int | Unset
    """Default: `20`."""
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"desc"`."""
    after: str | Unset
    before: str | Unset


ENDPOINT = Endpoint(
    "beta.assistants.list",
    "GET",
    "/assistants",
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
        "before": Query("before"),
    },
    deprecated=True,
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[BetaAssistantListParams],
) -> PageRequest[_models_beta_assistants.Assistant]:
    """List the assistants in the current project, page by page.

    Deprecated.

    Args:
        params: `BetaAssistantListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/assistants
    """
    return ENDPOINT.page(params, "beta_assistants:ListAssistantsResponse", PAGING)
