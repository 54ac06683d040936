"""The machine's loudspeaker and microphone, and sound as samples: what stands between them and the API.

Needs the extra `audio` (sounddevice), or the programs ffplay and ffmpeg; WAV files and samples need neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.media.devices import AudioDeviceError
from openai_core.media.playing import play_audio
from openai_core.media.recording import Microphone, Recording, paced, record_audio
from openai_core.media.wav import Sound, for_realtime, mono, read_wav, resampled, to_wav

if TYPE_CHECKING:
    from openai_core.media.awaited import AsyncMicrophone, apaced, aplay_audio, arecord_audio

__all__ = [
    "AsyncMicrophone",
    "AudioDeviceError",
    "Microphone",
    "Recording",
    "Sound",
    "apaced",
    "aplay_audio",
    "arecord_audio",
    "for_realtime",
    "mono",
    "paced",
    "play_audio",
    "read_wav",
    "record_audio",
    "resampled",
    "to_wav",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from openai_core.media import awaited

    return getattr(awaited, name)
