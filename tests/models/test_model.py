"""What a model is to the person who holds one."""

from __future__ import annotations

import copy
import json
import pickle

import attrs
import pytest

from openai_core.sansio.model import Model, Unknown
from openai_core.types import (
    ChatCompletion,
    ChatCompletionChunk,
    Embedding,
    Eval,
    EvalCreateResponse,
    Image,
    Response,
    ResponseOutputMessage,
    ResponseStreamEvent,
    Transcription,
    TranscriptionVerbose,
)
from openai_core.unset import UNSET

MESSAGE = {
    "id": "msg_1",
    "type": "message",
    "status": "completed",
    "role": "assistant",
    "content": [{"type": "output_text", "text": "Hello", "annotations": []}],
}


def message() -> ResponseOutputMessage:
    return ResponseOutputMessage.from_dict(MESSAGE)


# --- reading


def test_nested_objects_are_models() -> None:
    assert type(message().content[0]).__name__ == "OutputTextContent"
    assert message().content[0].text == "Hello"


def test_a_key_that_the_contract_does_not_know_is_an_attribute_and_extra() -> None:
    chunk = ChatCompletionChunk.from_dict({"id": "c", "choices": [{"index": 0, "delta": {"reasoning_content": "hm"}}]})
    delta = chunk.choices[0].delta
    assert delta.reasoning_content == "hm"  # type: ignore[attr-defined]
    assert delta.extra == {"reasoning_content": "hm"}


def test_an_absent_field_reads_none_and_differs_from_null() -> None:
    delta = ChatCompletionChunk.from_dict({"choices": [{"delta": {"content": None}}]}).choices[0].delta
    assert delta.content is None
    assert delta.refusal is None
    assert "content" in delta
    assert "refusal" not in delta
    assert delta.to_dict() == {"content": None}


def test_a_missing_required_field_reads_none() -> None:
    assert Response.from_dict({}).id is None


def test_a_name_that_is_nowhere_is_an_attribute_error_with_a_proposal() -> None:
    with pytest.raises(AttributeError, match="did you mean 'content'"):
        message().contents  # type: ignore[attr-defined]  # noqa: B018
    assert not hasattr(message(), "nothing_of_the_kind")


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("model_dump", "to_dict"),
        ("model_dump_json", "to_json"),
        ("json", "to_json"),
        ("model_fields_set", "name in model"),
    ],
)
def test_names_from_elsewhere_are_told_what_they_are_called_here(name: str, ours: str) -> None:
    with pytest.raises(AttributeError, match=ours):
        getattr(message(), name)


def test_an_unknown_kind_of_item_keeps_all_its_keys() -> None:
    response = Response.from_dict({"output": [MESSAGE, {"type": "brand_new", "colour": "red"}]})
    item = response.output[1]
    assert isinstance(item, Unknown)
    assert item.colour == "red"
    assert response.to_dict()["output"][1] == {"type": "brand_new", "colour": "red"}


@pytest.mark.parametrize("tag", [None, 7, ["message"], {"a": 1}])
def test_a_tag_that_is_no_text_makes_an_unknown(tag: object) -> None:
    response = Response.from_dict({"output": [{"type": tag}]})
    assert isinstance(response.output[0], Unknown)


def test_a_value_of_the_wrong_kind_stays_as_it_came() -> None:
    assert Response.from_dict({"output": "text", "usage": 3}).to_dict() == {"output": "text", "usage": 3}


def test_a_key_never_hides_a_method() -> None:
    model = Embedding.from_dict({"to_dict": 1, "copy": 2, "extra": 3, "__class__": 4, "index": 5})
    assert model.to_dict() == {"to_dict": 1, "copy": 2, "extra": 3, "__class__": 4, "index": 5}
    assert model.copy() == model
    assert model.extra["copy"] == 2


def test_from_dict_refuses_what_is_no_object() -> None:
    with pytest.raises(TypeError, match=r"Response.from_dict\(\) takes a JSON object, not list"):
        Response.from_dict([])  # type: ignore[arg-type]


def test_from_json_reads_text_and_bytes() -> None:
    text = json.dumps(MESSAGE)
    assert ResponseOutputMessage.from_json(text) == ResponseOutputMessage.from_json(text.encode()) == message()
    with pytest.raises(TypeError, match="takes a JSON object, not list"):
        ResponseOutputMessage.from_json("[]")
    with pytest.raises(ValueError, match=r".+"):
        ResponseOutputMessage.from_json("{")


def test_a_union_tells_its_members_apart() -> None:
    event = ResponseStreamEvent.from_dict(  # type: ignore[attr-defined]
        {"type": "response.output_text.delta", "delta": "Hi", "item_id": "m", "output_index": 0, "content_index": 0}
    )
    assert type(event).__name__ == "ResponseTextDeltaEvent"
    assert event.delta == "Hi"


def test_verbose_transcriptions_are_told_from_diarized_ones() -> None:
    from openai_core.sansio.shape import resolve

    decode = resolve("audio:CreateTranscriptionResponse")
    verbose = {"task": "transcribe", "language": "en", "duration": 1.0, "text": "Hi", "segments": [{"id": 0}]}
    diarized = {"task": "transcribe", "duration": 1.0, "text": "Hi", "segments": [{"speaker": "A"}]}
    assert type(decode(dict(verbose))) is TranscriptionVerbose
    assert type(decode(dict(diarized))).__name__ == "TranscriptionDiarized"
    assert type(decode({"text": "Hi"})) is Transcription


# --- writing


def test_to_dict_shares_nothing_with_the_model() -> None:
    model = message()
    model.to_dict()["content"].append("x")
    assert len(model.content) == 1


def test_to_json_is_compact_and_keeps_letters_as_they_are() -> None:
    model = ResponseOutputMessage.from_dict({"id": "ü"})
    assert model.to_json() == '{"id":"ü"}'
    assert model.to_json(indent=2) == '{\n  "id": "ü"\n}'


def test_what_is_set_is_written() -> None:
    model = message()
    model.status = "incomplete"
    del model.role
    assert model.to_dict() == {**{k: v for k, v in MESSAGE.items() if k != "role"}, "status": "incomplete"}


def test_setting_a_method_is_refused() -> None:
    with pytest.raises(AttributeError, match=r"ResponseOutputMessage\.copy is a method"):
        message().copy = 1  # type: ignore[method-assign, assignment]


# --- making


def test_a_model_is_made_by_keyword_and_knows_its_constants() -> None:
    made = ResponseOutputMessage(id="msg_1", content=[], status="completed")
    assert made.to_dict() == {
        "type": "message",
        "role": "assistant",
        "id": "msg_1",
        "content": [],
        "status": "completed",
    }


def test_dictionaries_given_for_models_become_models() -> None:
    part = {"type": "output_text", "text": "Hello", "annotations": []}
    made = ResponseOutputMessage(id="m", content=[part], status="completed")  # type: ignore[list-item]
    assert made.content[0].text == "Hello"
    assert part == {"type": "output_text", "text": "Hello", "annotations": []}


def test_a_misspelt_keyword_is_told_the_right_one() -> None:
    with pytest.raises(TypeError, match="ResponseOutputMessage has no field 'contnt'; did you mean 'content'"):
        ResponseOutputMessage(id="m", contnt=[], status="completed")  # type: ignore[call-arg]


def test_missing_fields_are_named() -> None:
    with pytest.raises(TypeError, match=r"Embedding\(\) needs 'index' and 'embedding'"):
        Embedding()  # type: ignore[call-arg]


def test_unset_leaves_a_field_out_and_none_is_null_where_null_may_be() -> None:
    made = Response.from_dict({}).evolve(error=None, metadata=UNSET)
    assert made.to_dict() == {"error": None}


def test_evolve_changes_a_copy() -> None:
    model = message()
    other = model.evolve(status="incomplete")
    assert (model.status, other.status) == ("completed", "incomplete")
    assert other.evolve(status=UNSET).to_dict().keys() == MESSAGE.keys() - {"status"}
    with pytest.raises(TypeError, match="has no field 'staus'; did you mean 'status'"):
        model.evolve(staus="x")


def test_copy_is_shallow_unless_deep() -> None:
    model = message()
    assert model.copy().content is model.content
    deep = model.copy(deep=True)
    deep.content[0].text = "Bye"
    assert model.content[0].text == "Hello"


# --- being a value


def test_models_are_equal_by_class_and_content() -> None:
    assert message() == message()
    assert message() != message().evolve(id="other")
    assert message() != MESSAGE
    with pytest.raises(TypeError, match="unhashable"):
        hash(message())


def test_models_travel_through_pickle_and_deepcopy() -> None:
    response = Response.from_dict({"output": [MESSAGE], "brand_new": {"a": [1]}})
    response._request_id = "req_1"
    for twin in (pickle.loads(pickle.dumps(response)), copy.deepcopy(response)):
        assert twin == response
        assert twin.output[0].content[0].text == "Hello"
        assert twin._request_id == "req_1"


def test_repr_elides_long_strings_and_lists() -> None:
    shown = repr(Embedding.from_dict({"object": "x" * 5000, "embedding": [0.5] * 1536}))
    assert len(shown) < 400
    assert "5,000 characters" in shown
    assert "1,516 more" in shown


def test_request_id_is_none_below_the_top() -> None:
    assert message()._request_id is None


# --- attrs


def test_models_are_attrs_classes() -> None:
    assert attrs.has(ResponseOutputMessage)
    assert [f.name for f in attrs.fields(ResponseOutputMessage)] == list(ResponseOutputMessage.__annotations__)
    assert attrs.fields(ResponseOutputMessage).type.default == "message"
    assert attrs.asdict(message())["content"][0]["text"] == "Hello"
    assert attrs.evolve(message(), id="msg_2").id == "msg_2"
    assert not attrs.has(Model)


def test_attrs_keeps_the_defaults_of_a_class() -> None:
    attrs.fields(ChatCompletion)
    assert ChatCompletion.from_dict({}).usage is None
    assert ChatCompletion.from_dict({}).object == "chat.completion"


# --- computed


def test_output_text_joins_the_text_of_all_messages() -> None:
    second = {**MESSAGE, "content": [*MESSAGE["content"], {"type": "refusal", "refusal": "No."}]}
    response = Response.from_dict({"output": [MESSAGE, {"type": "reasoning"}, second], "output_text": "a lie"})
    assert response.output_text == "HelloHello"
    assert response.refusal == "No."
    assert response.to_dict()["output_text"] == "a lie"


@pytest.mark.parametrize("data", [{}, {"output": None}, {"output": []}, {"output": [{"type": "message"}]}])
def test_output_text_is_empty_where_there_is_none(data: dict[str, object]) -> None:
    assert Response.from_dict(data).output_text == ""
    assert Response.from_dict(data).refusal is None


def test_an_image_gives_its_bytes() -> None:
    assert Image.from_dict({"b64_json": "aGk="}).data == b"hi"
    assert Image.from_dict({"url": "https://example.com"}).data is None


def test_second_names_are_the_same_class() -> None:
    assert EvalCreateResponse is Eval
