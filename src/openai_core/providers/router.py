"""Several providers as one: which of them a request goes to, and who comes next when that one fails."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from threading import RLock
from typing import TYPE_CHECKING, Any, Final, Literal

from openai_core.errors import APIConnectionError, APIError, ConfigurationError, InternalServerError, StreamError
from openai_core.errors import RateLimitError as RateLimit
from openai_core.providers.abilities import ability_of
from openai_core.providers.choice import treated
from openai_core.providers.keeping import Keeping
from openai_core.providers.member import Decision, Member
from openai_core.providers.profile import Profile
from openai_core.sansio.message import Request, StreamRequest
from openai_core.sansio.route import Choice, Cooling, Leg, Standing, choose, cools

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from openai_core.sansio.message import Message, Response

ANYWHERE: Final = frozenset(
    {
        *(
            ("POST", f"/{path}")
            for path in ("chat/completions", "completions", "embeddings", "moderations", "responses")
        ),
        *(("GET", f"/{path}") for path in ("models", "realtime", "responses")),
    }
)
"""What (with all below `/images` and `/audio`) can be asked of anybody: nothing was left there before."""
FAILURES: Final = (APIConnectionError, RateLimit, InternalServerError, StreamError)
STRATEGIES: Final = ("ordered", "weighted")
NOWHERE: Final = "https://router.invalid"


class Lease:
    """The place that a request takes up at a member, given back once."""

    __slots__ = ("_held", "_probe", "_router", "began", "leg")

    def __init__(self, router: Router, leg: Leg, began: float, probe: bool) -> None:
        self._router = router
        self.leg = leg
        self.began = began
        self._probe = probe
        self._held = True

    def leave(self) -> None:
        """Give the place back: the answer is closed."""
        with self._router._lock:
            if self._held:
                self._held = False
                self.leg.standing.leave()

    def __call__(self) -> None:
        """Give the place back, however it ended."""
        with self._router._lock:
            self.leave()
            self._answered()

    def fared(self, error: BaseException | None, fault: bool, wish: float | None = None) -> float:
        """Know how it ended, its body aside; the seconds for which the member is left alone now."""
        router = self._router
        with router._lock:
            self._answered()
            if fault:
                return self.leg.standing.fail(self.began, router.clock(), router.cooling, wish)
            self.leg.standing.succeed(self.began)
            return 0.0

    def _answered(self) -> None:
        if self._probe:
            self._probe = False
            self.leg.standing.probing = False

    def __del__(self) -> None:
        self()


class Router(Profile):
    """Several providers as one: `Client(provider=Router([deepseek(), zhipu()]))`.

    Frozen but for what it knows about its members (who cools down, who is busy), which all clients that it is given to
    share; any number of threads and event loops may use them.
    """

    __slots__ = (
        "_keeping",
        "_lock",
        "_options",
        "_signers",
        "_standings",
        "chance",
        "clock",
        "cooling",
        "fallback",
        "members",
        "on_decision",
        "patience",
        "routes",
        "strategy",
    )

    name = "router"
    variables = ()
    keyless = True
    routed = True

    members: Mapping[str, Member]
    """By name, in order."""
    routes: Mapping[str, tuple[tuple[str, str | None], ...]]
    strategy: str
    fallback: Callable[[APIError], Any]
    cooling: Cooling
    patience: float
    on_decision: Callable[[Decision], Any] | None
    _keeping: Keeping
    """What was left with whom."""
    clock: Callable[[], float]
    chance: Callable[[], float]
    _lock: Any
    _options: Mapping[str, Any]
    _signers: dict[str, Any]
    _standings: Mapping[str, Standing]

    def __init__(
        self,
        members: Iterable[Member | Profile | str],
        *,
        routes: Mapping[str, str | Sequence[str]] | None = None,
        strategy: Literal["ordered", "weighted"] = "ordered",
        fallback: Iterable[type[BaseException] | int] | Callable[[APIError], Any] | None = None,
        cooling: Cooling | float = Cooling(),
        patience: float = 10.0,
        on_decision: Callable[[Decision], Any] | None = None,
        clock: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """Take the members.

        Args:
            members: Whom there is to ask: names, providers, or `Member`s with options of their own.
            routes: What becomes of a model's name: an alias, or a pattern with `*` and `?`, to `"member"`,
                `"member/model"`, or several of these. Names that are not here go by `"member/model"`, or to every
                member whose `models` take them.
            strategy: `ordered`: a member is asked when those before it failed or are busy. `weighted`: each gets its
                share. `tier` of a member has the last word.
            fallback: The errors after which the next member is asked: classes, status codes, or a function of the
                error. Default: no connection, time-outs, 429, 5xx, and streams that fail before their first event.
            cooling: How long a member that failed so is left alone: a `Cooling`, or the seconds of the first pause.
            patience: Seconds that a call waits for a member when all are busy or cool down.
            on_decision: Told each `Decision`; under `AsyncClient` it may be a coroutine function.
            clock: Seconds on a scale that only ever goes up.
            chance: A number from 0 to 1, the latter excluded.

        Raises:
            ConfigurationError: an option cannot be right; the message names it.
        """
        super().__init__(NOWHERE)
        if not callable(fallback) and fallback is not None:
            fallback = _listed(fallback)
        if isinstance(members, (str, Profile, Mapping)) or not isinstance(members, Iterable):
            raise ConfigurationError(f"`Router(members)` must be a list of providers, not {members!r}")
        if routes is not None and not isinstance(routes, Mapping):
            raise ConfigurationError(f"`routes` must be a mapping of models to members, not {routes!r}")
        listed = [member if isinstance(member, Member) else Member(member) for member in members]
        by_name: dict[str, Member] = {}
        for member in listed:
            if member.name in by_name:
                said = f"Two members of the router are called {member.name!r}: Member(..., name=...) tells them apart"
                raise ConfigurationError(said)
            by_name[member.name] = member
        if not by_name:
            raise ConfigurationError("`Router(members)` must have at least one member")
        if strategy not in STRATEGIES:
            raise ConfigurationError(f"`strategy` must be 'ordered' or 'weighted', not {strategy!r}")
        if not isinstance(patience, (int, float)) or isinstance(patience, bool) or not patience >= 0:
            raise ConfigurationError(f"`patience` must be seconds, 0 or more, not {patience!r}")
        if on_decision is not None and not callable(on_decision):
            raise ConfigurationError(f"`on_decision` must be a function, not {on_decision!r}")
        self._set(
            _lock=RLock(),
            _options={"fallback": fallback},
            _signers={},
            _standings={m.name: Standing(m.in_flight, m.per_minute) for m in listed},
            chance=chance,
            clock=clock,
            cooling=cooling if isinstance(cooling, Cooling) else Cooling(cooling),
            fallback=_falling_over(fallback),
            _keeping=Keeping(),
            members=by_name,
            on_decision=on_decision,
            patience=float(patience),
            routes={alias: tuple(_targets(alias, to, by_name)) for alias, to in (routes or {}).items()},
            strategy=strategy,
        )

    def __getitem__(self, name: str) -> Profile:
        """The provider of a member, for a client of its own: `client.with_options(provider=router["zhipu"])`."""
        if name not in self.members:
            raise KeyError(f"no member {name!r}; the members are {', '.join(self.members)}")
        return self.members[name].profile

    # --- who is asked ---

    def legs(self, message: Message, model: str | None, pinned: str | None = None) -> list[Leg]:
        """The members that a request can go to, in order.

        Raises:
            ConfigurationError: there is none.
        """
        if pinned is not None:
            if pinned not in self.members:
                known = ", ".join(self.members)
                raise ConfigurationError(f"The router has no member {pinned!r}; its members are {known}")
            taken = None if model is None else self.members[pinned].called(model)
            return [self._leg(pinned, taken[0] if taken else None, 0)]
        if model is None:
            able = self._able(message, list(self.members))
            if (message.method, message.path) in ANYWHERE or message.path.startswith(("/images/", "/audio/")):
                return [self._leg(name, None, place) for place, name in enumerate(able)]
            return [self._leg(able[0], None, 0)]
        if (route := self._route(model)) is not None:
            return [self._leg(name, own, place) for place, (name, own) in enumerate(route)]
        taking = {name: taken for name, member in self.members.items() if (taken := member.called(model)) is not None}
        if not taking:
            names = sorted({*self.routes, *(f"{name}/..." for name in self.members)})
            raise ConfigurationError(f"No member of the router takes the model {model!r}; it knows {', '.join(names)}")
        able = self._able(message, list(taking))
        return [self._leg(name, taking[name][0], place) for place, name in enumerate(able)]

    def _route(self, model: str) -> Sequence[tuple[str, str | None]] | None:
        if model in self.routes:
            return self.routes[model]
        name, slash, rest = model.partition("/")
        if slash and rest and name in self.members:
            taken = self.members[name].called(rest)
            return [(name, taken[0] or rest if taken else rest)]
        return next((to for pattern, to in self.routes.items() if fnmatchcase(model, pattern)), None)

    def _able(self, message: Message, names: list[str]) -> list[str]:
        """Those that have what the path belongs to; all of them, if none is known to."""
        ability = ability_of(message.path)
        found = [n for n in names if ability is None or ability in getattr(self[n], "abilities", (ability,))]
        return found or names

    def _leg(self, name: str, model: str | None, place: int) -> Leg:
        member = self.members[name]
        tier = place if self.strategy == "ordered" else 0
        tier = tier if member.tier is None else member.tier
        return Leg(name, model, self._standings[name], tier, member.weight)

    # --- what is known about the members ---

    def take(self, legs: Sequence[Leg]) -> tuple[Lease | None, Choice]:
        """A place at one of them, if there is one, and the choice that was made."""
        with self._lock:
            now = self.clock()
            choice = choose(legs, now, self.chance())
            if choice.leg is None:
                return None, choice
            return Lease(self, choice.leg, now, choice.leg.standing.begin(now)), choice

    def cools(self, legs: Sequence[Leg]) -> bool:
        """Whether all of them cool down."""
        with self._lock:
            return cools(legs, self.clock())

    def state(self) -> dict[str, dict[str, Any]]:
        """How each member stands: `hindrance`, `seconds` until that may change, `in_flight`, `failures` in a row."""
        with self._lock:
            now = self.clock()
            return {name: dict(_shown(standing, now)) for name, standing in self._standings.items()}

    # --- as a provider ---

    def adapted(self, request: Request[Any]) -> Request[Any]:
        """The request, its answer read as whoever gives it wants it read."""
        if isinstance(request, StreamRequest):
            return _RoutedStream(request, self)

        leaves = self._keeping.leaves(request.message)

        def read(response: Response) -> Any:
            value = self._giver(response.provider).adapted(request).read(response)
            if leaves:
                self._keeping.note(value, response.provider)
            return value

        return request.reading(read)

    def _giver(self, name: str) -> Profile:
        member = self.members.get(name)
        return next(iter(self.members.values())).profile if member is None else member.profile

    def owns(self, url: str) -> bool:
        return any(member.profile.owns(url) for member in self.members.values())

    def keyed(self, api_key: Any) -> Profile:
        raise ConfigurationError("A router has no key; give each of its members one: Router([deepseek(api_key=...)])")

    def moved(self, base_url: str) -> Profile:
        raise ConfigurationError("A router has no address; give its members theirs: Router([zhipu(base_url=...)])")

    def replace(self, **changes: Any) -> Router:
        """The same but for what is given, knowing nothing about its members yet; `compatibility` and `split_think` are
        told to each of them."""
        told: dict[str, Any] = {name: changes.pop(name) for name in ("compatibility", "split_think") if name in changes}
        options = {**self._all_options(), **changes}
        if told:
            members = [member if isinstance(member, Member) else Member(member) for member in options["members"]]
            options["members"] = [member.replace(provider=treated(member.profile, told)) for member in members]
        return Router(**options)

    def _all_options(self) -> dict[str, Any]:
        names = ("strategy", "cooling", "patience", "on_decision", "clock", "chance")
        routes = {
            alias: [name if own is None else f"{name}/{own}" for name, own in to] for alias, to in self.routes.items()
        }
        options = {name: getattr(self, name) for name in names}
        return {"members": [*self.members.values()], "routes": routes, **self._options, **options}

    def _set(self, **values: Any) -> None:
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self._all_options(),)

    def __repr__(self) -> str:
        return f"Router([{', '.join(self.members)}], strategy={self.strategy!r})"


class _RoutedStream(StreamRequest[Any]):
    """A streaming request of which it is not known yet who will answer it."""

    __slots__ = ("_inner", "_router")

    def __init__(self, inner: StreamRequest[Any], router: Router) -> None:
        super().__init__(inner.message, inner.decode, inner.options, named=inner.named)
        self._inner = inner
        self._router = router

    def decoder(self, provider: str) -> Callable[[Any], Any]:
        router = self._router
        decode: Callable[[Any], Any] = router._giver(provider).adapted(self._inner).decode  # type: ignore[attr-defined]
        if not router._keeping.leaves(self.message):
            return decode

        def noting(value: Any) -> Any:
            event = decode(value)
            if getattr(event, "type", None) == "response.created":
                router._keeping.note(event.response, provider)
            return event

        return noting


def _targets(alias: str, to: Any, members: Mapping[str, Member]) -> Iterator[tuple[str, str | None]]:
    if to is not None and not isinstance(to, Iterable):
        raise ConfigurationError(f"`routes`: {alias!r} must lead to 'member' or 'member/model', not to {to!r}")
    targets = [to] if isinstance(to, str) else list(to or ())
    if not targets:
        raise ConfigurationError(f"`routes`: {alias!r} leads nowhere")
    for target in targets:
        if not isinstance(target, str):
            raise ConfigurationError(f"`routes`: {alias!r} must lead to 'member' or 'member/model', not to {target!r}")
        name, _, model = target.partition("/")
        if name not in members:
            known = ", ".join(members)
            raise ConfigurationError(f"`routes`: {alias!r} leads to {target!r}, but the members are {known}")
        yield name, model or None


def _listed(fallback: Any) -> list[Any]:
    return list(fallback) if isinstance(fallback, Iterable) and not isinstance(fallback, (str, type)) else [fallback]


def _falling_over(fallback: Any) -> Callable[[APIError], Any]:
    if fallback is None:
        return lambda error: isinstance(error, FAILURES)
    if callable(fallback) and not isinstance(fallback, type):
        return fallback  # type: ignore[no-any-return]
    chosen = _listed(fallback)
    for one in chosen:
        is_status = isinstance(one, int) and not isinstance(one, bool)
        if not (is_status or (isinstance(one, type) and issubclass(one, BaseException))):
            raise ConfigurationError(f"`fallback` must be classes of errors, status codes or a function, not {one!r}")
    kinds = tuple(one for one in chosen if isinstance(one, type))
    codes = frozenset(one for one in chosen if isinstance(one, int))
    return lambda error: isinstance(error, kinds) or getattr(error, "status_code", None) in codes


def _shown(standing: Standing, now: float) -> Iterator[tuple[str, Any]]:
    why, seconds = standing.hindrance(now)
    yield from (("hindrance", why), ("seconds", seconds))
    yield from (("in_flight", standing.in_flight), ("failures", standing.failures))


def _restored(options: dict[str, Any]) -> Router:
    return Router(**options)
