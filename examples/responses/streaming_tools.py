"""Calls of a typed tool, as they come: the arguments are read while they are written."""

from enum import Enum

from pydantic import BaseModel

from openai_core import Client, pydantic_responses_function_tool
from openai_core.testing import CallTool, stand_in


class Order(Enum):
    newest = "newest"
    oldest = "oldest"


class Query(BaseModel):
    """Search the orders of the shop."""

    table: str
    columns: list[str]
    order_by: Order


def main() -> None:
    with (
        Client() as client,
        client.responses.stream(
            model="gpt-5.4",
            input="Which books were ordered in May? Newest first.",
            tools=[pydantic_responses_function_tool(Query)],
        ) as stream,
    ):
        for event in stream:
            if event.type == "response.function_call_arguments.delta":
                print("so far:", event.parsed_arguments)
            elif event.type == "response.function_call_arguments.done":
                print("done:  ", event.name, repr(event.parsed_arguments))


if __name__ == "__main__":
    with stand_in(CallTool("Query", table="orders", columns=["title", "ordered_at"], order_by="newest")):
        main()
