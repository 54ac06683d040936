"""A provider in a router, and what the router decides about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Any, Literal

from openai_core.errors import ConfigurationError
from openai_core.providers.choice import named
from openai_core.providers.profile import Profile
from openai_core.sansio.value import Value


class Member:
    """A provider in a router."""

    __slots__ = ("in_flight", "models", "name", "per_minute", "profile", "tier", "weight")

    def __init__(
        self,
        provider: Profile | str,
        *,
        name: str | None = None,
        models: Mapping[str, str | None] | Iterable[str] | None = None,
        weight: float = 1.0,
        tier: int | None = None,
        in_flight: int | None = None,
        per_minute: int | None = None,
    ) -> None:
        """Describe it.

        Args:
            provider: A name, or what `azure(...)`, `deepseek(...)`, `compatible(...)` give.
            name: What the router, logs and answers call it. Default: the provider's name.
            models: The models it takes, with `*` and `?`; as a mapping, to what they are called there (None: the same).
                Default: all.
            weight: Its share of the requests among members of one tier.
            tier: Members of a lower one are asked first. Default: as the router's `strategy` says.
            in_flight: Requests that may be under way there at once, streams being read included. Default: any number.
            per_minute: Requests that may begin there in any 60 seconds. Default: any number.

        Raises:
            ConfigurationError: an option cannot be right.
        """
        profile = named(provider) if isinstance(provider, str) else provider
        if not isinstance(profile, Profile) or profile.routed:
            raise ConfigurationError(f"`provider` of a member must be a name or a single provider, not {provider!r}")
        if not isinstance(weight, (int, float)) or isinstance(weight, bool) or not 0 < weight < float("inf"):
            raise ConfigurationError(f"`weight` must be a number above 0, not {weight!r}")
        if tier is not None and (not isinstance(tier, int) or isinstance(tier, bool)):
            raise ConfigurationError(f"`tier` must be a whole number, not {tier!r}")
        for option, most in (("in_flight", in_flight), ("per_minute", per_minute)):
            if most is not None and (not isinstance(most, int) or isinstance(most, bool) or most < 1):
                raise ConfigurationError(f"`{option}` must be a whole number, 1 or more, not {most!r}")
        self.profile = profile
        self.name = profile.name if name is None else name
        if not isinstance(self.name, str) or not self.name.strip() or "/" in self.name:
            raise ConfigurationError(f"`name` of a member must be a word without a slash, not {self.name!r}")
        self.models = _models(models)
        self.weight = float(weight)
        self.tier = tier
        self.in_flight = in_flight
        self.per_minute = per_minute

    def called(self, model: str) -> tuple[str | None] | None:
        """What a model is called there (None for what it is called here), in a tuple; None where it is not taken."""
        if self.models is None:
            return (None,)
        if model in self.models:
            return (self.models[model],)
        return next(((own,) for pattern, own in self.models.items() if fnmatchcase(model, pattern)), None)

    def replace(self, **changes: Any) -> Member:
        """The same but for what is given."""
        options = {name: getattr(self, name) for name in Member.__slots__ if name != "profile"}
        return Member(changes.pop("provider", self.profile), **{**options, **changes})

    def __repr__(self) -> str:
        return f"Member({self.profile!r}, name={self.name!r})"


class Decision(Value):
    """What a router decided, as `on_decision` is told."""

    __slots__ = __match_args__ = ("kind", "member", "model", "number", "wait", "error", "hindrances")

    def __init__(
        self,
        kind: Literal["ask", "wait", "skip", "cool", "stop"],
        member: str | None,
        model: str | None,
        number: int,
        *,
        wait: float = 0.0,
        error: Exception | None = None,
        hindrances: Mapping[str, str] = {},
    ) -> None:
        self.kind = kind
        """`ask` a member; `wait` until one can be asked; `skip` one that refuses such a request before it is sent; let
        one `cool` down; `stop`: nobody else is asked, and `error` is raised."""
        self.member = member
        self.model = model
        """What the model is called there."""
        self.number = number
        """Of the attempt, 1 for the first."""
        self.wait = wait
        """Seconds: of the pause."""
        self.error = error
        """What the last attempt met."""
        self.hindrances = hindrances
        """What keeps the other members from being asked: `cooling`, `probing`, `full`, `paced`, by name."""


def _models(given: Any) -> dict[str, str | None] | None:
    """The models of a member, each with what it is called there."""
    if given is None:
        return None
    if isinstance(given, (str, bytes)) or not isinstance(given, Iterable):
        raise ConfigurationError(f"`models` must be a list or a mapping, not {given!r}")
    found: dict[str, str | None] = dict(given) if isinstance(given, Mapping) else dict.fromkeys(given)
    for model, own in found.items():
        if not isinstance(model, str) or not (own is None or isinstance(own, str)):
            raise ConfigurationError(f"`models` must map names to names or None, not {model!r} to {own!r}")
    return found
