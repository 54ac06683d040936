"""`GET /skills/{skill_id}/versions`: `client.skills.versions.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.skills as _models_skills
    import openai_core.generated.models.videos as _models_videos

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class SkillVersionListParams(RequestOptions, total=False):
    """The parameters of `client.skills.versions.list`."""

    limit: int | Unset
    """From 0 to 100."""
    order: _models_videos.OrderEnum | Unset
    after: str | Unset


ENDPOINT = Endpoint(
    "skills.versions.list",
    "GET",
    "/skills/{skill_id}/versions",
    path_parameters=("skill_id",),
    query={
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    skill_id: str,
    **params: Unpack[SkillVersionListParams],
) -> PageRequest[_models_skills.SkillVersion]:
    """List the versions of a skill.

    Args:
        skill_id: The id of the skill.
        params: `SkillVersionListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/skills
    """
    return ENDPOINT.page(params, "skills:SkillVersionList", PAGING, skill_id)
