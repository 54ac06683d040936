"""`python -m openai_core.testing`: the local server from a shell."""

from __future__ import annotations

import argparse
import contextlib
import time
from typing import TYPE_CHECKING

from openai_core.testing.server import LocalServer

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted; the first line printed is the base URL."""
    parser = argparse.ArgumentParser("python -m openai_core.testing", description="A local server that speaks the API.")
    parser.add_argument("--host", default="127.0.0.1", help="where to listen (127.0.0.1)")
    parser.add_argument("--port", type=int, default=0, help="the port; 0 takes a free one")
    parser.add_argument("--key", help="the only API key that is let in; any, if not given")
    parser.add_argument("--delay", type=float, default=0.0, help="seconds before each answer and between events")
    parser.add_argument("--samples", type=int, default=5, help="made-up things in each list at the start (5)")
    parser.add_argument("--contract", help="an OpenAPI 3.1 document in JSON, in place of the built-in one")
    parser.add_argument("--unknown-keys", action="store_true", help="let unknown parameters through")
    parser.add_argument("--full", action="store_true", help="fill every property of made-up answers")
    told = vars(parser.parse_args(arguments))
    with LocalServer(told.pop("contract"), **told) as server:
        print(server.url, flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            while True:
                time.sleep(3600)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
