"""A server plays ten rounds of calls: side by side, failing, unknown, malformed, slow; all that is said is compared."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Annotated, Any

import pytest

from openai_core.tools.context import ToolContext  # noqa: TC001 - tools read their annotations
from openai_core.tools.definition import Handled, ToolDefinition, tool
from openai_core.tools.kinds import custom_tool
from tools.script import MODEL, Asked, chat_call, finished, item, said, turn

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire

PARIS = '{"city": "Paris"}'

ROUNDS: list[list[tuple[Asked, str, str]]] = [
    [(Asked("a1", "weather", PARIS), "Sunny in Paris", "completed")],
    [
        (Asked("b1", "meet", '{"name": "one"}'), '{"met":"one"}', "completed"),
        (Asked("b2", "meet", '{"name": "two"}'), '{"met":"two"}', "completed"),
    ],
    [(Asked("c1", "fail"), "KeyError: 'no such key'", "failed")],
    [
        (
            Asked("d1", "wether", PARIS),
            "There is no tool 'wether'. The tools are: fail, forever, meet, note, raw, weather.",
            "invalid",
        )
    ],
    [
        (Asked("e1", "weather", '{"city"'), "", "invalid"),
        (Asked("e2", "weather", PARIS), "Sunny in Paris", "completed"),
    ],
    [
        (
            Asked("f1", "weather", '{"city": 7}'),
            "The arguments of weather are not right: `city`: Expected `str`, got `int`",
            "invalid",
        )
    ],
    [(Asked("g1", "forever"), "The tool forever did not answer within 0.05 s.", "timed_out")],
    [(Asked("h1", "raw", '{"deep": [1, null]}'), '{"got":{"deep":[1,null]}}', "completed")],
    [(Asked("i1", "note", "free text", custom=True), "noted: free text", "completed")],
    [
        (Asked("j1", "fail"), "KeyError: 'no such key'", "failed"),
        (Asked("j2", "weather", '{"city": "Rome"}'), "Sunny in Rome", "completed"),
        (
            Asked("j3", "nothing"),
            "There is no tool 'nothing'. The tools are: fail, forever, meet, note, raw, weather.",
            "invalid",
        ),
    ],
]
"""What the model calls in each round, what it is told, and what the trace says of the call."""

NOT_JSON = "The arguments of weather are not valid JSON: "


def toolbox(over: threading.Event) -> list[Any]:
    meeting = threading.Barrier(2)

    @tool
    def weather(city: Annotated[str, "Its English name"]) -> str:
        """Tell the weather."""
        return f"Sunny in {city}"

    @tool
    def meet(name: str, context: ToolContext[str]) -> dict[str, str]:
        """Wait for another call of this tool: only side by side do two calls ever end."""
        assert context.value == "the context"
        meeting.wait(10)
        return {"met": name}

    @tool
    def fail() -> None:
        """Fail."""
        raise KeyError("no such key")

    @tool(timeout=0.05)
    def forever() -> None:
        """Take too long."""
        over.wait(30)

    raw = ToolDefinition(
        "raw", "Take anything", {"type": "object", "properties": {}}, lambda arguments: {"got": arguments}
    )
    note = custom_tool("note", "Take a note", lambda text: f"noted: {text}", regex="[a-z ]+")
    return [weather, meet, fail, forever, raw, note]


@pytest.fixture
def over():
    event = threading.Event()
    yield event
    event.set()


def scripted(wire: Wire, api: str, stream: bool) -> list[dict[str, Any]]:
    answers = [turn(api, number, None, *(row[0] for row in rows)) for number, rows in enumerate(ROUNDS, start=1)]
    answers.append(turn(api, len(ROUNDS) + 1, "All done"))
    wire.tell(*(said(whole, stream) for whole in answers))
    return answers


def words(row: tuple[Asked, str, str], run: Any) -> str:
    """What the model is told; what the JSON reader says of bad JSON is its own affair."""
    if row[1]:
        return row[1]
    output = next(call.output for call in run.calls if call.id == row[0].id)
    assert output.startswith(NOT_JSON)
    return output


def requests(api: str, stream: bool, tools: list[Handled], run: Any) -> list[dict[str, Any]]:
    """The transcript that is expected, request by request."""
    same: dict[str, Any] = {"model": MODEL}
    if stream:
        same["stream"] = True
    if api == "chat":
        if stream:
            same["stream_options"] = {"include_usage": True}
        same["tools"] = [each.for_chat() for each in tools]
        messages: list[Any] = [{"role": "user", "content": "Hi"}]
        expected = [{**same, "messages": list(messages)}]
        for rows in ROUNDS:
            messages.append({"role": "assistant", "tool_calls": [chat_call(row[0]) for row in rows]})
            messages += [{"role": "tool", "tool_call_id": row[0].id, "content": words(row, run)} for row in rows]
            expected.append({**same, "messages": list(messages)})
        return expected
    same["tools"] = [each.for_responses() for each in tools]
    expected = [{**same, "input": "Hi"}]
    for number, rows in enumerate(ROUNDS, start=1):
        outputs = [
            {
                "type": "custom_tool_call_output" if row[0].custom else "function_call_output",
                "call_id": row[0].id,
                "output": words(row, run),
            }
            for row in rows
        ]
        expected.append({**same, "input": outputs, "previous_response_id": f"resp_{number}"})
    return expected


@pytest.mark.parametrize("stream", [False, True], ids=["plain", "stream"])
@pytest.mark.parametrize("api", ["chat", "responses"])
def test_ten_rounds_of_calls_are_played_to_the_letter(
    face: Face, wire: Wire, api: str, stream: bool, over: threading.Event
) -> None:
    answers = scripted(wire, api, stream)
    tools = toolbox(over)
    seen: list[Any] = []
    run = finished(face.client(base_url=wire.url), api, stream, seen, tools=tools, max_rounds=11, context="the context")

    assert [one.json() for one in wire.seen] == requests(api, stream, tools, run)

    assert run.status == "completed"
    assert run.error is None
    assert run.rounds == 11
    assert run.final_content == "All done"
    assert [(call.round, call.id, call.name, call.raw_arguments, call.output, call.status) for call in run.calls] == [
        (number, row[0].id, row[0].name, row[0].arguments, words(row, run), row[2])
        for number, rows in enumerate(ROUNDS, start=1)
        for row in rows
    ]
    called = {"completed", "failed", "timed_out"}
    for call in run.calls:
        assert (call.started is not None) == (call.seconds is not None) == (call.status in called)
        assert (call.error is None) == (call.status == "completed")
    assert [call.result for call in run.calls_of(2)] == [{"met": "one"}, {"met": "two"}]
    assert isinstance(run.calls_of(3)[0].exception, KeyError)
    total = run.usage.to_dict()
    assert total["total_tokens"] == 11 * 15
    details = total.get("completion_tokens_details") or total["output_tokens_details"]
    assert details["reasoning_tokens"] == 11 * 2
    if not stream:
        assert [one.to_dict() for one in run.answers] == answers
    if api == "chat":
        assert run.messages[:-1] == wire.seen[-1].json()["messages"]
        assert run.messages[-1] == {"role": "assistant", "content": "All done"}
    else:
        asked = [one for one in run.items if one.get("type") in ("function_call", "custom_tool_call")]
        assert asked == [item(row[0]) for rows in ROUNDS for row in rows]
    again = type(run).from_json(run.to_json())
    assert again.to_dict() == run.to_dict()
    if stream:
        told_in_order(seen)


def told_in_order(seen: list[Any]) -> None:
    """Rounds and tools are told around what the model says."""
    ours = [event for event in seen if event.type.startswith(("round.", "tool."))]
    for number, rows in enumerate(ROUNDS, start=1):
        mine = [
            event for event in ours if (event.call.round if event.type.startswith("tool.") else event.round) == number
        ]
        assert mine[0].type == "round.started"
        assert mine[-1].type == "round.finished"
        assert [call.id for call in mine[-1].calls] == [row[0].id for row in rows]
        started = [event.call.id for event in mine if event.type == "tool.started"]
        ended = [event.call.id for event in mine if event.type == "tool.finished"]
        assert started == [row[0].id for row in rows if row[2] != "invalid"]
        assert sorted(ended) == [row[0].id for row in rows]
    assert len(seen) > len(ours) + 20
