"""`openai-core respond`: one question, one answer."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from openai_core.terminal.asking import ByChat, ByResponses, Question
from openai_core.terminal.attached import parts
from openai_core.terminal.codes import INCOMPLETE
from openai_core.terminal.failure import Problem
from openai_core.terminal.spoken import Model, Parameters, parameters, words

if TYPE_CHECKING:
    from openai_core.terminal.desk import Desk


class Api(StrEnum):
    """Which operation is asked."""

    auto = "auto"
    responses = "responses"
    chat = "chat"


Prompt = Annotated[
    list[str] | None, typer.Argument(metavar="PROMPT", help="What to ask; what is piped in follows it, or stands alone")
]
Instructions = Annotated[str | None, typer.Option("--instructions", "-i", metavar="TEXT", help="How to answer")]
Files = Annotated[
    list[str] | None,
    typer.Option("--file", "-f", metavar="PATH|URL|ID", help="A text, PDF, picture or other file; may be repeated"),
]
Images = Annotated[
    list[str] | None, typer.Option("--image", metavar="PATH|URL", help="A picture to look at; may be repeated")
]
Schema = Annotated[
    Path | None, typer.Option("--schema", metavar="PATH", help="A JSON schema; the answer is a value that fits it")
]
Stream = Annotated[
    bool | None,
    typer.Option("--stream/--no-stream", help="Whether to write the answer as it comes. Only text without --json"),
]
Previous = Annotated[str | None, typer.Option("--previous", metavar="ID", help="The response to go on from")]
Which = Annotated[Api, typer.Option("--api", help="Which API is asked; auto: Responses, where the provider has it")]


def respond(
    desk: Desk,
    prompt: Prompt = None,
    model: Model = None,
    instructions: Instructions = None,
    file: Files = None,
    image: Images = None,
    schema: Schema = None,
    stream: Stream = None,
    previous: Previous = None,
    api: Which = Api.auto,
    param: Parameters = None,
) -> None:
    """Ask one question. Its answer is all that the standard output gets."""
    form = None if schema is None else _form(schema)
    more = parameters(param)
    attached = parts(file or [], image or [])
    asked = words(prompt)
    if not asked and not attached:
        raise Problem("Say what to ask: openai-core respond 'Why is the sky blue?', or pipe it in.")
    said = [{"type": "input_text", "text": asked}] if asked else []
    question = Question(desk.model(model), [*attached, *said], instructions, form, previous, more)
    by_responses = api is Api.responses or (api is Api.auto and desk.able("responses"))
    asking: ByResponses | ByChat = (ByResponses if by_responses else ByChat)(desk.client, question)
    screen = desk.screen
    if screen.json and stream:
        problem = asking.events(screen.line)
    elif screen.json:
        whole = asking.whole()
        screen.document(whole.document)
        problem = whole.problem
    elif form is not None:
        problem = _valued(desk, asking, stream=bool(stream))
    elif stream is False:
        whole = asking.whole()
        with screen.painted() as page:
            page.write(whole.text)
        problem = whole.problem
    else:
        with screen.painted() as page:
            problem = asking.pieces(page.write).problem
    if problem is not None:
        raise problem


def _valued(desk: Desk, asking: ByResponses | ByChat, *, stream: bool) -> Problem | None:
    """Write an answer that is a JSON value."""
    if stream:
        whole = asking.pieces(desk.screen.write)
        desk.screen.say()
    else:
        whole = asking.whole()
    if whole.problem is not None:
        return whole.problem
    try:
        value = json.loads(whole.text)
    except ValueError:
        return Problem(f"The answer is not JSON: {whole.text[:200]!r}", code=INCOMPLETE)
    if not stream:
        desk.screen.document(value)
    return None


def _form(path: Path) -> dict[str, Any]:
    """The format that a file describes: a JSON schema, or one with its name and strictness around it.

    Raises:
        Problem: it cannot be read, or holds no schema.
    """
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise Problem(f"{path} cannot be read: {error.strerror}.") from None
    except ValueError as error:
        raise Problem(f"{path} is not JSON: {error}.") from None
    if not isinstance(told, dict):
        raise Problem(f"{path} holds no JSON schema, which is an object.")
    name = re.sub(r"[^A-Za-z0-9_-]+", "_", path.stem)[:64] or "answer"
    if isinstance(told.get("schema"), dict):
        known = {key: told[key] for key in ("name", "description", "strict", "schema") if key in told}
        return {"name": name, "strict": True, **known}
    return {"name": name, "strict": True, "schema": told}
