"""The logger `openai_core`: silent unless asked, and secrets never reach it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from openai_core.sansio.headers import masked

if TYPE_CHECKING:
    from collections.abc import Mapping
    from logging import Logger

    from openai_core.sansio.envelope import Envelope

NAME = "openai_core"

_logger: Logger | None = None


def setup() -> None:
    """Obey `OPENAI_LOG` (`debug` or `info`): show the library's records on the error output."""
    level = os.environ.get("OPENAI_LOG", "").strip().upper()
    if level not in ("DEBUG", "INFO"):
        return
    import logging

    log = logging.getLogger(NAME)
    if not log.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("[%(asctime)s %(name)s %(levelname)s] %(message)s"))
        log.addHandler(handler)
    log.setLevel(level)


def logger() -> Logger | None:
    """The logger, once something has loaded `logging`; before that nobody can listen."""
    global _logger
    if _logger is None and "logging" in sys.modules:
        from logging import getLogger

        _logger = getLogger(NAME)
    return _logger


def sent(envelope: Envelope) -> None:
    """Tell (debug) that a request goes out; its query and body stay out of it."""
    log = logger()
    if log is not None and log.isEnabledFor(10):
        url = envelope.url.partition("?")[0]
        log.debug("-> %s %s %s", envelope.method, url, masked(envelope.headers))


def answered(envelope: Envelope, status: int, headers: Mapping[str, str], seconds: float) -> None:
    """Tell (info) that an answer came."""
    log = logger()
    if log is not None and log.isEnabledFor(20):
        path = envelope.url.partition("?")[0]
        log.info(
            "%s %s: %d in %.3f s (request id: %s)", envelope.method, path, status, seconds, headers.get("x-request-id")
        )


def waiting(seconds: float) -> None:
    """Tell (info) that there is a pause, before a request is tried again or a state asked for."""
    log = logger()
    if log is not None and log.isEnabledFor(20):
        log.info("waiting %.2f s", seconds)
