"""The two clients: settings in, resources out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from openai_core import log
from openai_core.generated.resources import Root
from openai_core.settings import RETRIES, ApiKey, Settings, from_environment
from openai_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from types import TracebackType

    from openai_core.aio.runner import AsyncRunner  # noqa: F401 (named below)
    from openai_core.blocking.runner import Runner  # noqa: F401 (named below)
    from openai_core.sansio.message import Request, Security
    from openai_core.sansio.verbs import VerbOptions

C = TypeVar("C", bound="Client")
A = TypeVar("A", bound="AsyncClient")


def _settled(
    api_key: ApiKey | None = None,
    admin_api_key: str | None = None,
    organization: str | None = None,
    project: str | None = None,
    base_url: Any = None,
    timeout: Any = UNSET,
    max_retries: int = RETRIES,
    default_headers: Mapping[str, str | Unset | None] | None = None,
    default_query: Mapping[str, Any] | None = None,
    http_client: Any = None,
) -> Settings:
    log.setup()
    return Settings(
        api_key=api_key if api_key is not None else from_environment("OPENAI_API_KEY"),
        admin_api_key=admin_api_key if admin_api_key is not None else from_environment("OPENAI_ADMIN_KEY"),
        organization=organization if organization is not None else from_environment("OPENAI_ORG_ID"),
        project=project if project is not None else from_environment("OPENAI_PROJECT_ID"),
        base_url=base_url if base_url is not None else from_environment("OPENAI_BASE_URL"),
        timeout=timeout,
        max_retries=max_retries,
        default_headers=default_headers,
        default_query=default_query,
        http_client=http_client,
    )


def _changes(**options: Any) -> dict[str, Any]:
    return {name: value for name, value in options.items() if value is not _KEEP}


_KEEP: Any = object()


class Client(Root["Runner"]):
    """A client whose calls wait for their answers. One serves any number of threads."""

    def __init__(
        self,
        *,
        api_key: ApiKey | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | None = None,
        timeout: Any = UNSET,
        max_retries: int = RETRIES,
        default_headers: Mapping[str, str | Unset | None] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: Any = None,
    ) -> None:
        """Set up a client; nothing is connected before the first call.

        Args:
            api_key: The key, or a function that gives one and is asked before every attempt. Environment:
                `OPENAI_API_KEY`.
            admin_api_key: The key for the administration of an organization. Environment: `OPENAI_ADMIN_KEY`.
            organization: Which organization is billed, for users who belong to several. Environment: `OPENAI_ORG_ID`.
            project: Likewise for projects. Environment: `OPENAI_PROJECT_ID`.
            base_url: Where the API is. Environment: `OPENAI_BASE_URL`. Default: `https://api.openai.com/v1`.
            timeout: Seconds for each phase of a call (connect, write, read, wait for a connection), an
                `httpx.Timeout`, or None to wait for ever. Default: 600, and 5 to connect.
            max_retries: How often a call is tried again after a failure that may pass. Default: 2.
            default_headers: Sent with every request; `UNSET` removes one that is sent otherwise.
            default_query: Query parameters sent with every request.
            http_client: An `httpx.Client` to send everything through. Closed along with this client.

        Raises:
            ConfigurationError: there is no credential, or an option cannot be right.
            TypeError: `http_client` is not an `httpx.Client`.
        """
        settings = _settled(
            api_key,
            admin_api_key,
            organization,
            project,
            base_url,
            timeout,
            max_retries,
            default_headers,
            default_query,
            http_client,
        )
        from openai_core.blocking.runner import Runner

        super().__init__(Runner(settings))

    @property
    def settings(self) -> Settings:
        """What this client is set to."""
        return self._runner.settings

    def with_options(
        self: C,
        *,
        api_key: ApiKey | None = _KEEP,
        admin_api_key: str | None = _KEEP,
        organization: str | None = _KEEP,
        project: str | None = _KEEP,
        base_url: str = _KEEP,
        timeout: Any = _KEEP,
        max_retries: int = _KEEP,
        default_headers: Mapping[str, str | Unset | None] = _KEEP,
        default_query: Mapping[str, Any] = _KEEP,
        http_client: Any = _KEEP,
    ) -> C:
        """A client with these options changed that shares the connections of this one.

        `default_headers` and `default_query` are added to those there are; None takes an option away.
        """
        changes = _changes(
            api_key=api_key,
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
        )
        sibling = object.__new__(type(self))
        Root.__init__(sibling, self._runner.sibling(self.settings.replace(**changes)))
        return sibling

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


class AsyncClient(Root["AsyncRunner"]):
    """A client whose calls are awaited, under asyncio or trio."""

    def __init__(
        self,
        *,
        api_key: ApiKey | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | None = None,
        timeout: Any = UNSET,
        max_retries: int = RETRIES,
        default_headers: Mapping[str, str | Unset | None] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: Any = None,
    ) -> None:
        """Set up a client; nothing is connected before the first call.

        Args:
            api_key: The key, or a function (it may be a coroutine function) that gives one and is asked before
                every attempt. Environment: `OPENAI_API_KEY`.
            admin_api_key: The key for the administration of an organization. Environment: `OPENAI_ADMIN_KEY`.
            organization: Which organization is billed, for users who belong to several. Environment: `OPENAI_ORG_ID`.
            project: Likewise for projects. Environment: `OPENAI_PROJECT_ID`.
            base_url: Where the API is. Environment: `OPENAI_BASE_URL`. Default: `https://api.openai.com/v1`.
            timeout: Seconds for each phase of a call (connect, write, read, wait for a connection), an
                `httpx.Timeout`, or None to wait for ever. Default: 600, and 5 to connect.
            max_retries: How often a call is tried again after a failure that may pass. Default: 2.
            default_headers: Sent with every request; `UNSET` removes one that is sent otherwise.
            default_query: Query parameters sent with every request.
            http_client: An `httpx.AsyncClient` to send everything through. Closed along with this client.

        Raises:
            ConfigurationError: there is no credential, or an option cannot be right.
            TypeError: `http_client` is not an `httpx.AsyncClient`.
        """
        settings = _settled(
            api_key,
            admin_api_key,
            organization,
            project,
            base_url,
            timeout,
            max_retries,
            default_headers,
            default_query,
            http_client,
        )
        from openai_core.aio.runner import AsyncRunner

        super().__init__(AsyncRunner(settings))

    @property
    def settings(self) -> Settings:
        """What this client is set to."""
        return self._runner.settings

    def with_options(
        self: A,
        *,
        api_key: ApiKey | None = _KEEP,
        admin_api_key: str | None = _KEEP,
        organization: str | None = _KEEP,
        project: str | None = _KEEP,
        base_url: str = _KEEP,
        timeout: Any = _KEEP,
        max_retries: int = _KEEP,
        default_headers: Mapping[str, str | Unset | None] = _KEEP,
        default_query: Mapping[str, Any] = _KEEP,
        http_client: Any = _KEEP,
    ) -> A:
        """A client with these options changed that shares the connections of this one.

        `default_headers` and `default_query` are added to those there are; None takes an option away.
        """
        changes = _changes(
            api_key=api_key,
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
        )
        sibling = object.__new__(type(self))
        Root.__init__(sibling, self._runner.sibling(self.settings.replace(**changes)))
        return sibling

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


def _verb(settings: Settings, method: str, path: str, options: VerbOptions) -> Request[Any]:
    from openai_core.sansio.verbs import verb

    administrative = settings.admin_api_key is not None and (settings.api_key is None or "/organization/" in path)
    security: Security = "admin" if administrative else "api_key"
    return verb(method, path, security, options)


def _shown(client: Client | AsyncClient) -> str:
    inner = repr(client.settings).removeprefix("Settings")
    return f"{type(client).__name__}{inner}"
