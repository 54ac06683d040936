"""`GET /skills/{skill_id}/versions/{version}`: `client.skills.versions.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.skills as _models_skills

    from openai_core.sansio.message import Request


class SkillVersionRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.skills.versions.retrieve`."""


ENDPOINT = Endpoint(
    "skills.versions.retrieve",
    "GET",
    "/skills/{skill_id}/versions/{version}",
    path_parameters=("skill_id", "version"),
)


def build(
    skill_id: str,
    version: str,
    **params: Unpack[SkillVersionRetrieveParams],
) -> Request[_models_skills.SkillVersion]:
    """Get the details of one version of a skill.

    Args:
        skill_id: The id of the skill.
        version
        params: `SkillVersionRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/skills
    """
    return ENDPOINT.json(params, "skills:SkillVersion", skill_id, version)
