"""Lists that come in pages: all of it, a page at a time, blocking and asyncio."""

import asyncio

from openai_core import AsyncClient, Client
from openai_core.testing import stand_in


def blocking() -> None:
    with Client() as client:
        for name in ("a.txt", "b.txt", "c.txt"):
            client.files.create(file=(name, b"some text"), purpose="user_data")

        print([file.filename for file in client.files.list(limit=2, order="asc")])

        page = client.files.list(limit=2, order="asc")
        print([file.filename for file in page.data], page.has_next_page())
        page = page.get_next_page()
        print([file.filename for file in page.data], page.has_next_page())


async def awaited() -> None:
    async with AsyncClient() as client:
        print([file.filename async for file in client.files.list(limit=2, order="asc")])

        async for page in (await client.files.list(limit=2)).iter_pages():
            print(len(page.data), "on this page")


if __name__ == "__main__":
    with stand_in():
        blocking()
        asyncio.run(awaited())
