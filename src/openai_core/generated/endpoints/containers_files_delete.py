"""`DELETE /containers/{container_id}/files/{file_id}`: `client.containers.files.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.sansio.message import Request


class ContainerFileDeleteParams(RequestOptions, total=False):
    """The parameters of `client.containers.files.delete`."""


ENDPOINT = Endpoint(
    "containers.files.delete",
    "DELETE",
    "/containers/{container_id}/files/{file_id}",
    path_parameters=("container_id", "file_id"),
    accept="*/*",
)


def build(
    container_id: str,
    file_id: str,
    **params: Unpack[ContainerFileDeleteParams],
) -> Request[None]:
    """Remove a file from a container.

    Args:
        container_id: The id of the container.
        file_id: The id of the file.
        params: `ContainerFileDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/container-files
    """
    return ENDPOINT.empty(params, container_id, file_id)
