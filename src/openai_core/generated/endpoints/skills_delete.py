"""`DELETE /skills/{skill_id}`: `client.skills.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.skills as _models_skills

    from openai_core.sansio.message import Request


class SkillDeleteParams(RequestOptions, total=False):
    """The parameters of `client.skills.delete`."""


ENDPOINT = Endpoint(
    "skills.delete",
    "DELETE",
    "/skills/{skill_id}",
    path_parameters=("skill_id",),
)


def build(
    skill_id: str,
    **params: Unpack[SkillDeleteParams],
) -> Request[_models_skills.SkillDeleted]:
    """Delete a skill by its ID.

    Args:
        skill_id: The id of the skill.
        params: `SkillDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/skills
    """
    return ENDPOINT.json(params, "skills:SkillDeleted", skill_id)
