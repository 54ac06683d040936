"""Files on their way into a vector store: uploaded, added, and waited for."""

from __future__ import annotations

import os
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from openai_core.errors import ConfigurationError
from openai_core.sansio.flow import Flow, Run, Spawn, Wait
from openai_core.sansio.job import Job
from openai_core.work.mapping import concurrency_of
from openai_core.work.waiting import FILE_BATCH, STORED_FILE, waited

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from openai_core.generated.models.vector_stores import VectorStoreFile, VectorStoreFileBatch
    from openai_core.sansio.parting import Work

PURPOSE: Final = "assistants"
"""What files of vector stores are uploaded for."""


def given(attributes: Any, chunking_strategy: Any) -> dict[str, Any]:
    """The parameters that say how files are added."""
    said = {"attributes": attributes, "chunking_strategy": chunking_strategy}
    return {name: value for name, value in said.items() if value is not None}


def sent(file: Any, options: Mapping[str, Any]) -> Flow[str]:
    """Upload a file; its id."""
    from openai_core.generated.endpoints.files_create import build

    file = Path(file) if isinstance(file, str) else file
    answer = yield Run(build(file=file, purpose=PURPOSE, **options))
    return str(answer.id)


def uploaded(
    vector_store_id: str, file: Any, params: Mapping[str, Any], options: Mapping[str, Any]
) -> Flow[VectorStoreFile]:
    """Upload a file, and add it."""
    from openai_core.generated.endpoints.vector_stores_files_create import build

    identity = yield from sent(file, options)
    stored: VectorStoreFile = yield Run(build(vector_store_id, file_id=identity, **params, **options))
    return stored


def uploaded_and_indexed(
    resource: Any,
    vector_store_id: str,
    file: Any,
    params: Mapping[str, Any],
    options: Mapping[str, Any],
    *,
    timeout: float | None,
    interval: float | None,
    on_update: Callable[[Any], Any] | None,
) -> Flow[VectorStoreFile]:
    """Upload a file, add it, and wait until it is indexed."""
    from openai_core.generated.endpoints.vector_stores_files_retrieve import build

    stored = yield from uploaded(vector_store_id, file, params, options)
    look = partial(build, vector_store_id, stored.id, **options)
    indexed: VectorStoreFile = yield from waited(
        resource, STORED_FILE, look, stored, timeout=timeout, interval=interval, on_update=on_update
    )
    return indexed


def batch_uploaded(
    resource: Any,
    vector_store_id: str,
    files: Iterable[Any],
    file_ids: Sequence[str],
    max_concurrency: int,
    params: Mapping[str, Any],
    options: Mapping[str, Any],
    *,
    timeout: float | None,
    interval: float | None,
    on_update: Callable[[Any], Any] | None,
) -> Work[VectorStoreFileBatch]:
    """Upload files, several at once, add them as one batch, and wait until it is indexed.

    Raises:
        ConfigurationError: the files are one path, or `max_concurrency` is no number.
    """
    if isinstance(files, (str, bytes, os.PathLike)):
        raise ConfigurationError("`files` must be several files; write [path] for one")
    concurrency_of(max_concurrency)
    return _batch(
        resource, vector_store_id, files, file_ids, max_concurrency, params, options, timeout, interval, on_update
    )


def _batch(
    resource: Any,
    vector_store_id: str,
    files: Iterable[Any],
    file_ids: Sequence[str],
    most: int,
    params: Mapping[str, Any],
    options: Mapping[str, Any],
    timeout: float | None,
    interval: float | None,
    on_update: Callable[[Any], Any] | None,
) -> Work[VectorStoreFileBatch]:
    from openai_core.generated.endpoints.vector_stores_file_batches_create import build
    from openai_core.generated.endpoints.vector_stores_file_batches_retrieve import build as look

    made = yield from all_sent(resource._runner, files, most, options)
    if not (identities := [*file_ids, *made]):
        raise ConfigurationError("There are no files to add: give `files` or `file_ids`")
    batch = yield Run(build(vector_store_id, file_ids=identities, **params, **options))
    looking = partial(look, vector_store_id, batch.id, **options)
    indexed: VectorStoreFileBatch = yield from waited(
        resource, FILE_BATCH, looking, batch, timeout=timeout, interval=interval, on_update=on_update
    )
    return indexed


def all_sent(runner: Any, files: Iterable[Any], most: int, options: Mapping[str, Any]) -> Work[list[str]]:
    """Upload files, several at once; their ids, in order."""
    following = enumerate(files)
    running: dict[Job, int] = {}
    made: dict[int, str] = {}
    trouble: BaseException | None = None
    more = True
    while more or running:
        while more and trouble is None and len(running) < most:
            if (item := next(following, None)) is None:
                more = False
                break
            flow = sent(item[1], options)
            job = Job(partial(runner.drive, flow), time.monotonic, awaited=runner.asynchronous, name="upload")
            running[job] = item[0]
            yield Spawn(job)
        if not running:
            break
        yield Wait(tuple(running))
        for job in [job for job in running if job.done]:
            number = running.pop(job)
            if job.error is None:
                made[number] = job.value
            else:
                trouble = trouble or job.error
    identities = [made[number] for number in sorted(made)]
    if trouble is not None:
        trouble.add_note(f"{len(made)} files were uploaded before that: {', '.join(identities) or 'none'}")
        raise trouble
    return identities
