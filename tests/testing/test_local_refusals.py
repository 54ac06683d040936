"""What does not fit the contract is refused, and the refusal names the fault."""

from __future__ import annotations

import pytest

from openai_core.testing import LocalServer

USER = {"role": "user", "content": "Hi"}


@pytest.mark.parametrize(
    ("path", "body", "param", "code", "said"),
    [
        ("/responses", {"model": 1}, "model", "invalid_type", "expected a string, but got an integer"),
        ("/responses", {"modle": "gpt-5"}, "modle", "unknown_parameter", "Did you mean 'model'?"),
        ("/responses", {"temperature": 3}, "temperature", "integer_above_max_value", "<= 2, got 3"),
        ("/responses", {"temperature": "hot"}, "temperature", "invalid_type", "a decimal or null"),
        ("/responses", {"input": [{"role": "user", "content": 7}]}, "input[0].content", "invalid_type", "an integer"),
        ("/responses", {"input": [{"role": "robot", "content": "x"}]}, "input[0].role", "invalid_value", "'robot'"),
        ("/responses", {"tools": [{"type": "functoin"}]}, "tools[0].type", "invalid_value", "mean 'function'?"),
        ("/responses", {"tools": [{"name": "f"}]}, "tools[0].type", "missing_required_parameter", "'function'"),
        ("/responses", {"truncation": "atuo"}, "truncation", "invalid_value", "Did you mean 'auto'?"),
        ("/chat/completions", {"messages": [USER]}, "model", "missing_required_parameter", "'model'"),
        ("/chat/completions", {"model": "m", "messages": []}, "messages", "empty_array", "at least 1"),
        ("/chat/completions", {"model": "m", "messages": [{}]}, "messages[0].role", "missing_required_parameter", ""),
        ("/chat/completions", {"model": "m", "messages": USER}, "messages", "invalid_type", "an array"),
        (
            "/chat/completions",
            {"model": "m", "messages": [{"role": "user", "content": [{"type": "text", "txt": "x"}]}]},
            "messages[0].content[0].text",
            "missing_required_parameter",
            "",
        ),
        ("/embeddings", {"model": "m", "input": [[1, "x"]]}, "input[0][1]", "invalid_type", "an integer"),
        ("/vector_stores", {"expires_after": {"anchor": "x", "days": 0}}, "expires_after.anchor", "invalid_value", ""),
        ("/vector_stores/vs_sample_1/file_batches", {}, None, "missing_required_parameter", "'file_ids' or 'files'"),
        (
            "/assistants",
            {"model": "m", "tool_resources": {"file_search": {"vector_store_ids": [], "vector_stores": []}}},
            "tool_resources.file_search",
            "mutually_exclusive_parameters",
            "'vector_store_ids' or 'vector_stores'",
        ),
        ("/responses", [], None, "invalid_type", "'body': expected an object"),
    ],
)
def test_a_wrong_json_body_gets_a_400_that_names_the_place(wire, path, body, param, code, said):
    reply = wire("POST", path, body)
    assert reply.status == 400, reply.content
    assert (reply.error["param"], reply.error["code"]) == (param, code)
    assert said in reply.error["message"]
    assert set(reply.error) == {"message", "type", "param", "code"}


@pytest.mark.parametrize(
    ("path", "param", "said"),
    [
        ("/files?limit=many", "limit", "expected an integer, but got a string"),
        ("/files?order=up", "order", "'asc', 'desc'"),
        ("/files?ordr=asc", "ordr", "Did you mean 'order'?"),
        ("/conversations/conv_sample_1/items?include[]=nothing", "include[0]", "'nothing'"),
        ("/organization/usage/completions", "start_time", "Missing required query parameter"),
        ("/files?after=file-nobody", "after", "no item with the id"),
        ("/organization/usage/completions?start_time=1&page=x", "page", "no page"),
    ],
)
def test_a_wrong_query_gets_a_400_that_names_the_parameter(wire, path, param, said):
    reply = wire("GET", path)
    assert reply.status == 400, reply.content
    assert reply.error["param"] == param
    assert said in reply.error["message"]


@pytest.mark.parametrize(
    "query",
    ["include[]=output_text", "include=message.output_text.logprobs"],
)
def test_arrays_in_a_query_may_be_written_both_ways(wire, query):
    expected = 400 if query.endswith("output_text") else 200
    assert wire("GET", f"/conversations/conv_sample_1/items?{query}").status == expected


def test_numbers_and_lists_of_a_query_are_recorded_as_such(server, wire):
    wire("GET", "/organization/usage/completions?start_time=5&group_by[]=model&group_by[]=batch")
    assert server.requests[-1].query == {"start_time": 5, "group_by": ["model", "batch"]}


def test_a_header_of_the_contract_is_validated(wire):
    headers = {"openai-beta": "something=v9"}
    reply = wire("POST", "/responses?beta=true", {"model": "m", "input": "x"}, headers=headers)
    assert (reply.status, reply.error["param"]) == (400, "openai-beta[0]")


def test_a_form_is_validated_like_json(wire):
    reply = wire("POST", "/files", form=[("purpose", "anything"), ("file", b"x")])
    assert (reply.status, reply.error["param"]) == (400, "purpose")
    reply = wire("POST", "/files", form=[("purpose", "batch")])
    assert (reply.status, reply.error["param"]) == (400, "file")
    reply = wire("POST", "/files", form=[("purpose", "batch"), ("file", "only text")])
    assert reply.error["message"] == "Invalid type for 'file': expected a file, but got a string instead."
    reply = wire("POST", "/images/edits", form=[("prompt", "x"), ("image[]", b"1"), ("image[]", b"2"), ("n", "12")])
    assert (reply.error["param"], reply.error["code"]) == ("n", "integer_above_max_value")


def test_a_form_without_an_end_is_refused(wire):
    headers = {"content-type": "multipart/form-data; boundary=x"}
    reply = wire("POST", "/files", b"--x\r\n", headers=headers)
    assert (reply.status, reply.error["code"]) == (400, "invalid_form")


def test_a_body_that_is_no_json_is_refused(wire):
    reply = wire("POST", "/responses", b"{")
    assert (reply.status, reply.error["code"]) == (400, "invalid_json")


def test_a_missing_body_is_refused(wire):
    assert wire("POST", "/chat/completions").error["code"] == "missing_body"


def test_no_key_gets_a_401(wire):
    reply = wire("GET", "/models", headers={"authorization": ""})
    assert (reply.status, reply.error["type"]) == (401, "authentication_error")


def test_only_the_servers_own_key_is_let_in(wire_to):
    with LocalServer(key="right") as server:
        wire = wire_to(server)
        assert wire("GET", "/models").status == 401
        assert wire("GET", "/models", headers={"authorization": "Bearer right"}).status == 200
        assert server.requests[-1].headers["authorization"] == "Bearer ***"


def test_an_unknown_path_gets_a_404_with_a_hint(wire):
    reply = wire("POST", "/response", {})
    assert reply.status == 404
    assert "Did you mean '/responses'?" in reply.error["message"]


def test_a_path_outside_of_the_base_gets_a_404(wire):
    wire.connection.request("GET", "/models")
    answer = wire.connection.getresponse()
    assert (answer.status, b"'/v1/'" in answer.read()) == (404, True)


def test_a_wrong_method_gets_a_405_that_tells_the_right_ones(wire):
    reply = wire("DELETE", "/models")
    assert (reply.status, reply.headers["allow"]) == (405, "GET")


def test_a_wrong_content_type_gets_a_415(wire):
    reply = wire("POST", "/responses", b"x", headers={"content-type": "text/plain"})
    assert reply.status == 415
    assert "application/json" in reply.error["message"]


def test_unknown_keys_pass_when_a_server_is_told_so(wire_to):
    with LocalServer(unknown_keys=True) as server:
        wire = wire_to(server)
        assert wire("POST", "/responses?trace=1", {"model": "m", "input": "Hi", "thinking": {"on": True}}).status == 200
        assert server.requests[-1].body["thinking"] == {"on": True}


def test_a_contract_of_ones_own_is_served(wire_to):
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://example.com/v1"}],
        "paths": {
            "/things/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
                "get": {
                    "operationId": "getThing",
                    "responses": {"200": {"content": {"application/json": {"schema": {"type": "array", "items": {}}}}}},
                },
            }
        },
    }
    with LocalServer(document) as server:
        wire = wire_to(server)
        assert wire("GET", "/things/x").error["param"] == "id"
        assert wire("GET", "/things/7").json == []
