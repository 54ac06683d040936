"""`openai-core respond`."""

from __future__ import annotations

import base64
import json

import pytest

from openai_core.providers import CATALOGUE
from openai_core.testing import media
from tests.terminal.console import PATIENCE
from tests.terminal.said import gated, lacking

PICTURE = media.png(1, 2, 3)


def response(**changes):
    made = {"id": "resp_1", "object": "response", "status": "completed", "model": "m", "output": [], **changes}
    return {"created_at": 1, "tools": [], "parallel_tool_calls": True, "tool_choice": "auto", **made}


def message(**part):
    return [{"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}]


def test_the_answer_is_all_that_the_output_gets(run, server):
    done = run("respond", "Hello", "there", "--instructions", "Be brief.", "-m", "gpt-test")
    assert done == (0, "You said: Hello there\n", "")
    asked = server.requests[-1].body
    assert (asked["input"], asked["instructions"], asked["model"]) == ("Hello there", "Be brief.", "gpt-test")
    assert asked["stream"] is True


def test_it_can_wait_for_the_whole_answer(run, server):
    assert run("respond", "Hi", "--no-stream").out == "You said: Hi\n"
    assert not server.requests[-1].body.get("stream")


@pytest.mark.parametrize(
    ("words", "piped", "asked"),
    [
        ((), "from a pipe\n", "from a pipe"),
        (("Summarize:",), "a long text\n", "Summarize:\n\na long text"),
        (("-",), "from a pipe", "from a pipe"),
        (("Hi",), "", "Hi"),
    ],
)
def test_the_prompt_comes_from_the_command_line_a_pipe_or_both(run, server, words, piped, asked):
    assert run("respond", *words, input=piped).code == 0
    assert server.requests[-1].body["input"] == asked


def test_nothing_to_ask_is_a_mistake(run, server):
    done = run("respond")
    assert done.code == 2
    assert "Say what to ask" in done.err
    assert server.requests == []


def test_the_answer_comes_piece_by_piece_at_a_terminal_too(console, wire, gate):
    wire.tell(gated("Once", gate, " upon a time"))
    screen = console("respond", "Hi", "--api", "chat", url=wire.url)
    screen.expect("Once")
    assert "upon" not in screen.plain
    gate.set()
    screen.expect(" upon a time\n")
    assert screen.ended() == 0


def test_pieces_go_through_a_pipe_as_they_come(wire, gate, tmp_path):
    import subprocess
    import sys

    from tests.terminal.console import surroundings

    wire.tell(gated("Once", gate, " upon a time"))
    place = surroundings(tmp_path, OPENAI_BASE_URL=wire.url, OPENAI_API_KEY="test")
    command = [sys.executable, "-m", "openai_core", "respond", "Hi", "--api", "chat"]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env=place) as process:
        assert process.stdout.read(4) == b"Once"
        gate.set()
        assert process.stdout.read() == b" upon a time\n"
        assert process.wait(PATIENCE) == 0


def test_texts_pictures_documents_and_uploaded_files_go_along(run, server, bare):
    (bare / "notes.md").write_text("# Notes\n")
    (bare / "photo").write_bytes(PICTURE)
    (bare / "paper.pdf").write_bytes(b"%PDF-1.7\0...")
    given = ("-f", "notes.md", "-f", "photo", "-f", "paper.pdf", "-f", "file-123", "-f", "https://example.com/a.pdf")
    assert run("respond", "What is this?", *given, "--image", "https://example.com/cat.png").code == 0
    (said,) = server.requests[-1].body["input"]
    text, photo, paper, uploaded, remote, cat, words = said["content"]
    assert text == {"type": "input_text", "text": '<file name="notes.md">\n# Notes\n\n</file>'}
    assert photo["image_url"] == f"data:image/png;base64,{base64.b64encode(PICTURE).decode()}"
    assert paper["filename"] == "paper.pdf"
    assert paper["file_data"].startswith("data:application/pdf;base64,")
    assert uploaded == {"type": "input_file", "file_id": "file-123"}
    assert remote == {"type": "input_file", "file_url": "https://example.com/a.pdf"}
    assert cat["image_url"] == "https://example.com/cat.png"
    assert words == {"type": "input_text", "text": "What is this?"}


def test_chat_completions_gets_its_own_form_of_the_same(run, server, bare):
    (bare / "photo.png").write_bytes(PICTURE)
    done = run("respond", "What is this?", "--api", "chat", "-f", "photo.png", "-f", "file-1", "-i", "Be brief.")
    assert done.out == "You said: What is this?\n"
    system, said = server.requests[-1].body["messages"]
    assert system == {"role": "system", "content": "Be brief."}
    assert [part["type"] for part in said["content"]] == ["image_url", "file", "text"]


def test_a_provider_without_responses_is_asked_by_chat_completions(run, server, monkeypatch):
    name = lacking("responses")
    monkeypatch.setenv(CATALOGUE[name].variables[0], "test")
    done = run("respond", "Hi", "--provider", name, "--base-url", server.url, "-m", "theirs")
    assert done.out == "You said: Hi\n"
    assert server.requests[-1].operation == "chat.completions.create"


def test_another_provider_has_to_be_told_which_model(run, server, monkeypatch):
    monkeypatch.setenv("DEEPSEEK_API_KEY", "test")
    done = run("respond", "Hi", "--provider", "deepseek", "--base-url", server.url)
    assert done.code == 2
    assert "--model NAME" in done.err
    monkeypatch.setenv("OPENAI_CORE_MODEL", "deepseek-chat")
    assert run("--provider", "deepseek", "respond", "Hi", "--base-url", server.url).code == 0
    assert server.requests[-1].body["model"] == "deepseek-chat"


SCHEMA = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}


@pytest.mark.parametrize("api", ["responses", "chat"])
@pytest.mark.parametrize("extra", [(), ("--stream",)])
def test_with_a_schema_the_answer_is_a_json_value(run, server, bare, api, extra):
    (bare / "person.json").write_text(json.dumps({**SCHEMA, "additionalProperties": False}))
    done = run("respond", "Who?", "--schema", "person.json", "--api", api, *extra)
    assert done.code == 0
    assert set(done.json) == {"name"}
    asked = server.requests[-1].body
    form = asked["text"]["format"] if api == "responses" else asked["response_format"]["json_schema"]
    assert (form["name"], form["strict"]) == ("person", True)


def test_a_schema_may_bring_its_name_and_strictness(run, server, bare):
    (bare / "any.json").write_text(json.dumps({"name": "person", "strict": False, "schema": SCHEMA}))
    assert run("respond", "Who?", "--schema", "any.json").code == 0
    form = server.requests[-1].body["text"]["format"]
    assert (form["name"], form["strict"], form["schema"]) == ("person", False, SCHEMA)


@pytest.mark.parametrize(("content", "words"), [("{", "is not JSON"), ("[1]", "holds no JSON schema")])
def test_a_schema_that_is_none_is_refused_before_anything_is_sent(run, server, bare, content, words):
    (bare / "wrong.json").write_text(content)
    done = run("respond", "Who?", "--schema", "wrong.json")
    assert (done.code, server.requests) == (2, [])
    assert words in done.err


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (("--schema", "gone.json"), "gone.json cannot be read"),
        (("--file", "gone.txt"), "gone.txt cannot be read"),
        (("--image", "notes.txt"), "is not a picture"),
        (("--param", "temperature"), "NAME=VALUE"),
    ],
)
def test_what_cannot_be_right_is_told_before_anything_is_sent(run, server, bare, given, words):
    (bare / "notes.txt").write_text("text")
    done = run("respond", "Hi", *given)
    assert (done.code, done.out, server.requests) == (2, "", [])
    assert words in done.err


def test_json_gives_the_whole_response_as_one_document(run):
    done = run("respond", "Hi", "--json")
    assert done.json["object"] == "response"
    assert done.json["output"][0]["content"][0]["text"] == "You said: Hi"
    assert run("respond", "Hi", "--json", "--api", "chat").json["object"] == "chat.completion"


def test_json_lines_are_the_events_of_the_stream(run):
    lines = run("respond", "Hi", "--json", "--stream").lines
    assert lines[0]["type"] == "response.created"
    assert lines[-1]["type"] == "response.completed"
    assert "".join(line["delta"] for line in lines if line["type"] == "response.output_text.delta") == "You said: Hi"
    chunks = run("respond", "Hi", "--json", "--stream", "--api", "chat").lines
    assert {chunk["object"] for chunk in chunks} == {"chat.completion.chunk"}


def test_a_conversation_goes_on_from_a_response(run, server):
    first = run("respond", "Hi", "--json").json["id"]
    assert run("respond", "And then?", "--previous", first).code == 0
    assert server.requests[-1].body["previous_response_id"] == first
    assert run("respond", "And then?", "--previous", first, "--api", "chat").code == 2


def test_a_refusal_of_the_model_is_no_answer(run, server):
    server.reply(response(output=message(type="refusal", refusal="I would rather not.")), on="responses.create")
    done = run("respond", "Do it", "--no-stream")
    assert (done.code, done.out) == (6, "")
    assert "The model refused: I would rather not." in done.err


def test_an_answer_cut_short_is_shown_and_told(run, server):
    part = {"type": "output_text", "text": "Once upon", "annotations": [], "logprobs": []}
    cut = response(status="incomplete", incomplete_details={"reason": "max_output_tokens"}, output=message(**part))
    server.reply(cut, on="responses.create")
    done = run("respond", "Tell me", "--no-stream")
    assert (done.code, done.out) == (6, "Once upon\n")
    assert "max_output_tokens" in done.err


def test_a_response_that_failed_says_why(run, server):
    server.reply(response(status="failed", error={"code": "server_error", "message": "Out of luck"}))
    done = run("respond", "Hi", "--no-stream", "--json")
    assert done.code == 1
    assert done.error["message"] == "The response failed: Out of luck"
    assert done.json["status"] == "failed"


def test_an_answer_that_is_no_json_is_not_what_the_schema_asked_for(run, server, bare):
    (bare / "person.json").write_text(json.dumps({**SCHEMA, "additionalProperties": False}))
    part = {"type": "output_text", "text": "Alice", "annotations": [], "logprobs": []}
    server.reply(response(output=message(**part)))
    done = run("respond", "Who?", "--schema", "person.json")
    assert "not JSON" in done.err
    assert (done.code, done.out) == (6, "")


def test_a_stream_that_breaks_leaves_what_came_and_says_so(run, server):
    server.cut(after=6, on="responses.create")
    done = run("respond", "one two three four", "--retries", "0")
    assert done.code == 3
    assert done.out.startswith("You said:")
    assert done.err.startswith("openai-core: ")
