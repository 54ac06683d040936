"""Requests become batches, batches become results in the order of the requests."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from faces.wire import Answer, Seen, answer

from openai_core import Client
from openai_core.errors import APIError, BadRequestError, ConfigurationError, PollTimeout
from openai_core.generated.models.chat import ChatCompletion
from openai_core.generated.models.responses import Response
from openai_core.work.batches import BatchRequest, endpoint_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from faces.driven import Face
    from faces.wire import Wire

    from openai_core.testing import LocalServer
    from work.conftest import Clock


def requests(count: int) -> Iterator[dict[str, Any]]:
    return ({"model": "m", "input": f"n{number}"} for number in range(count))


def counted(server: LocalServer, name: str) -> int:
    return [one.operation for one in server.requests].count(name)


def test_results_are_matched_to_the_requests_and_errors_stand_apart(face: Face, server: LocalServer) -> None:
    given = [*requests(3), {"model": "m", "nonsense": 1, "input": "x"}, {"model": "m", "input": "last"}]
    results = face.client(base_url=server.url).batches.run(given)
    assert len(results) == 5
    assert [result.ok for result in results] == [True, True, True, False, True]
    assert isinstance(results[0].value, Response)
    assert [result.value.output_text for result in results[:3]] == [f"You said: n{number}" for number in range(3)]
    assert results[-1].value.output_text == "You said: last"
    assert [error.index for error in results.errors] == [3]
    assert isinstance(results[3].error, BadRequestError)
    assert not results.ok
    with pytest.raises(BadRequestError):
        list(results.values())
    assert [batch.status for batch in results.batches] == ["completed"]
    with pytest.raises(IndexError):
        results[5]


def test_requests_have_names_of_their_own_if_they_are_given_any(face: Face, server: LocalServer) -> None:
    body = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
    results = face.client(base_url=server.url).batches.run(
        [("first", body), BatchRequest(body, "second"), BatchRequest(body)], endpoint="/v1/chat/completions"
    )
    assert [result.custom_id for result in results] == ["first", "second", "request-2"]
    assert isinstance(results["second"].value, ChatCompletion)
    assert results["second"].request_id
    assert results.ok


def test_more_than_a_batch_takes_makes_several(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    results = client.batches.run(requests(10), max_requests=4, metadata={"team": "blue"})
    assert [result.value.output_text for result in results] == [f"You said: n{number}" for number in range(10)]
    assert len(results.batches) == counted(server, "batches.create") == 3
    assert results.batches[0].metadata == {"team": "blue"}
    assert len(client.batches.run(requests(10), max_bytes=300).batches) > 3


def test_batches_that_exist_are_waited_for_and_fetched_by_their_ids(face: Face, server: LocalServer) -> None:
    client = face.client(base_url=server.url)
    first = client.batches.run(requests(5), max_requests=3)
    again = client.batches.run(resume=[batch.id for batch in first.batches])
    assert [one.value.output_text for one in again] == [one.value.output_text for one in first]
    assert len(client.batches.run(resume=first.batches[1].id)) == 2
    assert counted(server, "batches.create") == 2


def test_a_checkpoint_goes_on_with_what_is_begun(face: Face, server: LocalServer, tmp_path: Path) -> None:
    client = face.client(base_url=server.url, max_retries=0)
    server.fail([400], on="batches.create")
    state = tmp_path / "state.json"
    with pytest.raises(BadRequestError):
        client.batches.run(requests(6), max_requests=2, resume=state)
    results = client.batches.run(requests(6), max_requests=2, resume=state)
    assert [one.value.output_text for one in results] == [f"You said: n{number}" for number in range(6)]
    kept = json.loads(state.read_text())
    assert kept["complete"]
    state.write_text(json.dumps({**kept, "batches": kept["batches"][:2], "counts": [2, 2], "complete": False}))
    results = client.batches.run(requests(6), max_requests=2, resume=state)
    assert len(results) == 6
    assert [batch.id for batch in results.batches][:2] == kept["batches"][:2]
    assert counted(server, "batches.create") == 1 + 3 + 1
    assert len(client.batches.run(resume=state)) == 6
    state.write_text(json.dumps({**kept, "complete": False, "counts": [1, 2, 2]}))
    with pytest.raises(ConfigurationError, match="other requests"):
        client.batches.run(requests(6), max_requests=2, resume=state)


def test_waiting_too_long_tells_how_to_go_on(face: Face, wire: Wire, clock: Clock) -> None:
    wire.tell(answer({"id": "file-1"}), answer(batch("validating")))
    wire.script.extend([answer(batch("in_progress"))] * 100)
    with pytest.raises(PollTimeout, match="1 of 1 batches") as caught:
        face.client(base_url=wire.url).batches.run(
            requests(2), timeout=50, interval=0, on_update=lambda batch: clock.go(20)
        )
    assert caught.value.last[0].status == "in_progress"
    assert len(wire.seen) == 2 + 3
    assert "resume=['batch_1']" in caught.value.__notes__[0]


def batch(status: str, **more: Any) -> dict[str, Any]:
    facts = {"object": "batch", "endpoint": "/v1/responses", "completion_window": "24h", "created_at": 1}
    return {"id": "batch_1", **facts, "input_file_id": "file-1", "status": status, **more}


def test_requests_that_a_batch_did_not_come_to_are_errors_and_order_is_ours(face: Face, wire: Wire) -> None:
    told = {"error": {"message": "slow down", "type": "x", "code": "rate_limit_exceeded"}}
    lines = [
        {"custom_id": "request-2", "response": {"status_code": 200, "request_id": "r2", "body": response("two")}},
        {"custom_id": "request-0", "response": {"status_code": 200, "request_id": "r0", "body": response("zero")}},
    ]
    errors = [
        {"custom_id": "request-1", "response": None, "error": {"code": "batch_expired", "message": "too late"}},
        {"custom_id": "request-3", "response": {"status_code": 429, "request_id": "r3", "body": told}},
    ]
    ended = batch("expired", output_file_id="file-2", error_file_id="file-3")
    wire.tell(answer({"id": "file-1"}), answer(batch("validating")), answer(ended), file(lines), file(errors))
    results = face.client(base_url=wire.url).batches.run(requests(5), interval=0)
    assert [result.ok for result in results] == [True, False, True, False, False]
    assert results[2].value.output_text == "two"
    assert [getattr(result.error, "code", None) for result in results.errors] == [
        "batch_expired",
        "rate_limit_exceeded",
        "batch_expired",
    ]
    assert results[3].status_code == 429


def test_a_batch_that_was_refused_says_why(face: Face, wire: Wire) -> None:
    why = {"object": "list", "data": [{"code": "bad", "message": "no such model", "line": 1, "param": None}]}
    wire.tell(answer({"id": "file-1"}), answer(batch("validating")), answer(batch("failed", errors=why)))
    results = face.client(base_url=wire.url).batches.run(requests(2), interval=0)
    assert len(results.errors) == 2
    assert isinstance(results[0].error, APIError)
    assert results[0].error.code == "batch_failed"
    assert results[0].error.__notes__ == ["batch_1: no such model (line 1)"]


def response(text: str) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    message = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}
    return {"id": "resp_1", "object": "response", "created_at": 1, "model": "m", "output": [message]}


def file(lines: list[dict[str, Any]]) -> Any:
    body = "\n".join(json.dumps(line) for line in lines).encode()

    def told(seen: Seen) -> Answer:
        assert seen.path.endswith("/content")
        return Answer(200, {"content-type": "application/octet-stream"}, body)

    return told


def test_files_of_results_are_kept_where_they_are_wanted(face: Face, server: LocalServer, tmp_path: Path) -> None:
    client = face.client(base_url=server.url)
    with client.batches.run(requests(2), directory=tmp_path / "kept") as results:
        assert len(results) == 2
    assert [path.name for path in (tmp_path / "kept").iterdir()] == ["output-0.jsonl"]
    with client.batches.run(requests(2)) as results:
        folder = results.folder
    assert not __import__("os").path.exists(folder)


@pytest.mark.parametrize(
    ("body", "endpoint"),
    [
        ({"model": "m", "messages": []}, "/v1/chat/completions"),
        ({"model": "m", "input": "a"}, "/v1/responses"),
        ({"model": "text-embedding-3-small", "input": "a"}, "/v1/embeddings"),
        ({"model": "omni-moderation-latest", "input": "a"}, "/v1/moderations"),
        ({"model": "m", "prompt": "a"}, "/v1/completions"),
    ],
)
def test_requests_tell_what_they_are_for(body: dict[str, Any], endpoint: str) -> None:
    assert endpoint_of(body) == endpoint


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ([], ConfigurationError),
        (None, ConfigurationError),
        ([{"model": "m"}], ConfigurationError),
        ([3], TypeError),
        ([("", {"input": "a"})], TypeError),
        ([("a", {"input": "a"}), ("a", {"input": "b"})], ConfigurationError),
        ([{"input": "x" * 5000}], ConfigurationError),
    ],
)
def test_requests_that_cannot_be_right_are_refused_before_anything_is_sent(
    face: Face, wire: Wire, given: Any, error: type[Exception]
) -> None:
    with pytest.raises(error):
        face.client(base_url=wire.url).batches.run(given, max_bytes=4000)
    assert not wire.seen


def test_batches_of_a_client_without_async_need_no_loop(server: LocalServer) -> None:
    with Client(base_url=server.url, api_key="k") as client:
        assert client.batches.run(requests(1), endpoint="/v1/responses")[0].value.output_text == "You said: n0"
