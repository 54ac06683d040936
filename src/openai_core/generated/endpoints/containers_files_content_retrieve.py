"""`GET /containers/{container_id}/files/{file_id}/content`: `client.containers.files.content.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.sansio.answer import BinaryContent
    from openai_core.sansio.message import Request


class ContainerFileContentRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.containers.files.content.retrieve`."""


ENDPOINT = Endpoint(
    "containers.files.content.retrieve",
    "GET",
    "/containers/{container_id}/files/{file_id}/content",
    path_parameters=("container_id", "file_id"),
    accept="*/*",
)


def build(
    container_id: str,
    file_id: str,
    **params: Unpack[ContainerFileContentRetrieveParams],
) -> Request[BinaryContent]:
    """Download the content of a file in a container.

    Args:
        container_id: The id of the container.
        file_id: The id of the file.
        params: `ContainerFileContentRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/container-files
    """
    return ENDPOINT.content(params, container_id, file_id)
