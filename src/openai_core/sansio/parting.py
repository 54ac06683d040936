"""The last word of a conversation that is being cut short."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Final, TypeVar

from openai_core.sansio.flow import Deed
from openai_core.sansio.value import Value

if TYPE_CHECKING:
    from openai_core.sansio.message import Request

T = TypeVar("T")

PATIENCE: Final = 10.0
"""Seconds that it may take."""


class Parting(Value):
    """Perform a request even where everything else is being cancelled; the reply is the decoded answer, or None where
    there was no time for one."""

    __slots__ = __match_args__ = ("request",)

    def __init__(self, request: Request[Any]) -> None:
        self.request = request


Work = Generator[Deed | Parting, Any, T]
"""A conversation in which several things go on at once, and which may have a last word."""
