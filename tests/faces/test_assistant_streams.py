"""Streams of runs, and handlers of their events."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING, Any

import pytest

from faces.wire import Answer, Wire, events
from openai_core import APITimeoutError, ConfigurationError, IncompleteStreamError, OpenAIError, StreamError
from openai_core.accumulate.assistants_events import HOOKS
from openai_core.aio.assistants import AsyncAssistantEventHandler
from openai_core.blocking.assistants import AssistantEventHandler
from openai_core.testing import LocalServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faces.driven import Face

pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with LocalServer() as made:
        yield made


def recorder(face: Face, **methods: Callable[..., None]) -> Any:
    """A handler that keeps what it is told, in `told`; `methods` do something else."""
    base: Any = AssistantEventHandler if face.blocking else AsyncAssistantEventHandler

    def hook(name: str) -> Any:
        def plain(self: Any, *values: Any) -> None:
            self.told.append((name, *values))
            if name in methods:
                methods[name](self, *values)

        async def later(self: Any, *values: Any) -> None:
            plain(self, *values)

        return plain if face.blocking else later

    names = (*HOOKS.values(), "on_exception", "on_timeout", "on_end")
    return type("Recorder", (base,), {"told": [], **{name: hook(name) for name in names}})()


def told(handler: Any, *but: str) -> list[str]:
    """The names of what a handler was told, in order."""
    return [name for name, *_ in handler.told if name not in but]


def event(name: str, data: str) -> bytes:
    return f"event: {name}\ndata: {data}\n\n".encode()


RUN = event("thread.run.created", '{"id": "run_1", "object": "thread.run", "status": "queued"}')
DELTA = event(
    "thread.message.delta",
    '{"id": "msg_1", "delta": {"content": [{"index": 0, "type": "text", "text": {"value": "Hi"}}]}}',
)
DONE = event("thread.run.completed", '{"id": "run_1", "object": "thread.run", "status": "completed"}')
END = event("done", "[DONE]")


def running(*pieces: bytes, hold: threading.Event | None = None) -> Answer:
    return events(*pieces, done=False, hold=hold)


def thread_of(client: Any, words: str) -> str:
    return str(client.beta.threads.create(messages=[{"role": "user", "content": words}]).id)


# --- the stream -------------------------------------------------------------------------------------------------


def test_a_run_is_followed_by_its_events(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    with client.beta.threads.runs.stream(thread_of(client, "Hello"), assistant_id="asst_1") as stream:
        names = [item.event for item in stream]
        assert names[0] == "thread.run.created"
        assert names[-1] == "thread.run.completed"
        assert stream.current_event.event == names[-1]
        assert stream.get_final_run().status == "completed"
        (message,) = stream.get_final_messages()
        assert message.content[0].text.value == "You said: Hello"
        (step,) = stream.get_final_run_steps()
        assert step.step_details.message_creation.message_id == message.id
        assert stream.current_message_snapshot == message
    assert stream.is_closed


def test_only_the_text_can_be_read(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    stream = client.beta.threads.runs.stream(thread_id=thread_of(client, "Hello"), assistant_id="asst_1")
    assert list(stream.text_deltas()) == ["You", " said:", " Hello"]
    assert stream.get_final_run().status == "completed"


def test_the_text_can_be_taken_up_again(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    stream = client.beta.threads.runs.create_and_stream(thread_of(client, "Hello"), assistant_id="asst_1")
    first = next(iter(stream.text_deltas()))
    assert [first, *stream.text_stream()] == ["You", " said:", " Hello"]


def test_derived_events_follow_those_that_they_are_made_of(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    with client.beta.threads.create_and_run_stream(
        assistant_id="asst_1", thread={"messages": [{"role": "user", "content": "Hello"}]}
    ) as stream:
        made = list(stream.derived())
    kinds = [one.type for one in made]
    assert [kind for kind in kinds if kind not in ("event", "text.delta", "message.delta")] == [
        *("run_step.created", "message.created", "text.created"),
        *("text.done", "message.done", "run_step.done"),
    ]
    assert kinds[0] == "event"
    assert made[0].event.event == "thread.created"
    assert [one.snapshot.value for one in made if one.type == "text.delta"][-1] == "You said: Hello"
    assert stream.current_snapshot.thread == made[0].event.data


def test_a_run_that_needs_tools_waits_for_them_and_goes_on(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    thread = thread_of(client, "look")
    tools = [{"type": "function", "function": {"name": "look"}}]
    with client.beta.threads.runs.stream(thread, assistant_id="asst_1", tools=tools) as stream:
        run = stream.get_final_run()
    assert run.status == "requires_action"
    call = run.required_action.submit_tool_outputs.tool_calls[0]
    outputs = [{"tool_call_id": call.id, "output": "a cat"}]
    with client.beta.threads.runs.submit_tool_outputs_stream(thread, run.id, tool_outputs=outputs) as stream:
        assert "".join(stream.text_deltas()) == "You said: a cat"
    again = client.beta.threads.runs.submit_tool_outputs_stream(run.id, thread_id=thread, tool_outputs=outputs)
    assert again.get_final_run().id == run.id


@pytest.mark.parametrize("status", ["failed", "cancelled", "expired", "incomplete"])
def test_a_run_that_ends_otherwise_is_no_error(face: Face, wire: Wire, status: str) -> None:
    ended = event(f"thread.run.{status}", f'{{"id": "run_1", "status": "{status}"}}')
    wire.tell(running(RUN, DELTA, ended, END))
    stream = face.client(base_url=wire.url).beta.threads.runs.stream("t", assistant_id="a")
    assert stream.get_final_run().status == status
    assert [message.id for message in stream.get_final_messages()] == ["msg_1"]


def test_an_error_event_is_raised_with_what_came(face: Face, wire: Wire) -> None:
    wire.tell(running(RUN, DELTA, event("error", '{"message": "Overloaded", "code": "server_error"}')))
    stream = face.client(base_url=wire.url).beta.threads.runs.stream("t", assistant_id="a")
    with pytest.raises(StreamError, match="Overloaded") as caught:
        list(stream)
    assert caught.value.partial.run.id == "run_1"
    assert caught.value.partial.messages[0].content[0].text.value == "Hi"
    assert stream.is_closed


def test_a_stream_that_was_left_has_no_final_run(face: Face, wire: Wire) -> None:
    wire.tell(running(RUN, DELTA, hold=threading.Event()))
    with face.client(base_url=wire.url).beta.threads.runs.stream("t", assistant_id="a") as stream:
        next(stream)
    with pytest.raises(IncompleteStreamError) as caught:
        stream.get_final_run()
    assert caught.value.partial.run.status == "queued"


def test_a_stream_that_tells_of_no_run_has_no_final_run(face: Face, wire: Wire) -> None:
    wire.tell(running(DELTA, END))
    stream = face.client(base_url=wire.url).beta.threads.runs.stream("t", assistant_id="a")
    with pytest.raises(IncompleteStreamError):
        stream.get_final_run()
    assert stream.get_final_run_steps() == []


def test_odd_events_are_passed_on(face: Face, wire: Wire) -> None:
    odd = (event("thread.run.queued", "null"), event("thread.new", '{"id": 3}'), event("thread.message.delta", "[]"))
    wire.tell(running(*odd, DELTA, RUN, DONE, END))
    stream = face.client(base_url=wire.url).beta.threads.runs.stream("t", assistant_id="a")
    assert [item.event for item in stream][:3] == ["thread.run.queued", "thread.new", "thread.message.delta"]
    assert stream.get_final_run().status == "completed"


def test_nothing_is_sent_before_the_stream_is_opened(face: Face, wire: Wire) -> None:
    wire.tell(running(RUN, DONE, END))
    stream = face.client(base_url=wire.url).beta.threads.runs.stream("t", assistant_id="a")
    assert wire.seen == []
    stream.until_done()
    assert wire.seen[0].path == "/v1/threads/t/runs"
    assert wire.seen[0].json() == {"assistant_id": "a", "stream": True}


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
def test_a_raw_view_opens_no_event_stream(face: Face, view: str) -> None:
    beta = getattr(face.client().beta, view)
    for shelf, name in ((beta.threads.runs, "stream"), (beta.threads, "create_and_run_stream")):
        with pytest.raises(TypeError, match=rf"{name}\(\) has no raw view"):
            getattr(shelf, name)(assistant_id="a")


def test_mistakes_are_named(face: Face) -> None:
    runs = face.client().beta.threads.runs
    with pytest.raises(TypeError, match="'thread_id'"):
        runs.stream(assistant_id="a")
    with pytest.raises(TypeError, match="did you mean 'assistant_id'"):
        runs.stream("t", asistant_id="a")
    with pytest.raises(TypeError, match="always streams"):
        runs.stream("t", assistant_id="a", stream=False)
    with pytest.raises(TypeError, match="'run_id'"):
        runs.submit_tool_outputs_stream("t", tool_outputs=[])


# --- handlers ---------------------------------------------------------------------------------------------------


def test_a_handler_is_told_of_everything_in_order(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    handler = recorder(face)
    with client.beta.threads.runs.stream(
        thread_of(client, "Hello"), assistant_id="asst_1", event_handler=handler
    ) as stream:
        stream.until_done()
        assert stream.event_handler is handler
    names = told(handler, "on_event")
    assert names == [
        *("on_run_step_created", "on_message_created", "on_text_created"),
        *("on_text_delta", "on_message_delta") * 3,
        *("on_text_done", "on_message_done", "on_run_step_done", "on_end"),
    ]
    assert [snapshot.value for name, *given in handler.told if name == "on_text_delta" for snapshot in given[1:]] == [
        *("You", "You said:", "You said: Hello"),
    ]
    assert told(handler)[0] == "on_event"
    assert handler.current_run.status == "completed"
    assert handler.current_message_snapshot.status == "completed"
    assert handler.current_run_step_snapshot.status == "completed"
    assert handler.current_event.event == "thread.run.completed"


def test_tool_calls_are_told_to_a_handler(face: Face, wire: Wire) -> None:
    def call(name: str, data: str) -> bytes:
        details = f'{{"type": "tool_calls", "tool_calls": [{data}]}}'
        return event(f"thread.run.step.{name}", f'{{"id": "step_1", "delta": {{"step_details": {details}}}}}')

    first = '{"index": 0, "id": "c", "type": "function", "function": {"name": "look", "arguments": "{"}}'
    second = '{"index": 0, "type": "function", "function": {"arguments": "}"}}'
    wire.tell(running(call("delta", first), call("delta", second), DONE, END))
    handler = recorder(face)
    stream = face.client(base_url=wire.url).beta.threads.runs.stream("t", assistant_id="a", event_handler=handler)
    stream.until_done()
    assert told(handler, "on_event") == [
        *("on_tool_call_created", "on_tool_call_delta", "on_run_step_delta"),
        *("on_tool_call_delta", "on_run_step_delta"),
        *("on_tool_call_done", "on_end"),
    ]
    done = next(given[0] for name, *given in handler.told if name == "on_tool_call_done")
    assert (done.function.name, done.function.arguments) == ("look", "{}")


def test_a_handler_may_write_few_methods(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    base: Any = AssistantEventHandler if face.blocking else AsyncAssistantEventHandler
    made: list[str] = []

    class Plain(base):  # type: ignore[misc]
        def __init__(self) -> None:
            """Calls nothing of the base."""

        if face.blocking:

            def on_text_delta(self, delta: Any, snapshot: Any) -> None:
                made.append(delta.value)

        else:

            async def on_text_delta(self, delta: Any, snapshot: Any) -> None:
                made.append(delta.value)

    with client.beta.threads.runs.stream(
        thread_of(client, "Hello"), assistant_id="asst_1", event_handler=Plain()
    ) as stream:
        stream.until_done()
    assert made == ["You", " said:", " Hello"]


def test_plain_methods_do_under_both_clients_and_coroutine_functions_under_one(face: Face, wire: Wire) -> None:
    wire.tell(running(DELTA, END))
    base: Any = AssistantEventHandler if face.blocking else AsyncAssistantEventHandler
    made: list[Any] = []

    class Plain(base):  # type: ignore[misc]
        def on_text_delta(self, delta: Any, snapshot: Any) -> None:
            made.append(delta.value)

    runs = face.client(base_url=wire.url).beta.threads.runs
    runs.stream("t", assistant_id="a", event_handler=Plain()).until_done()
    assert made == ["Hi"]

    if face.blocking:
        wire.tell(running(DELTA, END))

        class Later(AssistantEventHandler):
            async def on_text_delta(self, delta: Any, snapshot: Any) -> None:  # type: ignore[override]
                pass

        with pytest.raises(ConfigurationError, match="coroutine"):
            runs.stream("t", assistant_id="a", event_handler=Later()).until_done()


def test_a_handler_is_told_of_an_error_and_then_of_the_end(face: Face, wire: Wire) -> None:
    wire.tell(running(RUN, event("error", '{"message": "Overloaded"}')))
    handler = recorder(face)
    stream = face.client(base_url=wire.url).beta.threads.runs.stream("t", assistant_id="a", event_handler=handler)
    with pytest.raises(StreamError) as caught:
        stream.until_done()
    assert told(handler) == ["on_event", "on_exception", "on_end"]
    assert handler.told[1][1] is caught.value
    assert list(stream) == []
    stream.close()
    assert told(handler) == ["on_event", "on_exception", "on_end"]


def test_a_handler_is_told_of_a_refusal_before_the_first_event(face: Face, wire: Wire) -> None:
    wire.tell(Answer(400, {"content-type": "application/json"}, b'{"error": {"message": "No such assistant"}}'))
    handler = recorder(face)
    stream = face.client(base_url=wire.url).beta.threads.runs.stream("t", assistant_id="a", event_handler=handler)
    with pytest.raises(OpenAIError, match="No such assistant"):
        stream.until_done()
    assert told(handler) == ["on_exception", "on_end"]


def test_a_handler_is_told_when_nothing_comes_in_time(face: Face, wire: Wire) -> None:
    wire.tell(running(RUN, hold=threading.Event()))
    handler = recorder(face)
    client = face.client(base_url=wire.url, timeout=0.2, max_retries=0)
    stream = client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler)
    with pytest.raises(APITimeoutError):
        stream.until_done()
    assert told(handler) == ["on_event", "on_timeout", "on_exception", "on_end"]


def test_a_stream_that_is_left_early_tells_the_end_once(face: Face, wire: Wire) -> None:
    wire.tell(running(RUN, DELTA, hold=threading.Event()))
    handler = recorder(face)
    with face.client(base_url=wire.url).beta.threads.runs.stream(
        "t", assistant_id="a", event_handler=handler
    ) as stream:
        next(stream)
        stream.close()
    assert told(handler) == ["on_event", "on_end"]


def test_a_handler_that_raises_ends_the_stream(face: Face, wire: Wire) -> None:
    wire.tell(running(RUN, DELTA, DONE, END))

    def refuse(self: Any, delta: Any, snapshot: Any) -> None:
        raise ValueError("I do not like it")

    handler = recorder(face, on_text_delta=refuse)
    stream = face.client(base_url=wire.url).beta.threads.runs.stream("t", assistant_id="a", event_handler=handler)
    with pytest.raises(ValueError, match="I do not like it"):
        stream.until_done()
    assert told(handler, "on_event") == ["on_text_created", "on_text_delta", "on_exception", "on_end"]
    assert stream.is_closed


def test_a_handler_can_close_its_stream(face: Face, wire: Wire) -> None:
    wire.tell(running(RUN, DELTA, hold=threading.Event()))
    base: Any = AssistantEventHandler if face.blocking else AsyncAssistantEventHandler
    made: list[str] = []

    class Closing(base):  # type: ignore[misc]
        if face.blocking:

            def on_text_delta(self, delta: Any, snapshot: Any) -> None:
                made.append(snapshot.value)
                self.close()

            def on_end(self) -> None:
                made.append("end")

        else:

            async def on_text_delta(self, delta: Any, snapshot: Any) -> None:
                made.append(snapshot.value)
                await self.close()

            async def on_end(self) -> None:
                made.append("end")

    stream = face.client(base_url=wire.url).beta.threads.runs.stream("t", assistant_id="a", event_handler=Closing())
    stream.until_done()
    assert made == ["Hi", "end"]


def test_a_handler_can_read_on_by_itself(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    base: Any = AssistantEventHandler if face.blocking else AsyncAssistantEventHandler
    made: list[str] = []

    class Reading(base):  # type: ignore[misc]
        if face.blocking:

            def on_message_created(self, message: Any) -> None:
                made.append(self.get_final_run().status)

            def on_end(self) -> None:
                made.append(self.get_final_messages()[0].status)

        else:

            async def on_message_created(self, message: Any) -> None:
                made.append((await self.get_final_run()).status)

            async def on_end(self) -> None:
                made.append((await self.get_final_messages())[0].status)

    handler = Reading()
    stream = client.beta.threads.runs.stream(thread_of(client, "Hello"), assistant_id="asst_1", event_handler=handler)
    stream.until_done()
    assert sorted(made) == ["completed", "completed"]


def test_a_handler_is_for_one_stream_of_its_own_client(face: Face, wire: Wire) -> None:
    runs = face.client(base_url=wire.url).beta.threads.runs
    handler = recorder(face)
    with pytest.raises(OpenAIError, match="given to no stream"):
        _ = handler.text_deltas
    runs.stream("t", assistant_id="a", event_handler=handler)
    with pytest.raises(OpenAIError, match="for one stream"):
        runs.stream("t", assistant_id="a", event_handler=handler)
    other = AsyncAssistantEventHandler() if face.blocking else AssistantEventHandler()
    for wrong in (other, type(handler), print):
        with pytest.raises(TypeError, match="AssistantEventHandler"):
            runs.stream("t", assistant_id="a", event_handler=wrong)


def test_a_stream_that_nobody_holds_is_let_go_at_once(face: Face, wire: Wire) -> None:
    if not face.blocking:
        pytest.skip("an asynchronous stream has to be closed")
    wire.tell(running(RUN, DELTA, hold=threading.Event()))
    stream = face.client(base_url=wire.url).beta.threads.runs.stream("t", assistant_id="a")
    next(iter(stream.text_deltas))
    seen = weakref.ref(stream)
    gc.disable()
    try:
        del stream
        assert seen() is None
    finally:
        gc.enable()
