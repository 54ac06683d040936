"""`GET /letters`: `client.letters.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Unpack

    import openai_core.generated.models.letters as _models_letters

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class LetterListParams(RequestOptions, total=False):
    """The parameters of `client.letters.list`."""

    after: str | Unset
    limit: int | Unset
    """From 1 to 100. Default: `20`."""
    kinds: _c.Sequence[_models_letters.Kind] | Unset
    metadata: _c.Mapping[str, str] | Unset
    betas: _c.Sequence[str] | Unset


ENDPOINT = Endpoint(
    "letters.list",
    "GET",
    "/letters",
    query={
        "after": Query("after"),
        "limit": Query("limit"),
        "kinds": Query("kinds[]", "brackets"),
        "metadata": Query("metadata", "deepObject"),
    },
    headers={"betas": "openai-beta"},
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[LetterListParams],
) -> PageRequest[_models_letters.Letter]:
    """List the letters.

    Args:
        params: `LetterListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/letters
    """
    return ENDPOINT.page(params, "letters:LetterList", PAGING)
