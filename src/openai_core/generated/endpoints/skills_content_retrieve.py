"""`GET /skills/{skill_id}/content`: `client.skills.content.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.sansio.answer import BinaryContent
    from openai_core.sansio.message import Request


class SkillContentRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.skills.content.retrieve`."""


ENDPOINT = Endpoint(
    "skills.content.retrieve",
    "GET",
    "/skills/{skill_id}/content",
    path_parameters=("skill_id",),
    accept="*/*",
)


def build(
    skill_id: str,
    **params: Unpack[SkillContentRetrieveParams],
) -> Request[BinaryContent]:
    """Download the files of a skill as an archive.

    Args:
        skill_id: The id of the skill.
        params: `SkillContentRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/skills
    """
    return ENDPOINT.content(params, skill_id)
