"""Plays a row with one face, and sees what comes of it."""

from __future__ import annotations

import copy
import faulthandler
import os
import pickle
import threading
from contextlib import contextmanager
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Any, NamedTuple

from faces.driven import KEY

from faults import calls
from faults.row import OK
from faults.server import Server, take
from openai_core import OpenAIError, errors

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from faces.driven import Face

    from faults.row import Row

LIMIT = 15.0
"""Seconds after which a row counts as hanging."""


class Outcome(NamedTuple):
    """What came of a row."""

    told: str
    attempts: int
    seconds: float
    kept: int
    """Connections open after the call: whole ones, kept for the next."""
    left: int
    """Connections open after the client was closed, on either side."""
    hung: bool
    complaints: tuple[str, ...]
    """What no call should do, whatever the fault."""


def play(row: Row, face: Face, options: Mapping[str, Any] | None = None) -> Outcome:
    """Make the call of a row against the server of a row."""
    with (
        Server(*row.plays, deaf=row.deaf) as server,
        Server([take, OK]) as server.elsewhere,
        limited(server, LIMIT) as hung,
    ):
        before = sockets()
        client = face.client(
            base_url=f"{row.scheme}://127.0.0.1:{server.port}/v1",
            **{"max_retries": 2, **row.options, **(options or {})},
        )
        began = perf_counter()
        told, error = "", None
        for _ in range(row.calls):
            told, error = _called(row, client)
        seconds = perf_counter() - began
        server.over.set()
        if row.kept is None:
            server.thinned(1 - server.elsewhere.open)
        else:
            server.settled(row.kept - server.elsewhere.open)
        kept = server.open + server.elsewhere.open
        client.close()
        server.settled(0)
        server.elsewhere.settled(0)
        left = server.open + server.elsewhere.open + len(_lasting(before))
        complaints = [*_wrong_with(error), *_leaks(server.elsewhere)]
        return Outcome(told, server.attempts, seconds, kept, left, hung.is_set(), tuple(complaints))


def _lasting(before: set[str]) -> set[str]:
    """The sockets there are more than before; an event loop takes another turn to close one."""
    deadline = perf_counter() + 1.0
    while (more := sockets() - before) and perf_counter() < deadline:
        sleep(0.001)
    return more


def sockets() -> set[str]:
    """The sockets of this process; none where the system does not tell."""
    found: set[str] = set()
    try:
        numbers = os.listdir("/proc/self/fd")
    except OSError:
        return found
    for number in numbers:
        try:
            target = os.readlink(f"/proc/self/fd/{number}")
        except OSError:
            continue
        if target.startswith("socket:"):
            found.add(target)
    return found


@contextmanager
def limited(server: Server, seconds: float) -> Iterator[threading.Event]:
    """Close the server after so long, so that whoever waits for it need not; whether that was done.

    What does not even heed that is ended, with a trace of every thread.
    """
    hung = threading.Event()

    def end() -> None:
        hung.set()
        server.close()

    timer = threading.Timer(seconds, end)
    timer.start()
    faulthandler.dump_traceback_later(seconds * 2, exit=True)
    try:
        yield hung
    finally:
        faulthandler.cancel_dump_traceback_later()
        timer.cancel()
        timer.join()


def _called(row: Row, client: Any) -> tuple[str, BaseException | None]:
    try:
        return getattr(calls, row.call)(client), None
    except Exception as error:
        events = getattr(error, "events_before", 0)
        name = type(error).__name__
        return f"{events} events, {name}" if events else name, error


def _wrong_with(error: BaseException | None) -> Iterator[str]:
    if error is None:
        return
    kind = type(error)
    if not isinstance(error, OpenAIError) or vars(errors).get(kind.__name__) is not kind:
        yield f"raises {kind.__module__}.{kind.__name__}, which is none of ours: {error}"
        return
    for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        if (type(twin), str(twin)) != (kind, str(error)):
            yield "cannot be pickled and copied"
    if KEY in f"{error} {error!r} {vars(error)!r}":
        yield "tells the key"
    if not str(error):
        yield "says nothing"


def _leaks(elsewhere: Server) -> Iterator[str]:
    for seen in elsewhere.seen:
        if KEY in seen.text or "authorization" in seen.text.lower():
            yield "carries the key to another origin"
