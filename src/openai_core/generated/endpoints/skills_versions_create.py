"""`POST /skills/{skill_id}/versions`: `client.skills.versions.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Unpack

    import openai_core.generated.models.skills as _models_skills

    from openai_core.sansio.file import FileTypes as _File
    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class SkillVersionCreateParams(RequestOptions, total=False):
    """The parameters of `client.skills.versions.create`."""

    files: _File | _c.Sequence[_File] | Unset
    default: bool | Unset


ENDPOINT = Endpoint(
    "skills.versions.create",
    "POST",
    "/skills/{skill_id}/versions",
    path_parameters=("skill_id",),
    bodies=(
        Form(
            frozenset({"files", "default"}),
            required=("files",),
            file_lists=frozenset({"files"}),
        ),
        Json(
            frozenset({"files", "default"}),
            required=("files",),
        ),
    ),
    body_optional=True,
)


def build(
    skill_id: str,
    **params: Unpack[SkillVersionCreateParams],
) -> Request[_models_skills.SkillVersion]:
    """Upload a new version of a skill, optionally making it the default.

    Args:
        skill_id: The id of the skill.
        params: `SkillVersionCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/skills
    """
    return ENDPOINT.json(params, "skills:SkillVersion", skill_id)
