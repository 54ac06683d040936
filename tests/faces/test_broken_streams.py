"""What came of a stream that ended too early stands on its error, whatever it was a stream of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from faces.wire import Wire, events
from openai_core import APIConnectionError, APIError, IncompleteStreamError
from openai_core.types import ChatCompletion, Completion, Response

if TYPE_CHECKING:
    from faces.driven import Face

# httpcore leaves the generators of a body that was not read to its end to the garbage collector, which trio tells.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")

MESSAGES = [{"role": "user", "content": "Hi"}]


def chunk(**delta: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": None}
    return {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


CHAT = [chunk(role="assistant", content="The light "), chunk(content="is lit")]
ITEM = {"type": "message", "id": "m1", "role": "assistant", "status": "in_progress", "content": []}
PLACE = {"item_id": "m1", "output_index": 0, "content_index": 0}
BEGUN = {"id": "r1", "object": "response", "created_at": 1, "status": "in_progress", "model": "m", "output": []}
RESPONSE = [
    {"type": "response.created", "sequence_number": 0, "response": BEGUN},
    {"type": "response.output_item.added", "sequence_number": 1, "output_index": 0, "item": ITEM},
    {
        "type": "response.content_part.added",
        "sequence_number": 2,
        **PLACE,
        "part": {"type": "output_text", "text": "", "annotations": []},
    },
    {"type": "response.output_text.delta", "sequence_number": 3, **PLACE, "delta": "The light "},
    {"type": "response.output_text.delta", "sequence_number": 4, **PLACE, "delta": "is lit"},
]


def left(stream: Any) -> APIError:
    """The error that a stream ends with."""
    with pytest.raises(APIError) as caught:
        list(stream)
    return caught.value


def chatted(face: Face, wire: Wire) -> Any:
    client = face.client(base_url=wire.url, max_retries=0)
    return client.chat.completions.create(model="m", messages=MESSAGES, stream=True)


@pytest.mark.parametrize("cut", [False, True], ids=["ended", "cut"])
def test_a_broken_chat_stream_tells_the_completion_so_far(face: Face, wire: Wire, cut: bool) -> None:
    wire.tell(events(*CHAT, done=False, cut=cut))
    error = left(chatted(face, wire))
    assert isinstance(error, APIConnectionError if cut else IncompleteStreamError)
    assert isinstance(error.partial, ChatCompletion)
    assert error.partial.choices[0].message.content == "The light is lit"


@pytest.mark.parametrize("cut", [False, True], ids=["ended", "cut"])
def test_a_broken_stream_of_a_response_tells_the_response_so_far(face: Face, wire: Wire, cut: bool) -> None:
    wire.tell(events(*RESPONSE, done=False, cut=cut))
    error = left(face.client(base_url=wire.url, max_retries=0).responses.create(model="m", input="Hi", stream=True))
    assert isinstance(error, APIConnectionError if cut else IncompleteStreamError)
    assert isinstance(error.partial, Response)
    assert (error.partial.output_text, error.partial.status) == ("The light is lit", "in_progress")


def test_an_error_event_leaves_what_came_before_it(face: Face, wire: Wire) -> None:
    wire.tell(events(*CHAT, {"error": {"message": "overloaded", "code": "overloaded"}}, done=False))
    error = left(chatted(face, wire))
    assert error.code == "overloaded"
    assert error.partial.choices[0].message.content == "The light is lit"


def test_a_broken_stream_of_plain_text_tells_its_completion(face: Face, wire: Wire) -> None:
    told = {"id": "c", "object": "text_completion", "created": 1, "model": "m"}
    wire.tell(events({**told, "choices": [{"index": 0, "text": "The light", "finish_reason": None}]}, done=False))
    error = left(face.client(base_url=wire.url, max_retries=0).completions.create(model="m", prompt="Hi", stream=True))
    assert isinstance(error.partial, Completion)
    assert error.partial.choices[0].text == "The light"


def test_a_stream_of_which_nothing_came_has_nothing_to_tell(face: Face, wire: Wire) -> None:
    wire.tell(events(done=False, cut=True))
    error = left(chatted(face, wire))
    assert error.partial is None


def test_of_a_plain_stream_of_more_than_a_mebibyte_no_half_is_told(face: Face, wire: Wire) -> None:
    wire.tell(events(*[chunk(content="x" * 100_000)] * 12, done=False, cut=True))
    error = left(chatted(face, wire))
    assert error.partial is None


def test_the_text_alone_is_to_be_had_of_any_plain_stream(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url, max_retries=0)
    wire.tell(events(chunk(role="assistant"), *CHAT, {**chunk(), "choices": []}))
    wire.tell(events(*RESPONSE, {"type": "response.completed", "sequence_number": 5, "response": BEGUN}, done=False))
    chat = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    assert list(chat.text_deltas()) == ["The light ", "is lit"]
    response = client.responses.create(model="m", input="Hi", stream=True)
    assert list(response.text_deltas()) == ["The light ", "is lit"]
