"""`GET /skills/{skill_id}/versions/{version}/content`: `client.skills.versions.content.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.sansio.answer import BinaryContent
    from openai_core.sansio.message import Request


class SkillVersionContentRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.skills.versions.content.retrieve`."""


ENDPOINT = Endpoint(
    "skills.versions.content.retrieve",
    "GET",
    "/skills/{skill_id}/versions/{version}/content",
    path_parameters=("skill_id", "version"),
    accept="*/*",
)


def build(
    skill_id: str,
    version: str,
    **params: Unpack[SkillVersionContentRetrieveParams],
) -> Request[BinaryContent]:
    """Download the files of one version of a skill as an archive.

    Args:
        skill_id: The id of the skill.
        version
        params: `SkillVersionContentRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/skills
    """
    return ENDPOINT.content(params, skill_id, version)
