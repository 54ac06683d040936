"""What an operation answers, written to a file while it comes."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any

from openai_core.sansio.download import Checksum, checked
from openai_core.sansio.flow import Call, Flow
from openai_core.work.bars import bar

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.sansio.message import Request
    from openai_core.work.bars import Progress


def downloading(
    runner: Any,
    request: Request[Any],
    path: str | os.PathLike[str],
    *,
    resume: bool,
    checksum: str | None,
    progress: Progress | Callable[[int, int | None], Any] | None,
) -> Flow[None]:
    """The conversation that asks for it, and writes it.

    Raises:
        ConfigurationError: the checksum is none.
        OSError: nothing can be written there.
    """
    checked(path)
    if checksum is not None:
        Checksum(checksum)
    return _downloading(runner, request, path, resume, checksum, progress)


def _downloading(
    runner: Any, request: Request[Any], path: str | os.PathLike[str], resume: bool, checksum: str | None, progress: Any
) -> Flow[None]:
    shown = bar(progress, os.path.basename(path), data=True)
    try:
        opening = runner.streaming(request)
        answer = yield Call(getattr(opening, "__aenter__", None) or opening.__enter__)
        yield Call(partial(answer.write_to_file, path, resume=resume, checksum=checksum, progress=shown.tell))
    finally:
        shown.close()
