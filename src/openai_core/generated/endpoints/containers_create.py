"""`POST /containers`: `client.containers.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.containers as _models_containers
    import openai_core.generated.params.containers as _params_containers

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class ContainerCreateParams(RequestOptions, total=False):
    """The parameters of `client.containers.create`."""

    name: str | Unset
    """A name for the container that helps you recognise it in listings."""
    file_ids: _c.Sequence[str] | Unset
    """Ids of uploaded files to copy into the container when it starts."""
    expires_after: (
        _params_containers.CreateContainerBodyExpiresAfterParam | _models_containers.CreateContainerBodyExpiresAfter
        | Unset
    )
    """How many minutes of inactivity the container survives before it is shut down."""
    skills: _c.Sequence[_params_containers.CreateContainerBodySkillParam] | Unset
    """Skills to install in the container, either by reference to stored ones or with their content inline."""
    memory_limit: _t.Literal["1g", "4g", "16g", "64g"] | Unset
    """How much memory the container may use; larger sizes suit heavier workloads."""
    network_policy: _params_containers.CreateContainerBodyNetworkPolicyParam | Unset
    """Whether code in the container may reach the network: not at all, or only an allow-list of domains."""


ENDPOINT = Endpoint(
    "containers.create",
    "POST",
    "/containers",
    bodies=(
        Json(
            frozenset({"name", "file_ids", "expires_after", "skills", "memory_limit", "network_policy"}),
            required=("name",),
        ),
    ),
    body_optional=True,
)


def build(
    **params: Unpack[ContainerCreateParams],
) -> Request[_models_containers.Container]:
    """Start a sandboxed container with chosen files, skills, memory and network access.

    Args:
        params: `ContainerCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/containers
    """
    return ENDPOINT.json(params, "containers:Container")
