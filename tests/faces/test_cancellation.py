from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import pytest

from faces.driven import KEY
from faces.test_calls import get, post
from faces.wire import Answer, answer, events
from openai_core import APITimeoutError, Timeout
from openai_core.aio.runner import AsyncRunner
from openai_core.settings import Settings

if TYPE_CHECKING:
    from faces.wire import Wire

pytestmark = [
    pytest.mark.parametrize("backend", ["asyncio", "trio"]),
    pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning"),
]


def play(backend: str, wire: Wire, work: Any) -> None:
    async def main() -> None:
        runner = AsyncRunner(Settings(api_key=KEY, base_url=wire.url))
        try:
            await work(runner)
        finally:
            await runner.aclose()

    anyio.run(main, backend=backend)


async def freed(wire: Wire) -> bool:
    return await anyio.to_thread.run_sync(wire.settled, 0)


def test_a_cancelled_call_frees_its_connection_and_is_not_tried_again(backend: str, wire: Wire) -> None:
    async def work(runner: AsyncRunner) -> None:
        wire.tell(Answer(silent=True), Answer(body=None, pieces=[b"{"], hold=wire.released))
        for _ in range(2):
            with anyio.move_on_after(0.15) as scope:
                await runner.run(get())
            assert scope.cancelled_caught
        assert await anyio.to_thread.run_sync(lambda: wire.settled(1))
        wire.released.set()
        assert await freed(wire)
        assert len(wire.seen) == 2

    play(backend, wire, work)


def test_a_cancelled_stream_frees_its_connection_at_once(backend: str, wire: Wire) -> None:
    async def work(runner: AsyncRunner) -> None:
        for _ in range(20):
            wire.tell(events({"n": 1}, done=False, hold=wire.released))
            stream = await runner.stream(post(stream=True))  # type: ignore[arg-type]
            with anyio.move_on_after(0.05) as scope:
                async for _item in stream:
                    pass
            assert scope.cancelled_caught
            assert stream.is_closed
        assert await freed(wire)
        assert await runner.run(get()) is not None

    play(backend, wire, work)


def test_a_stream_cancelled_while_it_ends_is_closed(backend: str, wire: Wire) -> None:
    async def work(runner: AsyncRunner) -> None:
        wire.tell(events({"n": 1}, hold=wire.released))
        stream = await runner.stream(post(stream=True))  # type: ignore[arg-type]
        assert await anext(stream) == {"n": 1}
        with anyio.CancelScope() as scope:
            scope.cancel()
            await anext(stream)
        assert stream.is_closed
        assert await freed(wire)

    play(backend, wire, work)


def test_a_scope_of_the_users_and_a_deadline_of_the_call_do_not_take_each_other_for_themselves(
    backend: str, wire: Wire
) -> None:
    async def work(runner: AsyncRunner) -> None:
        wire.tell(Answer(body=None, pieces=[b"{"], hold=wire.released))
        with anyio.move_on_after(0.1) as scope:
            await runner.run(get(timeout=Timeout(total=30)))
        assert scope.cancelled_caught
        wire.tell(Answer(body=None, pieces=[b"{"], hold=wire.released))
        with anyio.move_on_after(30) as scope:
            with pytest.raises(APITimeoutError):
                await runner.run(get(timeout=Timeout(total=0.1)))
            await anyio.lowlevel.checkpoint()
        assert not scope.cancelled_caught
        assert await freed(wire)

    play(backend, wire, work)


def test_a_task_cancelled_in_a_pause_ends_at_once(backend: str, wire: Wire) -> None:
    async def work(runner: AsyncRunner) -> None:
        wire.tell(answer({}, 503, retry_after="60"))
        with anyio.move_on_after(0.2) as scope:
            await runner.run(get())
        assert scope.cancelled_caught
        assert len(wire.seen) == 1

    play(backend, wire, work)


def test_many_calls_at_once_all_answer(backend: str, wire: Wire) -> None:
    async def work(runner: AsyncRunner) -> None:
        async with anyio.create_task_group() as group:
            for _ in range(50):
                group.start_soon(runner.run, post())
        assert len(wire.seen) == 50

    play(backend, wire, work)
