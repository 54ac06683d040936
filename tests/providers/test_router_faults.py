"""A router whose members fail, over real sockets: everything is answered, and the dead are left alone."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from openai_core import AsyncClient
from openai_core.providers import Cooling, Member, Router, compatible

if TYPE_CHECKING:
    from openai_core.providers import Decision

REQUESTS = 1000
AT_ONCE = 50
SLOW = 0.02
TURNS: Any = [{"role": "user", "content": "Hello"}]
DONE = {
    "id": "c",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hello"}}],
}


class Server:
    """Answers each request with the same, after a while; counts them."""

    def __init__(self, status: int, value: Any, delay: float = 0.0) -> None:
        self.status = status
        self.body = json.dumps(value).encode()
        self.delay = delay
        self.count = 0
        self.keys: set[str] = set()
        self.hold: asyncio.Event | None = None
        """What answers wait for."""
        self.asked = asyncio.Event()
        """Set when a request waits for that."""
        self._serving: set[asyncio.Task[None] | None] = set()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._serving.add(asyncio.current_task())
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                lines = head.decode().lower().splitlines()
                fields = dict(line.split(": ", 1) for line in lines[1:] if line)
                await reader.readexactly(int(fields["content-length"]))
                self.count += 1
                self.keys.add(fields["authorization"])
                if self.delay:
                    await asyncio.sleep(self.delay)
                if self.hold is not None:
                    self.asked.set()
                    await self.hold.wait()
                start = f"HTTP/1.1 {self.status} X\r\ncontent-type: application/json\r\n"
                writer.write(f"{start}content-length: {len(self.body)}\r\n\r\n".encode() + self.body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def __aenter__(self) -> str:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=512)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/v1"

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await asyncio.gather(*filter(None, self._serving))


def dead_address() -> str:
    """One where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/v1"


@pytest.mark.parametrize("strategy", ["ordered", "weighted"])
def test_a_thousand_requests_are_answered_while_one_member_is_dead_one_slow_and_one_refuses(strategy: Any) -> None:
    slow = Server(200, DONE, SLOW)
    busy = Server(429, {"error": {"message": "slow down", "code": "rate_limit_exceeded"}})
    told: list[Decision] = []
    first, longest = 0.1, 0.4

    async def run() -> tuple[Counter[str], float]:
        async with slow as slow_url, busy as busy_url:
            router = Router(
                [
                    Member(compatible(dead_address(), api_key="key-dead"), name="dead"),
                    Member(compatible(busy_url, api_key="key-busy"), name="busy"),
                    Member(compatible(slow_url, api_key="key-slow"), name="slow"),
                ],
                strategy=strategy,
                cooling=Cooling(first, longest=longest),
                on_decision=told.append,
            )
            answers: Counter[str] = Counter()
            room = asyncio.Semaphore(AT_ONCE)
            async with AsyncClient(provider=router, max_retries=0) as client:

                async def ask() -> None:
                    async with room:
                        value, meta = await client.chat.completions.create.with_meta(model="m", messages=TURNS)
                        assert value.choices[0].message.content == "Hello"
                        answers[meta.provider] += 1

                began = time.monotonic()
                await asyncio.gather(*(ask() for _ in range(REQUESTS)))
                took = time.monotonic() - began
            assert all(standing["in_flight"] == 0 for standing in router.state().values())
            return answers, took

    answers, took = asyncio.run(run())
    assert answers == {"slow": REQUESTS}
    assert slow.count == REQUESTS

    asked = Counter(decision.member for decision in told if decision.kind == "ask")
    cooled = Counter(decision.member for decision in told if decision.kind == "cool")
    assert asked["slow"] == REQUESTS
    assert asked["busy"] == busy.count
    for name in ("dead", "busy"):
        # those that were under way when it failed first; from then on one probe after each pause, the pauses growing
        pauses, spent = 0, 0.0
        while spent <= took:
            spent += min(first * 2**pauses, longest)
            pauses += 1
        assert cooled[name] <= pauses
        assert asked[name] <= AT_ONCE + pauses
        assert cooled[name] >= 2, "the pause ended, and it was probed"

    assert slow.keys == {"bearer key-slow"}
    assert busy.keys == {"bearer key-busy"}


def test_a_dead_member_that_is_asked_one_at_a_time_is_asked_exactly_as_the_pauses_allow() -> None:
    told: list[Decision] = []

    async def run() -> None:
        async with (good := Server(200, DONE)) as url:
            clock = 0.0
            router = Router(
                [
                    Member(compatible(dead_address(), api_key="key-dead"), name="dead", in_flight=1),
                    Member(compatible(url, api_key="key-good"), name="good"),
                ],
                cooling=Cooling(1, factor=2, longest=8),
                on_decision=told.append,
                clock=lambda: clock,
            )
            async with AsyncClient(provider=router) as client:
                for _ in range(100):
                    await client.chat.completions.create(model="m", messages=TURNS)
                    clock += 0.5
            assert good.count == 100

    asyncio.run(run())
    asked = [decision for decision in told if decision.kind == "ask" and decision.member == "dead"]
    assert [decision.wait for decision in told if decision.kind == "cool"] == [1, 2, 4, *[8] * 6]
    assert len(asked) == 9


def test_at_once_only_one_request_tries_a_member_whose_pause_is_over() -> None:
    told: list[Decision] = []

    async def run() -> None:
        held, good = Server(500, {"error": {"message": "no"}}), Server(200, DONE)
        clock = 0.0
        async with held as bad_url, good as good_url:
            router = Router(
                [
                    Member(compatible(bad_url, api_key="a"), name="bad"),
                    Member(compatible(good_url, api_key="b"), name="good"),
                ],
                cooling=1,
                on_decision=told.append,
                clock=lambda: clock,
            )
            async with AsyncClient(provider=router) as client:

                async def ask() -> None:
                    await client.chat.completions.create(model="m", messages=TURNS)

                await ask()
                assert held.count == 1
                clock = 1.0
                held.hold = asyncio.Event()
                probe = asyncio.create_task(ask())
                await held.asked.wait()
                await asyncio.gather(*(ask() for _ in range(49)))
                assert not probe.done()
                held.hold.set()
                await probe
            assert held.count == 2
            assert good.count == 51

    asyncio.run(run())
    assert {"probing"} <= {why for decision in told for why in decision.hindrances.values()}
