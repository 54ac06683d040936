"""`DELETE /letters/{letter_id}`: `client.letters.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.sansio.message import Request


class LetterDeleteParams(RequestOptions, total=False):
    """The parameters of `client.letters.delete`."""


ENDPOINT = Endpoint(
    "letters.delete",
    "DELETE",
    "/letters/{letter_id}",
    path_parameters=("letter_id",),
    security="admin",
    accept="*/*",
    deprecated=True,
)


def build(
    letter_id: str,
    **params: Unpack[LetterDeleteParams],
) -> Request[None]:
    """Burn a letter.

    Deprecated.

    Args:
        letter_id: The id of the letter.
        params: `LetterDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/letters
    """
    return ENDPOINT.empty(params, letter_id)
