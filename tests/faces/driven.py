"""Drives both faces by the same text: what is awaitable is awaited behind the scenes."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from openai_core import AsyncClient, Client
from openai_core.aio.runner import AsyncRunner
from openai_core.blocking.runner import Runner
from openai_core.resource import Resource
from openai_core.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from anyio.from_thread import BlockingPortal

KEY = "sk-test-0123456789abcdef"


class Driven:
    """An object of the awaitable face, used as if it were one of the blocking face."""

    def __init__(self, portal: BlockingPortal, inner: Any) -> None:
        self._portal = portal
        self.inner = inner

    def _wrapped(self, value: Any) -> Any:
        names = ("__aiter__", "__aenter__", "__await__")
        homes = ("openai_core.aio", "openai_core.generated.sockets")
        ours = type(value).__module__.startswith(homes) or isinstance(value, Resource)
        if ours or any(hasattr(value, name) for name in names):
            return Driven(self._portal, value)
        return value

    def _awaited(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        async def call() -> Any:
            value = function(*args, **kwargs)
            return await value if inspect.isawaitable(value) and not hasattr(value, "__aiter__") else value

        return self._wrapped(self._portal.call(call))

    def __getattr__(self, name: str) -> Any:
        if name == "close" and hasattr(self.inner, "aclose"):
            name = "aclose"
        value = getattr(self.inner, name)
        if callable(value) and not isinstance(value, type):
            return lambda *args, **kwargs: self._awaited(value, *args, **kwargs)
        return self._wrapped(value)

    def first_page(self) -> Any:
        """Await pages for the first of them."""

        async def call() -> Any:
            return await self.inner

        return self._wrapped(self._portal.call(call))

    def __iter__(self) -> Iterator[Any]:
        inner = self._portal.call(self._started)
        while True:
            try:
                yield self._awaited(inner.__anext__)
            except StopAsyncIteration:
                return

    async def _started(self) -> Any:
        return aiter(self.inner)

    def __next__(self) -> Any:
        try:
            return self._awaited(self.inner.__anext__)
        except StopAsyncIteration:
            raise StopIteration from None

    def __enter__(self) -> Any:
        self._entered = self._portal.wrap_async_context_manager(self.inner)  # entered and left by one task
        return self._wrapped(self._entered.__enter__())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._entered.__exit__(kind, error, trace)

    def __len__(self) -> int:
        return len(self.inner)

    def __repr__(self) -> str:
        return repr(self.inner)


class Face:
    """Makes runners and clients of one face; closes them at the end."""

    def __init__(self, name: str, portal: BlockingPortal | None) -> None:
        self.name = name
        self.portal = portal
        self._made: list[Any] = []

    @property
    def blocking(self) -> bool:
        return self.portal is None

    def _own(self, inner: Any) -> Any:
        made = inner if self.portal is None else Driven(self.portal, inner)
        self._made.append(made)
        return made

    def runner(self, **options: Any) -> Any:
        settings = Settings(**{"api_key": KEY, **options})
        return self._own(Runner(settings) if self.blocking else AsyncRunner(settings))

    def client(self, **options: Any) -> Any:
        options = {"api_key": KEY, **options}
        return self._own(Client(**options) if self.blocking else AsyncClient(**options))

    def first(self, pages: Any) -> Any:
        """The first page of a list."""
        return pages if self.blocking else pages.first_page()

    def close(self) -> None:
        for made in self._made:
            made.close()
