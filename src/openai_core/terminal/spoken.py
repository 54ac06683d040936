"""What a command is told in words, on its command line or on its input."""

from __future__ import annotations

import json
import sys
from typing import Annotated, Any

import typer

from openai_core.terminal.failure import Problem

Model = Annotated[
    str | None,
    typer.Option("--model", "-m", metavar="NAME", help="The model to ask; OPENAI_CORE_MODEL names one for all texts"),
]
Parameters = Annotated[
    list[str] | None,
    typer.Option(
        "--param",
        "-p",
        metavar="NAME=VALUE",
        help="Any further parameter of the request, its value JSON or text: temperature=0.2; may be repeated",
    ),
]


def parameters(given: list[str] | None) -> dict[str, Any]:
    """Further parameters of a request, from `name=value`.

    Raises:
        Problem: one is not of this form.
    """
    read: dict[str, Any] = {}
    for one in given or ():
        name, equals, value = one.partition("=")
        if not equals or not name.strip():
            raise Problem(f"--param {one!r} is not of the form NAME=VALUE.")
        try:
            read[name.strip()] = json.loads(value)
        except ValueError:
            read[name.strip()] = value
    return read


def words(given: list[str] | None) -> str:
    """The words of a command line as a text; `-` stands for what is piped in, and what is piped in follows them.

    Raises:
        Problem: there are none, and nothing is piped in.
    """
    spoken = [clear(word) for word in given or () if word != "-"]
    texts = [" ".join(spoken)] if spoken else []
    wanted = "-" in (given or ())
    if sys.stdin is not None and (wanted or not sys.stdin.isatty()):
        texts.append(sys.stdin.read().strip())
    return "\n\n".join(text for text in texts if text)


def clear(text: str) -> str:
    """A text from the command line, of which every byte can be sent."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
