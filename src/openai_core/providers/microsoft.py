"""Azure OpenAI: deployments in the path or in the body, keys or tokens of Entra ID."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, Final
from urllib.parse import parse_qsl, unquote, urlencode

from openai_core.errors import ConfigurationError
from openai_core.providers.abilities import ALL, body_of
from openai_core.providers.environment import first_of
from openai_core.providers.grant import Bearer, Grant
from openai_core.providers.profile import checked_url
from openai_core.providers.vendor import Vendor, VendorOptions, told, with_fields
from openai_core.sansio.message import JsonBody, MultipartBody
from openai_core.sansio.seal import vouched

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Self, Unpack

    from openai_core.errors import APIStatusError
    from openai_core.providers.profile import Pairs
    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.message import Message

SCOPE: Final = "https://cognitiveservices.azure.com/.default"
"""What tokens of Entra ID are asked for."""

DEPLOYED: Final = frozenset(
    {
        "/completions",
        "/chat/completions",
        "/embeddings",
        "/audio/transcriptions",
        "/audio/translations",
        "/audio/speech",
        "/images/generations",
        "/images/edits",
    }
)
"""Paths that have the deployment in front of them where there is an api-version."""
NAMING: Final = DEPLOYED | {"/responses", "/responses/compact", "/responses/input_tokens"}
"""Paths whose `model` is the name of a deployment."""
UNDATED: Final = {"v1": None, "preview": "preview", "latest": "latest"}
"""Words for the surface without dates, and the api-version that they send, if any."""
VERSION: Final = re.compile(r"[^a-zA-Z0-9.-]")
"""What no api-version holds."""
EARLY: Final = 300.0
"""Seconds before its end that a token is not used any more."""


class Entra(Grant):
    """An object of `azure-identity`, plain or asynchronous, as it is: anything that has `get_token(scope)`."""

    __slots__ = __match_args__ = ("credential", "scope")

    option = "azure_ad_token_provider"

    def __init__(self, credential: Any, scope: str = SCOPE) -> None:
        self.credential = credential
        self.scope = scope

    @property
    def slow(self) -> bool:  # type: ignore[override]
        """An asynchronous object does not hold up its event loop."""
        from inspect import iscoroutinefunction

        return not iscoroutinefunction(self.credential.get_token)

    def __call__(self) -> Any:
        return self.credential.get_token(self.scope)

    def read(self, reply: Any) -> tuple[Any, float]:
        token = vouched(self.option, getattr(reply, "token", reply))
        times = [getattr(reply, "refresh_on", None), getattr(reply, "expires_on", None)]
        told = [float(time) for time in times if isinstance(time, (int, float)) and time > 0]
        return token, (min(told) - (0.0 if times[0] else EARLY)) if told else 0.0


class Endpoint:
    """Where a resource is, read from whichever of its addresses was given."""

    __slots__ = ("dated", "deployment", "query", "root", "undated")

    def __init__(self, address: str) -> None:
        """Take the root of the resource, `.../openai`, `.../openai/v1`, or the full URL of a deployment."""
        place, _, query = checked_url("azure_endpoint", address, ("http", "https")).partition("?")
        scheme, _, rest = place.partition("://")
        host, *segments = [segment for segment in rest.split("/") if segment]
        at = _root_of(segments)
        behind = segments[at + 1 :]
        self.root = f"{scheme}://" + "/".join([host, *segments[:at]])
        self.undated = behind[:1] == ["v1"]
        """Whether it is spelled as the surface without dates."""
        self.deployment = unquote(behind[1]) if behind[:1] == ["deployments"] and len(behind) > 1 else None
        pairs = dict(parse_qsl(query, keep_blank_values=True))
        self.dated = pairs.pop("api-version", None) or None
        """The api-version in its query."""
        self.query = pairs


def _root_of(segments: list[str]) -> int:
    """The place of the segment `openai` below which the API is; the end, where there is none."""
    places = [place for place, segment in enumerate(segments) if segment == "openai"]
    for place in places:
        if segments[place + 1 : place + 2] in ([], ["v1"], ["deployments"]):
            return place
    return places[0] if places else len(segments)


class Azure(Vendor):
    """A resource of Azure OpenAI; `azure(...)` makes one with the help of the environment."""

    __slots__ = ("api_version", "bearer", "deployment", "endpoint")

    OPTIONS: ClassVar[tuple[str, ...]] = (
        *(name for name in Vendor.OPTIONS if name not in ("base_url", "name", "abilities", "variables", "keyless")),
        "endpoint",
        "api_version",
        "deployment",
        "bearer",
    )

    endpoint: str
    """The root of the resource."""
    api_version: str | None
    """A date such as `2024-10-21`; None is the surface `/openai/v1`, which needs none."""
    deployment: str | None
    """Which deployment answers, whatever a call's `model` says; None leaves it to `model`."""
    bearer: bool
    """Whether the credential is a token of Entra ID; otherwise it is a key."""

    def __init__(
        self,
        endpoint: str,
        *,
        api_version: str | None = None,
        deployment: str | None = None,
        bearer: bool = False,
        query: Mapping[str, str] | None = None,
        **options: Any,
    ) -> None:
        """Describe the resource.

        Args:
            endpoint: Its address in any spelling: root, `.../openai`, `.../openai/v1`, or a deployment's full URL.
            api_version: A date; None, `v1`, `preview` and `latest` are the surface without dates.
            deployment: Which deployment answers. Default: the one that a call's `model` names.
            bearer: Whether the credential is a token.
            query: Further query parameters for each request.
            **options: See `VendorOptions`.

        Raises:
            ConfigurationError: an option cannot be right, or two contradict each other.
        """
        place = Endpoint(endpoint)
        if api_version is not None and (not isinstance(api_version, str) or VERSION.search(api_version)):
            said = "a date such as '2024-10-21', or 'v1', 'preview' or 'latest'"
            raise ConfigurationError(f"`azure_api_version` must be {said}, not {api_version!r}")
        if deployment is not None and not isinstance(deployment, str):
            raise ConfigurationError(f"`azure_deployment` must be a name, not {deployment!r}")
        version = api_version or place.dated
        undated = place.undated or version is None or version in UNDATED
        if undated and version is not None and version not in UNDATED:
            raise ConfigurationError(
                f"`azure_endpoint` ends in /openai/v1, which knows no dated versions, and `azure_api_version` is "
                f"{version!r}: leave one of them out"
            )
        if deployment is not None and place.deployment not in (None, deployment):
            raise ConfigurationError(
                f"`azure_deployment` is {deployment!r}, but the deployment in `azure_endpoint` is {place.deployment!r}"
            )
        sent = UNDATED.get(version or "v1") if undated else version
        pairs = {**place.query, **dict(query or {})}
        if sent is not None:
            pairs["api-version"] = sent
        base_url = f"{place.root}/openai/v1" if undated else f"{place.root}/openai"
        super().__init__(
            base_url,
            name="azure",
            variables=("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"),
            abilities=ALL - {"administration"},
            query=pairs,
            **options,
        )
        self._set(
            endpoint=place.root,
            api_version=version if sent is not None else None,
            deployment=deployment or place.deployment,
            bearer=bearer,
        )
        if self.deployment is not None:
            _segment(self.deployment)

    @property
    def dated(self) -> bool:
        """Whether deployments stand in the path, and an api-version in the query."""
        return self.api_version is not None and self.api_version not in UNDATED

    def headers(self, credential: str) -> Mapping[str, str]:
        """`api-key` for a key, `Authorization` for a token."""
        return {"authorization": f"Bearer {credential}"} if self.bearer else {"api-key": credential}

    def prepare(self, message: Message) -> Message:
        """The message with its deployment where Azure looks for it."""
        message = super().prepare(message)
        path, question, query = message.path.partition("?")
        if message.method != "POST" or path not in NAMING:
            return message
        if self.dated and path in DEPLOYED:
            name = self.deployment or body_of(message).get("model")
            if name is None and not isinstance(message.body, (JsonBody, MultipartBody)):
                return message
            return message.replace(path=f"/deployments/{_segment(name)}{path}{question}{query}")
        if self.deployment is not None and message.body is not None:
            return message.replace(body=with_fields(message.body, {"model": self.deployment}, over=True))
        return message

    def socket(self, path: str, query: Pairs) -> tuple[str, Pairs]:
        """The path and query of a WebSocket: `model`, or where there is an api-version `deployment`, names it."""
        if not path.startswith("/realtime"):
            return path, query
        given = dict(query)
        name = self.deployment or given.pop("model", None) or given.get("deployment")
        given.pop("model", None)
        if name is None:
            return path, query
        return path, (*given.items(), ("deployment" if self.dated else "model", name))

    def advice(self, error: APIStatusError, envelope: Envelope) -> str:
        """What to do about a refusal by Azure."""
        if error.status_code == 401:
            kind = f"the token must be for {SCOPE}" if self.bearer else "the key must be one of this resource's"
            return (
                f"Check the credential: {kind} (api_key=... or AZURE_OPENAI_API_KEY, azure_ad_token_provider=... or "
                f"AZURE_OPENAI_AD_TOKEN), and the resource is {self.endpoint}."
            )
        if error.code == "content_filter" and (stopped := _stopped(error.body)):
            return f"A content filter of the deployment stopped the prompt: {', '.join(stopped)}."
        if error.status_code != 404:
            return super().advice(error, envelope)
        version = f"api-version {self.api_version}" if self.api_version else "the surface /openai/v1"
        return (
            f"Azure was asked at {_shown(envelope.url)}. Likely causes: the resource has no deployment of this name "
            "(it is the deployment's name that counts, not the model's, and a new one takes minutes to be there); "
            f"{version} does not have this operation; the endpoint is that of another resource or product."
        )

    def keyed(self, api_key: Any) -> Azure:
        """The same for a client with a key of its own, in place of the credential that it came with."""
        return self.replace(api_key=None, bearer=False)

    def replace(self, **changes: Any) -> Self:
        """The same but for what is given."""
        options = self._options()
        options["query"].pop("api-version", None)
        if "endpoint" in changes and "api_version" not in changes and Endpoint(changes["endpoint"]).undated:
            options["api_version"] = None
        return type(self)(**{**options, **changes})

    def moved(self, base_url: str) -> Self:
        """Refused: an endpoint says more than an address."""
        raise ConfigurationError("`base_url` and `azure_endpoint` exclude each other: give Azure its `azure_endpoint`")

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self._options())


def _restored(kind: type[Azure], options: dict[str, Any]) -> Azure:
    options["query"].pop("api-version", None)
    return kind(**options)


def azure(
    endpoint: str | None = None,
    *,
    api_version: str | None = None,
    deployment: str | None = None,
    ad_token: str | None = None,
    ad_token_provider: Any = None,
    scope: str = SCOPE,
    **options: Unpack[VendorOptions],
) -> Azure:
    """Azure OpenAI, for `Client(provider=azure(...))`.

    API page: https://learn.microsoft.com/azure/ai-foundry/openai/reference

    Args:
        endpoint: Address of the resource, in any spelling. Environment: `AZURE_OPENAI_ENDPOINT`.
        api_version: A date; without one, requests go to `/openai/v1`. Environment: `OPENAI_API_VERSION`.
        deployment: Which deployment answers. Default: the one that a call's `model` names.
        ad_token: A token of Entra ID. Environment: `AZURE_OPENAI_AD_TOKEN`.
        ad_token_provider: A function (or coroutine function) that gives one, or an object of `azure-identity`.
        scope: What such an object is asked for.
        **options: `api_key` (environment: `AZURE_OPENAI_API_KEY`) and what else every provider takes.

    Raises:
        ConfigurationError: there is no endpoint, or an option cannot be right; the message names it.
    """
    more = told(options, VendorOptions, "azure")
    if more.pop("base_url", None) is not None:
        raise ConfigurationError("`base_url` and `azure_endpoint` exclude each other: give Azure its `azure_endpoint`")
    endpoint = endpoint or first_of("AZURE_OPENAI_ENDPOINT")
    if endpoint is None:
        raise ConfigurationError(
            "Azure needs an endpoint: pass azure_endpoint=... (https://<resource>.openai.azure.com) or set "
            "AZURE_OPENAI_ENDPOINT"
        )
    place = Endpoint(str(endpoint))
    if api_version is None and place.dated is None and not place.undated:
        api_version = first_of("OPENAI_API_VERSION")
    given = {"api_key": more.pop("api_key", None), "azure_ad_token": ad_token}
    key, bearer = credential(ad_token_provider=ad_token_provider, scope=scope, **given)
    if key is None:
        token = first_of("AZURE_OPENAI_AD_TOKEN")
        key, bearer = (token, True) if token else (first_of("AZURE_OPENAI_API_KEY"), False)
    return Azure(str(endpoint), api_version=api_version, deployment=deployment, api_key=key, bearer=bearer, **more)


def credential(
    api_key: Any = None, azure_ad_token: str | None = None, ad_token_provider: Any = None, scope: str = SCOPE
) -> tuple[Any, bool]:
    """What was given as credential, and whether it is a token; raises ConfigurationError where it is more than one."""
    named = {"api_key": api_key, "azure_ad_token": azure_ad_token, "azure_ad_token_provider": ad_token_provider}
    given = [name for name, value in named.items() if value is not None]
    if len(given) > 1:
        raise ConfigurationError(f"{_listed(given)} exclude each other: give one of them")
    if azure_ad_token is not None and (not isinstance(azure_ad_token, str) or not azure_ad_token.strip()):
        what = "an empty one" if isinstance(azure_ad_token, str) else type(azure_ad_token).__name__
        raise ConfigurationError(f"`azure_ad_token` must be a non-empty string, not {what}")
    if ad_token_provider is None:
        return (api_key, False) if azure_ad_token is None else (azure_ad_token, True)
    if hasattr(ad_token_provider, "get_token"):
        return Entra(ad_token_provider, scope), True
    if not callable(ad_token_provider):
        raise ConfigurationError(
            "`azure_ad_token_provider` must be a function that gives a token, or an object that has `get_token`, not "
            f"{type(ad_token_provider).__name__}"
        )
    return Bearer(ad_token_provider, "azure_ad_token_provider"), True


def _listed(names: Iterable[str]) -> str:
    return " and ".join(f"`{name}`" for name in names)


def _segment(name: Any) -> str:
    """A deployment as one segment of a path."""
    from openai_core.sansio.endpoint import segment

    if name is None:
        raise ConfigurationError("Azure needs the name of a deployment: pass model=..., or azure_deployment=... once")
    try:
        return segment(name, "the name of a deployment")
    except (TypeError, ValueError) as error:
        raise ConfigurationError(str(error)) from None


def _stopped(body: Any) -> list[str]:
    """The filters that stopped a prompt, as a refusal names them."""
    inner = body.get("innererror") if isinstance(body, dict) else None
    found = inner.get("content_filter_result") if isinstance(inner, dict) else None
    if not isinstance(found, dict):
        return []
    return [name for name, result in found.items() if isinstance(result, dict) and result.get("filtered")]


def _shown(url: str) -> str:
    """An address with nothing of its query but the api-version."""
    address, _, query = url.partition("?")
    kept = [pair for pair in parse_qsl(query) if pair[0] == "api-version"]
    return f"{address}?{urlencode(kept)}" if kept else address
