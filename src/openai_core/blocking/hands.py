"""A crew whose jobs can be cut short, and whose conversation may have a last word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.blocking.crew import Crew
from openai_core.http.cut import Cut
from openai_core.sansio.flow import Abandon
from openai_core.sansio.parting import PATIENCE, Parting
from openai_core.sansio.timeout import Timeout

if TYPE_CHECKING:
    from openai_core.blocking.runner import Runner
    from openai_core.sansio.flow import Deed
    from openai_core.sansio.job import Job


class Hands(Crew):
    """On leaving, the calls of what still runs are cut, and its end waited for: a function of the user's goes on."""

    def __init__(self, runner: Runner) -> None:
        super().__init__(runner)
        self._cuts: dict[Job, Cut] = {}

    def __enter__(self) -> Hands:
        super().__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self.abandon()
        super().__exit__()

    def abandon(self) -> None:
        """Cut what still runs; its end is not waited for."""
        for cut in tuple(self._cuts.values()):
            cut.cut()

    def perform(self, deed: Deed | Parting) -> Any:
        """Do what a flow says; the result is its reply."""
        if isinstance(deed, Parting):
            request = deed.request
            request.options = request.options._replace(timeout=Timeout(total=PATIENCE))
            return self._runner.run(request)
        if isinstance(deed, Abandon) and (cut := self._cuts.get(deed.job)) is not None:
            cut.cut()
        return super().perform(deed)

    def _spawn(self, job: Job) -> None:
        self._cuts[job] = Cut()
        super()._spawn(job)

    def _called(self, job: Job) -> Any:
        try:
            with self._cuts[job] as cut:
                cut.sleep(0)  # it may be over before it began
                return super()._called(job)
        finally:
            del self._cuts[job]
