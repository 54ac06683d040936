"""What was left with one member of a router is asked of that one, and of no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from faces.wire import Wire, answer, events

from openai_core import InternalServerError
from openai_core.providers import Cooling, Member, Router, compatible
from openai_core.providers import keeping as module
from openai_core.providers.keeping import Keeping
from openai_core.sansio.message import JsonBody, Message

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faces.driven import Face

DOWN = answer({"error": {"message": "down"}}, status=503)


def response(name: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "object": "response", "status": "completed", "output": [], **more}


@pytest.fixture
def other() -> Iterator[Wire]:
    wire = Wire()
    yield wire
    wire.close()


@pytest.fixture
def client(face: Face, wire: Wire, other: Wire) -> Any:
    members = [Member(compatible(server.url), name=name) for server, name in ((wire, "one"), (other, "two"))]
    return face.client(api_key=None, provider=Router(members, cooling=Cooling(0)), max_retries=0)


def test_a_response_is_asked_of_whoever_gave_it_and_so_is_what_follows_it(client: Any, wire: Wire, other: Wire) -> None:
    wire.tell(DOWN)
    other.tell(*[answer(response(f"resp_{number}")) for number in range(3)])
    made = client.responses.create(model="m", input="x")
    client.responses.retrieve(made.id)
    client.responses.create(model="m", input="y", previous_response_id=made.id)
    assert (len(wire.seen), len(other.seen)) == (1, 3)


def test_a_response_that_was_streamed_is_asked_of_whoever_gave_it(client: Any, wire: Wire, other: Wire) -> None:
    wire.tell(DOWN)
    begun = {"type": "response.created", "response": response("resp_s", status="in_progress"), "sequence_number": 0}
    ended = {"type": "response.completed", "response": response("resp_s"), "sequence_number": 1}
    other.tell(events(begun, ended, done=False), answer(response("resp_s")))
    with client.responses.create(model="m", input="x", stream=True) as stream:
        assert [event.type for event in stream] == ["response.created", "response.completed"]
    client.responses.retrieve("resp_s")
    assert (len(wire.seen), len(other.seen)) == (1, 2)


def test_a_batch_goes_to_whoever_has_its_file(client: Any, wire: Wire, other: Wire) -> None:
    file = {"id": "file-1", "object": "file", "bytes": 1, "created_at": 1, "filename": "a", "purpose": "batch"}
    batch = {"id": "batch_1", "object": "batch", "status": "validating", "input_file_id": "file-1"}
    other.tell(answer(file), answer(batch), answer(batch))
    client.files.create(file=("a.jsonl", b"{}"), purpose="batch", provider_options={"router": {"member": "two"}})
    client.batches.create(input_file_id="file-1", endpoint="/v1/responses", completion_window="24h")
    client.batches.retrieve("batch_1")
    assert (len(wire.seen), len(other.seen)) == (0, 3)


def test_what_follows_something_that_nobody_is_known_to_have_goes_to_one_member_only(
    client: Any, wire: Wire, other: Wire
) -> None:
    wire.tell(DOWN)
    with pytest.raises(InternalServerError):
        client.responses.create(model="m", input="x", previous_response_id="resp_elsewhere")
    wire.tell(DOWN)
    with pytest.raises(InternalServerError):
        client.chat.completions.retrieve("chatcmpl_elsewhere")
    assert other.seen == []


def test_a_member_that_is_named_comes_first(client: Any, wire: Wire, other: Wire) -> None:
    wire.tell(answer(response("resp_1")))
    other.tell(answer(response("resp_1")))
    made = client.responses.create(model="m", input="x")
    client.responses.retrieve(made.id, provider_options={"router": {"member": "two"}})
    assert (len(wire.seen), len(other.seen)) == (1, 1)


def test_the_oldest_are_forgotten_for_the_newest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    kept = Keeping()
    for number in range(5):
        kept.note({"id": f"file-{number}"}, f"member-{number}")
    kept.note({"id": None}, "nobody")
    kept.note("text", "nobody")
    keepers = [kept.keeper(Message("GET", f"/files/file-{number}/content")) for number in range(5)]
    assert keepers == [None, None, "member-2", "member-3", "member-4"]


@pytest.mark.parametrize(
    ("body", "keeper"),
    [
        ({"conversation": "conv_1"}, "two"),
        ({"conversation": {"id": "conv_1"}}, "two"),
        ({"vector_store_ids": ["vs_0", "conv_1"]}, "two"),
        ({"training_file": "conv_1"}, "two"),
        ({"input": "conv_1"}, None),
        ({"conversation": None, "user_id": 3}, None),
    ],
)
def test_things_are_found_where_requests_name_them(body: dict[str, Any], keeper: str | None) -> None:
    kept = Keeping()
    kept.note({"id": "conv_1"}, "two")
    assert kept.keeper(Message("POST", "/responses", body=JsonBody(body))) == keeper
