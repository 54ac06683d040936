"""`GET /files/{file_id}`: `client.files.retrieve`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.files as _models_files

    from openai_core.sansio.message import Request


class FileRetrieveParams(RequestOptions, total=False):
    """The parameters of `client.files.retrieve`."""


ENDPOINT = Endpoint(
    "files.retrieve",
    "GET",
    "/files/{file_id}",
    path_parameters=("file_id",),
)


def build(
    file_id: str,
    **params: Unpack[FileRetrieveParams],
) -> Request[_models_files.FileObject]:
    """Get the name, size, purpose and other details of an uploaded file.

    Args:
        file_id: Id of the uploaded file to act on, as returned when it was created.
        params: `FileRetrieveParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/files
    """
    return ENDPOINT.json(params, "files:FileObject", file_id)
