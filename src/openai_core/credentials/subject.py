"""Tokens by which a platform vouches for the programs that run on it: Kubernetes, Azure, Google, your own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol, TypedDict
from urllib.parse import urlencode

from openai_core.errors import APIConnectionError, ConfigurationError, SubjectTokenProviderError
from openai_core.sansio.codec import loads
from openai_core.sansio.envelope import Envelope
from openai_core.sansio.flow import Call, Exchange
from openai_core.sansio.value import Value

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from openai_core.sansio.flow import Flow
    from openai_core.sansio.message import Response

TokenType = Literal["jwt", "id", "x509"]


class SubjectTokens(Protocol):
    """Gives tokens that say who this program is."""

    @property
    def token_type(self) -> TokenType:
        """What the tokens are: a JSON Web Token (`jwt`) or an OpenID Connect ID token (`id`).

        `x509` is for none: the certificate of the connection stands in its place.
        """
        ...

    def token(self) -> Flow[str]:
        """A token that is valid now."""
        ...


class SubjectTokenFunction(TypedDict):
    """A provider of your own."""

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str] | Callable[[], Awaitable[str]]
    """Gives a token that is valid now; asked before every exchange. `AsyncClient` also takes a coroutine function."""


class KubernetesIdentity(Value):
    """The service account of a pod, whose token the cluster keeps fresh in a file."""

    __slots__ = __match_args__ = ("path",)
    token_type: TokenType = "jwt"  # noqa: S105

    def __init__(self, path: str = "/var/run/secrets/kubernetes.io/serviceaccount/token") -> None:
        self.path = path

    def token(self) -> Flow[str]:
        """What is in the file now."""
        return _sound((yield Call(self._read)), f"The file {self.path} is empty or holds no token")

    def _read(self) -> str:
        try:
            with open(self.path, encoding="utf-8") as file:
                return file.read()
        except (OSError, UnicodeDecodeError) as error:
            raise SubjectTokenProviderError(f"The token of the service account cannot be read: {error}") from error


class AzureIdentity(Value):
    """The managed identity of an Azure machine, from its instance metadata service."""

    __slots__ = __match_args__ = (
        "resource",
        "object_id",
        "client_id",
        "msi_res_id",
        "api_version",
        "timeout",
        "endpoint",
    )
    token_type: TokenType = "jwt"  # noqa: S105

    def __init__(
        self,
        resource: str = "https://management.azure.com/",
        *,
        object_id: str | None = None,
        client_id: str | None = None,
        msi_res_id: str | None = None,
        api_version: str = "2018-02-01",
        timeout: float = 10.0,
        endpoint: str = "http://169.254.169.254/metadata/identity/oauth2/token",
    ) -> None:
        """Say which identity, where the machine has several.

        Args:
            resource: What the token is for.
            object_id: The identity's object id.
            client_id: The identity's client id.
            msi_res_id: The identity's resource id.
            api_version: The version of the metadata service.
            timeout: Seconds.
            endpoint: Where the service is asked.
        """
        self.resource = resource
        self.object_id = object_id
        self.client_id = client_id
        self.msi_res_id = msi_res_id
        self.api_version = api_version
        self.timeout = timeout
        self.endpoint = endpoint

    def token(self) -> Flow[str]:
        """A token of the identity."""
        query = {"api-version": self.api_version, "resource": self.resource}
        for name in ("object_id", "client_id", "msi_res_id"):
            if (value := getattr(self, name)) is not None:
                query[name] = value
        answer = yield from _told("Azure", self.endpoint, query, {"metadata": "true"}, self.timeout)
        try:
            token = loads(answer.body)["access_token"]
        except (ValueError, KeyError, TypeError):
            token = None
        return _sound(token, "Azure's metadata service answered without an `access_token`")


class GoogleIdentity(Value):
    """The service account of a machine, function or service on Google Cloud, from its metadata server."""

    __slots__ = __match_args__ = ("audience", "timeout", "endpoint")
    token_type: TokenType = "id"  # noqa: S105

    def __init__(
        self,
        audience: str = "https://api.openai.com/v1",
        *,
        timeout: float = 10.0,
        endpoint: str = (
            "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"
        ),
    ) -> None:
        """Say whom the token is for.

        Args:
            audience: Who shall take the token.
            timeout: Seconds.
            endpoint: Where the server is asked.
        """
        self.audience = audience
        self.timeout = timeout
        self.endpoint = endpoint

    def token(self) -> Flow[str]:
        """An ID token of the account."""
        query = {"audience": self.audience}
        answer = yield from _told("Google", self.endpoint, query, {"metadata-flavor": "Google"}, self.timeout)
        return _sound(answer.body.decode("utf-8", "replace"), "Google's metadata server answered with no token")


class CertificateIdentity(Value):
    """The X.509 certificate that the client's `http_client` presents when it connects; there is no token."""

    __slots__ = ()
    token_type: TokenType = "x509"  # noqa: S105

    def token(self) -> Flow[str]:
        """Nothing."""
        yield from ()
        return ""


class _Own(Value):
    """A function of the user's."""

    __slots__ = __match_args__ = ("token_type", "get_token")

    def __init__(self, token_type: TokenType, get_token: Callable[[], Any]) -> None:
        self.token_type: TokenType = token_type
        self.get_token = get_token

    def token(self) -> Flow[str]:
        return _sound((yield Call(self.get_token)), "`get_token` must return a token: a non-empty string")


def subject_tokens(given: SubjectTokens | SubjectTokenFunction | Mapping[str, Any]) -> SubjectTokens:
    """A provider, in whichever form it is given; raises ConfigurationError where it is none."""
    said = "`workload_identity`: `provider` must be a KubernetesIdentity, AzureIdentity, GoogleIdentity or a mapping"
    if isinstance(given, dict):
        kind, function = given.get("token_type"), given.get("get_token")
        if kind not in ("jwt", "id") or not callable(function):
            raise ConfigurationError(f"{said} with `token_type` ('jwt' or 'id') and `get_token` (a function)")
        return _Own(kind, function)
    if getattr(given, "token_type", None) not in ("jwt", "id", "x509") or not callable(getattr(given, "token", None)):
        raise ConfigurationError(f"{said}, not {given!r}")
    return given  # type: ignore[return-value]


def _told(who: str, endpoint: str, query: Mapping[str, str], headers: dict[str, str], timeout: float) -> Flow[Response]:
    """What a metadata service answers; it is asked once, and redirects are not followed."""
    phases: dict[str, float | None] = dict.fromkeys(("connect", "read", "write", "pool"), timeout)
    url = f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(query)}"
    try:
        answer: Response = yield Exchange(Envelope("GET", url, headers, timeout=phases))
    except APIConnectionError as error:
        raise SubjectTokenProviderError(f"{who}'s metadata service cannot be reached: {error}") from error
    if answer.status != 200:
        raise SubjectTokenProviderError(f"{who}'s metadata service answered with status {answer.status}")
    return answer


def _sound(token: Any, otherwise: str) -> str:
    text = token.strip() if isinstance(token, str) else ""
    if not text or not text.isascii() or not text.isprintable():
        raise SubjectTokenProviderError(otherwise)
    return text
