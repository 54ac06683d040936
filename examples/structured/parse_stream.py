"""Structured output while it is written: what can be read of it so far, and the value at the end."""

import asyncio

from pydantic import BaseModel

from openai_core import AsyncClient, Client
from openai_core.testing import stand_in
from openai_core.types import ChatCompletionUserMessageParam

QUESTION: list[ChatCompletionUserMessageParam] = [{"role": "user", "content": "Describe the number 42."}]


class Number(BaseModel):
    value: int
    factors: list[int]
    remark: str


def blocking() -> None:
    with (
        Client() as client,
        client.chat.completions.stream(model="gpt-5.4", messages=QUESTION, response_format=Number) as stream,
    ):
        for event in stream:
            if event.type == "content.delta":
                print("so far:", event.parsed)
            elif event.type == "content.done":
                print("done:  ", repr(event.parsed))


async def awaited() -> None:
    async with AsyncClient() as client:
        async with client.responses.stream(
            model="gpt-5.4", input="Describe the number 42.", text_format=Number
        ) as stream:
            response = await stream.get_final_response()
        print("later: ", repr(response.output_parsed))


if __name__ == "__main__":
    with stand_in(*[{"value": 42, "factors": [2, 3, 7], "remark": "It is the answer."}] * 2):
        blocking()
        asyncio.run(awaited())
