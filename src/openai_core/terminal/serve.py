"""`openai-core serve`: the local server, to try things without a key."""

from __future__ import annotations

import signal
import sys
import threading
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from openai_core.terminal.failure import Problem

if TYPE_CHECKING:
    from openai_core.terminal.desk import Desk
    from openai_core.terminal.screen import Screen
    from openai_core.testing.server import LocalServer

ANY_KEY: Final = "test"

Port = Annotated[int, typer.Option("--port", min=0, max=65535, help="Where to listen; 0 takes a free one")]
Host = Annotated[str, typer.Option("--host", help="The address to listen at; others than this one open it to all")]
Key = Annotated[str | None, typer.Option("--key", help="The only key that is let in; any, without")]
Delay = Annotated[float, typer.Option("--delay", min=0, help="Seconds before each answer and between its events")]
Samples = Annotated[int, typer.Option("--samples", min=0, help="Made-up things in each list at the start")]
Contract = Annotated[str | None, typer.Option("--contract", help="An OpenAPI 3.1 document in JSON to serve instead")]
Unknown = Annotated[bool, typer.Option("--unknown-keys", help="Let unknown parameters through")]
Full = Annotated[bool, typer.Option("--full", help="Fill every property of made-up answers")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Do not tell what is asked")]


def serve(
    desk: Desk,
    port: Port = 8080,
    host: Host = "127.0.0.1",
    key: Key = None,
    delay: Delay = 0.0,
    samples: Samples = 5,
    contract: Contract = None,
    unknown_keys: Unknown = False,
    full: Full = False,
    quiet: Quiet = False,
) -> None:
    """Serve the whole API on this machine: no key, no cost, texts said again. Ctrl-C stops it."""
    from openai_core.terminal.told import Told

    options: dict[str, Any] = {"host": host, "port": port, "key": key, "delay": delay, "samples": samples}
    options |= {"contract": contract, "unknown_keys": unknown_keys, "full": full}
    server = Told(None if quiet else desk.screen, **options)
    try:
        server.start()
    except (OSError, OverflowError) as error:
        raise Problem(
            f"The server cannot listen at {host}:{port}: {error}", "--port 0 takes a port that is free."
        ) from None
    over = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: over.set())
    try:
        _greet(desk.screen, server, key or ANY_KEY)
        while not over.wait(1):
            pass
    except KeyboardInterrupt:
        pass
    finally:
        server.stop()


def _greet(screen: Screen, server: LocalServer, key: str) -> None:
    """Tell what to set, so that a client finds the server."""
    if screen.json:
        screen.line({"type": "ready", "base_url": server.url, "api_key": key, "port": server.port})
        return
    form = "$env:{}='{}'" if sys.platform == "win32" else "export {}={}"
    screen.say(form.format("OPENAI_BASE_URL", server.url))
    screen.say(form.format("OPENAI_API_KEY", key))
    screen.remark("Listening; Ctrl-C stops it.")
