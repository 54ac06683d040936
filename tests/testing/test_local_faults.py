"""Faults on purpose, and HTTP as it comes over the wire."""

from __future__ import annotations

import asyncio
import http.client
import json
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from contextlib import suppress

import pytest

from openai_core.testing import LocalServer


def test_the_next_requests_fail_as_told(server, wire):
    server.fail(next=[429, 500], headers={"retry-after": "0"})
    replies = [wire("GET", "/models") for _ in range(3)]
    assert [reply.status for reply in replies] == [429, 500, 200]
    assert replies[0].headers["retry-after"] == "0"
    assert replies[0].error["type"] == "rate_limit_error"
    assert [request.status for request in server.requests] == [429, 500, 200]


def test_a_failing_request_stores_nothing(server, wire):
    server.fail(503, on="files.create")
    form = [("purpose", "batch"), ("file", b"x")]
    assert wire("POST", "/files", form=form).status == 503
    assert wire("POST", "/files", form=form).status == 200
    assert len(wire("GET", "/files").json["data"]) == 1


def test_a_fault_waits_for_its_operation(server, wire):
    server.fail(500, on="models.list")
    server.fail(500, on="GET /v1/files")
    assert wire("GET", "/assistants").status == 200
    assert wire("GET", "/files").status == 500
    assert wire("GET", "/models").status == 500


def test_a_reply_of_ones_own_is_given(server, wire):
    server.reply({"object": "list", "data": [], "new": True}, headers={"x-limit": "1"}, on="models.list")
    reply = wire("GET", "/models")
    assert (reply.json["new"], reply.headers["x-limit"]) == (True, "1")
    server.reply(b"\x00", on="models.list")
    assert wire("GET", "/models").content == b"\x00"


def test_a_reply_of_ones_own_does_not_hide_a_wrong_request(server, wire):
    server.reply({})
    assert wire("GET", "/files?limit=x").status == 400


def test_a_stream_is_cut_after_so_many_events(server, wire):
    server.cut(after=3)
    with pytest.raises(http.client.IncompleteRead) as caught:
        wire("POST", "/responses", {"model": "m", "input": "Hi", "stream": True})
    assert caught.value.partial.count(b"\n\n") == 3


def test_a_body_is_cut_after_so_many_bytes(server, wire):
    server.cut(after=5)
    with pytest.raises(http.client.IncompleteRead):
        wire("GET", "/models")


def test_a_connection_is_dropped_without_an_answer(server, wire):
    server.drop()
    with pytest.raises(http.client.RemoteDisconnected):
        wire("GET", "/models")
    assert wire("GET", "/models").status == 200


def test_a_slow_answer_takes_its_time(server, wire):
    server.slow(0.2)
    begun = time.monotonic()
    wire("GET", "/models")
    assert time.monotonic() - begun >= 0.2


def test_what_came_is_recorded(server, wire):
    wire("POST", "/responses", {"model": "m", "input": "Hi"}, headers={"x-mine": "1"})
    (request,) = server.requests
    assert (request.method, request.path, request.operation) == ("POST", "/v1/responses", "responses.create")
    assert request.body == {"model": "m", "input": "Hi"}
    assert (request.headers["x-mine"], request.headers["authorization"]) == ("1", "Bearer ***")


def test_a_chunked_request_body_is_read(server):
    with socket.create_connection((server.host, server.port)) as connection:
        connection.sendall(
            b"POST /v1/embeddings HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n"
            b"Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
        )
        for part in (b'{"model": "m", ', b'"input": "a"}'):
            connection.sendall(b"%x\r\n%b\r\n" % (len(part), part))
        connection.sendall(b"0\r\n\r\n")
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")


def test_a_client_that_expects_to_continue_may(server):
    with socket.create_connection((server.host, server.port)) as connection:
        connection.sendall(
            b"POST /v1/responses HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\nContent-Type: application/json\r\n"
            b"Content-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"
        )
        assert connection.recv(100).startswith(b"HTTP/1.1 100")
        connection.sendall(b"{}")
        assert connection.recv(100).startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize("said", [b"nonsense\r\n\r\n", b"GET / HTTP/1.1\r\nbad header\r\n\r\n"])
def test_what_is_no_http_gets_a_400(server, said):
    with socket.create_connection((server.host, server.port)) as connection:
        connection.sendall(said)
        assert connection.recv(100).startswith(b"HTTP/1.1 400")


def test_a_client_that_goes_away_hurts_nobody(server, wire):
    for _ in range(3):
        with socket.create_connection((server.host, server.port)) as connection:
            connection.sendall(b"POST /v1/responses HTTP/1.1\r\nContent-Length: 100\r\n\r\n{")
    server.delay = 0.01
    gone = socket.create_connection((server.host, server.port))
    body = json.dumps({"model": "m", "input": "a " * 50, "stream": True}).encode()
    head = b"POST /v1/responses HTTP/1.1\r\nAuthorization: Bearer k\r\nContent-Type: application/json\r\n"
    gone.sendall(head + b"Content-Length: %d\r\n\r\n" % len(body) + body)
    gone.recv(10)
    gone.close()
    server.delay = 0
    assert wire("GET", "/models").status == 200


def test_a_server_stops_while_clients_are_connected(wire_to):
    with LocalServer() as server:
        wire = wire_to(server)
        wire("GET", "/models")
        begun = time.monotonic()
    assert time.monotonic() - begun < 2
    with pytest.raises(OSError):
        socket.create_connection((server.host, server.port), timeout=1)


def test_a_server_stops_in_the_middle_of_a_slow_answer():
    with LocalServer(delay=60) as server:
        connection = socket.create_connection((server.host, server.port))
        connection.sendall(b"GET /v1/models HTTP/1.1\r\nAuthorization: Bearer k\r\n\r\n")
        while not server.requests:
            time.sleep(0.01)
        begun = time.monotonic()
    connection.close()
    assert time.monotonic() - begun < 2


def test_a_delay_stands_between_the_events_of_a_stream(wire_to):
    with LocalServer(delay=0.02) as server:
        begun = time.monotonic()
        events = wire_to(server)("POST", "/responses", {"model": "m", "input": "Hi", "stream": True}).events
        assert time.monotonic() - begun >= 0.02 * len(events)


def test_a_server_may_be_started_again(wire_to):
    server = LocalServer()
    for _ in range(2):
        with server:
            assert wire_to(server)("GET", "/models").status == 200


def test_a_server_serves_async_code_too():
    async def main() -> int:
        async with LocalServer() as server:
            reader, writer = await asyncio.open_connection(server.host, server.port)
            writer.write(b"GET /v1/models HTTP/1.1\r\nAuthorization: Bearer k\r\nConnection: close\r\n\r\n")
            status = (await reader.readline()).split()[1]
            await reader.read()
            writer.close()
            await writer.wait_closed()
            return int(status)

    assert asyncio.run(main()) == 200


def test_the_server_starts_from_a_shell_and_prints_its_url():
    command = [sys.executable, "-m", "openai_core.testing", "--key", "k"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url = process.stdout.readline().strip()
            asked = urllib.request.Request(f"{url}/models", headers={"Authorization": "Bearer k"})
            with urllib.request.urlopen(asked, timeout=10) as answer:
                assert answer.status == 200
        finally:
            process.terminate()


def test_a_server_that_is_stopped_while_somebody_comes_leaves_no_thread() -> None:
    over = threading.Event()
    port = 0

    def come() -> None:
        while not over.is_set():
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                pass

    coming = threading.Thread(target=come)
    for number in range(30):
        with LocalServer() as server:
            port = server.port
            if number == 0:
                coming.start()
        for thread in [thread for thread in threading.enumerate() if thread.name == "local server"]:
            thread.join(20)  # it has said that it is done, and ends now
            assert not thread.is_alive()
    over.set()
    coming.join()
