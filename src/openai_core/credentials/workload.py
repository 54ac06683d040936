"""Workload identity: a token of the platform is exchanged for one of the API, which is renewed before it runs out."""

from __future__ import annotations

import math
import time
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from openai_core.credentials.flight import Flight
from openai_core.credentials.subject import subject_tokens
from openai_core.errors import APIConnectionError, APIError, ConfigurationError, OAuthError, OpenAIError
from openai_core.sansio.codec import dumps, loads
from openai_core.sansio.envelope import Envelope, is_safe
from openai_core.sansio.flow import Exchange, Sleep
from openai_core.sansio.problem import facts_of, message_of, problem
from openai_core.sansio.value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.credentials.subject import SubjectTokenFunction, SubjectTokens
    from openai_core.sansio.flow import Flow
    from openai_core.sansio.message import Response
    from openai_core.sansio.timeout import Deadline

TOKEN_URL: Final = "https://auth.openai.com/oauth/token"  # noqa: S105
CERTIFIED_TOKEN_URL: Final = "https://mtls.auth.openai.com/oauth/token"  # noqa: S105
GRANT: Final = "urn:ietf:params:oauth:grant-type:token-exchange"
SUBJECTS: Final = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
    "x509": "urn:openai:params:oauth:token-type:x509",
}
TIMEOUT: Final[Mapping[str, float | None]] = dict.fromkeys(("connect", "read", "write", "pool"), 10.0)
PAUSES: Final = (0.5, 1.0)
"""Seconds between the tries of an exchange."""
POSTPONED: Final = 10.0
"""Seconds after which a renewal that failed is tried again, while the old token is still good."""


class WorkloadIdentity(Value):
    """Who a program is, where a platform vouches for it in place of a key."""

    __slots__ = __match_args__ = (
        "identity_provider_id",
        "service_account_id",
        "provider",
        "refresh_buffer_seconds",
        "token_url",
    )

    def __init__(
        self,
        *,
        identity_provider_id: str,
        service_account_id: str,
        provider: SubjectTokens | SubjectTokenFunction,
        refresh_buffer_seconds: float = 1200.0,
        token_url: str | None = None,
    ) -> None:
        """Say who, and who vouches for it.

        Args:
            identity_provider_id: The platform, as the organization's settings name it.
            service_account_id: The service account to act as.
            provider: Gives the platform's token: `KubernetesIdentity()`, `AzureIdentity()`, `GoogleIdentity()`,
                `{"token_type": "jwt" or "id", "get_token": function}`; or `CertificateIdentity()`.
            refresh_buffer_seconds: How long before its end a token is renewed; at most half of its lifetime counts.
            token_url: Where tokens are exchanged. Default: at OpenAI.

        Raises:
            ConfigurationError: one of them cannot be right; the message names it.
        """
        for name, value in (("identity_provider_id", identity_provider_id), ("service_account_id", service_account_id)):
            if not isinstance(value, str) or not value.strip():
                raise ConfigurationError(f"`workload_identity`: `{name}` must be a non-empty string, not {value!r}")
        buffer = refresh_buffer_seconds
        if isinstance(buffer, bool) or not isinstance(buffer, (int, float)) or not 0 <= buffer < math.inf:
            raise ConfigurationError(
                f"`workload_identity`: `refresh_buffer_seconds` must be 0 or more seconds, not {buffer!r}"
            )
        self.provider: SubjectTokens = subject_tokens(provider)
        if token_url is None:
            token_url = CERTIFIED_TOKEN_URL if self.certified else TOKEN_URL
        if not is_safe(token_url):
            raise ConfigurationError(f"`workload_identity`: `token_url` must begin with https://, but is {token_url!r}")
        self.identity_provider_id = identity_provider_id.strip()
        self.service_account_id = service_account_id.strip()
        self.refresh_buffer_seconds = buffer
        self.token_url = token_url

    @property
    def certified(self) -> bool:
        """Whether a certificate vouches, in place of a token."""
        return self.provider.token_type == "x509"  # noqa: S105

    @classmethod
    def of(cls, given: WorkloadIdentity | Mapping[str, Any]) -> WorkloadIdentity:
        """The value, given as one or as a mapping of its parts."""
        if isinstance(given, cls):
            return given
        if not isinstance(given, dict):
            raise ConfigurationError(f"`workload_identity` must be a WorkloadIdentity or a mapping, not {given!r}")
        try:
            return cls(**given)
        except TypeError as error:
            raise ConfigurationError(f"`workload_identity`: {str(error).partition('() ')[2] or error}") from None


class Exchanged:
    """Gives the token that an identity was exchanged for, and renews it; one exchange serves all who wait for it."""

    __slots__ = ("_ends", "_flight", "_identity", "_renewal", "_token")

    def __init__(self, identity: WorkloadIdentity, asynchronous: bool) -> None:
        self._identity = identity
        self._flight: Flight[str] = Flight(asynchronous)
        self._token: str | None = None
        self._renewal = self._ends = 0.0
        """When it is to be renewed, and when it is good no longer, by the monotonic clock."""

    def token(self, deadline: Deadline | None = None) -> Flow[str]:
        """A token that is good; one that will soon be no longer is renewed by the first who comes."""
        now, token = time.monotonic(), self._token
        if token is not None and (now < self._renewal or (now < self._ends and self._flight.busy)):
            return token
        return (yield from self._flight.share(partial(self._renewed, deadline), deadline))

    def refused(self, token: str) -> bool:
        """Forget it, unless it was replaced already."""
        if self._token == token:
            self._token = None
        return True

    def _renewed(self, deadline: Deadline | None) -> Flow[str]:
        began, old = time.monotonic(), self._token
        if old is not None and began < self._renewal:  # somebody was faster
            return old
        try:
            answer = yield from self._exchange(deadline)
        except OAuthError:
            raise
        except OpenAIError:
            now = time.monotonic()
            if old is None or old != self._token or now >= self._ends:
                raise
            self._renewal = min(now + POSTPONED, self._ends)
            return old
        token, lasts = self._read(answer)
        self._ends = began + lasts
        self._renewal = self._ends - min(self._identity.refresh_buffer_seconds, lasts / 2)
        self._token = token
        return token

    def _exchange(self, deadline: Deadline | None) -> Flow[Response]:
        identity = self._identity
        subject = yield from identity.provider.token()
        body = {
            "grant_type": GRANT,
            **({} if identity.certified else {"subject_token": subject}),
            "subject_token_type": SUBJECTS[identity.provider.token_type],
            "identity_provider_id": identity.identity_provider_id,
            "service_account_id": identity.service_account_id,
        }
        headers = {"accept": "application/json", "content-type": "application/json"}
        envelope = Envelope("POST", identity.token_url, headers, dumps(body), timeout=TIMEOUT, operation="oauth.token")
        envelope.deadline = deadline
        for pause in (*PAUSES, None):
            if pause is not None and deadline is not None and pause >= deadline.left():
                pause = None
            try:
                answer: Response = yield Exchange(envelope)
            except APIConnectionError as error:
                error.add_note(self._place)
                if pause is None:
                    raise
            else:
                if 200 <= answer.status < 300:
                    return answer
                if pause is None or (answer.status < 500 and answer.status not in (408, 429)):
                    raise self._refusal(answer)
            yield Sleep(pause)
        raise AssertionError("unreachable")

    @property
    def _place(self) -> str:
        return f"This happened where the token of the workload is exchanged: {self._identity.token_url}"

    def _refusal(self, answer: Response) -> APIError:
        error: APIError
        if answer.status in (400, 401, 403):
            error = _oauth_error(answer)
        else:
            error = problem(answer)
        error.add_note(self._place)
        return error

    def _read(self, answer: Response) -> tuple[str, float]:
        """The token, and the seconds that it is good for."""
        try:
            body = loads(answer.body)
        except ValueError:
            body = None
        token = body.get("access_token") if isinstance(body, dict) else None
        if not isinstance(token, str) or not token or not token.isascii() or not token.isprintable():
            raise OpenAIError(f"The answer of {self._identity.token_url} holds no `access_token`")
        lasts = body.get("expires_in") if isinstance(body, dict) else None
        if isinstance(lasts, bool) or not isinstance(lasts, (int, float)) or not 0 < lasts < math.inf:
            raise OpenAIError(f"The answer of {self._identity.token_url} has no `expires_in` that can be right")
        return token, float(lasts)


def _oauth_error(answer: Response) -> OAuthError:
    """The refusal of an exchange, in OAuth's shape: `error` is a word, `error_description` a sentence."""
    try:
        body = loads(answer.body)
    except ValueError:
        body = None
    body = body if isinstance(body, dict) else {}
    inner = body["error"] if isinstance(body.get("error"), dict) else body
    facts = facts_of(inner)
    if isinstance(body.get("error"), str):
        facts["code"] = body["error"]
    said = body.get("error_description")
    return OAuthError(
        said if isinstance(said, str) and said else message_of(inner) if inner else "The token was not taken",
        status_code=answer.status,
        headers=answer.headers,
        request_id=answer.request_id,
        response=answer,
        **facts,
    )
