"""`client.map`: its arguments checked, and the map begun."""

from __future__ import annotations

import time
from typing import Any

from openai_core.resource import plain
from openai_core.sansio.pace import Pace
from openai_core.work.checkpoint import Checkpoint
from openai_core.work.mapping import Mapped, asking, concurrency_of, follower


def mapping(client: Any, requests: Any, *, operation: Any, concurrency: int, checkpoint: Any, **options: Any) -> Any:
    """The map: a `MapRun`, or an `AsyncMapRun`, as the client is."""
    runner = plain(client._runner, "map")
    pace = Pace(concurrency_of(concurrency), time.monotonic)
    kept = checkpoint if checkpoint is None or isinstance(checkpoint, Checkpoint) else Checkpoint(checkpoint)
    ask = asking(client, operation, pace)
    mapped = Mapped(runner, requests, follower(requests), ask, concurrency=concurrency, checkpoint=kept, **options)
    if runner.asynchronous:
        from openai_core.aio.mapping import AsyncMapRun

        return AsyncMapRun(runner, mapped)
    from openai_core.blocking.mapping import MapRun

    return MapRun(runner, mapped)
