"""Webhooks: what the API sends to a program of yours when something happened, checked and read. No client is needed.

    event = openai_core.webhooks.unwrap(body, headers)

The secret of the endpoint is taken from the environment variable `OPENAI_WEBHOOK_SECRET`, unless it is given.
Guide: https://platform.openai.com/docs/guides/webhooks
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from openai_core.errors import ConfigurationError
from openai_core.sansio.webhook import (
    TOLERANCE,
    Body,
    Delivery,
    InvalidWebhookSignatureError,
    Secrets,
    WebhookBodyError,
    WebhookError,
    WebhookReplayError,
    WebhookTimestampError,
    body_of,
    headers_of,
    keys,
    verified,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.generated.models.webhooks import WebhookEvent

__all__ = [
    "Delivery",
    "InvalidWebhookSignatureError",
    "ReplayGuard",
    "SeenIds",
    "WebhookBodyError",
    "WebhookError",
    "WebhookReplayError",
    "WebhookTimestampError",
    "sign",
    "unwrap",
    "verify_signature",
]


class ReplayGuard(Protocol):
    """Tells whether a delivery came before, by its id, and remembers it; any function that does so is one.

    It is asked only about deliveries whose signature is right. One for several machines keeps the ids in a store that
    they share:

        seen = lambda id: not redis.set(f"webhook:{id}", 1, nx=True, ex=86400)
    """

    def __call__(self, id: str, /) -> bool:
        """Whether the id came before; it is remembered."""
        ...


class SeenIds:
    """A replay guard that remembers the latest ids, in the memory of one process. For any number of threads.

    A replayed delivery is refused for its age after `tolerance` seconds anyway, so `limit` is best larger than the
    number of deliveries in twice that time.
    """

    def __init__(self, limit: int = 100_000) -> None:
        """Remember up to `limit` ids, about 150 bytes each; then the oldest are forgotten."""
        from threading import Lock

        if limit < 1:
            raise ValueError(f"limit is a number above 0, not {limit!r}")
        self._limit = limit
        self._ids: dict[str, None] = {}
        self._lock = Lock()

    def __call__(self, id: str, /) -> bool:
        """Whether the id came before; it is remembered."""
        with self._lock:
            if id in self._ids:
                return True
            self._ids[id] = None
            if len(self._ids) > self._limit:
                del self._ids[next(iter(self._ids))]
            return False

    def forget(self, id: str, /) -> None:
        """Let the id come again, since nothing came of it."""
        with self._lock:
            self._ids.pop(id, None)

    def __len__(self) -> int:
        return len(self._ids)


def unwrap(
    body: Body,
    headers: Any,
    *,
    secret: Secrets | None = None,
    tolerance: float = TOLERANCE,
    seen: ReplayGuard | None = None,
    legacy_headers: bool = False,
    clock: Callable[[], float] | None = None,
) -> WebhookEvent:
    """Check the signature of a delivery, and read the event that it brings.

    Args:
        body: The body as it came, before any JSON parser: bytes, or text.
        headers: The headers of the request, as any framework has them: a mapping with names in any case, pairs of text
            or bytes, Django's `META`, a WSGI environment, an ASGI scope.
        secret: The secret of the endpoint (`whsec_...`), or several of them while it is being changed. Default: the
            environment variable `OPENAI_WEBHOOK_SECRET`.
        tolerance: Seconds that the delivery's time may lie in the past or in the future. Default: 300.
        seen: Asked whether the delivery's id came before, and remembers it; see `ReplayGuard`. Default: none is.
        legacy_headers: Whether `openai-signature` and `openai-timestamp` are taken too, where the real headers are
            absent. The API sends the real ones.
        clock: Gives the time in Unix seconds. Default: `time.time`.

    Returns:
        The event, its class told by its `type`; one of a type that this release does not know is an `Unknown`.

    Raises:
        InvalidWebhookSignatureError: the delivery is not proven to be what it says; its `reason` says why.
            `WebhookTimestampError` and `WebhookReplayError` are such errors.
        WebhookBodyError: it is, but holds no event.
        ConfigurationError: there is no secret, or it cannot be right.
        TypeError: the body was parsed already, or those are no headers.

    API page: https://platform.openai.com/docs/guides/webhooks
    """
    delivery = verify_signature(
        body, headers, secret=secret, tolerance=tolerance, seen=seen, legacy_headers=legacy_headers, clock=clock
    )
    return event_of(delivery.body)


def verify_signature(
    body: Body,
    headers: Any,
    *,
    secret: Secrets | None = None,
    tolerance: float = TOLERANCE,
    seen: ReplayGuard | None = None,
    legacy_headers: bool = False,
    clock: Callable[[], float] | None = None,
) -> Delivery:
    """Check the signature of a delivery without reading what it brings.

    Args:
        body: See `unwrap`, as for all the others.
        headers: The headers of the request.
        secret: The secret of the endpoint, or several of them.
        tolerance: Seconds. Default: 300.
        seen: The replay guard.
        legacy_headers: Whether the older names are taken too.
        clock: Gives the time.

    Returns:
        The delivery's id, time and body.

    Raises:
        InvalidWebhookSignatureError: the delivery is not proven to be what it says; its `reason` says why.
        ConfigurationError: there is no secret, or it cannot be right.
        TypeError: the body was parsed already, or those are no headers.

    API page: https://platform.openai.com/docs/guides/webhooks
    """
    if not tolerance >= 0:
        raise ConfigurationError(f"`tolerance` is a number of seconds, 0 or more, not {tolerance!r}")
    from time import time

    now = (clock or time)()
    delivery = verified(body_of(body), headers, keys_of(secret), now=now, tolerance=tolerance, legacy=legacy_headers)
    if seen is not None and seen(delivery.id):
        raise WebhookReplayError(f"The delivery {delivery.id} came before", reason="replayed")
    return delivery


def sign(
    body: Body,
    secret: Secrets | None = None,
    *,
    id: str | None = None,
    timestamp: float | None = None,
    legacy_headers: bool = False,
) -> dict[str, str]:
    """The headers with which the API would deliver a body; for tests of what receives them.

    Args:
        body: The body; text is signed as UTF-8.
        secret: The secret, or several: then there is a signature for each. Default: `OPENAI_WEBHOOK_SECRET`.
        id: The delivery's id. Default: one made at random; with legacy headers, none.
        timestamp: Unix seconds; what is behind the point is dropped. Default: now.
        legacy_headers: Whether to use the older names, with signatures as `v1=...`.

    Raises:
        ConfigurationError: there is no secret, or it cannot be right.
    """
    if timestamp is None:
        from time import time

        timestamp = time()
    if id is None:
        from os import urandom

        id = "" if legacy_headers else f"wh_{urandom(16).hex()}"
    return headers_of(body_of(body), keys_of(secret), id, int(timestamp), legacy=legacy_headers)


def keys_of(secret: Secrets | None) -> tuple[bytes, ...]:
    """The keys of the secrets given, or of those that the environment names."""
    if secret is None:
        from os import environ

        secret = environ.get("OPENAI_WEBHOOK_SECRET", "").strip() or None
        if secret is None:
            raise ConfigurationError(
                "There is no webhook secret: pass secret=... or set the environment variable OPENAI_WEBHOOK_SECRET. It "
                "is shown when the endpoint is made, in the settings of the project"
            )
    return keys(secret)


def event_of(body: bytes) -> WebhookEvent:
    """The event that a body holds.

    Raises:
        WebhookBodyError: it holds none.
    """
    from openai_core.generated.models.webhooks import WebhookEvent
    from openai_core.sansio.codec import loads

    try:
        data = loads(body)
    except (ValueError, RecursionError):
        data = None
    if type(data) is not dict:
        raise WebhookBodyError("The webhook is signed as it should be, but its body is no JSON object")
    event: WebhookEvent = WebhookEvent.decode(data)  # type: ignore[attr-defined]
    return event
