"""Makes the attempts of a call at the members of a router, one after another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from openai_core import log
from openai_core.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ConfigurationError,
    ProviderCompatibilityError,
)
from openai_core.http.compose import Composer
from openai_core.http.pools import own_timeout
from openai_core.providers.abilities import body_of
from openai_core.providers.member import Decision
from openai_core.providers.router import Router
from openai_core.sansio.advice import advised
from openai_core.sansio.attempt import Attempt
from openai_core.sansio.envelope import Envelope
from openai_core.sansio.flow import (
    Call,
    Open,
    Sleep,
    announced,
    attempt_once,
    failure,
    hindrance,
    judged,
    told,
)
from openai_core.sansio.headers import is_secret
from openai_core.sansio.message import JsonBody, StreamRequest
from openai_core.sansio.reader import StreamReader
from openai_core.sansio.route import cause
from openai_core.sansio.seal import is_stale, sealed
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from openai_core.http.sockets import SocketRoute
    from openai_core.providers.member import Member
    from openai_core.providers.router import Lease
    from openai_core.sansio.flow import Exchange, Flow
    from openai_core.sansio.message import Message, Options, Request
    from openai_core.sansio.retry import RetryPolicy
    from openai_core.sansio.route import Choice, Leg
    from openai_core.sansio.ws.handshake import Target
    from openai_core.sansio.ws.options import Limits
    from openai_core.settings import Settings

MODELS = "/models/"


class Routes:
    """Addresses and signs the messages of one client for each member of its router, and asks them in turn."""

    def __init__(self, settings: Settings, asynchronous: bool) -> None:
        """Take the settings.

        Raises:
            ConfigurationError: a member has no key, or a header of the client's would take a secret to all of them.
        """
        router = settings.profile
        assert isinstance(router, Router)
        if settings.websocket_base_url is not None:
            raise ConfigurationError(
                "`websocket_base_url` would take the keys of all members of the router to one place"
            )
        if secret := next((name for name in settings.default_headers if is_secret(name.lower())), None):
            said = f"`default_headers` would take {secret!r} to each member of the router; give it to one, as `headers`"
            raise ConfigurationError(said)
        self.router = router
        self.settings = settings
        self.asynchronous = asynchronous
        client = settings.http_client
        timeout = None if client is None else own_timeout(client)
        self._composers = {
            name: Composer(_own(settings, router, member), timeout, asynchronous)
            for name, member in router.members.items()
        }

    def head(self, request: Request[Any]) -> Envelope:
        """What stands for a call until it is known whom it goes to."""
        message = request.message
        return Envelope(message.method, self.router.url(message.path), {}, operation=message.operation)

    def socket(self, target: Target, limits: Limits) -> SocketRoute:
        """The way of one WebSocket."""
        from openai_core.http.sockets import SocketRoute

        return SocketRoute(self, target, limits)

    def insist(self, effect: Exchange | Open, request: Request[Any], policy: RetryPolicy) -> Flow[Any]:
        """Ask one member, and others while there is reason to; raise the refusal that stands.

        Raises:
            ConfigurationError: there is nobody to ask.
            ProviderCompatibilityError: all members refuse to serve such a request.
        """
        return Journey(self, effect, request, policy).made()

    def legs(self, message: Message, options: Options, member: str | None = None) -> list[Leg]:
        """The members that a request can go to: the one that it names, or `member` where it names none; the one that
        keeps what it is about; or any."""
        given: Any = {} if options.provider_options is UNSET else options.provider_options
        try:
            pinned = (given.get(self.router.name) or {}).get("member") or member
        except AttributeError:
            said = f"provider_options must map the names of providers to mappings, not {given!r}"
            raise TypeError(said) from None
        if pinned is None:
            self.check_secrets(message, 'say to which: provider_options={"router": {"member": ...}}')
            pinned = self.router._keeping.keeper(message)
        body = body_of(message)
        model = body.get("model")
        if model is None and message.path.startswith(MODELS) and "/" not in message.path[len(MODELS) :]:
            model = unquote(message.path[len(MODELS) :])
        legs = self.router.legs(message, model if isinstance(model, str) else None, pinned)
        return legs[:1] if self.router._keeping.follows(body) else legs

    def check_secrets(self, message: Message, hint: str) -> None:
        """Raise ConfigurationError where a header would take a secret to whoever is chosen."""
        if secret := next((name for name in message.headers if is_secret(name.lower())), None):
            raise ConfigurationError(f"`extra_headers` would take {secret!r} to any member of the router; {hint}")

    def compose(self, message: Message, options: Options, leg: Leg) -> Envelope:
        """The envelope for one of them."""
        if leg.model is not None:
            if message.body is None:
                message = message.replace(path=MODELS + quote(leg.model, safe=""))
            else:
                from openai_core.providers.vendor import with_fields

                message = message.replace(body=with_fields(message.body, {"model": leg.model}, over=True))
        return self.addressed(message, options, leg)

    def addressed(self, message: Message, options: Options, leg: Leg) -> Envelope:
        """The envelope of a message that names its model as the member does."""
        envelope = self._composers[leg.name].compose(message, options)
        envelope.member = leg.name
        return envelope


class Journey:
    """One call on its way from member to member."""

    def __init__(
        self,
        routes: Routes,
        effect: Exchange | Open,
        request: Request[Any],
        policy: RetryPolicy,
        legs: list[Leg] | None = None,
    ) -> None:
        self._routes = routes
        self._router = routes.router
        self._kind = type(effect)
        self._head = effect.envelope
        self._request = request
        self._policy = policy
        self._legs = routes.legs(request.message, request.options) if legs is None else legs
        self.lease: Lease | None = None
        """The place at who is asked, or was last."""
        self._made: dict[str, Envelope] = {}
        if request.message.body is not None and type(request.message.body) is not JsonBody:
            for leg in [*self._legs]:  # files are where they are now; the first attempt moves them
                self._envelope(leg)
        self._retries = 0
        self._number = 0
        self._error: APIError | None = None
        self._refusal: ProviderCompatibilityError | None = None

    def made(self) -> Flow[Any]:
        """The answer; its attempts are made here."""
        pool, pause = self._legs, 0.0
        head, policy = self._head, self._policy
        attended = head.watch is not None or policy.attended
        while True:
            if pause:
                yield Sleep(pause, self._last(), "" if self._error is None else cause(self._error))
            lease = self.lease = yield from self._lease(pool)
            leg = lease.leg
            outcome: Any = None
            opened = False
            try:
                unsigned = self._envelope(leg)
                if unsigned is None:
                    pool, pause = [one for one in pool if one is not leg], 0.0
                    yield from self._tell("skip", leg, error=self._refusal)
                    if not pool:
                        raise self._error or self._refusal  # type: ignore[misc]
                    continue
                unsigned.lease = lease.leave
                tried = Attempt(unsigned, self._number + 1) if attended else None
                if tried is not None:
                    yield from announced(tried, policy)
                outcome = yield from self._attempt(unsigned, leg, tried)
                error = self._failure(outcome, unsigned)
                if error is None and self._kind is Open and isinstance(self._request, StreamRequest):
                    outcome, error = yield from self._peeked(outcome, unsigned)
                verdict = None if tried is None else (yield from judged(tried, outcome, error, policy))
                self._number += 1
                over = error is not None and bool(self._router.fallback(error))
                wish = None if error is None or not hasattr(outcome, "headers") else policy.wish(outcome)
                cooled = 0.0 if _is_late(error) else lease.fared(error, over, wish)
                if error is None:
                    policy.succeeded()
                    outcome.retries_taken = self._number - 1
                    opened = self._kind is Open
                    return outcome
                self._error = error
                leg.asked += 1
                leg.causes[cause(error)] = leg.causes.get(cause(error), 0) + 1
                if cooled:
                    yield from self._tell("cool", leg, wait=cooled, error=error)
                again = over if verdict is None else bool(verdict)
                onward = self._onward(outcome, unsigned, verdict) if again and unsigned.replayable else None
                if tried is not None:
                    tried.pause = None if onward is None else onward[1]
                    yield from told(tried, policy)
                if onward is None:
                    yield from self._tell("stop", leg, error=error)
                    error.attempts = self._number
                    self._error = None
                    raise self._advised(error, unsigned)
                pool, pause = onward
            finally:
                if not opened:
                    lease()
                error = tried = outcome = None  # no circle between this frame and the error it raises

    def _lease(self, pool: list[Leg]) -> Flow[Lease]:
        """A place at one of these, waited for if need be."""
        router, deadline = self._router, self._head.deadline
        patience, waited = router.patience, 0.0
        pause = 0.0
        while True:
            lease, choice = router.take(pool)
            if lease is not None:
                try:
                    yield from self._tell("ask", lease.leg, hindrances=choice.hindrances)
                except BaseException:
                    lease()
                    raise
                return lease
            pause = max(choice.wait, min(pause * 2, 0.1)) if choice.wait < 1 else choice.wait
            left = patience - waited
            if pause > left or (deadline is not None and pause >= deadline.left()):
                raise self._nobody(pool, choice)
            if not waited:
                yield from self._tell("wait", None, wait=pause, hindrances=choice.hindrances)
            waited += pause
            yield Sleep(pause, self._last(), _said(choice))

    def _attempt(self, unsigned: Envelope, leg: Leg, tried: Attempt | None) -> Flow[Any]:
        envelope = yield from sealed(unsigned, leg.asked)
        if tried is not None:
            tried.envelope = envelope
        outcome = yield from attempt_once(self._kind(envelope))
        if is_stale(envelope, outcome):
            envelope = yield from sealed(unsigned, leg.asked)
            outcome = yield from attempt_once(self._kind(envelope))
        return outcome

    def _failure(self, outcome: Any, envelope: Envelope) -> APIError | None:
        return failure(outcome, self._policy, envelope)

    def _peeked(self, live: Any, envelope: Envelope) -> Flow[tuple[Any, APIError | None]]:
        """What came of a stream up to its first event."""
        request: Any = self._request
        watch = envelope.watch
        reader: StreamReader[Any] = StreamReader(
            lambda value: value, named=request.named, operation=envelope.operation, answer=live
        )
        try:
            yield Call(partial(live.peek, reader, None if watch is None else watch.patience(False)))
        except APIError as error:
            return error, error
        return live, None

    def _onward(self, outcome: Any, envelope: Envelope, verdict: bool | None) -> tuple[list[Leg], float] | None:
        """Who may be asked next, and after which pause; None where the error stands."""
        fresh = [leg for leg in self._legs if not leg.asked]
        deadline = self._head.deadline
        if fresh and not self._router.cools(fresh) and (deadline is None or deadline.left() > 0):
            return fresh, 0.0
        policy = self._policy
        if isinstance(outcome, APIError) and not isinstance(outcome, APIConnectionError):
            pause = policy.backoff(self._retries) if self._retries < policy.limit else None
        else:
            pause = policy.delay(outcome, self._retries, verdict)
        pool = [*fresh, *(leg for leg in self._legs if leg.asked and not leg.worn)]
        if pause is None or not pool:
            return None
        assert self._error is not None
        if why := hindrance(self._as_called(envelope), policy, outcome, pause):
            self._error.add_note(why)
            return None
        self._retries += 1
        return pool, pause

    def _as_called(self, envelope: Envelope) -> Envelope:
        return envelope if envelope.deadline is self._head.deadline else self._head

    def _envelope(self, leg: Leg) -> Envelope | None:
        """The request as it goes to this member; None where that refuses such a request, which is not asked then."""
        made = self._made.get(leg.name)
        if made is None:
            try:
                made = self._composed(leg)
            except ProviderCompatibilityError as error:
                self._refusal = error
                self._legs = [one for one in self._legs if one is not leg]
                if not self._legs and self._error is None:
                    raise
                return None
            made.deadline, made.log, made.watch = self._head.deadline, self._head.log, self._head.watch
            self._made[leg.name] = made
        return made

    def _composed(self, leg: Leg) -> Envelope:
        return self._routes.compose(self._request.message, self._request.options, leg)

    def _last(self) -> Envelope | None:
        return None if not self._made else [*self._made.values()][-1]

    def _tell(self, kind: Any, leg: Leg | None, **more: Any) -> Flow[None]:
        """Log a decision, and tell the router's hook."""
        name = "the router" if leg is None else leg.name
        wait, error = more.get("wait", 0.0), more.get("error")
        words = {"ask": "asks", "skip": "passes over", "cool": "leaves alone", "wait": "waits", "stop": "stops at"}
        why = "" if error is None else f" after {cause(error)}"
        number = self._number + (kind in ("ask", "wait", "skip"))
        for_how_long = f" for {wait:.2f} s" if wait else ""
        log.routed(self._head, "router: %s %s%s (attempt %d)%s", words[kind], name, for_how_long, number, why)
        if self._router.on_decision is not None:
            member, model = (None, None) if leg is None else (leg.name, leg.model)
            made = Decision(kind, member, model, number, **more)
            yield Call(partial(self._router.on_decision, made), self._head.deadline)

    def _advised(self, error: APIError, envelope: Envelope) -> APIError:
        asked = [f"{leg.name} ({', '.join(leg.causes)})" for leg in self._legs if leg.asked]
        advised(error, envelope)
        error.add_note(f"The router asked {', '.join(asked)}.")
        return error

    def _nobody(self, pool: list[Leg], choice: Choice) -> APIError:
        """What is raised when the wait for a member is too long: what stands, if there was an attempt."""
        last = self._last()
        error, self._error = self._error, None  # no circle with what is raised
        if error is not None and last is not None:
            error.attempts = self._number
            return self._advised(error, last)
        deadline = self._head.deadline
        said = f"No member of the router could be asked: {_said(choice)}"
        if deadline is not None and deadline.left() <= 0:
            return deadline.error()
        if all(why in ("cooling", "probing") for why in choice.hindrances.values()):
            return APIConnectionError(said)
        return APITimeoutError(said, phase="pool")


def _said(choice: Choice) -> str:
    words = {
        "cooling": "is left alone after failures",
        "probing": "is being tried after failures",
        "full": "has as many requests under way as it may",
        "paced": "had as many requests in this minute as it may",
    }
    return ", ".join(f"{name} {words[why]}" for name, why in choice.hindrances.items())


def _is_late(error: APIError | None) -> bool:
    """Whether it was the call's own deadline that passed: that is no fault of the member's."""
    return isinstance(error, APITimeoutError) and error.phase == "total"


def _own(settings: Settings, router: Router, member: Member) -> Settings:
    """The client's settings for one member: nothing of what belongs to another, all the rest."""
    ours = {name: getattr(settings, name) for name in ("organization", "project", "admin_api_key")}
    given = {name: value for name, value in ours.items() if value is not None and member.profile.name == "openai"}
    try:
        made = settings.replace(
            provider=member.profile,
            default_headers=settings.default_headers,
            default_query=settings.default_query,
            **given,
        )
    except ConfigurationError as error:
        raise ConfigurationError(f"The router's member {member.name!r}: {error}") from error
    signers = made._signers
    if signers is not None:  # one exchange of tokens for all clients that share the router
        made._set(_signers=router._signers.setdefault(member.name, signers))
    return made
