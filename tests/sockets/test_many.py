"""Many sockets, many events, and waiting that is cut short."""

from __future__ import annotations

import asyncio
import gc
import threading
import tracemalloc
from typing import TYPE_CHECKING, Any

from openai_core import AsyncClient, Client
from openai_core.testing.realtime import LocalRealtimeServer

if TYPE_CHECKING:
    from faces.driven import Face

SOCKETS = 200


def test_two_hundred_sockets_are_read_in_one_event_loop(server: LocalRealtimeServer) -> None:
    async def talk(client: AsyncClient, number: int) -> str:
        async with client.realtime.connect(model=f"model-{number}", open_timeout=60) as connection:
            await connection.session.update(session={"type": "realtime"})
            kinds = [(await connection.recv()).type for _ in range(2)]
            assert kinds == ["session.created", "session.updated"]
            return connection.close_code or "open"  # type: ignore[return-value]

    async def main() -> list[str]:
        async with AsyncClient(base_url=server.url, api_key="sk-x") as client:
            return await asyncio.gather(*(talk(client, number) for number in range(SOCKETS)))

    assert asyncio.run(main()) == ["open"] * SOCKETS
    assert len(server.visits) == SOCKETS


def test_two_hundred_sockets_are_open_at_once_in_one_program(server: LocalRealtimeServer) -> None:
    with Client(base_url=server.url, api_key="sk-x") as client:
        opened = [client.realtime.connect(model="m", ping_interval=None).open() for _ in range(SOCKETS)]
        assert {connection.recv().type for connection in opened} == {"session.created"}
        ours = [thread for thread in threading.enumerate() if thread.name.startswith("openai_core")]
        assert ours == []
        for connection in opened:
            connection.close()


def test_memory_does_not_grow_with_the_number_of_events(face: Face) -> None:
    def answer(visit: Any, event: Any) -> None:
        visit.send(*({"type": "response.output_text.delta", "delta": f"word {number}"} for number in range(4000)))

    with (
        LocalRealtimeServer(answer=answer) as server,
        face.client(base_url=server.url).realtime.connect(model="m") as connection,
    ):
        connection.recv()

        def read() -> int:
            connection.send({"type": "go"})
            for _ in range(4000):
                connection.recv()
            gc.collect()
            return tracemalloc.get_traced_memory()[0]

        read()
        tracemalloc.start()
        try:
            first = read()
            second = read()
        finally:
            tracemalloc.stop()
    assert second - first < 300_000


def test_an_event_is_not_lost_when_waiting_for_it_is_given_up(server: LocalRealtimeServer) -> None:
    async def main() -> list[str]:
        kinds: list[str] = []
        async with AsyncClient(base_url=server.url, api_key="sk-x").realtime.connect(model="m") as connection:
            kinds.append((await connection.recv()).type)
            for number in range(100):
                waiting = asyncio.ensure_future(connection.recv())
                await asyncio.sleep(0)
                server.visits[0].send({"type": f"event.{number}"})
                if number % 2:
                    await asyncio.sleep(0.002)
                waiting.cancel()
                try:
                    kinds.append((await waiting).type)
                except asyncio.CancelledError:
                    kinds.append((await connection.recv()).type)
        return kinds

    assert asyncio.run(main()) == ["session.created", *(f"event.{number}" for number in range(100))]
