"""`POST /uploads/{upload_id}/complete`: `client.uploads.complete`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Required, Unpack

    import openai_core.generated.models.uploads as _models_uploads

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class UploadCompleteParams(RequestOptions, total=False):
    """The parameters of `client.uploads.complete`."""

    part_ids: Required[_c.Sequence[str]]
    """Ids of all the uploaded parts, in the order in which they are to be joined."""
    md5: str | Unset
    """MD5 checksum of the whole file; when given, it is compared with what arrived to catch corruption."""


ENDPOINT = Endpoint(
    "uploads.complete",
    "POST",
    "/uploads/{upload_id}/complete",
    path_parameters=("upload_id",),
    bodies=(
        Json(
            frozenset({"part_ids", "md5"}),
            required=("part_ids",),
        ),
    ),
    required=("part_ids",),
)


def build(
    upload_id: str,
    **params: Unpack[UploadCompleteParams],
) -> Request[_models_uploads.Upload]:
    """Finish an upload by joining its parts, in the given order, into a file.

    Args:
        upload_id: Id of the upload to act on, as returned when it was created.
        params: `UploadCompleteParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/uploads
    """
    return ENDPOINT.json(params, "uploads:Upload", upload_id)
