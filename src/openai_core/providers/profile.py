"""A provider, as a value: where requests go and what they carry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openai_core.errors import ConfigurationError
from openai_core.sansio.envelope import origin

if TYPE_CHECKING:
    from collections.abc import Mapping

OPENAI: Final = "https://api.openai.com/v1"

Pairs = tuple[tuple[str, str], ...]


class Profile:
    """Answers where a message goes, with which headers and query; this one speaks to OpenAI, and to what is like it."""

    __slots__ = ("base_url", "origin", "query")

    name = "openai"

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
        return path if "://" in path else f"{self.base_url}/{path}"

    def headers(self, credential: str) -> Mapping[str, str]:
        """The headers that carry a credential."""
        return {"authorization": f"Bearer {credential}"}

    def owns(self, url: str) -> bool:
        """Whether credentials may go there."""
        return origin(url) == self.origin

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


def _pairs(query: str) -> Pairs:
    from urllib.parse import parse_qsl

    return tuple(parse_qsl(query, keep_blank_values=True))


def _checked(url: str) -> str:
    url = url.strip()
    scheme, separator, rest = url.partition("://")
    if not separator or scheme.lower() not in ("http", "https"):
        raise ConfigurationError(f"`base_url` must begin with http:// or https://, but is {url!r}")
    authority = rest.partition("?")[0].partition("/")[0]
    if not authority or authority.startswith(":"):
        raise ConfigurationError(f"`base_url` names no host: {url!r}")
    if "@" in authority:
        raise ConfigurationError("`base_url` must not hold a user name or password; pass them in `default_headers`")
    if "#" in url:
        raise ConfigurationError(f"`base_url` must not have a fragment (#...), but is {url!r}")
    if not url.isprintable() or " " in url:
        raise ConfigurationError(f"`base_url` holds a space or a control character: {url!r}")
    return url
