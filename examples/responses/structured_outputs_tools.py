"""Tools made of types, in the Responses API: the arguments of a call are a value."""

from typing import Literal

from pydantic import BaseModel

from openai_core import Client, ParsedResponseFunctionToolCall, pydantic_responses_function_tool
from openai_core.testing import CallTool, stand_in


class Condition(BaseModel):
    column: str
    operator: Literal["=", ">", "<"]
    value: str | int


class Query(BaseModel):
    """Search the orders of the shop."""

    table: str
    conditions: list[Condition]


def main() -> None:
    with Client() as client:
        response = client.responses.parse(
            model="gpt-5.4",
            input="Find all orders of more than 100 euros.",
            tools=[pydantic_responses_function_tool(Query)],
        )
    for item in response.output:
        if isinstance(item, ParsedResponseFunctionToolCall):
            query = item.parsed_arguments
            assert isinstance(query, Query)
            where = [f"{one.column} {one.operator} {one.value!r}" for one in query.conditions]
            print(f"SELECT * FROM {query.table} WHERE {' AND '.join(where)}")


if __name__ == "__main__":
    condition = {"column": "total", "operator": ">", "value": 100}
    with stand_in(CallTool("Query", table="orders", conditions=[condition])):
        main()
