"""What `client.evals` offers beyond the operations of the contract."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from openai_core.generated.resources import evals as generated
from openai_core.resource import R
from openai_core.work.method import helper
from openai_core.work.waiting import EVAL_RUN, begun, looks, waited

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from openai_core.generated.endpoints.evals_runs_create import EvalRunCreateParams
    from openai_core.generated.models.evals import EvalRun
    from openai_core.sansio.flow import Flow
    from openai_core.work.waiting import LookOptions


class Runs(generated.Runs[R]):
    __doc__ = generated.Runs.__doc__

    @helper
    def create_and_poll(
        self,
        eval_id: str,
        *,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[EvalRun], Any] | None = None,
        **params: Unpack[EvalRunCreateParams],
    ) -> Flow[EvalRun]:
        """Create an eval run, and wait until it is over.

        Args:
            eval_id: The id of what it belongs to.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to
                60.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the eval run at each look; may be a coroutine function under `AsyncClient`.
            params: Those of `create`; `timeout` in plain seconds is for all of it, a `Timeout` for each call.

        Returns:
            The eval run: completed, failed or canceled, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the eval run as it was. It goes on all the same.
            APIError: a request failed.
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/evals
        """
        from openai_core.generated.endpoints.evals_runs_create import build
        from openai_core.generated.endpoints.evals_runs_retrieve import build as look

        said = looks(params)
        return begun(
            self,
            EVAL_RUN,
            build,
            lambda made: partial(look, eval_id, made.id, **said),
            eval_id,
            params=dict(params),
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )

    @helper
    def wait(
        self,
        run: str | EvalRun,
        *,
        eval_id: str,
        timeout: float | None = None,
        deadline: float | None = None,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[EvalRun], Any] | None = None,
        **options: Unpack[LookOptions],
    ) -> Flow[EvalRun]:
        """Wait until an eval run is over.

        A status that nobody knows yet does not end the waiting; it goes on at the same pace.

        Args:
            run: Its id, or the eval run as it was.
            eval_id: The id of what it belongs to.
            timeout: Seconds for all of it. Default: no limit.
            deadline: Another name of `timeout`.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to
                60.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the eval run at each look; may be a coroutine function under `AsyncClient`.
            options: Those that every call takes.

        Returns:
            The eval run: completed, failed or canceled, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the eval run as it was. It goes on all the same.
            ConfigurationError: `timeout` or `interval` is no number of seconds.

        API page: https://platform.openai.com/docs/api-reference/evals
        """
        from openai_core.generated.endpoints.evals_runs_retrieve import build

        look = partial(build, eval_id, EVAL_RUN.named(run), **options)
        return waited(
            self,
            EVAL_RUN,
            look,
            run,
            timeout=timeout,
            deadline=deadline,
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )
