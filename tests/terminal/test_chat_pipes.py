"""`openai-core chat` where nobody sits at a terminal."""

from __future__ import annotations


def test_each_line_of_a_pipe_is_said_in_turn(run, server):
    done = run("chat", input="first\n\n  \nsecond")
    assert (done.code, done.out, done.err) == (0, "You said: first\nYou said: second\n", "")
    assert len(server.requests[-1].body["messages"]) == 3


def test_a_pipe_can_give_orders_too(run, server):
    done = run("chat", input="/model two\nHi\n/quit\nnever said\n")
    assert done.out == "You said: Hi\n"
    assert server.requests[-1].body["model"] == "two"
    assert len(server.requests) == 1


def test_an_error_ends_a_chat_through_a_pipe(run, server):
    server.fail(400)
    done = run("chat", input="first\nsecond\n")
    assert (done.code, done.out) == (1, "")
    assert len(server.requests) == 1


def test_json_lines_tell_each_piece_and_then_the_message(run):
    done = run("chat", "--json", input="Hello there\n")
    *pieces, last = done.lines
    assert "".join(piece["text"] for piece in pieces) == "You said: Hello there"
    assert {piece["type"] for piece in pieces} == {"delta"}
    assert last["type"] == "message"
    assert (last["role"], last["content"]) == ("assistant", "You said: Hello there")
    assert last["finish_reason"] == "stop"
    assert last["request_id"].startswith("req_")


def test_further_parameters_go_along(run, server):
    assert run("chat", "-p", "temperature=0.5", "-p", "user=me", input="Hi\n").code == 0
    assert server.requests[-1].body["temperature"] == 0.5
    assert server.requests[-1].body["user"] == "me"


def test_bytes_that_are_no_text_are_said_as_well_as_can_be(run, server):
    assert run("chat", input=b"caf\xe9\n").code == 0
    assert server.requests[-1].body["messages"][0]["content"] == "caf\ufffd"
