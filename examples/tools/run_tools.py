"""Typed functions as tools: called for you until the model has its answer; both clients, and step by step."""

import asyncio
from typing import Annotated

from openai_core import AsyncClient, Client, tool
from openai_core.testing import CallTool, stand_in

BOOKS = {"b1": "Dune", "b2": "Neuromancer", "b3": "Solaris"}
ASKED = "Which book is b3, and do we have others?"


@tool
def list_books() -> list[str]:
    """List the ids of all books."""
    return list(BOOKS)


@tool
async def get_book(id: Annotated[str, "As list_books gives it"]) -> dict[str, str]:
    """Look a book up."""
    return {"id": id, "title": BOOKS[id]}


def blocking() -> None:
    with Client() as client:
        run = client.responses.run_tools(model="gpt-5.4", input=ASKED, tools=[list_books, get_book])
    for call in run.calls:
        print(call.round, call.name, call.arguments, "->", call.output)
    print(run.output_text)


async def awaited() -> None:
    async with (
        AsyncClient() as client,
        client.chat.completions.run_tools(
            model="gpt-5.4", messages=[{"role": "user", "content": ASKED}], tools=[list_books, get_book], stream=True
        ) as events,
    ):
        async for event in events:
            if event.type == "tool.finished":
                print("called", event.call.name, "->", event.result)
            elif event.type == "content.delta":
                print(event.delta, end="", flush=True)
    print()


if __name__ == "__main__":
    both = [CallTool("list_books"), CallTool("get_book", id="b3")]
    with stand_in(both, "It is Solaris; there are two others.", CallTool("get_book", id="b3"), "It is Solaris."):
        blocking()
        asyncio.run(awaited())
