"""`GET /containers/{container_id}`: `client.containers.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.containers as _models_containers

    from openai_core.sansio.message import Request


class ContainerRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.containers.retrieve`."""


ENDPOINT = Endpoint(
    "containers.retrieve",
    "GET",
    "/containers/{container_id}",
    path_parameters=("container_id",),
)


def build(
    container_id: str,
    **params: Unpack[ContainerRetrieveParams],
) -> Request[_models_containers.Container]:
    """Get the status and settings of a container.

    Args:
        container_id: The id of the container.
        params: `ContainerRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/containers
    """
    return ENDPOINT.json(params, "containers:Container", container_id)
