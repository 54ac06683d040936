"""Bedrock signs with botocore, Vertex asks google-auth; both take plain tokens too."""

from __future__ import annotations

import copy
import datetime
import pickle
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from faces.wire import answer

from openai_core import BadRequestError, Client, ConfigurationError, OpenAIError
from openai_core.providers import Bedrock, bedrock, vertex
from openai_core.providers.google import Google, fetch
from providers.envelopes import TURNS, chat, envelope, sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from faces.driven import Face
    from faces.wire import Seen, Wire

KEYS = {"access_key_id": "AKIDEXAMPLE", "secret_access_key": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"}


def resigned(profile: Bedrock, seen: Seen, origin: str, token: str | None = None) -> str:
    """The signature that botocore makes of a request which came, at the time that it names."""
    auth = pytest.importorskip("botocore.auth")
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials

    signer = auth.SigV4Auth(
        Credentials(KEYS["access_key_id"], KEYS["secret_access_key"], token),
        {"mantle": "bedrock-mantle", "runtime": "bedrock"}[profile.endpoint],
        profile.region,
    )
    names = seen.headers["authorization"].partition("SignedHeaders=")[2].partition(",")[0].split(";")
    headers = {name: seen.headers[name] for name in names if name not in ("host", "x-amz-date")}
    request = AWSRequest(seen.method, origin + seen.target, headers=headers, data=seen.body)
    request.headers["X-Amz-Date"] = seen.headers["x-amz-date"]
    request.context["timestamp"] = seen.headers["x-amz-date"]
    assert seen.headers["host"] == origin.partition("://")[2]
    return str(signer.signature(signer.string_to_sign(request, signer.canonical_request(request)), request))


@pytest.mark.parametrize("door", ["mantle", "runtime"])
@pytest.mark.parametrize("token", [None, "session"])
def test_a_request_is_signed_as_it_goes_out(face: Face, wire: Wire, door: Any, token: str | None) -> None:
    pytest.importorskip("botocore")
    profile = bedrock(region="us-east-1", endpoint=door, base_url=wire.url, session_token=token, **KEYS)
    client = face.client(provider=profile, api_key=None, default_query={"a b": "c/d"})
    wire.tell(answer(status=500))
    client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Grüße"}], max_retries=1)
    client.get("/models")

    assert len(wire.seen) == 3
    for seen in wire.seen:
        said = seen.headers["authorization"]
        assert said.startswith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")
        assert said.partition("Signature=")[2] == resigned(profile, seen, wire.origin, token)
        assert seen.headers.get("x-amz-security-token") == token
    assert "content-type;host;x-amz-date" in wire.seen[0].headers["authorization"]
    assert wire.seen[1].headers["x-stainless-retry-count"] == "1"


def test_a_signed_request_follows_nobody_and_goes_nowhere_else(face: Face, wire: Wire, elsewhere: Wire) -> None:
    pytest.importorskip("botocore")
    client = face.client(provider=bedrock(region="us-east-1", base_url=wire.url, **KEYS), api_key=None)
    wire.tell(answer(status=307, location=f"{elsewhere.origin}/x"))
    with pytest.raises(OpenAIError):
        client.get("/models")
    with pytest.raises(ConfigurationError, match="requests are signed"):
        client.get(f"{elsewhere.origin}/x")
    assert elsewhere.seen == []


def test_a_body_that_streams_cannot_be_signed(face: Face, wire: Wire) -> None:
    pytest.importorskip("botocore")
    client = face.client(provider=bedrock(region="us-east-1", base_url=wire.url, **KEYS), api_key=None)
    with pytest.raises(ConfigurationError, match="whole body"):
        client.files.create(file=("a.txt", b"x"), purpose="batch")
    assert wire.seen == []


class Frozen(NamedTuple):
    access_key: str
    secret_key: str
    token: str | None


def test_credentials_of_a_function_are_asked_for_before_every_attempt(face: Face, wire: Wire) -> None:
    pytest.importorskip("botocore")
    asked: list[int] = []

    def provide() -> Frozen:
        asked.append(1)
        return Frozen(f"AKID{len(asked)}", "s", None)

    profile = bedrock(region="us-east-1", base_url=wire.url, credential_provider=provide)
    client = face.client(provider=profile, api_key=None)
    client.get("/a")
    client.get("/b")
    assert ["AKID1/" in wire.seen[0].headers["authorization"], "AKID2/" in wire.seen[1].headers["authorization"]] == [
        True,
        True,
    ]


def test_botocore_finds_credentials_where_it_always_does(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("botocore")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDENV")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    made = envelope(Client(provider="bedrock"), chat())
    assert "Credential=AKIDENV/" in made.headers["authorization"]
    assert "/eu-west-1/bedrock-mantle/aws4_request" in made.headers["authorization"]


def test_an_api_key_goes_before_the_credentials_of_aws(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDENV")
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "bedrock-key")
    assert sent(Client(provider="bedrock"), chat()).headers["authorization"] == "Bearer bedrock-key"
    assert sent(Client(provider="bedrock", api_key="mine"), chat()).headers["authorization"] == "Bearer mine"
    signing = Client(provider=bedrock(**KEYS))
    assert sent(signing.with_options(api_key="mine"), chat()).headers["authorization"] == "Bearer mine"


@pytest.mark.parametrize(("here", "there"), [("/openai/v1", "/v1"), ("/v1", "/openai/v1")])
def test_a_model_at_another_path_of_bedrock_is_pointed_to(face: Face, wire: Wire, here: str, there: str) -> None:
    client = face.client(provider=bedrock(region="us-east-1", base_url=wire.origin + here, api_key="k"), max_retries=0)
    wire.tell(answer({"error": {"message": "model `m` isn't supported on this route"}}, status=400))
    with pytest.raises(BadRequestError) as caught:
        client.responses.create(model="m", input="x")
    assert f"bedrock(base_url='{wire.origin}{there}')" in caught.value.__notes__[-1]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "AWS_REGION"),
        ({"region": "moon"}, "`region` must be"),
        ({"region": "us-east-1/x"}, "`region` must be"),
        ({"region": "us-east-1", "endpoint": "front"}, "`endpoint` must be"),
        ({"region": "us-east-1", "access_key_id": "a"}, "go together"),
        ({"region": "us-east-1", "base_url": "http://b.test/v1", "profile": "p"}, "`base_url` must begin with https"),
        ({"region": "us-east-1", "api_key": "k", "profile": "p"}, "`api_key` and `profile` exclude"),
    ],
)
def test_what_bedrock_cannot_be_told_is_refused_by_name(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        bedrock(**options)


def test_an_address_that_was_copied_with_its_operation_is_trimmed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEDROCK_BASE_URL", "https://b.test/openai/v1/responses/")
    assert bedrock(region="us-east-1", api_key="k").base_url == "https://b.test/openai/v1"


def test_without_botocore_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "botocore"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "botocore", None)
    monkeypatch.setitem(sys.modules, "botocore.credentials", None)
    with pytest.raises(ConfigurationError, match=r"openai-core-sdk\[bedrock\]"):
        envelope(Client(provider=bedrock(region="us-east-1", **KEYS)), chat())


def test_no_credential_at_all_is_said_to_be_so() -> None:
    with pytest.raises(OpenAIError, match="There are no AWS credentials"):
        envelope(Client(provider=bedrock(region="us-east-1", credential_provider=lambda: None)), chat())


@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_profiles_of_clouds_have_twins(twin: Callable[[Any], Any]) -> None:
    for profile in (bedrock(region="us-east-1", endpoint="runtime", **KEYS), vertex("p", "l")):
        assert twin(profile) == profile
        assert twin(Client(provider=profile)).settings.profile == profile
        assert "wJalr" not in repr(profile)


# --- Vertex ---


class Credentials:
    """As those of google-auth are."""

    def __init__(self, lasts: float = 3600.0) -> None:
        self.token: str | None = None
        self.lasts = lasts
        self.expiry: datetime.datetime | None = None
        self.refreshed = 0

    @property
    def valid(self) -> bool:
        return self.token is not None and self.lasts > 0

    def refresh(self, request: Any) -> None:
        self.refreshed += 1
        self.token = f"token-{self.refreshed}"
        now = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
        self.expiry = now + datetime.timedelta(seconds=self.lasts)


@pytest.mark.parametrize(("lasts", "tokens"), [(3600.0, ["token-1"] * 2), (0.0, ["token-1", "token-2"])])
def test_credentials_of_google_are_refreshed_when_they_have_to_be(
    face: Face, wire: Wire, lasts: float, tokens: list[str]
) -> None:
    client = face.client(provider=vertex("p", base_url=wire.url, credentials=Credentials(lasts)), api_key=None)
    client.get("/a")
    client.get("/b")
    assert [seen.headers["authorization"] for seen in wire.seen] == [f"Bearer {token}" for token in tokens]


def test_a_function_gives_tokens_for_vertex(face: Face, wire: Wire) -> None:
    client = face.client(provider=vertex("p", base_url=wire.url, api_key=lambda: "t"), api_key=None)
    client.chat.completions.create(model="google/gemini", messages=TURNS)
    assert wire.seen[0].headers["authorization"] == "Bearer t"


def test_google_auth_itself_is_served(wire: Wire) -> None:
    """A service account of google-auth's, its token exchanged at a server of ours through our transport."""
    pytest.importorskip("google.auth")
    from google.oauth2.credentials import Credentials as User

    wire.tell(answer({"access_token": "granted", "expires_in": 3600, "token_type": "Bearer"}))
    user = User(None, refresh_token="r", client_id="i", client_secret="s", token_uri=f"{wire.origin}/token")
    credential, until = Google(user).read(Google(user)())
    assert credential == "granted"
    assert until > 0
    assert b"refresh_token=r" in wire.seen[0].body

    wire.tell(answer({"error": "no"}, status=403))
    assert fetch(f"{wire.origin}/x").status == 403


def test_a_server_that_cannot_be_reached_is_an_error_of_google_auths() -> None:
    pytest.importorskip("google.auth")
    from google.auth.exceptions import TransportError

    with pytest.raises(TransportError):
        fetch("http://127.0.0.1:1/x", timeout=1)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "GOOGLE_CLOUD_PROJECT"),
        ({"project": "a/b"}, "`project` cannot be right"),
        ({"project": "p", "location": "l?"}, "`location` cannot be right"),
        ({"project": "p", "api_key": "k", "credentials": Credentials()}, "`api_key` and `credentials` exclude"),
        ({"project": "p", "credentials": "a-token"}, "`credentials` must be an object of google-auth's, not str"),
    ],
)
def test_what_vertex_cannot_be_told_is_refused_by_name(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        vertex(**options)
