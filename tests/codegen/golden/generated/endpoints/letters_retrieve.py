"""`GET /letters/{letter_id}`: `client.letters.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.letters as _models_letters

    from openai_core.sansio.message import Request


class LetterRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.letters.retrieve`."""


ENDPOINT = Endpoint(
    "letters.retrieve",
    "GET",
    "/letters/{letter_id}",
    path_parameters=("letter_id",),
)


def build(
    letter_id: str,
    **params: Unpack[LetterRetrieveParams],
) -> Request[_models_letters.Letter]:
    """Get a letter.

    Args:
        letter_id: The id of the letter.
        params: `LetterRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/letters
    """
    return ENDPOINT.json(params, "letters:Letter", letter_id)
