"""Turns a message into an envelope: what a client's settings add, worked out once."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

from openai_core import __version__
from openai_core.checks import headers as checked
from openai_core.checks import phases
from openai_core.errors import ConfigurationError
from openai_core.http.machine import facts, loop
from openai_core.providers.profile import Profile
from openai_core.sansio.codec import dumps
from openai_core.sansio.envelope import Envelope
from openai_core.sansio.headers import SECRET
from openai_core.sansio.message import JsonBody, Message, MultipartBody, Options
from openai_core.sansio.seal import COUNT
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from openai_core.providers.profile import Pairs
    from openai_core.sansio.message import RawBody
    from openai_core.sansio.seal import Signer
    from openai_core.settings import Settings

OWN = {"organization": "openai-organization", "project": "openai-project"}
ASYNC = "x-stainless-async"
READ = "x-stainless-read-timeout"


class Composer:
    """Addresses and signs the messages of one client."""

    __slots__ = (
        "_admin",
        "_foreign",
        "_home",
        "_looped",
        "_named",
        "_prepare",
        "_query",
        "_signer",
        "_stays",
        "_telling",
        "_timeout",
        "personal",
        "settings",
    )

    def __init__(
        self, settings: Settings, timeout: Mapping[str, float | None] | None = None, asynchronous: bool = False
    ) -> None:
        """Take the settings.

        Args:
            settings: What the client is set to.
            timeout: What stands in for a timeout that is not set.
            asynchronous: Whether the client is an `AsyncClient`.
        """
        self.settings = settings
        self._timeout = timeout if timeout is not None and settings.timeout is UNSET else phases(settings.timeout)
        profile = settings.profile
        self._query = (*profile.query, *_pairs(settings.default_query))
        common = {
            "accept-encoding": "gzip, deflate",
            "connection": "keep-alive",
            "user-agent": f"openai-core/{__version__}",
        }
        self._named = frozenset(name.lower() for name in settings.default_headers)
        self.personal = SECRET.union(
            OWN.values(), (name.lower() for name in profile.headers("key")), self._named.difference(common)
        )
        self._telling = settings.telemetry
        self._looped = asynchronous and settings.telemetry and ASYNC not in self._named
        home = dict(common)
        if settings.telemetry:
            home.update(facts())
            home[ASYNC] = "false"
            home[COUNT] = "0"
            if (reading := self._timeout["read"]) is not None:
                home[READ] = _number(reading)
        for option, header in OWN.items():
            if value := getattr(settings, option):
                home[header] = value
        home.update(_lower(profile.default_headers))
        identity = settings.workload_identity
        self._stays = profile.stays or (identity is not None and identity.certified)
        self._prepare = None if type(profile).prepare is Profile.prepare else profile.prepare
        self._signer: Signer | None = settings.signer(asynchronous)
        signed = profile.headers(settings.api_key) if isinstance(settings.api_key, str) else {}
        self._home = overlaid({**home, **_lower(signed)}, settings.default_headers)
        self._admin = None
        if settings.admin_api_key is not None:
            signed = profile.headers(settings.admin_api_key)
            self._admin = overlaid({**home, **_lower(signed)}, settings.default_headers)
        foreign = {name: value for name, value in settings.default_headers.items() if name.lower() in common}
        self._foreign = overlaid(common, foreign)

    def compose(self, message: Message, options: Options) -> Envelope:
        """The envelope for a message.

        Raises:
            ConfigurationError: the operation wants a key that the client does not have.
            TypeError, ValueError: the body cannot be written.
        """
        profile = self.settings.profile
        if options.provider_options is not UNSET:
            message = _with_own(message, options.provider_options, profile.name)
        if self._prepare is not None:
            message = self._prepare(message)
        path = message.path
        url = profile.url(path)
        at_home = path[:1] == "/" or profile.owns(url)
        signer = None
        if not at_home:
            if self._stays:
                raise ConfigurationError(
                    "An absolute URL elsewhere cannot be asked where a certificate vouches, or requests are signed"
                )
            headers = self._foreign.copy()
        else:
            if message.security == "admin":
                headers = self._admin_headers(message).copy()
            else:
                headers = self._home.copy()
                signer = self._signer_of(message)
            if self._looped:
                headers[ASYNC] = loop()
        headers["accept"] = message.accept
        content: Any = b""
        body = message.body
        if body is not None:
            if isinstance(body, JsonBody):
                content = dumps(body.value)
                headers["content-type"] = "application/json"
            else:
                content, headers["content-type"] = _laid_out(body)
        if message.method == "POST":
            key = options.idempotency_key
            if key is UNSET:
                headers["idempotency-key"] = os.urandom(16).hex()
            elif isinstance(key, str):
                headers["idempotency-key"] = key
        timeout = self._timeout
        if options.timeout is not UNSET:
            timeout = phases(options.timeout)
            if at_home and self._telling and READ not in self._named:
                headers.pop(READ, None)
                if (reading := timeout["read"]) is not None:
                    headers[READ] = _number(reading)
        counted = at_home and self._telling and COUNT not in self._named
        if message.headers:
            headers = overlaid(headers, checked("extra_headers", message.headers))
            counted = counted and all(name.lower() != COUNT for name in message.headers)
        common = self._query if at_home else ()
        if message.query or common:
            url = _queried(url, common, message.query)
        return Envelope(
            message.method,
            url,
            headers,
            content,
            timeout=timeout,
            operation=message.operation,
            token=signer,
            profile=profile,
            personal=self.personal,
            counted=counted,
            stays=self._stays,
        )

    def _admin_headers(self, message: Message) -> dict[str, str]:
        if self._admin is not None:
            return self._admin
        if self._signed_by_hand(message):
            return self._home
        raise ConfigurationError(
            f"{message.operation or message.path} wants an admin key: pass admin_api_key=... or set OPENAI_ADMIN_KEY"
        )

    def _signer_of(self, message: Message) -> Signer | None:
        if isinstance(self.settings.api_key, str) or message.security is None or self._signed_by_hand(message):
            return None
        if self._signer is None:
            if self.settings.profile.keyless:
                return None
            raise ConfigurationError(
                f"{message.operation or message.path} wants an API key and the client has only an admin key: "
                "pass api_key=... or set OPENAI_API_KEY"
            )
        return self._signer

    def _signed_by_hand(self, message: Message) -> bool:
        """Whether the caller set (or removed) the header that carries the credential."""
        given = self._named.union(name.lower() for name in message.headers)
        return any(name.lower() in given for name in self.settings.profile.headers("key"))


def _with_own(message: Message, given: Any, name: str) -> Message:
    """The message with the keys of its body that this provider alone is given."""
    try:
        fields = dict(given.get(name) or {})
    except (AttributeError, TypeError, ValueError):
        raise TypeError(f"provider_options must map the names of providers to mappings, not {given!r}") from None
    if not fields:
        return message
    from openai_core.providers.vendor import with_fields

    return message.replace(body=JsonBody(fields) if message.body is None else with_fields(message.body, fields, True))


def _queried(url: str, common: Pairs, own: Sequence[tuple[str, str]]) -> str:
    """The address with a query: what it holds already, what all requests have, what this one has; the last wins."""
    named = {name for name, _ in own}
    pairs = [*(pair for pair in common if pair[0] not in named), *own]
    address, _, written = url.partition("?")
    if written:
        named.update(name for name, _ in common)
        pairs = [*(pair for pair in parse_qsl(written, keep_blank_values=True) if pair[0] not in named), *pairs]
    return f"{address}?{urlencode(pairs)}"


def _number(seconds: float) -> str:
    return str(int(seconds)) if seconds == int(seconds) else str(seconds)


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _laid_out(body: MultipartBody | RawBody) -> tuple[Any, str]:
    """What goes out for a body that is not JSON, and its content type."""
    if isinstance(body, MultipartBody):
        from openai_core.sansio.multipart import Form

        form = Form(body)
        return form, form.content_type
    if isinstance(body.content, bytes):
        return body.content, body.content_type
    from openai_core.sansio.source import Source

    return Source(body.content), body.content_type


def _pairs(query: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if query:
        from openai_core.sansio.multipart import flatten

        for name, value in query.items():
            yield from flatten(name, value)


def overlaid(headers: Mapping[str, str], more: Mapping[str, Any]) -> dict[str, str]:
    """Both, by lower-case name; the later wins, and UNSET or None removes."""
    result = dict(headers)
    for name, value in more.items():
        if value is None or value is UNSET:
            result.pop(name.lower(), None)
        else:
            result[name.lower()] = value
    return result
