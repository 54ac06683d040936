"""What the three programs here share: a page at `/`, a stream at `/ask`, and uvicorn to serve both.

Needs `pip install uvicorn`. Talks to the API that `OPENAI_API_KEY` (and `OPENAI_BASE_URL`) point to, or to the local
server when no key is set; listens on `PORT`, 8000 if not set.
"""

from __future__ import annotations

import asyncio
import os
import socket
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import uvicorn

from openai_core import AsyncClient
from openai_core.testing import LocalServer

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.asgi import StreamingAnswer

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5.4")
PORT = int(os.environ.get("PORT", "8000"))


def serve(page: str, answer: Callable[[AsyncClient, str], StreamingAnswer]) -> None:
    """Serve the page, and the answers to the questions it asks, until Ctrl-C."""
    with nullcontext() if os.environ.get("OPENAI_API_KEY") else LocalServer(delay=0.02) as server:
        options = {} if server is None else {"api_key": "local", "base_url": server.url}
        with suppress(KeyboardInterrupt):
            asyncio.run(_serve(page, answer, options))


async def _serve(page: str, answer: Callable[[AsyncClient, str], StreamingAnswer], options: dict[str, Any]) -> None:
    async with AsyncClient(**options) as client:

        async def application(scope: Any, receive: Any, send: Any) -> None:
            if scope["path"] == "/ask":
                await answer(client, await asked(scope, receive))(scope, receive, send)
            else:
                headers = [(b"content-type", b"text/html; charset=utf-8")]
                await send({"type": "http.response.start", "status": 200, "headers": headers})
                await send({"type": "http.response.body", "body": page.encode()})

        with socket.create_server(("127.0.0.1", PORT)) as listener:
            print(f"Talking to {'the local server at ' if options else ''}{client.settings.base_url}")
            print(f"Open http://127.0.0.1:{listener.getsockname()[1]}, or stop with Ctrl-C", flush=True)
            config = uvicorn.Config(application, log_level="warning", lifespan="off")
            await uvicorn.Server(config).serve([listener])


async def asked(scope: Any, receive: Any) -> str:
    """The question: from the URL of a GET, from the body of a POST."""
    if scope["method"] == "GET":
        return parse_qs(scope["query_string"].decode()).get("question", ["Hello"])[0]
    body, more = b"", True
    while more:
        message = await receive()
        body, more = body + message.get("body", b""), message.get("more_body", False)
    return body.decode()
