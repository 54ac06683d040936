"""`POST /skills/{skill_id}`: `client.skills.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.skills as _models_skills

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class SkillUpdateParams(RequestOptions, total=False):
    """The parameters of `client.skills.update`."""

    default_version: str | Unset


ENDPOINT = Endpoint(
    "skills.update",
    "POST",
    "/skills/{skill_id}",
    path_parameters=("skill_id",),
    bodies=(
        Json(
            frozenset({"default_version"}),
            required=("default_version",),
        ),
    ),
    body_optional=True,
)


def build(
    skill_id: str,
    **params: Unpack[SkillUpdateParams],
) -> Request[_models_skills.Skill]:
    """Choose which version of a skill is used by default.

    Args:
        skill_id: The id of the skill.
        params: `SkillUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/skills
    """
    return ENDPOINT.json(params, "skills:Skill", skill_id)
