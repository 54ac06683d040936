from __future__ import annotations

import gzip
import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from faces.driven import KEY, Face
from faces.wire import Answer, Wire, answer
from openai_core import UNSET, APIError, APIResponseValidationError, BinaryContent, ConfigurationError, OpenAIError
from openai_core.sansio.message import Message, Options, Request, Response
from openai_core.sansio.verbs import verb

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Iterator


def get(path: str = "/things", **options: Any) -> Request[Any]:
    return verb("GET", path, "api_key", options)  # type: ignore[arg-type]


def post(path: str = "/things", **options: Any) -> Request[Any]:
    return verb("POST", path, "api_key", {"body": {"a": 1}, **options})  # type: ignore[typeddict-item]


def test_a_call_carries_key_body_and_headers(face: Face, wire: Wire) -> None:
    runner = face.runner(base_url=wire.url, organization="org-1", project="proj-1")
    runner.run(post(query={"a": [1, 2], "b": {"c": True}}, headers={"X-Mine": "1"}))
    [seen] = wire.seen
    assert (seen.method, seen.target) == ("POST", "/v1/things?a%5B%5D=1&a%5B%5D=2&b%5Bc%5D=true")
    assert seen.body == b'{"a":1}'
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert seen.headers["openai-organization"] == "org-1"
    assert seen.headers["openai-project"] == "proj-1"
    assert seen.headers["content-type"] == "application/json"
    assert seen.headers["content-length"] == "7"
    assert seen.headers["accept"] == "application/json"
    assert seen.headers["user-agent"].startswith("openai-core/")
    assert seen.headers["host"] == f"127.0.0.1:{wire.port}"
    assert seen.headers["x-mine"] == "1"


def test_a_get_has_no_body_and_no_key_of_its_own(face: Face, wire: Wire) -> None:
    face.runner(base_url=wire.url).run(get())
    assert "content-length" not in wire.seen[0].headers
    assert "content-type" not in wire.seen[0].headers
    assert "idempotency-key" not in wire.seen[0].headers


def test_default_headers_and_query_are_sent_and_can_be_changed(face: Face, wire: Wire) -> None:
    runner = face.runner(
        base_url=wire.url + "?from=base&v=1",
        default_headers={"X-One": "1", "X-Two": "2", "User-Agent": "mine"},
        default_query={"v": 2, "w": [3]},
    )
    runner.run(get(headers={"x-one": "one", "X-TWO": UNSET}, query={"w[]": 4, "q": "a b"}))
    [seen] = wire.seen
    assert seen.headers["x-one"] == "one"
    assert "x-two" not in seen.headers
    assert seen.headers["user-agent"] == "mine"
    assert seen.path == "/v1/things"
    assert sorted(seen.query.split("&")) == ["from=base", "q=a+b", "v=1", "v=2", "w%5B%5D=4"]


def test_the_connection_is_kept_and_used_again(face: Face, wire: Wire) -> None:
    runner = face.runner(base_url=wire.url)
    for _ in range(5):
        runner.run(post())
    assert wire.accepted == 1


def test_a_sibling_shares_the_connections(face: Face, wire: Wire) -> None:
    runner = face.runner(base_url=wire.url)
    runner.run(post())
    settings = (runner if face.blocking else runner.inner).settings
    sibling = runner.sibling(settings.replace(max_retries=0, timeout=None, default_headers={"x": "1"}))
    sibling.run(post())
    assert wire.accepted == 1
    assert wire.seen[1].headers["x"] == "1"


def test_raw_answers_tell_everything(face: Face, wire: Wire) -> None:
    wire.tell(answer({"a": "ü"}, x_request_id="req_5", x_other="y"))
    raw = face.runner(base_url=wire.url).raw(post())
    raw = raw if face.blocking else getattr(raw, "inner", raw)
    assert raw.status_code == 200
    assert raw.headers["X-Other"] == "y"
    assert raw.request_id == "req_5"
    assert raw.json() == raw.parse() == {"a": "ü"}
    assert json.loads(raw.text) == {"a": "ü"}
    assert raw.content == b'{"a": "\\u00fc"}'
    assert raw.method == "POST"
    assert raw.url == f"{wire.url}/things"
    assert raw.retries_taken == 0
    assert 0 < raw.elapsed < 5


def test_with_meta_gives_the_value_and_what_came_with_it(face: Face, wire: Wire) -> None:
    wire.tell(answer({"a": 1}, x_request_id="req_5"))
    value, meta = face.runner(base_url=wire.url).with_meta(post())
    assert value == {"a": 1}
    assert meta.request_id == "req_5"


def test_a_compressed_answer_is_unpacked(face: Face, wire: Wire) -> None:
    body = gzip.compress(b'{"a": 1}')
    wire.tell(Answer(200, {"content-type": "application/json", "content-encoding": "gzip"}, body))
    assert face.runner(base_url=wire.url).run(post()) == {"a": 1}


def test_a_chunked_answer_is_put_together(face: Face, wire: Wire) -> None:
    wire.tell(Answer(200, {}, None, [b'{"a"', b": 1}"]))
    assert face.runner(base_url=wire.url).run(post()) == {"a": 1}


def test_binary_answers_can_be_kept(face: Face, wire: Wire, tmp_path: pathlib.Path) -> None:
    wire.tell(Answer(200, {"content-type": "audio/mpeg", "x-request-id": "r"}, b"\xff\x00\n" * 10))
    content = face.runner(base_url=wire.url).run(get(cast_to=BinaryContent))
    content.write_to_file(tmp_path / "speech.mp3")
    assert (tmp_path / "speech.mp3").read_bytes() == bytes(content) == content.read() == content.content
    assert content.content_type == "audio/mpeg"
    assert content.request_id == "r"
    assert b"".join(content.iter_bytes(7)) == content.content


@pytest.mark.parametrize(("cast_to", "value"), [(str, "hallo"), (bytes, b"hallo"), (len, 5)])
def test_the_low_level_verbs_cast(face: Face, wire: Wire, cast_to: Any, value: Any) -> None:
    wire.tell(Answer(200, {"content-type": "text/plain"}, b"hallo" if cast_to is not len else b'"hallo"'))
    assert face.runner(base_url=wire.url).run(get(cast_to=cast_to)) == value


def test_an_empty_answer_is_none(face: Face, wire: Wire) -> None:
    wire.tell(Answer(204, {}, b""))
    assert face.runner(base_url=wire.url).run(verb("DELETE", "/things/1", "api_key", {})) is None


def test_a_form_is_streamed_with_its_length(face: Face, wire: Wire, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"x" * 300_000)
    face.runner(base_url=wire.url).run(post("/files", body={"purpose": "batch"}, files={"file": path}))
    [seen] = wire.seen
    assert seen.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert int(seen.headers["content-length"]) == len(seen.body)
    assert b'name="purpose"\r\n\r\nbatch' in seen.body
    assert b'name="file"; filename="data.jsonl"' in seen.body
    assert b"x" * 300_000 in seen.body


def test_a_body_of_unknown_length_goes_out_in_chunks(face: Face, wire: Wire) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"abc"
        yield b"def"

    face.runner(base_url=wire.url).run(post(body=pieces()))
    assert wire.seen[0].headers["transfer-encoding"] == "chunked"
    assert wire.seen[0].body == b"abcdef"


def test_a_file_that_cannot_be_read_is_no_fault_of_the_connection(
    face: Face, wire: Wire, tmp_path: pathlib.Path
) -> None:
    with pytest.raises(FileNotFoundError):
        face.runner(base_url=wire.url).run(post(files={"file": tmp_path / "missing"}))

    def pieces() -> Iterator[bytes]:
        yield b"abc"
        raise PermissionError("not yours")

    with pytest.raises(PermissionError, match="not yours"):
        face.runner(base_url=wire.url).run(post(body=pieces()))


def test_a_file_is_sent_again_from_its_start(face: Face, wire: Wire, no_pause: None) -> None:
    wire.tell(answer(status=503))
    face.runner(base_url=wire.url).run(post(body=io.BytesIO(b"abc")))
    assert [seen.body for seen in wire.seen] == [b"abc", b"abc"]


@pytest.mark.parametrize("text", [b"<html>bad gateway</html>", b'{"a": 1', b""])
def test_a_success_that_cannot_be_read_is_an_error_with_the_answer(face: Face, wire: Wire, text: bytes) -> None:
    wire.tell(Answer(200, {"content-type": "text/html"}, text))
    with pytest.raises(APIResponseValidationError) as caught:
        face.runner(base_url=wire.url).run(Request(Message("GET", "/x"), _json))
    assert caught.value.response.body == text
    assert caught.value.status_code == 200


def test_an_error_within_a_success_is_raised(face: Face, wire: Wire) -> None:
    wire.tell(answer({"error": {"message": "model overloaded", "code": "overloaded"}}))
    with pytest.raises(APIError, match="model overloaded") as caught:
        face.runner(base_url=wire.url).run(get())
    assert caught.value.code == "overloaded"


def test_an_admin_operation_is_signed_with_the_admin_key(face: Face, wire: Wire) -> None:
    runner = face.runner(base_url=wire.url, admin_api_key="sk-admin-0123456789")
    runner.run(verb("GET", "/organization/projects", "admin", {}))
    runner.run(get())
    assert [seen.headers["authorization"] for seen in wire.seen] == ["Bearer sk-admin-0123456789", f"Bearer {KEY}"]


def test_a_key_that_is_not_there_is_asked_for_by_name(face: Face, wire: Wire) -> None:
    with pytest.raises(ConfigurationError, match="admin_api_key"):
        face.runner(base_url=wire.url).run(verb("GET", "/organization/projects", "admin", {}))
    with pytest.raises(ConfigurationError, match="api_key"):
        face.runner(base_url=wire.url, api_key=None, admin_api_key="sk-admin").run(get())
    assert wire.seen == []


@pytest.mark.parametrize("headers", [{"Authorization": UNSET}, {"authorization": "Basic eDp5"}])
def test_who_signs_by_hand_needs_no_admin_key(face: Face, wire: Wire, headers: Any) -> None:
    face.runner(base_url=wire.url).run(verb("GET", "/organization/projects", "admin", {"headers": headers}))
    assert wire.seen[0].headers.get("authorization") == (headers.get("authorization"))


def test_a_closed_client_says_so(face: Face, wire: Wire) -> None:
    runner = face.runner(base_url=wire.url)
    runner.run(get())
    runner.close()
    assert wire.settled(0)
    with pytest.raises(OpenAIError, match="closed"):
        runner.run(get())


def test_options_of_one_call_win(face: Face, wire: Wire) -> None:
    request: Request[Any] = Request(Message("POST", "/x"), _json, Options(max_retries=0, idempotency_key="mine"))
    wire.tell(answer(status=503))
    with pytest.raises(OpenAIError):
        face.runner(base_url=wire.url).run(request)
    assert wire.seen[0].headers["idempotency-key"] == "mine"
    assert wire.seen[0].headers["content-length"] == "0"
    with pytest.raises(ConfigurationError, match="max_retries"):
        face.runner(base_url=wire.url).run(get(max_retries=-1))


def test_many_calls_at_once_share_one_client(face: Face, wire: Wire) -> None:
    import threading

    runner = face.runner(base_url=wire.url)
    errors = []

    def work() -> None:
        try:
            for _ in range(10):
                runner.run(post())
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len(wire.seen) == 80
    assert wire.accepted <= 8


def _json(response: Response) -> Any:
    from openai_core.sansio.codec import read_json

    return read_json(response)
