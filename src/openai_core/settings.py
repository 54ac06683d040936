"""What a client is set to: options and environment, checked once, then frozen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from openai_core.errors import ConfigurationError
from openai_core.providers.profile import OPENAI, Profile
from openai_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

ApiKey: TypeAlias = "str | Callable[[], str] | Callable[[], Awaitable[str]]"
"""A key, or a function (asked before every attempt) that gives one."""

TIMEOUT: Final[Mapping[str, float | None]] = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}
RETRIES: Final = 2


class Settings:
    """The options of a client; `replace` makes others."""

    __slots__ = (
        "admin_api_key",
        "api_key",
        "default_headers",
        "default_query",
        "http_client",
        "max_retries",
        "organization",
        "profile",
        "project",
        "timeout",
    )

    api_key: ApiKey | None
    admin_api_key: str | None
    organization: str | None
    project: str | None
    profile: Profile
    timeout: Any
    """Seconds, an `httpx.Timeout`, None for ever; UNSET is 600 seconds, 5 of them to connect."""
    max_retries: int
    default_headers: Mapping[str, str | Unset | None]
    default_query: Mapping[str, Any]
    http_client: Any

    def __init__(
        self,
        *,
        api_key: ApiKey | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: Any = None,
        profile: Profile | None = None,
        timeout: Any = UNSET,
        max_retries: int = RETRIES,
        default_headers: Mapping[str, str | Unset | None] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: Any = None,
    ) -> None:
        """Check the options.

        Raises:
            ConfigurationError: one of them cannot be right; the message names it.
        """
        values = {
            "api_key": api_key if callable(api_key) else credential("api_key", api_key),
            "admin_api_key": credential("admin_api_key", admin_api_key),
            "organization": header_text("organization", organization),
            "project": header_text("project", project),
            "profile": profile or Profile(OPENAI if base_url is None else str(base_url)),
            "timeout": timeout,
            "max_retries": retries(max_retries),
            "default_headers": headers("default_headers", default_headers),
            "default_query": dict(default_query or {}),
            "http_client": http_client,
        }
        phases(timeout)
        if values["api_key"] is None and values["admin_api_key"] is None:
            raise ConfigurationError(
                "There is no credential: pass api_key=... (or admin_api_key=...) or set the environment variable "
                "OPENAI_API_KEY (or OPENAI_ADMIN_KEY). A server that wants none takes any text."
            )
        for name, value in values.items():
            object.__setattr__(self, name, value)

    @property
    def base_url(self) -> str:
        return self.profile.base_url

    def replace(self, **changes: Any) -> Settings:
        """The same but for what is given; `default_headers` and `default_query` are added to those there are."""
        options = {name: getattr(self, name) for name in Settings.__slots__}
        for name in ("default_headers", "default_query"):
            if name in changes:
                changes[name] = {**options[name], **(changes[name] or {})}
        if changes.get("base_url") is not None:
            options["profile"] = None
        return Settings(**{**options, **changes})

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError("Settings do not change; client.with_options(...) gives a client with others")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Settings):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in Settings.__slots__)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        told: list[str] = [f"base_url={self.base_url!r}"]
        if self.api_key is not None:
            told.append(f"api_key={mask(self.api_key)}")
        if self.admin_api_key is not None:
            told.append(f"admin_api_key={mask(self.admin_api_key)}")
        told.extend(f"{name}={value!r}" for name in ("organization", "project") if (value := getattr(self, name)))
        return f"Settings({', '.join(told)})"


def from_environment(name: str) -> str | None:
    """An environment variable, trimmed; None where it is empty or not there."""
    from os import environ

    return environ.get(name, "").strip() or None


def mask(key: Any) -> str:
    """A credential as it may be shown."""
    if callable(key):
        return "<callable>"
    return f"'{key[:3]}...{key[-4:]}'" if len(key) >= 16 else "'***'"


def credential(option: str, value: str | None) -> str | None:
    """The credential without the blanks around it."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise ConfigurationError(f"`{option}` must be a string, not {type(value).__name__}")
    value = value.strip()
    if not value:
        raise ConfigurationError(f"`{option}` is empty")
    if not value.isascii() or not value.isprintable() or " " in value:
        raise ConfigurationError(
            f"`{option}` holds a line break, a blank or a character that no key can have; check how it was copied"
        )
    return value


def header_text(option: str, value: str | None) -> str | None:
    """A text fit to be a header's value; None where it is empty."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise ConfigurationError(f"`{option}` must be a string, not {type(value).__name__}")
    value = value.strip()
    if not value.isascii() or not value.isprintable():
        raise ConfigurationError(f"`{option}` holds a line break or a character that a header cannot have: {value!r}")
    return value or None


def headers(option: str, given: Mapping[str, str | Unset | None] | None) -> dict[str, str | Unset | None]:
    """Headers whose names and values can be sent."""
    for name, value in (given or {}).items():
        if not name or not name.isascii() or not name.isprintable() or any(mark in name for mark in " :\t"):
            raise ConfigurationError(f"`{option}` has a name that no header can have: {name!r}")
        if value is not None and value is not UNSET and not isinstance(value, str):
            raise ConfigurationError(f"`{option}[{name!r}]` must be a string, not {type(value).__name__}")
        if isinstance(value, str) and ("\n" in value or "\r" in value or "\0" in value):
            raise ConfigurationError(f"`{option}[{name!r}]` holds a line break")
    return dict(given or {})


def retries(value: Any) -> int:
    """A number of retries."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise ConfigurationError(f"`max_retries` must be a whole number, 0 for none, not {value!r}")
    if value < 0:
        raise ConfigurationError(f"`max_retries` must be 0 or more, not {value}")
    return value


def phases(timeout: Any) -> Mapping[str, float | None]:
    """A timeout as seconds to connect, read, write and wait for a free connection."""
    if timeout is UNSET:
        return TIMEOUT
    if timeout is None or (isinstance(timeout, (int, float)) and not isinstance(timeout, bool) and timeout >= 0):
        return dict.fromkeys(TIMEOUT, timeout)
    if all(hasattr(timeout, name) for name in TIMEOUT):
        return {name: getattr(timeout, name) for name in TIMEOUT}
    raise ConfigurationError(f"`timeout` must be seconds (0 or more), an httpx.Timeout or None, not {timeout!r}")
