"""Webhooks in Flask: `python examples/webhooks/flask_app.py`. Needs `pip install flask`."""

from __future__ import annotations

import logging

from deliveries import PATH, SECRET, listener, served
from flask import Flask, request
from werkzeug.serving import make_server

from openai_core.webhooks import InvalidWebhookSignatureError, SeenIds, WebhookReplayError, unwrap

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1024 * 1024
seen = SeenIds()


@app.post(PATH)
def webhook() -> tuple[str, int]:
    try:
        event = unwrap(request.get_data(), request.headers, secret=SECRET, seen=seen)
    except WebhookReplayError:
        return "", 200  # it was handled when it came first; seen.forget(id) where that failed
    except InvalidWebhookSignatureError:
        return "", 400
    if event.type == "response.completed":
        print(f"  the response {event.data.id} is there: client.responses.retrieve(...)", flush=True)
    elif event.type == "realtime.call.incoming":
        print(f"  a call from {event.data.sip_headers[0].value}: client.realtime.calls.accept(...)", flush=True)
    else:
        print(f"  nobody knows what to do about {event.type}", flush=True)
    return "", 200


if __name__ == "__main__":
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with listener() as taken:
        port = taken.getsockname()[1]
        server = make_server("127.0.0.1", port, app, threaded=True, fd=taken.fileno())
        served(server.serve_forever, port)
