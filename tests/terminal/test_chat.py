"""`openai-core chat` at a terminal."""

from __future__ import annotations

import json
import re

from tests.faces.wire import answer
from tests.terminal.said import chat, chunk, gated

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def test_an_answer_is_shown_piece_by_piece(console, wire, gate):
    wire.tell(gated("Once upon", gate, " a time", " there was"))
    screen = console("chat", url=wire.url)
    screen.say("Tell me a story")
    screen.expect("Once upon")
    assert "a time" not in screen.plain
    gate.set()
    screen.expect(" a time there was")
    assert screen.leave() == 0


def test_ctrl_c_stops_the_answer_and_the_chat_goes_on(console, wire, gate):
    wire.tell(gated("One, two", gate, "three"), chat("Nothing."))
    screen = console("chat", url=wire.url)
    screen.say("Count to a million")
    screen.expect("One, two")
    screen.interrupt("(stopped)")
    assert screen.process.poll() is None
    screen.say("What comes next?")
    screen.expect("Nothing.")
    assert screen.leave() == 0
    said = [(one["role"], one["content"]) for one in wire.seen[1].json()["messages"]]
    assert said == [("user", "Count to a million"), ("assistant", "One, two"), ("user", "What comes next?")]


def test_an_answer_that_was_stopped_before_it_began_was_never_asked_for(console, wire, gate):
    from tests.faces.wire import Answer

    wire.tell(Answer(silent=True, hold=gate), chat("Hello."))
    screen = console("chat", url=wire.url)
    screen.say("Think for an hour")
    while not wire.seen:
        assert screen.process.poll() is None
    screen.interrupt("(stopped before anything came)")
    screen.say("Hi")
    screen.expect("Hello.")
    assert [one["content"] for one in wire.seen[1].json()["messages"]] == ["Hi"]


def test_ctrl_c_at_the_prompt_forgets_the_line_and_says_how_to_leave(console, server):
    screen = console("chat")
    screen.expect("> ")
    screen.press("never mind")
    screen.expect("never mind")
    screen.interrupt("Ctrl-D leaves.")
    screen.say("Hi")
    screen.expect("You said: Hi")
    screen.say("/quit")
    assert screen.ended() == 0
    assert len(server.requests) == 1


def test_the_model_remembers_what_was_said_until_it_is_new(console, server):
    screen = console("chat", "--system", "Be brief.")
    for text in ("first", "second"):
        screen.say(text)
        screen.expect(f"You said: {text}")
    roles = [one["role"] for one in server.requests[-1].body["messages"]]
    assert roles == ["system", "user", "assistant", "user"]
    screen.say("/new")
    screen.expect("A new conversation.")
    screen.say("third")
    screen.expect("You said: third")
    assert [one["content"] for one in server.requests[-1].body["messages"]] == ["Be brief.", "third"]


def test_model_and_system_message_can_be_changed_on_the_way(console, server):
    screen = console("chat", "--model", "one")
    screen.expect("one at openai")
    for order, words in {
        "/model": "The model is one.",
        "/model two": "The model is two.",
        "/system": "There is no system message.",
        "/system Speak German.": "The system message: Speak German.",
        "/modle": "There is no /modle",
        "/help": "/save FILE",
    }.items():
        screen.say(order)
        screen.expect(words)
    screen.say("//etc is a folder")
    screen.expect("You said: /etc is a folder")
    assert server.requests[-1].body["model"] == "two"
    assert server.requests[-1].body["messages"][0] == {"role": "system", "content": "Speak German."}


def test_a_line_that_ends_in_a_backslash_goes_on_in_the_next(console, server):
    screen = console("chat")
    screen.say("a poem\\")
    screen.expect("... ")
    screen.press("of two lines\r")
    screen.expect("You said: a poem\nof two lines")
    assert server.requests[-1].body["messages"][0]["content"] == "a poem\nof two lines"


def test_what_went_wrong_is_told_and_the_chat_goes_on(console, server):
    server.fail(400, body={"error": {"message": "No such thing", "type": "invalid_request_error"}})
    screen = console("chat")
    screen.say("one")
    screen.expect("The API refused (400")
    screen.expect("No such thing")
    screen.say("two")
    screen.expect("You said: two")
    assert [one["content"] for one in server.requests[-1].body["messages"]] == ["two"]
    assert screen.leave() == 0


def test_a_wrong_key_ends_the_chat_at_once(console, server):
    server.key = "another"
    screen = console("chat")
    screen.say("Hi")
    screen.expect("The API refused (401")
    screen.expect("OPENAI_API_KEY")
    assert screen.ended() == 4
    assert "Traceback" not in screen.plain


def test_headings_code_and_what_is_strong_are_coloured(console, wire):
    wire.tell(chat("# Title\n", "some `co", "de` and **bo", "ld**\n```py\n", "x = 1\n```\n", "done"))
    screen = console("chat", url=wire.url)
    screen.say("Show me")
    screen.expect("done")
    for coloured in ("\x1b[1m# Title", "\x1b[36m`code`\x1b[0m", "\x1b[1m**bold**\x1b[0m", "\x1b[36mx = 1"):
        assert coloured in screen.screen
    assert "# Title\nsome `code` and **bold**\n```py\nx = 1\n```\ndone" in screen.plain


def test_there_are_no_colours_where_nobody_wants_them_or_the_terminal_has_none(console, wire):
    for environment in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        wire.tell(chat("# Title\n**bold**"))
        screen = console("chat", url=wire.url, **environment)
        screen.say("Show me")
        screen.expect("# Title\n**bold**")
        assert screen.leave() == 0
        assert not ESCAPE.search(screen.screen)


def test_what_a_model_writes_cannot_steer_the_terminal(console, wire):
    wire.tell(chat("safe\x1b]0;owned\x07\x1b[2Jtext\u009b31m\rend"))
    screen = console("chat", url=wire.url)
    screen.say("Hi")
    screen.expect("end")
    assert "\x1b]" not in screen.screen
    assert "\x1b[2J" not in screen.screen
    assert "\u009b" not in screen.screen


def test_thoughts_are_shown_dim_and_are_not_part_of_the_answer(console, wire, tmp_path):
    from tests.faces.wire import Answer
    from tests.terminal.said import END, HEADERS

    thought = chunk(reasoning_content="Let me see")
    wire.tell(Answer(200, HEADERS, None, [thought, chunk("Four."), END]))
    screen = console("chat", "--history", "talk.jsonl", url=wire.url)
    screen.say("2 + 2")
    screen.expect("Let me see\nFour.")
    assert screen.leave() == 0
    assert "\x1b[2mLet me see" in screen.screen
    kept = [json.loads(line) for line in (tmp_path / "talk.jsonl").read_text().splitlines()]
    assert kept[-1]["content"] == "Four."


def test_a_window_that_changes_its_size_disturbs_nothing(console, wire, gate):
    wire.tell(gated("A long", gate, " answer"), chat("Fine."))
    screen = console("chat", url=wire.url, columns=100)
    screen.resize(40)
    screen.say("Hi")
    screen.expect("A long")
    screen.resize(30)
    gate.set()
    screen.expect(" answer")
    screen.resize(120)
    screen.say("Still there?")
    screen.expect("Fine.")
    assert screen.leave() == 0


def test_an_answer_cut_short_says_why(console, wire):
    wire.tell(chat("And then", reason="length"))
    screen = console("chat", url=wire.url)
    screen.say("Tell me")
    screen.expect("And then")
    screen.expect("it reached the limit of its length")


def test_the_first_words_may_stand_on_the_command_line(console, server):
    screen = console("chat", "Good", "morning")
    screen.expect("You said: Good morning")
    assert screen.leave() == 0


def test_a_server_that_is_not_there_is_told_in_a_line(console):
    screen = console("chat", "--base-url", "http://127.0.0.1:1/v1", "--retries", "0")
    screen.say("Hi")
    screen.expect("The connection to http://127.0.0.1:1 failed")
    screen.expect("Nothing listens there")


def test_json_errors_are_objects_even_from_a_chat(process, wire):
    wire.tell(answer({"error": {"message": "Slow down", "code": "rate_limit_exceeded"}}, 429, x_should_retry="false"))
    done = process("chat", "--json", input="Hi\n", OPENAI_BASE_URL=wire.url)
    assert done.code == 5
    assert done.error["kind"] == "limit"
    assert "Slow down" in done.error["message"]
