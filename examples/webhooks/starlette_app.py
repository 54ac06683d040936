"""Webhooks in Starlette: `python examples/webhooks/starlette_app.py`. Needs `pip install starlette uvicorn`."""

from __future__ import annotations

from typing import Any

import uvicorn
from deliveries import PATH, SECRET, listener, served
from starlette.applications import Starlette
from starlette.routing import Route

from openai_core.types import WebhookRealtimeCallIncoming, WebhookResponseCompleted
from openai_core.webhook_app import WebhookApp

hooks = WebhookApp(SECRET)


@hooks.on(WebhookResponseCompleted)
async def completed(event: WebhookResponseCompleted) -> None:
    print(f"  the response {event.data.id} is there: client.responses.retrieve(...)", flush=True)


@hooks.on(WebhookRealtimeCallIncoming)
async def ringing(event: WebhookRealtimeCallIncoming) -> None:
    print(f"  a call from {event.data.sip_headers[0].value}: client.realtime.calls.accept(...)", flush=True)


@hooks.otherwise
async def other(event: Any) -> None:
    print(f"  nobody knows what to do about {event.type}", flush=True)


app = Starlette(routes=[Route(PATH, hooks, methods=["POST"])])

if __name__ == "__main__":
    with listener() as taken:
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
        served(lambda: server.run([taken]), taken.getsockname()[1])
