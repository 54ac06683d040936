"""Play every fault and print what came of it: `python -m tests.faults [--over httpx] [table|soak|flood]`."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

HERE = Path(__file__).parents[1]


def main() -> int:
    """Run what was asked for; the result is the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description="Faults, and what comes of them.")
    parser.add_argument("what", nargs="?", choices=("table", "soak", "flood"), default="table")
    parser.add_argument("--over", default="default", help="the transport: default, httpx, or a name `transport=` takes")
    parser.add_argument("--faces", default="blocking,asyncio", help="of blocking, asyncio and trio")
    parser.add_argument("--only", default="", help="play only the faults whose name holds this")
    parser.add_argument("--requests", type=int, default=10_000, help="of the soak")
    parser.add_argument("--streams", type=int, default=1_000, help="of the soak, and at once in the flood")
    given = parser.parse_args()
    sys.path[:0] = [str(HERE), str(HERE.parent / "src")]
    for name in [name for name in os.environ if name.startswith("OPENAI_") or name.lower().endswith("_proxy")]:
        del os.environ[name]
    faces = given.faces.split(",")
    if given.what == "soak":
        from faults.soak import report
        from faults.stage import options_for

        return report(faces, lambda face: options_for(given.over, face == "blocking"), given.requests, given.streams)
    if given.what == "flood":
        from faults.flood import report as told

        return told([face for face in faces if face != "blocking"], given.streams)
    from faults.stage import show

    return show(faces, given.over, given.only)


if __name__ == "__main__":
    sys.exit(main())
