"""The stream of a legacy text completion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.accumulate.completions import CompletionStreamEvent, CompletionStreamState
from openai_core.aio.events import AsyncEventStream

if TYPE_CHECKING:
    from openai_core.aio.runner import AsyncRunner
    from openai_core.generated.models.completions import Completion
    from openai_core.sansio.message import StreamRequest


class AsyncCompletionStream(AsyncEventStream[CompletionStreamEvent]):
    """A text completion while it is written: its events, told apart by `type`, and in the end the completion."""

    def __init__(self, runner: AsyncRunner, request: StreamRequest[Completion]) -> None:
        self._state = CompletionStreamState()
        super().__init__(runner, request, self._state)

    @property
    def current_completion_snapshot(self) -> Completion | None:
        """The completion as far as it has come; None before the first chunk."""
        return self._state.snapshot

    async def get_final_completion(self) -> Completion:
        """Read on to the end; the whole completion, whatever its `finish_reason`.

        Raises:
            IncompleteStreamError: the stream was closed before its end, or nothing came.
        """
        await self.until_done()
        return self._state.final(self._state.snapshot)
