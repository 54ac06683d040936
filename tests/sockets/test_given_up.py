"""What is given up in the middle, under asyncio and trio."""

from __future__ import annotations

import threading
from itertools import repeat
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from openai_core import AsyncClient, Reconnect, WebSocketClosed
from sockets.test_responses_socket import told, whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.testing.realtime import LocalRealtimeServer
    from sockets.peer import Host, Peer

BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])
HUGE = "x" * (32 << 20)
"""More than fits between two programs while one of them does not read."""


async def until(condition: Callable[[], bool]) -> None:
    """Let everything else go on until this is so."""
    with anyio.fail_after(30):
        for pause in repeat(0.01):
            if condition():
                return
            await anyio.sleep(pause)


async def given_up_in_the_middle(connection: Any) -> None:
    """Ask for something, and give it up while it is being written."""
    async with anyio.create_task_group() as group:
        group.start_soon(lambda: connection.responses.create(model="m", input=HUGE))
        await until(lambda: connection._outgoing is not None)
        group.cancel_scope.cancel()


def test_a_request_that_is_given_up_while_it_is_written_does_not_lend_its_name(host: Host) -> None:
    read = threading.Event()

    def step(peer: Peer) -> None:
        assert read.wait(30)
        for number in range(2):
            asked = peer.message()
            told(peer, "response.completed", asked.get("stream_id"), response=whole(f"resp_{number}", f"{number}"))
        peer.serve()

    async def main() -> None:
        async with AsyncClient(base_url=host.url, api_key="x").responses.connect() as connection:
            await given_up_in_the_middle(connection)
            read.set()
            assert (await connection.responses.create(model="m", input="y")).output_text == "1"
            assert connection._lanes == {}

    host.tell(step)
    anyio.run(main)
    assert [asked.get("stream_id") for asked in host.seen] == [None, "stream_1"]


def test_half_a_message_ends_the_connection_where_nothing_can_follow_it(host: Host) -> None:
    """trio gives up in the middle; asyncio keeps the whole message, and sends it."""
    gone = threading.Event()

    def step(peer: Peer) -> None:
        assert gone.wait(30)

    def second(peer: Peer) -> None:
        told(peer, "response.completed", peer.message().get("stream_id"), response=whole("r", "again"))
        peer.serve()

    async def main(reconnect: bool) -> None:
        policy = Reconnect(first=0.01) if reconnect else None
        client = AsyncClient(base_url=host.url, api_key="x")
        async with client.responses.connect(reconnect=policy) as connection:
            await given_up_in_the_middle(connection)
            gone.set()
            if reconnect:
                assert (await connection.responses.create(model="m", input="y")).output_text == "again"
            else:
                with pytest.raises(WebSocketClosed):
                    await connection.responses.create(model="m", input="y")

    for reconnect in (False, True):
        host.tell(step, second) if reconnect else host.tell(step)
        anyio.run(main, reconnect, backend="trio")


@BACKENDS
def test_who_gives_up_before_sending_leaves_the_connection_as_it_was(server: LocalRealtimeServer, backend: str) -> None:
    async def main() -> None:
        async with AsyncClient(base_url=server.url, api_key="x").responses.connect() as connection:
            for _ in range(20):
                with anyio.CancelScope() as scope:
                    scope.cancel()
                    await connection.responses.create(model="m", input="given up")
            assert (await connection.responses.create(model="m", input="y")).output_text == "You said: y"

    anyio.run(main, backend=backend)
    assert len(server.visits) == 1


@BACKENDS
def test_who_gives_up_waiting_holds_up_nobody(host: Host, backend: str) -> None:
    def step(peer: Peer) -> None:
        asked = [peer.message() for _ in range(3)]
        for one in asked:
            told(peer, "response.completed", one.get("stream_id"), response=whole("r", one["input"]))
        peer.serve()

    async def main() -> None:
        found: list[str] = []
        async with AsyncClient(base_url=host.url, api_key="x").responses.connect(max_responses=2) as connection:

            async def ask(words: str) -> None:
                found.append((await connection.responses.create(model="m", input=words)).output_text)

            async with anyio.create_task_group() as given_up:
                for words in ("one", "two", "waits for a turn"):
                    given_up.start_soon(ask, words)
                await until(lambda: len(host.seen) == 2)
                given_up.cancel_scope.cancel()
            async with anyio.create_task_group() as others:
                connection._limits.max_responses = 8
                others.start_soon(ask, "three")
            assert connection._lanes == {}
        assert found == ["three"]

    host.tell(step)
    anyio.run(main, backend=backend)


@BACKENDS
def test_an_opening_that_is_given_up_leaves_nothing_open(server: LocalRealtimeServer, backend: str) -> None:
    async def main() -> None:
        for _ in range(10):
            connection = AsyncClient(base_url=server.url, api_key="x").realtime.connect(model="m")
            with anyio.CancelScope() as scope:
                scope.cancel()
                await connection.open()
            await connection.close()

    anyio.run(main, backend=backend)
    server.stop()
    assert not [thread for thread in threading.enumerate() if thread in server._serving]
