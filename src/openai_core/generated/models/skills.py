"""The models of `skills`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each

__all__ = [
    "CreateSkillBody",
    "CreateSkillVersionBody",
    "SetDefaultSkillVersionBody",
    "Skill",
    "SkillDeleted",
    "SkillList",
    "SkillVersion",
    "SkillVersionDeleted",
    "SkillVersionList",
]


@_define
class CreateSkillBody(_Model):
    """An object with `files`."""

    files: list[bytes] | bytes


@_define
class CreateSkillVersionBody(_Model):
    """An object with `files` and `default`."""

    files: list[bytes] | bytes
    default: bool | None = None


@_define
class SetDefaultSkillVersionBody(_Model):
    """An object with `default_version`."""

    default_version: str


@_define
class Skill(_Model):
    """A named set of files that models can use, with its default and latest version."""

    id: str
    object: _t.Literal["skill"] = "skill"
    name: str
    description: str
    created_at: int
    """Unix seconds."""
    default_version: str
    latest_version: str


@_define
class SkillDeleted(_Model):
    """Confirms that a skill was deleted."""

    object: _t.Literal["skill.deleted"] = "skill.deleted"
    deleted: bool
    id: str


@_define
class SkillList(_Model):
    """One page of the skills in a project."""

    object: _t.Literal["list"] = "list"
    data: list[Skill]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {
        "data": _each("Skill"),
    }


@_define
class SkillVersion(_Model):
    """One uploaded version of a skill."""

    object: _t.Literal["skill.version"] = "skill.version"
    id: str
    skill_id: str
    version: str
    created_at: int
    """Unix seconds."""
    name: str
    description: str


@_define
class SkillVersionDeleted(_Model):
    """Confirms that one version of a skill was deleted."""

    object: _t.Literal["skill.version.deleted"] = "skill.version.deleted"
    deleted: bool
    id: str
    version: str


@_define
class SkillVersionList(_Model):
    """One page of the versions of a skill."""

    object: _t.Literal["list"] = "list"
    data: list[SkillVersion]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {
        "data": _each("SkillVersion"),
    }
