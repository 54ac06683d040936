"""`openai-core doctor`."""

from __future__ import annotations

import socket

import pytest

from openai_core.providers import CATALOGUE
from openai_core.terminal.findings import machine
from tests.terminal.said import lacking

KEY = "sk-proj-abcdefghijklmnopqrstuvwxyz"


def checks(done):
    return {one["name"]: one for one in done.json["checks"]}


@pytest.fixture
def doctor(run, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    return lambda *arguments: run("doctor", *arguments)


def test_all_is_well(doctor, server):
    done = doctor()
    assert done.code == 0
    assert "sk-...wxyz from OPENAI_API_KEY" in done.out
    assert f"openai at {server.url} (from OPENAI_BASE_URL)" in done.out
    assert "200 in" in done.out
    assert "request id req_" in done.out
    assert "Nothing failed." in done.out
    assert [one.operation for one in server.requests] == ["models.list"]


def test_programs_get_one_document(doctor):
    done = doctor("--json")
    assert done.json["ok"] is True
    found = checks(done)
    assert found["key"] == {
        "name": "key",
        "state": "ok",
        "says": "sk-...wxyz from OPENAI_API_KEY",
        "todo": None,
        "source": "OPENAI_API_KEY",
        "key": "sk-...wxyz",
    }
    assert found["test call"]["status"] == 200
    assert found["test call"]["request_id"].startswith("req_")
    assert {one["state"] for one in found.values()} <= {"ok", "info", "warning", "failed", "skipped"}


def test_a_key_that_is_missing_is_told_with_its_variable(doctor, server, monkeypatch):
    monkeypatch.delenv("OPENAI_API_KEY")
    done = doctor()
    assert done.code == 4
    assert "Set OPENAI_API_KEY (or pass --api-key)." in done.out
    assert "Failed: key." in done.out
    assert server.requests == []
    done = doctor("--provider", "deepseek", "--json")
    assert done.code == 4
    assert done.json["ok"] is False
    assert "DEEPSEEK_API_KEY" in checks(done)["key"]["todo"]
    assert checks(done)["test call"]["state"] == "skipped"


def test_a_wrong_key_fails_the_test_call(doctor, server):
    server.key = "another"
    done = doctor()
    assert done.code == 4
    assert "The API refused (401" in done.out
    assert "-> Check the key (--api-key or OPENAI_API_KEY)" in done.out


def test_a_dead_server_fails_the_test_call(doctor):
    done = doctor("--base-url", "http://127.0.0.1:1/v1", "--json")
    assert done.code == 3
    assert "Nothing listens there" in checks(done)["test call"]["todo"]


def test_a_server_that_is_silent_fails_the_test_call(doctor):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        done = doctor("--base-url", f"http://127.0.0.1:{silent.getsockname()[1]}/v1", "--timeout", "0.2")
    assert done.code == 3
    assert "Timed out" in done.out


def test_a_proxy_is_told_without_its_password(doctor, monkeypatch, wire):
    monkeypatch.setenv("HTTP_PROXY", "http://me:secret@127.0.0.1:1")
    done = doctor("--retries", "0")
    assert "secret" not in done.out
    assert "http://127.0.0.1:1 for 127.0.0.1:" in done.out
    assert "NO_PROXY=127.0.0.1" in done.out
    assert done.code == 3
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    done = doctor()
    assert done.code == 0
    assert "none for 127.0.0.1:" in done.out


def test_certificates_that_are_not_there_or_no_certificates_are_told(doctor, monkeypatch, bare):
    monkeypatch.setenv("SSL_CERT_FILE", str(bare / "gone.pem"))
    done = doctor("--offline")
    assert done.code == 2
    assert "gone.pem is not there" in done.out
    (bare / "empty.pem").write_text("nothing")
    monkeypatch.setenv("SSL_CERT_FILE", str(bare / "empty.pem"))
    monkeypatch.setattr("openai_core.http.proxies._shared", [])
    done = doctor("--offline")
    assert done.code == 2
    assert "-----BEGIN CERTIFICATE-----" in done.out
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/some/where.pem")
    done = doctor("--offline", "--json")
    assert done.code == 0
    assert "SSL_CERT_FILE" in checks(done)["certificates"]["todo"]


def test_keys_of_other_providers_are_found_and_masked(doctor, monkeypatch):
    monkeypatch.setenv("DEEPSEEK_API_KEY", "sk-deep-abcdefghijklmnop")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "short")
    found = checks(doctor("--offline", "--json"))
    assert found["other keys"]["keys"] == {"DEEPSEEK_API_KEY": "sk-...mnop", "AZURE_OPENAI_API_KEY": "***"}


@pytest.mark.parametrize(
    ("key", "words"), [(f'"{KEY}"', "quotation marks"), ("sk-admin-abcdefghijklmnop", "admin key")]
)
def test_a_key_that_looks_wrong_is_doubted(doctor, monkeypatch, key, words):
    monkeypatch.setenv("OPENAI_API_KEY", key)
    found = checks(doctor("--offline", "--json"))
    assert found["key"]["state"] == "warning"
    assert words in found["key"]["says"]


def test_addresses_that_look_wrong_are_doubted(doctor):
    found = checks(doctor("--offline", "--json", "--base-url", "http://example.com/v1"))
    assert "not encrypted" in found["provider"]["says"]
    found = checks(doctor("--offline", "--json", "--base-url", "https://api.openai.com"))
    assert "/v1" in found["provider"]["todo"]


def test_options_that_contradict_each_other_are_told(doctor, server):
    done = doctor("--azure-endpoint", "https://x.openai.azure.com", "--base-url", "https://example.com")
    assert done.code == 2
    assert "exclude each other" in done.out
    assert server.requests == []


def test_each_extra_is_there_or_says_how_to_get_it(doctor, monkeypatch):
    version = machine._version
    monkeypatch.setattr(machine, "_version", lambda name: None if name == "httptools" else version(name))
    found = checks(doctor("--offline", "--json"))
    assert found["[cli]"]["state"] == "ok"
    assert found["[speed]"]["state"] == "info"
    assert "pip install 'openai-core-sdk[speed]'" in found["[speed]"]["todo"]
    assert {"[realtime]", "[audio]", "[bedrock]", "[structured-output]"} <= set(found)


def test_a_model_is_asked_when_it_is_named(doctor, server):
    done = doctor("--model", "gpt-test")
    assert done.code == 0
    assert "gpt-test answered in" in done.out
    assert [one.operation for one in server.requests] == ["models.list", "responses.create"]


def test_a_provider_without_a_list_of_models_is_not_asked_for_it(doctor, server, monkeypatch):
    name = lacking("models")
    monkeypatch.setenv(CATALOGUE[name].variables[0], KEY)
    done = doctor("--provider", name, "--base-url", server.url, "--json")
    assert done.code == 0
    assert checks(done)["test call"]["state"] == "skipped"
    assert server.requests == []


def test_offline_asks_nobody(doctor, server):
    assert doctor("--offline").code == 0
    assert server.requests == []


def test_what_failed_is_red_at_a_terminal_and_says_what_to_do(console, server):
    server.key = "another"
    screen = console("doctor")
    assert screen.ended() == 4
    assert "\x1b[31mFAIL" in screen.screen
    assert "\x1b[32mok" in screen.screen
    for line, following in zip(screen.plain.splitlines(), screen.plain.splitlines()[1:], strict=False):
        if line.startswith("FAIL"):
            assert following.lstrip().startswith("->")


@pytest.fixture
def secured(tmp_path):
    """A server behind a certificate that nobody trusts; its address, and the file that vouches for it."""
    import http.server
    import ssl
    import threading

    import trustme

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("x-request-id", "req_secured")
            self.end_headers()
            self.wfile.write(b'{"object": "list", "data": []}')

        def log_message(self, *_):
            pass

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))

    class Server(http.server.ThreadingHTTPServer):
        def handle_error(self, *_):  # a handshake that was refused
            pass

        def get_request(self):
            connection, address = super().get_request()
            return context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False), address

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield f"https://localhost:{server.server_port}/v1", str(tmp_path / "ca.pem")
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_certificate_that_nobody_trusts_is_told_with_what_to_set(doctor, monkeypatch, secured):
    place, authority = secured
    monkeypatch.setattr("openai_core.http.proxies._shared", [])
    done = doctor("--base-url", place, "--json")
    assert done.code == 3
    assert "SSL_CERT_FILE" in checks(done)["test call"]["todo"]
    monkeypatch.setattr("openai_core.http.proxies._shared", [])
    monkeypatch.setenv("SSL_CERT_FILE", authority)
    done = doctor("--base-url", place, "--json")
    assert done.code == 0
    assert checks(done)["certificates"]["authorities"] == 1
    assert checks(done)["test call"]["request_id"] == "req_secured"
