"""The two clients: options in, resources out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from openai_core import log
from openai_core.generated.resources import Root
from openai_core.options import ClientOptions, SiblingOptions, known, settled
from openai_core.resource import R, Resource
from openai_core.resources.mapping import Maps
from openai_core.settings import APART, Settings

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from types import TracebackType

    from openai_core.aio.runner import AsyncRunner  # noqa: F401 (named below)
    from openai_core.blocking.runner import Runner  # noqa: F401 (named below)
    from openai_core.resources.webhooks import Webhooks
    from openai_core.sansio.message import Request, Security
    from openai_core.sansio.verbs import VerbOptions

C = TypeVar("C", bound="Client")
A = TypeVar("A", bound="AsyncClient")
E = TypeVar("E", bound="Client | AsyncClient")

LATE = "_late"
"""Where a sibling keeps what its runner is made of."""
PRIVATE = frozenset((LATE, "_runner"))
SCALARS = frozenset((int, float, str, bool, type(None)))
"""Types of options that nobody can change before they are looked at."""


class _Shown:
    """The signature of a client's class, its options one by one; made when asked."""

    def __get__(self, instance: object, owner: type) -> Any:
        from openai_core.signature import signature_of_options

        return signature_of_options(ClientOptions)


class _Late:
    """The runner of a sibling for which that of another client and a few options stand until it is wanted."""

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is None:
            return self
        runner, options = vars(instance)[LATE]
        made = vars(instance)["_runner"] = runner.sibling(runner.settings.replace(**options))
        return made


class _Shelves(Maps[R], Root[R]):
    """The resource tree, with what the contract has no operations for."""

    if not TYPE_CHECKING:
        _runner = _Late()

    @cached_property
    def webhooks(self) -> Webhooks[R]:
        """What the API sends when something happened, checked and read."""
        from openai_core.resources.webhooks import Webhooks

        return Webhooks(self._runner)


class Client(_Shelves["Runner"]):
    """A client whose calls wait for their answers. One serves any number of threads.

    Its options are those of `ClientOptions`. It can be pickled and copied deeply: the twin has the same options and
    connections of its own.
    """

    __signature__ = _Shown()

    def __init__(self, **options: Unpack[ClientOptions]) -> None:
        """Set up a client; nothing is connected before the first call.

        Raises:
            ConfigurationError: there is no credential, or an option cannot be right.
            TypeError: there is no such option, or `http_client` is not an `httpx.Client`.
        """
        from openai_core.blocking.runner import Runner

        super().__init__(Runner(_settings(options, "Client")))

    @property
    def settings(self) -> Settings:
        """What this client is set to."""
        return self._runner.settings

    def with_options(self: C, **options: Unpack[SiblingOptions]) -> C:
        """A client with these options changed that shares the connections of this one.

        `default_headers` and `default_query` are added to those there are, `set_default_headers` and
        `set_default_query` take their place; None takes an option away.
        """
        return _sibling(self, options)

    copy = with_options

    def get(self, path: str, **options: Unpack[VerbOptions]) -> Any:
        """GET a path that no operation covers; see `VerbOptions`. Gives the answer's JSON unless told otherwise."""
        return self._do("GET", path, options)

    def post(self, path: str, **options: Unpack[VerbOptions]) -> Any:
        """POST to a path that no operation covers; see `VerbOptions`."""
        return self._do("POST", path, options)

    def put(self, path: str, **options: Unpack[VerbOptions]) -> Any:
        """PUT to a path that no operation covers; see `VerbOptions`."""
        return self._do("PUT", path, options)

    def patch(self, path: str, **options: Unpack[VerbOptions]) -> Any:
        """PATCH a path that no operation covers; see `VerbOptions`."""
        return self._do("PATCH", path, options)

    def delete(self, path: str, **options: Unpack[VerbOptions]) -> Any:
        """DELETE a path that no operation covers; see `VerbOptions`."""
        return self._do("DELETE", path, options)

    def _do(self, method: str, path: str, options: VerbOptions) -> Any:
        request = _verb(self.settings, method, path, options)
        return self._runner.stream(request) if options.get("stream") else self._runner.run(request)  # type: ignore[arg-type]

    def close(self) -> None:
        """Close the connections, those of siblings too. The client cannot be used afterwards."""
        self._runner.close()

    def __enter__(self: C) -> C:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return _shown(self)

    def __copy__(self: C) -> C:
        return _sibling(self, {})

    def __deepcopy__(self: C, memo: dict[int, Any]) -> C:
        return _twin(self, memo)

    def __reduce__(self) -> tuple[Any, ...]:
        return _packed(self)


class AsyncClient(_Shelves["AsyncRunner"]):
    """A client whose calls are awaited, under asyncio or trio.

    Its options are those of `ClientOptions`. It can be pickled and copied deeply: the twin has the same options and
    connections of its own.
    """

    __signature__ = _Shown()

    def __init__(self, **options: Unpack[ClientOptions]) -> None:
        """Set up a client; nothing is connected before the first call.

        Raises:
            ConfigurationError: there is no credential, or an option cannot be right.
            TypeError: there is no such option, or `http_client` is not an `httpx.AsyncClient`.
        """
        from openai_core.aio.runner import AsyncRunner

        super().__init__(AsyncRunner(_settings(options, "AsyncClient")))

    @property
    def settings(self) -> Settings:
        """What this client is set to."""
        return self._runner.settings

    def with_options(self: A, **options: Unpack[SiblingOptions]) -> A:
        """A client with these options changed that shares the connections of this one.

        `default_headers` and `default_query` are added to those there are, `set_default_headers` and
        `set_default_query` take their place; None takes an option away.
        """
        return _sibling(self, options)

    copy = with_options

    def get(self, path: str, **options: Unpack[VerbOptions]) -> Coroutine[Any, Any, Any]:
        """GET a path that no operation covers; see `VerbOptions`. Gives the answer's JSON unless told otherwise."""
        return self._do("GET", path, options)

    def post(self, path: str, **options: Unpack[VerbOptions]) -> Coroutine[Any, Any, Any]:
        """POST to a path that no operation covers; see `VerbOptions`."""
        return self._do("POST", path, options)

    def put(self, path: str, **options: Unpack[VerbOptions]) -> Coroutine[Any, Any, Any]:
        """PUT to a path that no operation covers; see `VerbOptions`."""
        return self._do("PUT", path, options)

    def patch(self, path: str, **options: Unpack[VerbOptions]) -> Coroutine[Any, Any, Any]:
        """PATCH a path that no operation covers; see `VerbOptions`."""
        return self._do("PATCH", path, options)

    def delete(self, path: str, **options: Unpack[VerbOptions]) -> Coroutine[Any, Any, Any]:
        """DELETE a path that no operation covers; see `VerbOptions`."""
        return self._do("DELETE", path, options)

    def _do(self, method: str, path: str, options: VerbOptions) -> Coroutine[Any, Any, Any]:
        request = _verb(self.settings, method, path, options)
        return self._runner.stream(request) if options.get("stream") else self._runner.run(request)  # type: ignore[arg-type]

    async def close(self) -> None:
        """Close the connections, those of siblings too. The client cannot be used afterwards."""
        await self._runner.aclose()

    aclose = close

    async def __aenter__(self: A) -> A:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return _shown(self)

    def __copy__(self: A) -> A:
        return _sibling(self, {})

    def __deepcopy__(self: A, memo: dict[int, Any]) -> A:
        return _twin(self, memo)

    def __reduce__(self) -> tuple[Any, ...]:
        return _packed(self)


def _settings(given: ClientOptions, whose: str) -> Settings:
    options = settled(given, whose)
    log.setup()
    return Settings(**options)


def _sibling(client: E, options: SiblingOptions) -> E:
    runner: Any = client._runner
    sibling: E = object.__new__(type(client))
    state = vars(sibling)
    for name, value in [*vars(client).items()]:
        if name not in PRIVATE and not isinstance(value, Resource):
            state[name] = value
    for name, value in options.items():
        check = APART.get(name)
        if check is None or type(value) not in SCALARS:
            break
        check(value)
    else:
        state[LATE] = runner, options
        return sibling
    known(options, SiblingOptions, "with_options")
    state["_runner"] = runner.sibling(runner.settings.replace(**options))
    return sibling


def _around(kind: type[E], runner: Any) -> E:
    """A client of this kind, however its own `__init__` looks, over a runner."""
    client: Any = object.__new__(kind)
    Root.__init__(client, runner)
    made: E = client
    return made


def _own(client: Any) -> dict[str, Any]:
    """What a subclass keeps in its instances."""
    return {n: v for n, v in [*vars(client).items()] if n not in PRIVATE and not isinstance(v, Resource)}


def _packed(client: Any) -> tuple[Any, ...]:
    return _unpacked, (type(client), client.settings), _own(client) or None


def _unpacked(kind: Any, settings: Settings) -> Any:
    """A client with these settings, and connections of its own."""
    if issubclass(kind, Client):
        from openai_core.blocking.runner import Runner

        return _around(kind, Runner(settings))
    from openai_core.aio.runner import AsyncRunner

    return _around(kind, AsyncRunner(settings))


def _twin(client: E, memo: dict[int, Any]) -> E:
    from copy import deepcopy

    twin: E = _unpacked(type(client), client.settings)
    memo[id(client)] = twin
    vars(twin).update(deepcopy(_own(client), memo))
    return twin


def _verb(settings: Settings, method: str, path: str, options: VerbOptions) -> Request[Any]:
    from openai_core.sansio.verbs import verb

    keyless = settings.api_key is None and settings.workload_identity is None
    administrative = settings.admin_api_key is not None and (keyless or "/organization/" in path)
    security: Security = "admin" if administrative else "api_key"
    return verb(method, path, security, options)


def _shown(client: Client | AsyncClient) -> str:
    inner = repr(client.settings).removeprefix("Settings")
    return f"{type(client).__name__}{inner}"
