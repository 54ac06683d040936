"""A program that chooses providers, in both faces. Never run; only checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_type

from openai_core import AsyncClient, Client, ProviderCompatibilityError
from openai_core.generated.models.chat import ChatCompletion
from openai_core.providers import (
    Azure,
    Bedrock,
    Profile,
    Vendor,
    azure,
    bedrock,
    compatible,
    deepseek,
    kimi,
    minimax,
    ollama,
    vertex,
    zhipu,
)
from openai_core.sansio.filters import ContentFilterResults, PromptFilterResult

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openai_core.sansio.message import Message


def prepare(message: Message) -> Message | None:
    return message.replace(path=f"/team{message.path}")


def read_problem(status: int, body: Any) -> Mapping[str, Any] | None:
    return {"message": body["why"]} if status >= 400 else None


def check(message: Message) -> Iterable[tuple[str, str]]:
    yield "n", "is not for us"


def profiles() -> list[Profile]:
    assert_type(azure("https://r.openai.azure.com", deployment="d"), Azure)
    assert_type(bedrock(region="us-east-1", endpoint="runtime"), Bedrock)
    assert_type(deepseek(api_key="k", compatibility="strict", split_think=True), Vendor)
    assert_type(deepseek().replace(compatibility="warn"), Vendor)
    return [
        azure(api_version="2024-10-21", ad_token_provider=lambda: "token", scope="s"),
        compatible(
            "http://localhost:1/v1",
            name="mine",
            abilities=["chat"],
            prepare_request=prepare,
            read_problem=read_problem,
            check_request=check,
            headers={"x-team": "t"},
            query={"v": "2"},
            provider_options={"thinking": {"type": "enabled"}},
        ),
        kimi(region="international"),
        minimax(base_url="https://x.test"),
        ollama(),
        vertex("p", "l", publisher="openai"),
        zhipu(region="china", check_request=check),
    ]


def ask(client: Client) -> str | None:
    completion = client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "Hi"}], provider_options={"zhipu": {"thinking": {}}}
    )
    assert_type(completion, ChatCompletion)
    assert_type(completion.prompt_filter_results, list[PromptFilterResult] | None)
    assert_type(completion.choices[0].content_filter_results, ContentFilterResults | None)
    assert_type(completion.choices[0].message.reasoning_content, str | None)
    return completion.choices[0].message.reasoning_content


def clients() -> None:
    ask(Client(provider="deepseek", compatibility="warn"))
    ask(Client(provider=profiles()[0]))
    client = Client(azure_endpoint="https://r.openai.azure.com", azure_deployment="d", azure_ad_token="t")
    ask(client.with_options(provider="llama_cpp", split_think=True))
    AsyncClient(azure_endpoint="https://r.openai.azure.com", azure_ad_token_provider=object())
    try:
        ask(client)
    except ProviderCompatibilityError as error:
        assert_type(error.param, str)
