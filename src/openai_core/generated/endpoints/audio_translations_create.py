"""`POST /audio/translations`: `client.audio.translations.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Form, RequestOptions

if TYPE_CHECKING:
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.audio as _models_audio

    from openai_core.sansio.file import FileTypes as _File
    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class AudioTranslationCreateParams(RequestOptions, total=False):
    """The parameters of `client.audio.translations.create`."""

    file: Required[_File]
    """The recording to translate into English, uploaded as a file in one of the supported audio formats."""
    model: Required[str | _t.Literal["whisper-1"]]
    """Which speech model translates the recording, for example `whisper-1`."""
    prompt: str | Unset
    """English text that steers the style of the translation or continues an earlier segment."""
    response_format: _t.Literal["json", "text", "srt", "verbose_json", "vtt"] | Unset
    """The shape of the translated text: JSON with or without timing details, plain text or a subtitle format.
    Default: `"json"`.
    """
    temperature: float | Unset
    """How much randomness goes into the translation; low values keep it close to the likeliest wording. Default:
    `0`.
    """


ENDPOINT = Endpoint(
    "audio.translations.create",
    "POST",
    "/audio/translations",
    bodies=(
        Form(
            frozenset({"file", "model", "prompt", "response_format", "temperature"}),
            required=("file", "model"),
            files=frozenset({"file"}),
        ),
    ),
    required=("file", "model"),
    text_when=("response_format", frozenset({"text", "srt", "vtt"})),
)


def build(
    **params: Unpack[AudioTranslationCreateParams],
) -> Request[_models_audio.CreateTranslationResponse | str]:
    """Convert a recording in another language to English text.

    Args:
        params: `AudioTranslationCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/audio
    """
    return ENDPOINT.json(params, "audio:CreateTranslationResponse")
