"""A program that routes between providers, in both faces. Never run; only checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_type

from openai_core import APIError, AsyncClient, Client, RateLimitError
from openai_core.generated.models.chat import ChatCompletion
from openai_core.providers import Cooling, Decision, Member, Profile, Router, azure, deepseek
from openai_core.sansio.answer import RawResponse

if TYPE_CHECKING:
    from openai_core.sansio.attempt import Attempt


def told(decision: Decision) -> None:
    assert_type(decision.member, str | None)
    assert_type(decision.wait, float)


async def told_later(decision: Decision) -> None:
    assert_type(decision.error, Exception | None)


def goes_on(error: APIError) -> bool:
    return error.code == "overloaded"


def routers() -> list[Router]:
    return [
        Router(["deepseek", deepseek(api_key="k"), Member(azure("https://r.openai.azure.com"), name="eu", weight=2)]),
        Router(
            [
                Member("zhipu", models=["glm-*"], in_flight=4),
                Member("kimi", models={"a": "b", "c": None}, per_minute=9),
            ],
            routes={"fast": "zhipu/glm-5", "best": ["kimi/k2", "zhipu"]},
            strategy="weighted",
            fallback=[RateLimitError, 500],
            cooling=Cooling(1, after=2, factor=3, longest=10),
            patience=1,
            on_decision=told,
        ),
        Router(["deepseek"], fallback=goes_on, cooling=2.5, on_decision=told_later),
    ]


def ask(client: Client) -> str:
    value, meta = client.chat.completions.create.with_meta(
        model="fast", messages=[{"role": "user", "content": "Hi"}], provider_options={"router": {"member": "zhipu"}}
    )
    assert_type(value, ChatCompletion)
    assert_type(meta, RawResponse[ChatCompletion])
    assert_type(meta.provider, str)
    with client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}], stream=True) as stream:
        assert_type(stream.response.provider, str)
    return meta.provider


async def ask_later(client: AsyncClient) -> str:
    stream = await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}], stream=True)
    assert_type(stream.response.provider, str)
    return stream.response.provider


def clients() -> None:
    router = routers()[0]
    assert_type(router["deepseek"], Profile)
    assert_type(router.state(), dict[str, dict[str, Any]])
    ask(Client(provider=router))
    AsyncClient(provider=router.replace(compatibility="strict"))


def hook(attempt: Attempt) -> str:
    return attempt.provider
