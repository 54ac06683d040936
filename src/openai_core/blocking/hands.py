"""A crew whose conversation may have a last word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.blocking.crew import Crew
from openai_core.sansio.parting import PATIENCE, Parting
from openai_core.sansio.timeout import Timeout

if TYPE_CHECKING:
    from openai_core.sansio.flow import Deed


class Hands(Crew):
    """On leaving, what still runs is waited for, since a thread cannot be cut."""

    def __enter__(self) -> Hands:
        super().__enter__()
        return self

    def perform(self, deed: Deed | Parting) -> Any:
        """Do what a flow says; the result is its reply."""
        if isinstance(deed, Parting):
            request = deed.request
            request.options = request.options._replace(timeout=Timeout(total=PATIENCE))
            return self._runner.run(request)
        return super().perform(deed)
