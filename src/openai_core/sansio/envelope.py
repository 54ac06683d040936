"""A message addressed and signed: all that a transport needs to know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.sansio.headers import SECRET, is_secret
from openai_core.sansio.seal import COUNT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.log import Log
    from openai_core.providers.profile import Profile
    from openai_core.sansio.seal import Signer
    from openai_core.sansio.timeout import Deadline
    from openai_core.sansio.watch import Watch


class Envelope:
    """What goes over the wire."""

    __slots__ = (
        "content",
        "counted",
        "deadline",
        "headers",
        "lease",
        "log",
        "member",
        "method",
        "operation",
        "personal",
        "profile",
        "signature",
        "stays",
        "timeout",
        "token",
        "url",
        "watch",
    )

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        content: Any = b"",
        *,
        timeout: Mapping[str, float | None] | None = None,
        operation: str = "",
        token: Signer | None = None,
        profile: Profile | None = None,
        personal: frozenset[str] = SECRET,
        counted: bool = False,
        stays: bool = False,
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
        """Gives the credential, asked before every attempt; None where the headers hold it from the start."""
        self.profile = profile
        """Who is asked: gives the headers for a credential, reads refusals; None for what is no call of the API."""
        self.personal = personal
        """The headers that stay behind when the origin changes."""
        self.counted = counted
        """Whether each attempt tells how many there were before it."""
        self.stays = stays
        """Whether no redirect to another origin is followed at all."""
        self.member = ""
        """What a router calls who is asked; empty where none chose."""
        self.lease: Callable[[], Any] | None = None
        """Called when the answer is closed, its body read or not: its place there is free again."""
        self.signature: Any = None
        """The credential that `token` gave for this attempt."""
        self.deadline: Deadline | None = None
        """When the call has to be done, its body included; None leaves it all the time it takes."""
        self.log: Log | None = None
        """Where this call is told of, when that is not the library's own logger."""
        self.watch: Watch | None = None
        """Whoever looks on; None in the common case that nobody does."""

    @property
    def provider(self) -> str:
        """The name of who is asked."""
        return self.member or ("" if self.profile is None else self.profile.name)

    @property
    def replayable(self) -> bool:
        """Whether it can be sent a second time."""
        return True if type(self.content) is bytes else bool(self.content.replayable)

    def signed(self, credential: Any) -> Envelope:
        """The same with this credential."""
        given = {} if self.profile is None else self.profile.signed(self, credential)
        headers = {name.lower(): value for name, value in given.items()}
        return self._changed(headers={**self.headers, **headers}, signature=credential)

    def counting(self, attempt: int) -> Envelope:
        """The same for an attempt that others came before."""
        return self._changed(headers={**self.headers, COUNT: str(attempt)})

    def hastened(self, deadline: Deadline) -> Envelope:
        """The same, with no phase longer than what is left until then; raises when nothing is."""
        from openai_core.sansio.timeout import Left

        if deadline.left() <= 0:
            raise deadline.error()
        return self._changed(timeout={name: Left.of(value, deadline) for name, value in self.timeout.items()})

    def eased(self, original: Envelope) -> None:
        """Take back what a deadline made of the phases that are still to come; a call's own deadline stays."""
        deadline = original.deadline
        for limit in self.timeout.values():
            limit.ease(deadline)  # type: ignore[union-attr]
        eased = original if deadline is None else original.hastened(deadline)
        self.timeout.update(eased.timeout)  # type: ignore[attr-defined]

    def redirected(self, status: int, location: str) -> Envelope:
        """The envelope for where a redirect points; what is personal stays behind when the origin changes.

        Raises:
            ValueError: it points to nothing that can be asked.
        """
        from urllib.parse import urljoin, urlsplit

        url = urljoin(self.url, location)
        target = urlsplit(url)
        if target.scheme not in ("http", "https") or not target.hostname or target.port == 0:
            raise ValueError(f"no address: {location!r}")
        headers = dict(self.headers)
        if origin(url) != origin(self.url):
            if self.stays:
                raise ValueError(f"elsewhere: {location!r}")
            headers = {n: value for n, value in headers.items() if n not in self.personal and not is_secret(n)}
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
    """Scheme, host and port: what a credential belongs to.

    An authority that libraries read differently (one with a user name or a backslash) is an origin of its own.
    """
    scheme, _, rest = url.partition("://")
    scheme = scheme.lower()
    for mark in "/?#":
        rest = rest.partition(mark)[0]
    host = rest.lower()
    if host.endswith(default := {"http": ":80", "https": ":443"}.get(scheme, "\0")):
        host = host[: -len(default)]
    return f"{scheme}://{host}"


def is_safe(url: Any) -> bool:
    """Whether tokens may be sent there: over TLS, or to this machine."""
    if not isinstance(url, str) or not url.isprintable() or " " in url or "@" in url or "\\" in url:
        return False
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    near = parts.hostname in ("127.0.0.1", "localhost", "::1")
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and near))
