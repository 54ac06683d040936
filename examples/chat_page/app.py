"""A chat in the browser: streaming, tools, history, a button that stops: `python examples/chat_page/app.py`.

Needs `pip install fastapi uvicorn`. Talks to the API when `OPENAI_API_KEY` is set (`OPENAI_MODEL` names the model), and
else to a local server; listens on `PORT`, 8000 if not set.
"""

import asyncio
import os
import socket
from contextlib import suppress
from pathlib import Path
from typing import Any

import uvicorn
from chats import Chat
from fastapi import FastAPI
from fastapi.responses import FileResponse
from pretending import pretended
from pydantic import BaseModel, Field

from openai_core import AsyncClient
from openai_core.asgi import StreamingAnswer
from openai_core.testing import stand_in

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5.4")
PORT = int(os.environ.get("PORT", "8000"))

app = FastAPI()
chats: dict[str, Chat] = {}


class Message(BaseModel):
    text: str = Field(min_length=1, max_length=100_000)


@app.get("/")
def page() -> FileResponse:
    return FileResponse(Path(__file__).with_name("page.html"))


@app.get("/chats")
def titles() -> dict[str, Any]:
    """All conversations, the newest first."""
    return {"model": MODEL, "chats": [{"id": chat.id, "title": chat.title} for chat in reversed(chats.values())]}


@app.get("/chats/{id}")
def lines(id: str) -> list[dict[str, Any]]:
    """What was said in a conversation."""
    return chats[id].lines if id in chats else []


@app.delete("/chats/{id}", status_code=204)
def forget(id: str) -> None:
    chats.pop(id, None)


@app.post("/chats/{id}")
async def ask(id: str, message: Message) -> StreamingAnswer:
    """Say something; the answer is streamed. A visitor who goes away, or presses stop, ends the request to the API."""
    chat = chats.setdefault(id, Chat(id))
    return StreamingAnswer(chat.answering(app.state.client, MODEL, message.text), pick=chat.told)


async def serve() -> None:
    async with AsyncClient() as app.state.client:
        with socket.create_server(("127.0.0.1", PORT)) as listener:
            print(f"Talking to {app.state.client.settings.base_url}")
            print(f"Open http://127.0.0.1:{listener.getsockname()[1]}, or stop with Ctrl-C", flush=True)
            config = uvicorn.Config(app, log_level="warning", lifespan="off", timeout_graceful_shutdown=2)
            await uvicorn.Server(config).serve([listener])


if __name__ == "__main__":
    with stand_in(model=pretended, delay=0.03), suppress(KeyboardInterrupt):
        asyncio.run(serve())
