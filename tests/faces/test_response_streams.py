"""`client.responses.stream(...)` and `.wait(...)`, over real sockets."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from sansio.response_events import ARGUMENTS, EVERYTHING, TEXT, events_of, function_call, message, response, text_part

from faces.wire import Answer, Wire, answer, events
from openai_core.errors import (
    APIConnectionError,
    ConfigurationError,
    IncompleteResponseError,
    IncompleteStreamError,
    NotFoundError,
    PollTimeout,
    StreamError,
)
from openai_core.sansio.resume import Resume
from openai_core.testing import LocalServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faces.driven import Face
    from faces.wire import Seen

# httpcore leaves the generators of a body that was not read to its end to the garbage collector, which trio tells.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")

AT_ONCE = Resume(first=0)
ASKED: dict[str, Any] = {"model": "m", "input": "Hello"}
TOOL = {
    "type": "function",
    "name": "weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    "strict": False,
}


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer() as made:
        yield made


def streamed(whole: dict[str, Any], upto: int | None = None, cut: bool = False) -> Answer:
    return events(*events_of(whole)[:upto], done=False, cut=cut)


def from_number(whole: dict[str, Any], more: int | None = None) -> Any:
    """Answers with the events after `starting_after`; with so many of them and no end, if told."""

    def step(seen: Seen) -> Answer:
        query = dict(pair.split("=") for pair in seen.query.split("&"))
        assert query["stream"] == "true"
        rest = events_of(whole)[int(query["starting_after"]) + 1 :]
        return events(*rest[:more], done=False, cut=more is not None and more < len(rest))

    return step


# --- what comes


@pytest.mark.parametrize("item", EVERYTHING, ids=lambda item: item["type"])
def test_every_kind_of_event_comes_as_it_was_sent_and_adds_up(face: Face, wire: Wire, item: dict[str, Any]) -> None:
    whole = response(item)
    wire.tell(streamed(whole))
    with face.client(base_url=wire.url).responses.stream(**ASKED) as stream:
        told = list(stream)
    assert [event.type for event in told] == [event["type"] for event in events_of(whole)]
    for event, sent in zip(told, events_of(whole), strict=True):
        assert {**event.to_dict(), **sent} == event.to_dict()
    final = stream.get_final_response()
    assert final.to_dict() == whole
    assert final.request_id == "req_stream"
    assert json.loads(wire.seen[0].body) == {**ASKED, "stream": True}


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({}, "You said: Hello there"),
        ({"tools": [TOOL], "tool_choice": "required"}, ""),
        ({"reasoning": {"effort": "high"}}, "You said: Hello there"),
    ],
    ids=["text", "tools", "reasoning"],
)
def test_the_stream_ends_with_what_the_plain_call_answers(
    face: Face, server: LocalServer, more: dict[str, Any], text: str
) -> None:
    client = face.client(base_url=server.url)
    asked = {"model": "gpt-5.4", "input": "Hello there", **more}
    with client.responses.stream(**asked) as stream:
        before = None
        for event in stream:
            if event.type == "response.completed":
                whole = event.event.response.to_dict()
                assert event.response.to_dict() == whole
            else:
                before = stream.snapshot
    assert before.to_dict()["output"] == whole["output"]
    assert stream.get_final_response().to_dict() == whole
    assert stream.current_response_snapshot.to_dict() == whole
    assert stream.output_text == text
    plain = client.responses.create(**asked)
    assert [item.type for item in plain.output] == [item["type"] for item in whole["output"]]


def test_the_final_response_can_be_asked_for_at_once(face: Face, server: LocalServer) -> None:
    stream = face.client(base_url=server.url).responses.stream(**ASKED)
    assert server.requests == []
    assert stream.get_final_response().output_text == "You said: Hello"
    assert stream.is_closed


def test_who_wants_only_text_gets_only_text(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    with client.responses.stream(**ASKED) as stream:
        assert list(stream.text_deltas()) == ["You", " said:", " Hello"]
    with client.responses.stream(**ASKED) as stream:
        assert "".join(stream.text_stream()) == "You said: Hello"
        assert stream.get_final_response().output_text == "You said: Hello"


@pytest.mark.parametrize("status", ["failed", "incomplete"])
def test_a_response_that_was_not_completed_is_given_with_its_status(face: Face, wire: Wire, status: str) -> None:
    whole = response(message(), status=status, error={"code": "server_error", "message": "no"})
    wire.tell(streamed(whole))
    with face.client(base_url=wire.url).responses.stream(**ASKED) as stream:
        final = stream.get_final_response()
    assert (final.status, final.output_text) == (status, TEXT)


def test_a_stream_that_is_left_has_no_end(face: Face, server: LocalServer) -> None:
    with face.client(base_url=server.url).responses.stream(**ASKED) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                break
    with pytest.raises(IncompleteStreamError) as caught:
        stream.get_final_response()
    assert caught.value.partial.output_text == "You"
    assert list(stream) == []


# --- what goes wrong


@pytest.mark.parametrize(
    "problem",
    [
        {"type": "error", "code": "server_error", "message": "It broke", "param": None, "sequence_number": 9},
        {"type": "error", "error": {"code": "server_error", "message": "It broke"}},
        {"error": {"code": "server_error", "message": "It broke"}},
    ],
)
@pytest.mark.parametrize("background", [True, False])
def test_an_error_event_is_raised_with_what_came(
    face: Face, wire: Wire, problem: dict[str, Any], background: bool
) -> None:
    wire.tell(events(*events_of(response(message()))[:9], problem, done=False))
    stream = face.client(base_url=wire.url).responses.stream(**ASKED, background=background)
    with pytest.raises(StreamError, match="It broke") as caught:
        stream.until_done()
    assert caught.value.code == "server_error"
    assert caught.value.partial.output_text == stream.output_text == TEXT[:12]
    assert stream.is_closed
    assert len(wire.seen) == 1


@pytest.mark.parametrize("options", [{}, {"background": True, "store": False}, {"background": True, "resume": False}])
def test_a_stream_that_breaks_and_does_not_go_on_is_an_error_with_what_came(
    face: Face, wire: Wire, options: dict[str, Any]
) -> None:
    wire.tell(streamed(response(message()), 9, cut=True))
    stream = face.client(base_url=wire.url).responses.stream(**ASKED, **options)
    with pytest.raises(APIConnectionError) as caught:
        stream.until_done()
    assert caught.value.partial.output_text == TEXT[:12]
    assert len(wire.seen) == 1


# --- taken up again


@pytest.mark.parametrize("calls", [False, True], ids=["text", "tools"])
def test_a_background_response_is_followed_to_its_end_wherever_its_stream_is_cut(
    face: Face, server: LocalServer, calls: bool
) -> None:
    client = face.client(base_url=server.url)
    asked: dict[str, Any] = {"model": "gpt-5.4", "input": "Say something in five words"}
    asked |= {"tools": [TOOL], "tool_choice": "required"} if calls else {}
    uncut = [event.type for event in client.responses.stream(**asked)]
    for count in range(1, len(uncut)):
        server.reset()
        server.cut(count)
        with client.responses.stream(**asked, background=True, resume=AT_ONCE) as stream:
            told = list(stream)
        assert [event.sequence_number for event in told] == list(range(len(uncut)))
        assert [event.type for event in told] == uncut
        final = stream.get_final_response()
        assert final.to_dict() == told[-1].event.response.to_dict()
        assert [request.query for request in server.requests[1:]] == [{"stream": True, "starting_after": count - 1}]


@pytest.mark.parametrize("step", [1, 2, 7])
def test_a_stream_that_is_cut_again_and_again_loses_nothing(face: Face, wire: Wire, step: int) -> None:
    whole = response(*EVERYTHING)
    count = len(events_of(whole))
    wire.tell(streamed(whole, 1, cut=True), *[from_number(whole, step)] * count)
    with face.client(base_url=wire.url).responses.stream(**ASKED, background=True, resume=AT_ONCE) as stream:
        told = [event.sequence_number for event in stream]
    assert told == list(range(count))
    assert stream.get_final_response().to_dict() == whole


def test_a_server_that_tells_too_much_again_is_not_listened_to_twice(face: Face, wire: Wire) -> None:
    whole = response(message())
    wire.tell(streamed(whole, 9, cut=True), streamed(whole))
    with face.client(base_url=wire.url).responses.stream(**ASKED, background=True, resume=AT_ONCE) as stream:
        told = [event.sequence_number for event in stream]
    assert told == list(range(len(events_of(whole))))
    assert stream.get_final_response().output_text == TEXT


def test_who_wants_to_know_is_told_of_each_attempt(face: Face, wire: Wire) -> None:
    whole = response(message())
    calls: list[Any] = []

    def plain(error: Exception, attempt: int, number: int | None) -> None:
        calls.append((type(error), attempt, number))

    async def awaited(error: Exception, attempt: int, number: int | None) -> None:
        plain(error, attempt, number)

    wire.tell(streamed(whole, 9, cut=True), events(done=False, cut=True), from_number(whole))
    resume = AT_ONCE.replace(on_resume=plain if face.blocking else awaited)
    face.client(base_url=wire.url).responses.stream(**ASKED, background=True, resume=resume).until_done()
    assert calls == [(APIConnectionError, 1, 8), (APIConnectionError, 2, 8)]


def test_a_stream_that_is_taken_up_says_all_that_the_first_call_said(face: Face, wire: Wire) -> None:
    whole = response(message())
    wire.tell(streamed(whole, 9, cut=True), from_number(whole))
    stream = face.client(base_url=wire.url).responses.stream(
        **ASKED,
        background=True,
        resume=AT_ONCE,
        include=["reasoning.encrypted_content"],
        stream_options={"include_obfuscation": False},
        extra_headers={"X-Who": "me"},
        extra_query={"tenant": "t"},
        extra_body={"mine": 1},
    )
    stream.until_done()
    again = wire.seen[1]
    assert (again.method, again.path, again.body) == ("GET", "/v1/responses/resp_1", b"")
    assert again.headers["x-who"] == "me"
    for pair in ("include_obfuscation=false", "tenant=t", "starting_after=8", "reasoning.encrypted_content"):
        assert pair in again.query


def test_there_are_only_so_many_attempts_in_a_row(face: Face, wire: Wire) -> None:
    wire.tell(streamed(response(message()), 9, cut=True), *[events(done=False, cut=True)] * 9)
    stream = face.client(base_url=wire.url).responses.stream(**ASKED, background=True, resume=AT_ONCE.replace(limit=3))
    with pytest.raises(APIConnectionError) as caught:
        stream.until_done()
    assert caught.value.partial.output_text == TEXT[:12]
    assert len(wire.seen) == 4
    assert stream.is_closed


@pytest.mark.parametrize("status", ["completed", "incomplete", "failed", "cancelled"])
def test_where_the_stream_is_not_to_be_had_any_more_the_end_is_waited_for(face: Face, wire: Wire, status: str) -> None:
    whole = response(function_call(), message(), status=status)
    gone = {"error": {"message": "This response can no longer be streamed", "code": "gone"}}
    soon = {"openai_poll_after_ms": "1"}
    wire.tell(
        streamed(whole, 8, cut=True),
        answer(gone, 400),
        answer(response(status="in_progress"), **soon),
        answer(whole, **soon),
    )
    with face.client(base_url=wire.url).responses.stream(**ASKED, background=True, resume=AT_ONCE) as stream:
        told = list(stream)
        final = stream.get_final_response()
    assert final.to_dict() == whole
    assert told[-1].type == f"response.{status}"
    assert told[-1].response.to_dict() == whole
    assert "".join(e.delta for e in told if e.type == "response.output_text.delta") == TEXT
    assert "".join(e.delta for e in told if e.type == "response.function_call_arguments.delta") == ARGUMENTS
    assert [seen.query for seen in wire.seen[2:]] == ["", ""]


def test_a_response_that_is_gone_altogether_is_an_error(face: Face, wire: Wire) -> None:
    gone = {"error": {"message": "There is none", "code": "not_found"}}
    wire.tell(streamed(response(message()), 9, cut=True), answer(gone, 404), answer(gone, 404))
    stream = face.client(base_url=wire.url).responses.stream(**ASKED, background=True, resume=AT_ONCE)
    with pytest.raises(NotFoundError) as caught:
        stream.until_done()
    assert caught.value.partial.output_text == TEXT[:12]


# --- followed from elsewhere


def test_a_response_that_runs_is_followed_from_its_first_event(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    running = client.responses.create(model="gpt-5.4", input="Hello there", background=True)
    with client.responses.stream(response_id=running.id) as stream:
        told = [event.sequence_number for event in stream]
    assert told == list(range(len(told)))
    assert stream.get_final_response().output_text == "You said: Hello there"
    assert (server.requests[-1].method, server.requests[-1].query) == ("GET", {"stream": True})


@pytest.mark.parametrize("after", [0, 3, 6])
def test_a_response_that_runs_is_followed_from_any_event_on(face: Face, server: LocalServer, after: int) -> None:
    client = face.client(base_url=server.url)
    running = client.responses.create(model="gpt-5.4", input="Hello there", background=True)
    server.cut(2)
    with client.responses.stream(response_id=running.id, starting_after=after, resume=AT_ONCE) as stream:
        told = [event.sequence_number for event in stream]
    assert told == list(range(after + 1, after + 1 + len(told)))
    assert stream.get_final_response().output_text == "You said: Hello there"
    assert [request.query["starting_after"] for request in server.requests[1:]] == [after, after + 2]


@pytest.mark.parametrize("entered", [True, False])
def test_a_response_whose_stream_is_refused_is_waited_for(face: Face, wire: Wire, entered: bool) -> None:
    whole = response(message())
    wire.tell(answer({"error": {"message": "It can no longer be streamed"}}, 400), answer(whole))
    stream = face.client(base_url=wire.url).responses.stream(response_id="resp_1")
    if entered:
        with stream as inside:
            told = list(inside)
    else:
        told = list(stream)
    assert "".join(e.delta for e in told if e.type == "response.output_text.delta") == TEXT
    assert stream.get_final_response().to_dict() == whole


@pytest.mark.parametrize("entered", [True, False])
def test_a_response_that_does_not_exist_cannot_be_followed(face: Face, server: LocalServer, entered: bool) -> None:
    stream = face.client(base_url=server.url).responses.stream(response_id="resp_none")
    with pytest.raises(NotFoundError):
        stream.__enter__() if entered else next(stream)
    assert len(server.requests) == 1
    assert stream.is_closed


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"response_id": "resp_1", "model": "m", "input": "Hi"}, "'input', 'model' would make a new one"),
        ({"response_id": "resp_1", "background": True}, "'background'"),
        ({"starting_after": 4}, "'response_id'"),
        ({"starting_after": 4, **ASKED}, "'response_id'"),
        ({"response_id": "resp_1", "misspelt": 1}, "misspelt"),
        ({"modell": "m"}, "did you mean"),
        ({"stream": True, **ASKED}, "leave the argument 'stream' out"),
        ({"response_id": 7}, "id of a response"),
    ],
)
def test_arguments_that_do_not_go_together_are_refused_at_once(
    face: Face, server: LocalServer, wrong: dict[str, Any], words: str
) -> None:
    with pytest.raises(TypeError, match=words):
        face.client(base_url=server.url).responses.stream(**wrong)
    assert server.requests == []


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
@pytest.mark.parametrize("name", ["stream", "wait"])
def test_a_helper_has_no_raw_view(face: Face, server: LocalServer, view: str, name: str) -> None:
    responses = getattr(face.client(base_url=server.url).responses, view)
    with pytest.raises(TypeError, match=rf"{name}\(\) has no raw view"):
        getattr(responses, name)(**({"response": "resp_1"} if name == "wait" else ASKED))
    assert server.requests == []


@pytest.mark.parametrize("wrong", [{"response_id": "r", "starting_after": "4"}, {"resume": 3, **ASKED}])
def test_arguments_that_cannot_be_right_are_refused_at_once(
    face: Face, server: LocalServer, wrong: dict[str, Any]
) -> None:
    with pytest.raises(ConfigurationError):
        face.client(base_url=server.url).responses.stream(**wrong)
    assert server.requests == []


def test_what_was_not_given_may_be_said_to_be_none(face: Face, server: LocalServer) -> None:
    stream = face.client(base_url=server.url).responses.stream(**ASKED, response_id=None, starting_after=None)
    assert stream.get_final_response().status == "completed"


# --- cancelled


@pytest.mark.parametrize("begun", [True, False])
def test_cancelling_leaves_the_stream_and_ends_a_response_that_runs_in_the_background(
    face: Face, server: LocalServer, begun: bool
) -> None:
    client = face.client(base_url=server.url)
    with client.responses.stream(**ASKED, background=True, extra_headers={"X-Who": "me"}) as stream:
        if begun:
            for event in stream:
                if event.type == "response.output_text.delta":
                    break
        cancelled = stream.cancel()
        assert cancelled.status == "cancelled"
        assert stream.is_closed
        assert list(stream) == []
    assert stream.get_final_response().to_dict() == cancelled.to_dict()
    last = server.requests[-1]
    assert (last.method, last.path) == ("POST", f"/v1/responses/{cancelled.id}/cancel")
    assert last.headers["x-who"] == "me"


def test_cancelling_any_other_response_only_leaves_its_stream(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    with client.responses.stream(**ASKED) as stream:
        next(stream)
        left = stream.cancel()
    assert left.status == "in_progress"
    assert stream.is_closed
    assert len(server.requests) == 1


def test_cancelling_what_is_over_or_never_began_asks_for_nothing(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    assert client.responses.stream(**ASKED, background=True).cancel() is None
    assert server.requests == []
    stream = client.responses.stream(**ASKED, background=True)
    final = stream.get_final_response()
    assert stream.cancel().to_dict() == final.to_dict()
    assert len(server.requests) == 1


# --- waited for


def test_a_response_in_the_background_is_waited_for(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    told: list[str] = []

    async def awaited(one: Any) -> None:
        told.append(one.status)

    running = client.responses.create(model="gpt-5.4", input="Hello", background=True)
    on_update = (lambda one: told.append(one.status)) if face.blocking else awaited
    done = client.responses.wait(running.id, on_update=on_update)
    assert (running.status, told) == ("queued", ["in_progress", "completed"])
    assert done.output_text == "You said: Hello"
    count = len(server.requests)
    assert client.responses.wait(done) is done  # over already
    assert len(server.requests) == count
    assert client.responses.wait(running, timeout=60).to_dict() == done.to_dict()


def test_a_response_that_takes_too_long_is_not_waited_for_any_longer(face: Face, wire: Wire) -> None:
    still = answer(response(status="in_progress"), openai_poll_after_ms="1")
    wire.tell(*[still] * 2000)
    client = face.client(base_url=wire.url)
    with pytest.raises(PollTimeout, match="in_progress") as caught:
        client.responses.wait("resp_1", timeout=0.2)
    assert caught.value.last.id == "resp_1"
    assert len(wire.seen) > 2


def test_a_look_that_is_not_answered_is_not_waited_for_beyond_the_end(face: Face, wire: Wire) -> None:
    wire.tell(Answer(silent=True, hold=wire.released))
    with pytest.raises(PollTimeout) as caught:
        face.client(base_url=wire.url, max_retries=0).responses.wait("resp_1", timeout=0.2)
    assert caught.value.last is None


def test_a_look_takes_what_other_calls_take(face: Face, wire: Wire) -> None:
    wire.tell(answer(response(message())))
    client = face.client(base_url=wire.url)
    client.responses.wait("resp_1", include=["reasoning.encrypted_content"], extra_headers={"X-Who": "me"})
    assert wire.seen[0].headers["x-who"] == "me"
    assert "reasoning.encrypted_content" in wire.seen[0].query


@pytest.mark.parametrize("wrong", [{"interval": -1}, {"timeout": "soon"}])
def test_waiting_takes_seconds(face: Face, wire: Wire, wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        face.client(base_url=wire.url).responses.wait("resp_1", **wrong)
    assert wire.seen == []


@pytest.mark.parametrize("wrong", [{"response": 7}, {"response": "resp_1", "misspelt": 1}])
def test_waiting_needs_to_know_what_for(face: Face, wire: Wire, wrong: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        face.client(base_url=wire.url).responses.wait(**wrong)
    assert wire.seen == []


# --- values


class Numbers:
    """Makes values of JSON objects."""

    def partial(self, value: Any, /) -> Any:
        return dict(value)

    def parse(self, text: str, /) -> Any:
        return json.loads(text)


def test_values_are_read_while_they_come_and_a_response_that_is_cut_short_has_none(face: Face, wire: Wire) -> None:
    from openai_core.resources.responding import streaming

    whole = response(message(text_part('{"a":[1,2,3]}')))
    short = response(message(text_part('{"a":[1,2')), status="incomplete")
    wire.tell(streamed(whole), streamed(short))
    runner = face.runner(base_url=wire.url)
    inner = runner if face.blocking else runner.inner

    def stream() -> Any:
        made = streaming(inner, "responses", dict(ASKED), format=Numbers())
        return made if face.blocking else type(runner)(face.portal, made)

    first = stream()
    deltas = [event.parsed for event in first if event.type == "response.output_text.delta"]
    assert deltas == [{}, {"a": []}, {"a": [1, 2]}, {"a": [1, 2, 3]}, {"a": [1, 2, 3]}]
    assert first.get_final_response().output_parsed == {"a": [1, 2, 3]}
    second = stream()
    told = list(second)
    assert told[-1].type == "response.incomplete"
    with pytest.raises(IncompleteResponseError) as caught:
        second.get_final_response()
    assert caught.value.partial == {"a": [1, 2]}
    assert caught.value.text == '{"a":[1,2'


def test_the_beta_interface_streams_its_own_events(face: Face, server: LocalServer) -> None:
    from openai_core.generated.models.beta_responses import BetaResponse
    from openai_core.resources.responding import streaming

    runner = face.runner(base_url=server.url)
    inner = runner if face.blocking else runner.inner
    made = streaming(inner, "beta_responses", {**ASKED, "background": True}, AT_ONCE)
    stream = made if face.blocking else type(runner)(face.portal, made)
    server.cut(5)
    told = [event.sequence_number for event in stream]
    assert told == list(range(len(told)))
    final = stream.get_final_response()
    assert isinstance(final, BetaResponse)
    assert final.output_text == "You said: Hello"
    assert all("beta" in request.query for request in server.requests)

    done = face.client(base_url=server.url).beta.responses.wait(final.id)
    assert done.to_dict() == final.to_dict()
