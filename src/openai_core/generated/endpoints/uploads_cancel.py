"""`POST /uploads/{upload_id}/cancel`: `client.uploads.cancel`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, RequestOptions

if TYPE_CHECKING:
    from typing import Unpack

    import openai_core.generated.models.uploads as _models_uploads

    from openai_core.sansio.message import Request


class UploadCancelParams(RequestOptions, total=False):
    """The parameters of `client.uploads.cancel`."""


ENDPOINT = Endpoint(
    "uploads.cancel",
    "POST",
    "/uploads/{upload_id}/cancel",
    path_parameters=("upload_id",),
)


def build(
    upload_id: str,
    **params: Unpack[UploadCancelParams],
) -> Request[_models_uploads.Upload]:
    """Abandon an upload that has not been completed.

    Args:
        upload_id: Id of the upload to act on, as returned when it was created.
        params: `UploadCancelParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/uploads
    """
    return ENDPOINT.json(params, "uploads:Upload", upload_id)
