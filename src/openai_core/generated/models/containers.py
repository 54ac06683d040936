"""The models of `containers`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.responses import (
        ContainerNetworkPolicyAllowlistParam,
        ContainerNetworkPolicyDisabledParam,
        InlineSkillParam,
        SkillReferenceParam,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "ContainerNetworkPolicyAllowlistParam": "responses",
            "ContainerNetworkPolicyDisabledParam": "responses",
            "InlineSkillParam": "responses",
            "SkillReferenceParam": "responses",
        },
    )

__all__ = [
    "Container",
    "ContainerFile",
    "ContainerFileList",
    "ContainerList",
    "ContainerResourceExpiresAfter",
    "ContainerResourceNetworkPolicy",
    "CreateContainerBody",
    "CreateContainerBodyExpiresAfter",
    "CreateContainerBodyNetworkPolicy",
    "CreateContainerBodySkill",
    "CreateContainerFileBody",
]


@_define
class Container(_Model):
    """An isolated environment that tools run code in, with its status and limits."""

    id: str
    object: str
    name: str
    created_at: int
    """Unix seconds."""
    status: str
    last_active_at: int | None = None
    """Unix seconds."""
    expires_after: ContainerResourceExpiresAfter | None = None
    memory_limit: _t.Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ContainerResourceNetworkPolicy | None = None

    _nested = {
        "expires_after": "ContainerResourceExpiresAfter",
        "network_policy": "ContainerResourceNetworkPolicy",
    }


@_define
class ContainerFile(_Model):
    """A file in a container, with its path, size and source."""

    id: str
    object: str
    container_id: str
    created_at: int
    """Unix seconds."""
    bytes: int
    path: str
    source: str


@_define
class ContainerFileList(_Model):
    """One page of the files in a container."""

    object: _t.Literal["list"] = "list"
    data: list[ContainerFile]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {
        "data": _each("ContainerFile"),
    }


@_define
class ContainerList(_Model):
    """One page of the containers in a project."""

    object: _t.Literal["list"] = "list"
    data: list[Container]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {
        "data": _each("Container"),
    }


@_define
class ContainerResourceExpiresAfter(_Model):
    """An object with `anchor` and `minutes`."""

    anchor: _t.Literal["last_active_at"] | None = None
    minutes: int | None = None


@_define
class ContainerResourceNetworkPolicy(_Model):
    """An object with `type` and `allowed_domains`."""

    type: _t.Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None = None


@_define
class CreateContainerBody(_Model):
    """An object with `name`, `file_ids`, `expires_after` and 3 more."""

    name: str
    file_ids: list[str] | None = None
    expires_after: CreateContainerBodyExpiresAfter | None = None
    skills: list[CreateContainerBodySkill] | None = None
    memory_limit: _t.Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: CreateContainerBodyNetworkPolicy | None = None

    _nested = {
        "expires_after": "CreateContainerBodyExpiresAfter",
        "skills": _each("CreateContainerBodySkill"),
        "network_policy": "CreateContainerBodyNetworkPolicy",
    }


@_define
class CreateContainerBodyExpiresAfter(_Model):
    """An object with `anchor` and `minutes`."""

    anchor: _t.Literal["last_active_at"] = "last_active_at"
    minutes: int


@_define
class CreateContainerFileBody(_Model):
    """An object with `file_id` and `file`."""

    file_id: str | None = None
    file: bytes | None = None


if _t.TYPE_CHECKING:
    CreateContainerBodyNetworkPolicy: _t.TypeAlias = (
        ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam
    )
    """Told apart by `type`."""
    CreateContainerBodySkill: _t.TypeAlias = SkillReferenceParam | InlineSkillParam
    """Told apart by `type`."""
else:
    CreateContainerBodyNetworkPolicy = _Choice(
        __name__,
        "CreateContainerBodyNetworkPolicy",
        tag="type",
        table={
            "disabled": "ContainerNetworkPolicyDisabledParam",
            "allowlist": "ContainerNetworkPolicyAllowlistParam",
        },
    )
    CreateContainerBodySkill = _Choice(
        __name__,
        "CreateContainerBodySkill",
        tag="type",
        table={
            "skill_reference": "SkillReferenceParam",
            "inline": "InlineSkillParam",
        },
    )
