"""`openai-core chat`: a conversation at the terminal, or through a pipe."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from openai_core.errors import AuthenticationError, IncompleteStreamError
from openai_core.terminal.codes import FINE, INCOMPLETE
from openai_core.terminal.conversation import Conversation, usual_place
from openai_core.terminal.failure import Problem, failure_of
from openai_core.terminal.orders import obeyed
from openai_core.terminal.spoken import Model, Parameters, clear, parameters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_core.terminal.desk import Desk
    from openai_core.terminal.screen import Screen

First = Annotated[list[str] | None, typer.Argument(metavar="WORDS", help="What to say first")]
System = Annotated[str | None, typer.Option("--system", "-s", metavar="TEXT", help="How the model is to behave")]
History = Annotated[
    Path | None, typer.Option("--history", metavar="FILE", help="Keep the conversation here, and go on with it")
]
Continue = Annotated[
    bool, typer.Option("--continue", "-c", help="Go on with the last conversation that was begun with --continue")
]

REASONS = {
    "length": "The answer was cut short: it reached the limit of its length.",
    "content_filter": "The answer was cut short by a content filter.",
}


def chat(
    desk: Desk,
    words: First = None,
    model: Model = None,
    system: System = None,
    history: History = None,
    go_on: Continue = False,
    param: Parameters = None,
) -> int:
    """Talk with a model. Ctrl-C stops an answer, Ctrl-D leaves, /help tells the rest.

    Through a pipe each line is said in turn. Nothing is kept unless --history or --continue asks for it.
    """
    if history is not None and go_on:
        raise Problem("--history and --continue exclude each other: both say where the conversation is kept.")
    talk = Conversation.opened(model, system, usual_place() if go_on else history)
    talk.model = talk.model or desk.model(model)
    more = parameters(param)
    screen = desk.screen
    if screen.asks and screen.is_terminal:
        _editable()
        kept = f", {len(talk.messages)} messages so far" if talk.messages else ""
        screen.remark(f"{talk.model} at {desk.provider}{kept}. /help lists what can be done; Ctrl-D leaves.")
    for text in lines(screen, clear(" ".join(words)) if words else None):
        try:
            if text.startswith("/") and not text.startswith("//"):
                if not obeyed(text, talk, screen):
                    break
                continue
            code = _turn(desk, talk, text.removeprefix("/") if text.startswith("//") else text, more)
            if code and not screen.asks:
                return code
        except KeyboardInterrupt:
            if not screen.asks:
                raise
        except Exception as error:
            if not screen.asks or isinstance(error, (AuthenticationError, BrokenPipeError)):
                raise
            screen.fail(failure_of(error))
    return FINE


def lines(screen: Screen, first: str | None) -> Iterator[str]:
    """What is said, one after the other."""
    if first:
        yield first
    said = ""
    while True:
        try:
            said += screen.ask("... " if said else "> ")
        except EOFError:
            if screen.asks and screen.is_terminal:
                screen.say()
            if said.strip():
                yield said.strip()
            return
        except KeyboardInterrupt:
            if not screen.asks:
                raise
            said = ""
            screen.say()
            screen.remark("Ctrl-D leaves.")
            continue
        if said.endswith("\\"):
            said = f"{said[:-1]}\n"
            continue
        if said.strip():
            yield said.strip()
        said = ""


def _editable() -> None:
    """Let lines be edited and called back, where the system can."""
    try:
        import readline
    except ImportError:
        return
    readline.set_auto_history(True)


class _Answer(NamedTuple):
    """How an answer ended."""

    text: str
    message: dict[str, Any]
    stopped: bool


def _turn(desk: Desk, talk: Conversation, text: str, more: dict[str, Any]) -> int:
    """Say something, and show the answer while it comes."""
    answer = _answered(desk, talk, text, more)
    if not answer.text and answer.stopped:
        desk.screen.remark("(stopped before anything came)")
        return FINE
    talk.add(text, answer.text, stopped=answer.stopped)
    reason = str(answer.message.get("finish_reason"))
    if answer.stopped:
        desk.screen.remark("(stopped)")
    elif reason in REASONS:
        desk.screen.remark(REASONS[reason], "yellow")
    if desk.screen.json:
        desk.screen.line({"type": "message", "role": "assistant", "content": answer.text, **answer.message})
    return INCOMPLETE if reason in REASONS else FINE


def _answered(desk: Desk, talk: Conversation, text: str, more: dict[str, Any]) -> _Answer:
    screen = desk.screen
    said: list[str] = []
    message: dict[str, Any] = {"model": talk.model}
    asked: dict[str, Any] = {"model": talk.model, "messages": talk.request(text), "extra_body": more}
    try:
        with desk.client.chat.completions.stream(**asked) as stream, screen.painted() as page:
            for event in stream:
                if getattr(event, "choice_index", 0):
                    continue
                if event.type == "content.delta" or event.type == "refusal.delta":
                    said.append(event.delta)
                    if screen.json:
                        screen.line({"type": "delta", "text": event.delta})
                    else:
                        page.write(event.delta)
                elif event.type == "reasoning.delta":
                    page.think(event.delta)
            final = stream.get_final_completion()
    except KeyboardInterrupt:
        if not screen.asks:
            raise
        return _Answer("".join(said), message, stopped=True)
    except IncompleteStreamError:
        # Some servers end a stream without a word on why; what they said is an answer all the same.
        if not said:
            raise
        screen.remark("The stream ended before the model said that it was done.", "yellow")
        return _Answer("".join(said), message, stopped=False)
    message |= {"model": final.model or talk.model, "finish_reason": final.choices[0].finish_reason}
    message |= {"usage": final.usage.to_dict() if final.usage else None, "request_id": stream.request_id}
    return _Answer("".join(said), message, stopped=False)
