"""What programs do with clients: many calls at once, keys that take a while."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import anyio

if TYPE_CHECKING:
    from collections.abc import Callable

    from faces.driven import Face
    from faces.wire import Wire


def at_once(count: int, work: Callable[[], Any]) -> list[Exception]:
    """Do something in so many threads; what they raised. Under asyncio and trio each of them starts a task."""
    ready, errors = threading.Barrier(count), []

    def one() -> None:
        ready.wait(10)
        try:
            work()
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=one) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert not any(thread.is_alive() for thread in threads)
    return errors


def slow(face: Face, give: Callable[[], str], seconds: float = 0.4) -> Callable[[], Any]:
    """A function (a coroutine function where it can be) that takes a while."""
    if face.blocking:

        def key() -> str:
            time.sleep(seconds)
            return give()

        return key

    async def later() -> str:
        await anyio.sleep(seconds)
        return give()

    return later


def signatures(wire: Wire) -> list[str | None]:
    return [seen.headers.get("authorization") for seen in wire.seen]
