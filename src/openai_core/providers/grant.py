"""Credentials that an object of another library grants: asked when they are needed, kept while they are good."""

from __future__ import annotations

from typing import Any

from openai_core.sansio.seal import vouched
from openai_core.sansio.value import Value


class Grant(Value):
    """Something to ask for a credential, in place of a key."""

    __slots__ = ()

    option = "api_key"
    """What errors call it."""
    slow = True
    """Whether a plain answer may be long in coming, so that an event loop is better not kept waiting for it."""

    def __call__(self) -> Any:
        """Ask; the reply may have to be awaited."""
        raise NotImplementedError

    def read(self, reply: Any) -> tuple[Any, float]:
        """The credential in a reply, and until when (seconds of the epoch) it need not be asked for again."""
        raise NotImplementedError


class Bearer(Grant):
    """A function that gives a token: as text, or as an object with `token`, as the platforms' own libraries do."""

    __slots__ = __match_args__ = ("function", "option")

    slow = False

    def __init__(self, function: Any, option: str) -> None:
        self.function = function
        self.option = option

    def __call__(self) -> Any:
        return self.function()

    def read(self, reply: Any) -> tuple[Any, float]:
        return vouched(self.option, getattr(reply, "token", reply)), 0.0
