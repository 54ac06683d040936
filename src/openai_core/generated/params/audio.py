"""What requests take in `audio`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.audio as _models_audio


__all__ = [
    "CreateTranscriptionRequestChunkingStrategyParam",
    "VadConfigParam",
]


class VadConfigParam(_t.TypedDict, total=False):
    """An object marked `type: "server_vad"`."""

    type: _t.Required[_t.Literal["server_vad"]]
    prefix_padding_ms: int
    """Default: `300`."""
    silence_duration_ms: int
    """Default: `200`."""
    threshold: float
    """Default: `0.5`."""


if _t.TYPE_CHECKING:
    CreateTranscriptionRequestChunkingStrategyParam: _t.TypeAlias = (
        _t.Literal["auto"] | VadConfigParam | _models_audio.VadConfig
    )
else:
    CreateTranscriptionRequestChunkingStrategyParam = _t.Any
