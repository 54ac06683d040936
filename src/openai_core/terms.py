"""What a client's settings say about each of its calls, beyond what goes over the wire."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

from openai_core.checks import retries
from openai_core.log import log_for
from openai_core.sansio.budget import RetryBudget
from openai_core.sansio.message import StreamRequest
from openai_core.sansio.retry import RetryPolicy
from openai_core.sansio.timeout import Deadline, Timeout
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.message import Options, Request
    from openai_core.settings import Settings

OPENTELEMETRY = "opentelemetry.trace"
"""Loaded by every program that traces; where it is not, there is nobody to trace for."""

_TOLD = ("max_retries", "retry", "hooks", "logger", "log_level", "tracing")


class Terms:
    """Worked out once for a client; the common call has none."""

    __slots__ = ("_hooks", "_log", "_plain", "_policy", "_settings", "_timeout", "_tracing", "budget")

    def __init__(self, settings: Settings, budget: RetryBudget | None = None) -> None:
        """Take the settings.

        Args:
            settings: What the client is set to.
            budget: What its retries are paid from, where it shares that with others.
        """
        self._settings = settings
        self.budget = budget or RetryBudget()
        policy = settings.retry or RetryPolicy()
        self._policy = policy.replace(
            limit=settings.max_retries,
            budget=self.budget if policy.budget is UNSET else policy.budget,
            clock=policy.clock or time.time,
        )
        self._hooks = settings.hooks
        self._log = log_for(settings.logger, settings.log_level)
        self._tracing = settings.tracing
        self._timeout = settings.timeout if isinstance(settings.timeout, Timeout) else None
        self._plain = self._hooks is None and self._log is None and self._timeout is None and not self._tracing

    def of(self, settings: Settings) -> Terms:
        """Those of a sibling with these settings, whose retries are paid from the same budget."""
        ours = self._settings
        same = (
            settings.timeout is ours.timeout or not (self._timeout or isinstance(settings.timeout, Timeout))
        ) and all(getattr(settings, name) is getattr(ours, name) for name in _TOLD)
        return self if same else Terms(settings, self.budget)

    def policy(self, options: Options) -> RetryPolicy:
        """The retry policy of a call."""
        limit = options.max_retries
        return self._policy if limit is UNSET else self._policy.replace(limit=retries(limit))

    def attend(self, envelope: Envelope, request: Request[Any]) -> None:
        """Put onto the envelope who looks on and when the call has to be done."""
        timeout = request.options.timeout
        if self._plain and type(timeout) is not Timeout and OPENTELEMETRY not in sys.modules:
            return
        envelope.log = self._log
        timeout = self._timeout if timeout is UNSET else timeout
        if not isinstance(timeout, Timeout):
            timeout = None
        if timeout is not None and timeout.total is not None:
            envelope.deadline = Deadline(timeout.total, time.monotonic)
        span = self._span(envelope, request)
        streams = isinstance(request, StreamRequest)
        timed = streams and timeout is not None and not (timeout.first_event is timeout.idle_event is None)
        if self._hooks is None and span is None and not timed:
            return
        from openai_core.sansio.watch import Watch

        envelope.watch = Watch(
            time.monotonic,
            hooks=self._hooks,
            span=span,
            deadline=envelope.deadline,
            first_event=timeout.first_event if timed and timeout is not None else None,
            idle_event=timeout.idle_event if timed and timeout is not None else None,
        )

    def _span(self, envelope: Envelope, request: Request[Any]) -> Any:
        telemetry = self.telemetry()
        return None if telemetry is None else telemetry.span_for(envelope.url, request.message)

    def telemetry(self) -> Any:
        """The module that traces; None where nobody does."""
        if self._tracing is False or (self._tracing is None and OPENTELEMETRY not in sys.modules):
            return None
        try:
            from openai_core import telemetry
        except ImportError as error:
            from openai_core.extras import missing

            raise missing("tracing") from error
        return telemetry
