"""What can be told to a chat beside what is said: `/new`, `/model NAME` and the like."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from openai_core.sansio.wording import did_you_mean
from openai_core.terminal.failure import Problem

if TYPE_CHECKING:
    from openai_core.terminal.conversation import Conversation
    from openai_core.terminal.screen import Screen

ORDERS = {
    "/new": "begin a new conversation",
    "/model [NAME]": "say or change the model",
    "/system [TEXT]": "say or change the system message; /system - takes it away",
    "/save FILE": "write the conversation to a file",
    "/help": "this list",
    "/quit": "leave; so does Ctrl-D",
}


def obeyed(text: str, talk: Conversation, screen: Screen) -> bool:
    """Do what was ordered; False where it is the end.

    Raises:
        Problem: there is no such order, or it cannot be done.
    """
    name, _, rest = text.partition(" ")
    rest = rest.strip()
    match name:
        case "/quit" | "/exit" | "/q":
            return False
        case "/new":
            talk.renew()
            screen.remark("A new conversation.")
        case "/model":
            talk.model = rest or talk.model
            screen.remark(f"The model is {talk.model}.")
        case "/system":
            if rest:
                talk.system = None if rest == "-" else rest
            screen.remark(f"The system message: {talk.system}" if talk.system else "There is no system message.")
        case "/save":
            _save(rest, talk, screen)
        case "/help" | "/?":
            for order, words in ORDERS.items():
                screen.remark(f"  {order:<16}{words}")
            screen.remark("  A line that ends in \\ goes on in the next; // begins a line that begins with /.")
        case _:
            near = did_you_mean(name, [order.split()[0] for order in ORDERS])
            raise Problem(f"There is no {name}{near}", "/help lists what there is.")
    return True


def _save(name: str, talk: Conversation, screen: Screen) -> None:
    if not name:
        if talk.history is None:
            raise Problem("Say where to: /save FILE")
        screen.remark(f"All that is said is kept in {talk.history}.")
        return
    path = Path(name).expanduser()
    talk.save(path)
    screen.remark(f"Saved in {path}.")
