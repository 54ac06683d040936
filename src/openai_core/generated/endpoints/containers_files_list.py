"""`GET /containers/{container_id}/files`: `client.containers.files.list`. Generated from the contract by `make generate`: do not edit."""

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


class ContainerFileListParams(RequestOptions, total=False):
    """The parameters of `client.containers.files.list`."""

    limit: int | Unset
    """Default: `20`."""
    order: _t.Literal["asc", "desc"] | Unset
    """Default: `"desc"`."""
    after: str | Unset


ENDPOINT = Endpoint(
    "containers.files.list",
    "GET",
    "/containers/{container_id}/files",
    path_parameters=("container_id",),
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    container_id: str,
    **params: Unpack[ContainerFileListParams],
) -> PageRequest[_models_containers.ContainerFile]:
    """List the files in a container.

    Args:
        container_id: The id of the container.
        params: `ContainerFileListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/container-files
    """
    return ENDPOINT.page(params, "containers:ContainerFileList", PAGING, container_id)
