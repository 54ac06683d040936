from __future__ import annotations

import inspect
import logging
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from faces.driven import KEY, Face
from openai_core import UNSET, AsyncClient, Client, ClientOptions, ConfigurationError
from openai_core.checks import phases
from openai_core.options import SiblingOptions, custom_headers
from openai_core.providers.profile import Profile, checked_url
from openai_core.sansio.hooks import Hooks
from openai_core.sansio.retry import RetryPolicy
from openai_core.sansio.timeout import Timeout
from openai_core.settings import Settings

if TYPE_CHECKING:
    from faces.wire import Wire

NAN, INF = float("nan"), float("inf")


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("WEBHOOK_SECRET", "CUSTOM_HEADERS"):
        monkeypatch.delenv(f"OPENAI_{name}", raising=False)


def inner(face: Face, client: Any) -> Any:
    return client if face.blocking else client.inner


def settings(face: Face, **options: Any) -> Settings:
    made: Settings = inner(face, face.client(**options)).settings
    return made


# --- what is refused ---


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"api_key": "sk-1\n2"}, "`api_key`"),
        ({"api_key": "sk-1\x00"}, "`api_key`"),
        ({"api_key": b"sk-1"}, "`api_key`"),
        ({"webhook_secret": ""}, "`webhook_secret`"),
        ({"webhook_secret": "a\nb"}, "`webhook_secret`"),
        ({"organization": 3}, "`organization`"),
        ({"base_url": 3}, "`base_url`"),
        ({"base_url": b"https://api.test"}, "`base_url`"),
        ({"base_url": "//api.test/v1"}, "`base_url`"),
        ({"base_url": "https://?x=1"}, "`base_url`"),
        ({"base_url": "https://:443/v1"}, "`base_url`"),
        ({"base_url": "https://api.test:port/v1"}, "`base_url`"),
        ({"base_url": "https://api.test:70000/v1"}, "`base_url`"),
        ({"base_url": "https://user@api.test"}, "`base_url`"),
        ({"base_url": "https://api.test\\v1"}, "`base_url`"),
        ({"base_url": "https://api.test/a b"}, "`base_url`"),
        ({"websocket_base_url": "ftp://api.test"}, "`websocket_base_url`"),
        ({"websocket_base_url": "wss://u:p@api.test"}, "`websocket_base_url`"),
        ({"data_residency": "mars"}, "`data_residency`"),
        ({"data_residency": 3}, "`data_residency`"),
        ({"max_retries": -1}, "`max_retries`"),
        ({"max_retries": False}, "`max_retries`"),
        ({"max_retries": "2"}, "`max_retries`"),
        ({"retry": 3}, "`retry`"),
        ({"timeout": NAN}, "`timeout`"),
        ({"timeout": INF}, "`timeout`"),
        ({"timeout": True}, "`timeout`"),
        ({"timeout": httpx.Timeout(-1)}, "`timeout`"),
        ({"timeout": httpx.Timeout(NAN)}, "`timeout`"),
        ({"default_headers": {"X-A": "b\r\nX-B: c"}}, "`default_headers"),
        ({"default_headers": {"X-A": "ü"}}, "`default_headers"),
        ({"default_headers": {"": "b"}}, "`default_headers"),
        ({"default_headers": {"X(A)": "b"}}, "`default_headers"),
        ({"default_headers": {3: "b"}}, "`default_headers"),
        ({"default_headers": "X-A: b"}, "`default_headers"),
        ({"default_query": {3: "b"}}, "`default_query"),
        ({"default_query": "a=b"}, "`default_query"),
        ({"transport": "pigeon"}, "`transport`"),
        ({"telemetry": 1}, "`telemetry`"),
        ({"tracing": "yes"}, "`tracing`"),
        ({"log_level": "loud"}, "`log_level`"),
        ({"log_level": -1}, "`log_level`"),
        ({"logger": "mine"}, "`logger`"),
        ({"workload_identity": "me", "api_key": None}, "`workload_identity`"),
        ({"data_residency": "eu", "base_url": "https://api.test"}, "`data_residency` and `base_url`"),
        ({"data_residency": "eu", "websocket_base_url": "wss://a.test"}, "`data_residency` and `websocket_base_url`"),
    ],
)
def test_an_option_that_cannot_be_right_is_named(face: Face, options: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigurationError, match=named) as caught:
        face.client(**options)
    assert KEY not in str(caught.value)
    if "api_key" not in options:
        with pytest.raises(ConfigurationError, match=named):
            face.client().with_options(**options)


def test_a_password_in_an_address_is_not_repeated(face: Face) -> None:
    for url in ("https://user:hunter2@api.test/v1", "user:hunter2@api.test", "ftp://user:hunter2@api.test"):
        with pytest.raises(ConfigurationError) as caught:
            face.client(base_url=url)
        assert "hunter2" not in str(caught.value)


def test_an_option_that_there_is_not_is_refused_with_a_hint(face: Face) -> None:
    with pytest.raises(TypeError, match=r"Client\(\) got an unexpected keyword argument 'time_out'.*'timeout'"):
        face.client(time_out=3)
    with pytest.raises(TypeError, match=r"with_options\(\) .*'retries'"):
        face.client().with_options(retries=3)


def test_a_transport_and_a_client_of_ones_own_exclude_each_other(face: Face) -> None:
    given = httpx.Client() if face.blocking else httpx.AsyncClient()
    with pytest.raises(ConfigurationError, match="`http_client` and `transport`"):
        face.client(http_client=given, transport="httpx")


@given(st.text(max_size=30))
def test_any_text_is_a_key_that_can_be_sent_or_is_refused(text: str) -> None:
    try:
        made = Settings(api_key=text)
    except ConfigurationError:
        return
    assert made.api_key == text.strip()
    httpx.Headers({"authorization": f"Bearer {made.api_key}"})
    assert made.api_key.strip("*.") == "" or f"api_key='{made.api_key}'" not in repr(made)


@given(st.one_of(st.floats(), st.integers(), st.booleans(), st.none(), st.text(max_size=3)))
def test_any_value_is_a_timeout_or_is_refused(value: Any) -> None:
    try:
        parts = phases(value)
    except ConfigurationError:
        return
    for seconds in parts.values():
        assert seconds is None or 0 <= seconds < INF


@given(
    st.sampled_from(["https://", "http://", "", "ws://", "//", "HTTPS://"]),
    st.text("abc.:@/?#[]\\ \n%é1", max_size=16),
)
def test_any_text_is_an_address_that_httpx_reads_alike_or_is_refused(scheme: str, rest: str) -> None:
    text = f"{scheme}{rest}"
    try:
        profile = Profile(text)
        url = httpx.URL(profile.url("/models"))
    except (ConfigurationError, httpx.InvalidURL):
        return
    assert url.scheme in ("http", "https")
    assert url.host
    assert url.userinfo == b""
    assert url.path.endswith("/models")
    assert url.query == b""


# --- the environment ---


def test_every_variable_is_read_and_trimmed(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "OPENAI_API_KEY": KEY,
        "OPENAI_ADMIN_KEY": "sk-admin",
        "OPENAI_ORG_ID": "org-1",
        "OPENAI_PROJECT_ID": "proj-1",
        "OPENAI_BASE_URL": "https://api.test/v1/",
        "OPENAI_WEBHOOK_SECRET": "whsec_1",
    }.items():
        monkeypatch.setenv(name, f" \t{value}\r\n")
    made = settings(face, api_key=None)
    assert (made.api_key, made.admin_api_key, made.webhook_secret) == (KEY, "sk-admin", "whsec_1")
    assert (made.organization, made.project, made.base_url) == ("org-1", "proj-1", "https://api.test/v1")
    for name in ("OPENAI_ORG_ID", "OPENAI_BASE_URL", "OPENAI_WEBHOOK_SECRET"):
        monkeypatch.setenv(name, "  ")
    bare = settings(face)
    assert (bare.organization, bare.webhook_secret, bare.base_url) == (None, None, "https://api.openai.com/v1")


def test_what_is_given_empty_is_not_taken_for_missing(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", "whsec_1")
    for option in ("api_key", "webhook_secret"):
        with pytest.raises(ConfigurationError, match=f"`{option}` is empty"):
            face.client(**{option: ""})


def test_a_broken_variable_is_refused_by_name(face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X A: 1")
    with pytest.raises(ConfigurationError, match="OPENAI_CUSTOM_HEADERS"):
        face.client()


def test_headers_come_from_the_environment_and_give_way(
    face: Face, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ["X-One: 1", " X-Two :  a: b ", "no colon", "", "X-Three: env", "X-Empty:", "Authorization: Bearer env"]
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "\n".join(lines))
    face.client(base_url=wire.url, default_headers={"x-three": "given"}).get("/things")
    [seen] = wire.seen
    assert (seen.headers["x-one"], seen.headers["x-two"], seen.headers["x-three"]) == ("1", "a: b", "given")
    assert seen.headers["x-empty"] == ""
    assert seen.headers["authorization"] == f"Bearer {KEY}"


def test_an_authorization_of_the_environment_counts_where_no_credential_is_given_by_hand(
    face: Face, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "authorization: Bearer gateway")
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    face.client(base_url=wire.url, api_key=None).get("/things")
    face.client(base_url=wire.url, api_key=None, default_headers={"Authorization": "Basic x"}).get("/things")
    assert [seen.headers["authorization"] for seen in wire.seen] == ["Bearer gateway", "Basic x"]


@given(st.dictionaries(st.text("abc-XYZ1", min_size=1), st.text("ab: c1,;=", max_size=9).map(str.strip), max_size=4))
def test_any_headers_written_line_by_line_are_read_back(given: dict[str, str]) -> None:
    assume(len({name.lower() for name in given}) == len(given))
    text = "\r\n".join(f"{name} : {value}" for name, value in given.items())
    assert custom_headers(text) == given


# --- where requests go ---


@pytest.mark.parametrize("region", ["us", "eu", "ae", "au", "in", "jp"])
def test_a_region_is_an_address(face: Face, region: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "https://proxy.test/v1")
    client = face.client(data_residency=region)
    assert inner(face, client).settings.base_url == f"https://{region}.api.openai.com/v1"
    sibling = client.with_options(max_retries=0).with_options(timeout=3)
    assert inner(face, sibling).settings.data_residency == region
    assert inner(face, sibling).settings.base_url == f"https://{region}.api.openai.com/v1"


def test_a_sibling_may_move_to_a_region_and_back(face: Face) -> None:
    client = face.client(base_url="https://api.test/v1", websocket_base_url="wss://ws.test")
    moved = client.with_options(data_residency="eu")
    made = inner(face, moved).settings
    assert (made.base_url, made.websocket_base_url) == ("https://eu.api.openai.com/v1", None)
    back = inner(face, moved.with_options(base_url="https://api.test/v1")).settings
    assert (back.base_url, back.data_residency) == ("https://api.test/v1", None)
    world = inner(face, moved.with_options(data_residency="global")).settings
    assert world.base_url == "https://api.openai.com/v1"


def test_a_query_of_the_base_url_is_joined_with_every_other(face: Face, wire: Wire) -> None:
    client = face.client(base_url=f"{wire.url}/?x=1&tag=a&tag=b")
    client.get("/models")
    client.get("models?y=2", query={"z": [3]})
    client.get("/a%2Fb?x=9&beta=true", query={"beta": False})
    assert [seen.target for seen in wire.seen] == [
        "/v1/models?x=1&tag=a&tag=b",
        "/v1/models?y=2&x=1&tag=a&tag=b&z%5B%5D=3",
        "/v1/a%2Fb?x=1&tag=a&tag=b&beta=false",
    ]


def test_a_path_may_hold_an_address_in_its_query(face: Face, wire: Wire) -> None:
    face.client(base_url=wire.url).get("fetch?from=https://other.test/x")
    assert wire.seen[0].path == "/v1/fetch"
    assert wire.seen[0].headers["authorization"] == f"Bearer {KEY}"


def test_a_base_url_may_be_an_object_of_the_http_library(face: Face) -> None:
    assert settings(face, base_url=httpx.URL("https://api.test/v1/")).base_url == "https://api.test/v1"


# --- what is kept for others ---


def test_every_option_is_kept(face: Face) -> None:
    policy = RetryPolicy(limit=7)
    hooks = Hooks()
    log = logging.getLogger("mine")
    made = settings(
        face,
        retry=policy,
        hooks=hooks,
        logger=log,
        log_level="Debug",
        transport="httpx",
        websocket_base_url="wss://ws.test/v1",
        timeout=Timeout(9, total=60),
    )
    assert (made.retry, made.hooks, made.logger, made.log_level) == (policy, hooks, log, "debug")
    assert (made.transport, made.websocket_base_url, made.telemetry) == ("httpx", "wss://ws.test/v1", True)
    assert phases(made.timeout) == {"connect": 9, "read": 9, "write": 9, "pool": 9}
    assert settings(face, logger=print, log_level=10).log_level == 10


def test_the_limit_of_retries_is_the_last_that_was_given(face: Face) -> None:
    client = face.client(retry=RetryPolicy(limit=7))
    assert inner(face, client).settings.max_retries == 7
    assert inner(face, client.with_options(max_retries=1)).settings.max_retries == 1
    assert inner(face, client.with_options(retry=RetryPolicy(limit=5))).settings.max_retries == 5
    assert settings(face, retry=RetryPolicy(limit=7), max_retries=0).max_retries == 0


# --- siblings ---


def test_a_sibling_adds_to_headers_and_query_or_replaces_them(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url, default_headers={"x-a": "1"}, default_query={"a": 1})
    client.with_options(default_headers={"x-b": "2"}, default_query={"b": 2}).get("/things")
    client.with_options(set_default_headers={"x-b": "2"}, set_default_query={"b": 2}).get("/things")
    client.with_options(default_headers={"X-A": UNSET}).get("/things")
    assert [("x-a" in seen.headers, "x-b" in seen.headers, seen.query) for seen in wire.seen] == [
        (True, True, "a=1&b=2"),
        (False, True, "b=2"),
        (False, False, "a=1"),
    ]
    assert wire.accepted == 1
    for name in ("default_headers", "default_query"):
        with pytest.raises(ConfigurationError, match=f"`{name}` and `set_{name}`"):
            client.with_options(**{name: {}, f"set_{name}": {}})


def test_both_clients_show_every_option(face: Face) -> None:
    kind = Client if face.blocking else AsyncClient
    assert list(inspect.signature(kind).parameters) == list(ClientOptions.__annotations__)
    stored = {name for name in vars(settings(face)) if not name.startswith("_")} - {"profile"}
    azure = {name for name in ClientOptions.__annotations__ if name.startswith("azure_")}
    held = azure | {"base_url", "provider", "compatibility", "split_think"}
    assert stored | held == set(ClientOptions.__annotations__)
    assert set(SiblingOptions.__annotations__) - set(ClientOptions.__annotations__) == {
        "set_default_headers",
        "set_default_query",
    }


def test_settings_are_the_same_when_their_options_are(face: Face) -> None:
    one, other = settings(face, timeout=3), settings(face, timeout=3)
    assert one == other
    assert one != settings(face, timeout=4)
    assert one != "settings"
    with pytest.raises(AttributeError):
        one.timeout = 5
    with pytest.raises(TypeError):
        hash(one)


def test_addresses_of_sockets_are_checked_like_others() -> None:
    assert checked_url("websocket_base_url", " wss://a.test/v1 ", ("ws", "wss")) == "wss://a.test/v1"
