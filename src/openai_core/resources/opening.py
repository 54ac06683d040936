"""What the methods that open a stream have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.resource import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.resource import Resource


def opener(resource: Resource[Any], name: str, params: Mapping[str, Any], trigger: str = "stream") -> Any:
    """The runner that will open a stream.

    Args:
        resource: The shelf that the method is on.
        name: The method's name.
        params: What it was called with.
        trigger: The parameter that makes the plain operation stream.

    Raises:
        TypeError: the shelf is a view of another, or that parameter was given.
    """
    runner = plain(resource._runner, name, "call it on the client, and see the stream's .response")
    if trigger in params:
        raise TypeError(f"{name}() always streams: leave the argument {trigger!r} out")
    return runner
