"""A message addressed and signed: all that a transport needs to know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.sansio.headers import SECRET

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Envelope:
    """What goes over the wire."""

    __slots__ = ("content", "headers", "method", "operation", "personal", "sign", "timeout", "token", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        content: Any = b"",
        *,
        timeout: Mapping[str, float | None] | None = None,
        operation: str = "",
        token: Callable[[], Any] | None = None,
        sign: Callable[[str], Mapping[str, str]] | None = None,
        personal: frozenset[str] = SECRET,
    ) -> None:
        self.method = method
        self.url = url
        """Absolute."""
        self.headers = headers
        """By lower-case name; the length of the body is not among them."""
        self.content = content
        """Bytes, or something that yields them and has `length` and `replayable`."""
        self.timeout = timeout or {}
        """Seconds for `connect`, `read`, `write` and `pool`; None waits for ever."""
        self.operation = operation
        self.token = token
        """Gives the credential, asked before every attempt; None where the envelope is signed already."""
        self.sign = sign
        """The headers for a credential."""
        self.personal = personal
        """The headers that stay behind when the origin changes."""

    @property
    def replayable(self) -> bool:
        """Whether it can be sent a second time."""
        return True if type(self.content) is bytes else bool(self.content.replayable)

    def signed(self, credential: str) -> Envelope:
        """The same with this credential."""
        headers = {name.lower(): value for name, value in self.sign(credential).items()} if self.sign else {}
        return self._changed(headers={**self.headers, **headers}, token=None)

    def redirected(self, status: int, location: str) -> Envelope:
        """The envelope for where a redirect points; what is personal stays behind when the origin changes."""
        from urllib.parse import urljoin

        url = urljoin(self.url, location)
        headers = dict(self.headers)
        if origin(url) != origin(self.url):
            headers = {name: value for name, value in headers.items() if name not in self.personal}
        if (status == 303 and self.method != "HEAD") or (status in (301, 302) and self.method == "POST"):
            for name in ("content-type", "idempotency-key"):
                headers.pop(name, None)
            return self._changed(method="GET", url=url, headers=headers, content=b"")
        return self._changed(url=url, headers=headers)

    def _changed(self, **changes: Any) -> Envelope:
        copy = object.__new__(Envelope)
        for name in Envelope.__slots__:
            setattr(copy, name, changes[name] if name in changes else getattr(self, name))
        return copy

    def __repr__(self) -> str:
        return f"Envelope({self.method} {self.url.partition('?')[0]})"


def origin(url: str) -> str:
    """Scheme, host and port: what a credential belongs to."""
    scheme, _, rest = url.partition("://")
    scheme = scheme.lower()
    for mark in "/?#":
        rest = rest.partition(mark)[0]
    host = rest.rpartition("@")[2].lower()
    if host.endswith(default := {"http": ":80", "https": ":443"}.get(scheme, "\0")):
        host = host[: -len(default)]
    return f"{scheme}://{host}"
