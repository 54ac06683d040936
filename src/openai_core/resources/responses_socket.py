"""Responses over a WebSocket, of a client and by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.resource import plain
from openai_core.resources.responses import Responses
from openai_core.sansio.ws.responses import responses

if TYPE_CHECKING:
    from collections.abc import Mapping


def connected(runner: Any, shelf: str, resource: type[Any], options: Mapping[str, Any]) -> Any:
    """A connection of a client, not yet opened.

    Args:
        runner: The client's.
        shelf: Where the operations are: `responses` or `beta_responses`.
        resource: What offers them.
        options: See `ResponsesOptions`.
    """
    runner = plain(runner, "connect")
    target, limits, read = responses(options, shelf)
    if runner.asynchronous:
        from openai_core.aio import responses_socket as awaited

        kind: Any = awaited.AsyncResponsesConnection if shelf == "responses" else awaited.AsyncBetaResponsesConnection
    else:
        from openai_core.blocking import responses_socket as blocking

        kind = blocking.ResponsesConnection if shelf == "responses" else blocking.BetaResponsesConnection
    return kind(runner, target, limits, read, resource)


def alone(awaited: bool, name: str, given: Any, options: Mapping[str, Any]) -> tuple[Any, ...]:
    """What a socket without a client stands on."""
    from openai_core.options import settled
    from openai_core.settings import Settings

    target, limits, read = responses(options)
    settings = Settings(**settled(given, name))
    runner: Any
    if awaited:
        from openai_core.aio.runner import AsyncRunner

        runner = AsyncRunner(settings)
    else:
        from openai_core.blocking.runner import Runner

        runner = Runner(settings)
    return runner, target, limits, read, Responses
