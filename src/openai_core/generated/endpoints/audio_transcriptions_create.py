"""`POST /audio/transcriptions`: `client.audio.transcriptions.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, RequestOptions, Trigger
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Literal, Required, Unpack

    import openai_core.generated.models.audio as _models_audio
    import openai_core.generated.params.audio as _params_audio

    from openai_core.sansio.file import FileTypes as _File
    from openai_core.sansio.message import Request
    from openai_core.sansio.message import StreamRequest
    from openai_core.unset import Unset


class AudioTranscriptionCreateParams(RequestOptions, total=False):
    """The parameters of `client.audio.transcriptions.create`."""

    file: Required[_File]
    """The recording to transcribe, uploaded as a file in one of the supported audio formats."""
    model: Required[
        str | _t.Literal["whisper-1", "gpt-transcribe", "gpt-4o-transcribe", "gpt-4o-mini-transcribe",
        "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe-diarize"]
    ]
    """Which speech-to-text model transcribes the recording; it decides which other options and formats are
    available.
    """
    language: str | Unset
    """The spoken language as a two-letter ISO 639-1 code; giving it improves accuracy and speed."""
    languages: _c.Sequence[str] | Unset
    """The languages that may be heard in the recording, for models that accept more than one language hint. At
    least 1 entries.
    """
    keywords: _c.Sequence[str] | Unset
    """Words and names likely to occur, such as product terms, so that the model spells them correctly; not every
    model takes them.
    """
    prompt: str | Unset
    """Text that steers style or continues an earlier segment, best written in the recording's language. Not for
    diarization models.
    """
    response_format: _models_audio.AudioResponseFormat | Unset
    """The shape of the transcript: JSON, plain text, subtitles or speaker-labelled JSON. Not every model offers all
    of them.
    """
    temperature: float | Unset
    """How much randomness goes into the transcription; low values keep it close to the likeliest wording. Default:
    `0`.
    """
    include: _c.Sequence[_models_audio.TranscriptionInclude] | Unset
    """Names extra data to return; log probabilities need the `json` format and a model that reports them."""
    timestamp_granularities: _c.Sequence[_t.Literal["word", "segment"]] | Unset
    """Whether to time words, segments or both; needs `response_format` set to `verbose_json`. Default:
    `["segment"]`.
    """
    chunking_strategy: _params_audio.CreateTranscriptionRequestChunkingStrategyParam | None | Unset
    """How the audio is cut before transcription: automatically or by your own voice-activity settings. Diarization
    of long audio needs it.
    """
    known_speaker_names: _c.Sequence[str] | Unset
    """Labels for speakers you can identify, matched by position to the samples in `known_speaker_references`. At
    most 4 entries.
    """
    known_speaker_references: _c.Sequence[str] | Unset
    """Short voice samples as data URLs, one for each entry in `known_speaker_names` and in the same order. At most
    4 entries.
    """


ENDPOINT = Endpoint(
    "audio.transcriptions.create",
    "POST",
    "/audio/transcriptions",
    bodies=(
        Form(
            frozenset({
                "file", "model", "language", "languages", "keywords", "prompt", "response_format", "temperature",
                "include", "timestamp_granularities", "stream", "chunking_strategy", "known_speaker_names",
                "known_speaker_references",
            }),
            required=("file", "model"),
            files=frozenset({"file"}),
        ),
    ),
    required=("file", "model"),
    stream=Trigger("stream", True),
    text_when=("response_format", frozenset({"text", "srt", "vtt"})),
)


def build(
    *,
    stream: Literal[False] | None | Unset = UNSET,
    **params: Unpack[AudioTranscriptionCreateParams],
) -> Request[_models_audio.CreateTranscriptionResponse | str]:
    """Convert a recording to text in its own language, optionally with timestamps or speakers.

    Args:
        stream: Set it to true to receive the transcript as server-sent events while it is made; `whisper-1` ignores
            it. Default: `false`.
        params: `AudioTranscriptionCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/audio
    """
    return ENDPOINT.json({**params, "stream": stream}, "audio:CreateTranscriptionResponse")


def build_stream(
    *,
    stream: Literal[True],
    **params: Unpack[AudioTranscriptionCreateParams],
) -> StreamRequest[_models_audio.TranscriptionStreamEvent]:
    """The same request, its answer as a stream of events."""
    return ENDPOINT.events({**params, "stream": stream}, "audio:TranscriptionStreamEvent")


def build_either(
    *,
    stream: bool | None | Unset = UNSET,
    **params: Unpack[AudioTranscriptionCreateParams],
) -> (
    Request[_models_audio.CreateTranscriptionResponse | str]
    | StreamRequest[_models_audio.TranscriptionStreamEvent]
):
    """Whichever of the two the argument `stream` asks for."""
    if stream is True:
        return build_stream(stream=True, **params)
    return build(stream=stream, **params)
