"""`openai-core transcribe`: speech to text."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from openai_core.terminal.failure import Problem
from openai_core.terminal.spoken import Model, Parameters, parameters

if TYPE_CHECKING:
    from openai_core.terminal.desk import Desk

USUAL: Final = "gpt-4o-transcribe"
TIMED: Final = "whisper-1"
"""The model that gives subtitles and times."""
SPEAKERS: Final = "gpt-4o-transcribe-diarize"


class Form(StrEnum):
    """What a transcript is written as."""

    text = "text"
    srt = "srt"
    vtt = "vtt"
    verbose_json = "verbose_json"
    diarized_json = "diarized_json"


MODELS: Final = {Form.srt: TIMED, Form.vtt: TIMED, Form.verbose_json: TIMED, Form.diarized_json: SPEAKERS}

Recording = Annotated[str, typer.Argument(metavar="PATH", help="The recording; - is the standard input")]
As = Annotated[Form, typer.Option("--format", "-f", help="What to write: text, subtitles, or JSON with times")]
Language = Annotated[str | None, typer.Option("--language", metavar="CODE", help="What is spoken: en, de, zh")]
Prompt = Annotated[str | None, typer.Option("--prompt", metavar="TEXT", help="Names and words that may come up")]
Stream = Annotated[bool, typer.Option("--stream", help="Write the text while it is heard")]


def transcribe(
    desk: Desk,
    recording: Recording,
    model: Model = None,
    format: As = Form.text,
    language: Language = None,
    prompt: Prompt = None,
    stream: Stream = False,
    param: Parameters = None,
) -> None:
    """Write down what is said in a recording."""
    if stream and format is not Form.text:
        raise Problem(f"--stream gives text, not {format}: leave one of them out.")
    asked: dict[str, Any] = {"language": language, "prompt": prompt}
    asked = {name: value for name, value in asked.items() if value is not None}
    asked |= {"model": desk.model(model, MODELS.get(format, USUAL)), "extra_body": parameters(param)}
    if format is Form.diarized_json:
        asked["chunking_strategy"] = "auto"
    if format is not Form.text:
        asked["response_format"] = str(format)
    asked["file"] = _sound(recording)
    transcriptions = desk.client.audio.transcriptions
    if stream:
        _streamed(desk, asked)
        return
    heard: Any = transcriptions.create(**asked)
    if isinstance(heard, str):
        if desk.screen.json:
            desk.screen.document({"format": str(format), "text": heard})
        else:
            desk.screen.write(heard if heard.endswith("\n") else f"{heard}\n")
    elif desk.screen.json or format is not Form.text:
        desk.screen.document(heard.to_dict())
    else:
        desk.screen.say(heard.text)


def _sound(recording: str) -> Any:
    if recording == "-":
        return ("recording", sys.stdin.buffer.read())
    path = Path(recording)
    if not path.is_file():
        raise Problem(f"{recording} is not a file.")
    return path


def _streamed(desk: Desk, asked: dict[str, Any]) -> None:
    with desk.client.audio.transcriptions.stream(**asked) as events:
        if desk.screen.json:
            for event in events:
                desk.screen.line(event.to_dict())
            return
        for piece in events.text_deltas:
            desk.screen.write(piece)
        desk.screen.say()
