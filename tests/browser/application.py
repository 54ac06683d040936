"""A small ASGI application: a page, and two streams for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from openai_core.asgi import StreamingAnswer

if TYPE_CHECKING:
    from openai_core import AsyncClient

PAGE = Path(__file__).with_name("page.html")


class Application:
    """Keeps which response it gives, as a program would keep it with the conversation."""

    def __init__(self, client: AsyncClient) -> None:
        self.client = client
        self.resumed: list[int] = []
        """Where the page asked to go on."""
        self._response: str | None = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        match scope["path"]:
            case "/events":
                await self.events(scope, receive, send)
            case "/lines":
                await self.lines(scope, receive, send)
            case _:
                headers = [(b"content-type", b"text/html; charset=utf-8")]
                await send({"type": "http.response.start", "status": 200, "headers": headers})
                await send({"type": "http.response.body", "body": PAGE.read_bytes()})

    async def events(self, scope: Any, receive: Any, send: Any) -> None:
        seen = dict(scope["headers"]).get(b"last-event-id")
        if seen and self._response is not None:
            self.resumed.append(int(seen))
            opening: Any = self.client.responses.retrieve(self._response, stream=True, starting_after=int(seen))
        else:
            question = parse_qs(scope["query_string"].decode())["question"][0]
            opening = self.client.responses.create(model="gpt-5.4", input=question, background=True, stream=True)
        await StreamingAnswer(opening, pick=self._noted)(scope, receive, send)

    async def lines(self, scope: Any, receive: Any, send: Any) -> None:
        body = b""
        while (message := await receive()).get("more_body"):
            body += message["body"]
        question = json.loads(body + message["body"])["question"]
        opening = self.client.chat.completions.create(
            model="gpt-5.4", messages=[{"role": "user", "content": question}], stream=True
        )
        await StreamingAnswer(opening, "ndjson")(scope, receive, send)

    def _noted(self, event: Any) -> Any:
        if event.type == "response.created":
            self._response = event.response.id
        return event
