"""What `parse` and `stream` make of answers: values, refusals, answers cut short, answers that are something else."""

from __future__ import annotations

import copy
import json
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from openai_core.errors import (
    BadRequestError,
    ContentFilterFinishReasonError,
    IncompleteResponseError,
    LengthFinishReasonError,
    ParseError,
    SchemaError,
)
from openai_core.structured.format import Format, format_of
from openai_core.structured.parsed import (
    ParsedChatCompletion,
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
)
from openai_core.structured.tools import function_tool
from structured import shapes as s
from structured.answers import call, completion, response, said

if TYPE_CHECKING:
    from faces.driven import Face

    from openai_core.testing import LocalServer

HELLO = [{"role": "user", "content": "hello"}]
STEPS = '{"value": [{"explanation": "a", "output": "b"}]}'


@pytest.fixture
def client(face: Face, server: LocalServer) -> Any:
    return face.client(base_url=server.url, max_retries=0)


def chat(client: Any, kind: Any = list[s.Step], **params: Any) -> Any:
    return client.chat.completions.parse(model="gpt-5.4", messages=HELLO, response_format=kind, **params)


def respond(client: Any, kind: Any = list[s.Step], **params: Any) -> Any:
    return client.responses.parse(model="gpt-5.4", input="hello", text_format=kind, **params)


# --- values


def test_parsed_values_stand_beside_the_json_and_are_never_sent_again(client: Any, server: LocalServer) -> None:
    server.reply(completion(STEPS))
    answer = chat(client)
    message = answer.choices[0].message
    assert message.parsed == [s.Step(explanation="a", output="b")]
    assert answer.to_dict() == completion(STEPS)
    server.reply(completion(STEPS))
    client.chat.completions.create(model="gpt-5.4", messages=[*HELLO, message])
    assert server.requests[-1].body["messages"][1] == completion(STEPS)["choices"][0]["message"]

    server.reply(response(STEPS))
    answer = respond(client)
    part = answer.output[0].content[0]
    assert isinstance(answer, ParsedResponse)
    assert isinstance(answer.output[0], ParsedResponseOutputMessage)
    assert isinstance(part, ParsedResponseOutputText)
    assert part.parsed == answer.output_parsed == [s.Step(explanation="a", output="b")]
    assert answer.to_dict() == response(STEPS)


def test_a_parsed_answer_is_pickled_and_copied_with_its_values(client: Any, server: LocalServer) -> None:
    server.reply(completion(STEPS))
    answer = chat(client)
    for other in (pickle.loads(pickle.dumps(answer)), copy.deepcopy(answer), copy.copy(answer)):
        assert isinstance(other, ParsedChatCompletion)
        assert other == answer
        assert other.choices[0].message.parsed == answer.choices[0].message.parsed
    assert answer.request_id


def test_every_choice_is_parsed(client: Any, server: LocalServer) -> None:
    body = completion('{"value": 1}')
    body["choices"].append({**copy.deepcopy(body["choices"][0]), "index": 1})
    body["choices"][1]["message"]["content"] = '{"value": 2}'
    server.reply(body)
    assert [choice.message.parsed for choice in chat(client, int, n=2).choices] == [1, 2]


def test_a_fence_around_the_json_is_taken_off(client: Any, server: LocalServer) -> None:
    for text in (f"```json\n{STEPS}\n```", f"```\n{STEPS}```", f"\n  ```JSON\n{STEPS}\n```\n"):
        server.reply(completion(text))
        assert chat(client).choices[0].message.parsed == [s.Step(explanation="a", output="b")]


def test_a_root_that_was_left_out_is_no_mistake(client: Any, server: LocalServer) -> None:
    server.reply(response("[1, 2]"))
    assert respond(client, list[int]).output_parsed == [1, 2]
    server.reply(response("3"))
    assert respond(client, int).output_parsed == 3


def test_a_map_that_came_as_an_object_is_one(client: Any, server: LocalServer) -> None:
    server.reply(response('{"value": {"a": 1}}'))
    assert respond(client, dict[str, int]).output_parsed == {"a": 1}


def test_a_refusal_is_a_value(client: Any, server: LocalServer) -> None:
    server.reply(completion(None, refusal="I would rather not."))
    message = chat(client).choices[0].message
    assert (message.parsed, message.refusal) == (None, "I would rather not.")
    refusal = {**said(""), "content": [{"type": "refusal", "refusal": "No."}]}
    server.reply(response(None, refusal))
    answer = respond(client)
    assert (answer.output_parsed, answer.refusal) == (None, "No.")


def test_only_the_final_answer_of_a_response_is_parsed(client: Any, server: LocalServer) -> None:
    server.reply(response(None, said("Let me see.", phase="commentary"), said(STEPS, phase="final_answer")))
    answer = respond(client)
    assert answer.output_parsed == [s.Step(explanation="a", output="b")]
    server.reply(response("", status="queued", output=[]))
    assert respond(client, background=True).output_parsed is None


def test_a_schema_given_as_such_gives_json_values(client: Any, server: LocalServer) -> None:
    form = {"type": "json_schema", "json_schema": {"name": "x", "schema": {"type": "object"}}}
    server.reply(completion('{"a": 1}'))
    assert chat(client, form).choices[0].message.parsed == {"a": 1}
    server.reply(response('{"a": 1}'))
    text = {"format": {"type": "json_object"}, "verbosity": "low"}
    answer = client.responses.parse(model="gpt-5.4", input="JSON, please", text=text)
    assert answer.output_parsed == {"a": 1}


def test_a_format_is_taken_in_the_place_of_a_type_and_other_options_of_the_text_stay(
    client: Any, server: LocalServer
) -> None:
    wanted: Format[int | str] = format_of(int | str)
    server.reply(response('{"value": "x"}'))
    assert respond(client, wanted, text={"verbosity": "low"}).output_parsed == "x"
    text = server.requests[-1].body["text"]
    assert text["verbosity"] == "low"
    assert text["format"]["name"] == "int_or_str"
    assert text["format"]["strict"] is True


# --- tools


def test_arguments_of_tools_are_values_of_their_types(client: Any, server: LocalServer) -> None:
    tools = [s.Query, function_tool(s.Point, name="go_to"), function_tool(dict[str, int], name="count", strict=False)]
    arguments = {"table_name": "orders", "columns": ["id"], "conditions": [], "order_by": "asc"}
    calls = [
        call("Query", json.dumps(arguments)),
        call("go_to", '{"x": 1, "y": 2}'),
        call("count", "{}"),
        call("?", "{"),
    ]
    server.reply(completion(None, "tool_calls", tool_calls=calls))
    made = client.chat.completions.parse(model="gpt-5.4", messages=HELLO, tools=tools)
    values = [one.function.parsed_arguments for one in made.choices[0].message.tool_calls]
    assert values == [s.Query.model_validate(arguments), s.Point(1.0, 2.0), None, None]
    assert made.choices[0].message.parsed is None
    assert made.to_dict()["choices"][0]["message"]["tool_calls"] == calls

    kinds = [{"type": "function_call", "call_id": "c", **one["function"]} for one in calls]
    server.reply(response(None, *kinds))
    answer = client.responses.parse(model="gpt-5.4", input="hello", tools=tools)
    assert [one.parsed_arguments for one in answer.output if isinstance(one, ParsedResponseFunctionToolCall)] == values[
        :2
    ]
    assert [tool["name"] for tool in server.requests[-1].body["tools"]] == ["Query", "go_to", "count"]


def test_words_beside_refused_or_unknown_tools_do_no_harm(client: Any, server: LocalServer) -> None:
    server.reply(completion("", "tool_calls", tool_calls=[call("other", "not json")]))
    message = chat(client, list[int], tools=[s.Query]).choices[0].message
    assert message.parsed is None
    assert message.tool_calls[0].function.parsed_arguments is None


def test_a_pydantic_dataclass_in_a_list_is_validated_by_pydantic(client: Any, server: LocalServer) -> None:
    server.reply(completion('{"value": [{"low": "1", "high": null}]}'))
    assert chat(client, list[s.Bounded]).choices[0].message.parsed == [s.Bounded(low=1)]
    server.reply(completion('{"value": [{"low": "one", "high": null}]}'))
    with pytest.raises(ParseError, match=r"\[0\].low"):
        chat(client, list[s.Bounded])


# --- what is no value


def test_an_answer_cut_short_says_so_and_keeps_what_there_is(client: Any, server: LocalServer) -> None:
    text = '{"value": [{"explanation": "a", "outp'
    for reason, kind in (("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)):
        server.reply(completion(text, reason))
        with pytest.raises(kind) as caught:
            chat(client)
        error = caught.value
        assert (error.text, error.partial) == (text, [{"explanation": "a"}])
        assert error.completion is error.response
        assert error.usage.total_tokens == 7
        assert error.request_id.startswith("req_")
        assert pickle.loads(pickle.dumps(error)).text == text
    server.reply(response(text, status="incomplete", incomplete_details={"reason": "max_output_tokens"}))
    with pytest.raises(IncompleteResponseError, match="max_output_tokens") as incomplete:
        respond(client)
    assert incomplete.value.partial == [{"explanation": "a"}]
    assert incomplete.value.response.status == "incomplete"
    server.reply(response("", status="failed", error={"code": "server_error", "message": "It broke."}))
    with pytest.raises(IncompleteResponseError, match="It broke"):
        respond(client)


def test_an_answer_that_was_not_asked_to_be_a_value_is_never_an_error(client: Any, server: LocalServer) -> None:
    server.reply(completion("half a sent", "length"))
    answer = client.chat.completions.parse(model="gpt-5.4", messages=HELLO)
    assert answer.choices[0].message.content == "half a sent"
    server.reply(response("half a sent", status="incomplete", incomplete_details={"reason": "max_output_tokens"}))
    assert client.responses.parse(model="gpt-5.4", input="hello").output_text == "half a sent"


@pytest.mark.parametrize(
    ("kind", "text", "place"),
    [
        (list[s.Step], "I think that", "not JSON"),
        (list[s.Step], '{"value": [{"explanation": "a"}]}', "output"),
        (s.Order, '{"lines": [{"sku": "a", "price": "x", "amounts": []}], "note": 1}', "lines[0].price"),
        (s.Tree, '{"value": 1, "children": [{"value": "one"}]}', "children[0].value"),
        (s.Point | s.Pair, '{"value": 3}', "expected an object"),
        (int, '{"value": "three"}', "int"),
    ],
)
def test_a_text_that_is_no_value_says_where_it_goes_wrong(
    kind: Any, text: str, place: str, client: Any, server: LocalServer
) -> None:
    server.reply(completion(text))
    with pytest.raises(ParseError) as caught:
        chat(client, kind)
    assert place in str(caught.value)
    assert caught.value.text == text
    assert type(caught.value) is ParseError
    server.reply(response(text))
    with pytest.raises(ParseError) as other:
        respond(client, kind)
    assert place in str(other.value)
    assert other.value.usage.total_tokens == 7


def test_an_answer_without_choices_is_no_type_error(client: Any, server: LocalServer) -> None:
    for choices in (None, []):
        server.reply({**completion(""), "choices": choices})
        with pytest.raises(ParseError, match="no choices"):
            chat(client)
    server.reply({**response(""), "output": None})
    assert respond(client).output_parsed is None


# --- before anything is sent


def test_a_type_without_a_schema_is_refused_before_anything_is_sent(client: Any, server: LocalServer) -> None:
    for call_it in (chat, respond):
        with pytest.raises(SchemaError, match="can be anything") as caught:
            call_it(client, dict[str, Any])
        assert caught.value.path == "dict_str_Any{}"
    with pytest.raises(TypeError, match="give one"):
        respond(client, int, text={"format": {"type": "text"}})
    for call_it in (chat, respond):
        with pytest.raises(TypeError, match="stream"):
            call_it(client, int, stream=True)
        with pytest.raises(TypeError, match="tempera"):
            call_it(client, int, temperatur=1)
    assert server.requests == []


@pytest.mark.parametrize(
    ("schema", "place"),
    [
        ({"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}, "additionalProperties"),
        (
            {"type": "object", "properties": {"a": {"type": "string"}}, "required": [], "additionalProperties": False},
            "'a' is missing",
        ),
        ({"type": "array", "items": {"type": "string"}}, "has to be of type 'object'"),
    ],
)
def test_the_local_server_refuses_schemas_that_the_api_would_refuse(
    schema: Any, place: str, client: Any, server: LocalServer
) -> None:
    named = {"name": "it", "schema": schema, "strict": True}
    outer = {"type": "object", "properties": {"below": schema}, "required": ["below"], "additionalProperties": False}
    with pytest.raises(BadRequestError, match=place) as caught:
        client.chat.completions.create(
            model="m", messages=HELLO, response_format={"type": "json_schema", "json_schema": named}
        )
    assert caught.value.param == "response_format.json_schema.schema"
    if schema["type"] == "object":
        form = {"type": "json_schema", "name": "it", "schema": outer, "strict": True}
        with pytest.raises(BadRequestError, match="at 'below'") as caught:
            client.responses.create(model="m", input="x", text={"format": form})
        assert caught.value.code == "invalid_json_schema"
    tool = {"type": "function", "function": {"name": "f", "parameters": schema, "strict": True}}
    with pytest.raises(BadRequestError, match="function 'f'") as caught:
        client.chat.completions.create(model="m", messages=HELLO, tools=[tool])
    assert caught.value.param == "tools[0].function.parameters"
    client.chat.completions.create(
        model="m", messages=HELLO, tools=[{**tool, "function": {**tool["function"], "strict": False}}]
    )


# --- other ways to call


def test_streams_show_values_as_they_grow_and_end_in_one(client: Any, server: LocalServer) -> None:
    with client.chat.completions.stream(model="gpt-5.4", messages=HELLO, response_format=list[s.Step]) as stream:
        shown = [event.parsed for event in stream if event.type == "content.delta"]
        final = stream.get_final_completion()
    assert all(value is None or isinstance(value, list) for value in shown)
    assert final.choices[0].message.parsed == [s.Step(explanation="explanation", output="output")]
    with client.responses.stream(model="gpt-5.4", input="hello", text_format=dict[str, int]) as stream:
        stream.until_done()
        assert stream.get_final_response().output_parsed == {"key": 1}
    with client.responses.stream(model="gpt-5.4", input="call Query", tools=[s.Query]) as stream:
        item = stream.get_final_response().output[0]
    assert isinstance(item.parsed_arguments, s.Query)


def test_the_raw_views_parse_as_well(client: Any, server: LocalServer) -> None:
    server.reply(completion('{"value": 3}'))
    raw = chat_raw = client.chat.completions.with_raw_response.parse(
        model="gpt-5.4", messages=HELLO, response_format=int
    )
    assert raw.headers["x-request-id"]
    assert chat_raw.parse().choices[0].message.parsed == 3
    server.reply(response('{"value": 3}'))
    raw = client.responses.with_raw_response.parse(model="gpt-5.4", input="hello", text_format=int)
    assert raw.parse().output_parsed == 3
