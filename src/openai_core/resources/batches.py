"""What `client.batches` offers beyond the operations of the contract."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Literal, overload

from openai_core.generated.resources import batches as generated
from openai_core.resource import R
from openai_core.work.method import helper, perform
from openai_core.work.waiting import BATCH, begun, looks, waited

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Coroutine, Iterable, Mapping
    from typing import Unpack

    from openai_core.aio.runner import AsyncRunner
    from openai_core.blocking.runner import Runner
    from openai_core.generated.endpoints.batches_create import BatchCreateParams
    from openai_core.generated.models.batches import Batch
    from openai_core.generated.models.chat import ChatCompletion
    from openai_core.generated.models.embeddings import CreateEmbeddingResponse
    from openai_core.generated.models.responses import Response
    from openai_core.sansio.flow import Flow
    from openai_core.work.batches import BatchRequest, Resume, RunOptions
    from openai_core.work.outcomes import BatchResults
    from openai_core.work.waiting import LookOptions

    Body = Mapping[str, Any]
    Requests = Iterable[Body | tuple[str, Body] | BatchRequest] | None


class Batches(generated.Batches[R]):
    __doc__ = generated.Batches.__doc__

    @helper
    def create_and_poll(
        self,
        *,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[Batch], Any] | None = None,
        **params: Unpack[BatchCreateParams],
    ) -> Flow[Batch]:
        """Create a batch, and wait until it is over.

        Args:
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to
                60.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the batch at each look; may be a coroutine function under `AsyncClient`.
            params: Those of `create`; `timeout` in plain seconds is for all of it, a `Timeout` for each call.

        Returns:
            The batch: completed, failed, expired or cancelled, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the batch as it was. It goes on all the same.
            APIError: a request failed.
            TypeError: an argument is unknown, or a required one is missing.

        API page: https://platform.openai.com/docs/api-reference/batch
        """
        from openai_core.generated.endpoints.batches_create import build
        from openai_core.generated.endpoints.batches_retrieve import build as look

        said = looks(params)
        return begun(
            self,
            BATCH,
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
        batch: str | Batch,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        interval: float | None = None,
        poll_interval_ms: float | None = None,
        on_update: Callable[[Batch], Any] | None = None,
        **options: Unpack[LookOptions],
    ) -> Flow[Batch]:
        """Wait until a batch is over.

        A status that nobody knows yet does not end the waiting; it goes on at the same pace.

        Args:
            batch: Its id, or the batch as it was.
            timeout: Seconds for all of it. Default: no limit.
            deadline: Another name of `timeout`.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 0.5, growing to
                60.
            poll_interval_ms: The same in milliseconds.
            on_update: Called with the batch at each look; may be a coroutine function under `AsyncClient`.
            options: Those that every call takes.

        Returns:
            The batch: completed, failed, expired or cancelled, as its `status` tells.

        Raises:
            PollTimeout: it was not over in time; `last` is the batch as it was. It goes on all the same.
            ConfigurationError: `timeout` or `interval` is no number of seconds.

        API page: https://platform.openai.com/docs/api-reference/batch
        """
        from openai_core.generated.endpoints.batches_retrieve import build

        look = partial(build, BATCH.named(batch), **options)
        return waited(
            self,
            BATCH,
            look,
            batch,
            timeout=timeout,
            deadline=deadline,
            interval=interval,
            poll_interval_ms=poll_interval_ms,
            on_update=on_update,
        )

    @overload
    def run(
        self: Batches[Runner],
        requests: Requests = None,
        *,
        endpoint: Literal["/v1/responses"],
        **options: Unpack[RunOptions],
    ) -> BatchResults[Response]: ...
    @overload
    def run(
        self: Batches[Runner],
        requests: Requests = None,
        *,
        endpoint: Literal["/v1/chat/completions"],
        **options: Unpack[RunOptions],
    ) -> BatchResults[ChatCompletion]: ...
    @overload
    def run(
        self: Batches[Runner],
        requests: Requests = None,
        *,
        endpoint: Literal["/v1/embeddings"],
        **options: Unpack[RunOptions],
    ) -> BatchResults[CreateEmbeddingResponse]: ...
    @overload
    def run(
        self: Batches[Runner], requests: Requests = None, *, endpoint: str | None = None, **options: Unpack[RunOptions]
    ) -> BatchResults[Any]: ...
    @overload
    def run(
        self: Batches[AsyncRunner],
        requests: Requests = None,
        *,
        endpoint: Literal["/v1/responses"],
        **options: Unpack[RunOptions],
    ) -> Coroutine[Any, Any, BatchResults[Response]]: ...
    @overload
    def run(
        self: Batches[AsyncRunner],
        requests: Requests = None,
        *,
        endpoint: Literal["/v1/chat/completions"],
        **options: Unpack[RunOptions],
    ) -> Coroutine[Any, Any, BatchResults[ChatCompletion]]: ...
    @overload
    def run(
        self: Batches[AsyncRunner],
        requests: Requests = None,
        *,
        endpoint: Literal["/v1/embeddings"],
        **options: Unpack[RunOptions],
    ) -> Coroutine[Any, Any, BatchResults[CreateEmbeddingResponse]]: ...
    @overload
    def run(
        self: Batches[AsyncRunner],
        requests: Requests = None,
        *,
        endpoint: str | None = None,
        **options: Unpack[RunOptions],
    ) -> Coroutine[Any, Any, BatchResults[Any]]: ...
    def run(
        self: Batches[Any],
        requests: Requests = None,
        *,
        endpoint: str | None = None,
        completion_window: str = "24h",
        metadata: Mapping[str, str] | None = None,
        timeout: float | None = None,
        interval: float | None = None,
        on_update: Callable[[Batch], Any] | None = None,
        resume: Resume = None,
        directory: str | os.PathLike[str] | None = None,
        max_requests: int = 50_000,
        max_bytes: int = 200_000_000,
    ) -> Any:
        """Run many requests as batches: write them to files, upload these, wait, and match the results to the requests.

        Requests are read once and written to disk as they come; what is more than one batch takes makes several.

        Args:
            requests: The parameters of one request each: a dict, `(custom_id, dict)` or a `BatchRequest`. They may be
                left out when batches that exist are gone on with.
            endpoint: What the requests are for, such as `/v1/responses`. Default: what the first one looks like.
            completion_window: The time within which a batch should finish. Default: `24h`.
            metadata: Your own key-value pairs, saved with each batch.
            timeout: Seconds until the batches have to be over, from the call on. Default: no limit.
            interval: Seconds between two looks. Default: what the server asks for at each look; else 1, growing to 60.
            on_update: Called with each batch at each look; may be a coroutine function under `AsyncClient`.
            resume: The id of a batch, or several, to wait for and fetch without making new ones; or the path of a
                checkpoint: what is begun is noted there, and the same call goes on from there.
            directory: Where the files of results are kept. Default: a folder that is removed with the results.
            max_requests: Requests of one batch, at most. Default: 50,000, the limit of the API.
            max_bytes: Bytes of one file of requests, at most. Default: 200 MB, the limit of the API.

        Returns:
            The results, in the order of the requests, each with a value or an error.

        Raises:
            PollTimeout: they were not over in time; `last` holds the batches. They go on all the same.
            APIError: a call failed; what went wrong with single requests stands in their results.
            ConfigurationError, TypeError: an argument cannot be right, or two requests have one name.

        API page: https://platform.openai.com/docs/api-reference/batch
        """
        from openai_core.sansio.poll import seconds
        from openai_core.work.batches import Plan, running

        plan = Plan(
            requests,
            endpoint=endpoint,
            completion_window=completion_window,
            metadata=metadata,
            timeout=seconds("timeout", timeout),
            interval=seconds("interval", interval),
            on_update=on_update,
            resume=resume,
            directory=directory,
            most=max_requests,
            most_bytes=max_bytes,
        )
        return perform(self._runner, "run", running, self._runner, plan)
