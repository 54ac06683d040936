"""What the transports of both faces want of this room, which is loaded when it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_core.sansio.envelope import Envelope


def decoder_of(answer: Any) -> Any:
    """What undoes the encoding of an answer's body; None where there is nothing to be undone."""
    if not answer.encoded:
        return None
    from openai_core.http.wire import decoder

    return decoder(answer.headers, answer.status)


def said(error: Exception, envelope: Envelope) -> Exception:
    """The error to raise in place of one that the HTTP library raised; any other is raised as it is."""
    from openai_core.http.faults import translated

    found = translated(error, envelope)
    if found is None:
        raise error
    return found
