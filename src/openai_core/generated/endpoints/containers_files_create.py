"""`POST /containers/{container_id}/files`: `client.containers.files.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.containers as _models_containers

    from openai_core.sansio.file import FileTypes as _File
    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class ContainerFileCreateParams(RequestOptions, total=False):
    """The parameters of `client.containers.files.create`."""

    file_id: str | Unset
    file: _File | Unset


ENDPOINT = Endpoint(
    "containers.files.create",
    "POST",
    "/containers/{container_id}/files",
    path_parameters=("container_id",),
    bodies=(
        Json(
            frozenset({"file_id", "file"}),
        ),
        Form(
            frozenset({"file_id", "file"}),
            files=frozenset({"file"}),
        ),
    ),
)


def build(
    container_id: str,
    **params: Unpack[ContainerFileCreateParams],
) -> Request[_models_containers.ContainerFile]:
    """Add a file to a container, from raw content or from an already uploaded file.

    Args:
        container_id: The id of the container.
        params: `ContainerFileCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/container-files
    """
    return ENDPOINT.json(params, "containers:ContainerFile", container_id)
