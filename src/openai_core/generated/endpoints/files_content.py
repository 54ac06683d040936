"""`GET /files/{file_id}/content`: `client.files.content`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    from openai_core.sansio.answer import BinaryContent
    from openai_core.sansio.message import Request


class FileContentParams(RequestOptions, total=False):
    """The parameters of `client.files.content`."""


ENDPOINT = Endpoint(
    "files.content",
    "GET",
    "/files/{file_id}/content",
    path_parameters=("file_id",),
    accept="*/*",
)


def build(
    file_id: str,
    **params: Unpack[FileContentParams],
) -> Request[BinaryContent]:
    """Download the content of an uploaded file.

    Args:
        file_id: Id of the uploaded file to act on, as returned when it was created.
        params: `FileContentParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/files
    """
    return ENDPOINT.content(params, file_id)
