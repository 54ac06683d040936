"""Conversations kept on disk, when that is asked for."""

from __future__ import annotations

import json
import stat

import pytest

from openai_core.terminal.conversation import Conversation
from openai_core.terminal.failure import Problem


def test_nothing_is_kept_unless_it_is_asked_for(run, bare):
    assert run("chat", input="Hi\n").code == 0
    assert list(bare.iterdir()) == []


def test_a_conversation_is_kept_and_taken_up_again(run, bare, server):
    assert run("chat", "--history", "talk.jsonl", "--system", "Be brief.", "--model", "one", input="first\n").code == 0
    assert run("chat", "--history", "talk.jsonl", input="second\n").out == "You said: second\n"
    asked = server.requests[-1].body
    assert asked["model"] == "one"
    assert [one["content"] for one in asked["messages"]] == ["Be brief.", "first", "You said: first", "second"]
    lines = [json.loads(line) for line in (bare / "talk.jsonl").read_text().splitlines()]
    assert [line["role"] for line in lines] == ["system", "user", "assistant", "user", "assistant"]
    assert lines[2]["model"] == "one"
    assert stat.S_IMODE((bare / "talk.jsonl").stat().st_mode) == 0o600


def test_a_new_conversation_leaves_the_old_one_in_the_file(run, bare, server):
    run("chat", "--history", "talk.jsonl", input="old\n/new\nfresh\n")
    run("chat", "--history", "talk.jsonl", input="next\n")
    assert [one["content"] for one in server.requests[-1].body["messages"]] == ["fresh", "You said: fresh", "next"]
    assert "old" in (bare / "talk.jsonl").read_text()


def test_continue_keeps_its_conversation_in_the_folder_for_such_things(run, bare, server, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(bare / "state"))
    run("chat", "--continue", input="first\n")
    run("chat", "-c", input="second\n")
    assert (bare / "state" / "openai-core" / "chat.jsonl").exists()
    assert len(server.requests[-1].body["messages"]) == 3


def test_an_answer_that_failed_is_not_kept(run, bare, server):
    server.fail(400)
    assert run("chat", "--history", "talk.jsonl", input="Hi\n").code == 1
    assert not (bare / "talk.jsonl").exists()


def test_a_conversation_is_saved_where_it_is_told_and_nothing_is_written_over(run, bare):
    (bare / "there.txt").write_text("mine")
    done = run("chat", input="Hi\n/save copy.jsonl\n/save there.txt\n")
    assert "copy.jsonl" in done.err
    assert done.code == 2
    assert "there.txt is there already" in done.err
    assert (bare / "there.txt").read_text() == "mine"
    assert [json.loads(line)["role"] for line in (bare / "copy.jsonl").read_text().splitlines()] == [
        "user",
        "assistant",
    ]


def test_half_a_line_left_by_a_process_that_was_killed_is_passed_over(run, bare, server):
    run("chat", "--history", "talk.jsonl", input="first\n")
    with (bare / "talk.jsonl").open("a") as file:
        file.write('{"role": "user", "cont')
    run("chat", "--history", "talk.jsonl", input="second\n")
    run("chat", "--history", "talk.jsonl", input="third\n")
    said = [one["content"] for one in server.requests[-1].body["messages"] if one["role"] == "user"]
    assert said == ["first", "second", "third"]


@pytest.mark.parametrize("content", ["notes of mine", "notes of mine\n", "[1, 2]\n", '{"title": "a file"}\n'])
def test_a_file_that_is_no_history_is_refused_and_left_alone(run, bare, server, content):
    (bare / "notes.txt").write_text(content)
    done = run("chat", "--history", "notes.txt", input="Hi\n")
    assert done.code == 2
    assert "notes.txt is not a history of openai-core" in done.err
    assert (bare / "notes.txt").read_text() == content
    assert server.requests == []


def test_history_and_continue_exclude_each_other(run):
    assert run("chat", "--history", "talk.jsonl", "--continue").code == 2


def test_a_stopped_answer_is_marked_as_such(bare):
    talk = Conversation("one", history=bare / "talk.jsonl")
    talk.add("Count", "One, two", stopped=True)
    assert json.loads((bare / "talk.jsonl").read_text().splitlines()[-1])["stopped"] is True
    assert Conversation.opened(None, None, bare / "talk.jsonl").messages[-1]["content"] == "One, two"


def test_a_place_that_cannot_be_written_to_is_told(bare):
    (bare / "file").write_text("")
    with pytest.raises(Problem, match="cannot be written"):
        Conversation("one", history=bare / "file" / "talk.jsonl").add("Hi", "Hello")
