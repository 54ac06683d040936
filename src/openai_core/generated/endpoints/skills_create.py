"""`POST /skills`: `client.skills.create`. Generated from the contract by `make generate`: do not edit."""

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


class SkillCreateParams(RequestOptions, total=False):
    """The parameters of `client.skills.create`."""

    files: _File | _c.Sequence[_File] | Unset


ENDPOINT = Endpoint(
    "skills.create",
    "POST",
    "/skills",
    bodies=(
        Form(
            frozenset({"files"}),
            required=("files",),
            file_lists=frozenset({"files"}),
        ),
        Json(
            frozenset({"files"}),
            required=("files",),
        ),
    ),
    body_optional=True,
)


def build(
    **params: Unpack[SkillCreateParams],
) -> Request[_models_skills.Skill]:
    """Create a skill by uploading its files.

    Args:
        params: `SkillCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/skills
    """
    return ENDPOINT.json(params, "skills:Skill")
