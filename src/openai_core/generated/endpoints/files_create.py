"""`POST /files`: `client.files.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, RequestOptions

if TYPE_CHECKING:
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.files as _models_files
    import openai_core.generated.params.files as _params_files

    from openai_core.sansio.file import FileTypes as _File
    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class FileCreateParams(RequestOptions, total=False):
    """The parameters of `client.files.create`."""

    file: Required[_File]
    """The file to upload; its format has to suit what `purpose` allows."""
    purpose: Required[_t.Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]]
    """What the file is for; it decides which features can use it and which formats are accepted."""
    expires_after: _params_files.FileExpirationAfterParam | _models_files.FileExpirationAfter | Unset
    """When the file is deleted automatically, given as a number of seconds after its creation."""


ENDPOINT = Endpoint(
    "files.create",
    "POST",
    "/files",
    bodies=(
        Form(
            frozenset({"file", "purpose", "expires_after"}),
            required=("file", "purpose"),
            files=frozenset({"file"}),
        ),
    ),
    required=("file", "purpose"),
)


def build(
    **params: Unpack[FileCreateParams],
) -> Request[_models_files.FileObject]:
    """Upload a file for a stated purpose, such as fine-tuning, batches or model input.

    Args:
        params: `FileCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/files
    """
    return ENDPOINT.json(params, "files:FileObject")
