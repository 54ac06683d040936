"""What `client.files` offers beyond the operations of the contract."""

from __future__ import annotations

import os  # noqa: TC003 (signatures are evaluated)
from functools import partial
from typing import TYPE_CHECKING, Any

from openai_core.generated.resources import files as generated
from openai_core.resource import R
from openai_core.work.method import helper
from openai_core.work.waiting import FILE, waited

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from openai_core.generated.endpoints.files_content import FileContentParams
    from openai_core.generated.models.files import FileObject
    from openai_core.sansio.flow import Flow
    from openai_core.work.bars import Progress
    from openai_core.work.waiting import LookOptions


class Files(generated.Files[R]):
    __doc__ = generated.Files.__doc__

    @helper
    def wait_for_processing(
        self,
        file: str | FileObject,
        *,
        timeout: float | None = 1800.0,
        interval: float | None = None,
        poll_interval: float | None = None,
        max_wait_seconds: float | None = None,
        on_update: Callable[[FileObject], Any] | None = None,
        **options: Unpack[LookOptions],
    ) -> Flow[FileObject]:
        """Wait until a file that was uploaded is processed.

        A status that nobody knows yet does not end the waiting; it goes on at the same pace.

        Args:
            file: Its id, or the file as it was.
            timeout: Seconds for all of it. Default: 1800. None: no limit.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to 5.
            poll_interval: Another name of `interval`.
            max_wait_seconds: Another name of `timeout`.
            on_update: Called with the file at each look; may be a coroutine function under `AsyncClient`.
            options: Those that every call takes.

        Returns:
            The file: processed, error or deleted, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the file as it was. It goes on all the same.
            ConfigurationError: `timeout` or `interval` is no number of seconds.

        API page: https://platform.openai.com/docs/api-reference/files
        """
        from openai_core.generated.endpoints.files_retrieve import build

        return waited(
            self,
            FILE,
            partial(build, FILE.named(file), **options),
            file,
            timeout=timeout if max_wait_seconds is None else max_wait_seconds,
            interval=interval if poll_interval is None else poll_interval,
            on_update=on_update,
        )

    @helper
    def download(
        self,
        file: str | FileObject,
        path: str | os.PathLike[str],
        *,
        resume: bool = True,
        checksum: str | None = None,
        progress: Progress | Callable[[int, int | None], Any] | None = None,
        **options: Unpack[FileContentParams],
    ) -> Flow[None]:
        """Write the content of a file to a path as it comes, replacing what is there; whole, or not at all.

        Args:
            file: Its id, or the file.
            path: Where to; the folder has to be there.
            resume: Whether to ask for the rest when the connection breaks. Default: True.
            checksum: What it has to add up to, in hexadecimal digits: md5, sha1, sha256, sha384 or sha512.
            progress: Called with the bytes that came so far and with all there are (None when nobody knows); or who
                draws a bar: `rich`, `tqdm`, or `auto` for what is installed.
            options: Those that every call takes.

        Raises:
            APIError: the request failed, or the connection broke and the rest could not be had.
            OpenAIError: the checksum is another one; nothing is written then.
            ConfigurationError: an argument cannot be right.
            OSError: nothing can be written there.

        API page: https://platform.openai.com/docs/api-reference/files
        """
        from openai_core.generated.endpoints.files_content import build
        from openai_core.work.download import downloading

        request = build(FILE.named(file), **options)
        return downloading(self._runner, request, path, resume=resume, checksum=checksum, progress=progress)
