"""What the model says next, where it is known beforehand."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple


class CallTool:
    """A part of a turn: the model calls a tool.

        server.say(CallTool("weather", city="Paris"), "It is sunny in Paris.")

    name: the tool's name; further keywords are the arguments that it is called with.
    """

    __slots__ = ("arguments", "name")

    def __init__(self, name: str, /, **arguments: Any) -> None:
        self.name = name
        self.arguments = arguments

    def __repr__(self) -> str:
        return f"CallTool({', '.join([repr(self.name), *(f'{key}={one!r}' for key, one in self.arguments.items())])})"


class Thought:
    """A part of a turn: what the model thinks before it says something.

    text: a summary of its reasoning; in chats the `reasoning_content` that many servers send.
    """

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return f"Thought({self.text!r})"


Part = str | Mapping[str, Any] | CallTool | Thought
"""Text; an object that is said as JSON; a call; a thought."""

Told = Part | Sequence[Part]
"""A turn as it is told: a part, or several that make one answer."""

Model = Callable[[dict[str, Any]], Told | None]
"""What stands for the model: the body of a request in, a turn out; None says the prompt again."""


class Turn(NamedTuple):
    """One answer of the model."""

    text: str = ""
    calls: tuple[tuple[str, str], ...] = ()
    """Names of tools, and arguments as JSON."""
    thoughts: str = ""


def turn(told: Told) -> Turn:
    """The turn that was told; TypeError for what is none."""
    parts: Sequence[Any] = told if isinstance(told, list | tuple) else [told]
    texts, calls, thoughts = [], [], []
    for part in parts:
        if isinstance(part, CallTool):
            calls.append((part.name, _written(part.arguments)))
        elif isinstance(part, Thought):
            thoughts.append(part.text)
        elif isinstance(part, str | Mapping):
            texts.append(part if isinstance(part, str) else _written(part))
        else:
            what = "text, an object to be said as JSON, a CallTool or a Thought"
            raise TypeError(f"A model's turn is {what}, or a list of these, not {type(part).__name__}")
    return Turn("\n".join(texts), tuple(calls), "\n".join(thoughts))


def _written(value: Any) -> str:
    """JSON with spaces, so that it is streamed in several bits."""
    return json.dumps(value, ensure_ascii=False)


class Turns:
    """The turns ahead; each answer of a model takes the next, and those after the last are the model's own."""

    def __init__(self, model: Model | None = None) -> None:
        self._ahead: deque[Turn] = deque()
        self._model = model

    def add(self, *told: Told) -> None:
        """Put turns at the end."""
        self._ahead.extend([turn(one) for one in told])

    def take(self, asked: dict[str, Any]) -> Turn | None:
        """The answer to a request; a turn that was told is used up by it."""
        if self._ahead:
            return self._ahead.popleft()
        told = None if self._model is None else self._model(asked)
        return None if told is None else turn(told)

    def clear(self) -> None:
        """Forget the turns ahead."""
        self._ahead.clear()
