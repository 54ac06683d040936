"""`POST /audio/speech`: `client.audio.speech.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions, Trigger
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import typing as _t
    from typing import Literal, Required, Unpack

    import openai_core.generated.models.audio as _models_audio
    import openai_core.generated.params.chat as _params_chat

    from openai_core.sansio.answer import BinaryContent
    from openai_core.sansio.message import Request
    from openai_core.sansio.message import StreamRequest
    from openai_core.unset import Unset


class AudioSpeechCreateParams(RequestOptions, total=False):
    """The parameters of `client.audio.speech.create`."""

    model: Required[str | _t.Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]]
    """Which text-to-speech model produces the audio, for example `gpt-4o-mini-tts`."""
    input: Required[str]
    """The text to be spoken aloud in the produced audio. At most 4,096 characters."""
    voice: Required[_params_chat.VoiceIdsOrCustomVoiceParam]
    """The voice that reads the text: the name of a built-in voice or a reference to a custom one."""
    instructions: str | Unset
    """Directions on how to speak, such as tone, pace or accent; `tts-1` and `tts-1-hd` do not follow them. At most
    4,096 characters.
    """
    response_format: _t.Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Unset
    """The audio encoding of the result; `pcm` is raw samples without a header. Default: `"mp3"`."""
    speed: float | Unset
    """Playback rate of the speech: values below 1 slow it down and values above 1 speed it up. From 0.25 to 4.
    Default: `1`.
    """


ENDPOINT = Endpoint(
    "audio.speech.create",
    "POST",
    "/audio/speech",
    bodies=(
        Json(
            frozenset({"model", "input", "instructions", "voice", "response_format", "speed", "stream_format"}),
            required=("model", "input", "voice"),
        ),
    ),
    required=("model", "input", "voice"),
    accept="*/*",
    stream=Trigger("stream_format", "sse"),
)


def build(
    *,
    stream_format: _t.Literal["audio"] | Unset = UNSET,
    **params: Unpack[AudioSpeechCreateParams],
) -> Request[BinaryContent]:
    """Turn text into spoken audio in a chosen voice, as one file or as a stream.

    Args:
        stream_format: Whether audio arrives as raw bytes or wrapped in server-sent events; `tts-1` and `tts-1-hd`
            cannot send `sse`. Default: `"audio"`.
        params: `AudioSpeechCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/audio
    """
    return ENDPOINT.content({**params, "stream_format": stream_format})


def build_stream(
    *,
    stream_format: Literal["sse"],
    **params: Unpack[AudioSpeechCreateParams],
) -> StreamRequest[_models_audio.SpeechStreamEvent]:
    """The same request, its answer as a stream of events."""
    return ENDPOINT.events({**params, "stream_format": stream_format}, "audio:SpeechStreamEvent")


def build_either(
    *,
    stream_format: _t.Literal["sse", "audio"] | Unset = UNSET,
    **params: Unpack[AudioSpeechCreateParams],
) -> (
    Request[BinaryContent]
    | StreamRequest[_models_audio.SpeechStreamEvent]
):
    """Whichever of the two the argument `stream_format` asks for."""
    if stream_format == "sse":
        return build_stream(stream_format="sse", **params)
    return build(stream_format=stream_format, **params)
