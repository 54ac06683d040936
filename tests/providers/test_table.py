"""Each provider: what it is set to and asked -> the exact address, headers, query and body."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core import Client
from openai_core.providers.choice import names
from providers.envelopes import MODEL, TURNS, chat, embed, models, respond, sent

CHAT = {"model": MODEL, "messages": TURNS}
RESPOND = {"model": MODEL, "input": "Hello"}
EMBED = {"model": MODEL, "input": "Hello", "encoding_format": "base64"}

GATES = {
    "openai": ("https://api.openai.com/v1", "OPENAI_API_KEY"),
    "zhipu": ("https://open.bigmodel.cn/api/paas/v4", "ZHIPUAI_API_KEY"),
    "minimax": ("https://api.minimaxi.com/v1", "MINIMAX_API_KEY"),
    "zenmux": ("https://zenmux.ai/api/v1", "ZENMUX_API_KEY"),
    "kimi": ("https://api.moonshot.cn/v1", "MOONSHOT_API_KEY"),
    "deepseek": ("https://api.deepseek.com", "DEEPSEEK_API_KEY"),
    "openrouter": ("https://openrouter.ai/api/v1", "OPENROUTER_API_KEY"),
    "groq": ("https://api.groq.com/openai/v1", "GROQ_API_KEY"),
    "together": ("https://api.together.ai/v1", "TOGETHER_API_KEY"),
    "mistral": ("https://api.mistral.ai/v1", "MISTRAL_API_KEY"),
    "xai": ("https://api.x.ai/v1", "XAI_API_KEY"),
    "gemini": ("https://generativelanguage.googleapis.com/v1beta/openai", "GEMINI_API_KEY"),
    "ollama": ("http://localhost:11434/v1", "OLLAMA_API_KEY"),
    "vllm": ("http://localhost:8000/v1", "VLLM_API_KEY"),
    "llama_cpp": ("http://localhost:8080/v1", "LLAMA_API_KEY"),
    "lm_studio": ("http://localhost:1234/v1", "LM_STUDIO_API_KEY"),
}
REQUESTS = {
    "chat": (chat(), "/chat/completions", CHAT),
    "responses": (respond(), "/responses", RESPOND),
    "embeddings": (embed(encoding_format="base64"), "/embeddings", EMBED),
    "models": (models(), "/models", None),
}


def test_the_table_has_every_provider_that_has_a_name() -> None:
    assert {*GATES, "azure", "bedrock", "vertex"} == {*names()}


@pytest.mark.parametrize("operation", REQUESTS)
@pytest.mark.parametrize("name", GATES)
def test_a_provider_is_asked_at_its_own_address_with_its_own_key(
    name: Any, operation: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, variable = GATES[name]
    monkeypatch.setenv(variable, f"key-of-{name}")
    request, path, body = REQUESTS[operation]

    went = sent(Client(provider=name, telemetry=False), request)

    assert went.url == gate + path
    assert went.query == ""
    assert went.body == body
    plain = {"accept": "application/json", "accept-encoding": "gzip, deflate", "connection": "keep-alive"}
    if body is not None:
        plain["content-type"] = "application/json"
        assert went.headers.pop("idempotency-key")
    assert went.headers.pop("user-agent").startswith("openai-core/")
    assert went.headers == {**plain, "authorization": f"Bearer key-of-{name}"}


@pytest.mark.parametrize(
    ("name", "region", "gate"),
    [
        ("zhipu", "china", "https://open.bigmodel.cn/api/paas/v4"),
        ("zhipu", "international", "https://api.z.ai/api/paas/v4"),
        ("minimax", "china", "https://api.minimaxi.com/v1"),
        ("minimax", "international", "https://api.minimax.io/v1"),
        ("kimi", "china", "https://api.moonshot.cn/v1"),
        ("kimi", "international", "https://api.moonshot.ai/v1"),
    ],
)
def test_a_region_is_another_host(name: str, region: str, gate: str) -> None:
    from openai_core import providers

    profile = getattr(providers, name)(region=region, api_key="k")
    assert sent(Client(provider=profile), chat()).url == f"{gate}/chat/completions"


@pytest.mark.parametrize(
    ("variables", "key"),
    [
        ({"ZHIPUAI_API_KEY": "a", "ZAI_API_KEY": "b"}, "a"),
        ({"ZHIPUAI_API_KEY": " ", "ZAI_API_KEY": " b\n"}, "b"),
    ],
)
def test_the_first_variable_that_is_set_holds_the_key(
    variables: dict[str, str], key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert sent(Client(provider="zhipu"), chat()).headers["authorization"] == f"Bearer {key}"


@pytest.mark.parametrize("name", ["ollama", "vllm", "llama_cpp", "lm_studio"])
def test_a_server_on_this_machine_wants_no_key(name: Any) -> None:
    assert "authorization" not in sent(Client(provider=name), chat()).headers


ROOT = "https://r.openai.azure.com"
DATED = {"azure_api_version": "2024-10-21", "api_key": "k"}


@pytest.mark.parametrize(
    ("options", "request_", "url", "query", "body"),
    [
        (DATED, chat(), "/openai/deployments/m/chat/completions", "api-version=2024-10-21", CHAT),
        (
            {**DATED, "azure_deployment": "a b/c"},
            chat(),
            "/openai/deployments/a%20b%2Fc/chat/completions",
            "api-version=2024-10-21",
            CHAT,
        ),
        (DATED, respond(), "/openai/responses", "api-version=2024-10-21", RESPOND),
        (DATED, models(), "/openai/models", "api-version=2024-10-21", None),
        (
            {**DATED, "azure_deployment": "d"},
            respond(),
            "/openai/responses",
            "api-version=2024-10-21",
            {**RESPOND, "model": "d"},
        ),
        ({"api_key": "k"}, chat(), "/openai/v1/chat/completions", "", CHAT),
        (
            {"api_key": "k", "azure_deployment": "d"},
            chat(),
            "/openai/v1/chat/completions",
            "",
            {**CHAT, "model": "d"},
        ),
        (
            {"api_key": "k", "azure_api_version": "preview"},
            respond(),
            "/openai/v1/responses",
            "api-version=preview",
            RESPOND,
        ),
        ({"api_key": "k", "azure_api_version": "v1"}, models(), "/openai/v1/models", "", None),
    ],
)
def test_azure_has_its_deployment_in_the_path_or_in_the_body(
    options: dict[str, Any], request_: Any, url: str, query: str, body: Any
) -> None:
    went = sent(Client(azure_endpoint=ROOT, **options), request_)
    assert (went.url, went.query, went.body) == (ROOT + url, query, body)
    assert went.headers["api-key"] == "k"
    assert "authorization" not in went.headers


def test_vertex_has_project_and_location_in_its_address(monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_core.providers import vertex

    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "p-1")
    went = sent(Client(provider=vertex(location="us-central1", api_key="t")), chat(model="google/gemini-3"))
    host = "https://us-central1-aiplatform.googleapis.com"
    assert went.url == f"{host}/v1/projects/p-1/locations/us-central1/endpoints/openapi/chat/completions"
    assert went.headers["authorization"] == "Bearer t"

    went = sent(Client(provider=vertex(publisher="openai", api_key="t")), respond())
    assert went.url == (
        "https://aiplatform.googleapis.com/v1/projects/p-1/locations/global/publishers/openai/v1/responses"
    )


@pytest.mark.parametrize(
    ("door", "region", "host"),
    [
        ("mantle", "us-east-1", "bedrock-mantle.us-east-1.api.aws"),
        ("runtime", "eu-west-1", "bedrock-runtime.eu-west-1.amazonaws.com"),
        ("runtime", "cn-north-1", "bedrock-runtime.cn-north-1.amazonaws.com.cn"),
        ("runtime", "us-gov-west-1", "bedrock-runtime.us-gov-west-1.amazonaws.com"),
    ],
)
def test_bedrock_has_two_doors_in_every_region(door: Any, region: str, host: str) -> None:
    from openai_core.providers import bedrock

    went = sent(Client(provider=bedrock(region=region, endpoint=door, api_key="abc")), chat())
    assert went.url == f"https://{host}/openai/v1/chat/completions"
    assert went.headers["authorization"] == "Bearer abc"
