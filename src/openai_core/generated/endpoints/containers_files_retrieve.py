"""`GET /containers/{container_id}/files/{file_id}`: `client.containers.files.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.containers as _models_containers

    from openai_core.sansio.message import Request


class ContainerFileRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.containers.files.retrieve`."""


ENDPOINT = Endpoint(
    "containers.files.retrieve",
    "GET",
    "/containers/{container_id}/files/{file_id}",
    path_parameters=("container_id", "file_id"),
)


def build(
    container_id: str,
    file_id: str,
    **params: Unpack[ContainerFileRetrieveParams],
) -> Request[_models_containers.ContainerFile]:
    """Get the details of one file in a container, without its content.

    Args:
        container_id: The id of the container.
        file_id: The id of the file.
        params: `ContainerFileRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/container-files
    """
    return ENDPOINT.json(params, "containers:ContainerFile", container_id, file_id)
