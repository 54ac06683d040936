"""One attempt of a call, as hooks see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.sansio.headers import masked, request_id_of
from openai_core.sansio.redaction import shown_url

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.errors import APIError
    from openai_core.sansio.envelope import Envelope


class Attempt:
    """What was sent and, as far as it is known yet, what came of it."""

    __slots__ = ("envelope", "error", "number", "outcome", "pause")

    def __init__(self, envelope: Envelope, number: int) -> None:
        self.envelope = envelope
        self.number = number
        """1 for the first."""
        self.outcome: Any = None
        """The answer (with `status` and `headers`; its body only if it was read), or the connection's error."""
        self.error: APIError | None = None
        """What this attempt would raise if it were the last; None while it is under way, and for a success."""
        self.pause: float | None = None
        """Seconds until the next attempt; None where there will be none."""

    @property
    def operation(self) -> str:
        """Such as `responses.create`; empty for a path that no operation covers."""
        return self.envelope.operation

    @property
    def provider(self) -> str:
        """The name of who is asked: of the provider, or of the router's member."""
        return self.envelope.provider

    @property
    def method(self) -> str:
        return self.envelope.method

    @property
    def url(self) -> str:
        """Without its query, and without a name and password."""
        return shown_url(self.envelope.url)

    @property
    def headers(self) -> dict[str, str]:
        """What goes out, with secrets hidden."""
        return masked(self.envelope.headers)

    @property
    def status(self) -> int | None:
        """That of the answer; None where there is none."""
        return getattr(self.outcome, "status", None)

    @property
    def response_headers(self) -> Mapping[str, str]:
        """Those of the answer; case-insensitive, and empty where there is none."""
        return getattr(self.outcome, "headers", {})

    @property
    def request_id(self) -> str | None:
        """The name of the request in the provider's logs."""
        return request_id_of(self.response_headers)

    def __repr__(self) -> str:
        came = self.status or type(self.error).__name__ if self.outcome is not None else "under way"
        return f"Attempt({self.number}, {self.method} {self.url}, {came})"
