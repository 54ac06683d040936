"""`client.map`: its arguments checked, and the map begun."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from openai_core.resource import Raw
from openai_core.sansio.pace import Pace
from openai_core.work.checkpoint import Checkpoint
from openai_core.work.mapping import Mapped, asking, concurrency_of, follower

if TYPE_CHECKING:
    from collections.abc import Callable


def mapping(
    client: Any,
    requests: Any,
    *,
    operation: Any,
    concurrency: int,
    on_result: Callable[[Any], Any] | None,
    checkpoint: Any,
    progress: Any,
    stop_on_error: bool,
    order: bool,
) -> Any:
    """The map: a `MapRun`, or an `AsyncMapRun`, as the client is."""
    runner = client._runner
    if isinstance(runner, Raw):
        raise TypeError("map() has no raw view, since it makes several requests; call it on the client itself")
    pace = Pace(concurrency_of(concurrency), time.monotonic)
    kept = checkpoint if checkpoint is None or isinstance(checkpoint, Checkpoint) else Checkpoint(checkpoint)
    mapped = Mapped(
        runner,
        requests,
        follower(requests),
        asking(client, operation, pace),
        concurrency=concurrency,
        on_result=on_result,
        checkpoint=kept,
        progress=progress,
        stop_on_error=stop_on_error,
        order=order,
    )
    if runner.asynchronous:
        from openai_core.aio.mapping import AsyncMapRun

        return AsyncMapRun(runner, mapped)
    from openai_core.blocking.mapping import MapRun

    return MapRun(runner, mapped)
