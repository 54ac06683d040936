"""Tools made of types: the arguments of a call are a value of the type."""

from typing import Literal

from pydantic import BaseModel

from openai_core import Client, pydantic_function_tool
from openai_core.testing import CallTool, stand_in


class Condition(BaseModel):
    column: str
    operator: Literal["=", ">", "<", "!="]
    value: str | int


class Query(BaseModel):
    """Search a table of the shop."""

    table: Literal["orders", "customers"]
    conditions: list[Condition]
    order_by: Literal["asc", "desc"]


def main() -> None:
    with Client() as client:
        completion = client.chat.completions.parse(
            model="gpt-5.4",
            messages=[{"role": "user", "content": "Look up the orders of May that came late."}],
            tools=[pydantic_function_tool(Query)],
        )
    for call in completion.choices[0].message.tool_calls or []:
        if call.type == "function":
            query = call.function.parsed_arguments
            assert isinstance(query, Query)
            print(query.table, query.order_by)
            for condition in query.conditions:
                print(" ", condition.column, condition.operator, condition.value)


if __name__ == "__main__":
    late = {"column": "delivered_at", "operator": ">", "value": "due_at"}
    may = {"column": "month", "operator": "=", "value": 5}
    with stand_in(CallTool("Query", table="orders", conditions=[may, late], order_by="asc")):
        main()
