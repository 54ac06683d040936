"""ASGI applications behind a real server, uvicorn, on a port of this machine."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@contextlib.contextmanager
def served(application: Any, client: Any = None) -> Iterator[str]:
    """Its URL, as long as it is served; the client that it uses is closed at the end, in its own loop."""
    import uvicorn

    with socket.create_server(("127.0.0.1", 0)) as listener:
        config = uvicorn.Config(
            application, log_level="critical", lifespan="off", ws="none", http="h11", timeout_graceful_shutdown=2
        )
        server = uvicorn.Server(config)

        async def serve() -> None:
            await server.serve([listener])
            if client is not None:
                await client.aclose()

        thread = threading.Thread(target=asyncio.run, args=(serve(),), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(10)


@contextlib.contextmanager
def running(name: str, **environment: str) -> Iterator[str]:
    """The URL that one of the examples serves; it is stopped as a person would stop it."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI_")}
    program = subprocess.Popen(
        [sys.executable, str(ROOT / "examples" / name)],
        env={**inherited, "PYTHONPATH": str(ROOT / "src"), "PORT": "0", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert program.stdout is not None
        first, second = program.stdout.readline(), program.stdout.readline()
        assert first.startswith("Talking to "), program.communicate()[1]
        assert second.startswith("Open http://127.0.0.1:")
        yield second.removeprefix("Open ").partition(",")[0]
        program.send_signal(signal.SIGINT)
        _, errors = program.communicate(timeout=20)
        assert (program.returncode, errors) == (0, "")
    finally:
        program.kill()
        program.communicate()
