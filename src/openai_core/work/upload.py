"""A large file, uploaded in parts: several at once, each tried again by itself, and taken up where it stopped."""

from __future__ import annotations

import time
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from openai_core.errors import APIStatusError, ConfigurationError, OpenAIError
from openai_core.sansio.file import File
from openai_core.sansio.flow import Abandon, Call, Flow, Run, Spawn, Wait
from openai_core.sansio.job import Job
from openai_core.sansio.parting import Parting, Work
from openai_core.work.bars import bar
from openai_core.work.spans import Content, Span, spans
from openai_core.work.state import StateFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.generated.models.uploads import Upload
    from openai_core.work.bars import Bar

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of one part, at most: the API takes no more."""
SMALLEST: Final = 5 * 1024 * 1024
"""Bytes of one part, at least, where nobody says how many."""
RETRIES: Final = 5
"""How often a part is tried again, where nobody says otherwise."""
MARGIN: Final = 60.0
"""Seconds before its end in which an upload is no longer taken up."""
HOUR: Final = 3600.0
"""Seconds that an upload lasts where the server does not say."""
GONE: Final = frozenset({400, 404, 409, 410})
"""What is answered about an upload that takes no more parts."""


class Plan:
    """What is to be sent and how; the same for every attempt at it."""

    def __init__(
        self,
        content: Content,
        *,
        purpose: str,
        filename: str,
        mime_type: str,
        part_size: int | None,
        concurrency: int,
        progress: Any,
        md5: bool | str,
        resume: Any,
        keep: bool | None,
        options: Mapping[str, Any],
        expires_after: Any = None,
    ) -> None:
        self.content = content
        self.facts: dict[str, Any] = {
            "purpose": purpose,
            "filename": filename,
            "mime_type": mime_type,
            "bytes": content.size,
            "part_size": part_size or fitting(content.size, concurrency),
            "mark": content.mark,
            "path": content.path,
        }
        self.expires_after = expires_after
        self.concurrency = concurrency
        self.progress = progress
        self.md5 = md5
        self.state = None if resume is None else StateFile(resume)
        self.keep = keep if keep is not None else resume is not None
        self.options = options
        self.spans = spans(content, self.facts["part_size"])
        self.bar: Bar = bar(None, "")

    def created(self) -> Any:
        """The request that begins an upload."""
        from openai_core.generated.endpoints.uploads_create import build

        given = {name: self.facts[name] for name in ("purpose", "filename", "mime_type", "bytes")}
        if self.expires_after is not None:
            given["expires_after"] = self.expires_after
        return build(**given, **self.options)


def fitting(size: int, concurrency: int) -> int:
    """Bytes of a part, so that several can be sent at once and none is too large."""
    return min(LARGEST, max(SMALLEST, -(-size // max(concurrency, 1))))


def lasting(upload: Upload) -> float:
    """Seconds that an upload takes parts for, whatever the server's clock shows."""
    try:
        seconds = upload.expires_at - upload.created_at
    except TypeError:
        return HOUR
    return float(seconds) if seconds > 0 else HOUR


def uploading(runner: Any, plan: Plan) -> Work[Upload]:
    """The conversation that uploads it."""
    known = yield from _recalled(runner, plan)
    plan.bar = bar(plan.progress, plan.facts["filename"], plan.content.size, data=True)
    try:
        if known is not None:
            try:
                return (yield from Sending(runner, plan, *known).play(resumed=True))
            except APIStatusError as error:
                if error.status_code not in GONE:
                    raise
        upload: Upload = yield Run(plan.created())
        return (yield from Sending(runner, plan, upload.id, time.time() + lasting(upload), {}).play())
    finally:
        plan.bar.close()
        plan.content.close()


def _recalled(runner: Any, plan: Plan) -> Flow[tuple[str, float, dict[int, str]] | None]:
    """The upload that an earlier process began of the same file, if it still takes parts."""
    if plan.state is None:
        return None
    said = yield Call(partial(runner.work, plan.state.load))
    same = all(said.get(name) == value for name, value in plan.facts.items())
    same = same and said.get("base_url") == str(runner.settings.base_url) and isinstance(said.get("upload_id"), str)
    if not same or not said.get("expires_at") or said["expires_at"] < time.time() + MARGIN:
        return None
    return said["upload_id"], said["expires_at"], {int(number): name for number, name in said["parts"].items()}


class Sending:
    """One upload on its way."""

    def __init__(self, runner: Any, plan: Plan, identity: str, expires_at: float, parts: dict[int, str]) -> None:
        self.runner = runner
        self.plan = plan
        self.identity = identity
        self.expires_at = expires_at
        self.parts = parts
        """The ids of the parts that are there, by their place."""
        self._sent = {number: plan.spans[number].length for number in parts}
        self._done = sum(self._sent.values())
        self._lock = Lock()

    def play(self, *, resumed: bool = False) -> Work[Upload]:
        """Send what is missing, and finish; what is begun is cancelled if it cannot be, unless it is to be kept."""
        plan = self.plan
        try:
            yield from self._saved()
            if self.parts:
                yield Call(partial(plan.bar.tell, self._done, plan.content.size))
            digest = yield from self._send()
            if plan.content.changed:
                raise OpenAIError(f"{plan.facts['filename']} was changed while it was sent")
            upload = yield from self._complete(digest)
        except GeneratorExit:  # nobody is there any more to ask
            plan.content.stopped = True
            raise
        except BaseException as error:
            gone = resumed and isinstance(error, APIStatusError) and error.status_code in GONE
            plan.content.stopped = not gone
            if not plan.keep and not gone:
                yield from self._cancelled(error)
            elif not gone and isinstance(error, OpenAIError):
                error.add_note(f"The upload {self.identity} has {len(self.parts)} of {len(plan.spans)} parts.")
            raise
        if plan.state is not None:
            yield Call(partial(self.runner.work, plan.state.remove))
        return upload

    def _send(self) -> Work[str | None]:
        """Send the parts, a few at once; the checksum of all of them, read beside that."""
        plan = self.plan
        waiting = [number for number in range(len(plan.spans)) if number not in self.parts][::-1]
        running: dict[Job, int] = {}
        hashing: Job | None = None
        if plan.md5 is True:
            hashing = Job(plan.content.md5, time.monotonic, name="md5")
            yield Spawn(hashing)
        try:
            while waiting or running:
                while waiting and len(running) < plan.concurrency:
                    number = waiting.pop()
                    flow = self._part(number, plan.spans[number])
                    job = Job(
                        partial(self.runner.drive, flow), time.monotonic, awaited=self.runner.asynchronous, name="part"
                    )
                    running[job] = number
                    yield Spawn(job)
                yield Wait(tuple(running))
                for job in [job for job in running if job.done]:
                    number = running.pop(job)
                    if job.error is not None:
                        raise job.error
                    self.parts[number] = job.value
                yield from self._saved()
            while hashing is not None and not hashing.done:
                yield Wait((hashing,))
        except GeneratorExit:
            raise
        except BaseException:
            plan.content.stopped = True
            for job in (*running, *((hashing,) if hashing is not None else ())):
                yield Abandon(job)
            while left := [job for job in (*running, hashing) if job is not None and not job.done]:
                yield Wait(left)
            plan.content.stopped = False
            raise
        if hashing is None:
            return plan.md5 if isinstance(plan.md5, str) else None
        if hashing.error is not None:
            raise hashing.error
        digest: str = hashing.value
        return digest

    def _part(self, number: int, span: Span) -> Flow[str]:
        """Send one part; its id."""
        from openai_core.generated.endpoints.uploads_parts_create import build

        name = f"part-{number}"
        file = File(span, name, "application/octet-stream", progress=partial(self._told, number))
        given = {"max_retries": RETRIES, **self.plan.options}
        part = yield Run(build(self.identity, data=file, **given))
        return str(part.id)

    def _told(self, number: int, sent: int, total: int | None) -> Any:
        """Some bytes of a part went out; when it is tried again, it begins again."""
        with self._lock:
            self._done += sent - self._sent.get(number, 0)
            self._sent[number] = sent
            return self.plan.bar.tell(self._done, self.plan.content.size)

    def _complete(self, digest: str | None) -> Flow[Upload]:
        from openai_core.generated.endpoints.uploads_complete import build

        given: dict[str, Any] = {"part_ids": [self.parts[number] for number in sorted(self.parts)]}
        if digest is not None:
            given["md5"] = digest
        upload: Upload = yield Run(build(self.identity, **given, **self.plan.options))
        return upload

    def _cancelled(self, error: BaseException) -> Work[None]:
        from openai_core.generated.endpoints.uploads_cancel import build

        options = {name: value for name, value in self.plan.options.items() if name != "timeout"}
        try:
            yield Parting(build(self.identity, **options))
        except Exception as trouble:
            error.add_note(f"The upload {self.identity} could not be cancelled either: {trouble}")
        if self.plan.state is not None:
            self.plan.state.remove()

    def _saved(self) -> Flow[None]:
        """Note how far it is, for a process that goes on."""
        if self.plan.state is not None:
            said = {
                **self.plan.facts,
                "base_url": str(self.runner.settings.base_url),
                "upload_id": self.identity,
                "expires_at": self.expires_at,
                "parts": {str(number): name for number, name in sorted(self.parts.items())},
            }
            yield Call(partial(self.runner.work, self.plan.state.save, said))


def planned(content: Any, **given: Any) -> Plan:
    """The plan of an upload, its arguments checked.

    Raises:
        ConfigurationError: a number cannot be right, or there is no name for the file.
    """
    for name, most in (("part_size", LARGEST), ("concurrency", 100)):
        value = given[name]
        fits = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= most
        if not fits and not (name == "part_size" and value is None):
            raise ConfigurationError(f"`{name}` must be a whole number from 1 to {most}, not {value!r}")
    if not isinstance(given["md5"], (bool, str)):
        raise ConfigurationError(f"`md5` must be True, False or the checksum itself: {given['md5']!r}")
    held = Content(content)
    try:
        return _planned(held, **given)
    except BaseException:
        held.close()
        raise


def _planned(content: Content, *, filename: str | None, mime_type: str | None, **given: Any) -> Plan:
    from os.path import basename

    from openai_core.sansio.kinds import OCTETS, type_by_name

    name = filename or (basename(content.name) if isinstance(content.name, str) else "")
    if not name:
        raise ConfigurationError("Bytes and unnamed files need a `filename`")
    return Plan(content, filename=name, mime_type=mime_type or type_by_name(name) or OCTETS, **given)
