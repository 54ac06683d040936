"""Many requests, some at once: lazily read, answered in order, paced by the server, and remembered."""

from __future__ import annotations

import inspect
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import pytest
from faces.wire import answer

from openai_core import AsyncClient, Client
from openai_core.errors import BadRequestError, ConfigurationError, OpenAIError, RateLimitError
from openai_core.resource import Raw
from openai_core.resources.batches import Batches
from openai_core.resources.mapping import Maps
from openai_core.work.batches import RunOptions
from openai_core.work.checkpoint import Checkpoint
from openai_core.work.mapping import MapOptions
from openai_core.work.start import mapping

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from faces.driven import Face
    from faces.wire import Wire

    from openai_core.testing import LocalServer

COUNT = 40


def requests(count: int = COUNT) -> Iterator[dict[str, Any]]:
    return ({"model": "m", "input": f"n{number}"} for number in range(count))


def texts(results: list[Any]) -> list[str]:
    return [result.value.output_text for result in results]


EXPECTED = [f"You said: n{number}" for number in range(COUNT)]


def test_results_come_in_the_order_of_the_requests(face: Face, server: LocalServer) -> None:
    run = face.client(base_url=server.url).map(requests(), concurrency=8)
    assert texts(list(run)) == EXPECTED
    assert (run.tally.done, run.tally.failed, run.tally.total) == (COUNT, 0, None)


def test_a_list_tells_how_much_there_is_and_progress_counts(face: Face, server: LocalServer) -> None:
    told: list[tuple[int, int | None]] = []
    run = face.client(base_url=server.url).map([*requests()], progress=lambda done, total: told.append((done, total)))
    assert texts(run.all()) == EXPECTED
    assert told == [(done, COUNT) for done in range(1, COUNT + 1)]


def test_requests_are_not_read_ahead_of_what_is_under_way(face: Face, server: LocalServer) -> None:
    read: list[int] = []

    def endless() -> Iterator[dict[str, Any]]:
        while True:
            read.append(len(read))
            yield {"model": "m", "input": "again"}

    run = face.client(base_url=server.url).map(endless(), concurrency=4)
    assert next(run).ok
    assert len(read) <= 4 * 8 + 4
    run.close()
    assert run.is_closed


def test_a_slow_answer_holds_the_others_back_but_only_so_far(face: Face) -> None:
    begun: list[int] = []
    go = threading.Event()

    def work(number: int) -> int:
        begun.append(number)
        if number == 0:
            go.wait(20)
        elif number == 15:
            go.set()  # 16 requests are as far as 2 at once may be ahead
        return number

    def told(number: int) -> Any:
        return work(number) if face.blocking else anyio.to_thread.run_sync(work, number)

    values = face.client().map(range(100), operation=told, concurrency=2).values()
    assert values == [*range(100)]
    assert [*sorted(begun[:16])] == [*range(16)]


def test_without_order_what_is_done_first_comes_first(face: Face) -> None:
    go = threading.Event()

    def work(number: int) -> int:
        if number == 0:
            go.wait(20)
        return number

    def told(number: int) -> Any:
        return work(number) if face.blocking else anyio.to_thread.run_sync(work, number)

    run = face.client().map(range(3), operation=told, concurrency=2, order=False)
    first = next(run)
    go.set()
    rest = [result.index for result in run]
    assert first.index == 1
    assert sorted(rest) == [0, 2]


def test_errors_stand_in_the_place_of_results(face: Face, server: LocalServer) -> None:
    given = [{"model": "m", "input": "a"}, {"model": "m", "inputt": "b"}, 3, {"model": "m", "input": "c"}]
    results = face.client(base_url=server.url).map(given).all()
    assert [result.ok for result in results] == [True, False, False, True]
    assert "did you mean 'input'" in str(results[1].error)
    with pytest.raises(TypeError, match="dict of its parameters"):
        _ = results[2].value


def test_an_error_may_end_it(face: Face, server: LocalServer) -> None:
    server.fail([400], on="responses.create")
    run = face.client(base_url=server.url).map(requests(), concurrency=1, stop_on_error=True)
    with pytest.raises(BadRequestError):
        list(run)
    assert len(server.requests) <= 2


def test_values_raise_what_went_wrong(face: Face, server: LocalServer) -> None:
    server.fail([400], on="responses.create")
    with pytest.raises(BadRequestError):
        face.client(base_url=server.url).map(requests(), concurrency=1).values()


def test_whoever_looks_on_is_told_of_each_result(face: Face, server: LocalServer) -> None:
    seen: list[int] = []
    run = face.client(base_url=server.url).map(requests(), on_result=lambda result: seen.append(result.index))
    list(run)
    assert sorted(seen) == [*range(COUNT)]


def test_names_operations_and_functions_are_all_operations(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    body = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
    assert client.map([body], operation="chat.completions.create").values()[0].choices[0].message.content
    given = {"model": "text-embedding-3-small", "input": "Hi"}
    create = client.embeddings.create if face.blocking else client.inner.embeddings.create
    assert client.map([given], operation=create).values()[0].data[0].embedding
    job = {"model": "gpt-4o-mini", "training_file": "file-1", "interval": 0.01}
    assert client.map([job], operation="fine_tuning.jobs.create_and_poll").values()[0].status == "succeeded"
    assert client.map([1, 2], operation=lambda number: number * 2).values() == [2, 4]


@pytest.mark.parametrize("wrong", ["nothing", "responses._runner", "responses", 3, "files.list"])
def test_what_is_no_operation_is_refused_at_once(wrong: Any, wire: Wire) -> None:
    with Client(api_key="k", base_url=wire.url) as client, pytest.raises(ConfigurationError):
        client.map([], operation=wrong)


def test_other_arguments_that_cannot_be_right_are_refused_at_once(wire: Wire) -> None:
    with Client(api_key="k", base_url=wire.url) as client:
        for wrong in (0, -1, True, 1.5):
            with pytest.raises(ConfigurationError, match="concurrency"):
                client.map([], concurrency=wrong)  # type: ignore[arg-type]
        for none in ("text", {"model": "m"}, 3):
            with pytest.raises(TypeError, match="iterable"):
                client.map(none)  # type: ignore[arg-type]
        with pytest.raises(FileNotFoundError):
            client.map([], checkpoint="/nowhere/at/all/answers.jsonl")
        assert client.map([]).all() == []

        class View:
            _runner = Raw(client._runner)

        with pytest.raises(TypeError, match="no raw view"):
            mapping(View(), [], **ARGUMENTS)


def test_type_checkers_are_told_every_option_that_there_is() -> None:
    for method, options, apart in ((Maps.map, MapOptions, {"operation"}), (Batches.run, RunOptions, {"endpoint"})):
        taken = {
            name: value.annotation
            for name, value in inspect.signature(method).parameters.items()
            if value.kind is value.KEYWORD_ONLY
        }
        assert taken.keys() - apart == options.__annotations__.keys()


ARGUMENTS: dict[str, Any] = {
    "operation": "responses.create",
    "concurrency": 1,
    "on_result": None,
    "checkpoint": None,
    "progress": None,
    "stop_on_error": False,
    "order": True,
}


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_requests_may_come_asynchronously_and_a_loop_may_be_left(server: LocalServer, backend: str) -> None:
    async def coming() -> Any:
        for number in range(COUNT):
            await anyio.lowlevel.checkpoint()
            yield {"model": "m", "input": f"n{number}"}

    async def run() -> None:
        async with AsyncClient(base_url=server.url, api_key="k") as client:
            assert [one.output_text for one in await client.map(coming()).values()] == EXPECTED
            run = client.map(requests())
            async for result in run:
                if result.index == 3:
                    break
            await run.aclose()
            with anyio.move_on_after(0.05):
                async for _ in client.map(({"model": "m", "input": "x"} for _ in iter(int, 1)), concurrency=2):
                    pass

    anyio.run(run, backend=backend)


# --- the pace


def test_a_429_holds_everybody_for_as_long_as_the_server_says(face: Face, server: LocalServer) -> None:
    server.fail([429], headers={"retry-after-ms": "300"}, on="responses.create")
    start = time.monotonic()
    run = face.client(base_url=server.url).map(requests(12), concurrency=3)
    assert texts(list(run)) == EXPECTED[:12]
    assert len(server.requests) == 13
    assert time.monotonic() - start >= 0.3


def test_a_quota_that_is_used_up_is_not_asked_again(face: Face, wire: Wire) -> None:
    refusal = answer({"error": {"message": "pay", "code": "insufficient_quota"}}, status=429)
    wire.tell(refusal, refusal)
    results = face.client(base_url=wire.url).map(requests(2)).all()
    assert [type(result.error) for result in results] == [RateLimitError] * 2
    assert len(wire.seen) == 2


def test_attempts_of_one_request_share_their_idempotency_key(face: Face, server: LocalServer) -> None:
    server.fail([500, 500], headers={"retry-after-ms": "1"}, on="responses.create")
    assert face.client(base_url=server.url, max_retries=0).map(requests(1)).all()[0].ok
    assert len({one.headers["idempotency-key"] for one in server.requests}) == 1
    assert len(server.requests) == 3


# --- the checkpoint


def test_a_checkpoint_is_gone_on_from(face: Face, server: LocalServer, tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    client = face.client(base_url=server.url)
    first = client.map(requests(10), checkpoint=path)
    assert texts(list(first)) == EXPECTED[:10]
    run = client.map(requests(), checkpoint=path)
    results = list(run)
    assert texts(results) == EXPECTED
    assert [result.restored for result in results] == [True] * 10 + [False] * 30
    assert (run.tally.restored, len(server.requests)) == (10, COUNT)


def test_a_line_that_was_torn_is_asked_for_again(face: Face, server: LocalServer, tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    client = face.client(base_url=server.url)
    list(client.map(requests(4), checkpoint=path, concurrency=1))
    path.write_bytes(path.read_bytes()[:-20])
    assert texts(list(client.map(requests(4), checkpoint=path))) == EXPECTED[:4]
    assert len(server.requests) == 5
    assert texts(list(client.map(requests(4), checkpoint=path))) == EXPECTED[:4]
    assert len(server.requests) == 5


def test_a_request_that_changed_is_asked_anew_and_errors_are_not_kept(
    face: Face, server: LocalServer, tmp_path: Path
) -> None:
    path = tmp_path / "answers.jsonl"
    client = face.client(base_url=server.url)
    server.fail([400], on="responses.create")
    list(client.map([{"model": "m", "input": "a"}, {"input": "b", "model": "m"}], checkpoint=path, concurrency=1))
    again = [{"model": "m", "input": "a"}, {"model": "m", "input": "b"}, {"model": "m", "input": "c"}]
    assert [one.restored for one in client.map(again, checkpoint=path)] == [False, True, False]
    again[1] = {"model": "m", "input": "other"}
    results = list(client.map(again, checkpoint=path))
    assert [one.restored for one in results] == [True, False, True]
    assert results[1].value.output_text == "You said: other"


def test_results_of_functions_are_kept_with_models_as_models(face: Face, server: LocalServer, tmp_path: Path) -> None:
    client = face.client(base_url=server.url)
    called: list[Any] = []

    def pair(number: int) -> Any:
        called.append(number)
        return {"twice": number * 2}

    for _ in range(2):
        values = client.map([1, 2], operation=pair, checkpoint=tmp_path / "a").values()
        assert values == [{"twice": 2}, {"twice": 4}]
    assert sorted(called) == [1, 2]
    job = {"model": "gpt-4o-mini", "training_file": "file-1", "interval": 0.01}
    for _ in range(2):
        made = client.map([job], operation="fine_tuning.jobs.create_and_poll", checkpoint=tmp_path / "b").values()[0]
        assert (type(made).__name__, made.status) == ("FineTuningJob", "succeeded")


def test_what_cannot_be_kept_is_said(face: Face, tmp_path: Path) -> None:
    results = face.client().map([1], operation=lambda _: object(), checkpoint=tmp_path / "a").all()
    assert isinstance(results[0].error, ConfigurationError)
    with pytest.raises(ConfigurationError, match="writable as JSON"):
        face.client().map([object()], operation=str, checkpoint=tmp_path / "b").all()


def test_a_checkpoint_serves_one_map_at_a_time(face: Face, server: LocalServer, tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    client = face.client(base_url=server.url)
    run = client.map(requests(100), checkpoint=path, concurrency=1)
    next(run)
    with pytest.raises(OpenAIError, match="in use"):
        list(client.map(requests(), checkpoint=path))
    run.close()
    assert len(list(client.map(requests(3), checkpoint=path))) == 3


@pytest.mark.parametrize("words", ["my own words\n", "my own words", '{"form": "other"}\n', "x" * 100])
def test_a_file_that_is_no_checkpoint_is_left_alone(
    face: Face, server: LocalServer, tmp_path: Path, words: str
) -> None:
    path = tmp_path / "mine"
    path.write_text(words)
    with pytest.raises(OpenAIError, match="no checkpoint"):
        list(face.client(base_url=server.url).map(requests(), checkpoint=path))
    assert path.read_text() == words


def test_a_checkpoint_may_wait_for_the_disk_after_each_line(face: Face, server: LocalServer, tmp_path: Path) -> None:
    checkpoint = Checkpoint(tmp_path / "a", sync=0)
    assert texts(list(face.client(base_url=server.url).map(requests(5), checkpoint=checkpoint))) == EXPECTED[:5]
    with pytest.raises(ConfigurationError):
        Checkpoint(tmp_path / "a", sync=-1)


def test_threads_that_decode_the_first_answer_together_all_find_its_model(server: LocalServer) -> None:
    program = (
        "from openai_core import Client\n"
        f"client = Client(base_url={server.url!r}, api_key='k')\n"
        "given = [{'model': 'm', 'input': 'Hi'}] * 16\n"
        "assert all(one.ok for one in client.map(given, concurrency=16))\n"
    )
    for _ in range(3):
        subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
