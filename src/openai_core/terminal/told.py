"""The local server that a terminal serves: it tells what it is asked."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from openai_core.testing.server import LocalServer

if TYPE_CHECKING:
    from openai_core.terminal.screen import Screen
    from openai_core.testing.exchange import Answer, Received
    from openai_core.testing.script import Step


class Told(LocalServer):
    """The local server, telling what it is asked.

    Args:
        screen: Where to tell it; None for nowhere.
        options: Those of `LocalServer`.
    """

    def __init__(self, screen: Screen | None, **options: Any) -> None:
        super().__init__(**options)
        self._screen = screen
        self._one = threading.Lock()

    def respond(self, received: Received) -> tuple[Answer, Step | None]:
        """The answer, as of any local server."""
        answer = super().respond(received)
        self.requests.pop(0)  # nobody will look at them, and a server may run for days
        if self._screen is not None:
            with self._one:
                self._tell(self._screen, received)
        return answer

    def _tell(self, screen: Screen, received: Received) -> None:
        if screen.json:
            told = {"method": received.method, "path": received.path, "operation": received.operation}
            screen.line({"type": "request", **told, "status": received.status})
        else:
            style = "dim" if (received.status or 0) < 400 else "yellow"
            screen.remark(f"{received.status} {received.method} {received.path} {received.operation or ''}", style)
