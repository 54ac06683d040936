"""What comes back: errors in every shape, thoughts wherever they stand, tags parted from text, hooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from faces.wire import answer, events
from hypothesis import given
from hypothesis import strategies as st

from openai_core import APIError, AuthenticationError, BadRequestError, NotFoundError, RateLimitError, StreamError
from openai_core.generated.models.chat import ChatCompletion, ChatCompletionChunkDelta, ChatCompletionMessage
from openai_core.providers import compatible, deepseek, minimax, together, zhipu
from openai_core.providers.thought import Splitter, split
from providers.envelopes import TURNS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from faces.driven import Face
    from faces.wire import Wire

    from openai_core.sansio.message import Message


LEFT = pytest.mark.filterwarnings(
    "ignore:Exception ignored in. <async_generator:pytest.PytestUnraisableExceptionWarning"
)
"""Under trio, httpcore leaves the generator of a body that is not read to its end to the garbage collector."""


def completion(**message: Any) -> dict[str, Any]:
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", **message}}
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}


def chunk(finish: str | None = None, index: int = 0, **delta: Any) -> dict[str, Any]:
    choice = {"index": index, "delta": delta, "finish_reason": finish}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def ask(client: Any, **params: Any) -> Any:
    return client.chat.completions.create(model="m", messages=TURNS, **params)


# --- errors ---


def test_zhipus_bare_text_is_the_message(face: Face, wire: Wire) -> None:
    client = face.client(provider=zhipu(base_url=wire.url, api_key="k"))
    wire.tell(answer({"timestamp": "x", "status": 404, "error": "Not Found", "path": "/v4/responses"}, status=404))
    with pytest.raises(NotFoundError, match="Not Found") as caught:
        client.responses.create(model="m", input="x")
    assert "zhipu is not known to have 'Responses'" in caught.value.__notes__[-1]

    wire.tell(answer({"error": {"code": "1211", "message": "no such model"}}, status=400))
    with pytest.raises(BadRequestError, match="no such model") as refused:
        ask(client)
    assert refused.value.code == "1211"


def test_a_refused_key_is_spoken_of_as_the_providers(face: Face, wire: Wire) -> None:
    client = face.client(provider=deepseek(base_url=wire.url, api_key="k"))
    wire.tell(answer({"error": {"message": "bad key"}}, status=401))
    with pytest.raises(AuthenticationError) as caught:
        ask(client)
    assert "DEEPSEEK_API_KEY" in caught.value.__notes__[-1]
    assert "OPENAI_API_KEY" not in "".join(caught.value.__notes__)


@pytest.mark.parametrize(
    ("code", "kind"), [(1004, AuthenticationError), (1002, RateLimitError), (2013, BadRequestError), (9, APIError)]
)
def test_minimax_tells_errors_under_a_status_of_success(
    face: Face, wire: Wire, code: int, kind: type[APIError]
) -> None:
    client = face.client(provider=minimax(base_url=wire.url, api_key="k"))
    body = {"id": "1", "object": "", "choices": None, "base_resp": {"status_code": code, "status_msg": "no"}}
    wire.tell(answer(body, x_request_id="req_7"), answer(body))
    with pytest.raises(APIError, match="no") as caught:
        ask(client)
    assert type(caught.value) is kind
    assert caught.value.code == str(code)
    assert caught.value.request_id == "req_7"
    assert "status was 200" in caught.value.__notes__[0]

    with pytest.raises(APIError, match="no") as caught:
        list(ask(client, stream=True))  # refused with plain JSON in place of a stream
    assert caught.value.code == str(code)


@LEFT
def test_minimax_tells_errors_in_the_middle_of_a_stream(face: Face, wire: Wire) -> None:
    client = face.client(provider=minimax(base_url=wire.url, api_key="k"))
    ended = {**chunk(), "choices": None, "base_resp": {"status_code": 1027, "status_msg": "sensitive"}}
    wire.tell(events(chunk(content="a"), ended, done=False, hold=wire.released))
    stream = ask(client, stream=True)
    assert next(stream).choices[0].delta.content == "a"
    with pytest.raises(StreamError, match="sensitive") as caught:
        next(stream)
    assert stream.is_closed
    assert caught.value.code == "1027"

    fine = {**chunk("stop", content="b"), "base_resp": {"status_code": 0, "status_msg": ""}}
    wire.tell(events(chunk(content="a"), fine))
    assert [piece.choices[0].delta.content for piece in ask(client, stream=True)] == ["a", "b"]


def test_minimaxs_success_says_so_and_is_one(face: Face, wire: Wire) -> None:
    client = face.client(provider=minimax(base_url=wire.url, api_key="k"))
    wire.tell(answer({**completion(content="x"), "base_resp": {"status_code": 0, "status_msg": ""}}))
    assert ask(client).choices[0].message.content == "x"


def read_problem(status: int, body: Any) -> Mapping[str, Any] | None:
    if isinstance(body, dict) and body.get("fault"):
        return {"message": body["fault"], "code": "F1", "type": "fault", "param": "p", "status": body.get("as")}
    return None


@LEFT
def test_a_hook_reads_refusals_hidden_errors_and_events(face: Face, wire: Wire) -> None:
    client = face.client(provider=compatible(wire.url, read_problem=read_problem), max_retries=0)
    wire.tell(answer({"fault": "one"}, status=400), answer({"fault": "two", "as": 429}), answer({"fault": "three"}))
    with pytest.raises(BadRequestError, match="one") as caught:
        ask(client)
    assert (caught.value.code, caught.value.type, caught.value.param) == ("F1", "fault", "p")
    with pytest.raises(RateLimitError, match="two"):
        ask(client)
    with pytest.raises(APIError, match="three"):
        client.get("/things")

    wire.tell(events(chunk(content="a"), {"fault": "four"}, done=False, hold=wire.released))
    stream = ask(client, stream=True)
    assert next(stream).choices[0].delta.content == "a"
    with pytest.raises(StreamError, match="four"):
        next(stream)

    wire.tell(answer({"error": {"message": "usual"}}, status=400))
    with pytest.raises(BadRequestError, match="usual"):
        ask(client)


def test_hooks_see_raw_answers_only_when_they_are_parsed(face: Face, wire: Wire) -> None:
    client = face.client(provider=compatible(wire.url, read_problem=read_problem))
    wire.tell(answer({"fault": "two"}))
    raw = client.chat.completions.with_raw_response.create(model="m", messages=TURNS)
    assert raw.status_code == 200
    with pytest.raises(APIError, match="two"):
        raw.parse()


@pytest.mark.parametrize(
    ("hooks", "words"),
    [
        (
            {"prepare_request": lambda message: {"path": "/x"}},
            "`prepare_request` must give a Message, or None, not dict",
        ),
        ({"check_request": lambda message: ["n"], "compatibility": "strict"}, "`check_request` must give pairs"),
        ({"read_problem": lambda status, body: "no"}, "`read_problem` must give a mapping, or None, not str"),
    ],
)
def test_a_hook_that_gives_something_else_is_named(face: Face, wire: Wire, hooks: dict[str, Any], words: str) -> None:
    client = face.client(provider=compatible(wire.url, **hooks), max_retries=0)
    wire.tell(answer(completion(content="x")), answer({"error": "no"}, status=400))
    with pytest.raises(TypeError, match=words):
        ask(client)


# --- what goes out, changed by hooks and options ---


def test_a_hook_changes_a_copy_of_the_message(face: Face, wire: Wire) -> None:
    def prepare(message: Message) -> Message | None:
        if message.path == "/models":
            return message.replace(path="/v2/models")
        message.headers = {**message.headers, "x-signed": "yes"}
        message.path = f"/team{message.path}"
        return None

    profile = compatible(
        wire.origin, prepare_request=prepare, headers={"X-Team": "t"}, query={"v": "2"}, api_key="k", name="mine"
    )
    client = face.client(provider=profile, api_key=None)
    ask(client)
    client.get("/models")
    assert wire.seen[0].target == "/team/chat/completions?v=2"
    assert wire.seen[0].headers["x-signed"] == "yes"
    assert wire.seen[0].headers["x-team"] == "t"
    assert wire.seen[0].headers["authorization"] == "Bearer k"
    assert wire.seen[1].target == "/v2/models?v=2"


def test_what_a_hook_changes_of_a_body_is_not_the_callers(face: Face, wire: Wire) -> None:
    def prepare(message: Message) -> None:
        body: Any = message.body
        (body.value if hasattr(body, "value") else body.fields)["lane"] = "fast"

    client = face.client(provider=compatible(wire.url, prepare_request=prepare), max_retries=0)
    mine = {"model": "m"}
    client.post("/chat/completions", body=mine)
    client.files.create(file=("a.txt", b"x"), purpose="batch")
    assert wire.seen[0].json() == {"model": "m", "lane": "fast"}
    assert b'name="lane"\r\n\r\nfast' in wire.seen[1].body
    assert mine == {"model": "m"}


def test_options_for_one_provider_go_into_the_body_of_its_requests_alone(face: Face, wire: Wire) -> None:
    own = {"zhipu": {"thinking": {"type": "enabled"}, "temperature": 0.9}, "minimax": {"reasoning_split": True}}
    for profile in (zhipu(base_url=wire.url, api_key="k"), deepseek(base_url=wire.url, api_key="k")):
        ask(face.client(provider=profile), temperature=0.1, provider_options=own)
    assert wire.seen[0].json() == {
        "model": "m",
        "messages": TURNS,
        "temperature": 0.9,
        "thinking": {"type": "enabled"},
    }
    assert wire.seen[1].json() == {"model": "m", "messages": TURNS, "temperature": 0.1}


def test_options_of_a_profile_give_way_to_those_of_a_call(face: Face, wire: Wire) -> None:
    profile = deepseek(base_url=wire.url, api_key="k", provider_options={"temperature": 0.5, "extra": 1})
    client = face.client(provider=profile)
    ask(client, temperature=0.1)
    ask(client, provider_options={"deepseek": {"extra": 2}})
    client.get("/models")
    client.post("/chat/completions", body={"model": "m"}, provider_options={"deepseek": {"extra": 3}})
    assert wire.seen[0].json() == {"temperature": 0.1, "extra": 1, "model": "m", "messages": TURNS}
    assert wire.seen[1].json()["extra"] == 2
    assert wire.seen[2].body == b""
    assert wire.seen[3].json() == {"temperature": 0.5, "extra": 3, "model": "m"}


def test_options_reach_forms_too(face: Face, wire: Wire) -> None:
    client = face.client(provider=deepseek(base_url=wire.url, api_key="k"))
    client.files.create(file=("a.txt", b"x"), purpose="batch", provider_options={"deepseek": {"lane": "fast"}})
    assert b'name="lane"\r\n\r\nfast' in wire.seen[0].body


def test_options_that_are_no_mapping_are_refused(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url)
    with pytest.raises(TypeError, match="provider_options"):
        ask(client, provider_options={"openai": 3})
    with pytest.raises(TypeError, match="provider_options"):
        ask(client, provider_options="openai")


def test_a_bare_array_of_models_is_a_list(face: Face, wire: Wire) -> None:
    client = face.client(provider=together(base_url=wire.url, api_key="k"))
    wire.tell(answer([{"id": "a", "object": "model"}, {"id": "b", "object": "model"}]))
    assert [model.id for model in client.models.list()] == ["a", "b"]


# --- thoughts ---


@pytest.mark.parametrize(
    ("fields", "thoughts"),
    [
        ({"reasoning_content": "hm"}, "hm"),
        ({"reasoning": "hm"}, "hm"),
        ({"reasoning": "hm", "reasoning_details": [{"type": "reasoning.text", "text": "hm"}]}, "hm"),
        ({"reasoning_details": [{"type": "reasoning.text", "text": "h"}, {"summary": "m"}, {"data": "x"}]}, "hm"),
        ({"reasoning_content": None, "reasoning": "hm"}, "hm"),
        ({"content": [{"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]}]}, "hm"),
        ({"reasoning_details": []}, None),
        ({"reasoning": {"odd": 1}}, None),
        ({}, None),
    ],
)
@pytest.mark.parametrize("model", [ChatCompletionMessage, ChatCompletionChunkDelta])
def test_thoughts_are_read_wherever_they_stand_and_stay_there(
    model: Any, fields: dict[str, Any], thoughts: str | None
) -> None:
    made = model.from_dict({"content": "x", **fields})
    assert made.reasoning_content == thoughts
    assert made.to_dict() == {"content": "x", **fields}


def test_thoughts_of_an_answer_and_of_a_stream(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url)
    wire.tell(answer(completion(content="4", reasoning="2+2")))
    message = ask(client).choices[0].message
    assert (message.reasoning_content, message.reasoning) == ("2+2", "2+2")
    assert message.to_input()["reasoning"] == "2+2"

    wire.tell(events(chunk(reasoning="2+"), chunk(reasoning="2"), chunk("stop", content="4")))
    with client.chat.completions.stream(model="m", messages=TURNS) as stream:
        final = stream.get_final_completion().choices[0].message
    assert (final.content, final.reasoning_content) == ("4", "2+2")


# --- tags ---


@pytest.mark.parametrize(
    ("text", "thought", "said"),
    [
        ("<think>a</think>b", "a", "b"),
        ("<think>\na\n</think>\n\nb", "\na\n", "b"),
        ("\n <think>a</think> <think>c</think>b", "ac", "b"),
        ("<think></think>b", "", "b"),
        ("<think>a", "a", ""),
        ("<think>a</thi", "a</thi", ""),
        ("b <think>a</think>", "", "b <think>a</think>"),
        ("<b>", "", "<b>"),
        ("<thi", "", "<thi"),
        ("  ", "", "  "),
        ("", "", ""),
        ("plain", "", "plain"),
        ("<think>a</think>b </think> <think>c</think>", "a", "b </think> <think>c</think>"),
    ],
)
def test_what_stands_between_tags_before_the_answer_is_thought(text: str, thought: str, said: str) -> None:
    assert split(text) == (thought, said)


@given(
    st.lists(st.sampled_from(["<think>", "</think>", "<", "think", ">", "</", "a", " ", "\n", "<think"]), max_size=12),
    st.data(),
)
def test_a_text_is_parted_alike_however_it_is_cut(words: list[str], data: st.DataObject) -> None:
    text = "".join(words)
    splitter = Splitter()
    thought = said = ""
    while text:
        size = data.draw(st.integers(1, len(text)))
        more, rest = splitter.feed(text[:size])
        thought, said, text = thought + more, said + rest, text[size:]
    more, rest = splitter.finish()
    assert (thought + more, said + rest) == split("".join(words))


def test_tags_are_parted_in_whole_answers_and_the_bytes_stay(face: Face, wire: Wire) -> None:
    client = face.client(provider=minimax(base_url=wire.url, api_key="k", split_think=True))
    body = completion(content="<think>\n2+2\n</think>\n\n4")
    wire.tell(answer(body), answer(body), answer(body))
    message = ask(client).choices[0].message
    assert (message.content, message.reasoning_content) == ("4", "2+2")

    raw = client.chat.completions.with_raw_response.create(model="m", messages=TURNS)
    assert b"<think>" in raw.content
    assert raw.parse().choices[0].message.content == "4"

    told = client.post("/chat/completions", body={"model": "m"})
    assert told["choices"][0]["message"]["reasoning_content"] == "2+2"


@pytest.mark.parametrize("size", [1, 2, 3, 5, 50])
def test_tags_are_parted_in_streams_wherever_they_are_cut(face: Face, wire: Wire, size: int) -> None:
    client = face.client(base_url=wire.url, split_think=True)
    text = "<think>2+2, as I see it</think>\n\nIt is 4"
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    wire.tell(events(*(chunk(content=piece) for piece in pieces), chunk("stop")))
    chunks = list(ask(client, stream=True))
    deltas = [piece.choices[0].delta for piece in chunks]
    assert "".join(delta.content or "" for delta in deltas) == "It is 4"
    assert "".join(delta.reasoning_content or "" for delta in deltas) == "2+2, as I see it"

    wire.tell(events(*(chunk(content=piece) for piece in pieces), chunk("stop")))
    with client.chat.completions.stream(model="m", messages=TURNS) as stream:
        message = stream.get_final_completion().choices[0].message
    assert (message.content, message.reasoning_content) == ("It is 4", "2+2, as I see it")


def test_what_is_held_back_comes_with_the_last_chunk(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url, split_think=True)
    wire.tell(events(chunk(content="<thi"), chunk(index=1, content="<think>a</th"), chunk("stop"), chunk("length", 1)))
    chunks = list(ask(client, stream=True))
    assert chunks[2].choices[0].delta.content == "<thi"
    assert chunks[3].choices[0].delta.reasoning_content == "</th"


def test_two_streams_of_one_client_are_parted_apart(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url, split_think=True)
    wire.tell(events(chunk(content="<think>a"), chunk("stop")), events(chunk(content="b"), chunk("stop")))
    one, other = list(ask(client, stream=True)), list(ask(client, stream=True))
    assert one[0].choices[0].delta.reasoning_content == "a"
    assert other[0].choices[0].delta.content == "b"


def test_without_being_asked_nothing_is_parted(face: Face, wire: Wire) -> None:
    client = face.client(provider=minimax(base_url=wire.url, api_key="k"))
    wire.tell(answer(completion(content="<think>a</think>b")))
    assert ask(client).choices[0].message.content == "<think>a</think>b"


def test_a_model_reads_the_same_whoever_made_it() -> None:
    assert ChatCompletion.from_dict(completion(reasoning="a")).choices[0].message.reasoning_content == "a"
