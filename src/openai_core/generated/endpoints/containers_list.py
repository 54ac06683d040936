"""`GET /containers`: `client.containers.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.containers as _models_containers

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class ContainerListParams(RequestOptions, total=False):
    """The parameters of `client.containers.list`."""

    limit: int | Unset
    """Default: `20`."""
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"desc"`."""
    after: str | Unset
    name: str | Unset


ENDPOINT = Endpoint(
    "containers.list",
    "GET",
    "/containers",
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
        "name": Query("name"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[ContainerListParams],
) -> PageRequest[_models_containers.Container]:
    """List the containers in the current project, optionally filtered by name.

    Args:
        params: `ContainerListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/containers
    """
    return ENDPOINT.page(params, "containers:ContainerList", PAGING)
