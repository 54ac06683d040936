"""`openai-core serve`."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys

import pytest

from openai_core import Client
from tests.terminal.console import PATIENCE, Console, surroundings


@pytest.fixture
def serving(tmp_path):
    """The server as a process; stopped in the end, if it still runs."""
    started = []

    def serving(*arguments):
        command = [sys.executable, "-m", "openai_core", "serve", "--port", "0", *arguments]
        process = subprocess.Popen(
            command,
            env=surroundings(tmp_path, PYTHONUNBUFFERED="1"),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield serving
    for process in started:
        process.kill()
        process.communicate()


def test_it_prints_the_two_lines_to_set_and_answers(serving):
    process = serving()
    place, key = (process.stdout.readline().strip() for _ in range(2))
    assert place.startswith("export OPENAI_BASE_URL=http://127.0.0.1:")
    assert key == "export OPENAI_API_KEY=test"
    with Client(base_url=place.partition("=")[2], api_key=key.partition("=")[2]) as client:
        assert client.responses.create(model="gpt-5.4", input="Hi").output_text == "You said: Hi"
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out) == (0, "")
    assert "200 POST /v1/responses responses.create" in err


def test_in_json_it_tells_where_it_is_and_then_each_request(serving):
    process = serving("--json", "--key", "sk-only-this")
    ready = json.loads(process.stdout.readline())
    assert ready["type"] == "ready"
    assert ready["api_key"] == "sk-only-this"
    assert f":{ready['port']}/" in ready["base_url"]
    with (
        Client(base_url=ready["base_url"], api_key="another", max_retries=0) as client,
        pytest.raises(Exception, match="401"),
    ):
        client.models.list()
    told = json.loads(process.stdout.readline())
    assert told == {
        "type": "request",
        "method": "GET",
        "path": "/v1/models",
        "operation": "models.list",
        "status": 401,
    }


def test_ctrl_c_ends_it(tmp_path):
    screen = Console(["serve", "--port", "0"], surroundings(tmp_path), tmp_path)
    try:
        screen.expect("export OPENAI_API_KEY=test")
        screen.expect("Ctrl-C stops it.")
        assert screen.interrupt_to_the_end() == 0
        assert "Traceback" not in screen.plain
    finally:
        screen.close()


def test_a_port_that_is_taken_is_told(run):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("serve", "--port", str(port))
    assert done.code == 2
    assert f"cannot listen at 127.0.0.1:{port}" in done.err
    assert "--port 0" in done.err


def test_a_contract_that_is_not_there_is_told(run):
    done = run("serve", "--port", "0", "--contract", "gone.json")
    assert done.code == 2
    assert "gone.json" in done.err
