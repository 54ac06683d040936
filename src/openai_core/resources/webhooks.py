"""`client.webhooks`: deliveries of webhooks, checked with the client's secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.errors import ConfigurationError
from openai_core.resource import R, Resource
from openai_core.sansio.webhook import TOLERANCE

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.generated.models.webhooks import WebhookEvent
    from openai_core.sansio.webhook import Body, Delivery, Secrets
    from openai_core.webhooks import ReplayGuard


class Webhooks(Resource[R]):
    """What the API sends when something happened. Nothing is requested here, so nothing is awaited.

    The secret is the client's `webhook_secret` (or `OPENAI_WEBHOOK_SECRET`) unless it is given. `openai_core.webhooks`
    has the same functions for programs without a client.

    API page: https://platform.openai.com/docs/guides/webhooks
    """

    def unwrap(
        self,
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
            headers: The headers of the request, as any framework has them.
            secret: The secret of the endpoint, or several of them while it is being changed. Default: the client's.
            tolerance: Seconds that the delivery's time may lie in the past or in the future. Default: 300.
            seen: Asked whether the delivery's id came before, and remembers it; see `ReplayGuard`.
            legacy_headers: Whether `openai-signature` and `openai-timestamp` are taken too.
            clock: Gives the time in Unix seconds. Default: `time.time`.

        Returns:
            The event, its class told by its `type`; one of a type that this release does not know is an `Unknown`.

        Raises:
            InvalidWebhookSignatureError: the delivery is not proven to be what it says; its `reason` says why.
            WebhookBodyError: it is, but holds no event.
            ConfigurationError: there is no secret, or it cannot be right.
            TypeError: the body was parsed already, or those are no headers.

        API page: https://platform.openai.com/docs/guides/webhooks
        """
        from openai_core.webhooks import unwrap

        return unwrap(
            body,
            headers,
            secret=self._secret(secret),
            tolerance=tolerance,
            seen=seen,
            legacy_headers=legacy_headers,
            clock=clock,
        )

    def verify_signature(
        self,
        body: Body,
        headers: Any,
        *,
        secret: Secrets | None = None,
        tolerance: float = TOLERANCE,
        seen: ReplayGuard | None = None,
        legacy_headers: bool = False,
        clock: Callable[[], float] | None = None,
    ) -> Delivery:
        """Check the signature of a delivery without reading what it brings; see `unwrap`.

        Returns:
            The delivery's id, time and body.

        Raises:
            InvalidWebhookSignatureError: the delivery is not proven to be what it says; its `reason` says why.
            ConfigurationError: there is no secret, or it cannot be right.
            TypeError: the body was parsed already, or those are no headers.

        API page: https://platform.openai.com/docs/guides/webhooks
        """
        from openai_core.webhooks import verify_signature

        return verify_signature(
            body,
            headers,
            secret=self._secret(secret),
            tolerance=tolerance,
            seen=seen,
            legacy_headers=legacy_headers,
            clock=clock,
        )

    def sign(
        self,
        body: Body,
        secret: Secrets | None = None,
        *,
        id: str | None = None,
        timestamp: float | None = None,
        legacy_headers: bool = False,
    ) -> dict[str, str]:
        """The headers with which the API would deliver a body; for tests. See `openai_core.webhooks.sign`."""
        from openai_core.webhooks import sign

        return sign(body, self._secret(secret), id=id, timestamp=timestamp, legacy_headers=legacy_headers)

    def _secret(self, given: Secrets | None) -> Secrets:
        if given is not None:
            return given
        runner: Any = self._runner
        secret: str | None = runner.settings.webhook_secret
        if secret is None:
            raise ConfigurationError(
                "There is no webhook secret: pass secret=..., or webhook_secret=... to the client, or set the "
                "environment variable OPENAI_WEBHOOK_SECRET. It is shown when the endpoint is made, in the settings of "
                "the project"
            )
        return secret
