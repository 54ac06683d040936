"""What a client is set to: options, checked once, then frozen."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Final

from openai_core import checks
from openai_core.checks import RETRIES, mask
from openai_core.checks import phases as phases
from openai_core.checks import retries as retries
from openai_core.errors import ConfigurationError
from openai_core.providers.profile import Profile
from openai_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.credentials.workload import WorkloadIdentity
    from openai_core.options import ApiKey, Headers
    from openai_core.sansio.hooks import Hooks
    from openai_core.sansio.retry import RetryPolicy
    from openai_core.sansio.seal import Signer

OURS: Final = (
    "profile",
    "api_key",
    "admin_api_key",
    "workload_identity",
    "organization",
    "project",
    "data_residency",
    "websocket_base_url",
)
"""What is one provider's business and is not taken along to another."""
SECRETS: Final = ("api_key", "admin_api_key", "webhook_secret")
ADDED: Final = ("default_headers", "default_query")
"""What `replace` adds to what there is."""


def _timed(timeout: Any) -> Any:
    if type(timeout) not in (int, float) or not 0 <= timeout < inf:
        checks.phases(timeout)
    return timeout


APART: Final[Mapping[str, Callable[[Any], Any]]] = {
    "timeout": _timed,
    "max_retries": checks.retries,
    "default_headers": lambda value: checks.headers("default_headers", value),
    "default_query": lambda value: checks.query("default_query", value),
    "organization": lambda value: checks.header_text("organization", value),
    "project": lambda value: checks.header_text("project", value),
    "webhook_secret": lambda value: checks.credential("webhook_secret", value),
    "telemetry": lambda value: checks.switch("telemetry", value),
    "tracing": lambda value: None if value is None else checks.switch("tracing", value),
    "hooks": lambda value: value,
    "log_level": checks.level,
    "logger": checks.listener,
}
"""Options that have nothing to do with any other, and how each is checked."""


class Settings:
    """The options of a client; `replace` makes others."""

    _signers: dict[bool, Signer] | None
    api_key: ApiKey | None
    admin_api_key: str | None
    workload_identity: WorkloadIdentity | None
    organization: str | None
    project: str | None
    webhook_secret: str | None
    profile: Profile
    data_residency: str | None
    websocket_base_url: str | None
    timeout: Any
    """Seconds, a `Timeout`, an `httpx.Timeout`, None for ever; UNSET is 600 seconds, 5 of them to connect."""
    max_retries: int
    """The limit of `retry`, where there is one."""
    retry: RetryPolicy | None
    default_headers: Mapping[str, str | Unset | None]
    default_query: Mapping[str, Any]
    http_client: Any
    transport: str | None
    telemetry: bool
    hooks: Hooks | None
    tracing: bool | None
    log_level: str | int | None
    logger: Any

    def __init__(
        self,
        *,
        api_key: ApiKey | None = None,
        admin_api_key: str | None = None,
        provider: Profile | str | None = None,
        azure_endpoint: str | None = None,
        azure_api_version: str | None = None,
        azure_deployment: str | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Any = None,
        compatibility: str | None = None,
        split_think: bool | None = None,
        workload_identity: WorkloadIdentity | Mapping[str, Any] | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: Any = None,
        data_residency: str | None = None,
        websocket_base_url: str | None = None,
        profile: Profile | None = None,
        timeout: Any = UNSET,
        max_retries: Any = UNSET,
        retry: RetryPolicy | None = None,
        default_headers: Headers | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: Any = None,
        transport: str | None = None,
        telemetry: bool = True,
        hooks: Hooks | None = None,
        tracing: bool | None = None,
        log_level: str | int | None = None,
        logger: Any = None,
    ) -> None:
        """Check the options.

        Raises:
            ConfigurationError: one of them cannot be right, or two contradict each other; the message names them.
        """
        azure = given(
            azure_endpoint=azure_endpoint,
            azure_api_version=azure_api_version,
            azure_deployment=azure_deployment,
            azure_ad_token=azure_ad_token,
            azure_ad_token_provider=azure_ad_token_provider,
        )
        elsewhere = "provider" if provider is not None else next(iter(azure), None)
        by_certificate = False
        if workload_identity is not None:
            checks.alone("workload_identity", api_key=api_key, **({elsewhere: True} if elsewhere else {}))
            from openai_core.credentials.workload import WorkloadIdentity

            workload_identity = WorkloadIdentity.of(workload_identity)
            by_certificate = workload_identity.certified
        if elsewhere:
            checks.alone(elsewhere, data_residency=data_residency)
            from openai_core.providers.choice import chosen

            profile = chosen(provider, base_url, azure, api_key, profile)
        elif profile is None:
            if data_residency is not None:
                checks.alone("data_residency", base_url=base_url, websocket_base_url=websocket_base_url)
                base_url = checks.region(data_residency, by_certificate)
            elif base_url is None:
                base_url = checks.region("global", by_certificate)
            profile = Profile(checks.address("base_url", base_url))
        elif base_url is not None:
            profile = profile.moved(checks.address("base_url", base_url))
        if compatibility is not None or split_think is not None:
            from openai_core.providers.choice import treated

            profile = treated(profile, given(compatibility=compatibility, split_think=split_think))
        if workload_identity is None:
            if api_key is None:
                api_key = profile.api_key
                if api_key is None and elsewhere:
                    from openai_core.providers.environment import first_of

                    api_key = first_of(*profile.variables)
            elif profile.api_key is not None and api_key != profile.api_key:
                profile = profile.keyed(api_key)
            if api_key is None and admin_api_key is None and not profile.keyless:
                raise ConfigurationError(checks.no_credential(profile))
        checks.headers("headers", profile.default_headers)
        limit = RETRIES if retry is None else checks.policy(retry).limit
        self._set(
            _signers={} if workload_identity is not None or callable(api_key) else None,
            admin_api_key=checks.credential("admin_api_key", admin_api_key),
            api_key=api_key if callable(api_key) else checks.credential("api_key", api_key),
            data_residency=data_residency,
            default_headers=checks.headers("default_headers", default_headers),
            default_query=checks.query("default_query", default_query),
            hooks=hooks,
            http_client=http_client,
            log_level=checks.level(log_level),
            logger=checks.listener(logger),
            max_retries=limit if max_retries is UNSET else checks.retries(max_retries),
            organization=checks.header_text("organization", organization),
            profile=profile,
            project=checks.header_text("project", project),
            retry=retry,
            telemetry=checks.switch("telemetry", telemetry),
            timeout=timeout,
            tracing=None if tracing is None else checks.switch("tracing", tracing),
            transport=checks.one_of("transport", transport, checks.TRANSPORTS),
            webhook_secret=checks.credential("webhook_secret", webhook_secret),
            websocket_base_url=checks.socket_address(websocket_base_url),
            workload_identity=workload_identity,
        )
        checks.phases(timeout)
        if by_certificate:
            checks.certified(http_client, self.base_url, self.default_headers)
        if http_client is not None and transport is not None:
            raise ConfigurationError("`http_client` and `transport` exclude each other: both say how requests are sent")

    @property
    def base_url(self) -> str:
        return self.profile.base_url

    def signer(self, asynchronous: bool) -> Signer | None:
        """What gives the credential of each attempt, for a client and its siblings; None where it is known already."""
        signers = self._signers
        if signers is None:
            return None
        if asynchronous not in signers:
            signers.setdefault(asynchronous, self._new_signer(asynchronous))
        return signers[asynchronous]

    def _new_signer(self, asynchronous: bool) -> Signer:
        if self.workload_identity is not None:
            from openai_core.credentials.workload import Exchanged

            return Exchanged(self.workload_identity, asynchronous)
        key: Any = self.api_key
        if hasattr(key, "read"):
            from openai_core.credentials.granted import Granted

            return Granted(key, asynchronous)
        from openai_core.credentials.asked import Asked

        return Asked(key, asynchronous)

    def replace(self, **changes: Any) -> Settings:
        """The same but for what is given; `default_headers` and `default_query` are added to those there are.

        `set_default_headers` and `set_default_query` take their place. What contradicts a change gives way to it: a
        base URL to a region, a key to an identity, and the other way round.
        """
        if APART.keys() >= changes.keys() and UNSET not in changes.values() and self.workload_identity is None:
            return self._changed(changes)
        options = self._options()
        azure = any(name.startswith("azure_") and value is not None for name, value in changes.items())
        if changes.get("provider") is not None or (azure and self.profile.name != "azure"):
            options.update(dict.fromkeys(OURS), default_headers={}, default_query={})
            changes = {name: value for name, value in changes.items() if name not in OURS or value is not None}
        for name, check in (("default_headers", checks.headers), ("default_query", checks.query)):
            if (whole := f"set_{name}") in changes:
                if name in changes:
                    raise ConfigurationError(f"`{name}` and `{whole}` exclude each other: one adds, the other replaces")
                changes[name] = changes.pop(whole)
            elif name in changes:
                changes[name] = {**options[name], **check(name, changes[name])}
        if changes.get("azure_ad_token") is not None or changes.get("azure_ad_token_provider") is not None:
            options["api_key"] = None
        if changes.get("data_residency") is not None:
            if self.profile.name != "openai":
                checks.alone("data_residency", provider=self.profile)
            treated = given(
                compatibility=getattr(self.profile, "compatibility", None),
                split_think=getattr(self.profile, "split_think", None),
            )
            options.update(profile=None, websocket_base_url=None, **treated)
        elif changes.get("base_url") is not None:
            options["data_residency"] = None
            if type(self.profile) is Profile:
                options["profile"] = None
        elif "data_residency" in changes and self.data_residency is not None:
            options["profile"] = None
        for one, other in (("api_key", "workload_identity"), ("workload_identity", "api_key")):
            if changes.get(one) is not None:
                options[other] = None
        for one, other in (("http_client", "transport"), ("transport", "http_client")):
            if changes.get(one) is not None:
                options[other] = None
        if changes.get("retry") is not None:
            options["max_retries"] = UNSET
        made = Settings(**{**options, **changes})
        if made.api_key is self.api_key and made.workload_identity is self.workload_identity:
            made._set(_signers=self._signers)
        return made

    def _changed(self, changes: Mapping[str, Any]) -> Settings:
        """The same but for options that stand on their own: what was checked once is not checked again."""
        made = object.__new__(Settings)
        state = vars(made)
        state.update(vars(self))
        for name, value in changes.items():
            checked = APART[name](value)
            state[name] = {**state[name], **checked} if name in ADDED else checked
        return made

    def _options(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "_signers"}

    def _set(self, **values: Any) -> None:
        vars(self).update(values)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError("Settings do not change; client.with_options(...) gives a client with others")

    def __reduce__(self) -> tuple[Any, ...]:
        if self.http_client is not None:
            raise TypeError(
                "A client with an `http_client` of yours cannot be pickled, since connections stay where they are; "
                "give it without one: client.with_options(http_client=None)"
            )
        return _restored, (self._options(),)

    def __eq__(self, other: object) -> bool:
        return self._options() == other._options() if isinstance(other, Settings) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        told: list[str] = [f"base_url={self.base_url!r}"]
        if self.profile.name != "openai":
            told.insert(0, f"provider={self.profile.name!r}")
        told += [f"{name}={mask(value)}" for name in SECRETS if (value := getattr(self, name)) is not None]
        told += [f"{name}={value!r}" for name in ("organization", "project") if (value := getattr(self, name))]
        if self.workload_identity is not None:
            told.append(f"workload_identity={self.workload_identity.service_account_id!r}")
        return f"Settings({', '.join(told)})"


def given(**options: Any) -> dict[str, Any]:
    """The options that are not None."""
    return {name: value for name, value in options.items() if value is not None}


def _restored(options: dict[str, Any]) -> Settings:
    return Settings(**options)
