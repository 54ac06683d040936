"""Signatures of webhooks by the rules of Standard Webhooks: made, found in the headers of any framework, checked."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeAlias

from openai_core.errors import ConfigurationError, OpenAIError

TOLERANCE = 300
"""Seconds by which the clock of a delivery may differ from ours."""
PREFIX = "whsec_"
_VERSION = "v1"
_TIMESTAMP = re.compile(r"[0-9]{1,12}")

Secret: TypeAlias = "str | bytes"  # noqa: S105
Secrets: TypeAlias = "Secret | Sequence[Secret]"
Body: TypeAlias = "bytes | bytearray | memoryview | str"
Reason: TypeAlias = Literal[
    "missing_header", "repeated_header", "timestamp", "too_old", "too_new", "no_signature", "mismatch", "replayed"
]


class WebhookError(OpenAIError, ValueError):
    """A delivery cannot be taken."""


class InvalidWebhookSignatureError(WebhookError):
    """A delivery is not proven to be what it says; answer it with status 400, and do nothing else about it."""

    def __init__(self, message: str, *, reason: Reason = "mismatch") -> None:
        super().__init__(message)
        self.reason: Reason = reason
        """Why, in a word."""


class WebhookTimestampError(InvalidWebhookSignatureError):
    """The time of a delivery is too far from now, or is none: `reason` is `too_old`, `too_new` or `timestamp`."""


class WebhookReplayError(InvalidWebhookSignatureError):
    """A delivery came before; `reason` is `replayed`. If it was handled then, answer it with status 200."""


class WebhookBodyError(WebhookError):
    """A delivery is signed as it should be, but holds no event."""


class Delivery(NamedTuple):
    """A delivery whose signature is right."""

    id: str
    """The same each time that the event is sent; for headers that name none, made of the signature."""
    timestamp: int
    """When it was sent, in Unix seconds."""
    body: bytes


class _Names(NamedTuple):
    id: str
    timestamp: str
    signature: str


_REAL = _Names("webhook-id", "webhook-timestamp", "webhook-signature")
_LEGACY = _Names("webhook-id", "openai-timestamp", "openai-signature")


# --- secrets and bodies -----------------------------------------------------------------------------------------


def keys(secrets: Secrets) -> tuple[bytes, ...]:
    """The keys that these secrets stand for; what a message says of a secret never shows it.

    Raises:
        ConfigurationError: there is none, or one is empty or was cut off.
        TypeError: one is neither text nor bytes.
    """
    several = (secrets,) if isinstance(secrets, str | bytes) else tuple(secrets)
    if not several:
        raise ConfigurationError("There is no webhook secret in the list of secrets")
    return tuple(map(_key, several))


def _key(secret: Secret) -> bytes:
    if isinstance(secret, bytes):
        if not secret:
            raise ConfigurationError("The webhook secret is empty")
        return secret
    if not isinstance(secret, str):
        raise TypeError(f"A webhook secret is text or bytes, not {type(secret).__name__}")
    secret = secret.strip()
    if not secret:
        raise ConfigurationError("The webhook secret is empty; it is shown once, when the endpoint is made")
    if not secret.startswith(PREFIX):
        return secret.encode()
    encoded = secret.removeprefix(PREFIX)
    try:
        key = b64decode(encoded + "=" * (-len(encoded) % 4), validate=True)
    except ValueError:
        key = b""
    if not key:
        raise ConfigurationError(
            f"The webhook secret begins with {PREFIX} but what follows is no base64; check that it was copied whole"
        )
    return key


def body_of(body: Body) -> bytes:
    """The bytes of a body as it came.

    Raises:
        TypeError: it was parsed, and so is no longer what was signed.
    """
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass")
    if isinstance(body, bytes):
        return body
    if isinstance(body, bytearray | memoryview):
        return bytes(body)
    raise TypeError(
        f"A webhook's body is the bytes (or text) as they came, not {type(body).__name__}: what was parsed and written "
        "again is not what was signed. Read it before any JSON parser does, such as by `await request.body()` or "
        "`request.get_data()`"
    )


# --- headers ----------------------------------------------------------------------------------------------------


def found(headers: Any) -> dict[str, list[str]]:
    """The values of the headers that matter, under whatever names and in whatever form a framework gives them.

    Raises:
        TypeError: those are no headers.
    """
    values: dict[str, list[str]] = {name: [] for name in (*_REAL, *_LEGACY)}
    for given, value in _pairs(headers, tuple(values)):
        name = _text(given)
        if name is None:
            continue
        name = name.lower().replace("_", "-").removeprefix("http-")
        if name in values:
            several = value if isinstance(value, list | tuple) else (value,)
            values[name] += [text.strip() for text in map(_text, several) if text is not None]
    return values


def _pairs(headers: Any, names: Sequence[str]) -> Iterable[tuple[Any, Any]]:
    if isinstance(headers, Mapping) and headers.get("type") == "http" and isinstance(headers.get("headers"), Iterable):
        headers = headers["headers"]  # this was the scope of an ASGI application
    if callable(items := getattr(headers, "multi_items", None) or getattr(headers, "items", None)):
        named: Any = items()
        return named  # type: ignore[no-any-return]
    if callable(get := getattr(headers, "get", None)):
        return [(name, get(name)) for name in names]
    if isinstance(headers, Iterable) and not isinstance(headers, str | bytes):
        pairs = [*headers]
        if all(isinstance(pair, list | tuple) and len(pair) == 2 for pair in pairs):
            return pairs
    raise TypeError(f"Headers are a mapping or pairs of names and values, not {type(headers).__name__}")


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value
    return value.decode("latin-1") if isinstance(value, bytes) else None


# --- signing and checking ---------------------------------------------------------------------------------------


def signed(key: bytes, id: str, timestamp: str, body: bytes) -> bytes:
    """The signature of a delivery, in base64; one without an id is signed without."""
    import hmac

    head = f"{id}.{timestamp}." if id else f"{timestamp}."
    return b64encode(hmac.digest(key, head.encode("utf-8", "surrogatepass") + body, "sha256"))


def headers_of(body: bytes, keys: Sequence[bytes], id: str, timestamp: int, *, legacy: bool = False) -> dict[str, str]:
    """The headers of a delivery, with a signature for each key."""
    names = _LEGACY if legacy else _REAL
    tokens = [signed(key, id, str(timestamp), body).decode() for key in keys]
    mark = "=" if legacy else ","
    told = {names.timestamp: str(timestamp), names.signature: " ".join(f"{_VERSION}{mark}{token}" for token in tokens)}
    return {names.id: id, **told} if id else told


def verified(
    body: bytes, headers: Any, keys: Sequence[bytes], *, now: float, tolerance: float = TOLERANCE, legacy: bool = False
) -> Delivery:
    """Check the signature of a delivery, and that it was sent about now.

    Raises:
        InvalidWebhookSignatureError: one of the two is not so; says which.
        TypeError: those are no headers.
    """
    values = found(headers)
    older = legacy and not values[_REAL.signature] and not values[_REAL.timestamp]
    names = _LEGACY if older else _REAL
    if not any(values[names.signature]):
        raise _missing(names.signature, values)
    timestamp = _one(names.timestamp, values)
    id = "" if older and not values[names.id] else _one(names.id, values)
    seconds = _about_now(timestamp, now, tolerance)
    signatures = _tokens(values[names.signature], legacy=older)
    if not signatures:
        raise InvalidWebhookSignatureError(
            f"The header {names.signature} holds no signature of version {_VERSION}", reason="no_signature"
        )
    expected = [signed(key, id, timestamp, body) for key in keys]
    if not _any_equal(expected, signatures):
        raise InvalidWebhookSignatureError(
            "The webhook's signature does not match: check that the secret is the one of this endpoint, and that the "
            "body is given as it came, not parsed and written again"
        )
    return Delivery(id or expected[0].decode(), seconds, body)


def _tokens(headers: list[str], *, legacy: bool) -> list[bytes]:
    """The signatures of the version that we know; headers of one name are joined by blanks, or by some by commas."""
    marks = (f"{_VERSION},", f"{_VERSION}=") if legacy else (f"{_VERSION},",)
    parts = [part.removesuffix(",") for part in " ".join(headers).split()]
    tokens = [part[len(mark) :] for part in parts for mark in marks if part.startswith(mark)]
    return [token.encode("utf-8", "surrogatepass") for token in tokens if token]


def _any_equal(expected: list[bytes], signatures: list[bytes]) -> bool:
    """Whether one is another; takes as long whichever it is."""
    from hmac import compare_digest

    equal = False
    for right in expected:
        for given in signatures:
            equal |= compare_digest(right, given)
    return equal


def _one(name: str, values: dict[str, list[str]]) -> str:
    several = values[name]
    if not several or not several[0]:
        raise _missing(name, values)
    if any(value != several[0] for value in several):
        raise InvalidWebhookSignatureError(f"The header {name} came with several values", reason="repeated_header")
    return several[0]


def _missing(name: str, values: dict[str, list[str]]) -> InvalidWebhookSignatureError:
    hint = ""
    if name in _REAL and (values[_LEGACY.timestamp] or values[_LEGACY.signature]):
        hint = f"; {_LEGACY.signature} and {_LEGACY.timestamp} are read with legacy_headers=True only"
    return InvalidWebhookSignatureError(
        f"The header {name} is missing: this is no webhook, or something on the way removed its headers{hint}",
        reason="missing_header",
    )


def _about_now(timestamp: str, now: float, tolerance: float) -> int:
    if not _TIMESTAMP.fullmatch(timestamp):
        raise WebhookTimestampError("The webhook's timestamp is no number of seconds", reason="timestamp")
    seconds = int(timestamp)
    if now - seconds > tolerance:
        raise WebhookTimestampError(
            f"The webhook's timestamp is too old: it is {now - seconds:.0f} s ago, and {tolerance:g} are allowed. If "
            "it was sent just now, set this machine's clock; to allow more, set `tolerance`",
            reason="too_old",
        )
    if seconds - now > tolerance:
        raise WebhookTimestampError(
            f"The webhook's timestamp is too new: it lies {seconds - now:.0f} s in the future, and {tolerance:g} are "
            "allowed. If it was sent just now, set this machine's clock",
            reason="too_new",
        )
    return seconds
