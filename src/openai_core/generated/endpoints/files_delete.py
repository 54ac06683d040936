"""`DELETE /files/{file_id}`: `client.files.delete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.files as _models_files

    from openai_core.sansio.message import Request


class FileDeleteParams(RequestOptions, total=False):
    """The parameters of `client.files.delete`."""


ENDPOINT = Endpoint(
    "files.delete",
    "DELETE",
    "/files/{file_id}",
    path_parameters=("file_id",),
)


def build(
    file_id: str,
    **params: Unpack[FileDeleteParams],
) -> Request[_models_files.FileDeleted]:
    """Delete an uploaded file.

    Args:
        file_id: Id of the uploaded file to act on, as returned when it was created.
        params: `FileDeleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/files
    """
    return ENDPOINT.json(params, "files:FileDeleted", file_id)
