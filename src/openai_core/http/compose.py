"""Turns a message into an envelope: what a client's settings add, worked out once."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from openai_core import __version__
from openai_core.errors import ConfigurationError
from openai_core.sansio.codec import dumps
from openai_core.sansio.envelope import Envelope
from openai_core.sansio.headers import SECRET
from openai_core.sansio.message import JsonBody, Message, MultipartBody, Options
from openai_core.settings import Settings, phases
from openai_core.settings import headers as checked
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openai_core.sansio.message import RawBody

OWN = {"organization": "openai-organization", "project": "openai-project"}


class Composer:
    """Addresses and signs the messages of one client."""

    __slots__ = ("_admin", "_foreign", "_home", "_query", "_timeout", "personal", "settings")

    def __init__(self, settings: Settings, timeout: Mapping[str, float | None] | None = None) -> None:
        """Take the settings.

        Args:
            settings: What the client is set to.
            timeout: What stands in for a timeout that is not set.
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
        self.personal = SECRET.union(OWN.values(), (name.lower() for name in profile.headers("key")))

        home = dict(common)
        if isinstance(settings.api_key, str):
            home.update(profile.headers(settings.api_key))
        for option, header in OWN.items():
            if value := getattr(settings, option):
                home[header] = value
        self._home = overlaid(home, settings.default_headers)
        self._admin = None
        if settings.admin_api_key is not None:
            admin = {**home, **profile.headers(settings.admin_api_key)}
            self._admin = overlaid(admin, settings.default_headers)
        foreign = overlaid(common, settings.default_headers)
        self._foreign = {name: value for name, value in foreign.items() if name not in self.personal}

    def compose(self, message: Message, options: Options) -> Envelope:
        """The envelope for a message.

        Raises:
            ConfigurationError: the operation wants a key that the client does not have.
            TypeError, ValueError: the body cannot be written.
        """
        profile = self.settings.profile
        path = message.path
        url = profile.url(path)
        at_home = path[:1] == "/" or profile.owns(url)
        token = None
        if not at_home:
            headers = self._foreign.copy()
        elif message.security == "admin":
            headers = self._admin_headers(message).copy()
        else:
            headers = self._home.copy()
            token = self._token(message)
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
        if message.headers:
            headers = overlaid(headers, checked("extra_headers", message.headers))
        if message.query or self._query:
            url = self._queried(url, message)
        return Envelope(
            message.method,
            url,
            headers,
            content,
            timeout=self._timeout if options.timeout is UNSET else phases(options.timeout),
            operation=message.operation,
            token=token,
            sign=profile.headers,
            personal=self.personal,
        )

    def _admin_headers(self, message: Message) -> dict[str, str]:
        if self._admin is not None:
            return self._admin
        if self._signed_by_hand(message):
            return self._home
        raise ConfigurationError(
            f"{message.operation or message.path} wants an admin key: pass admin_api_key=... or set OPENAI_ADMIN_KEY"
        )

    def _token(self, message: Message) -> Any:
        key = self.settings.api_key
        if isinstance(key, str) or message.security is None or self._signed_by_hand(message):
            return None
        if key is None:
            raise ConfigurationError(
                f"{message.operation or message.path} wants an API key and the client has only an admin key: "
                "pass api_key=... or set OPENAI_API_KEY"
            )
        return key

    def _signed_by_hand(self, message: Message) -> bool:
        """Whether the caller set (or removed) the header that carries the credential."""
        given = {name.lower() for name in (*self.settings.default_headers, *message.headers)}
        return any(name.lower() in given for name in self.settings.profile.headers("key"))

    def _queried(self, url: str, message: Message) -> str:
        named = {name for name, _ in message.query}
        pairs = [*((name, value) for name, value in self._query if name not in named), *message.query]
        return f"{url}{'&' if '?' in url else '?'}{urlencode(pairs)}"


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
