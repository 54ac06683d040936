"""How commands end: exit codes, errors in a line or two, pipes that close, extras that are not there."""

from __future__ import annotations

import subprocess
import sys

import pytest

from openai_core.terminal.codes import CODES
from openai_core.terminal.failure import LONGEST, Problem, failure_of, in_a_shell
from tests.faces.wire import Answer, answer
from tests.terminal.console import PATIENCE, surroundings

KEY = "sk-proj-abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize(
    ("status", "body", "code", "hint"),
    [
        (400, {"message": "Wrong", "param": "model"}, 1, "'model'"),
        (401, {"message": "Incorrect API key provided"}, 4, "--api-key or OPENAI_API_KEY"),
        (403, {"message": "Not for you"}, 4, "rights"),
        (404, {"message": "The model 'x' does not exist", "code": "model_not_found"}, 1, "`openai-core models`"),
        (404, {"message": "No such file"}, 1, "--base-url"),
        (429, {"message": "Slow down"}, 5, "rate limit"),
        (429, {"message": "Used up", "code": "insufficient_quota"}, 5, "billing"),
        (500, {"message": "Oh no"}, 1, "server's"),
    ],
)
def test_what_the_api_refuses_is_told_in_two_lines_with_what_to_do(run, server, status, body, code, hint):
    server.fail(status, body={"error": {"type": "some_error", **body}})
    done = run("respond", "Hi", "--retries", "0")
    assert (done.code, done.out) == (code, "")
    first, second = done.err.splitlines()
    assert first.startswith(f"openai-core: The API refused ({status}, request id req_")
    assert body["message"] in first
    assert hint in second
    assert "=..." not in second


def test_with_json_an_error_is_an_object(run, server):
    server.fail(
        400, body={"error": {"message": "Wrong", "type": "invalid_request_error", "param": "model", "code": "c"}}
    )
    done = run("respond", "Hi", "--json")
    assert (done.code, done.out) == (1, "")
    error = done.error
    assert error["kind"] == "error"
    assert error["exit_code"] == 1
    assert (error["status_code"], error["param"], error["type"], error["code"]) == (
        400,
        "model",
        "invalid_request_error",
        "c",
    )
    assert error["request_id"].startswith("req_")
    assert error["hint"]


def test_a_server_that_is_not_there_ends_in_3(run):
    done = run("models", "--base-url", "http://127.0.0.1:1/v1", "--retries", "0")
    assert done.code == 3
    assert "Nothing listens there: check --base-url" in done.err


def test_an_answer_that_does_not_come_in_time_ends_in_3(run, wire, gate):
    wire.tell(Answer(silent=True, hold=gate))
    done = run("models", "--base-url", wire.url, "--retries", "0", "--timeout", "0.1")
    assert done.code == 3
    assert "--timeout" in done.err


def test_without_a_key_a_command_says_where_to_put_it(run, monkeypatch):
    monkeypatch.delenv("OPENAI_API_KEY")
    done = run("respond", "Hi")
    assert done.code == 4
    assert "OPENAI_API_KEY" in done.err
    done = run("models", "--provider", "groq", "--json")
    assert done.error["kind"] == "authentication"
    assert "GROQ_API_KEY" in done.error["message"]
    assert "=..." not in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("respond", "--modle", "x"),
        ("respnod",),
        ("files", "upload"),
        ("models", "list", "--limit", "none"),
        ("models", "--provider", "opnai"),
        ("models", "--base-url", "ftp://example.com"),
        ("models", "--timeout", "-1"),
        ("models", "--retries", "-1"),
        ("models", "--log", "loud"),
        ("transcribe", "x.wav", "--format", "poem"),
        ("models", "--provider", "azure"),
    ],
)
def test_a_command_line_that_cannot_be_right_ends_in_2(run, server, arguments):
    done = run(*arguments)
    assert (done.code, done.out, server.requests) == (2, "", [])
    assert 1 <= len(done.err.splitlines()) <= 2
    assert "=..." not in done.err
    error = run(*arguments, "--json").error
    assert error["kind"] == "usage"
    assert error["message"]


def test_what_is_misspelt_is_guessed(run):
    assert "--model" in run("respond", "--modle", "x").err
    assert "openai" in run("models", "--provider", "opnai").err


def test_the_help_tells_every_command_and_every_exit_code(run):
    for arguments in (("--help",), ("-h",), ()):
        done = run(*arguments)
        assert done.code == 0
        for name in ("chat", "respond", "models", "files", "transcribe", "speak", "serve", "doctor"):
            assert name in done.out
        for code in CODES:
            assert f" {code} " in done.out


def test_the_version_is_told(run):
    from openai_core import __version__

    assert run("--version").out == f"openai-core {__version__}\n"
    assert run("--version", "--json").json == {"name": "openai-core-sdk", "version": __version__}


def test_a_key_is_never_printed_whole(run, server, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    server.key = "another"
    for arguments in (("respond", "Hi", "--log", "trace"), ("doctor",), ("doctor", "--json"), ("models", "--json")):
        done = run(*arguments)
        assert done.code == 4
        assert KEY not in done.out + done.err


def test_the_log_goes_to_the_error_output(process):
    done = process("models", "--log", "info")
    assert "200 in" in done.err
    assert "200 in" not in done.out


def test_a_reader_that_goes_away_ends_a_command_quietly(tmp_path, server):
    place = surroundings(tmp_path, OPENAI_BASE_URL=server.url, OPENAI_API_KEY="test")
    command = [sys.executable, "-m", "openai_core", "respond", "-", "--no-stream"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=place
    ) as process:
        process.stdout.close()
        process.stdin.write(b"word " * 100_000)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(PATIENCE) == 141


def test_ctrl_c_ends_a_command_without_a_word(console, wire, gate):
    wire.tell(Answer(silent=True, hold=gate))
    screen = console("models", url=wire.url)
    while not wire.seen:
        assert screen.process.poll() is None
    assert screen.interrupt_to_the_end() == 130
    assert screen.plain.replace("^C", "").strip() == ""


@pytest.mark.parametrize(
    "start",
    [
        "from openai_core.terminal import main; sys.exit(main())",
        "import runpy; runpy.run_module('openai_core', run_name='__main__')",
    ],
)
def test_without_its_extra_the_command_says_how_to_get_it(tmp_path, start):
    code = f"import sys; sys.modules['typer'] = None; sys.argv[1:] = ['chat']; {start}"
    done = subprocess.run(
        [sys.executable, "-c", code], env=surroundings(tmp_path), capture_output=True, text=True, timeout=PATIENCE
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.strip().splitlines() == [
        "The command openai-core needs typer: pip install 'openai-core-sdk[cli]'"
    ]


def test_both_names_of_the_command_do_the_same(process, tmp_path):
    from importlib.metadata import entry_points

    from openai_core.terminal import main

    (script,) = [one for one in entry_points(group="console_scripts") if one.name == "openai-core"]
    assert script.load() is main
    assert process("--version").code == 0


def test_a_mistake_of_ours_is_no_traceback_either():
    failure = failure_of(ZeroDivisionError("division by zero"))
    assert failure.code == 1
    assert "ZeroDivisionError" in failure.message
    assert "--log debug" in failure.hint


def test_an_endless_message_is_cut_and_has_no_line_breaks():
    failure = failure_of(OSError(5, "a\nb " * LONGEST))
    assert len(failure.message) <= LONGEST + 3
    assert "\n" not in failure.message
    assert failure_of(Problem("as it is")).message == "as it is"


def test_advice_names_options_as_a_shell_spells_them():
    assert in_a_shell("`timeout` must be seconds") == "--timeout must be seconds"
    assert in_a_shell("pass api_key=... or set X") == "pass --api-key or set X"
    assert in_a_shell("raise Timeout(connect=...)") == "raise --timeout"
    assert in_a_shell("the azure_endpoint=... of it") == "the --azure-endpoint of it"


def test_a_mistake_of_ours_shows_where_it_came_from_when_that_is_asked_for(run, monkeypatch, capfd):
    monkeypatch.setattr("openai_core.terminal.desk.Desk.client", property(lambda desk: 1 // 0))
    assert "Traceback" not in run("models").err
    with pytest.raises(AssertionError, match="Traceback"):
        run("models", "--log", "debug")


def test_certificates_that_are_not_there_are_named(run, bare, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(bare / "gone.pem"))
    monkeypatch.setattr("openai_core.http.proxies._shared", [])
    done = run("models", "--base-url", "https://127.0.0.1:1/v1", "--retries", "0")
    assert done.code == 2
    assert "gone.pem is not there" in done.err


def test_a_closed_input_is_an_empty_one(run, monkeypatch):
    from openai_core.terminal import main

    monkeypatch.setattr(sys, "stdin", None)
    assert main(["chat"]) == 0
    assert main(["respond", "Hi"]) == 0
    assert main(["respond"]) == 2


def test_azure_is_asked_as_it_wants_to_be(run, wire, monkeypatch):
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "secret")
    chat = {"role": "assistant", "content": "Hello"}
    wire.tell(answer({"id": "1", "object": "chat.completion", "choices": [{"index": 0, "message": chat}]}))
    place = ("--azure-endpoint", wire.origin, "--azure-api-version", "2024-10-21", "--azure-deployment", "mine")
    assert run("respond", "Hi", "--api", "chat", "--no-stream", *place).out == "Hello\n"
    assert wire.seen[0].path == "/openai/deployments/mine/chat/completions"
    assert wire.seen[0].headers["api-key"] == "secret"


def test_the_command_line_comes_before_the_environment_wherever_it_stands(run, server, monkeypatch):
    monkeypatch.setenv("OPENAI_CORE_PROVIDER", "groq")
    for arguments in (("--provider", "openai", "models"), ("models", "--provider", "openai")):
        assert run(*arguments).code == 0
    assert run("models").code == 4
    assert "GROQ_API_KEY" in run("models").err


def test_the_usual_model_is_for_texts_alone_and_gives_way_to_a_history(run, server, bare, monkeypatch):
    monkeypatch.setenv("OPENAI_CORE_MODEL", "mine")
    for arguments, model in {
        ("respond", "Hi"): "mine",
        ("respond", "Hi", "-m", "another"): "another",
        ("speak", "Hi", "-o", "hi.wav"): "gpt-4o-mini-tts",
        ("transcribe", "hi.wav"): "gpt-4o-transcribe",
    }.items():
        assert run(*arguments).code == 0
        assert server.requests[-1].body["model"] == model
    run("chat", "--history", "talk.jsonl", "-m", "another", input="Hi\n")
    run("chat", "--history", "talk.jsonl", input="Hi\n")
    assert server.requests[-1].body["model"] == "another"
    assert run("doctor").code == 0
    assert server.requests[-1].operation == "models.list"
