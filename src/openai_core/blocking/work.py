"""Performs a conversation in which several things go on at once, to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from openai_core.blocking.hands import Hands

if TYPE_CHECKING:
    from openai_core.blocking.runner import Runner
    from openai_core.sansio.parting import Work

T = TypeVar("T")


def performed(runner: Runner, work: Work[T]) -> T:
    """What it gives."""
    with Hands(runner) as hands:
        try:
            deed = next(work)
            while True:
                try:
                    reply = hands.perform(deed)
                except BaseException as error:
                    deed = work.throw(error)
                else:
                    deed = work.send(reply)
        except StopIteration as stop:
            value: T = stop.value
            return value
