"""A provider, as a value: where requests go and what they carry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openai_core.errors import ConfigurationError
from openai_core.sansio.envelope import origin

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.errors import APIStatusError
    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.message import Message, Request

OPENAI: Final = "https://api.openai.com/v1"

Pairs = tuple[tuple[str, str], ...]


class Profile:
    """Answers where a message goes, with which headers and query; this one speaks to OpenAI, and to what is like it."""

    __slots__ = ("base_url", "origin", "query")

    name: str = "openai"
    """What `provider_options`, errors and `provider=...` call it."""
    variables: tuple[str, ...] = ("OPENAI_API_KEY",)
    """The environment variables that hold its key."""
    keyless: bool = False
    """Whether it can be asked without a key."""
    api_key: Any = None
    """The credential that came with it: text, a function or a `Grant`; None where the client has its own."""
    default_headers: Mapping[str, str] = {}
    """Go out with every request, unless the client says otherwise."""
    stays: bool = False
    """Whether its requests are good at its own address only, so that no redirect to another is followed."""
    routed: bool = False
    """Whether it stands for several others, one of which is chosen for each request."""

    base_url: str
    """Without a slash at its end, and without its query."""
    origin: str
    """Scheme, host and port: the only place that credentials are sent to."""
    query: Pairs
    """The query of the base URL; goes out with every request."""

    def __init__(self, base_url: str = OPENAI) -> None:
        """Take the base URL; raises ConfigurationError when it cannot be one."""
        address, _, query = _checked(base_url).partition("?")
        set_once = object.__setattr__
        set_once(self, "base_url", address.rstrip("/"))
        set_once(self, "origin", origin(address))
        set_once(self, "query", _pairs(query) if query else ())

    def url(self, path: str) -> str:
        """The absolute URL of a path; a URL that is absolute already stays what it is."""
        if path[:1] == "/":
            return self.base_url + path
        return path if is_absolute(path) else f"{self.base_url}/{path}"

    def socket(self, path: str, query: Pairs) -> tuple[str, Pairs]:
        """The path below the base URL and the query that a WebSocket is opened with, given those that OpenAI wants."""
        return path, query

    def headers(self, credential: str) -> Mapping[str, str]:
        """The headers that carry a credential."""
        return {"authorization": f"Bearer {credential}"}

    def signed(self, envelope: Envelope, credential: Any) -> Mapping[str, str]:
        """The headers that carry a credential which was asked for just now, for one attempt to send this."""
        return self.headers(credential)

    # What follows is left alone by OpenAI itself, and costs its calls nothing: who asks looks first whether it is.

    def prepare(self, message: Message) -> Message:
        """The message as this provider wants it.

        Raises:
            ProviderCompatibilityError: it asks for what the provider does not do.
        """
        return message

    def adapted(self, request: Request[Any]) -> Request[Any]:
        """The request with the way to read its answer that this provider needs."""
        return request

    def problem(self, status: int, body: Any) -> Mapping[str, Any] | None:
        """What the body of a refusal means (`message`, `code`, `type`, `param`); None reads it in the usual way."""
        return None

    def advice(self, error: APIStatusError, envelope: Envelope) -> str:
        """What to do about a refusal, for a note on it; empty where there is nothing of this provider's to say."""
        return ""

    def keyed(self, api_key: Any) -> Profile:
        """The same for a client with this key of its own."""
        return self

    def moved(self, base_url: str) -> Profile:
        """The same at another address."""
        return type(self)(base_url)

    def owns(self, url: str) -> bool:
        """Whether credentials may go there; not where the address is one that libraries may read differently."""
        return origin(url) == self.origin and url.isascii() and url.isprintable() and " " not in url

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"A profile does not change; make another for a different {name}")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._state() == other._state() if isinstance(other, Profile) else False

    def __hash__(self) -> int:
        return hash(self._state())

    def __reduce__(self) -> tuple[Any, ...]:
        from urllib.parse import urlencode

        return type(self), (f"{self.base_url}?{urlencode(self.query)}" if self.query else self.base_url,)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    def _state(self) -> tuple[Any, ...]:
        return self.base_url, self.query


def is_absolute(path: str) -> bool:
    """Whether it says where to go, scheme and all."""
    scheme, separator, _ = path.partition("://")
    return bool(separator) and scheme.isascii() and scheme.isalnum()


def _pairs(query: str) -> Pairs:
    from urllib.parse import parse_qsl

    return tuple(parse_qsl(query, keep_blank_values=True))


def _checked(url: str) -> str:
    return checked_url("base_url", url, ("http", "https"))


def checked_url(option: str, url: str, schemes: tuple[str, ...]) -> str:
    """The address without the blanks around it; raises ConfigurationError, naming the option, when it cannot be one."""
    url = url.strip()
    scheme, separator, rest = url.partition("://")
    if not separator or scheme.lower() not in schemes:
        wanted = " or ".join(f"{name}://" for name in schemes)
        raise ConfigurationError(f"`{option}` must begin with {wanted}, but is {_bare(url)!r}")
    authority = rest.partition("?")[0].partition("#")[0].partition("/")[0]
    if "@" in authority:
        raise ConfigurationError(f"`{option}` must not hold a user name or password; pass them in `default_headers`")
    host, colon, port = authority.rpartition(":")
    if not colon or authority.endswith("]"):
        host, port = authority, ""
    if not host:
        raise ConfigurationError(f"`{option}` names no host: {url!r}")
    if port and not (port.isascii() and port.isdecimal() and int(port) < 65536):
        raise ConfigurationError(f"`{option}` has a port that is no number up to 65535: {url!r}")
    if "#" in url:
        raise ConfigurationError(f"`{option}` must not have a fragment (#...), but is {url!r}")
    if not url.isprintable() or " " in url or "\\" in url:
        raise ConfigurationError(f"`{option}` holds a space, a backslash or a control character: {url!r}")
    return url


def _bare(url: str) -> str:
    """An address as it may be shown: without the user name and password that may stand in it."""
    before, at, after = url.partition("?")[0].rpartition("@")
    return f"{before.partition('://')[0]}://***@{after}" if at and "://" in before else "***@" + after if at else url
