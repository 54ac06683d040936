"""The options of a client: what each means, and where the environment has a say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

from openai_core.checks import headers
from openai_core.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, MutableMapping
    from logging import Logger, LogRecord

    import httpx

    from openai_core.credentials.workload import WorkloadIdentity
    from openai_core.providers.profile import Profile
    from openai_core.sansio.hooks import Hooks
    from openai_core.sansio.retry import RetryPolicy
    from openai_core.sansio.timeout import Timeout
    from openai_core.unset import Unset

ApiKey: TypeAlias = "str | Callable[[], str] | Callable[[], Awaitable[str]]"
"""A key, or a function (asked before every attempt) that gives one."""

Headers: TypeAlias = "Mapping[str, str | Unset | None]"

Region = Literal["global", "us", "eu", "ae", "au", "in", "jp"]

ProviderName = Literal[
    "openai",
    "azure",
    "bedrock",
    "vertex",
    "zhipu",
    "minimax",
    "zenmux",
    "kimi",
    "deepseek",
    "openrouter",
    "groq",
    "together",
    "mistral",
    "xai",
    "gemini",
    "ollama",
    "vllm",
    "llama_cpp",
    "lm_studio",
]

LogLevel = Literal["trace", "debug", "info", "warning", "error", "critical", "off"]


class ClientOptions(TypedDict, total=False):
    """What `Client`, `AsyncClient` and `with_options` take. What is left out is read from the environment."""

    api_key: ApiKey | None
    """The key, or a function that gives one and is asked before every attempt; for `AsyncClient` it may be a coroutine
    function. Environment: `OPENAI_API_KEY`."""
    admin_api_key: str | None
    """The key for the administration of an organization. Environment: `OPENAI_ADMIN_KEY`."""
    provider: ProviderName | Profile | None
    """Who answers: a name, or what `azure(...)`, `deepseek(...)`, `compatible(...)` and the others of
    `openai_core.providers` give. Credentials are then that provider's, read from its own environment variables, and
    nothing that the environment says of OpenAI holds. Default: OpenAI."""
    azure_endpoint: str | None
    """Where a resource of Azure OpenAI is, in any spelling; like every option that begins with `azure_`, it makes Azure
    the provider. Environment, then: `AZURE_OPENAI_ENDPOINT`."""
    azure_api_version: str | None
    """A date; without one, requests go to Azure's `/openai/v1`. Environment, for Azure: `OPENAI_API_VERSION`."""
    azure_deployment: str | None
    """Which deployment answers. Default: the one that a call's `model` names."""
    azure_ad_token: str | None
    """A token of Entra ID in place of a key. Environment, for Azure: `AZURE_OPENAI_AD_TOKEN`."""
    azure_ad_token_provider: Any
    """A function (for `AsyncClient` also a coroutine function) that gives such a token, asked before every attempt; or
    an object of `azure-identity` as it is."""
    compatibility: Literal["pass", "warn", "strict"] | None
    """What becomes of requests that the provider is known not to serve: sent, sent with a
    `ProviderCompatibilityWarning`, or refused with a `ProviderCompatibilityError`. Default: `pass`."""
    split_think: bool | None
    """Whether text between `<think>` and `</think>` before an answer becomes its `reasoning_content`. Default: no."""
    workload_identity: WorkloadIdentity | Mapping[str, Any] | None
    """Who this program is, where the platform it runs on vouches for it in place of a key."""
    organization: str | None
    """Which organization is billed, for users who belong to several. Environment: `OPENAI_ORG_ID`."""
    project: str | None
    """Likewise for projects. Environment: `OPENAI_PROJECT_ID`."""
    webhook_secret: str | None
    """What webhooks are signed with. Environment: `OPENAI_WEBHOOK_SECRET`."""
    base_url: str | httpx.URL | None
    """Where the API is. Environment: `OPENAI_BASE_URL`. Default: `https://api.openai.com/v1`."""
    data_residency: Region | None
    """The region whose servers are called, in place of a base URL: `global`, `us`, `eu`, `ae`, `au`, `in` or `jp`."""
    websocket_base_url: str | None
    """Where WebSockets connect to. Default: the same place as `base_url`."""
    timeout: float | Timeout | httpx.Timeout | Unset | None
    """Seconds for each phase of a call (connect, write, read, wait for a connection), a `Timeout`, an `httpx.Timeout`,
    or None to wait for ever. Default: 600, and 5 to connect."""
    max_retries: int
    """How often a call is tried again after a failure that may pass. Default: 2."""
    retry: RetryPolicy | None
    """More to say about that: pauses, hooks, budget. `max_retries`, where it is given too, is its limit."""
    default_headers: Headers | None
    """Sent with every request to the base URL; `UNSET` removes one that is sent otherwise. Environment:
    `OPENAI_CUSTOM_HEADERS`, a line `Name: value` for each."""
    default_query: Mapping[str, Any] | None
    """Query parameters sent with every request."""
    http_client: Any
    """An `httpx.Client` (for `AsyncClient`, an `httpx.AsyncClient`), or one of httpx2, to send everything through.
    Closed along with this client."""
    transport: Literal["httpx", "aiohttp", "fast"] | None
    """What requests are sent with, where no `http_client` is given. Default: connections of our own."""
    telemetry: bool
    """Whether requests tell the versions of this library and of Python, the operating system, and which attempt they
    are (`x-stainless-*`). Default: they do."""
    hooks: Hooks | None
    """Functions that are told what happens."""
    tracing: bool | None
    """Whether calls are traced and measured with OpenTelemetry. Default: in programs that have loaded it."""
    log_level: LogLevel | int | None
    """From which level on records are logged; bodies are at level `trace` only. Environment: `OPENAI_LOG`."""
    logger: Logger | Callable[[LogRecord], Any] | None
    """Where records go in place of the logger `openai_core`."""


class SiblingOptions(ClientOptions, total=False):
    """What `with_options` takes besides."""

    set_default_headers: Headers
    """In place of all the default headers there are, to which `default_headers` would be added."""
    set_default_query: Mapping[str, Any]
    """Likewise for the query."""


ENVIRONMENT = {
    "api_key": "OPENAI_API_KEY",
    "admin_api_key": "OPENAI_ADMIN_KEY",
    "organization": "OPENAI_ORG_ID",
    "project": "OPENAI_PROJECT_ID",
    "webhook_secret": "OPENAI_WEBHOOK_SECRET",
    "base_url": "OPENAI_BASE_URL",
}


def settled(given: ClientOptions, whose: str) -> dict[str, Any]:
    """The options given, and what the environment says on those that are not.

    Raises:
        TypeError: there is no such option.
    """
    options: dict[str, Any] = {**given}
    known(options, ClientOptions, whose)
    if is_elsewhere(options):
        return options
    for name, variable in ENVIRONMENT.items():
        if options.get(name) is None and not _is_settled(name, options):
            options[name] = from_environment(variable)
    if custom := from_environment("OPENAI_CUSTOM_HEADERS"):
        options["default_headers"] = _joined(custom_headers(custom), options.get("default_headers") or {}, given)
    return options


def is_elsewhere(options: MutableMapping[str, Any]) -> bool:
    """Whether a provider other than OpenAI is asked for, to which nothing that the environment says of OpenAI applies.

    What webhooks are signed with is never sent anywhere, and Azure signs them as OpenAI does.
    """
    provider = options.get("provider")
    if isinstance(provider, str) and provider.strip().lower() == "openai":
        provider = options["provider"] = None
    azure = any(options.get(name) is not None for name in options if name.startswith("azure_"))
    if azure and options.get("webhook_secret") is None:
        options["webhook_secret"] = from_environment(ENVIRONMENT["webhook_secret"])
    return azure or provider is not None


def known(options: Mapping[str, Any], kind: Any, whose: str) -> None:
    """Refuse options that there are not, as a call with them would be."""
    for name in options:
        if name not in kind.__annotations__:
            from openai_core.sansio.wording import unexpected

            raise unexpected(name, kind.__annotations__, whose)


def from_environment(name: str) -> str | None:
    """An environment variable, trimmed; None where it is empty or not there."""
    from os import environ

    return environ.get(name, "").strip() or None


def custom_headers(text: str) -> dict[str, str]:
    """The headers in a text of lines `Name: value`; a line without a colon says nothing."""
    lines = (line.partition(":") for line in text.split("\n"))
    return {name.strip(): value.strip() for name, colon, value in lines if colon}


def _is_settled(name: str, options: Mapping[str, Any]) -> bool:
    """Whether another option, given by hand, has decided on it."""
    if name == "api_key":
        return options.get("workload_identity") is not None
    return name == "base_url" and options.get("data_residency") is not None


def _joined(custom: dict[str, str], default: Mapping[str, Any], given: ClientOptions) -> dict[str, Any]:
    """Both; what is given by hand wins, and a credential given by hand over a header that would replace it."""
    try:
        headers("OPENAI_CUSTOM_HEADERS", custom)
    except ConfigurationError as error:
        raise ConfigurationError(f"The environment cannot be right: {error}") from None
    named = {name.lower() for name in default}
    if any(given.get(name) is not None for name in ("api_key", "admin_api_key", "workload_identity")):
        named.add("authorization")
    return {**{name: value for name, value in custom.items() if name.lower() not in named}, **default}
