from __future__ import annotations

import gc
import pickle
from typing import Any

import httpx
import pytest
import respx

from faces.driven import KEY, Face
from faces.wire import Wire, answer, events
from openai_core import APITimeoutError, AsyncClient, Client, ConfigurationError
from openai_core.providers.profile import Profile
from openai_core.settings import Settings, phases


def inner(face: Face, client: Any) -> Any:
    return client if face.blocking else client.inner


def test_the_environment_is_read(face: Face, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "  sk-from-environment\n")
    monkeypatch.setenv("OPENAI_BASE_URL", f" {wire.url}/ ")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-env")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-env")
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "sk-admin-env")
    client = face.client(api_key=None)
    client.get("/models")
    client.get("/organization/projects")
    assert wire.seen[0].path == "/v1/models"
    assert wire.seen[0].headers["authorization"] == "Bearer sk-from-environment"
    assert wire.seen[0].headers["openai-organization"] == "org-env"
    assert wire.seen[0].headers["openai-project"] == "proj-env"
    assert wire.seen[1].headers["authorization"] == "Bearer sk-admin-env"


def test_arguments_win_over_the_environment(face: Face, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-from-environment")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://nowhere.test")
    face.client(base_url=wire.url).get("/models")
    assert wire.seen[0].headers["authorization"] == f"Bearer {KEY}"


def test_no_credential_is_refused_with_what_to_do(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "   ")
    with pytest.raises(ConfigurationError, match=r"api_key=.*OPENAI_API_KEY"):
        face.client(api_key=None)


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"api_key": "sk-1\nsk-2"}, "`api_key`"),
        ({"api_key": "sk ü"}, "`api_key`"),
        ({"api_key": " "}, "`api_key`"),
        ({"api_key": 3}, "`api_key`"),
        ({"admin_api_key": "a b"}, "`admin_api_key`"),
        ({"organization": "org\r\nX: y"}, "`organization`"),
        ({"project": 3}, "`project`"),
        ({"base_url": "api.test/v1"}, "`base_url`"),
        ({"base_url": "ftp://api.test"}, "`base_url`"),
        ({"base_url": "https://"}, "`base_url`"),
        ({"base_url": "https://u:p@api.test"}, "`base_url`"),
        ({"base_url": "https://api.test/#x"}, "`base_url`"),
        ({"max_retries": -1}, "`max_retries`"),
        ({"max_retries": True}, "`max_retries`"),
        ({"max_retries": None}, "`max_retries`"),
        ({"max_retries": 1.5}, "`max_retries`"),
        ({"timeout": -1}, "`timeout`"),
        ({"timeout": "10"}, "`timeout`"),
        ({"default_headers": {"X-A": "b\nc"}}, "`default_headers"),
        ({"default_headers": {"X A": "b"}}, "`default_headers"),
        ({"default_headers": {"X-A": 3}}, "`default_headers"),
    ],
)
def test_an_option_that_cannot_be_right_is_named(face: Face, options: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigurationError, match=named) as caught:
        face.client(**options)
    assert isinstance(caught.value, ValueError)


def test_a_key_is_trimmed_and_never_shown(face: Face) -> None:
    client = face.client(api_key=f" {KEY}\n", admin_api_key="sk-admin-0123456789xyz")
    text = repr(inner(face, client)) + repr(inner(face, client).settings)
    assert KEY not in text
    assert "sk-admin-0123456789xyz" not in text
    assert "sk-...cdef" in text
    assert inner(face, client).settings.api_key == KEY


def test_settings_do_not_change(face: Face) -> None:
    with pytest.raises(AttributeError, match="with_options"):
        inner(face, face.client()).settings.max_retries = 5


def test_with_options_gives_a_sibling_on_the_same_connections(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url, default_headers={"x-a": "1"}, default_query={"p": 1}, organization="org-1")
    client.get("/things")
    sibling = client.with_options(
        api_key="sk-other", default_headers={"x-b": "2"}, default_query={"q": 2}, organization=None, timeout=None
    )
    sibling.get("/things")
    assert wire.accepted == 1
    seen = wire.seen[1]
    assert (seen.headers["x-a"], seen.headers["x-b"]) == ("1", "2")
    assert seen.query == "p=1&q=2"
    assert seen.headers["authorization"] == "Bearer sk-other"
    assert "openai-organization" not in seen.headers
    assert inner(face, sibling).settings.timeout is None
    assert "x-b" not in inner(face, client).settings.default_headers
    del sibling
    gc.collect()
    client.get("/things")
    assert wire.accepted == 1


def test_copy_may_point_elsewhere(face: Face, wire: Wire, elsewhere: Wire) -> None:
    client = face.client(base_url=wire.url)
    client.copy(base_url=elsewhere.url).get("/x")
    assert (len(wire.seen), len(elsewhere.seen)) == (0, 1)


def test_every_verb_is_there(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url)
    for name in ("get", "post", "put", "patch", "delete"):
        getattr(client, name)("/things", body={"a": 1} if name not in ("get", "delete") else None)
    assert [seen.method for seen in wire.seen] == ["GET", "POST", "PUT", "PATCH", "DELETE"]
    with pytest.raises(TypeError, match="'bdy'"):
        client.post("/things", bdy={})


def test_a_verb_can_stream(face: Face, wire: Wire) -> None:
    wire.tell(events({"n": 1}))
    assert list(face.client(base_url=wire.url).post("/things", body={}, stream=True)) == [{"n": 1}]


def test_a_client_is_a_context_manager(face: Face, wire: Wire) -> None:
    with face.client(base_url=wire.url) as client:
        client.get("/things")
    assert wire.settled(0)


def test_an_operation_of_the_tree_is_called(face: Face, wire: Wire) -> None:
    wire.tell(answer({"object": "list", "data": [{"id": "m", "object": "model", "created": 1, "owned_by": "x"}]}))
    client = face.client(base_url=wire.url)
    models = client.models
    assert [model.id for model in models.list()] == ["m"]
    assert wire.seen[0].path == "/v1/models"


# --- clients of the user's own ---


def http_client(face: Face, **options: Any) -> Any:
    return httpx.Client(**options) if face.blocking else httpx.AsyncClient(**options)


def test_a_given_http_client_sends_everything_with_its_own_headers_and_hooks(face: Face, wire: Wire) -> None:
    hooked = []

    def hook(request: httpx.Request) -> None:
        hooked.append(request.url.path)

    async def later(request: httpx.Request) -> None:
        hook(request)

    given = http_client(
        face,
        headers={"x-mine": "1", "user-agent": "theirs"},
        cookies={"c": "1"},
        event_hooks={"request": [hook if face.blocking else later]},
    )
    client = face.client(base_url=wire.url, http_client=given)
    client.post("/things", body={"a": 1})
    [seen] = wire.seen
    assert seen.headers["x-mine"] == "1"
    assert seen.headers["cookie"] == "c=1"
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert seen.headers["user-agent"].startswith("openai-core/")
    assert seen.headers["content-length"] == "7"
    assert seen.json() == {"a": 1}
    assert hooked == ["/v1/things"]
    client.post("/things", body={"purpose": "x"}, files={"file": b"abc"})
    assert b"abc" in wire.seen[1].body
    wire.tell(events({"n": 1}))
    assert list(client.post("/things", stream=True)) == [{"n": 1}]
    client.get("/things")
    assert "content-length" not in wire.seen[3].headers


def test_a_given_http_client_has_its_say_on_the_timeout(face: Face, wire: Wire) -> None:
    from faces.wire import Answer

    wire.tell(Answer(silent=True))
    client = face.client(base_url=wire.url, http_client=http_client(face, timeout=0.1), max_retries=0)
    with pytest.raises(APITimeoutError):
        client.get("/things")


def test_a_given_transport_answers_in_place_of_a_server(face: Face) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"path": request.url.path})

    client = face.client(http_client=http_client(face, transport=httpx.MockTransport(handle)))
    assert client.get("/things") == {"path": "/v1/things"}


def test_an_http_client_of_the_other_face_is_refused(face: Face) -> None:
    wrong: Any = httpx.AsyncClient() if face.blocking else httpx.Client()
    with pytest.raises(TypeError, match="http_client"):
        face.client(http_client=wrong)


def test_respx_sees_every_request(face: Face) -> None:
    with respx.mock(base_url="https://api.openai.com/v1") as mock:
        mock.get("/things").respond(200, json={"a": 1})
        mock.post("/events").respond(200, content=b'data: {"n": 1}\n\n', headers={"content-type": "text/event-stream"})
        client = face.client()
        assert client.get("/things") == {"a": 1}
        assert list(client.post("/events", stream=True)) == [{"n": 1}]
        assert mock.calls.call_count == 2


def test_proxies_of_the_environment_are_used(face: Face, wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", wire.origin)
    monkeypatch.setenv("no_proxy", "direct.test")
    face.client(base_url="http://api.test/v1").get("/things")
    assert wire.seen[0].target == "http://api.test/v1/things"


# --- values ---


def test_a_profile_is_a_value() -> None:
    profile = Profile("https://api.test/v1/?a=1&b=")
    assert (profile.base_url, profile.query) == ("https://api.test/v1", (("a", "1"), ("b", "")))
    assert pickle.loads(pickle.dumps(profile)) == profile
    assert hash(profile) == hash(Profile("https://api.test/v1?a=1&b="))
    assert profile != Profile("https://api.test/v2")
    with pytest.raises(AttributeError):
        profile.base_url = "x"
    assert profile.url("/x") == "https://api.test/v1/x"
    assert profile.url("x") == "https://api.test/v1/x"
    assert profile.owns("https://api.test:443/other")
    assert not profile.owns("https://api.test.evil/v1")


def test_timeouts_come_in_many_forms() -> None:
    assert phases(3) == {"connect": 3, "read": 3, "write": 3, "pool": 3}
    assert phases(None) == {"connect": None, "read": None, "write": None, "pool": None}
    assert phases(httpx.Timeout(9, connect=2)) == {"connect": 2, "read": 9, "write": 9, "pool": 9}
    assert phases(Settings(api_key="k").timeout)["connect"] == 5


def test_an_unclosed_blocking_client_frees_its_sockets(wire: Wire) -> None:
    client = Client(api_key=KEY, base_url=wire.url)
    client.get("/things")
    stream = client.post("/things", stream=True)
    del client, stream
    gc.collect()
    assert wire.settled(0)


def test_a_stream_outlives_the_variable_of_its_client(wire: Wire) -> None:
    wire.tell(events(1, 2, 3))
    stream = Client(api_key=KEY, base_url=wire.url).post("/things", stream=True)
    gc.collect()
    assert list(stream) == [1, 2, 3]


def test_both_clients_take_the_same_options() -> None:
    import inspect

    for name in ("__init__", "with_options"):
        one, other = (inspect.signature(getattr(kind, name)) for kind in (Client, AsyncClient))
        assert list(one.parameters) == list(other.parameters)
