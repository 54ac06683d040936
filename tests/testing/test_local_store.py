"""What the server is given, it keeps."""

from __future__ import annotations

import pytest

from openai_core.testing import LocalServer


def upload(wire, content=b"hello", name="a.txt", purpose="assistants"):
    return wire("POST", "/files", form=[("purpose", purpose), ("file", (name, content))]).json


def test_a_file_comes_back_as_it_was_sent(wire):
    file = upload(wire, b"\x00\r\n--bytes", "data.bin", "batch")
    assert (file["bytes"], file["filename"], file["purpose"]) == (10, "data.bin", "batch")
    assert wire("GET", f"/files/{file['id']}").json == file
    assert wire("GET", f"/files/{file['id']}/content").content == b"\x00\r\n--bytes"
    assert wire("DELETE", f"/files/{file['id']}").json == {"id": file["id"], "object": "file", "deleted": True}
    assert wire("GET", f"/files/{file['id']}").status == 404
    assert wire("GET", "/files").json["data"] == []


def test_files_are_listed_by_purpose(wire):
    upload(wire, purpose="batch")
    other = upload(wire, purpose="vision")
    assert [file["id"] for file in wire("GET", "/files?purpose=vision").json["data"]] == [other["id"]]


def test_an_id_that_nobody_stored_is_not_found(wire):
    reply = wire("GET", "/files/file-nobody")
    assert (reply.status, reply.error["message"]) == (404, "No file with the id 'file-nobody' was found.")


def test_what_is_below_something_unknown_is_not_found_either(wire):
    assert wire("GET", "/vector_stores/vs_nobody/files").status == 404


def test_other_resources_make_a_thing_of_any_id_up(wire):
    assert wire("GET", "/models/my-model").json["id"] == "my-model"
    assert wire("GET", "/fine_tuning/jobs/ftjob-abc").json["id"] == "ftjob-abc"


def test_parts_of_an_upload_become_a_file_in_the_order_told(wire):
    body = {"filename": "big.jsonl", "purpose": "batch", "bytes": 4, "mime_type": "application/jsonl"}
    upload = wire("POST", "/uploads", body).json
    assert upload["status"] == "pending"
    parts = [wire("POST", f"/uploads/{upload['id']}/parts", form=[("data", bit)]).json["id"] for bit in (b"cd", b"ab")]
    done = wire("POST", f"/uploads/{upload['id']}/complete", {"part_ids": parts[::-1]}).json
    assert done["status"] == "completed"
    assert done["file"]["filename"] == "big.jsonl"
    assert wire("GET", f"/files/{done['file']['id']}/content").content == b"abcd"


def test_an_unknown_part_is_named(wire):
    body = {"filename": "f", "purpose": "batch", "bytes": 4, "mime_type": "text/plain"}
    upload = wire("POST", "/uploads", body).json
    wire("POST", f"/uploads/{upload['id']}/parts", form=[("data", b"x")])
    reply = wire("POST", f"/uploads/{upload['id']}/complete", {"part_ids": ["part_nobody"]})
    assert (reply.status, reply.error["param"]) == (400, "part_ids[0]")


def test_a_response_is_kept_with_its_input(wire):
    response = wire("POST", "/responses", {"model": "m", "input": "Hi", "metadata": {"a": "b"}}).json
    assert wire("GET", f"/responses/{response['id']}").json == response
    assert response["metadata"] == {"a": "b"}
    (item,) = wire("GET", f"/responses/{response['id']}/input_items").json["data"]
    assert item["content"] == [{"type": "input_text", "text": "Hi"}]
    assert wire("DELETE", f"/responses/{response['id']}").status == 200
    assert wire("GET", f"/responses/{response['id']}").status == 404


def test_a_response_is_not_kept_when_told_so(wire):
    response = wire("POST", "/responses", {"model": "m", "input": "Hi", "store": False}).json
    assert wire("GET", f"/responses/{response['id']}").status == 404


def test_a_previous_response_must_be_known(wire):
    reply = wire("POST", "/responses", {"model": "m", "input": "Hi", "previous_response_id": "resp_nobody"})
    assert (reply.status, reply.error["code"]) == (400, "previous_response_not_found")


def test_a_response_in_the_background_takes_its_time(wire):
    response = wire("POST", "/responses", {"model": "m", "input": "Hi", "background": True}).json
    path = f"/responses/{response['id']}"
    seen = [response["status"], *(wire("GET", path).json["status"] for _ in range(3))]
    assert seen == ["queued", "in_progress", "completed", "completed"]
    assert wire("GET", path).json["output"][0]["content"][0]["text"] == "You said: Hi"


def test_a_response_in_the_background_can_be_cancelled(wire):
    response = wire("POST", "/responses", {"model": "m", "input": "Hi", "background": True}).json
    assert wire("POST", f"/responses/{response['id']}/cancel").json["status"] == "cancelled"
    assert wire("GET", f"/responses/{response['id']}").json["status"] == "cancelled"


def test_chat_completions_are_kept_only_when_told_so(wire):
    body = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}
    passing = wire("POST", "/chat/completions", body).json
    assert wire("GET", f"/chat/completions/{passing['id']}").status == 404
    kept = wire("POST", "/chat/completions", {**body, "store": True, "metadata": {"k": "v"}}).json
    path = f"/chat/completions/{kept['id']}"
    assert wire("GET", path).json == kept
    assert wire("POST", path, {"metadata": {"k": "w"}}).json["metadata"] == {"k": "w"}
    assert [one["id"] for one in wire("GET", "/chat/completions?metadata[k]=w").json["data"]] == [kept["id"]]
    assert wire("GET", "/chat/completions?metadata[k]=v").json["data"] == []
    assert wire("GET", f"{path}/messages").json["data"][0]["content"] == "Hi"
    assert wire("DELETE", path).json["deleted"] is True


def test_a_conversation_holds_what_was_said_in_it(wire):
    talk = wire("POST", "/conversations", {"items": [{"type": "message", "role": "user", "content": "one"}]}).json["id"]
    wire("POST", "/responses", {"model": "m", "input": "two", "conversation": talk})
    items = wire("GET", f"/conversations/{talk}/items?order=asc").json["data"]
    assert [item["content"][0]["text"] for item in items] == ["one", "two", "You said: two"]
    path = f"/conversations/{talk}/items"
    added = wire("POST", path, {"items": [{"type": "message", "role": "user", "content": "three"}]}).json["data"]
    assert wire("GET", f"{path}/{added[0]['id']}").json == added[0]
    assert wire("DELETE", f"{path}/{added[0]['id']}").json["id"] == talk
    assert wire("GET", f"{path}/{added[0]['id']}").status == 404


def test_a_vector_store_finds_the_text_of_its_files(wire):
    cats, dogs = upload(wire, b"all about cats", "cats.txt"), upload(wire, b"all about dogs", "dogs.txt")
    store = wire("POST", "/vector_stores", {"name": "pets"}).json
    assert store["name"] == "pets"
    path = f"/vector_stores/{store['id']}"
    added = wire("POST", f"{path}/files", {"file_id": cats["id"], "attributes": {"kind": "cat"}}).json
    assert (added["status"], added["attributes"]) == ("in_progress", {"kind": "cat"})
    assert wire("GET", f"{path}/files/{cats['id']}").json["status"] == "completed"
    batch = wire("POST", f"{path}/file_batches", {"file_ids": [dogs["id"]]}).json
    assert batch["status"] == "in_progress"
    assert wire("GET", f"{path}/file_batches/{batch['id']}").json["status"] == "completed"
    assert [one["id"] for one in wire("GET", f"{path}/file_batches/{batch['id']}/files").json["data"]] == [dogs["id"]]
    assert len(wire("GET", f"{path}/files").json["data"]) == 2
    (found,) = wire("POST", f"{path}/search", {"query": "cats"}).json["data"]
    assert (found["filename"], found["content"][0]["text"]) == ("cats.txt", "all about cats")
    assert wire("GET", f"{path}/files/{dogs['id']}/content").json["data"][0]["text"] == "all about dogs"


def test_a_run_answers_the_last_message_of_its_thread(wire):
    thread = wire("POST", "/threads").json["id"]
    wire("POST", f"/threads/{thread}/messages", {"role": "user", "content": "Hello"})
    run = wire("POST", f"/threads/{thread}/runs", {"assistant_id": "asst_x"}).json
    path = f"/threads/{thread}/runs/{run['id']}"
    assert [run["status"], *(wire("GET", path).json["status"] for _ in range(2))] == [
        "queued",
        "in_progress",
        "completed",
    ]
    messages = wire("GET", f"/threads/{thread}/messages").json["data"]
    assert [message["content"][0]["text"]["value"] for message in messages] == ["You said: Hello", "Hello"]
    assert messages[0]["run_id"] == run["id"]
    assert len(wire("GET", f"{path}/steps").json["data"]) == 1


def test_a_run_that_needs_a_tool_waits_for_its_output(wire):
    tool = {"type": "function", "function": {"name": "look"}}
    thread = wire("POST", "/threads", {"messages": [{"role": "user", "content": "look"}]}).json["id"]
    run = wire("POST", f"/threads/{thread}/runs", {"assistant_id": "asst_x", "tools": [tool]}).json
    path = f"/threads/{thread}/runs/{run['id']}"
    waiting = [wire("GET", path).json for _ in range(2)][-1]
    assert waiting["status"] == "requires_action"
    (call,) = waiting["required_action"]["submit_tool_outputs"]["tool_calls"]
    outputs = {"tool_outputs": [{"tool_call_id": call["id"], "output": "nothing there"}]}
    wire("POST", f"{path}/submit_tool_outputs", outputs)
    assert [wire("GET", path).json["status"] for _ in range(2)] == ["in_progress", "completed"]
    newest = wire("GET", f"/threads/{thread}/messages").json["data"][0]
    assert newest["content"][0]["text"]["value"] == "You said: nothing there"


@pytest.mark.parametrize(
    ("path", "body", "change"),
    [
        ("/assistants", {"model": "m", "name": "a"}, {"name": "b"}),
        ("/organization/projects", {"name": "a"}, {"name": "b"}),
        ("/organization/groups", {"name": "a"}, {"name": "b"}),
    ],
)
def test_any_resource_is_created_changed_listed_and_deleted(wire, path, body, change):
    made = wire("POST", path, body).json
    assert made["name"] == "a"
    assert wire("POST", f"{path}/{made['id']}", change).json["name"] == "b"
    assert [one["name"] for one in wire("GET", path).json["data"]] == ["b"]
    assert wire("GET", f"{path}/{made['id']}").json["name"] == "b"


def test_a_setting_is_kept(wire):
    path = "/organization/projects/proj_1/model_permissions"
    wire("POST", path, {"mode": "allow_list", "model_ids": ["gpt-5"]})
    assert wire("GET", path).json["model_ids"] == ["gpt-5"]


def test_a_batch_goes_through_its_statuses_and_can_be_cancelled(wire):
    body = {"input_file_id": "file-sample_1", "endpoint": "/v1/responses", "completion_window": "24h"}
    batch = wire("POST", "/batches", body).json
    path = f"/batches/{batch['id']}"
    assert [batch["status"], *(wire("GET", path).json["status"] for _ in range(2))] == [
        "validating",
        "in_progress",
        "completed",
    ]
    other = wire("POST", "/batches", body).json
    assert wire("POST", f"/batches/{other['id']}/cancel").json["status"] == "cancelled"


def test_a_reset_server_knows_nothing(server, wire):
    file = upload(wire)
    server.reset()
    assert wire("GET", f"/files/{file['id']}").status == 404
    assert len(server.requests) == 1


def test_a_server_may_begin_empty(wire_to):
    with LocalServer(samples=0) as server:
        wire = wire_to(server)
        assert wire("GET", "/files").json["data"] == []
        assert wire("GET", "/files/file-sample_1").status == 404
