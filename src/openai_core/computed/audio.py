"""Computed values of the models of `audio`: a class here is a base of the generated one of its name."""

from __future__ import annotations

from openai_core.computed.encoded import decoded


class SpeechAudioDeltaEvent:
    """Computed values of `SpeechAudioDeltaEvent`."""

    __slots__ = ()

    @property
    def data(self) -> bytes:
        """The sound itself, decoded when asked for."""
        return decoded(getattr(self, "audio", None))
