"""A server that speaks the protocol and is not OpenAI: where it is, what it can do, and what is odd about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeAlias, TypedDict

from openai_core.errors import ConfigurationError, ProviderCompatibilityError
from openai_core.providers.abilities import ABILITIES, ALL, ability_of, known, wanted
from openai_core.providers.profile import Profile
from openai_core.sansio.message import JsonBody, Message, MultipartBody, Request, StreamRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Self

    from openai_core.errors import APIStatusError
    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.message import Body

Compatibility = Literal["pass", "warn", "strict"]
"""What becomes of a request that asks for what the provider does not do: it goes out, with a warning, or not at all."""

Findings: TypeAlias = "Iterable[tuple[str, str]] | None"
"""What a check found: parameters, each with what is wrong about it."""

PrepareRequest: TypeAlias = "Callable[[Message], Message | None]"
ReadProblem: TypeAlias = "Callable[[int, Any], Mapping[str, Any] | None]"
CheckRequest: TypeAlias = "Callable[[Message], Findings]"

MODES: Final = ("pass", "warn", "strict")


class ServerOptions(TypedDict, total=False):
    """What every provider beside OpenAI may be told."""

    api_key: Any
    """The key, or a function that gives one before every attempt. Default: from the provider's own environment
    variables."""
    compatibility: Compatibility
    """What to do with requests that it is known not to serve: `pass` sends them, `warn` does so with a
    `ProviderCompatibilityWarning`, `strict` raises `ProviderCompatibilityError`. Default: `pass`."""
    split_think: bool
    """Whether text between `<think>` and `</think>` before an answer becomes its `reasoning_content`. Default: no."""
    provider_options: Mapping[str, Any]
    """Keys for the body of each request that has one; what a call says itself comes first."""
    headers: Mapping[str, str]
    """Headers for each request."""
    query: Mapping[str, str]
    """Query parameters for each request."""
    prepare_request: PrepareRequest | None
    """Given each `Message` (a copy) before it is sent; may change it, or give another."""
    read_problem: ReadProblem | None
    """Given status and decoded body of each answer that is JSON; gives `message`, `code`, `type`, `param` of the error
    it means (and the `status` it should have had), or None where it is none, or is read in the usual way."""
    check_request: CheckRequest | None
    """Given each message unless `compatibility` is `pass`; gives the parameters that the provider does not take."""


class VendorOptions(ServerOptions, total=False):
    """What a provider that is known may be told."""

    base_url: str | None
    """Where it is, if that is not where it usually is."""


class Vendor(Profile):
    """A provider beside OpenAI. Frozen; `replace` makes others."""

    __slots__ = (
        "abilities",
        "api_key",
        "check_request",
        "compatibility",
        "default_headers",
        "keyless",
        "name",
        "note",
        "prepare_request",
        "provider_options",
        "read_problem",
        "split_think",
        "variables",
    )

    OPTIONS: ClassVar[tuple[str, ...]] = (
        "name",
        "base_url",
        "api_key",
        "variables",
        "keyless",
        "abilities",
        "compatibility",
        "split_think",
        "provider_options",
        "headers",
        "query",
        "prepare_request",
        "read_problem",
        "check_request",
        "note",
    )

    abilities: frozenset[str]
    compatibility: Compatibility
    split_think: bool
    provider_options: Mapping[str, Any]
    default_headers: Mapping[str, str]
    prepare_request: PrepareRequest | None
    read_problem: ReadProblem | None
    check_request: CheckRequest | None
    note: str
    """Where its key is looked for wrongly, such as at the host of another region; for errors."""

    def __init__(
        self,
        base_url: str,
        *,
        name: str = "compatible",
        api_key: Any = None,
        variables: tuple[str, ...] = (),
        keyless: bool = False,
        abilities: Iterable[str] = ALL,
        compatibility: Compatibility = "pass",
        split_think: bool = False,
        provider_options: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        prepare_request: PrepareRequest | None = None,
        read_problem: ReadProblem | None = None,
        check_request: CheckRequest | None = None,
        note: str = "",
    ) -> None:
        """Describe it; see `ServerOptions`.

        Raises:
            ConfigurationError: an option cannot be right; the message names it.
        """
        super().__init__(base_url)
        if not isinstance(name, str) or not name.strip():
            raise ConfigurationError(f"`name` of a provider must be a word, not {name!r}")
        if not isinstance(split_think, bool):
            raise ConfigurationError(f"`split_think` must be True or False, not {split_think!r}")
        if compatibility not in MODES:
            raise ConfigurationError(f"`compatibility` must be 'pass', 'warn' or 'strict', not {compatibility!r}")
        try:
            able = known(abilities)
        except (TypeError, ValueError) as error:
            raise ConfigurationError(f"`abilities`: {error}") from None
        for option, hook in (
            ("prepare_request", prepare_request),
            ("read_problem", read_problem),
            ("check_request", check_request),
        ):
            if hook is not None and not callable(hook):
                raise ConfigurationError(f"`{option}` must be a function, not {hook!r}")
        pairs = {**dict(self.query), **_mapping("query", query)}
        self._set(
            name=name,
            api_key=api_key,
            variables=tuple(variables),
            keyless=keyless,
            abilities=able,
            compatibility=compatibility,
            split_think=split_think,
            provider_options=_mapping("provider_options", provider_options),
            default_headers=_mapping("headers", headers),
            query=tuple((str(key), _written(value)) for key, value in pairs.items()),
            prepare_request=prepare_request,
            read_problem=read_problem,
            check_request=check_request,
            note=note,
        )

    # --- what goes out ---

    def prepare(self, message: Message) -> Message:
        """The message as this provider wants it: checked, with the keys of its own, and as the hook has changed it."""
        if message.path[:1] != "/" and not self.owns(self.url(message.path)):
            return message
        if self.provider_options and message.body is not None:
            message = message.replace(body=with_fields(message.body, self.provider_options, over=False))
        if self.compatibility != "pass":
            self._check(message)
        if self.prepare_request is not None:
            body = None if message.body is None else with_fields(message.body, {}, over=True)
            message = message.replace(headers=dict(message.headers), body=body)
            made = self.prepare_request(message)
            if made is not None and not isinstance(made, Message):
                raise TypeError(f"`prepare_request` must give a Message, or None, not {type(made).__name__}")
            message = made or message
        return message

    def findings(self, message: Message) -> list[tuple[str, str]]:
        """What of a request this provider does not do: parameters, each with what is wrong about it."""
        found = [
            (parameter, f"wants {ability!r}, which {self.name} is not known to have")
            for ability, parameter in wanted(message)
            if ability not in self.abilities
        ]
        if self.check_request is not None:
            more = [*(self.check_request(message) or ())]
            if any(not isinstance(one, tuple) or len(one) != 2 for one in more):
                raise TypeError(
                    f"`check_request` must give pairs of a parameter and what is wrong with it, not {more!r}"
                )
            found += more
        return found

    def _check(self, message: Message) -> None:
        for parameter, why in self.findings(message):
            what = message.operation or f"{message.method} {message.path}"
            said = f"{what}: `{parameter}`: {why}"
            if self.compatibility == "strict":
                error = ProviderCompatibilityError(
                    said, provider=self.name, param=parameter, operation=message.operation
                )
                error.add_note('compatibility="warn" sends such requests with a warning, "pass" without one.')
                raise error
            _warn(said)

    # --- what comes back ---

    def adapted(self, request: Request[Any]) -> Request[Any]:
        """The request with errors inside successes found, and with thoughts parted from text, where that is asked."""
        if request.message.path == "/models":
            from openai_core.providers.reading import list_reader

            request = request.reading(list_reader(request.read))
        splits = self.split_think and request.message.path.startswith("/chat/completions")
        if not splits and self.read_problem is None:
            return request
        from openai_core.providers.reading import answer_reader, event_reader

        read_problem = None if self.read_problem is None else self.problem
        if isinstance(request, StreamRequest):
            decode = event_reader(request.decode, read_problem, splits)
            return StreamRequest(request.message, decode, request.options, named=request.named)
        return request.reading(answer_reader(request.read, read_problem, splits))

    def problem(self, status: int, body: Any) -> Mapping[str, Any] | None:
        """What the body of a refusal means, where the hook can tell."""
        said = None if self.read_problem is None else self.read_problem(status, body)
        if said is not None and not hasattr(said, "get"):
            raise TypeError(f"`read_problem` must give a mapping, or None, not {type(said).__name__}")
        return said

    def advice(self, error: APIStatusError, envelope: Envelope) -> str:
        """What to do about a refusal by this provider."""
        path = envelope.url.partition("?")[0].removeprefix(self.base_url)
        ability = ability_of(path)
        if error.status_code in (404, 405, 501) and ability is not None and ability not in self.abilities:
            return f"{self.name} is not known to have {ABILITIES[ability]!r}; its profile lists what it has."
        if error.status_code == 401:
            sources = " or ".join(("api_key=...", *self.variables))
            return f"Check the key of {self.name} ({sources}) and its address ({self.base_url}). {self.note}".rstrip()
        return ""

    # --- others like it ---

    def replace(self, **changes: Any) -> Self:
        """The same but for what is given."""
        return type(self)(**{**self._options(), **changes})

    def keyed(self, api_key: Any) -> Profile:
        """The same for a client with this key of its own."""
        return self

    def moved(self, base_url: str) -> Self:
        """The same at another address."""
        return self.replace(base_url=base_url)

    def _options(self) -> dict[str, Any]:
        options = {name: getattr(self, name) for name in self.OPTIONS if name not in ("headers", "query")}
        return {**options, "headers": self.default_headers, "query": dict(self.query)}

    def _set(self, **values: Any) -> None:
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def _state(self) -> tuple[Any, ...]:
        return tuple(self._options().items())

    def __hash__(self) -> int:
        return hash((type(self), self.name, self.base_url))

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self._options())

    def __repr__(self) -> str:
        told = [repr(self.base_url), f"name={self.name!r}"]
        if self.api_key is not None:
            told.append("api_key='***'" if isinstance(self.api_key, str) else "api_key=<callable>")
        if self.compatibility != "pass":
            told.append(f"compatibility={self.compatibility!r}")
        return f"{type(self).__name__}({', '.join(told)})"


def with_fields(body: Body, fields: Mapping[str, Any], over: bool) -> Body:
    """The body with these fields as well; they win over those it has, or give way to them."""
    if isinstance(body, JsonBody) and isinstance(body.value, dict):
        return JsonBody({**body.value, **fields} if over else {**fields, **body.value})
    if isinstance(body, MultipartBody):
        merged = {**body.fields, **fields} if over else {**fields, **body.fields}
        return MultipartBody(merged, body.files, body.file_lists, body.encodings)
    return body


def told(options: Mapping[str, Any], kind: Any, whose: str) -> dict[str, Any]:
    """The options that are given; raises TypeError for one that there is not, as a call with it would."""
    for name in options:
        if name not in kind.__annotations__:
            from openai_core.sansio.wording import unexpected

            raise unexpected(name, kind.__annotations__, whose)
    return {name: value for name, value in options.items() if value is not None}


def _mapping(option: str, given: Any) -> dict[str, Any]:
    """What is given, but for what is None."""
    try:
        return {name: value for name, value in dict(given or {}).items() if value is not None}
    except (TypeError, ValueError):
        raise ConfigurationError(f"`{option}` must be a mapping, not {given!r}") from None


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _warn(said: str) -> None:
    """Warn whoever made the call: the first frame that is not of this library."""
    import sys
    from warnings import warn

    from openai_core.errors import ProviderCompatibilityWarning

    level, frame = 2, sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "openai_core":
        level, frame = level + 1, frame.f_back
    warn(said, ProviderCompatibilityWarning, stacklevel=level)


def _restored(kind: type[Vendor], options: dict[str, Any]) -> Vendor:
    return kind(**options)
