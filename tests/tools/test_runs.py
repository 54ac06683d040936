"""What a run does and does not do; by one text for both APIs where they do not differ."""

from __future__ import annotations

import contextvars
import dataclasses
import threading
import time
from typing import TYPE_CHECKING, Any

import anyio
import attrs
import pydantic
import pytest
from faces.wire import Answer, answer

from openai_core import (
    APITimeoutError,
    ConfigurationError,
    InternalServerError,
    LengthFinishReasonError,
    MaxRoundsError,
    ParseError,
    ToolRunError,
)
from openai_core.sansio.timeout import Timeout
from openai_core.tools.call import ToolCall  # noqa: TC001 - tools read their annotations
from openai_core.tools.context import PENDING, StopTools, ToolContext
from openai_core.tools.definition import ToolDefinition, tool
from openai_core.tools.kinds import custom_tool, tool_namespace
from openai_core.tools.run import ChatToolRun, ToolRun
from tools.script import Asked, chunks, completion, events, finished, response, run_tools, said, told, turn

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire

apis = pytest.mark.parametrize("api", ["chat", "responses"])
ways = pytest.mark.parametrize("stream", [False, True], ids=["plain", "stream"])


@tool
def add(one: int, other: int = 1) -> int:
    """Add two numbers."""
    return one + other


@tool
async def add_later(one: int) -> int:
    """Add one, in a coroutine."""
    await anyio.lowlevel.checkpoint()
    return one + 1


@tool
def fail() -> None:
    """Fail."""
    raise ValueError("it is broken")


ONE = '{"one": 1}'


def play(wire: Wire, api: str, stream: bool, *rounds: list[Asked], last: str = "Done") -> None:
    """Let the server ask for these calls, round by round, and then say its last word."""
    wire.tell(*(said(turn(api, at, None, *calls), stream) for at, calls in enumerate(rounds, start=1)))
    wire.tell(said(turn(api, len(rounds) + 1, last), stream))


# --- handlers


@apis
@ways
def test_coroutine_functions_are_tools_under_both_clients(face: Face, wire: Wire, api: str, stream: bool) -> None:
    play(wire, api, stream, [Asked("a", "add", ONE), Asked("b", "add_later", ONE)])
    run = finished(face.client(base_url=wire.url), api, stream, tools=[add, add_later])
    assert [call.result for call in run.calls] == [2, 2]
    assert told(wire.seen[1].json()) == [("a", "2"), ("b", "2")]


def test_a_plain_function_may_give_a_coroutine(face: Face, wire: Wire) -> None:
    def later(one: int) -> Any:
        return add_later(one)

    play(wire, "chat", False, [Asked("a", "later", ONE)])
    assert finished(face.client(base_url=wire.url), "chat", False, tools=[later]).calls[0].result == 2


def test_functions_that_are_no_tools_yet_are_made_some(face: Face, wire: Wire) -> None:
    def double(number: int) -> int:
        """Double it."""
        return number * 2

    play(wire, "chat", False, [Asked("a", "double", '{"number": 4}')])
    run = finished(face.client(base_url=wire.url), "chat", False, tools=[double])
    assert run.calls[0].result == 8
    assert wire.seen[0].json()["tools"][0]["function"]["description"] == "Double it."


def test_context_variables_reach_the_tool(face: Face, wire: Wire) -> None:
    if not face.blocking:
        pytest.skip("the test's own context is that of another thread there")
    variable = contextvars.ContextVar("variable", default="unset")
    variable.set("from the caller")
    play(wire, "chat", False, [Asked("a", "look")])
    run = finished(
        face.client(base_url=wire.url),
        "chat",
        False,
        tools=[ToolDefinition("look", "", None, lambda _: variable.get())],
    )
    assert run.calls[0].result == "from the caller"


@dataclasses.dataclass
class Point:
    x: int
    y: int | None = None


@attrs.define
class Line:
    start: Point


class Person(pydantic.BaseModel):
    name: str


@pytest.mark.parametrize(
    ("result", "output"),
    [
        ("text as it is", "text as it is"),
        (None, "null"),
        (True, "true"),
        (1.5, "1.5"),
        ({"ä": [1, (2, 3)]}, '{"ä":[1,[2,3]]}'),
        (Point(1), '{"x":1,"y":null}'),
        (Line(Point(1, 2)), '{"start":{"x":1,"y":2}}'),
        ([Person(name="Ada")], '[{"name":"Ada"}]'),
        (object(), "TypeError: This cannot be written as JSON: `the body` is object"),
        (float("nan"), "ValueError: JSON has no nan"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_results_are_told_as_text_or_json(face: Face, wire: Wire, result: Any, output: str) -> None:
    play(wire, "chat", False, [Asked("a", "give")])
    run = finished(
        face.client(base_url=wire.url), "chat", False, tools=[ToolDefinition("give", "", None, lambda _: result)]
    )
    assert run.calls[0].output == output
    assert told(wire.seen[1].json()) == [("a", output)]


@apis
def test_content_parts_pass_through_where_the_api_takes_them(face: Face, wire: Wire, api: str) -> None:
    kind = "text" if api == "chat" else "input_text"
    parts = [{"type": kind, "text": "a part"}]
    play(wire, api, False, [Asked("a", "give")])
    run = finished(
        face.client(base_url=wire.url), api, False, tools=[ToolDefinition("give", "", None, lambda _: parts)]
    )
    assert told(wire.seen[1].json()) == [("a", parts)]
    assert run.calls[0].output == parts


# --- limits


@apis
@ways
def test_no_call_is_made_once_the_rounds_are_used_up(face: Face, wire: Wire, api: str, stream: bool) -> None:
    play(wire, api, stream, [Asked("a", "add", ONE)], [Asked("b", "add", ONE)])
    client = face.client(base_url=wire.url)
    with pytest.raises(MaxRoundsError, match="after 2 rounds") as caught:
        finished(client, api, stream, tools=[add], max_rounds=2)
    run = caught.value.run
    assert run.status == "max_rounds"
    assert run.error.startswith("MaxRoundsError: ")
    assert [(call.id, call.status) for call in run.calls] == [("a", "completed"), ("b", "waiting")]
    assert len(wire.seen) == 2

    again = finished(client, api, stream, tools=[add], resume=ToolRun.from_json(run.to_json()))
    assert again.status == "completed"
    assert again.final_content == "Done"
    assert [(call.id, call.output) for call in again.calls] == [("a", "2"), ("b", "2")]
    assert told(wire.seen[2].json()) == [("b", "2")]
    assert run.status == "max_rounds"  # a trace that is resumed stays what it was


def test_calls_run_no_more_than_so_many_at_once(face: Face, wire: Wire) -> None:
    running, most, lock = [0], [0], threading.Lock()
    full = threading.Barrier(2)

    def count(number: int) -> int:
        with lock:
            running[0] += 1
            most[0] = max(most[0], running[0])
        full.wait(10)
        with lock:
            running[0] -= 1
        return number

    calls = [Asked(f"c{at}", "count", f'{{"number": {at}}}') for at in range(6)]
    play(wire, "chat", False, calls)
    run = finished(face.client(base_url=wire.url), "chat", False, tools=[count], parallel=2)
    assert most == [2]
    assert [call.result for call in run.calls] == list(range(6))


def test_calls_run_one_by_one_without_parallel_tool_calls(face: Face, wire: Wire) -> None:
    order: list[str] = []

    @tool
    def step(name: str) -> None:
        order.extend((f"{name} begins", f"{name} ends"))

    play(wire, "chat", False, [Asked("a", "step", '{"name": "a"}'), Asked("b", "step", '{"name": "b"}')])
    finished(face.client(base_url=wire.url), "chat", False, tools=[step], parallel_tool_calls=False)
    assert order == ["a begins", "a ends", "b begins", "b ends"]
    assert wire.seen[0].json()["parallel_tool_calls"] is False


def test_results_are_told_in_the_order_of_the_calls(face: Face, wire: Wire) -> None:
    second = threading.Event()

    def wait() -> str:
        assert second.wait(10)
        return "first"

    def go() -> str:
        second.set()
        return "second"

    play(wire, "chat", False, [Asked("a", "wait"), Asked("b", "go")])
    finished(face.client(base_url=wire.url), "chat", False, tools=[wait, go])
    assert told(wire.seen[1].json()) == [("a", "first"), ("b", "second")]


@apis
def test_the_deadline_of_a_run_bounds_its_tools(face: Face, wire: Wire, api: str) -> None:
    over = threading.Event()

    def forever(context: ToolContext[None]) -> None:
        over.wait(30)
        seen.append(context.cancelled)

    seen: list[bool] = []
    play(wire, api, False, [Asked("a", "add", ONE), Asked("b", "forever")])
    try:
        with pytest.raises(APITimeoutError, match=r"The run was not done within 0\.3 s") as caught:
            finished(face.client(base_url=wire.url), api, False, tools=[add, forever], timeout=0.3)
    finally:
        over.set()
    run = caught.value.run
    assert caught.value.phase == "total"
    assert run.status == "timed_out"
    assert [call.status for call in run.calls] == ["completed", "cut"]
    while not seen:
        time.sleep(0.001)
    assert seen == [True]


def test_the_deadline_of_a_run_bounds_its_requests(face: Face, wire: Wire) -> None:
    wire.tell(Answer(silent=True))
    with pytest.raises(APITimeoutError, match=r"The run was not done within 0\.2 s") as caught:
        finished(face.client(base_url=wire.url, max_retries=0), "chat", False, tools=[add], timeout=Timeout(total=0.2))
    assert caught.value.run.status == "timed_out"
    assert caught.value.run.rounds == 0


def test_a_coroutine_that_takes_too_long_is_cancelled(face: Face, wire: Wire) -> None:
    cancelled = []

    async def forever() -> None:
        try:
            await anyio.sleep(30)
        finally:
            cancelled.append(True)

    play(wire, "chat", False, [Asked("a", "forever")])
    run = finished(face.client(base_url=wire.url), "chat", False, tools=[tool(timeout=0.05)(forever)])
    assert run.calls[0].output == "The tool forever did not answer within 0.05 s."
    if not face.blocking:
        assert cancelled == [True]


# --- choices


@apis
@pytest.mark.parametrize(
    ("choice", "then"),
    [
        ("required", "auto"),
        ("auto", "auto"),
        ("none", "none"),
        ({"type": "function", "name": "add"}, "auto"),
        (
            {"type": "allowed_tools", "mode": "required", "tools": []},
            {"type": "allowed_tools", "mode": "auto", "tools": []},
        ),
        (
            {"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": []}},
            {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": []}},
        ),
    ],
)
def test_a_forced_call_is_forced_once(face: Face, wire: Wire, api: str, choice: Any, then: Any) -> None:
    play(wire, api, False, [Asked("a", "add", ONE)])
    finished(face.client(base_url=wire.url), api, False, tools=[add], tool_choice=choice)
    assert [one.json()["tool_choice"] for one in wire.seen] == [choice, then]


def test_an_idempotency_key_is_one_for_each_request(face: Face, wire: Wire) -> None:
    play(wire, "chat", False, [Asked("a", "add", ONE)])
    finished(face.client(base_url=wire.url), "chat", False, tools=[add], idempotency_key="mine")
    assert [one.headers["idempotency-key"] for one in wire.seen] == ["mine-1", "mine-2"]


def test_options_of_requests_are_those_of_each(face: Face, wire: Wire) -> None:
    play(wire, "chat", False, [Asked("a", "add", ONE)])
    options = {"extra_headers": {"x-mine": "yes"}, "extra_body": {"seed": 7}, "temperature": 0.5}
    finished(face.client(base_url=wire.url), "chat", False, tools=[add], **options)
    assert [(one.headers["x-mine"], one.json()["seed"], one.json()["temperature"]) for one in wire.seen] == [
        ("yes", 7, 0.5)
    ] * 2


# --- ends


@apis
@ways
@pytest.mark.parametrize("how", ["raise", "call"])
def test_a_tool_can_end_the_run(face: Face, wire: Wire, api: str, stream: bool, how: str) -> None:
    @tool
    def stop(context: ToolContext[None]) -> str:
        if how == "raise":
            raise StopTools("enough")
        context.stop()
        return "enough"

    play(wire, api, stream, [Asked("a", "stop"), Asked("b", "add", ONE)])
    run = finished(face.client(base_url=wire.url), api, stream, tools=[stop, add])
    assert run.status == "aborted"
    assert (run.calls[0].result, run.calls[0].status) == ("enough", "completed")
    assert len(wire.seen) == 1


def test_calls_that_were_not_begun_when_a_tool_ends_the_run_are_left(face: Face, wire: Wire) -> None:
    @tool
    def stop() -> str:
        raise StopTools

    play(wire, "chat", False, [Asked("a", "stop"), Asked("b", "add", ONE)])
    client = face.client(base_url=wire.url)
    run = finished(client, "chat", False, tools=[stop, add], parallel=1)
    assert [(call.status, call.output) for call in run.calls] == [("cut", None), ("waiting", None)]
    assert run.messages[-1]["role"] == "assistant"

    done = finished(client, "chat", False, tools=[ToolDefinition("stop", "", None, lambda _: "go on"), add], resume=run)
    assert done.status == "completed"
    assert told(wire.seen[1].json()) == [("a", "go on"), ("b", "2")]


@apis
def test_an_answer_that_was_cut_short_ends_the_run_as_it_is(face: Face, wire: Wire, api: str) -> None:
    call = Asked("a", "add", '{"one": ')
    if api == "chat":
        wire.tell(answer(completion(None, call, reason="length")))
    else:
        cut = {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}
        wire.tell(answer(response(None, call, **cut)))
    run = finished(face.client(base_url=wire.url), api, False, tools=[add])
    assert (run.status, run.calls, run.rounds) == ("completed", [], 1)


def test_a_refusal_ends_the_run_as_it_is(face: Face, wire: Wire) -> None:
    wire.tell(answer(completion(None, refusal="I will not")))
    run = finished(face.client(base_url=wire.url), "chat", False, tools=[add])
    assert run.final_message.refusal == "I will not"
    assert run.messages[-1] == {"role": "assistant", "refusal": "I will not"}


# --- errors


@apis
@ways
def test_an_error_of_a_tool_ends_the_run_if_so_wished(face: Face, wire: Wire, api: str, stream: bool) -> None:
    play(wire, api, stream, [Asked("a", "fail"), Asked("b", "add", ONE)])
    with pytest.raises(ToolRunError, match="The tool 'fail' failed: ValueError: it is broken") as caught:
        finished(face.client(base_url=wire.url), api, stream, tools=[fail, add], on_error="raise")
    assert isinstance(caught.value.__cause__, ValueError)
    run = caught.value.run
    assert run.status == "failed"
    assert [(call.status, call.output) for call in run.calls] == [("failed", None), ("completed", "2")]
    assert len(wire.seen) == 1


def test_a_function_may_say_what_the_model_is_told_of_an_error(face: Face, wire: Wire) -> None:
    play(wire, "chat", False, [Asked("a", "fail")])
    run = finished(
        face.client(base_url=wire.url),
        "chat",
        False,
        tools=[fail],
        on_error=lambda call, error: f"{call.name}: {error}!",
    )
    assert told(wire.seen[1].json()) == [("a", "fail: it is broken!")]
    assert run.calls[0].error == "ValueError: it is broken"


def test_what_such_a_function_raises_ends_the_run(face: Face, wire: Wire) -> None:
    def pass_on(call: ToolCall, error: Exception) -> str:
        raise error

    play(wire, "chat", False, [Asked("a", "fail")])
    with pytest.raises(ValueError, match="it is broken") as caught:
        finished(face.client(base_url=wire.url), "chat", False, tools=[fail], on_error=pass_on)
    assert caught.value.run.calls[0].status == "failed"  # type: ignore[attr-defined]


@apis
def test_a_failed_request_keeps_the_trace(face: Face, wire: Wire, api: str) -> None:
    wire.tell(said(turn(api, 1, None, Asked("a", "add", ONE)), False), answer({"error": {"message": "no"}}, 500))
    client = face.client(base_url=wire.url, max_retries=0)
    with pytest.raises(InternalServerError) as caught:
        finished(client, api, False, tools=[add])
    run = caught.value.run  # type: ignore[attr-defined]
    assert (run.status, run.calls[0].result) == ("failed", 2)

    wire.tell(said(turn(api, 2, "Done"), False))
    done = finished(client, api, False, tools=[fail], resume=run)  # the call is not made again
    assert (done.status, done.final_content) == ("completed", "Done")
    assert (
        wire.seen[2].json()[("messages" if api == "chat" else "input")]
        == wire.seen[1].json()["messages" if api == "chat" else "input"]
    )


# --- approval


@apis
@ways
def test_every_call_can_be_approved_refused_or_changed_first(face: Face, wire: Wire, api: str, stream: bool) -> None:
    verdicts: dict[str, Any] = {"a": True, "b": False, "c": "Not today.", "d": {"one": 40, "other": 2}}
    asked: list[Any] = []

    def approve(call: ToolCall) -> Any:
        asked.append((call.id, call.name, call.arguments, call.status))
        return verdicts[call.id]

    calls = [Asked(name, "add", ONE) for name in "abcd"]
    play(wire, api, stream, [*calls, Asked("e", "unknown")])
    run = finished(face.client(base_url=wire.url), api, stream, tools=[add], on_call=approve)
    assert asked == [(name, "add", {"one": 1}, "waiting") for name in "abcd"]
    assert told(wire.seen[1].json())[:4] == [
        ("a", "2"),
        ("b", "This call was refused by the user."),
        ("c", "Not today."),
        ("d", "42"),
    ]
    assert [call.status for call in run.calls] == ["completed", "refused", "refused", "completed", "invalid"]
    assert run.calls[3].arguments == {"one": 40, "other": 2}
    assert run.calls[3].raw_arguments == ONE


def test_the_approval_hook_may_be_a_coroutine_function_where_there_is_a_loop(face: Face, wire: Wire) -> None:
    async def approve(call: ToolCall) -> bool:
        await anyio.lowlevel.checkpoint()
        return False

    play(wire, "chat", False, [Asked("a", "add", ONE)])
    client = face.client(base_url=wire.url)
    if face.blocking:
        with pytest.raises(ConfigurationError, match="coroutine function"):
            finished(client, "chat", False, tools=[add], on_call=approve)
        return
    assert finished(client, "chat", False, tools=[add], on_call=approve).calls[0].status == "refused"


@pytest.mark.parametrize("verdict", [None, 1, ["yes"]])
def test_an_approval_hook_that_says_nothing_is_no_approval(face: Face, wire: Wire, verdict: Any) -> None:
    play(wire, "chat", False, [Asked("a", "add", ONE)])
    with pytest.raises(ConfigurationError, match="`on_call` must return True, False") as caught:
        finished(face.client(base_url=wire.url), "chat", False, tools=[add], on_call=lambda call: verdict)
    assert caught.value.run.calls[0].started is None  # type: ignore[attr-defined]


@apis
@ways
def test_a_call_may_wait_for_somebody_to_decide(face: Face, wire: Wire, api: str, stream: bool) -> None:
    play(wire, api, stream, [Asked("a", "add", ONE), Asked("b", "add", '{"one": 2}')])
    client = face.client(base_url=wire.url)
    run = finished(client, api, stream, tools=[add], on_call=lambda call: PENDING if call.id == "a" else True)
    assert run.status == "pending"
    assert [call.id for call in run.pending] == ["a"]
    assert [call.status for call in run.calls] == ["pending", "completed"]
    assert len(wire.seen) == 1

    saved = run.to_json()
    done = finished(client, api, stream, tools=[add], resume=ToolRun.from_json(saved), on_call=lambda call: "No.")
    assert done.status == "completed"
    assert told(wire.seen[1].json()) == [("a", "No."), ("b", "3")]


@apis
def test_calls_of_mere_definitions_are_answered_by_the_caller(face: Face, wire: Wire, api: str) -> None:
    mine = {"type": "function", "name": "ask_user", "parameters": {}, "strict": False}
    if api == "chat":
        mine = {"type": "function", "function": {"name": "ask_user"}}
    play(wire, api, False, [Asked("a", "ask_user"), Asked("b", "add", ONE)])
    client = face.client(base_url=wire.url)
    run = finished(client, api, False, tools=[mine, add])
    assert run.status == "pending"
    run.pending[0].answer({"said": "yes"})
    done = finished(client, api, False, tools=[mine, add], resume=run)
    assert told(wire.seen[1].json()) == [("a", '{"said":"yes"}'), ("b", "2")]
    assert done.calls[0].result == {"said": "yes"}


# --- ids and odd answers


def test_calls_without_an_id_of_their_own_get_one(face: Face, wire: Wire) -> None:
    whole = completion(None, Asked("same", "add", ONE), Asked("same", "add", ONE), Asked("", "add", ONE))
    del whole["choices"][0]["message"]["tool_calls"][2]["id"]
    wire.tell(answer(whole), answer(completion("Done")))
    run = finished(face.client(base_url=wire.url), "chat", False, tools=[add])
    ids = ["same", "call_1_2", "call_1_3"]
    assert [call.id for call in run.calls] == ids
    sent = wire.seen[1].json()["messages"]
    assert [call["id"] for call in sent[1]["tool_calls"]] == ids
    assert [one["tool_call_id"] for one in sent[2:]] == ids


def test_keys_of_other_providers_are_sent_back(face: Face, wire: Wire) -> None:
    whole = completion(None, Asked("a", "add", ONE), reasoning_content="Hm.", annotations=[])
    whole["choices"][0]["message"]["tool_calls"][0]["extra_content"] = {"google": {"thought_signature": "x"}}
    wire.tell(answer(whole), answer(completion("Done")))
    finished(face.client(base_url=wire.url), "chat", False, tools=[add])
    sent = wire.seen[1].json()["messages"][1]
    assert sent["reasoning_content"] == "Hm."
    assert sent["tool_calls"][0]["extra_content"] == {"google": {"thought_signature": "x"}}
    assert "annotations" not in sent
    assert "refusal" not in sent


def test_an_answer_without_choices_ends_the_run(face: Face, wire: Wire) -> None:
    wire.tell(answer({**completion("x"), "choices": []}))
    run = finished(face.client(base_url=wire.url), "chat", False, tools=[add])
    assert (run.status, run.final_message, run.final_content) == ("completed", None, None)


def test_arguments_that_come_as_an_object_are_taken(face: Face, wire: Wire) -> None:
    whole = completion(None, Asked("a", "add"))
    whole["choices"][0]["message"]["tool_calls"][0]["function"]["arguments"] = {"one": 5}
    wire.tell(answer(whole), answer(completion("Done")))
    assert finished(face.client(base_url=wire.url), "chat", False, tools=[add]).calls[0].result == 6


def test_custom_tools_and_functions_may_be_mixed_up_by_the_model(face: Face, wire: Wire) -> None:
    note = custom_tool("note", "", lambda text: f"noted {text}")
    play(wire, "chat", False, [Asked("a", "note", '{"x": 1}'), Asked("b", "add", ONE, custom=True)])
    run = finished(face.client(base_url=wire.url), "chat", False, tools=[note, add])
    assert [call.output for call in run.calls] == ['noted {"x": 1}', "2"]


# --- types


@apis
@ways
def test_the_last_answer_can_be_a_value(face: Face, wire: Wire, api: str, stream: bool) -> None:
    play(wire, api, stream, [Asked("a", "add", ONE)], last='{"x": 1, "y": null}')
    asked = {"response_format" if api == "chat" else "text_format": Point}
    run = finished(face.client(base_url=wire.url), api, stream, tools=[add], **asked)
    assert run.parsed == Point(1)
    assert run.status == "completed"
    sent = wire.seen[0].json()
    schema = sent["response_format"]["json_schema"] if api == "chat" else sent["text"]["format"]
    assert (schema["name"], schema["strict"]) == ("Point", True)


@apis
@ways
def test_a_last_answer_that_is_no_value_fails_the_run(face: Face, wire: Wire, api: str, stream: bool) -> None:
    play(wire, api, stream, [Asked("a", "add", ONE)], last="words")
    asked = {"response_format" if api == "chat" else "text_format": Point}
    with pytest.raises(ParseError) as caught:
        finished(face.client(base_url=wire.url), api, stream, tools=[add], **asked)
    assert caught.value.run.status == "failed"  # type: ignore[attr-defined]
    assert caught.value.text == "words"


def test_a_last_answer_that_was_cut_short_is_no_value(face: Face, wire: Wire) -> None:
    wire.tell(answer(completion('{"x": 1', reason="length")))
    with pytest.raises(LengthFinishReasonError) as caught:
        finished(face.client(base_url=wire.url), "chat", False, tools=[add], response_format=Point)
    assert caught.value.run.final_content == '{"x": 1'  # type: ignore[attr-defined]


def test_a_plain_response_format_is_passed_on(face: Face, wire: Wire) -> None:
    wire.tell(answer(completion("{}")))
    run = finished(face.client(base_url=wire.url), "chat", False, tools=[add], response_format={"type": "json_object"})
    assert wire.seen[0].json()["response_format"] == {"type": "json_object"}
    assert run.parsed is None


# --- arguments


def test_wrong_arguments_are_told_before_anything_is_sent(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url)
    wrong: list[tuple[type[Exception], str, dict[str, Any]]] = [
        (ConfigurationError, "leave out `n`", {"n": 2}),
        (ConfigurationError, "max_rounds", {"max_rounds": 0}),
        (ConfigurationError, "parallel", {"parallel": True}),
        (ConfigurationError, "on_error", {"on_error": "ignore"}),
        (ConfigurationError, "on_call", {"on_call": "yes"}),
        (ConfigurationError, "called 'add'", {"tools": [add, add]}),
        (ConfigurationError, "A tool is a Tool", {"tools": [3]}),
        (ConfigurationError, "Responses API", {"tools": [tool_namespace("a", "b", [add])]}),
        (ConfigurationError, "resume", {"resume": "a trace"}),
        (ConfigurationError, "functions", {"functions": []}),
        (TypeError, "did you mean 'temperature'", {"temprature": 1}),
    ]
    for kind, words, params in wrong:
        with pytest.raises(kind, match=words):
            run_tools(client, "chat", **{"tools": [add], **params})
    with pytest.raises(TypeError, match="missing"):
        client.chat.completions.run_tools(model="m", tools=[add])
    with pytest.raises(TypeError, match="'tools'"):
        client.chat.completions.run_tools(model="m", messages=[])
    with pytest.raises(TypeError, match="missing"):
        client.responses.run_tools(model="m", tools=[add])
    with pytest.raises(ConfigurationError, match="background"):
        run_tools(client, "responses", tools=[add], background=True)
    with pytest.raises(TypeError, match="raw view"):
        client.chat.completions.with_raw_response.run_tools(model="m", messages=[], tools=[add])
    assert wire.seen == []


def test_a_run_needs_no_tools(face: Face, wire: Wire) -> None:
    wire.tell(answer(completion("Hello")))
    run = finished(face.client(base_url=wire.url), "chat", False, tools=[])
    assert run.final_content == "Hello"
    assert "tools" not in wire.seen[0].json()


# --- going on


@apis
def test_a_finished_run_can_be_gone_on_with(face: Face, wire: Wire, api: str) -> None:
    play(wire, api, False, [Asked("a", "add", ONE)])
    client = face.client(base_url=wire.url)
    run = finished(client, api, False, tools=[add])
    assert finished(client, api, False, tools=[add], resume=run).status == "completed"
    assert len(wire.seen) == 2

    wire.tell(said(turn(api, 3, "And goodbye"), False))
    more: dict[str, Any] = {"messages": [{"role": "user", "content": "Bye"}]} if api == "chat" else {"input": "Bye"}
    done = finished(client, api, False, tools=[add], resume=run, **more)
    assert (done.rounds, done.final_content) == (3, "And goodbye")
    sent = wire.seen[2].json()
    if api == "chat":
        assert sent["messages"] == [*run.messages, {"role": "user", "content": "Bye"}]
    else:
        assert (sent["input"], sent["previous_response_id"]) == ([{"role": "user", "content": "Bye"}], "resp_2")


def test_a_run_that_broke_off_between_its_calls_makes_only_the_rest(face: Face, wire: Wire) -> None:
    play(wire, "chat", False, [Asked("a", "add", ONE), Asked("b", "add", ONE)])
    client = face.client(base_url=wire.url)
    saved: list[str] = []

    def crash(call: ToolCall) -> bool:
        if call.id == "b":
            raise OSError("the power went")
        return True

    with pytest.raises(OSError, match="the power went") as caught:
        finished(client, "chat", False, tools=[add], on_call=crash, parallel=1)
    run: ChatToolRun[Any] = caught.value.run  # type: ignore[attr-defined]
    assert run.status == "failed"
    saved.append(run.to_json())
    asked: list[str] = []
    done = finished(
        client,
        "chat",
        False,
        tools=[add],
        resume=ChatToolRun.from_json(saved[0]),
        on_call=lambda call: asked.append(call.id) or True,
    )
    assert asked == ["b"]
    assert told(wire.seen[1].json()) == [("a", "2"), ("b", "2")]
    assert done.status == "completed"


def test_usage_told_in_a_stream_is_summed_up(face: Face, wire: Wire) -> None:
    wire.tell(events(*chunks(completion(None, Asked("a", "add", ONE)))), events(*chunks(completion("Done"))))
    run = finished(face.client(base_url=wire.url), "chat", True, tools=[add])
    assert run.usage.total_tokens == 30
    assert wire.seen[0].json()["stream_options"] == {"include_usage": True}


def test_an_empty_trace_has_no_values_yet() -> None:
    run: ChatToolRun[Any] = ChatToolRun()
    assert (run.usage, run.final_completion, run.final_message, run.final_content) == (None, None, None, None)
    assert repr(run) == "ChatToolRun(running, rounds=0, calls=0)"
