"""Many requests, some at once: lazily read, paced as the server wishes, answered in order, and remembered."""

from __future__ import annotations

import time
from collections.abc import AsyncIterable, Iterable, Mapping, Sized
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, TypedDict, TypeVar

from openai_core.errors import ConfigurationError, RateLimitError
from openai_core.sansio.flow import Call, Emit, Flow, Spawn, Wait
from openai_core.sansio.job import Job
from openai_core.work.bars import bar
from openai_core.work.checkpoint import Checkpoint, kept, mark_of, restored

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from openai_core.sansio.attempt import Attempt
    from openai_core.sansio.pace import Pace
    from openai_core.sansio.parting import Work
    from openai_core.work.bars import Progress

T = TypeVar("T")

AHEAD: Final = 8
"""How far, in multiples of the concurrency, answers may be ahead of the one that is awaited next."""
RETRIES: Final = 8
"""How often a request of a map is tried again, at least: it is one of many, and nobody waits for it alone."""
END: Final = object()


class MapOptions(TypedDict, Generic[T], total=False):
    """What a map takes beside its requests and its operation; said at `client.map`."""

    concurrency: int
    on_result: Callable[[MapResult[T]], Any] | None
    checkpoint: str | os.PathLike[str] | Checkpoint | None
    progress: Progress | Callable[[int, int | None], Any] | None
    stop_on_error: bool
    order: bool


class MapResult(Generic[T]):
    """What came of one request: a value or an error."""

    __slots__ = ("_value", "error", "index", "request", "restored")

    def __init__(
        self,
        index: int,
        request: Any,
        value: T | None = None,
        error: Exception | None = None,
        *,
        restored: bool = False,
    ) -> None:
        self.index = index
        """The place of the request among the others, from 0."""
        self.request = request
        self._value = value
        self.error = error
        """What went wrong; None where nothing did."""
        self.restored = restored
        """Whether it was answered by an earlier run, and read from the checkpoint."""

    @property
    def ok(self) -> bool:
        return self.error is None

    @property
    def value(self) -> T:
        """The answer.

        Raises:
            Exception: what went wrong.
        """
        if self.error is not None:
            raise self.error
        return self._value  # type: ignore[return-value]

    def __repr__(self) -> str:
        return f"MapResult({self.index}, {'ok' if self.error is None else repr(self.error)})"


class Tally:
    """How far a map is."""

    __slots__ = ("done", "failed", "restored", "total")

    def __init__(self, total: int | None) -> None:
        self.total = total
        """How many requests there are; None where nobody knows before the end."""
        self.done = 0
        """How many have a result."""
        self.failed = 0
        """How many of these are errors."""
        self.restored = 0
        """How many of these an earlier run had answered."""

    def __repr__(self) -> str:
        return f"Tally(done={self.done}, failed={self.failed}, restored={self.restored}, total={self.total})"


class Mapped:
    """One map: what is to be asked, and how."""

    def __init__(
        self,
        runner: Any,
        requests: Any,
        following: Callable[[], Any],
        ask: Asking,
        *,
        concurrency: int,
        on_result: Callable[[MapResult[Any]], Any] | None,
        checkpoint: Checkpoint | None,
        progress: Any,
        stop_on_error: bool,
        order: bool,
    ) -> None:
        self.runner = runner
        self.ask = ask
        self.pace = ask.pace
        self.tally = Tally(len(requests) if isinstance(requests, Sized) else None)
        self._following = following
        self._concurrency = concurrency
        self._on_result = on_result
        self._checkpoint = checkpoint
        self._progress = progress
        self._stop = stop_on_error
        self._order = order
        self._ready: dict[int, MapResult[Any]] = {}
        self._running: dict[Job, tuple[int, Any]] = {}
        self._read = 0
        self._given = 0

    def play(self) -> Work[None]:
        """The conversation: it emits the results."""
        self._bar = bar(self._progress, self.ask.name, self.tally.total)
        if self._checkpoint is not None:
            yield Call(partial(self.runner.work, self._checkpoint.open))
        try:
            more = True
            while True:
                while more and self._may_start():
                    request = yield from _next(self._following)
                    if request is END:
                        more = False
                    else:
                        yield from self._start(request)
                yield from self._give()
                if self._running:
                    if not (more and self._may_start()):
                        yield Wait(tuple(self._running))
                        yield from self._collect()
                elif not more:
                    return
        finally:
            self._bar.close()
            if self._checkpoint is not None and not self._running:
                self._checkpoint.close()

    def end(self) -> None:
        """Nothing runs any more: let go of what is open."""
        if self._checkpoint is not None:
            self._checkpoint.close()

    def _may_start(self) -> bool:
        if len(self._running) >= min(self._concurrency, max(int(self.pace.width), 1)):
            return False
        if self._order:
            return self._given not in self._ready and self._read - self._given < self._concurrency * AHEAD
        return not self._ready

    def _start(self, request: Any) -> Work[None]:
        index, self._read = self._read, self._read + 1
        mark = ""
        checkpoint = self._checkpoint
        if checkpoint is not None:
            mark = mark_of(request)
            if checkpoint.knows(index, mark):
                value = yield Call(partial(self.runner.work, checkpoint.recall, index))
                self.tally.restored += 1
                yield from self._settled(MapResult(index, request, self.ask.restored(request, value), restored=True))
                return
        flow = self._one(index, request, mark)
        job = Job(
            partial(self.runner.drive, flow), time.monotonic, awaited=self.runner.asynchronous, name=self.ask.name
        )
        self._running[job] = index, request
        yield Spawn(job)

    def _one(self, index: int, request: Any, mark: str) -> Flow[Any]:
        """Ask for one, and keep the answer."""
        value, keeping = yield from self.ask.one(request, self._checkpoint is not None)
        checkpoint = self._checkpoint
        if checkpoint is not None:
            checkpoint.record(index, mark, keeping)
            if checkpoint.due:
                yield Call(partial(self.runner.work, checkpoint.settle))
        return value

    def _collect(self) -> Work[None]:
        for job in [job for job in self._running if job.done]:
            index, request = self._running.pop(job)
            error = job.error
            if error is not None and not isinstance(error, Exception):
                raise error
            yield from self._settled(MapResult(index, request, job.value, error))

    def _settled(self, result: MapResult[Any]) -> Work[None]:
        tally = self.tally
        tally.done += 1
        tally.failed += not result.ok
        self._ready[result.index] = result
        yield Call(partial(self._bar.tell, tally.done, tally.total))
        if self._on_result is not None:
            yield Call(partial(self._on_result, result))

    def _give(self) -> Work[None]:
        """Give what may be given: in order the next one, otherwise all."""
        while self._ready:
            index = self._given if self._order else next(iter(self._ready))
            if index not in self._ready:
                return
            result = self._ready.pop(index)
            self._given += 1
            if self._stop and result.error is not None:
                raise result.error
            yield Emit(result)


class Asking:
    """How one request becomes an answer."""

    def __init__(self, name: str, pace: Pace) -> None:
        self.name = name
        self.pace = pace

    def one(self, request: Any, keep: bool) -> Flow[tuple[Any, Any]]:
        """The answer, and what is to be kept of it."""
        raise NotImplementedError

    def restored(self, request: Any, value: Any) -> Any:
        """The answer, of what was kept."""
        return restored(value)


class AskingOperation(Asking):
    """Requests are the parameters of an operation."""

    def __init__(self, name: str, pace: Pace, runner: Any, build: Callable[..., Any]) -> None:
        super().__init__(name, pace)
        self._build = build
        self._runner = paced(runner, pace)

    def _request(self, request: Any) -> Any:
        if not isinstance(request, Mapping):
            raise TypeError(f"A request to {self.name} is a dict of its parameters, not {type(request).__name__}")
        return self._build(**request)

    def one(self, request: Any, keep: bool) -> Flow[tuple[Any, Any]]:
        """The answer, and its JSON."""
        answer = yield Call(partial(self._runner.raw, self._request(request)))
        value = answer.parse()
        limits = answer.rate_limits if "x-ratelimit-limit-requests" in answer.headers else None
        usage = getattr(value, "usage", None)
        self.pace.succeeded(limits, getattr(usage, "total_tokens", None) or 0)
        return value, answer.json() if keep else None

    def restored(self, request: Any, value: Any) -> Any:
        """The answer, of its JSON."""
        from openai_core.sansio.codec import dumps
        from openai_core.sansio.headers import Headers
        from openai_core.sansio.message import Response

        headers = Headers([(b"content-type", b"application/json")])
        return self._request(request).read(Response(200, headers, dumps(value)))


class AskingFunction(Asking):
    """Requests are the arguments of a function of the user's."""

    def __init__(self, name: str, pace: Pace, function: Callable[[Any], Any]) -> None:
        super().__init__(name, pace)
        self._function = function

    def one(self, request: Any, keep: bool) -> Flow[tuple[Any, Any]]:
        """What the function gives."""
        yield from self.pace.gate()
        try:
            value = yield Call(partial(self._function, request))
        except RateLimitError as error:
            self.pace.hold(error.retry_after or 1.0)
            raise
        self.pace.succeeded()
        return value, kept(value) if keep else None


def paced(runner: Any, pace: Pace) -> Any:
    """The runner of a client, its calls going at a pace of their own."""
    from openai_core.sansio.retry import RetryPolicy

    settings = runner.settings
    policy = settings.retry or RetryPolicy()
    before, then = policy.before_attempt, policy.on_retry

    def gate(attempt: Attempt) -> Any:
        return runner.drive(pace.gate(None if before is None else partial(before, attempt)))

    def on_retry(attempt: Attempt) -> Any:
        pace.refused(attempt)
        return None if then is None else then(attempt)

    policy = policy.replace(before_attempt=gate, on_retry=on_retry, limit=max(settings.max_retries, RETRIES))
    if policy.budget is None or not hasattr(policy.budget, "take"):
        policy = policy.replace(budget=None)
    return runner.sibling(settings.replace(retry=policy, max_retries=policy.limit))


def follower(requests: Any) -> Any:
    """What gives the requests one by one.

    Raises:
        TypeError: they are nothing to iterate over.
    """
    if isinstance(requests, AsyncIterable):
        return requests.__aiter__().__anext__
    if not isinstance(requests, Iterable) or isinstance(requests, (str, bytes, Mapping)):
        raise TypeError(f"The requests have to be an iterable of requests, not {type(requests).__name__}")
    return iter(requests).__next__


def _next(following: Callable[[], Any]) -> Flow[Any]:
    try:
        request = following()
        return (yield Call(lambda: request)) if hasattr(request, "__await__") else request
    except (StopIteration, StopAsyncIteration):
        return END


def concurrency_of(value: Any) -> int:
    """How many at once.

    Raises:
        ConfigurationError: it is no such number.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(f"`concurrency` must be a whole number, 1 or more, not {value!r}")
    return value


def asking(client: Any, operation: Any, pace: Pace) -> Asking:
    """How the requests of a map become answers.

    Raises:
        ConfigurationError: the client has no such operation, or it gives pages or a stream.
    """
    from openai_core.bound import BoundListing, BoundOperation

    name = operation if isinstance(operation, str) else getattr(operation, "__name__", "map")
    if isinstance(operation, str):
        found: Any = client
        for part in operation.split("."):
            found = None if part.startswith("_") else getattr(found, part, None)
        if not callable(found):
            raise ConfigurationError(f"There is no operation {operation!r}; write it like 'responses.create'")
        operation = found
        if not isinstance(operation, BoundOperation):
            return AskingFunction(name, pace, lambda request: found(**request))
    if isinstance(operation, BoundListing):
        raise ConfigurationError("A map is for operations with one answer; this one gives pages")
    if isinstance(operation, BoundOperation):
        return AskingOperation(name, pace, operation._runner, operation._build)
    if not callable(operation):
        raise ConfigurationError(f"`operation` must be a name like 'responses.create' or a function: {operation!r}")
    return AskingFunction(name, pace, operation)
