"""Runs that are followed while they happen, left early, cancelled: nothing is left behind."""

from __future__ import annotations

import gc
import itertools
import threading
import weakref
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import pytest
from faces.wire import events

from openai_core import AsyncClient, Client, OpenAIError
from openai_core.tools.context import ToolContext  # noqa: TC001 - tools read their annotations
from openai_core.tools.definition import tool
from tools.script import MODEL, Asked, chunks, completion, finished, run_tools, said, turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faces.driven import Face
    from faces.wire import Wire

apis = pytest.mark.parametrize("api", ["chat", "responses"])

# httpcore leaves the generators of a body that was not read to its end to the garbage collector, which trio tells.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    yield
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("tool ")] == []


@apis
def test_a_start_is_told_while_the_tool_runs(face: Face, wire: Wire, api: str) -> None:
    begun, go = threading.Event(), threading.Event()

    @tool
    def slow() -> str:
        begun.set()
        assert go.wait(10)
        return "slow"

    @tool
    def fast() -> str:
        return "fast"

    wire.tell(
        said(turn(api, 1, None, Asked("a", "slow"), Asked("b", "fast")), True),
        said(turn(api, 2, "Done"), True),
    )
    seen: list[tuple[str, str]] = []
    with run_tools(face.client(base_url=wire.url), api, stream=True, tools=[slow, fast]) as stream:
        for event in stream:
            if event.type.startswith("tool."):
                seen.append((event.type, event.call.id))
            if event.type == "tool.finished" and event.call.id == "b":
                assert begun.wait(10)
                assert stream.run.calls[0].status == "running"
                go.set()
        assert stream.run.status == "completed"
    assert seen == [("tool.started", "a"), ("tool.started", "b"), ("tool.finished", "b"), ("tool.finished", "a")]


def test_tools_go_on_while_nobody_asks_for_the_next_event(face: Face, wire: Wire) -> None:
    ended = threading.Event()

    @tool
    def work() -> str:
        ended.set()
        return "done"

    wire.tell(said(completion(None, Asked("a", "work"), Asked("b", "work")), True), said(completion("Done"), True))
    with run_tools(face.client(base_url=wire.url), "chat", stream=True, tools=[work], parallel=1) as stream:
        while next(stream).type != "tool.started":
            pass
        assert not ended.is_set()
        while next(stream).type != "tool.finished":
            pass
        assert ended.is_set()
        ended.clear()
        while next(stream).type != "tool.started":
            pass


def test_events_of_the_model_and_of_the_run_come_in_order(face: Face, wire: Wire) -> None:
    @tool
    def add(one: int) -> int:
        return one + 1

    wire.tell(
        said(completion(None, Asked("a", "add", '{"one": 1}')), True),
        said(completion("All"), True),
    )
    kinds: list[str] = []
    with run_tools(face.client(base_url=wire.url), "chat", stream=True, tools=[add]) as stream:
        kinds = [event.type for event in stream]
    told = [kind for kind, _ in itertools.groupby(kind for kind in kinds if kind != "chunk")]
    assert told == [
        "round.started",
        "tool_calls.function.arguments.delta",
        "tool_calls.function.arguments.done",
        "tool.started",
        "tool.finished",
        "round.finished",
        "round.started",
        "content.delta",
        "content.done",
        "round.finished",
    ]


def test_events_are_told_as_json(face: Face, wire: Wire) -> None:
    @tool
    def add(one: int) -> int:
        return one + 1

    wire.tell(said(completion(None, Asked("a", "add", '{"one": 1}')), True), said(completion("All"), True))
    seen: list[Any] = []
    finished(face.client(base_url=wire.url), "chat", True, seen, tools=[add])
    ours = {event.type: event.to_dict() for event in seen if event.type.startswith(("round.", "tool."))}
    assert ours["round.started"] == {"type": "round.started", "round": 2}
    assert ours["tool.finished"]["call"]["output"] == "2"
    assert ours["round.finished"]["answer"]["choices"][0]["message"]["content"] == "All"
    done = next(event for event in seen if event.type == "tool.finished")
    assert (done.result, done.error) == (2, None)
    assert done.seconds >= 0


def test_a_stream_gives_its_final_run(face: Face, wire: Wire) -> None:
    wire.tell(said(completion("Done"), True))
    with run_tools(face.client(base_url=wire.url), "chat", stream=True, tools=[]) as stream:
        assert repr(stream).endswith("(begun)")
        run = stream.get_final_run()
        assert run.final_content == "Done"
        assert run.final_completion.request_id == "req_stream"
        assert stream.is_closed
        assert list(stream) == []


def test_a_stream_is_entered_first_and_once(face: Face, wire: Wire) -> None:
    wire.tell(said(completion("Done"), True))
    client = face.client(base_url=wire.url)
    stream = run_tools(client, "chat", stream=True, tools=[])
    with pytest.raises(OpenAIError, match="enter it with a `with` statement"):
        next(stream)
    assert wire.seen == []
    with stream:
        stream.until_done()
    with pytest.raises(OpenAIError, match="entered once"), stream:
        pass


def test_leaving_early_frees_the_connection(face: Face, wire: Wire) -> None:
    wire.tell(events(*chunks(completion("Done"))[:2], done=False, hold=wire.released))
    with run_tools(face.client(base_url=wire.url), "chat", stream=True, tools=[]) as stream:
        while next(stream).type != "chunk":
            pass
        stream.close()
        assert list(stream) == []
    assert stream.run.status == "cancelled"
    assert wire.settled(0)


def test_leaving_early_tells_a_tool_in_a_thread_and_waits_for_it(face: Face, wire: Wire) -> None:
    begun = threading.Event()
    ended: list[bool] = []

    @tool
    def patient(context: ToolContext[None]) -> None:
        begun.set()
        while not context.cancelled:
            threading.Event().wait(0.001)
        ended.append(True)

    @tool
    def meanwhile() -> None:
        assert begun.wait(10)

    wire.tell(said(completion(None, Asked("a", "patient"), Asked("b", "meanwhile")), True))
    with run_tools(face.client(base_url=wire.url), "chat", stream=True, tools=[patient, meanwhile]) as stream:
        while next(stream).type != "tool.finished":
            pass
    assert ended == [True]
    assert stream.run.status == "cancelled"
    assert stream.run.error == "The run was left before its end"
    assert [call.status for call in stream.run.calls] == ["cut", "completed"]


def test_leaving_early_cancels_a_tool_that_is_a_coroutine(face: Face, wire: Wire) -> None:
    if face.blocking:
        pytest.skip("there it has a thread and a loop of its own")
    begun, cancelled = threading.Event(), threading.Event()

    @tool
    async def forever() -> None:
        begun.set()
        try:
            await anyio.sleep_forever()
        finally:
            cancelled.set()

    @tool
    def meanwhile() -> str:
        assert begun.wait(10)
        return "x"

    wire.tell(said(completion(None, Asked("a", "forever"), Asked("b", "meanwhile")), True))
    with run_tools(face.client(base_url=wire.url), "chat", stream=True, tools=[forever, meanwhile]) as stream:
        while next(stream).type != "tool.finished":
            pass
    assert cancelled.is_set()
    assert [call.status for call in stream.run.calls] == ["cut", "completed"]


def test_an_error_in_the_body_leaves_the_run(face: Face, wire: Wire) -> None:
    wire.tell(events(*chunks(completion("Done"))[:2], done=False, hold=wire.released))

    def broken() -> None:
        with run_tools(face.client(base_url=wire.url), "chat", stream=True, tools=[]) as stream:
            next(stream)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()
    assert wire.settled(0)


def test_a_stream_that_breaks_keeps_the_trace_and_what_came(face: Face, wire: Wire) -> None:
    @tool
    def add(one: int) -> int:
        return one + 1

    wire.tell(
        said(completion(None, Asked("a", "add", '{"one": 1}')), True),
        events(*chunks(completion("All done"))[:2], done=False, cut=True),
    )
    with pytest.raises(OpenAIError) as caught:
        finished(face.client(base_url=wire.url), "chat", True, tools=[add])
    error: Any = caught.value
    assert error.run.calls[0].result == 2
    assert error.run.status == "failed"
    assert error.partial.choices[0].message.content == "All"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_run_that_is_cancelled_cancels_its_tools(wire: Wire, backend: str) -> None:
    cancelled: list[str] = []
    wire.tell(said(completion(None, Asked("a", "forever"), Asked("b", "forever")), False))

    async def main() -> None:
        async with AsyncClient(api_key="sk-x", base_url=wire.url) as client, anyio.create_task_group() as group:
            running = anyio.Event()

            @tool
            async def forever() -> None:
                running.set()
                try:
                    await anyio.sleep_forever()
                finally:
                    cancelled.append("forever")

            async def run() -> None:
                messages: Any = [{"role": "user", "content": "Hi"}]
                await client.chat.completions.run_tools(model=MODEL, messages=messages, tools=[forever])

            group.start_soon(run)
            with anyio.fail_after(10):
                await running.wait()
            group.cancel_scope.cancel()

    anyio.run(main, backend=backend)
    assert cancelled[0] == "forever"


def test_a_cancelled_task_of_asyncio_leaves_no_task_behind(wire: Wire) -> None:
    import asyncio

    wire.tell(said(completion(None, Asked("a", "forever")), False))
    errors: list[Any] = []

    async def main() -> None:
        running = asyncio.Event()

        @tool
        async def forever() -> None:
            running.set()
            await asyncio.sleep(60)

        async with AsyncClient(api_key="sk-x", base_url=wire.url) as client:
            messages: Any = [{"role": "user", "content": "Hi"}]
            run = client.chat.completions.run_tools(model=MODEL, messages=messages, tools=[forever])
            task = asyncio.ensure_future(run)
            await asyncio.wait_for(running.wait(), 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            errors.append(caught.value)
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())


def test_a_tool_that_raises_a_cancellation_of_its_own_is_an_error_like_others(wire: Wire) -> None:
    import asyncio

    wire.tell(said(completion(None, Asked("a", "odd")), False), said(completion("Done"), False))

    @tool
    async def odd() -> None:
        raise asyncio.CancelledError

    async def main() -> Any:
        async with AsyncClient(api_key="sk-x", base_url=wire.url) as client:
            messages: Any = [{"role": "user", "content": "Hi"}]
            return await client.chat.completions.run_tools(model=MODEL, messages=messages, tools=[odd])

    run = asyncio.run(main())
    assert run.calls[0].output == "RuntimeError: It was cancelled, though not by this run"


def test_a_stream_inside_a_task_that_is_cancelled_ends_cleanly(wire: Wire) -> None:
    import asyncio

    wire.tell(said(completion(None, Asked("a", "forever")), True))
    runs: list[Any] = []

    async def main() -> None:
        running = asyncio.Event()

        @tool
        async def forever() -> None:
            running.set()
            await asyncio.sleep(60)

        async def follow(client: AsyncClient) -> None:
            messages: Any = [{"role": "user", "content": "Hi"}]
            stream = client.chat.completions.run_tools(model=MODEL, messages=messages, tools=[forever], stream=True)
            async with stream as events:
                runs.append(events.run)
                async for _ in events:
                    pass

        async with AsyncClient(api_key="sk-x", base_url=wire.url) as client:
            task = asyncio.create_task(follow(client))
            await asyncio.wait_for(running.wait(), 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())
    assert runs[0].status == "cancelled"
    assert runs[0].calls[0].status == "cut"


def test_a_coroutine_is_a_tool_of_a_blocking_client_in_a_running_loop(wire: Wire) -> None:
    wire.tell(said(completion(None, Asked("a", "later")), False), said(completion("Done"), False))

    @tool
    async def later() -> str:
        await anyio.lowlevel.checkpoint()
        return "later"

    async def main() -> Any:
        with Client(api_key="sk-x", base_url=wire.url) as client:
            return run_tools(client, "chat", tools=[later])

    assert anyio.run(main).calls[0].result == "later"


@pytest.mark.parametrize("how", [{"max_rounds": 1}, {"on_error": "raise"}], ids=["too many rounds", "a tool"])
def test_a_failed_run_leaves_no_circle_of_references(wire: Wire, how: dict[str, Any]) -> None:
    @tool
    def fail() -> None:
        raise ValueError("no")

    with Client(api_key="sk-x", base_url=wire.url) as client:
        wire.tell(said(completion(None, Asked("a", "fail")), False))
        gc.collect()
        gc.disable()
        try:
            try:
                run_tools(client, "chat", tools=[fail], **how)
            except OpenAIError as error:
                seen = weakref.ref(error)
            assert seen() is None
        finally:
            gc.enable()


def test_what_was_done_when_the_run_was_left_is_kept(face: Face, wire: Wire) -> None:
    @tool
    def work() -> str:
        both.wait(10)
        return "done"

    both = threading.Barrier(2)
    wire.tell(said(completion(None, Asked("a", "work"), Asked("b", "work")), True))
    with run_tools(face.client(base_url=wire.url), "chat", stream=True, tools=[work]) as stream:
        while next(stream).type != "tool.finished":
            pass
    assert {call.status for call in stream.run.calls} <= {"completed", "cut"}
    assert [call.output for call in stream.run.calls if call.status == "completed"].count("done") >= 1
