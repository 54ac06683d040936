"""A conversation: what the model is told of it, and what the page shows of it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from tools import TOOLS

from openai_core import AsyncClient

INSTRUCTIONS = "You are a friendly assistant. Answer in Markdown, briefly. Use your tools for sums and for the time."

GROWING = {"response.output_text.delta": "text", "response.reasoning_summary_text.delta": "thoughts"}


class Chat:
    def __init__(self, id: str) -> None:
        self.id = id
        self._turn = asyncio.Lock()
        self.items: list[Any] = []
        """As the model is told."""
        self.lines: list[dict[str, Any]] = []
        """As the page shows it: questions, and answers made of texts, thoughts and calls of tools."""

    @property
    def title(self) -> str:
        return self.lines[0]["text"][:80] if self.lines else "New chat"

    @asynccontextmanager
    async def answering(self, client: AsyncClient, model: str, text: str) -> AsyncIterator[Any]:
        """Ask, and keep what is answered: all of it, or as much as was said until somebody pressed stop."""
        async with self._turn:
            items = [*self.items, {"role": "user", "content": text}]
            said: dict[str, Any] = {"role": "assistant", "parts": [], "status": "stopped"}
            self.lines += [{"role": "user", "text": text}, said]
            try:
                async with client.responses.run_tools(
                    model=model, instructions=INSTRUCTIONS, input=items, tools=TOOLS, store=False, stream=True
                ) as events:
                    yield events
                said["status"] = "done"
                self.items = list(events.run.items)
            except Exception:  # not where somebody went away, which cancels
                said["status"] = "failed"
                raise
            finally:
                if said["status"] != "done":
                    self._break_off(items, said)

    def _break_off(self, items: list[Any], said: dict[str, Any]) -> None:
        if words := "\n\n".join(part["text"] for part in said["parts"] if part["type"] == "text"):
            self.items = [*items, {"role": "assistant", "content": words}]
        if not said["parts"]:
            del self.lines[-2:]  # as if it had not been asked

    def told(self, event: Any) -> dict[str, Any] | None:
        """What the page is told of an event; None where it is of no interest."""
        parts = self.lines[-1]["parts"]
        if event.type in GROWING:
            kind = GROWING[event.type]
            if not parts or parts[-1]["type"] != kind:
                parts.append({"type": kind, "text": ""})
            parts[-1]["text"] += event.delta
            return {"type": kind, "text": event.delta}
        if event.type in ("tool.started", "tool.finished"):
            call = event.call
            known = next((part for part in parts if part.get("id") == call.id), None)
            if known is None:
                known = {"type": "call", "id": call.id, "name": call.name, "arguments": call.arguments}
                parts.append(known)
            known |= {"status": call.status, "output": call.output, "seconds": call.seconds}
            return known
        if event.type == "round.finished" and not event.calls:
            return {"type": "done", "tokens": event.answer.usage.total_tokens if event.answer.usage else None}
        return None
