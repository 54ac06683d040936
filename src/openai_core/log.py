"""The logger `openai_core`, or one of a client's own: silent unless asked, and secrets never reach it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from openai_core.errors import ConfigurationError
from openai_core.sansio.headers import masked, request_id_of
from openai_core.sansio.redaction import shown_body, shown_url

if TYPE_CHECKING:
    from collections.abc import Mapping
    from logging import Logger

    from openai_core.sansio.envelope import Envelope

NAME = "openai_core"
TRACE = 5
"""Below debug: bodies too."""
LEVELS = {
    "trace": TRACE,
    "debug": 10,
    "info": 20,
    "warn": 30,
    "warning": 30,
    "error": 40,
    "critical": 50,
    "off": 100,
    "none": 100,
}

bodies = False
"""Whether bodies may be of interest to someone; so that nobody else pays for asking."""

_logger: Logger | None = None


class Log:
    """Where one client tells what it does: a logger or a function, and from which level on."""

    __slots__ = ("_level", "_target")

    def __init__(self, target: Any, level: int | None) -> None:
        self._target = target
        self._level = level

    def wants(self, level: int) -> bool:
        """Whether a record of this level is of interest."""
        if self._level is not None:
            return level >= self._level
        return bool(self._target.isEnabledFor(level)) if hasattr(self._target, "isEnabledFor") else level >= 20

    def write(self, level: int, words: str, *values: Any) -> None:
        """Hand over a record."""
        from logging import LogRecord

        name = getattr(self._target, "name", NAME)
        record = LogRecord(name, level, __file__, 0, words, values, None)
        if level == TRACE:
            record.levelname = "TRACE"
        (self._target.handle if hasattr(self._target, "handle") else self._target)(record)


def level_of(word: Any) -> int:
    """The level that a word (or number) names.

    Raises:
        ConfigurationError: there is no such level.
    """
    if isinstance(word, int) and not isinstance(word, bool):
        return word
    level = LEVELS.get(word.strip().lower()) if isinstance(word, str) else None
    if level is None:
        raise ConfigurationError(f"`log_level` must be one of {', '.join(LEVELS)}, or a number, not {word!r}")
    return level


def log_for(logger: Any = None, level: Any = None) -> Log | None:
    """Where a client with these options tells what it does; None for the library's own logger.

    Raises:
        ConfigurationError: `logger` is neither a logger nor a function, or there is no such level.
    """
    if logger is None and level is None:
        return None
    number = None if level is None else level_of(level)
    _admit(number)
    if logger is None:
        from logging import getLogger

        logger = getLogger(NAME)
        if number is not None and number < LEVELS["off"]:
            _show(logger)
    elif not callable(logger) and not (hasattr(logger, "isEnabledFor") and hasattr(logger, "handle")):
        raise ConfigurationError(f"`logger` must be a logging.Logger or a function of a LogRecord, not {logger!r}")
    return Log(logger, number)


def setup() -> None:
    """Obey `OPENAI_LOG` (a level's name): show the library's records from that level on on the error output."""
    level = LEVELS.get(os.environ.get("OPENAI_LOG", "").strip().lower())
    if level is None:
        return
    import logging

    log = logging.getLogger(NAME)
    if level < LEVELS["off"]:
        _show(log)
    log.setLevel(level)
    _admit(level)


def _admit(level: int | None) -> None:
    global bodies
    if level is not None and level <= TRACE:
        bodies = True


def _show(log: Logger) -> None:
    if not log.handlers:
        import logging

        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("[%(asctime)s %(name)s %(levelname)s] %(message)s"))
        log.addHandler(handler)


def logger() -> Logger | None:
    """The library's logger, once something has loaded `logging`; before that nobody can listen."""
    global _logger
    if _logger is None and "logging" in sys.modules:
        from logging import getLogger

        _logger = getLogger(NAME)
    return _logger


def _write(envelope: Envelope | None, level: int, words: str, *values: Any) -> None:
    """Tell whoever listens; `_wanted` is asked before."""
    if envelope is not None and envelope.log is not None:
        envelope.log.write(level, words, *values)
    elif (log := logger()) is not None:
        log.log(level, words, *values)


def _wanted(envelope: Envelope | None, level: int) -> bool:
    if envelope is not None and envelope.log is not None:
        return envelope.log.wants(level)
    log = _logger or logger()
    return log is not None and log.isEnabledFor(level)


def sent(envelope: Envelope) -> None:
    """Tell (debug) that a request goes out, without its query; its body only at level trace."""
    if _wanted(envelope, 10):
        _write(envelope, 10, "-> %s %s %s", envelope.method, shown_url(envelope.url), masked(envelope.headers))
        if envelope.content and _wanted(envelope, TRACE):
            _write(envelope, TRACE, "-> %s", shown_body(envelope.content))


def answered(envelope: Envelope, status: int, headers: Mapping[str, str], seconds: float) -> None:
    """Tell (info) that an answer came."""
    if _wanted(envelope, 20):
        words = "%s %s: %d in %.3f s (request id: %s)"
        url = shown_url(envelope.url)
        _write(envelope, 20, words, envelope.method, url, status, seconds, request_id_of(headers))


def read(envelope: Envelope, body: bytes) -> None:
    """Tell (trace) the body of an answer."""
    if _wanted(envelope, TRACE):
        _write(envelope, TRACE, "<- %s", shown_body(body))


def routed(envelope: Envelope, words: str, *values: Any) -> None:
    """Tell (info) what a router decided."""
    if _wanted(envelope, 20):
        _write(envelope, 20, words, *values)


def waiting(seconds: float, envelope: Envelope | None = None, why: str = "") -> None:
    """Tell (info) that there is a pause, before a request is tried again or a state asked for."""
    if _wanted(envelope, 20):
        what = "" if envelope is None else f" to try again {shown_url(envelope.url)}, after {why}"
        _write(envelope, 20, "waiting %.2f s%s", seconds, what)
