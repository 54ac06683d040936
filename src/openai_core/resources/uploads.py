"""What `client.uploads` offers beyond the operations of the contract."""

from __future__ import annotations

import os  # noqa: TC003 (signatures are evaluated)
from typing import IO, TYPE_CHECKING, Any

from openai_core.generated.resources import uploads as generated
from openai_core.resource import R
from openai_core.work.method import helper

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal

    from openai_core.generated.models.uploads import Upload
    from openai_core.sansio.parting import Work
    from openai_core.unset import Unset
    from openai_core.work.bars import Progress


class Uploads(generated.Uploads[R]):
    __doc__ = generated.Uploads.__doc__

    @helper
    def upload_file(
        self,
        file: str | os.PathLike[str] | IO[bytes] | bytes | bytearray | memoryview,
        *,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data"],
        filename: str | None = None,
        mime_type: str | None = None,
        part_size: int | None = None,
        concurrency: int = 4,
        progress: Progress | Callable[[int, int | None], Any] | None = None,
        md5: bool | str = True,
        resume: str | os.PathLike[str] | None = None,
        keep: bool | None = None,
        bytes: int | None = None,
        expires_after: Mapping[str, Any] | None = None,
        timeout: Any = None,
        max_retries: int | Unset | None = None,
        extra_headers: Mapping[str, str | Unset | None] | None = None,
    ) -> Work[Upload]:
        """Upload a file in parts: several at once, each of them read from the disk while it is sent.

        A part that fails is sent again by itself. With `resume`, a process that was killed or failed leaves a small
        file from which the same call goes on later; the upload is then not cancelled by a failure.

        Args:
            file: A path, an open binary file, or bytes. What cannot be read twice goes through a temporary file.
            purpose: What the file is for.
            filename: Its name. Default: that of the path or of the open file; bytes need one.
            mime_type: Its type. Default: what its name suggests.
            part_size: Bytes of a part, at most 64 MiB. Default: by the size of the file, from 5 to 64 MiB.
            concurrency: How many parts are sent at once. Default: 4.
            progress: Called with the bytes that were sent so far and with all there are; or who draws a bar: `rich`,
                `tqdm`, or `auto` for what is installed.
            md5: Whether the server is told the checksum of all of it, or the checksum if it is known. Default: True.
            resume: Where the small file is kept. A file that was changed since begins anew.
            keep: Whether an upload that failed is left as it is, not cancelled. Default: only with `resume`.
            bytes: How many bytes there are; checked against what is there.
            expires_after: When the file is to be deleted: `{"anchor": "created_at", "seconds": 3600}`.
            timeout: That of each call. Default: the client's.
            max_retries: How often a call is tried again. Default: 5 for parts, the client's for the others.
            extra_headers: Headers on top of the client's.

        Returns:
            The upload, completed; its `file` is what other operations take.

        Raises:
            APIError: a request failed for good; the upload was cancelled, unless it was to be kept.
            OpenAIError: the file was changed while it was sent.
            ConfigurationError, TypeError, OSError: an argument cannot be right, or the file cannot be read.

        API page: https://platform.openai.com/docs/api-reference/uploads
        """
        from openai_core.errors import ConfigurationError
        from openai_core.work.upload import planned, uploading

        options = {"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers}
        plan = planned(
            file,
            purpose=purpose,
            filename=filename,
            mime_type=mime_type,
            part_size=part_size,
            concurrency=concurrency,
            progress=progress,
            md5=md5,
            resume=resume,
            keep=keep,
            expires_after=expires_after,
            options={name: value for name, value in options.items() if value is not None},
        )
        if bytes is not None and bytes != plan.content.size:
            plan.content.close()
            raise ConfigurationError(f"The file was to be {bytes} bytes long, and is {plan.content.size}")
        return uploading(self._runner, plan)

    upload_file_chunked = upload_file
    """The name of `upload_file` in other packages."""
