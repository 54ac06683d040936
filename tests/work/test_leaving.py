"""Maps and uploads that are left in the middle: nothing of them goes on."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from faces.wire import Answer, answer

from openai_core import AsyncClient, Client
from openai_core.errors import BadRequestError, OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from faces.driven import Face
    from faces.wire import Seen, Wire

KEY = "sk-test"


def requests() -> Iterator[dict[str, Any]]:
    return ({"model": "m", "input": f"n{number}"} for number in range(1000))


def first_only(seen: Seen) -> Answer:
    """The first request is answered, the others never are."""
    if seen.json()["input"] == "n0":
        return answer({"id": "resp_0", "object": "response", "output": []})
    return Answer(silent=True)


def later(seen: Seen) -> Answer:
    """The first request is answered, the others are told to come back in a minute."""
    if seen.json()["input"] == "n0":
        return first_only(seen)
    return answer({"error": {"message": "busy"}}, status=503, retry_after="50")


def until(true: Callable[[], bool]) -> None:
    """Wait until something comes true, for as long as a busy machine may take."""
    limit = time.monotonic() + 30
    while not true():
        assert time.monotonic() < limit, "it did not come true"
        time.sleep(0.001)


def at_work() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("tool ")]


WAYS = {"waiting for answers": first_only, "waiting for another attempt": later}


@pytest.fixture(params=WAYS.values(), ids=WAYS)
def way(request: pytest.FixtureRequest, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> Callable[[Seen], Answer]:
    wire.script = [request.param] * 1000
    return request.param  # type: ignore[no-any-return]


@pytest.fixture(params=["direct", "fast"])
def client(request: pytest.FixtureRequest, wire: Wire) -> Iterator[Client]:
    if request.param == "fast":
        pytest.importorskip("httptools")
    transport: Any = None if request.param == "direct" else "fast"
    with Client(api_key=KEY, base_url=wire.url, transport=transport) as client:
        yield client


def begun(wire: Wire, count: int) -> Callable[[], bool]:
    return lambda: len(wire.seen) >= count


def test_a_loop_that_is_left_leaves_no_thread(client: Client, way: Any, wire: Wire) -> None:
    for result in client.map(requests(), concurrency=4):
        assert result.index == 0
        until(begun(wire, 4))
        break
    gc.collect()
    until(lambda: not at_work())
    assert len(wire.seen) <= 8


def test_a_map_that_is_closed_waits_for_nobody(client: Client, way: Any, wire: Wire) -> None:
    with client.map(requests(), concurrency=4) as run:
        next(run)
        until(begun(wire, 4))
    assert at_work() == []
    run.close()
    assert list(run) == []
    wire.script = [answer({"id": "resp_1", "object": "response", "output": []})] * 4
    assert client.responses.create(model="m", input="on").id == "resp_1"


def test_a_call_of_others_on_a_connection_that_a_map_has_used_is_not_cut(client: Client, wire: Wire) -> None:
    asked, go, end = threading.Event(), threading.Event(), threading.Event()
    said: list[Any] = []

    def work(number: int) -> int:
        if number:
            client.models.retrieve("first")
            asked.set()
            go.wait(30)
        return number

    for _ in client.map(range(100), operation=work, concurrency=2):
        asked.wait(30)
        wire.script = [Answer(200, {"content-type": "application/json"}, None, [b'{"id": "second"}'], end)]
        calling = threading.Thread(target=lambda: said.append(client.models.retrieve("second").id))
        calling.start()
        until(lambda: wire.seen[-1].path.endswith("/models/second"))
        assert wire.accepted == 1
        break
    gc.collect()
    end.set()
    calling.join(30)
    go.set()
    assert said == ["second"]
    assert len(wire.seen) == 2


def test_an_error_that_ends_a_map_waits_for_nobody(client: Client, wire: Wire) -> None:
    wire.script = [
        lambda seen: answer({"error": {}}, status=400) if "n0" in seen.body.decode() else Answer(silent=True)
    ]
    wire.script *= 100
    with pytest.raises(OpenAIError):
        list(client.map(requests(), concurrency=3, stop_on_error=True))
    assert at_work() == []


def test_a_loop_that_is_left_lets_the_checkpoint_go(client: Client, wire: Wire, tmp_path: Path) -> None:
    wire.script = [first_only] * 1000
    path = tmp_path / "answers.jsonl"
    for _ in client.map(requests(), checkpoint=path, concurrency=2):
        break
    gc.collect()
    wire.script = [answer({"id": "resp_0", "object": "response", "output": []})] * 10
    first, second = client.map([*requests()][:2], checkpoint=path)
    assert (first.restored, second.restored) == (True, False)


def test_functions_that_are_under_way_are_left_to_end(wire: Wire) -> None:
    go, ended = threading.Event(), []

    def slow(number: int) -> int:
        if number:
            go.wait(30)
            ended.append(number)
        return number

    with Client(api_key=KEY, base_url=wire.url) as client:
        for _ in client.map(range(10), operation=slow, concurrency=3):
            break
        gc.collect()
        go.set()
        until(lambda: not at_work())
    assert len(ended) <= 3


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_loop_that_is_left_leaves_no_task(way: Any, wire: Wire, backend: str) -> None:
    async def left(client: AsyncClient) -> None:
        async for result in client.map(requests(), concurrency=4):
            assert result.index == 0
            while not begun(wire, 4)():  # noqa: ASYNC110 (the server is in another thread)
                await anyio.sleep(0.001)
            break

    async def run() -> None:
        async with AsyncClient(api_key=KEY, base_url=wire.url) as client:
            before = tasks()
            await left(client)
            gc.collect()
            with anyio.fail_after(30):
                while tasks() > before:  # noqa: ASYNC110
                    await anyio.sleep(0.001)

    anyio.run(run, backend=backend)
    assert len(wire.seen) <= 8


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_map_that_a_closed_loop_has_left_is_forgotten_in_peace(wire: Wire, backend: str) -> None:
    wire.script = [first_only] * 1000
    kept: list[Any] = []

    async def run() -> None:
        client = AsyncClient(api_key=KEY, base_url=wire.url)
        kept.append(client.map(requests(), concurrency=4))
        async for _ in kept[0]:
            break
        await client.close()

    anyio.run(run, backend=backend)
    kept.clear()
    gc.collect()


def tasks() -> int:
    """The tasks that there are in this loop."""
    trio = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        return int(trio.lowlevel.current_statistics().tasks_living)
    return len(asyncio.all_tasks())


def test_an_upload_that_fails_waits_for_no_part(face: Face, wire: Wire) -> None:
    upload = {"id": "upload_1", "object": "upload", "status": "pending", "created_at": 1, "expires_at": 3601}
    hangs = threading.Event()

    def told(seen: Seen) -> Answer:
        if seen.path.endswith("/parts"):
            if b"\0\0" in seen.body:
                hangs.set()
                return Answer(silent=True)
            hangs.wait(30)
            return answer({"error": {"message": "no"}}, status=400)
        return answer(upload)

    wire.script = [told] * 10
    with pytest.raises(BadRequestError, match="no"):
        face.client(base_url=wire.url).uploads.upload_file(
            b"11" + bytes(2), purpose="batch", filename="a", part_size=2, concurrency=2
        )
    assert [seen.path for seen in wire.seen][-1] == "/v1/uploads/upload_1/cancel"
    assert at_work() == []
