"""Many requests at once, at the server's pace: kept in a file, so that a second run asks only for what is missing."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from openai_core import AsyncClient, Client
from openai_core.testing import stand_in
from openai_core.types import ResponseCreateParams

REQUESTS: list[ResponseCreateParams] = [
    {"model": "gpt-5.4-mini", "input": f"What is {number} squared?"} for number in range(5)
]


def blocking(kept: Path) -> None:
    with Client() as client, client.map(REQUESTS, concurrency=3, checkpoint=kept) as run:
        for result in run:
            print(result.index, result.value.output_text if result.ok else f"failed: {result.error}")
        print("asked for:", run.tally.done - run.tally.restored, "kept before:", run.tally.restored)


async def awaited(kept: Path) -> None:
    async with AsyncClient() as client, client.map(REQUESTS, concurrency=3, checkpoint=kept) as run:
        answers = [result async for result in run]
        print("asked for:", run.tally.done - run.tally.restored, "kept before:", run.tally.restored)
        print(all(answer.ok for answer in answers))


if __name__ == "__main__":
    with stand_in(), TemporaryDirectory() as folder:
        blocking(Path(folder, "answers.jsonl"))
        asyncio.run(awaited(Path(folder, "answers.jsonl")))
