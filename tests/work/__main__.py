"""Shown at full size: `python -m tests.work upload` (1 GB in parts), `python -m tests.work map` (100,000 requests)."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parents[1]
MIB = 1 << 20


def upload(face: str, size: int) -> bool:
    """One upload that every tenth part of fails, and one that is killed and goes on."""
    from work.scene import Served, child, killed, sparse

    with tempfile.TemporaryDirectory() as folder, Served() as server:
        path, state = Path(folder, "large.bin"), str(Path(folder, "state.json"))
        digest = sparse(path, size)
        said = child("upload", face, server.url, str(path), str(16 * MIB), "-")
        told = server.stats()
        good = told["uploads"]["upload_2"].get("digest") == digest and said["extra"] < 64 * MIB
        print(
            f"{face:9} {size:,} bytes in {said['seconds']:.1f} s; {told['parts'] - 1} parts kept, {told['failed']} "
            f"failed; checksum {'equal' if good else 'WRONG'}; {said['extra'] / MIB:.1f} MiB of memory on top"
        )
        words = ("upload", face, server.url, str(path), str(16 * MIB), state)
        server.pause(0.1)
        had = told["parts"]
        killed(*words, when=lambda: server.until(lambda now: now["parts"] >= had + 1 + size // (48 * MIB)))
        server.pause(0)
        said = child(*words)
        made = [one for one in server.stats()["uploads"].values() if one["bytes"] == size]
        again = len(made) == 2 and made[1].get("digest") == digest
        print(f"{face:9} killed, and gone on with from byte {said['first'][0]:,}; {'equal' if again else 'WRONG'}")
        return good and again and said["first"][0] > 0


def mapped(face: str, count: int) -> bool:
    """One map, and one that is killed and goes on."""
    from work.scene import Served, child, killed

    def shown(said: dict[str, Any], told: dict[str, Any]) -> None:
        print(
            f"{face:9} {said['right']:,} of {count:,} right and in order ({said['restored']:,} from the checkpoint) in "
            f"{said['seconds']:.1f} s; {told['asked']:,} attempts, {told['twice']} answered twice, at most "
            f"{told['most']} at once; {said['extra'] / MIB:.1f} MiB of memory on top"
        )

    with Served() as server:
        said = child("map", face, server.url, str(count), "-")
        told = server.stats()
        shown(said, told)
        good: bool = said["right"] == count == told["answered"] and told["twice"] == 0
    with tempfile.TemporaryDirectory() as folder, Served() as server:
        words = ("map", face, server.url, str(count), str(Path(folder, "answers.jsonl")))
        killed(*words, when=lambda: server.until(lambda now: now["answered"] >= count // 2, 600))
        said = child(*words)
        told = server.stats()
        shown(said, told)
        return good and said["right"] == count == told["answered"] and told["twice"] <= 16


def main() -> int:
    """Run what was asked for; the result is the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.work", description="Long work, shown at full size.")
    parser.add_argument("what", choices=("upload", "map"))
    parser.add_argument("--faces", default="blocking,asyncio", help="of blocking, asyncio and trio")
    parser.add_argument("--size", type=int, default=1_000_000_000, help="bytes of the upload")
    parser.add_argument("--requests", type=int, default=100_000, help="of the map")
    given = parser.parse_args()
    sys.path.insert(0, str(HERE))
    faces = given.faces.split(",")
    done = [upload(face, given.size) if given.what == "upload" else mapped(face, given.requests) for face in faces]
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
