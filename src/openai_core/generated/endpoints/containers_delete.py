"""`DELETE /containers/{container_id}`: `client.containers.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.sansio.message import Request


class ContainerDeleteParams(RequestOptions, total=False):
    """The parameters of `client.containers.delete`."""


ENDPOINT = Endpoint(
    "containers.delete",
    "DELETE",
    "/containers/{container_id}",
    path_parameters=("container_id",),
    accept="*/*",
)


def build(
    container_id: str,
    **params: Unpack[ContainerDeleteParams],
) -> Request[None]:
    """Delete a container by its ID.

    Args:
        container_id: The id of the container.
        params: `ContainerDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/containers
    """
    return ENDPOINT.empty(params, container_id)
