"""`client.map`: many requests, some of them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from openai_core.resource import R, Resource

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping
    from typing import Unpack

    from openai_core.aio.mapping import AsyncMapRun
    from openai_core.aio.runner import AsyncRunner
    from openai_core.blocking.mapping import MapRun
    from openai_core.blocking.runner import Runner
    from openai_core.bound import BoundOperation
    from openai_core.generated.models.chat import ChatCompletion
    from openai_core.generated.models.embeddings import CreateEmbeddingResponse
    from openai_core.generated.models.moderations import ModerationCreateResponse
    from openai_core.generated.models.responses import Response
    from openai_core.work.bars import Progress
    from openai_core.work.checkpoint import Checkpoint
    from openai_core.work.mapping import MapOptions, MapResult

    Params = Mapping[str, Any]

Q = TypeVar("Q")
T = TypeVar("T")


class Maps(Resource[R]):
    """A client that answers many requests."""

    @overload
    def map(
        self: Maps[Runner],
        requests: Iterable[Params],
        *,
        operation: Literal["responses.create"] = "responses.create",
        **options: Unpack[MapOptions[Response]],
    ) -> MapRun[Response]: ...

    @overload
    def map(
        self: Maps[Runner],
        requests: Iterable[Params],
        *,
        operation: Literal["chat.completions.create"],
        **options: Unpack[MapOptions[ChatCompletion]],
    ) -> MapRun[ChatCompletion]: ...

    @overload
    def map(
        self: Maps[Runner],
        requests: Iterable[Params],
        *,
        operation: Literal["embeddings.create"],
        **options: Unpack[MapOptions[CreateEmbeddingResponse]],
    ) -> MapRun[CreateEmbeddingResponse]: ...

    @overload
    def map(
        self: Maps[Runner],
        requests: Iterable[Params],
        *,
        operation: Literal["moderations.create"],
        **options: Unpack[MapOptions[ModerationCreateResponse]],
    ) -> MapRun[ModerationCreateResponse]: ...

    @overload
    def map(
        self: Maps[Runner], requests: Iterable[Q], *, operation: Callable[[Q], T], **options: Unpack[MapOptions[T]]
    ) -> MapRun[T]: ...

    @overload
    def map(
        self: Maps[Runner],
        requests: Iterable[Params],
        *,
        operation: str | BoundOperation,
        **options: Unpack[MapOptions[Any]],
    ) -> MapRun[Any]: ...

    @overload
    def map(
        self: Maps[AsyncRunner],
        requests: Iterable[Params] | AsyncIterable[Params],
        *,
        operation: Literal["responses.create"] = "responses.create",
        **options: Unpack[MapOptions[Response]],
    ) -> AsyncMapRun[Response]: ...

    @overload
    def map(
        self: Maps[AsyncRunner],
        requests: Iterable[Params] | AsyncIterable[Params],
        *,
        operation: Literal["chat.completions.create"],
        **options: Unpack[MapOptions[ChatCompletion]],
    ) -> AsyncMapRun[ChatCompletion]: ...

    @overload
    def map(
        self: Maps[AsyncRunner],
        requests: Iterable[Params] | AsyncIterable[Params],
        *,
        operation: Literal["embeddings.create"],
        **options: Unpack[MapOptions[CreateEmbeddingResponse]],
    ) -> AsyncMapRun[CreateEmbeddingResponse]: ...

    @overload
    def map(
        self: Maps[AsyncRunner],
        requests: Iterable[Params] | AsyncIterable[Params],
        *,
        operation: Literal["moderations.create"],
        **options: Unpack[MapOptions[ModerationCreateResponse]],
    ) -> AsyncMapRun[ModerationCreateResponse]: ...

    @overload
    def map(
        self: Maps[AsyncRunner],
        requests: Iterable[Q] | AsyncIterable[Q],
        *,
        operation: Callable[[Q], Awaitable[T]],
        **options: Unpack[MapOptions[T]],
    ) -> AsyncMapRun[T]: ...

    @overload
    def map(
        self: Maps[AsyncRunner],
        requests: Iterable[Q] | AsyncIterable[Q],
        *,
        operation: Callable[[Q], T],
        **options: Unpack[MapOptions[T]],
    ) -> AsyncMapRun[T]: ...

    @overload
    def map(
        self: Maps[AsyncRunner],
        requests: Iterable[Params] | AsyncIterable[Params],
        *,
        operation: str | BoundOperation,
        **options: Unpack[MapOptions[Any]],
    ) -> AsyncMapRun[Any]: ...

    def map(
        self: Maps[Any],
        requests: Any,
        *,
        operation: Any = "responses.create",
        concurrency: int = 16,
        on_result: Callable[[MapResult[Any]], Any] | None = None,
        checkpoint: str | os.PathLike[str] | Checkpoint | None = None,
        progress: Progress | Callable[[int, int | None], Any] | None = None,
        stop_on_error: bool = False,
        order: bool = True,
    ) -> Any:
        """Answer many requests, some of them at once, at the pace that the server allows.

        Requests are read when there is room for them, so they may be endless. After a 429 nobody goes on before the
        server's pause is over, and fewer go on at once; what the server tells of its limits slows the map down before
        they are reached. Each request is tried again up to 8 times (or as often as the client does, if that is more).

        Args:
            requests: The parameters of one request each, as a dict; or the arguments of a function, one each. Under
                `AsyncClient` it may be an asynchronous iterable.
            operation: The name of an operation (`chat.completions.create`) or helper (`responses.parse`), an operation
                of this client, or a function that is called with each request; it runs in threads under `Client`, and
                may be a coroutine function under `AsyncClient`. Default: `responses.create`.
            concurrency: How many are under way at once. Default: 16.
            on_result: Called with each result when it is there, in no order; may be a coroutine function under
                `AsyncClient`.
            checkpoint: A file that answers are added to as they come. The same map with the same file asks only for
                what is missing. Requests are told by place and content. Errors are not kept.
            progress: Called with how many are done and how many there are (None when nobody knows); or who draws a
                bar: `rich`, `tqdm`, or `auto` for what is installed.
            stop_on_error: Whether an error is raised in the place of its result. Default: results have errors.
            order: Whether results come in the order of the requests. Default: True. They may be up to 8 times the
                `concurrency` ahead of the one that is awaited.

        Returns:
            `MapRun` (`AsyncMapRun`), an iterator over `MapResult`; nothing is sent before the first is asked for.

        Raises:
            ConfigurationError, TypeError: an argument cannot be right.
            OpenAIError: the checkpoint is in use, or it is another kind of file.
        """
        from openai_core.work.start import mapping

        return mapping(
            self,
            requests,
            operation=operation,
            concurrency=concurrency,
            on_result=on_result,
            checkpoint=checkpoint,
            progress=progress,
            stop_on_error=stop_on_error,
            order=order,
        )
