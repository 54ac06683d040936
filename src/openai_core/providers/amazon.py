"""Amazon Bedrock: API keys, or requests signed with the credentials of AWS (SigV4, by botocore)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal

from openai_core.errors import ConfigurationError, OpenAIError
from openai_core.providers.environment import first_of
from openai_core.providers.grant import Grant
from openai_core.providers.vendor import Vendor, VendorOptions, told
from openai_core.sansio.envelope import is_safe

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from openai_core.errors import APIStatusError
    from openai_core.sansio.envelope import Envelope

Door = Literal["mantle", "runtime"]
"""Bedrock has two, whose models differ; `runtime` does nothing in the background and has no built-in tools."""

HOSTS: Final = {"mantle": "bedrock-mantle.{region}.{api}", "runtime": "bedrock-runtime.{region}.{domain}"}
SERVICES: Final = {"mantle": "bedrock-mantle", "runtime": "bedrock"}
ABLE: Final = frozenset({"chat", "responses", "models", "streaming", "tools", "structured_output", "vision"})
REGION: Final = re.compile(r"[a-z]{2,}(-[a-z0-9]+)+")
SIGNED: Final = ("content-type",)
"""Headers that are signed along, beside those that the signature adds; what stands between may change others."""


class Signed(Grant):
    """The credentials of AWS with which each attempt is signed."""

    __slots__ = __match_args__ = ("access_key_id", "secret_access_key", "session_token", "profile", "source", "_found")

    option = "credential_provider"

    def __init__(
        self,
        access_key_id: str | None = None,
        secret_access_key: str | None = None,
        session_token: str | None = None,
        profile: str | None = None,
        source: Any = None,
    ) -> None:
        self.access_key_id = access_key_id
        self.secret_access_key = secret_access_key
        self.session_token = session_token
        self.profile = profile
        self.source = source
        """A function that gives an object with `access_key`, `secret_key` and `token`, such as botocore's."""
        self._found: Any = None

    def __eq__(self, other: object) -> bool:
        return type(other) is Signed and self._parts() == other._parts()

    def __call__(self) -> Any:
        if self.access_key_id is not None:
            return _botocore().credentials.Credentials(
                self.access_key_id, self.secret_access_key, self.session_token, method="explicit"
            )
        if self.source is not None:
            return self.source()
        if self._found is None:
            from botocore.session import Session  # type: ignore[import-not-found,import-untyped,unused-ignore]

            self._found = Session(profile=self.profile).get_credentials()
        return self._found

    def read(self, reply: Any) -> tuple[Any, float]:
        """The keys as they are now: objects of botocore renew theirs when they are read."""
        frozen = reply.get_frozen_credentials() if hasattr(reply, "get_frozen_credentials") else reply
        if not getattr(frozen, "access_key", None) or not getattr(frozen, "secret_key", None):
            raise OpenAIError(
                "There are no AWS credentials: pass api_key=... or access_key_id=... and secret_access_key=... to "
                "bedrock(), or set AWS_BEARER_TOKEN_BEDROCK, or what botocore looks for"
            )
        return frozen, 0.0

    def _parts(self) -> tuple[Any, ...]:
        return self.access_key_id, self.secret_access_key, self.session_token, self.profile, self.source

    def __reduce__(self) -> tuple[Any, ...]:
        return Signed, self._parts()

    def __repr__(self) -> str:
        return "Signed(***)"


class Bedrock(Vendor):
    """Amazon Bedrock in one region; `bedrock(...)` makes one with the help of the environment."""

    __slots__ = ("endpoint", "region")

    OPTIONS: ClassVar[tuple[str, ...]] = (
        *(name for name in Vendor.OPTIONS if name not in ("name", "abilities", "variables", "keyless")),
        "region",
        "endpoint",
    )

    region: str
    endpoint: Door

    def __init__(self, base_url: str | None = None, *, region: str, endpoint: Door = "mantle", **options: Any) -> None:
        """Describe it.

        Args:
            base_url: Where it is, if that is not where it usually is; what is signed with keys goes to https only.
            region: Such as `us-east-1`.
            endpoint: `mantle` or `runtime`.
            **options: See `VendorOptions`.

        Raises:
            ConfigurationError: an option cannot be right; the message names it.
        """
        if endpoint not in HOSTS:
            raise ConfigurationError(f"`endpoint` must be 'mantle' or 'runtime', not {endpoint!r}")
        if not isinstance(region, str) or not REGION.fullmatch(region):
            raise ConfigurationError(f"`region` must be a region of AWS, such as 'us-east-1', not {region!r}")
        super().__init__(
            _trimmed(base_url) if base_url else address(region, endpoint),
            name="bedrock",
            variables=("AWS_BEARER_TOKEN_BEDROCK",),
            abilities=ABLE,
            **options,
        )
        if isinstance(self.api_key, Signed) and not is_safe(self.base_url):
            raise ConfigurationError(f"`base_url` must begin with https:// where requests are signed: {base_url!r}")
        self._set(region=region, endpoint=endpoint)

    @property
    def stays(self) -> bool:  # type: ignore[override]
        """A signature is good at one address only."""
        return isinstance(self.api_key, Signed)

    def signed(self, envelope: Envelope, credential: Any) -> Mapping[str, str]:
        """The headers of one attempt: those of an API key, or a signature of address, time and body."""
        if isinstance(credential, str):
            return self.headers(credential)
        if type(envelope.content) is not bytes:
            raise ConfigurationError("Bedrock signs a request with its whole body: give it as bytes, not as a stream")
        _botocore()
        from botocore.auth import SigV4Auth  # type: ignore[import-not-found,import-untyped,unused-ignore]
        from botocore.awsrequest import AWSRequest  # type: ignore[import-not-found,import-untyped,unused-ignore]

        headers = {name: value for name, value in envelope.headers.items() if name in SIGNED}
        request = AWSRequest(envelope.method, envelope.url, headers=headers, data=envelope.content)
        SigV4Auth(credential, SERVICES[self.endpoint], self.region).add_auth(request)
        return {name: value for name, value in request.headers.items() if name.lower() not in headers}

    def advice(self, error: APIStatusError, envelope: Envelope) -> str:
        """What to do about a refusal by Bedrock."""
        if "on this route" not in error.message:
            return super().advice(error, envelope)
        bare = self.base_url.removesuffix("/openai/v1")
        other = f"{bare}/v1" if bare != self.base_url else f"{self.base_url.removesuffix('/v1')}/openai/v1"
        return f"Bedrock has some of its models at another path: bedrock(base_url={other!r})."

    def keyed(self, api_key: Any) -> Bedrock:
        """The same for a client with a key of its own, in place of the credential that it came with."""
        return self.replace(api_key=None)


def address(region: str, endpoint: Door) -> str:
    """Where Bedrock is in a region."""
    chinese = region.startswith("cn-")
    host = HOSTS[endpoint].format(
        region=region,
        domain="amazonaws.com.cn" if chinese else "amazonaws.com",
        api="api.amazonwebservices.com.cn" if chinese else "api.aws",
    )
    return f"https://{host}/openai/v1"


def bedrock(
    *,
    region: str | None = None,
    endpoint: Door = "mantle",
    access_key_id: str | None = None,
    secret_access_key: str | None = None,
    session_token: str | None = None,
    profile: str | None = None,
    credential_provider: Any = None,
    **options: Unpack[VendorOptions],
) -> Bedrock:
    """Amazon Bedrock, for `Client(provider=bedrock(...))`; signing needs botocore (`openai-core-sdk[bedrock]`).

    API page: https://docs.aws.amazon.com/bedrock/latest/userguide/bedrock-mantle.html

    Args:
        region: Such as `us-east-1`. Environment: `AWS_REGION`, `AWS_DEFAULT_REGION`.
        endpoint: `mantle` or `runtime`.
        access_key_id: Sign with this key.
        secret_access_key: The secret to it.
        session_token: The session that it belongs to, where it is a temporary one.
        profile: Sign with what this profile in the files of AWS says.
        credential_provider: A function that gives an object with `access_key`, `secret_key` and `token`.
        **options: `api_key` (environment: `AWS_BEARER_TOKEN_BEDROCK`) and `base_url` (`AWS_BEDROCK_BASE_URL`), and what
            else every provider takes. Without any credential, botocore looks for one.

    Raises:
        ConfigurationError: there is no region, or options contradict each other; the message names them.
    """
    more = told(options, VendorOptions, "bedrock")
    region = region or first_of("AWS_REGION", "AWS_DEFAULT_REGION")
    if region is None:
        raise ConfigurationError("Bedrock needs a region: pass region=... or set AWS_REGION")
    api_key = more.pop("api_key", None)
    ways = {
        "api_key": api_key,
        "access_key_id": access_key_id or secret_access_key or session_token,
        "profile": profile,
        "credential_provider": credential_provider,
    }
    given = [name for name, value in ways.items() if value is not None]
    if len(given) > 1:
        raise ConfigurationError(f"{' and '.join(f'`{name}`' for name in given)} exclude each other: give one of them")
    if given == ["access_key_id"] and not (access_key_id and secret_access_key):
        raise ConfigurationError("`access_key_id` and `secret_access_key` go together: give both")
    if not given:
        api_key = first_of("AWS_BEARER_TOKEN_BEDROCK")
    if api_key is None:
        api_key = Signed(access_key_id, secret_access_key, session_token, profile, credential_provider)
    base_url = more.pop("base_url", None) or first_of("AWS_BEDROCK_BASE_URL")
    return Bedrock(base_url, region=region, endpoint=endpoint, api_key=api_key, **more)


def _trimmed(base_url: str) -> str:
    """A base URL without the operation that it may have been copied with."""
    address, question, query = str(base_url).strip().partition("?")
    return address.rstrip("/").removesuffix("/responses").removesuffix("/chat/completions") + question + query


def _botocore() -> Any:
    try:
        import botocore.credentials  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError as error:
        from openai_core.extras import missing

        raise missing("bedrock") from error
    return botocore
