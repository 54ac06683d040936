"""`POST /uploads/{upload_id}/parts`: `client.uploads.parts.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, RequestOptions

if TYPE_CHECKING:
    from typing import Required, Unpack

    import openai_core.generated.models.uploads as _models_uploads

    from openai_core.sansio.file import FileTypes as _File
    from openai_core.sansio.message import Request


class UploadPartCreateParams(RequestOptions, total=False):
    """The parameters of `client.uploads.parts.create`."""

    data: Required[_File]
    """The bytes of this one part; parts may be sent in parallel and are put in order on completion."""


ENDPOINT = Endpoint(
    "uploads.parts.create",
    "POST",
    "/uploads/{upload_id}/parts",
    path_parameters=("upload_id",),
    bodies=(
        Form(
            frozenset({"data"}),
            required=("data",),
            files=frozenset({"data"}),
        ),
    ),
    required=("data",),
)


def build(
    upload_id: str,
    **params: Unpack[UploadPartCreateParams],
) -> Request[_models_uploads.UploadPart]:
    """Send one part of a large file to an open upload.

    Args:
        upload_id: Id of the upload to act on, as returned when it was created.
        params: `UploadPartCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/uploads
    """
    return ENDPOINT.json(params, "uploads:UploadPart", upload_id)
