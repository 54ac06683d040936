"""Google Vertex AI: tokens of Google's own library, addresses with project and location."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from openai_core.errors import ConfigurationError
from openai_core.providers.environment import first_of
from openai_core.providers.grant import Bearer, Grant
from openai_core.providers.vendor import Vendor, VendorOptions, told
from openai_core.sansio.seal import vouched

if TYPE_CHECKING:
    from typing import Unpack


SCOPE: Final = "https://www.googleapis.com/auth/cloud-platform"
EARLY: Final = 300.0
"""Seconds before its end that a token is not used any more."""
NAME: Final = re.compile(r"[a-z0-9][a-z0-9:.-]*")


class Google(Grant):
    """Credentials of `google-auth`: those given, or those that the environment has."""

    __slots__ = __match_args__ = ("credentials",)

    option = "credentials"

    def __init__(self, credentials: Any = None) -> None:
        self.credentials = credentials

    def __call__(self) -> Any:
        credentials = self.credentials
        if credentials is None:
            try:
                import google.auth  # type: ignore[import-not-found,import-untyped,unused-ignore]
            except ImportError as error:
                from openai_core.extras import missing

                raise missing("vertex") from error
            credentials, _ = google.auth.default(scopes=[SCOPE])
            self.credentials = credentials
        if not credentials.valid:
            credentials.refresh(fetch)
        return credentials

    def read(self, reply: Any) -> tuple[Any, float]:
        expiry = getattr(reply, "expiry", None)  # of UTC, and without saying so
        if expiry is None:
            return vouched(self.option, reply.token), 0.0
        from calendar import timegm

        return vouched(self.option, reply.token), timegm(expiry.timetuple()) - EARLY

    def __reduce__(self) -> tuple[Any, ...]:
        return Google, (self.credentials,)


class Fetched:
    """An answer as google-auth reads it."""

    __slots__ = ("data", "headers", "status")

    def __init__(self, status: int, headers: Any, data: bytes) -> None:
        self.status = status
        self.headers = headers
        self.data = data


def fetch(
    url: str, method: str = "GET", body: Any = None, headers: Any = None, timeout: float | None = None, **_: Any
) -> Fetched:
    """Send a request of google-auth's, for which it would need another library."""
    from urllib.error import HTTPError, URLError
    from urllib.request import Request, urlopen

    data = body.encode() if isinstance(body, str) else body
    asked = Request(url, data=data, headers=dict(headers or {}), method=method)  # noqa: S310
    try:
        with urlopen(asked, timeout=timeout or 30.0) as answer:  # noqa: S310
            return Fetched(answer.status, answer.headers, answer.read())
    except HTTPError as error:
        with error:
            return Fetched(error.code, error.headers, error.read())
    except (URLError, OSError) as error:
        from google.auth.exceptions import TransportError  # type: ignore[import-not-found,import-untyped,unused-ignore]

        raise TransportError(error) from error  # type: ignore[no-untyped-call,unused-ignore]


def vertex(
    project: str | None = None,
    location: str | None = None,
    *,
    publisher: str | None = None,
    credentials: Any = None,
    **options: Unpack[VendorOptions],
) -> Vendor:
    """Google Vertex AI, for `Client(provider=vertex(...))`.

    API page: https://cloud.google.com/vertex-ai/generative-ai/docs/migrate/openai/overview

    Args:
        project: Environment: `GOOGLE_CLOUD_PROJECT`.
        location: Such as `us-central1`. Environment: `GOOGLE_CLOUD_LOCATION`. Default: `global`.
        publisher: Ask the models of this publisher by their own protocol: `openai` has Responses alone. Default: all
            models, through Chat Completions.
        credentials: An object of google-auth's. Default: what the environment has, by google-auth
            (`openai-core-sdk[vertex]`).
        **options: `api_key` (a token, or a function that gives one) in place of credentials, and what else every
            provider takes.

    Raises:
        ConfigurationError: there is no project, or options contradict each other; the message names them.
    """
    more = told(options, VendorOptions, "vertex")
    base_url = more.pop("base_url", None)
    if base_url is None:
        project = _named("project", project or first_of("GOOGLE_CLOUD_PROJECT"))
        location = _named("location", location or first_of("GOOGLE_CLOUD_LOCATION") or "global")
        host = "aiplatform.googleapis.com" if location == "global" else f"{location}-aiplatform.googleapis.com"
        end = "endpoints/openapi" if publisher is None else f"publishers/{_named('publisher', publisher)}"
        version = "/v1" if publisher is not None else ""
        base_url = f"https://{host}/v1/projects/{project}/locations/{location}/{end}{version}"
    key = more.pop("api_key", None)
    if key is not None and credentials is not None:
        raise ConfigurationError("`api_key` and `credentials` exclude each other: give one of them")
    if credentials is not None and not (hasattr(credentials, "refresh") and hasattr(credentials, "valid")):
        kind = type(credentials).__name__
        raise ConfigurationError(
            f"`credentials` must be an object of google-auth's, not {kind}; a token is an `api_key`"
        )
    if key is None:
        key = Google(credentials)
    elif callable(key):
        key = Bearer(key, "api_key")
    able = {"streaming", "tools", "structured_output", "vision"}
    able |= {"responses"} if publisher is not None else {"chat", "audio_input", "documents"}
    return Vendor(base_url, name="vertex", api_key=key, abilities=able, **more)


def _named(option: str, value: str | None) -> str:
    if value is None:
        raise ConfigurationError(f"Vertex needs a {option}: pass {option}=... or set GOOGLE_CLOUD_{option.upper()}")
    if not NAME.fullmatch(value):
        raise ConfigurationError(f"`{option}` cannot be right: {value!r}")
    return value
