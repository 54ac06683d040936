"""What `client.fine_tuning` offers beyond the operations of the contract."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from openai_core.generated.resources import fine_tuning as generated
from openai_core.resource import R
from openai_core.work.method import helper
from openai_core.work.waiting import JOB, begun, looks, waited

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from openai_core.generated.endpoints.fine_tuning_jobs_create import FineTuningJobCreateParams
    from openai_core.generated.models.fine_tuning import FineTuningJob
    from openai_core.sansio.flow import Flow
    from openai_core.work.waiting import LookOptions


class Jobs(generated.Jobs[R]):
    __doc__ = generated.Jobs.__doc__

    @helper
    def create_and_poll(
        self,
        *,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[FineTuningJob], Any] | None = None,
        **params: Unpack[FineTuningJobCreateParams],
    ) -> Flow[FineTuningJob]:
        """Create a fine-tuning job, and wait until it is over.

        Args:
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to
                60.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the fine-tuning job at each look; may be a coroutine function under `AsyncClient`.
            params: Those of `create`; `timeout` in plain seconds is for all of it, a `Timeout` for each call.

        Returns:
            The fine-tuning job: succeeded, failed, cancelled, or paused (it stays so until somebody resumes it), as
                its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the fine-tuning job as it was. It goes on all the same.
            APIError: a request failed.
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/fine-tuning
        """
        from openai_core.generated.endpoints.fine_tuning_jobs_create import build
        from openai_core.generated.endpoints.fine_tuning_jobs_retrieve import build as look

        said = looks(params)
        return begun(
            self,
            JOB,
            build,
            lambda made: partial(look, made.id, **said),
            params=dict(params),
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )

    @helper
    def wait(
        self,
        job: str | FineTuningJob,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[FineTuningJob], Any] | None = None,
        **options: Unpack[LookOptions],
    ) -> Flow[FineTuningJob]:
        """Wait until a fine-tuning job is over.

        A status that nobody knows yet does not end the waiting; it goes on at the same pace.

        Args:
            job: Its id, or the fine-tuning job as it was.
            timeout: Seconds for all of it. Default: no limit.
            deadline: Another name of `timeout`.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to
                60.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the fine-tuning job at each look; may be a coroutine function under `AsyncClient`.
            options: Those that every call takes.

        Returns:
            The fine-tuning job: succeeded, failed, cancelled, or paused (it stays so until somebody resumes it), as
                its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the fine-tuning job as it was. It goes on all the same.
            ConfigurationError: `timeout` or `interval` is no number of seconds.

        API page: https://platform.openai.com/docs/api-reference/fine-tuning
        """
        from openai_core.generated.endpoints.fine_tuning_jobs_retrieve import build

        look = partial(build, JOB.named(job), **options)
        return waited(
            self,
            JOB,
            look,
            job,
            timeout=timeout,
            deadline=deadline,
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )
