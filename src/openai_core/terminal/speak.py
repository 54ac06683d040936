"""`openai-core speak`: text to speech, to a file or to the loudspeaker."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from openai_core.terminal.failure import Problem
from openai_core.terminal.spoken import Model, Parameters, parameters, words

if TYPE_CHECKING:
    from openai_core.terminal.desk import Desk

USUAL: Final = "gpt-4o-mini-tts"
FORMATS: Final = ("mp3", "opus", "aac", "flac", "wav", "pcm")
ENDINGS: Final = {**{f".{name}": name for name in FORMATS}, ".ogg": "opus"}

Text = Annotated[list[str] | None, typer.Argument(metavar="TEXT", help="What to say; what is piped in, without")]
Output = Annotated[
    str | None, typer.Option("--output", "-o", metavar="PATH", help="Where to; - is the standard output. Heard at once")
]
Voice = Annotated[str, typer.Option("--voice", metavar="NAME", help="Who says it")]
Format = Annotated[str | None, typer.Option("--format", "-f", help=f"{', '.join(FORMATS)}. As the file's name ends")]
How = Annotated[str | None, typer.Option("--instructions", "-i", metavar="TEXT", help="How to say it")]
Speed = Annotated[float | None, typer.Option("--speed", min=0.25, max=4.0, help="How fast; 1 is as people speak")]


def speak(
    desk: Desk,
    text: Text = None,
    output: Output = None,
    voice: Voice = "alloy",
    model: Model = None,
    format: Format = None,
    instructions: How = None,
    speed: Speed = None,
    param: Parameters = None,
) -> None:
    """Say a text: aloud, or into a file."""
    if format is not None and format not in FORMATS:
        raise Problem(f"--format {format} is not one of {', '.join(FORMATS)}.")
    said = words(text)
    if not said:
        raise Problem("Say what to say: openai-core speak 'Good morning', or pipe it in.")
    aloud = output is None
    if aloud:
        format = _playable()
    else:
        format = format or ENDINGS.get(Path(str(output)).suffix.lower(), "mp3")
    asked: dict[str, Any] = {"model": desk.model(model, USUAL), "voice": voice, "input": said}
    asked |= {"response_format": format, "extra_body": parameters(param)}
    asked |= {"instructions": instructions} if instructions else {}
    asked |= {"speed": speed} if speed is not None else {}
    with desk.client.audio.speech.create.streaming(**asked) as answer:
        if aloud:
            from openai_core.media import play_audio

            play_audio(answer.iter_bytes(), format="pcm")
        elif output == "-":
            for piece in answer.iter_bytes():
                sys.stdout.buffer.write(piece)
            sys.stdout.buffer.flush()
            return
        else:
            answer.write_to_file(str(output))
        if desk.screen.json:
            size = None if output is None else Path(output).stat().st_size
            desk.screen.document({"path": output, "format": format, "bytes": size, "request_id": answer.request_id})
    if output is not None and not desk.screen.json:
        with suppress(BrokenPipeError):
            desk.screen.say(output)


def _playable() -> str:
    """The format in which speech is heard at once.

    Raises:
        Problem: this machine has nothing to play it with.
    """
    from shutil import which

    from openai_core.extras import FEATURES
    from openai_core.media.devices import sounddevice

    if sounddevice() is None and which("ffplay") is None:
        raise Problem(f"{FEATURES['sound'].sentence}.", "--output PATH writes it to a file.")
    return "pcm"
