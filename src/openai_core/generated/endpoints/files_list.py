"""`GET /files`: `client.files.list`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Query, RequestOptions
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.files as _models_files

    from openai_core.sansio.message import PageRequest
    from openai_core.unset import Unset


class FileListParams(RequestOptions, total=False):
    """The parameters of `client.files.list`."""

    purpose: str | Unset
    """Returns only files that were uploaded for this purpose."""
    limit: int | Unset
    """How many items one page may hold at most; fetch the rest by paging with `after`. Default: `10000`."""
    order: _t.Literal["asc", "desc"] | Unset
    """Whether the oldest or the newest items come first, judged by their creation time. Default: `"desc"`."""
    after: str | Unset
    """Cursor for paging forward: pass the id of the last item on the previous page to get the items that follow it.
    """


ENDPOINT = Endpoint(
    "files.list",
    "GET",
    "/files",
    query={
        "purpose": Query("purpose"),
        "limit": Query("limit"),
        "order": Query("order"),
        "after": Query("after"),
    },
)
PAGING = Paging("after", "last_id", "data")


def build(
    **params: Unpack[FileListParams],
) -> PageRequest[_models_files.FileObject]:
    """List uploaded files, optionally only those with a given purpose.

    Args:
        params: `FileListParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/files
    """
    return ENDPOINT.page(params, "files:ListFilesResponse", PAGING)
