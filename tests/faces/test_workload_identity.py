from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from faces.driven import KEY, Face
from faces.program import at_once, signatures, slow
from faces.test_calls import post
from faces.wire import Answer, Seen, Wire, answer
from openai_core import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    AzureIdentity,
    CertificateIdentity,
    ConfigurationError,
    GoogleIdentity,
    InternalServerError,
    KubernetesIdentity,
    OAuthError,
    OpenAIError,
    PermissionDeniedError,
    SubjectTokenProviderError,
    WorkloadIdentity,
)
from openai_core.sansio.timeout import Timeout

if TYPE_CHECKING:
    import pathlib


# --- workload identity ---


class Exchange:
    """A token endpoint on the wire: gives t-1, t-2, ... that are good for so many seconds."""

    def __init__(self, wire: Wire, lasts: Any = 3600) -> None:
        self.wire = wire
        self.lasts = lasts
        self.given = 0

    def __call__(self, seen: Seen) -> Answer:
        self.given += 1
        return answer({"access_token": f"t-{self.given}", "expires_in": self.lasts, "token_type": "Bearer"})

    @property
    def url(self) -> str:
        return f"{self.wire.origin}/oauth/token"


def identity(wire: Wire, **parts: Any) -> WorkloadIdentity:
    return WorkloadIdentity(
        **{
            "identity_provider_id": "idp_1",
            "service_account_id": "sa_1",
            "provider": {"token_type": "jwt", "get_token": lambda: "subject-token"},
            "token_url": f"{wire.origin}/oauth/token",
            **parts,
        }
    )


def test_a_token_is_exchanged_once_and_used_until_it_runs_out(face: Face, wire: Wire, elsewhere: Wire) -> None:
    elsewhere.tell(Exchange(elsewhere))
    client = face.client(base_url=wire.url, api_key=None, workload_identity=identity(elsewhere))
    client.get("/things")
    client.with_options(max_retries=0).get("/things")
    assert signatures(wire) == ["Bearer t-1"] * 2
    [seen] = elsewhere.seen
    assert (seen.method, seen.path) == ("POST", "/oauth/token")
    assert seen.headers["content-type"] == "application/json"
    assert "authorization" not in seen.headers
    assert seen.json() == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": "subject-token",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "identity_provider_id": "idp_1",
        "service_account_id": "sa_1",
    }


def test_a_token_is_renewed_before_it_runs_out(face: Face, wire: Wire, elsewhere: Wire) -> None:
    exchange = Exchange(elsewhere, lasts=1)  # the buffer of 1200 s counts as half of that
    elsewhere.tell(*[exchange] * 5)
    client = face.client(base_url=wire.url, api_key=None, workload_identity=identity(elsewhere))
    client.get("/things")
    time.sleep(0.6)
    client.get("/things")
    assert signatures(wire) == ["Bearer t-1", "Bearer t-2"]


def test_one_exchange_serves_all_who_wait(face: Face, wire: Wire, elsewhere: Wire) -> None:
    exchange = Exchange(elsewhere)

    def slowly(seen: Seen) -> Answer:
        time.sleep(0.4)
        return exchange(seen)

    elsewhere.tell(*[slowly] * 12)
    client = face.client(base_url=wire.url, api_key=None, workload_identity=identity(elsewhere))
    assert at_once(12, lambda: client.get("/things")) == []
    assert signatures(wire) == ["Bearer t-1"] * 12
    assert len(elsewhere.seen) == 1


def test_a_token_that_is_refused_is_replaced_and_the_request_made_again_once(
    face: Face, wire: Wire, elsewhere: Wire
) -> None:
    elsewhere.tell(*[Exchange(elsewhere)] * 2)
    elsewhere.script[1] = lambda seen: answer({"access_token": "t-2", "expires_in": 99})
    wire.tell(answer({}, 401), answer({"a": 1}))
    runner = face.runner(base_url=wire.url, api_key=None, workload_identity=identity(elsewhere), max_retries=0)
    raw = runner.raw(post())
    assert raw.parse() == {"a": 1}
    assert raw.retries_taken == 0
    assert signatures(wire) == ["Bearer t-1", "Bearer t-2"]
    keys = [seen.headers["idempotency-key"] for seen in wire.seen]
    assert keys[0] == keys[1]
    assert len(elsewhere.seen) == 2


def test_a_second_refusal_stands(face: Face, wire: Wire, elsewhere: Wire, no_pause: None) -> None:
    exchange = Exchange(elsewhere)
    elsewhere.tell(*[exchange] * 4)
    wire.tell(answer({}, 401), answer({}, 503), answer({}, 401), answer({}, 200))
    client = face.client(base_url=wire.url, api_key=None, workload_identity=identity(elsewhere))
    with pytest.raises(AuthenticationError):
        client.get("/things")
    assert signatures(wire) == ["Bearer t-1", "Bearer t-2", "Bearer t-2"]


def test_no_other_refusal_renews_a_token_and_no_other_credential_is_renewed(
    face: Face, wire: Wire, elsewhere: Wire
) -> None:
    elsewhere.tell(Exchange(elsewhere))
    wire.tell(answer({}, 403), answer({}, 401), answer({}, 401))
    with pytest.raises(PermissionDeniedError):
        face.client(base_url=wire.url, api_key=None, workload_identity=identity(elsewhere)).get("/things")
    with pytest.raises(AuthenticationError):
        face.client(base_url=wire.url).get("/things")
    with pytest.raises(AuthenticationError):
        face.client(base_url=wire.url, api_key=lambda: "sk-x").get("/things")
    assert (len(wire.seen), len(elsewhere.seen)) == (3, 1)


def test_a_body_that_can_be_read_once_is_not_sent_again_for_a_new_token(
    face: Face, wire: Wire, elsewhere: Wire
) -> None:
    elsewhere.tell(Exchange(elsewhere))
    wire.tell(answer({}, 401))
    client = face.client(base_url=wire.url, api_key=None, workload_identity=identity(elsewhere))
    with pytest.raises(AuthenticationError):
        client.post("/things", body=iter([b"abc"]))
    assert (len(wire.seen), len(elsewhere.seen)) == (1, 1)


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refused_exchange_says_why(face: Face, wire: Wire, status: int) -> None:
    wire.tell(answer({"error": "invalid_grant", "error_description": "The subject is unknown"}, status))
    with pytest.raises(OAuthError, match="The subject is unknown") as caught:
        face.client(base_url=wire.url, api_key=None, workload_identity=identity(wire)).get("/things")
    assert isinstance(caught.value, AuthenticationError)
    assert caught.value.error == "invalid_grant"
    assert caught.value.status_code == status
    assert any("/oauth/token" in note for note in caught.value.__notes__)
    assert len(wire.seen) == 1


@pytest.mark.parametrize("body", [b"", b"nope", b"[]", b'{"error": {"message": "nope", "code": "x"}}'])
def test_a_refused_exchange_of_any_shape_is_read(face: Face, wire: Wire, body: bytes) -> None:
    wire.tell(Answer(401, {}, body))
    with pytest.raises(OAuthError):
        face.client(base_url=wire.url, api_key=None, workload_identity=identity(wire)).get("/things")


def test_an_exchange_is_tried_again_when_its_server_is_down_for_a_moment(
    face: Face, wire: Wire, elsewhere: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("openai_core.credentials.workload.PAUSES", (0.01, 0.01))
    elsewhere.tell(answer({}, 503), answer({}, 429), Exchange(elsewhere))
    face.client(base_url=wire.url, api_key=None, workload_identity=identity(elsewhere)).get("/things")
    assert signatures(wire) == ["Bearer t-1"]
    elsewhere.tell(*[answer({}, 500)] * 3)
    with pytest.raises(InternalServerError):
        face.client(base_url=wire.url, api_key=None, workload_identity=identity(elsewhere)).get("/things")
    assert len(elsewhere.seen) == 6


def test_a_token_that_is_still_good_is_used_while_it_cannot_be_renewed(
    face: Face, wire: Wire, elsewhere: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("openai_core.credentials.workload.PAUSES", ())
    elsewhere.tell(Exchange(elsewhere, lasts=8), answer({}, 500))
    who = identity(elsewhere, refresh_buffer_seconds=10_000)
    client = face.client(base_url=wire.url, api_key=None, workload_identity=who)
    client.get("/things")
    [signer] = (client if face.blocking else client.inner).settings._signers.values()
    signer._renewal = time.monotonic()
    client.get("/things")
    client.get("/things")  # and it is not asked again at once
    assert signatures(wire) == ["Bearer t-1"] * 3
    assert len(elsewhere.seen) == 2


def test_an_exchange_does_not_follow_redirects(face: Face, wire: Wire, elsewhere: Wire) -> None:
    wire.tell(Answer(307, {"location": elsewhere.url}))
    with pytest.raises(OpenAIError):
        face.client(base_url=wire.url, api_key=None, workload_identity=identity(wire)).get("/things")
    assert elsewhere.seen == []


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"{}",
        b'{"access_token": 3, "expires_in": 9}',
        b'{"access_token": "a b\\n", "expires_in": 9}',
        b'{"access_token": "t"}',
        b'{"access_token": "t", "expires_in": "soon"}',
        b'{"access_token": "t", "expires_in": -1}',
        b'{"access_token": "t", "expires_in": true}',
    ],
)
def test_an_exchange_that_cannot_be_read_is_an_error(face: Face, wire: Wire, body: bytes) -> None:
    wire.tell(Answer(200, {}, body))
    with pytest.raises(OpenAIError, match="oauth/token"):
        face.client(base_url=wire.url, api_key=None, workload_identity=identity(wire)).get("/things")


def test_admin_operations_use_the_admin_key_all_the_same(face: Face, wire: Wire) -> None:
    who = identity(wire)
    client = face.client(base_url=wire.url, api_key=None, admin_api_key="sk-admin-0123456789", workload_identity=who)
    client.get("/organization/projects")
    wire.tell(Exchange(wire))
    client.get("/things")
    assert signatures(wire) == ["Bearer sk-admin-0123456789", None, "Bearer t-1"]


def test_a_key_and_an_identity_exclude_each_other_but_one_replaces_the_other(
    face: Face, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ConfigurationError, match=r"`workload_identity`.*`api_key`"):
        face.client(api_key=KEY, workload_identity=identity(wire))
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    wire.tell(Exchange(wire))
    client = face.client(base_url=wire.url, api_key=None, workload_identity=identity(wire))
    client.get("/things")
    client.with_options(api_key="sk-instead").get("/things")
    assert signatures(wire)[1:] == ["Bearer t-1", "Bearer sk-instead"]


@pytest.mark.parametrize(
    ("parts", "named"),
    [
        ({"identity_provider_id": ""}, "identity_provider_id"),
        ({"service_account_id": None}, "service_account_id"),
        ({"refresh_buffer_seconds": -1}, "refresh_buffer_seconds"),
        ({"refresh_buffer_seconds": float("nan")}, "refresh_buffer_seconds"),
        ({"token_url": "http://auth.test/token"}, "token_url"),
        ({"token_url": "https://u@auth.test/token"}, "token_url"),
        ({"provider": None}, "provider"),
        ({"provider": {"token_type": "saml", "get_token": str}}, "token_type"),
        ({"provider": {"token_type": "jwt", "get_token": "x"}}, "get_token"),
    ],
)
def test_a_part_of_an_identity_that_cannot_be_right_is_named(wire: Wire, parts: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigurationError, match=named):
        identity(wire, **parts)


def test_an_identity_may_be_given_as_a_mapping(face: Face, wire: Wire) -> None:
    wire.tell(Exchange(wire))
    who = {
        "identity_provider_id": "idp_1",
        "service_account_id": "sa_1",
        "provider": {"token_type": "id", "get_token": slow(face, lambda: "later", 0)},
        "token_url": f"{wire.origin}/oauth/token",
    }
    face.client(base_url=wire.url, api_key=None, workload_identity=who).get("/things")
    assert wire.seen[0].json()["subject_token_type"] == "urn:ietf:params:oauth:token-type:id_token"
    for wrong in ({"identity_provider_id": "x"}, {**who, "more": 1}, "sa_1"):
        with pytest.raises(ConfigurationError, match="workload_identity"):
            face.client(api_key=None, workload_identity=wrong)


def test_a_slow_exchange_counts_against_the_time_of_the_whole_call(face: Face, wire: Wire, elsewhere: Wire) -> None:
    elsewhere.tell(Answer(silent=True))
    who = identity(elsewhere)
    client = face.client(base_url=wire.url, api_key=None, workload_identity=who, timeout=Timeout(total=0.3))
    began = time.monotonic()
    with pytest.raises(APITimeoutError):
        client.get("/things")
    assert time.monotonic() - began < 3
    assert wire.seen == []


# --- who vouches ---


def exchanged(face: Face, wire: Wire, provider: Any) -> dict[str, Any]:
    """What is sent to have a provider's token exchanged."""
    client = face.client(base_url=wire.url, api_key=None, workload_identity=identity(wire, provider=provider))
    wire.tell(Exchange(wire))
    client.get("/things")
    body: dict[str, Any] = next(seen for seen in wire.seen if seen.path == "/oauth/token").json()
    return body


def test_kubernetes_vouches_by_a_file_that_is_read_anew(face: Face, wire: Wire, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "token"
    path.write_text("kube-token\n")
    body = exchanged(face, wire, KubernetesIdentity(str(path)))
    assert body["subject_token"] == "kube-token"
    assert body["subject_token_type"].endswith(":jwt")
    assert KubernetesIdentity().path == "/var/run/secrets/kubernetes.io/serviceaccount/token"


@pytest.mark.parametrize("content", [None, b"", b" \n", b"\xff\xfe", b"two\nlines"])
def test_a_file_without_a_token_is_an_error(
    face: Face, wire: Wire, tmp_path: pathlib.Path, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "token").write_bytes(content)
    with pytest.raises(SubjectTokenProviderError):
        exchanged(face, wire, KubernetesIdentity(str(tmp_path / "token")))


def test_azure_vouches_through_its_metadata_service(face: Face, wire: Wire, elsewhere: Wire) -> None:
    elsewhere.tell(answer({"access_token": "azure-token"}))
    endpoint = f"{elsewhere.origin}/metadata/identity/oauth2/token"
    body = exchanged(face, wire, AzureIdentity(client_id="c-1", endpoint=endpoint))
    assert body["subject_token"] == "azure-token"
    [seen] = elsewhere.seen
    assert (seen.method, seen.path) == ("GET", "/metadata/identity/oauth2/token")
    assert dict(httpx.QueryParams(seen.query)) == {
        "api-version": "2018-02-01",
        "resource": "https://management.azure.com/",
        "client_id": "c-1",
    }
    assert seen.headers["metadata"] == "true"
    assert "authorization" not in seen.headers
    assert AzureIdentity().endpoint == "http://169.254.169.254/metadata/identity/oauth2/token"


def test_google_vouches_through_its_metadata_server(face: Face, wire: Wire, elsewhere: Wire) -> None:
    elsewhere.tell(Answer(200, {"content-type": "text/html"}, b"google-token"))
    body = exchanged(face, wire, GoogleIdentity(endpoint=f"{elsewhere.origin}/identity"))
    assert body["subject_token"] == "google-token"
    assert body["subject_token_type"].endswith(":id_token")
    assert httpx.QueryParams(elsewhere.seen[0].query)["audience"] == "https://api.openai.com/v1"
    assert elsewhere.seen[0].headers["metadata-flavor"] == "Google"
    assert GoogleIdentity().endpoint == (
        "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"
    )


@pytest.mark.parametrize("told", [Answer(404), Answer(200, {}, b""), Answer(302, {"location": "http://x.test"})])
def test_a_platform_that_does_not_vouch_is_an_error(face: Face, wire: Wire, elsewhere: Wire, told: Answer) -> None:
    for provider in (AzureIdentity(endpoint=elsewhere.url), GoogleIdentity(endpoint=elsewhere.url)):
        elsewhere.tell(told)
        with pytest.raises(SubjectTokenProviderError, match="metadata"):
            exchanged(face, wire, provider)


def test_a_platform_that_is_not_there_is_an_error(face: Face, wire: Wire, elsewhere: Wire) -> None:
    elsewhere.close()
    with pytest.raises(SubjectTokenProviderError, match="cannot be reached") as caught:
        exchanged(face, wire, AzureIdentity(endpoint=elsewhere.url))
    assert isinstance(caught.value.__cause__, APIConnectionError)


def test_a_function_that_gives_no_token_is_an_error(face: Face, wire: Wire) -> None:
    with pytest.raises(SubjectTokenProviderError, match="get_token"):
        exchanged(face, wire, {"token_type": "jwt", "get_token": lambda: ""})


def test_a_metadata_service_is_not_asked_through_a_proxy(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_core.http.proxies import named

    monkeypatch.setenv("http_proxy", wire.origin)
    assert named("http", "169.254.169.254") is None
    assert named("http", "metadata.google.internal") is None
    assert named("http", "auth.test") == wire.origin


# --- a certificate in place of a token ---


def test_a_certificate_vouches_without_a_token(face: Face, wire: Wire, elsewhere: Wire) -> None:
    wire.tell(Exchange(wire), answer({"a": 1}), Answer(307, {"location": f"{elsewhere.url}/things"}))
    given: Any = httpx.Client() if face.blocking else httpx.AsyncClient()
    who = identity(wire, provider=CertificateIdentity())
    client = face.client(base_url=wire.url, api_key=None, http_client=given, workload_identity=who)
    client.get("/things")
    assert wire.seen[0].json() == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:openai:params:oauth:token-type:x509",
        "identity_provider_id": "idp_1",
        "service_account_id": "sa_1",
    }
    assert signatures(wire) == [None, "Bearer t-1"]
    with pytest.raises(OpenAIError):
        client.get("/things")
    with pytest.raises(ConfigurationError, match="elsewhere"):
        client.get(f"{elsewhere.url}/things")
    assert elsewhere.seen == []


def test_a_certificate_has_addresses_of_its_own_and_needs_a_client_that_presents_it(face: Face) -> None:
    who = WorkloadIdentity(identity_provider_id="i", service_account_id="s", provider=CertificateIdentity())
    assert who.token_url == "https://mtls.auth.openai.com/oauth/token"
    given: Any = httpx.Client() if face.blocking else httpx.AsyncClient()
    options: dict[str, Any] = {"api_key": None, "workload_identity": who, "http_client": given}

    def base(**more: Any) -> str:
        client = face.client(**options, **more)
        url: str = (client if face.blocking else client.inner).settings.base_url
        return url

    assert base() == "https://mtls.api.openai.com/v1"
    assert base(data_residency="eu") == "https://mtls-eu.api.openai.com/v1"
    for more, named in (
        ({"data_residency": "jp"}, "data_residency"),
        ({"base_url": "http://api.test"}, "base_url"),
        ({"default_headers": {"Api-Key": "x"}}, "default_headers"),
        ({"http_client": None}, "http_client"),
    ):
        with pytest.raises(ConfigurationError, match=f"`{named}`"):
            face.client(**{**options, **more})
