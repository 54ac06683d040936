"""A conversation over one WebSocket: each turn follows on the one before."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from openai_core.errors import APIError
from openai_core.sansio.replay import replayed
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from openai_core.blocking.responses import ResponseStream
    from openai_core.blocking.responses_socket import Multiplexed
    from openai_core.generated.models.responses import Response

FORGOTTEN = "previous_response_not_found"


class ResponseChain:
    """Sends with each turn only what is new, and names the response before it (`previous_response_id`).

    What was said so far is kept here, too: where the server has forgotten it (another connection with `store=False`, a
    response that is too old), the whole conversation is sent once more. One turn at a time.
    """

    def __init__(self, connection: Multiplexed[Any], shelf: Any, params: dict[str, Any]) -> None:
        """Begin a conversation.

        Args:
            connection: What it goes over.
            shelf: Its operations.
            params: What every turn has in common.
        """
        self._connection = connection
        self._shelf = shelf
        self._params = params
        self._link: Any = None
        """The connection that the last response came over: it alone knows a response that is not stored."""
        self._turn: tuple[list[Any], ResponseStream[Any]] | None = None
        self.items: list[Any] = []
        """The conversation so far, as input items."""
        self.last: Response | None = None
        """The last response; None before there was one."""

    @property
    def response_id(self) -> str | None:
        """The name of the last response."""
        self._settled()
        return None if self.last is None else self.last.id

    def create(self, input: Any, **params: Any) -> Response:
        """Take the next turn.

        Args:
            input: What is new: a text, or items.
            params: Those of `create`, for this turn.

        Raises:
            APIError: the request failed; the conversation is as it was.
        """
        self._settled()
        items = listed(input)
        try:
            response = self._shelf.create(**self._said(items, params))
        except APIError as error:
            if error.code != FORGOTTEN or self.last is None:
                raise
            self.last = None
            response = self._shelf.create(**self._said(items, params))
        self._took(items, response)
        return response  # type: ignore[no-any-return]

    def stream(self, input: Any, **params: Any) -> ResponseStream[Any]:
        """Take the next turn as a stream; the turn after it may be taken when it is over.

        Args:
            input: What is new: a text, or items.
            params: Those of `stream`, for this turn.
        """
        self._settled()
        items = listed(input)
        stream: ResponseStream[Any] = self._shelf.stream(**self._said(items, params))
        self._turn = items, stream
        return stream

    def _said(self, items: list[Any], params: dict[str, Any]) -> dict[str, Any]:
        said = {**self._params, **params}
        last = self.last
        known = last is not None and (said.get("store", UNSET) is not False or self._link is self._connection._link)
        if last is not None and known:
            return {**said, "input": items, "previous_response_id": last.id}
        return {**said, "input": [*self.items, *items]}

    def _settled(self) -> None:
        """Know how the turn ended that was streamed."""
        if self._turn is not None:
            items, stream = self._turn
            self._turn = None
            if stream._state.is_over and stream.snapshot is not None:
                self._took(items, stream.snapshot)

    def _took(self, items: list[Any], response: Response) -> None:
        if response.status in (None, "completed", "incomplete"):
            self.items += [*items, *replayed(response.output)]
            self.last = response
            self._link = self._connection._link

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self.items)} items)"


def listed(input: Any) -> list[Any]:
    """Input as items."""
    if isinstance(input, str):
        return [{"role": "user", "content": input}]
    if not isinstance(input, Iterable):
        raise TypeError(f"Input is a text or a list of items, not {type(input).__name__}")
    return list(input)
