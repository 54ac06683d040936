"""`POST /uploads`: `client.uploads.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.files as _models_files
    import openai_core.generated.models.uploads as _models_uploads
    import openai_core.generated.params.files as _params_files

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class UploadCreateParams(RequestOptions, total=False):
    """The parameters of `client.uploads.create`."""

    filename: Required[str]
    """The name that the finished file will have once all parts are joined."""
    purpose: Required[_t.Literal["assistants", "batch", "fine-tune", "vision"]]
    """What the finished file is for; it decides which features can use it and which formats are accepted."""
    bytes: Required[int]
    """Total size of the file in bytes; the parts must add up to exactly this number."""
    mime_type: Required[str]
    """The media type of the file, which has to be one that `purpose` allows."""
    expires_after: _params_files.FileExpirationAfterParam | _models_files.FileExpirationAfter | Unset
    """When the file is deleted automatically, given as a number of seconds after its creation."""


ENDPOINT = Endpoint(
    "uploads.create",
    "POST",
    "/uploads",
    bodies=(
        Json(
            frozenset({"filename", "purpose", "bytes", "mime_type", "expires_after"}),
            required=("filename", "purpose", "bytes", "mime_type"),
        ),
    ),
    required=("filename", "purpose", "bytes", "mime_type"),
)


def build(
    **params: Unpack[UploadCreateParams],
) -> Request[_models_uploads.Upload]:
    """Begin the upload of a large file that will be sent in parts.

    Args:
        params: `UploadCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/uploads
    """
    return ENDPOINT.json(params, "uploads:Upload")
