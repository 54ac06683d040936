"""Webhooks in FastAPI, in two ways: `python examples/webhooks/fastapi_app.py`. Needs `pip install fastapi uvicorn`."""

from __future__ import annotations

import uvicorn
from deliveries import PATH, SECRET, listener, served
from fastapi import FastAPI, Request, Response

from openai_core.webhooks import InvalidWebhookSignatureError, SeenIds, WebhookReplayError, unwrap

app = FastAPI()
seen = SeenIds()


# The other way is an application of its own, as in `starlette_app.py`:
#     app.router.routes.append(Route("/webhooks", hooks, methods=["POST"]))
@app.post(PATH)
async def webhook(request: Request) -> Response:
    try:
        event = unwrap(await request.body(), request.headers, secret=SECRET, seen=seen)
    except WebhookReplayError:
        return Response(status_code=200)  # it was handled when it came first; seen.forget(id) where that failed
    except InvalidWebhookSignatureError:
        return Response(status_code=400)
    if event.type == "response.completed":
        print(f"  the response {event.data.id} is there: client.responses.retrieve(...)", flush=True)
    elif event.type == "realtime.call.incoming":
        print(f"  a call from {event.data.sip_headers[0].value}: client.realtime.calls.accept(...)", flush=True)
    else:
        print(f"  nobody knows what to do about {event.type}", flush=True)
    return Response(status_code=200)


if __name__ == "__main__":
    with listener() as taken:
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
        served(lambda: server.run([taken]), taken.getsockname()[1])
