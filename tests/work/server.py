"""A server for uploads and maps, in a process of its own: it fails now and then, and knows what it has answered."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import sys
import tempfile
from contextlib import suppress
from typing import Any

TENTH = 10


class World:
    """What it was sent."""

    def __init__(self) -> None:
        self.folder = tempfile.mkdtemp(prefix="parts-")
        self.uploads: dict[str, dict[str, Any]] = {}
        self.parts: dict[str, tuple[str, int]] = {}
        self.came = 0
        self.stored = 0
        self.failed = 0
        self.cancelled = 0
        self.pause = 0.0
        self.asked = 0
        self.answered: dict[str, int] = {}
        self.most = 0
        self.now = 0

    def stats(self) -> dict[str, Any]:
        return {
            "parts": self.stored,
            "failed": self.failed,
            "cancelled": self.cancelled,
            "uploads": self.uploads,
            "asked": self.asked,
            "answered": len(self.answered),
            "twice": sum(count > 1 for count in self.answered.values()),
            "most": self.most,
        }


async def serve(world: World, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError, asyncio.IncompleteReadError):
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            first, *lines = head.decode("latin-1").rstrip().split("\r\n")
            method, path, _ = first.split(" ")
            headers = {name.lower(): text.strip() for name, _, text in (line.partition(":") for line in lines)}
            length = int(headers.get("content-length", "0"))
            if path.endswith("/parts"):
                answer = await part(world, path, length, reader, writer)
                if answer is None:
                    break
            else:
                answer = await told(world, method, path, await reader.readexactly(length))
            status, value, more = answer
            body = json.dumps(value).encode()
            told_more = "".join(f"{name}: {text}\r\n" for name, text in more.items())
            writer.write(
                f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n{told_more}"
                f"content-length: {len(body)}\r\n\r\n".encode()
                + body
            )
            await writer.drain()
    writer.close()


async def part(
    world: World, path: str, length: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> tuple[int, Any, dict[str, str]] | None:
    """A part: to a file, but every tenth that comes is refused, or cut in the middle."""
    world.came += 1
    number = world.came
    if number % (2 * TENTH) == 0:  # the connection breaks in the middle of the part
        await reader.readexactly(length // 2)
        world.failed += 1
        return None
    intro = await reader.readuntil(b"\r\n\r\n")
    mark = intro.split(b"\r\n")[0]
    end = len(mark) + 6
    left = length - len(intro) - end
    size = left
    name = os.path.join(world.folder, str(number))
    with open(name, "wb") as file:  # noqa: ASYNC230
        while left:
            piece = await reader.read(min(left, 1 << 20))
            if not piece:
                raise ConnectionError
            left -= len(piece)
            file.write(piece)
    await reader.readexactly(end)
    if world.pause:
        await asyncio.sleep(world.pause)
    upload = path.split("/")[-2]
    if number % TENTH == 0:
        world.failed += 1
        os.unlink(name)
        return 500, {"error": {"message": "no"}}, {"retry-after-ms": "10"}
    world.stored += 1
    identity = f"part_{number}"
    world.parts[identity] = name, size
    return 200, {"id": identity, "created_at": 1, "upload_id": upload, "object": "upload.part"}, {}


async def told(world: World, method: str, path: str, body: bytes) -> tuple[int, Any, dict[str, str]]:
    if path.endswith("/responses"):
        return await response(world, body)
    if path.endswith("/stats"):
        return 200, world.stats(), {}
    if path.endswith("/pause"):
        world.pause = json.loads(body)["seconds"]
        return 200, {}, {}
    if path.endswith("/uploads"):
        identity = f"upload_{len(world.uploads) + 1}"
        facts = {"id": identity, "object": "upload", "created_at": 1, "expires_at": 4_000_000_000, "status": "pending"}
        world.uploads[identity] = {**facts, **json.loads(body)}
        return 200, world.uploads[identity], {}
    upload = world.uploads[path.split("/")[-2]]
    if path.endswith("/cancel"):
        world.cancelled += 1
        upload["status"] = "cancelled"
        return 200, upload, {}
    given = json.loads(body)
    digest, size = await asyncio.to_thread(joined, world, given["part_ids"])
    if given.get("md5") not in (None, digest) or size != upload["bytes"]:
        return 400, {"error": {"message": "the checksum differs"}}, {}
    upload.update(status="completed", digest=digest)
    file = {"id": "file-1", "object": "file", "bytes": size, "created_at": 1, "filename": upload["filename"]}
    return 200, {**upload, "file": {**file, "purpose": upload["purpose"], "status": "processed"}}, {}


def joined(world: World, identities: list[str]) -> tuple[str, int]:
    """The checksum and the length of all parts in this order."""
    digest, total = hashlib.md5(), 0
    for identity in identities:
        name, size = world.parts[identity]
        total += size
        with open(name, "rb") as file:
            while piece := file.read(1 << 20):
                digest.update(piece)
        os.unlink(name)
    return digest.hexdigest(), total


async def response(world: World, body: bytes) -> tuple[int, Any, dict[str, str]]:
    """An answer; now and then there is too much of it, or a fault."""
    world.asked += 1
    world.now += 1
    world.most = max(world.most, world.now)
    try:
        number = world.asked
        await asyncio.sleep(0.002 if number % 50 == 0 else 0)
        if number % 101 == 0:
            return 429, {"error": {"message": "too fast", "code": "rate_limit_exceeded"}}, {"retry-after-ms": "20"}
        if number % 67 == 0:
            return 500, {"error": {"message": "no"}}, {"retry-after-ms": "5"}
        asked = json.loads(body)["input"]
        world.answered[asked] = world.answered.get(asked, 0) + 1
        part = {"type": "output_text", "text": f"said {asked}", "annotations": []}
        message = {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": [part]}
        facts = {"id": f"resp_{number}", "object": "response", "created_at": 1, "model": "m", "status": "completed"}
        usage = {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2}
        headers = {"x-ratelimit-limit-requests": "100000", "x-ratelimit-remaining-requests": "90000"}
        return 200, {**facts, "output": [message], "usage": usage}, {**headers, "x-ratelimit-reset-requests": "6s"}
    finally:
        world.now -= 1


async def main() -> None:
    world = World()
    server = await asyncio.start_server(lambda r, w: serve(world, r, w), "127.0.0.1", 0, limit=1 << 20)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)  # until whoever started it is gone
    server.close()
    for name in os.listdir(world.folder):
        os.unlink(os.path.join(world.folder, name))
    os.rmdir(world.folder)
    os._exit(0)


if __name__ == "__main__":
    asyncio.run(main())
