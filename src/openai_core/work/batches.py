"""Requests as files, files as batches, batches as results: one conversation that does all of it."""

from __future__ import annotations

import os
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypedDict

from openai_core.errors import ConfigurationError, PollTimeout
from openai_core.sansio.codec import dumps, loads
from openai_core.sansio.file import File
from openai_core.sansio.flow import Call, Flow, Run, Sleep
from openai_core.sansio.poll import GROWTH, in_time, wish
from openai_core.sansio.timeout import Deadline
from openai_core.work.outcomes import BatchResults
from openai_core.work.state import StateFile
from openai_core.work.waiting import BATCH, SLOW

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from openai_core.generated.models.batches import Batch

    Resume = str | os.PathLike[str] | Sequence[str | Batch] | None

MOST_REQUESTS: Final = 50_000
"""Requests of one batch, at most."""
MOST_BYTES: Final = 200_000_000
"""Bytes of one file of requests, at most."""
FIRST: Final = 1.0
"""Seconds between the first look and the second."""


class RunOptions(TypedDict, total=False):
    """What a run of batches takes beside its requests and their endpoint; said at `client.batches.run`."""

    completion_window: str
    metadata: Mapping[str, str] | None
    timeout: float | None
    interval: float | None
    on_update: Callable[[Batch], Any] | None
    resume: Resume
    directory: str | os.PathLike[str] | None
    max_requests: int
    max_bytes: int


class BatchRequest:
    """One request of a batch: its parameters, and the name by which its result is found."""

    __slots__ = ("body", "custom_id")

    def __init__(self, body: Mapping[str, Any], custom_id: str | None = None) -> None:
        self.body = body
        """The parameters of the operation."""
        self.custom_id = custom_id
        """Unique in all of the batch. Default: `request-` and its place."""

    def __repr__(self) -> str:
        return f"BatchRequest({self.custom_id!r})"


class Written:
    """A file of requests that is to become a batch."""

    __slots__ = ("count", "path", "size")

    def __init__(self, path: str) -> None:
        self.path = path
        self.count = 0
        self.size = 0


def request_of(value: Any, index: int) -> tuple[str, Mapping[str, Any]]:
    """The name and the body of a request, however it is given.

    Raises:
        TypeError: it is no request.
    """
    given: Any = value
    if isinstance(value, BatchRequest):
        given = (value.custom_id, value.body)
    name: Any
    body: Any
    name, body = given if isinstance(given, tuple) and len(given) == 2 else (None, given)
    if not hasattr(body, "keys") or not isinstance(name, str | None) or name == "":
        raise TypeError(f"Request {index} must be a dict, (custom_id, dict) or a BatchRequest, not {value!r:.80}")
    return name or f"request-{index}", body


def endpoint_of(body: Mapping[str, Any]) -> str:
    """The operation that a request is for, by its parameters.

    Raises:
        ConfigurationError: they do not tell.
    """
    if "messages" in body:
        return "/v1/chat/completions"
    if "prompt" in body and "model" in body and "input" not in body:
        return "/v1/completions"
    model = str(body.get("model", ""))
    if "input" in body:
        if "embedding" in model:
            return "/v1/embeddings"
        return "/v1/moderations" if "moderation" in model else "/v1/responses"
    if "prompt" in body or "conversation" in body or "previous_response_id" in body:
        return "/v1/responses"
    raise ConfigurationError("The requests do not tell what they are for: give the endpoint, such as /v1/responses")


class Writer:
    """Writes requests into files, a new one where the limits are reached."""

    def __init__(self, folder: str, endpoint: str | None, most: int, most_bytes: int) -> None:
        self.endpoint = endpoint
        self.names: list[str] = []
        self._folder = folder
        self._most = most
        self._most_bytes = most_bytes
        self._seen: set[str] = set()

    def files(self, requests: Iterable[Any]) -> Iterator[Written]:
        """The files, each when it is whole.

        Raises:
            ConfigurationError: two requests have one name, one is larger than a file may be, or there are none.
        """
        written: Written | None = None
        file: Any = None
        try:
            for index, value in enumerate(requests):
                name, line = self._line(index, value)
                if written is not None and (written.count >= self._most or written.size + len(line) > self._most_bytes):
                    file.close()
                    yield written
                    written = None
                if written is None:
                    written = Written(os.path.join(self._folder, f"requests-{len(self.names)}.jsonl"))
                    file = open(written.path, "wb")  # noqa: SIM115 (closed below)
                file.write(line)
                written.count += 1
                written.size += len(line)
                self.names.append(name)
        finally:
            if file is not None:
                file.close()
        if written is None:
            raise ConfigurationError("There are no requests")
        yield written

    def _line(self, index: int, value: Any) -> tuple[str, bytes]:
        name, body = request_of(value, index)
        if name in self._seen:
            raise ConfigurationError(f"Two requests have the custom_id {name!r}")
        self._seen.add(name)
        self.endpoint = self.endpoint or endpoint_of(body)
        line = dumps({"custom_id": name, "method": "POST", "url": self.endpoint, "body": body}) + b"\n"
        if len(line) > self._most_bytes:
            raise ConfigurationError(f"Request {index} is larger ({len(line)} bytes) than a file of requests may be")
        return name, line


class Plan:
    """What is to be run, and how."""

    def __init__(
        self,
        requests: Iterable[Any] | None,
        *,
        endpoint: str | None,
        completion_window: str,
        metadata: Mapping[str, str] | None,
        timeout: float | None,
        interval: float | None,
        on_update: Callable[[Batch], Any] | None,
        resume: Any,
        directory: str | os.PathLike[str] | None,
        most: int = MOST_REQUESTS,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self.requests = requests
        self.endpoint = endpoint
        self.completion_window = completion_window
        self.metadata = metadata
        self.timeout = timeout
        self.interval = interval
        self.on_update = on_update
        self.most = most
        self.most_bytes = most_bytes
        self.directory = directory
        self.state: StateFile | None = None
        self.identities: list[str] = []
        self._take(resume)

    def _take(self, resume: Any) -> None:
        """Take what is to be gone on with: the id of a batch, several, or the path of a checkpoint."""
        if resume is None:
            return
        if isinstance(resume, str) and resume.startswith("batch_") and not os.path.exists(resume):
            self.identities = [resume]
        elif isinstance(resume, (str, os.PathLike)):
            self.state = StateFile(resume)
        else:
            self.identities = [BATCH.named(one) for one in resume]


def running(runner: Any, plan: Plan) -> Flow[BatchResults[Any]]:
    """The conversation that runs the batches to their end, and fetches what came of them."""
    results: BatchResults[Any] = BatchResults(plan.directory)
    deadline = None if plan.timeout is None else Deadline(plan.timeout, time.monotonic)
    try:
        known: dict[str, Any] = {}
        if plan.state is not None:
            known = yield Call(partial(runner.work, plan.state.load))
        identities: list[str] = known.get("batches") or plan.identities
        names: list[str] | None = None
        if known.get("complete") or (identities and not known):
            if plan.requests is not None and not known:
                names = [request_of(value, index)[0] for index, value in enumerate(plan.requests)]
        else:
            identities, names = yield from _begun(runner, plan, results.folder, known)
        batches = yield from _awaited(runner, plan, identities, deadline)
        if names is None:
            names = yield from _names(runner, batches, results.folder)
        yield from _fetched(runner, batches, results)
        yield Call(partial(runner.work, results.settle, names, batches))
    except BaseException:
        results.close()
        raise
    return results


def _begun(runner: Any, plan: Plan, folder: str, known: dict[str, Any]) -> Flow[tuple[list[str], list[str]]]:
    """Write, upload and create what an earlier process did not; the ids of all batches."""
    from openai_core.generated.endpoints import batches_create
    from openai_core.generated.endpoints.files_create import build as upload

    if plan.requests is None:
        raise ConfigurationError("There is nothing to run: give requests, or the id of a batch as `resume`")
    writer = Writer(folder, plan.endpoint, plan.most, plan.most_bytes)
    begun: list[str] = list(known.get("batches", ()))
    counts: list[int] = list(known.get("counts", ()))
    files = writer.files(plan.requests)
    number = 0
    while True:
        written = yield Call(partial(runner.work, next, files, None))
        if written is None:
            break
        if number < len(begun):
            if written.count != counts[number]:
                raise ConfigurationError("The checkpoint is one of other requests")
        else:
            file = File(Path(written.path), f"requests-{number}.jsonl", "application/jsonl")
            sent = yield Run(upload(file=file, purpose="batch"))
            given: dict[str, Any] = {"endpoint": writer.endpoint, "completion_window": plan.completion_window}
            if plan.metadata is not None:
                given["metadata"] = dict(plan.metadata)
            batch = yield Run(batches_create.build(input_file_id=sent.id, **given))
            begun.append(batch.id)
            counts.append(written.count)
            yield from _saved(runner, plan, begun, counts, False)
        os.unlink(written.path)
        number += 1
    yield from _saved(runner, plan, begun, counts, True)
    return begun, writer.names


def _saved(runner: Any, plan: Plan, batches: list[str], counts: list[int], complete: bool) -> Flow[None]:
    if plan.state is not None:
        said = {"batches": batches, "counts": counts, "complete": complete}
        yield Call(partial(runner.work, plan.state.save, said))


def _awaited(runner: Any, plan: Plan, identities: list[str], deadline: Deadline | None) -> Flow[list[Batch]]:
    """The batches, once all are over; looked at in turn."""
    from openai_core.generated.endpoints.batches_retrieve import build

    batches: dict[str, Any] = dict.fromkeys(identities)
    pause = FIRST
    while True:
        rest: float | None = None
        for identity, seen in batches.items():
            if seen is not None and BATCH.is_over(seen):
                continue
            try:
                answer = yield from in_time(build(identity), runner.settings.timeout, deadline)
            except PollTimeout as late:
                raise _late(plan, batches) from late
            batches[identity] = value = answer.parse()
            asked = wish(answer.headers)
            rest = asked if rest is None else rest if asked is None else min(rest, asked)
            if plan.on_update is not None:
                yield Call(partial(plan.on_update, value))
        if all(BATCH.is_over(batch) for batch in batches.values()):
            return list(batches.values())
        if plan.interval is not None:
            rest = plan.interval
        elif rest is None:
            rest, pause = pause, min(pause * GROWTH, SLOW)
        if deadline is not None:
            left = deadline.left()
            if left <= 0:
                raise _late(plan, batches)
            rest = min(rest, left)
        yield Sleep(rest)


def _late(plan: Plan, batches: dict[str, Any]) -> PollTimeout:
    seen = list(batches.values())
    over = sum(batch is not None and BATCH.is_over(batch) for batch in seen)
    error = PollTimeout(f"{len(seen) - over} of {len(seen)} batches were not over within {plan.timeout:g} s", last=seen)
    error.add_note(f"Go on with resume={list(batches)!r}.")
    return error


def _names(runner: Any, batches: list[Batch], folder: str) -> Flow[list[str]]:
    """The names of the requests in their order, out of the files that were uploaded."""
    names: list[str] = []
    for number, batch in enumerate(batches):
        path = os.path.join(folder, f"input-{number}.jsonl")
        yield from fetched(runner, batch.input_file_id, path)
        names += yield Call(partial(runner.work, _custom_ids, path))
        os.unlink(path)
    return names


def _custom_ids(path: str) -> list[str]:
    with open(path, "rb") as file:
        return [loads(line)["custom_id"] for line in file if line.strip()]


def _fetched(runner: Any, batches: list[Batch], results: BatchResults[Any]) -> Flow[None]:
    for number, batch in enumerate(batches):
        for kind, identity in (("output", batch.output_file_id), ("error", batch.error_file_id)):
            if identity:
                path = os.path.join(results.folder, f"{kind}-{number}.jsonl")
                yield from fetched(runner, identity, path)
                results.files.append(path)


def fetched(runner: Any, identity: str, path: str) -> Flow[None]:
    """Write the content of a file to a path."""
    from openai_core.generated.endpoints.files_content import build
    from openai_core.work.download import downloading

    return downloading(runner, build(identity), path, resume=True, checksum=None, progress=None)
