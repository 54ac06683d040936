"""What is no value: whole or streamed, of chat completions or of responses, it is the same to who asked for one."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, Any

import pytest
from faces.wire import answer, events
from sansio.response_events import events_of

from openai_core.errors import IncompleteResponseError, LengthFinishReasonError, ParseError
from structured import shapes as s
from structured.answers import call, completion, response, said

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire

HELLO = [{"role": "user", "content": "hello"}]


@dataclasses.dataclass
class Lenient:
    """Needs nothing."""

    limit: int = 3


class Asking:
    """One API, called in one of its two ways."""

    def __init__(self, client: Any, wire: Wire, api: str, way: str) -> None:
        self.client = client
        self.wire = wire
        self.api = api
        self.way = way

    @property
    def is_chat(self) -> bool:
        return self.api == "chat"

    def __call__(self, text: str | None, *calls: tuple[str, str], cut: bool = False, **asked: Any) -> Any:
        """The answer to a request, when the model says this text and calls these tools."""
        if self.is_chat:
            return self._chat(text, calls, cut, asked)
        return self._response(text, calls, cut, asked)

    def _chat(self, text: str | None, calls: tuple[tuple[str, str], ...], cut: bool, asked: dict[str, Any]) -> Any:
        if "kind" in asked:
            asked["response_format"] = asked.pop("kind")
        asked |= {"model": "m", "messages": HELLO}
        given = [call(name, arguments) for name, arguments in calls]
        finish = "length" if cut else "tool_calls" if given else "stop"
        body = completion(text, finish, **({"tool_calls": given} if given else {}))
        if self.way == "parse":
            self.wire.tell(answer(body))
            return self.client.chat.completions.parse(**asked)
        head = {"id": "x", "object": "chat.completion.chunk", "created": 1, "model": "m"}
        deltas: list[Any] = [{"content": text[at : at + 3]} for at in range(0, len(text or ""), 3)] if text else []
        deltas += [{"tool_calls": [{"index": at, **one}]} for at, one in enumerate(given)]
        chunks = [{**head, "choices": [{"index": 0, "delta": one, "finish_reason": None}]} for one in deltas]
        chunks.append({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": finish}], "usage": body["usage"]})
        self.wire.tell(events(*chunks))
        with self.client.chat.completions.stream(**asked) as stream:
            for event in stream:
                repr(getattr(event, "parsed", None) if event.type == "content.delta" else event)
            return stream.get_final_completion()

    def _response(self, text: str | None, calls: tuple[tuple[str, str], ...], cut: bool, asked: dict[str, Any]) -> Any:
        if "kind" in asked:
            asked["text_format"] = asked.pop("kind")
        asked |= {"model": "m", "input": "hello"}
        items: list[Any] = [] if text is None else [said(text)]
        items += [
            {"type": "function_call", "id": f"fc_{at}", "call_id": f"c{at}", "name": name, "arguments": arguments}
            for at, (name, arguments) in enumerate(calls)
        ]
        body = response(None, *items)
        if cut:
            body |= {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}
        if self.way == "parse":
            self.wire.tell(answer(body))
            return self.client.responses.parse(**asked)
        self.wire.tell(events(*events_of(body), done=False))
        with self.client.responses.stream(**asked) as stream:
            for event in stream:
                repr(getattr(event, "parsed", None))
            return stream.get_final_response()

    def value(self, made: Any) -> Any:
        return made.choices[0].message.parsed if self.is_chat else made.output_parsed

    def arguments(self, made: Any) -> list[Any]:
        if self.is_chat:
            return [one.function.parsed_arguments for one in made.choices[0].message.tool_calls]
        return [getattr(one, "parsed_arguments", None) for one in made.output if one.type == "function_call"]


@pytest.fixture(params=["chat", "responses"])
def api(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture(params=["parse", "stream"])
def asking(request: pytest.FixtureRequest, face: Face, wire: Wire, api: str) -> Asking:
    return Asking(face.client(base_url=wire.url, max_retries=0), wire, api, request.param)


POINT = '{"x": 1, "y": 2}'


def test_arguments_that_a_strict_function_does_not_take_are_an_error(asking: Asking) -> None:
    with pytest.raises(ParseError) as caught:
        asking(None, ("Point", '{"x": 1, "y": "two"}'), tools=[s.Point])
    error = caught.value
    assert type(error) is ParseError
    assert "`y`" in str(error)
    assert (error.text, error.partial) == ('{"x": 1, "y": "two"}', {"x": 1, "y": "two"})
    assert error.usage.total_tokens == 7
    assert isinstance(error.__cause__, ValueError)


def test_arguments_in_an_error_are_shown_as_the_type_of_the_tool_has_them(asking: Asking) -> None:
    given = {"sku": "a", "amounts": [{"key": "b", "value": 1}], "price": "cheap"}
    with pytest.raises(ParseError) as caught:
        asking(None, ("LineItem", json.dumps(given)), tools=[s.LineItem])
    assert caught.value.partial["amounts"] == {"b": 1}


def test_arguments_of_functions_that_are_not_known_are_left_alone(asking: Asking) -> None:
    made = asking(None, ("Point", POINT), ("other", "{"), tools=[s.Point])
    assert asking.arguments(made) == [s.Point(1.0, 2.0), None]


def test_words_beside_calls_of_tools_are_no_value_and_no_error(asking: Asking) -> None:
    made = asking("Let me look that up.", ("Point", POINT), kind=list[int], tools=[s.Point])
    assert asking.value(made) is None
    assert asking.arguments(made) == [s.Point(1.0, 2.0)]


def test_a_value_beside_calls_of_tools_is_one(asking: Asking) -> None:
    made = asking('{"value": [1]}', ("Point", POINT), kind=list[int], tools=[s.Point])
    assert asking.value(made) == [1]


def test_bad_arguments_are_an_error_beside_a_value_as_well(asking: Asking) -> None:
    with pytest.raises(ParseError, match="x"):
        asking('{"value": [1]}', ("Point", "{}"), kind=list[int], tools=[s.Point])


def test_what_there_is_of_a_value_is_shown_as_the_type_has_it(asking: Asking) -> None:
    text = '{"value": [{"key": "a", "value": "1'
    kind = LengthFinishReasonError if asking.is_chat else IncompleteResponseError
    with pytest.raises(kind) as cut:
        asking(text, kind=dict[str, str], cut=True)
    assert (cut.value.text, cut.value.partial) == (text, {"a": "1"})
    with pytest.raises(ParseError) as caught:
        asking('{"value": [{"key": "a", "value": 1}]}', kind=dict[str, str])
    assert type(caught.value) is ParseError
    assert caught.value.partial == {"a": 1}


def test_a_value_that_was_written_to_its_end_counts_though_the_answer_was_cut_short(asking: Asking) -> None:
    assert asking.value(asking('{"value": [1]}', kind=list[int], cut=True)) == [1]


def test_nothing_at_all_of_a_value_is_an_error(asking: Asking) -> None:
    kind = LengthFinishReasonError if asking.is_chat else IncompleteResponseError
    with pytest.raises(kind) as caught:
        asking(None, kind=list[int], cut=True)
    assert (caught.value.text, caught.value.partial) == ("", None)


def test_no_text_at_all_is_no_value_and_no_arguments_are_none(asking: Asking) -> None:
    assert asking.value(asking("", kind=list[int])) is None
    assert asking.arguments(asking(None, ("Lenient", ""), tools=[Lenient])) == [Lenient(3)]
    with pytest.raises(ParseError, match="`x`: is missing"):
        asking(None, ("Point", ""), tools=[s.Point])


def test_arguments_are_read_to_their_end_or_not_at_all(asking: Asking) -> None:
    if asking.is_chat:
        with pytest.raises(LengthFinishReasonError) as caught:
            asking(None, ("Point", '{"x": 1,'), tools=[s.Point], cut=True)
        assert caught.value.partial == {"x": 1}
    else:
        made = asking(None, ("Point", '{"x": 1'), tools=[s.Point], cut=True)
        assert (made.status, asking.arguments(made)) == ("incomplete", [None])
