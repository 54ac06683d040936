"""`GET /letters/{letter_id}/content`: `client.letters.content`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.sansio.answer import BinaryContent
    from openai_core.sansio.message import Request


class LetterContentParams(RequestOptions, total=False):
    """The parameters of `client.letters.content`."""


ENDPOINT = Endpoint(
    "letters.content",
    "GET",
    "/letters/{letter_id}/content",
    path_parameters=("letter_id",),
    accept="*/*",
)


def build(
    letter_id: str,
    **params: Unpack[LetterContentParams],
) -> Request[BinaryContent]:
    """Get a letter as it was scanned.

    Args:
        letter_id: The id of the letter.
        params: `LetterContentParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/letters
    """
    return ENDPOINT.content(params, letter_id)
