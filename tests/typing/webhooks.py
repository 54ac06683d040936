"""Webhooks: events are told apart by `type`, in both clients and without one. Never run: type checkers read it."""

# pyright: strict
from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_type

from openai_core import AsyncClient, Client
from openai_core.generated.models.webhooks import (
    WebhookBatchCompleted,
    WebhookEvent,
    WebhookRealtimeCallIncoming,
    WebhookResponseCompleted,
)
from openai_core.webhook_app import WebhookApp
from openai_core.webhooks import Delivery, SeenIds, sign, unwrap, verify_signature

if TYPE_CHECKING:
    from collections.abc import Awaitable

client = Client()
later = AsyncClient()


def read(body: bytes, headers: dict[str, str], pairs: list[tuple[bytes, bytes]]) -> None:
    event = unwrap(body, headers, secret="whsec_abc", tolerance=60, seen=SeenIds())
    assert_type(event, WebhookEvent)
    if event.type == "response.completed":
        assert_type(event, WebhookResponseCompleted)
        assert_type(event.data.id, str)
    elif event.type == "realtime.call.incoming":
        assert_type(event, WebhookRealtimeCallIncoming)
        assert_type(event.data.call_id, str)
    assert_type(client.webhooks.unwrap(body, headers), WebhookEvent)
    assert_type(later.webhooks.unwrap(body.decode(), pairs, secret=["whsec_new", "whsec_old"]), WebhookEvent)
    assert_type(client.webhooks.verify_signature(body, headers), Delivery)
    assert_type(verify_signature(body, pairs, seen=lambda came: came == "wh_1", clock=lambda: 0.0), Delivery)
    assert_type(verify_signature(body, headers).timestamp, int)
    assert_type(sign(body, "whsec_abc", id="wh_1", timestamp=1750861210), dict[str, str])


hooks = WebhookApp("whsec_abc")


@hooks.on(WebhookResponseCompleted)
async def completed(event: WebhookResponseCompleted) -> None:
    print(event.data.id)


@hooks.on(WebhookBatchCompleted)
def batch(event: WebhookBatchCompleted) -> str:
    return event.data.id


@hooks.on("response.failed", "response.incomplete")
def broken(event: WebhookEvent) -> None: ...


@hooks.otherwise
def rest(event: Any) -> None: ...


async def stored(id: str) -> bool:
    return id == ""


async def deliver(body: bytes) -> None:
    assert_type(await hooks.deliver(body, {}), int)
    waiting: Awaitable[None] = completed(WebhookResponseCompleted(id="evt_1", created_at=1, data={"id": "resp_1"}))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await waiting
    WebhookApp("whsec_abc", seen=stored)
