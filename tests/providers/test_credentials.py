"""Every key of every provider is set at once: each request carries its provider's alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from faces.wire import answer

from openai_core import AsyncClient, Client, ConfigurationError
from openai_core.http.routes import Routes
from openai_core.http.way import Way
from openai_core.providers import CATALOGUE, Router, azure, compatible, deepseek, kimi
from openai_core.providers.choice import names
from openai_core.sansio.ws.handshake import Target
from openai_core.sansio.ws.options import Limits
from openai_core.settings import Settings
from providers.envelopes import chat, envelope

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire

    from openai_core.sansio.envelope import Envelope

SECRETS = {
    "openai": {"OPENAI_API_KEY": "secret-openai", "OPENAI_ADMIN_KEY": "secret-openai-admin"},
    "azure": {"AZURE_OPENAI_API_KEY": "secret-azure"},
    "bedrock": {"AWS_BEARER_TOKEN_BEDROCK": "secret-bedrock"},
    "vertex": {},
    **{name: {entry.variables[0]: f"secret-{name}"} for name, entry in CATALOGUE.items()},
}
FACTS = {
    "OPENAI_ORG_ID": "secret-org",
    "OPENAI_PROJECT_ID": "secret-project",
    "OPENAI_BASE_URL": "https://secret.test/v1",
    "OPENAI_CUSTOM_HEADERS": "x-secret: secret-header",
    "AZURE_OPENAI_ENDPOINT": "https://resource.openai.azure.com",
    "OPENAI_API_VERSION": "2024-10-21",
    "AWS_REGION": "us-east-1",
    "GOOGLE_CLOUD_PROJECT": "project",
}
OPENAIS = {
    "secret-openai",
    "secret-openai-admin",
    "secret-org",
    "secret-project",
    "https://secret.test",
    "secret-header",
}
KNOWN = {value for held in SECRETS.values() for value in held.values()} | OPENAIS


@pytest.fixture
def _all_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for held in (*SECRETS.values(), FACTS):
        for name, value in held.items():
            monkeypatch.setenv(name, value)


def told(client: Any) -> set[str]:
    """Every secret in what goes out, whole words alone."""
    return secrets_in(envelope(client, chat()))


def secrets_in(made: Envelope) -> set[str]:
    text = f"{made.url} {' '.join(made.headers.values())} {made.content!r}"
    words = set(text.replace("Bearer ", " ").split()) | {made.url.partition("/v1")[0]}
    return words & KNOWN


def client_of(name: Any) -> Client:
    return Client(provider=name, **({"api_key": "secret-vertex"} if name == "vertex" else {}))


@pytest.mark.usefixtures("_all_keys")
@pytest.mark.parametrize("name", [name for name in names() if name not in ("openai", "vertex")])
def test_a_request_carries_no_secret_but_its_providers(name: str) -> None:
    assert told(client_of(name)) == set(SECRETS[name].values())


@pytest.mark.usefixtures("_all_keys")
def test_openai_is_told_what_the_environment_says_of_it_and_no_more() -> None:
    said = told(Client())
    assert said == OPENAIS - {"secret-openai-admin"}
    assert said == told(Client(provider="openai"))


@pytest.mark.usefixtures("_all_keys")
@pytest.mark.parametrize("second", [name for name in names() if name != "vertex"])
@pytest.mark.parametrize("first", [name for name in names() if name != "vertex"])
def test_a_sibling_for_another_provider_takes_nothing_along(first: str, second: Any) -> None:
    client = client_of(first).with_options(default_headers={"x-mine": "secret-header"})
    assert told(client.with_options(provider=second)) == {
        value for value in SECRETS[second].values() if value != "secret-openai-admin"
    }


@pytest.mark.usefixtures("_all_keys")
def test_each_member_of_a_router_is_told_its_own_secret_alone() -> None:
    every = [name for name in names() if name != "vertex"]
    routes = Routes(Settings(provider=Router([*every]), organization="secret-org"), asynchronous=False)
    request = chat()
    for name in every:
        (leg,) = routes.legs(request.message, request.options, name)
        made = routes.compose(request.message, request.options, leg)
        own = set(SECRETS[name].values()) - {"secret-openai-admin"}
        assert secrets_in(made) == (own | {"secret-org"} if name == "openai" else own)


@pytest.mark.usefixtures("_all_keys")
@pytest.mark.parametrize("name", [name for name in names() if name not in ("openai", "vertex")])
def test_a_websocket_carries_no_secret_but_its_providers(name: str) -> None:
    way = Way(client_of(name).settings, Target("/realtime", {"model": "m"}), Limits(), asynchronous=False)
    envelope, url = way.addressed()
    assert url.startswith(("wss://", "ws://localhost"))
    assert secrets_in(envelope) == set(SECRETS[name].values())


@pytest.mark.usefixtures("_all_keys")
def test_azure_asked_for_on_the_way_takes_nothing_along_either() -> None:
    sibling = Client().with_options(azure_endpoint="https://q.openai.azure.com")
    assert told(sibling) == {"secret-azure"}


@pytest.mark.usefixtures("_all_keys")
def test_a_server_of_ones_own_is_sent_no_key_of_the_environment() -> None:
    assert told(Client(provider=compatible("http://localhost:9"))) == set()


@pytest.mark.usefixtures("_all_keys")
def test_a_bare_client_is_never_azures() -> None:
    assert Client(base_url="https://x.test/v1").settings.base_url == "https://x.test/v1"
    assert Client(base_url="https://api.openai.com/v1").settings.profile.name == "openai"


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("name", [name for name, entry in CATALOGUE.items() if not entry.keyless])
def test_a_missing_key_is_named_by_its_own_variable(
    name: Any, kind: type[Client | AsyncClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "secret-openai")
    with pytest.raises(ConfigurationError, match=CATALOGUE[name].variables[0]):
        kind(provider=name)


def test_a_key_goes_to_no_other_origin(face: Face, wire: Wire, elsewhere: Wire) -> None:
    client = face.client(provider=deepseek(api_key="secret", base_url=wire.url, headers={"x-team": "t"}), api_key=None)
    client.get(f"{elsewhere.origin}/v1/things")
    wire.tell(answer(status=307, location=f"{elsewhere.origin}/v1/models"))
    client.get("/models")

    assert wire.seen[0].headers["authorization"] == "Bearer secret"
    assert all("authorization" not in seen.headers for seen in elsewhere.seen)
    assert len(elsewhere.seen) == 2


def test_azures_key_goes_to_no_other_origin(face: Face, wire: Wire, elsewhere: Wire) -> None:
    client = face.client(provider=azure(wire.origin, api_key="secret"), api_key=None)
    wire.tell(answer(status=307, location=f"{elsewhere.origin}/v1/models"))
    client.get("/models")
    assert wire.seen[0].headers["api-key"] == "secret"
    assert "api-key" not in elsewhere.seen[0].headers


def test_a_key_is_not_shown() -> None:
    client = Client(provider=kimi(api_key="sk-secret-0123456789"))
    assert "secret" not in repr(client) + repr(client.settings.profile)
    assert "provider='kimi'" in repr(client)
