"""Whether an option can be right: what each function gives is the value to keep; its error names the option."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Final

from openai_core.errors import ConfigurationError
from openai_core.providers.profile import checked_url
from openai_core.sansio.envelope import is_safe
from openai_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.providers.profile import Profile

TIMEOUT: Final[Mapping[str, float | None]] = {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}
RETRIES: Final = 2
TRANSPORTS: Final = ("httpx", "aiohttp", "fast")
REGIONS: Final = ("global", "us", "eu", "ae", "au", "in", "jp")
NAME: Final = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
"""What a header's name is made of."""
CERTIFIED_REGIONS: Final = ("global", "us", "eu")
LEVELS: Final = ("trace", "debug", "info", "warning", "error", "critical", "off")


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


def headers(option: str, given: Any) -> dict[str, str | Unset | None]:
    """Headers whose names and values can be sent."""
    try:
        pairs: dict[Any, Any] = dict(given or {})
    except (TypeError, ValueError):
        raise ConfigurationError(f"`{option}` must be a mapping of names to values") from None
    for name, value in pairs.items():
        if not isinstance(name, str) or not name.isascii() or not name or not NAME.issuperset(name):
            raise ConfigurationError(f"`{option}` has a name that no header can have: {name!r}")
        if value is None or value is UNSET:
            continue
        if not isinstance(value, str):
            raise ConfigurationError(f"`{option}[{name!r}]` must be a string, not {type(value).__name__}")
        if not value.isascii() or not (value.isprintable() or value.replace("\t", " ").isprintable()):
            raise ConfigurationError(f"`{option}[{name!r}]` holds a line break or a character that no header can have")
    return pairs


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
    if timeout is None or _is_seconds(timeout):
        return dict.fromkeys(TIMEOUT, timeout)
    if all(hasattr(timeout, name) for name in TIMEOUT):
        parts = {name: getattr(timeout, name) for name in TIMEOUT}
        for name, value in parts.items():
            if value is not None and not _is_seconds(value):
                raise ConfigurationError(f"`timeout`: `{name}` must be seconds (0 or more) or None, not {value!r}")
        return parts
    raise ConfigurationError(
        f"`timeout` must be seconds (0 or more), a Timeout, an httpx.Timeout, or None to wait for ever, not {timeout!r}"
    )


def _is_seconds(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < inf


def address(option: str, value: Any) -> str:
    """A base URL; any object that reads as one."""
    if isinstance(value, (bytes, bool, int, float)):
        raise ConfigurationError(f"`{option}` must be a URL, not {value!r}")
    return checked_url(option, str(value), ("http", "https"))


def socket_address(value: Any) -> str | None:
    """Where WebSockets connect to; None where it is not said."""
    if value is None:
        return None
    return checked_url("websocket_base_url", str(value), ("ws", "wss", "http", "https"))


def region(value: Any, certified: bool = False) -> str:
    """The base URL of a region; where a certificate is presented, it is another one."""
    one_of("data_residency", value, CERTIFIED_REGIONS if certified else REGIONS)
    if certified:
        return f"https://mtls{'' if value == 'global' else f'-{value}'}.api.openai.com/v1"
    return f"https://{'' if value == 'global' else f'{value}.'}api.openai.com/v1"


def certified(http_client: Any, base_url: str, headers: Mapping[str, Any]) -> None:
    """Refuse what does not go together with a certificate that vouches for the program."""
    if http_client is None:
        raise ConfigurationError(
            "`workload_identity` by a certificate needs an `http_client` that presents it, such as "
            "httpx.Client(verify=context) with an ssl.SSLContext that has loaded it"
        )
    if not is_safe(base_url):
        raise ConfigurationError(f"`base_url` must begin with https:// where a certificate vouches, not {base_url!r}")
    for name in headers:
        if name.lower() in ("api-key", "proxy-authorization"):
            raise ConfigurationError(f"`default_headers` must not hold {name!r} where a certificate vouches")


def one_of(option: str, value: Any, choices: tuple[str, ...]) -> Any:
    """One of these words, or None."""
    if value is not None and value not in choices:
        raise ConfigurationError(f"`{option}` must be one of {', '.join(map(repr, choices))}, not {value!r}")
    return value


def switch(option: str, value: Any) -> bool:
    """True or False, and nothing that merely looks so."""
    if not isinstance(value, bool):
        raise ConfigurationError(f"`{option}` must be True or False, not {value!r}")
    return value


def level(value: Any) -> str | int | None:
    """A level of logging: a word in any case, or `logging`'s number for it."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    return one_of("log_level", value.strip().lower() if isinstance(value, str) else value, LEVELS)  # type: ignore[no-any-return]


def listener(value: Any) -> Any:
    """A `logging.Logger`, or a function that takes records."""
    if value is not None and not callable(value) and not hasattr(value, "handle"):
        raise ConfigurationError(f"`logger` must be a logging.Logger or a function that takes records, not {value!r}")
    return value


def policy(value: Any) -> Any:
    """A RetryPolicy."""
    if value is not None and not callable(getattr(value, "delay", None)):
        raise ConfigurationError(f"`retry` must be a RetryPolicy, not {value!r}; for a number there is `max_retries`")
    return value


def query(option: str, given: Any) -> dict[str, Any]:
    """Query parameters by name."""
    try:
        pairs = dict(given or {})
    except (TypeError, ValueError):
        raise ConfigurationError(f"`{option}` must be a mapping, not {given!r}") from None
    for name in pairs:
        if not isinstance(name, str):
            raise ConfigurationError(f"`{option}` has a name that is no string: {name!r}")
    return pairs


def no_credential(profile: Profile) -> str:
    """What to do where a provider wants a key and has none."""
    if profile.name != "openai":
        sources = f" or set {' or '.join(profile.variables)}" if profile.variables else ""
        return f"There is no credential for {profile.name}: pass api_key=...{sources}"
    return (
        "There is no credential: pass api_key=... (or admin_api_key=..., or workload_identity=...) or set the "
        "environment variable OPENAI_API_KEY (or OPENAI_ADMIN_KEY). A server that wants none takes any text."
    )


def alone(option: str, **others: Any) -> None:
    """Refuse others that say what the option says."""
    for name, value in others.items():
        if value is not None:
            raise ConfigurationError(f"`{option}` and `{name}` exclude each other: give one of them")
