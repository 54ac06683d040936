"""What only the Responses API has: history kept by the server, approvals of MCP, groups of tools, built-in tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from faces.wire import answer

from openai_core import ConfigurationError
from openai_core.tools.context import PENDING
from openai_core.tools.definition import tool
from openai_core.tools.kinds import builtin_tool, tool_namespace
from openai_core.tools.run import ResponseToolRun
from tools.script import Asked, finished, item, response, said, told, turn

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire

    from openai_core.tools.call import ToolCall

ways = pytest.mark.parametrize("stream", [False, True], ids=["plain", "stream"])


@tool
def add(one: int, other: int = 1) -> int:
    """Add two numbers."""
    return one + other


ONE = '{"one": 1}'
REASONING = {"id": "rs_1", "type": "reasoning", "summary": [], "encrypted_content": "secret"}


def inputs(wire: Wire) -> list[Any]:
    return [one.json().get("input") for one in wire.seen]


@ways
def test_the_server_is_sent_only_what_it_does_not_know(face: Face, wire: Wire, stream: bool) -> None:
    wire.tell(said(response(None, Asked("a", "add", ONE)), stream), said(response("Done", id="resp_2"), stream))
    finished(face.client(base_url=wire.url), "responses", stream, tools=[add], previous_response_id="resp_0")
    assert [one.json()["previous_response_id"] for one in wire.seen] == ["resp_0", "resp_1"]
    assert inputs(wire) == ["Hi", [{"type": "function_call_output", "call_id": "a", "output": "2"}]]


@ways
@pytest.mark.parametrize("why", [{"store": False}, {"history": "client"}], ids=["not stored", "by wish"])
def test_the_client_keeps_the_history_where_the_server_does_not(
    face: Face, wire: Wire, stream: bool, why: dict[str, Any]
) -> None:
    wire.tell(
        said(response(None, Asked("a", "add", ONE), items=[REASONING]), stream),
        said(response("Done", id="resp_2"), stream),
    )
    run = finished(face.client(base_url=wire.url), "responses", stream, tools=[add], **why)
    history = [
        {"role": "user", "content": "Hi"},
        REASONING,
        item(Asked("a", "add", ONE)),
        {"type": "function_call_output", "call_id": "a", "output": "2"},
    ]
    assert inputs(wire) == ["Hi", history]
    assert "previous_response_id" not in wire.seen[1].json()
    assert run.items[:-1] == history
    assert run.items[-1]["content"][0]["text"] == "Done"
    included = ["reasoning.encrypted_content"] if "store" in why else None
    assert [one.json().get("include") for one in wire.seen] == [included] * 2


def test_what_to_include_is_the_callers_to_say(face: Face, wire: Wire) -> None:
    wire.tell(answer(response("Done")))
    finished(face.client(base_url=wire.url), "responses", False, tools=[add], store=False, include=[])
    assert wire.seen[0].json()["include"] == []


def test_a_server_that_says_it_stored_nothing_is_sent_all(face: Face, wire: Wire) -> None:
    wire.tell(answer(response(None, Asked("a", "add", ONE), store=False)), answer(response("Done")))
    finished(face.client(base_url=wire.url), "responses", False, tools=[add])
    assert len(wire.seen[1].json()["input"]) == 3
    assert "previous_response_id" not in wire.seen[1].json()


def test_a_conversation_holds_the_history(face: Face, wire: Wire) -> None:
    wire.tell(answer(response(None, Asked("a", "add", ONE))), answer(response("Done")))
    finished(face.client(base_url=wire.url), "responses", False, tools=[add], conversation="conv_1")
    assert [one.json()["conversation"] for one in wire.seen] == ["conv_1"] * 2
    assert inputs(wire)[1] == [{"type": "function_call_output", "call_id": "a", "output": "2"}]
    assert "previous_response_id" not in wire.seen[1].json()


def test_a_prompt_may_take_the_place_of_input(face: Face, wire: Wire) -> None:
    wire.tell(answer(response(None, Asked("a", "add", ONE))), answer(response("Done")))
    client = face.client(base_url=wire.url)
    run = client.responses.run_tools(prompt={"id": "pmpt_1"}, tools=[add])
    assert run.status == "completed"
    assert "input" not in wire.seen[0].json()


def test_history_that_cannot_be_is_refused(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url)
    with pytest.raises(ConfigurationError, match="keeps no history with store=False"):
        client.responses.run_tools(model="m", input="Hi", tools=[add], store=False, history="server")
    with pytest.raises(ConfigurationError, match="'server' or 'client'"):
        client.responses.run_tools(model="m", input="Hi", tools=[add], history="both")
    with pytest.raises(TypeError, match="text_format"):
        client.responses.run_tools(model="m", input="Hi", tools=[add], text_format={"type": "text"})


def test_built_in_tools_are_left_to_the_server(face: Face, wire: Wire) -> None:
    search = {
        "id": "ws_1",
        "type": "web_search_call",
        "status": "completed",
        "action": {"type": "search", "query": "x"},
    }
    wire.tell(answer(response("Found", items=[search])))
    tools = [{"type": "web_search"}, {"type": "mcp", "server_label": "s", "server_url": "https://x"}, add]
    run = finished(face.client(base_url=wire.url), "responses", False, tools=tools)
    assert wire.seen[0].json()["tools"][:2] == tools[:2]
    assert (run.status, run.calls, run.rounds) == ("completed", [], 1)


# --- MCP

ASKS = {
    "id": "mcpr_1",
    "type": "mcp_approval_request",
    "server_label": "s",
    "name": "delete",
    "arguments": '{"all": 1}',
}


@ways
@pytest.mark.parametrize(
    ("verdict", "reply"),
    [
        (True, {"approve": True}),
        (False, {"approve": False, "reason": "This call was refused by the user."}),
        ("Never.", {"approve": False, "reason": "Never."}),
    ],
)
def test_the_approval_hook_answers_the_requests_of_mcp_servers(
    face: Face, wire: Wire, stream: bool, verdict: Any, reply: dict[str, Any]
) -> None:
    wire.tell(said(response(None, items=[ASKS]), stream), said(response("Done", id="resp_2"), stream))
    asked: list[Any] = []

    def approve(call: ToolCall) -> Any:
        asked.append((call.kind, call.name, call.arguments, (call.item or {})["server_label"]))
        return verdict

    run = finished(face.client(base_url=wire.url), "responses", stream, tools=[add], on_call=approve)
    assert asked == [("mcp", "delete", {"all": 1}, "s")]
    assert inputs(wire)[1] == [{"type": "mcp_approval_response", "approval_request_id": "mcpr_1", **reply}]
    assert run.calls[0].status == ("completed" if verdict is True else "refused")


def test_without_a_hook_a_request_for_approval_waits(face: Face, wire: Wire) -> None:
    wire.tell(answer(response(None, Asked("a", "add", ONE), items=[ASKS])), answer(response("Done")))
    client = face.client(base_url=wire.url)
    run = finished(client, "responses", False, tools=[add])
    assert (run.status, [call.id for call in run.pending]) == ("pending", ["mcpr_1"])
    saved = ResponseToolRun.from_json(run.to_json())
    done = finished(client, "responses", False, tools=[add], resume=saved, on_call=lambda call: True)
    assert done.status == "completed"
    assert inputs(wire)[1] == [
        {"type": "mcp_approval_response", "approval_request_id": "mcpr_1", "approve": True},
        {"type": "function_call_output", "call_id": "a", "output": "2"},
    ]


def test_the_arguments_of_a_call_on_a_server_cannot_be_changed(face: Face, wire: Wire) -> None:
    wire.tell(answer(response(None, items=[ASKS])))
    with pytest.raises(ConfigurationError, match="must return True, False, a text, or PENDING"):
        finished(face.client(base_url=wire.url), "responses", False, tools=[add], on_call=lambda call: {"all": 0})


# --- groups and built-in tools performed here


@ways
def test_calls_in_a_namespace_find_their_tool(face: Face, wire: Wire, stream: bool) -> None:
    @tool(name="add")
    def other_add(text: str) -> str:
        return text + "!"

    group = tool_namespace("texts", "Works on texts", [other_add])
    calls = [Asked("a", "add", '{"text": "x"}', namespace="texts"), Asked("b", "add", ONE)]
    wire.tell(said(response(None, *calls), stream), said(response("Done", id="resp_2"), stream))
    run = finished(face.client(base_url=wire.url), "responses", stream, tools=[group, add])
    assert [(call.namespace, call.result) for call in run.calls] == [("texts", "x!"), (None, 2)]
    assert wire.seen[0].json()["tools"] == [group.for_responses(), add.for_responses()]


def test_a_namespace_may_be_left_out_where_the_name_says_it_all(face: Face, wire: Wire) -> None:
    group = {"type": "namespace", "name": "maths", "description": "Numbers", "tools": [add]}
    wire.tell(answer(response(None, Asked("a", "add", ONE))), answer(response("Done")))
    run = finished(face.client(base_url=wire.url), "responses", False, tools=[group])
    assert run.calls[0].result == 2
    assert wire.seen[0].json()["tools"][0]["tools"] == [add.for_responses()]


def test_who_called_is_told_again(face: Face, wire: Wire) -> None:
    call = {**item(Asked("a", "add", ONE)), "caller": {"type": "program", "caller_id": "p1"}}
    wire.tell(answer(response(None, items=[call])), answer(response("Done")))
    finished(face.client(base_url=wire.url), "responses", False, tools=[add])
    assert inputs(wire)[1][0]["caller"] == {"type": "program", "caller_id": "p1"}


SHELL = {
    "id": "sh_1",
    "type": "shell_call",
    "call_id": "call_sh",
    "status": "completed",
    "action": {"commands": ["ls"], "timeout_ms": None, "max_output_length": None},
}
PATCH = {
    "id": "ap_1",
    "type": "apply_patch_call",
    "call_id": "call_ap",
    "status": "completed",
    "operation": {"type": "delete_file", "path": "x"},
}
LOCAL = {
    "id": "ls_1",
    "type": "local_shell_call",
    "call_id": "call_ls",
    "status": "completed",
    "action": {"type": "exec", "command": ["ls"], "env": {}},
}


def test_built_in_tools_can_be_performed_here(face: Face, wire: Wire) -> None:
    def fail(call: dict[str, Any]) -> None:
        raise OSError("disk full")

    tools = [
        builtin_tool({"type": "shell"}, lambda call: ",".join(call["action"]["commands"])),
        builtin_tool({"type": "apply_patch"}, fail),
        builtin_tool({"type": "local_shell"}, lambda call: {"output": "files", "status": "completed"}),
    ]
    wire.tell(answer(response(None, items=[SHELL, PATCH, LOCAL])), answer(response("Done")))
    run = finished(face.client(base_url=wire.url), "responses", False, tools=tools)
    assert run.status == "completed"
    assert inputs(wire)[1] == [
        {
            "type": "shell_call_output",
            "call_id": "call_sh",
            "output": [{"stdout": "ls", "stderr": "", "outcome": {"type": "exit", "exit_code": 0}}],
        },
        {"type": "apply_patch_call_output", "call_id": "call_ap", "status": "failed", "output": "OSError: disk full"},
        {"type": "local_shell_call_output", "id": "call_ls", "output": "files", "status": "completed"},
    ]


def test_a_call_that_nobody_performs_waits_unless_the_server_did(face: Face, wire: Wire) -> None:
    done = {"type": "shell_call_output", "id": "x", "call_id": "call_sh", "output": [], "status": "completed"}
    wire.tell(answer(response("Done", items=[SHELL, done])), answer(response(None, items=[SHELL])))
    client = face.client(base_url=wire.url)
    assert finished(client, "responses", False, tools=[{"type": "shell"}]).status == "completed"
    run = finished(client, "responses", False, tools=[{"type": "shell"}])
    assert (run.status, run.pending[0].kind) == ("pending", "shell_call")


def test_a_call_without_an_id_gets_one_in_the_history_too(face: Face, wire: Wire) -> None:
    call = item(Asked("", "add", ONE))
    wire.tell(answer(response(None, items=[call])), answer(response("Done")))
    finished(face.client(base_url=wire.url), "responses", False, tools=[add], store=False)
    assert [one.get("call_id") for one in inputs(wire)[1]] == [None, "call_1_1", "call_1_1"]
    assert told(wire.seen[1].json()) == [("call_1_1", "2")]


def test_a_decision_may_be_put_off_twice(face: Face, wire: Wire) -> None:
    wire.tell(answer(response(None, items=[ASKS])))
    client = face.client(base_url=wire.url)
    run = finished(client, "responses", False, tools=[add], on_call=lambda call: PENDING)
    again = finished(client, "responses", False, tools=[add], resume=run, on_call=lambda call: PENDING)
    assert again.status == "pending"
    assert len(wire.seen) == 1


@pytest.mark.parametrize(
    ("decided", "reply"),
    [(True, {"approve": True}), ("Never.", {"approve": False, "reason": "Never."}), (False, {"approve": False})],
)
def test_what_is_pending_can_be_answered_by_hand(
    face: Face, wire: Wire, decided: bool | str, reply: dict[str, Any]
) -> None:
    wire.tell(answer(response(None, items=[ASKS, LOCAL])), answer(response("Done")))
    client = face.client(base_url=wire.url)
    tools = [add, {"type": "local_shell"}]
    run = finished(client, "responses", False, tools=tools)
    approval, shell = run.pending
    approval.answer(decided)
    shell.answer("files")
    done = finished(client, "responses", False, tools=tools, resume=ResponseToolRun.from_json(run.to_json()))
    assert done.status == "completed"
    sent = inputs(wire)[1]
    assert sent[0] | reply == sent[0]
    assert sent[1] == {"type": "local_shell_call_output", "id": "call_ls", "output": "files"}
    with pytest.raises(TypeError, match="a dictionary or text"):
        shell.answer(3)


@pytest.mark.parametrize("api", ["chat", "responses"])
def test_definitions_of_either_shape_are_sent_as_the_api_wants_them(face: Face, wire: Wire, api: str) -> None:
    function = {"name": "mine", "parameters": {"type": "object", "properties": {}}}
    nested, flat = {"type": "function", "function": function}, {"type": "function", **function}
    for given in (nested, flat):
        wire.tell(said(turn(api, 1, "Done"), False))
        finished(face.client(base_url=wire.url), api, False, tools=[given])
        assert wire.seen[-1].json()["tools"] == [nested if api == "chat" else flat]
