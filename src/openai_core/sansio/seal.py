"""What goes onto an envelope before each attempt: a credential that was asked for, and the count of the attempts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from openai_core.errors import ConfigurationError, OpenAIError

if TYPE_CHECKING:
    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.flow import Flow
    from openai_core.sansio.timeout import Deadline

COUNT = "x-stainless-retry-count"
"""The header that tells how many attempts there were before."""


class Signer(Protocol):
    """Gives the credential of an attempt."""

    def token(self, deadline: Deadline | None) -> Flow[str]:
        """The credential, before the call has to be done; asked for before every attempt."""
        ...

    def refused(self, token: str) -> bool:
        """Take note that the server did not take it (401); whether another one can be had at once."""
        ...


def sealed(envelope: Envelope, attempt: int) -> Flow[Envelope]:
    """The envelope as it goes out in an attempt, the first of which is 0."""
    if attempt and envelope.counted:
        envelope = envelope.counting(attempt)
    if envelope.token is None:
        return envelope
    return envelope.signed((yield from envelope.token.token(envelope.deadline)))


def is_stale(envelope: Envelope, outcome: Any) -> bool:
    """Whether what a sealed envelope met is a credential that has run out, in place of which there is another."""
    signer = envelope.token
    if signer is None or envelope.signature is None or getattr(outcome, "status", None) != 401:
        return False
    return envelope.replayable and signer.refused(envelope.signature)


def vouched(option: str, credential: Any) -> str:
    """A credential that a function gave, without the blanks around it; raises where it can be none."""
    if not isinstance(credential, str) or not credential.strip():
        kind = "an empty string" if isinstance(credential, str) else type(credential).__name__
        raise OpenAIError(f"The callable given as `{option}` must return a non-empty string, not {kind}")
    key: str = credential.strip()
    if not key.isascii() or not key.isprintable():
        raise ConfigurationError(f"The callable given as `{option}` returned a key with characters no key can have")
    return key
