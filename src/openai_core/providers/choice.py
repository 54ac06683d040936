"""Which provider a client is for, from the options that say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.errors import ConfigurationError
from openai_core.providers.profile import Profile

if TYPE_CHECKING:
    from collections.abc import Mapping


def names() -> list[str]:
    """Every provider that can be had by name."""
    from openai_core.providers.catalogue import CATALOGUE

    return ["openai", "azure", "bedrock", "vertex", *CATALOGUE]


def named(name: str, **options: Any) -> Profile:
    """The provider of this name, with what its own environment variables say.

    Raises:
        ConfigurationError: there is none of this name.
    """
    from openai_core.providers.catalogue import CATALOGUE, listed

    key = name.strip().lower().replace("-", "_").replace(".", "_")
    if key in CATALOGUE:
        return listed(key, **options)
    if key == "openai":
        return Profile()
    if key == "azure":
        from openai_core.providers.microsoft import azure

        return azure(**options)
    if key == "bedrock":
        from openai_core.providers.amazon import bedrock

        return bedrock(**options)
    if key == "vertex":
        from openai_core.providers.google import vertex

        return vertex(**options)
    from openai_core.sansio.wording import did_you_mean

    hint = did_you_mean(key, names()) or f"; there are {', '.join(names())}, and compatible(base_url) for all others"
    raise ConfigurationError(f"`provider` {name!r} is not known{hint}")


def chosen(
    provider: Any, base_url: Any, azure: Mapping[str, Any], api_key: Any = None, current: Profile | None = None
) -> Profile:
    """The profile that these options mean, one of the first and third being given.

    Args:
        provider: A name, a profile, or None.
        base_url: Where it is, if that is said apart from it.
        azure: The options that begin with `azure_`.
        api_key: The client's own key.
        current: The profile that there is so far, which options of Azure change.

    Raises:
        ConfigurationError: they contradict each other; the message names them.
    """
    if provider is not None and not isinstance(provider, (str, Profile)):
        raise ConfigurationError(f"`provider` must be a name or what azure(...), deepseek(...) give, not {provider!r}")
    if azure:
        return _azure(provider, base_url, azure, api_key, current)
    if isinstance(provider, str):
        by_hand = {} if api_key is None or provider.strip().lower() == "openai" else {"api_key": api_key}
        provider = named(provider, **by_hand)
    assert isinstance(provider, Profile)
    if provider.routed and api_key is not None:
        provider.keyed(api_key)
    return provider if base_url is None else provider.moved(str(base_url))


def _azure(provider: Any, base_url: Any, given: Mapping[str, Any], api_key: Any, current: Profile | None) -> Profile:
    from openai_core.providers.microsoft import Azure, azure, credential

    if base_url is not None:
        raise ConfigurationError(f"`base_url` and `{next(iter(given))}` exclude each other: give Azure its endpoint")
    options = {name.removeprefix("azure_"): value for name, value in given.items()}
    if isinstance(provider, str) and provider.strip().lower() == "azure":
        return azure(**options, api_key=api_key)
    if provider is None and not isinstance(current, Azure):
        return azure(**options, api_key=api_key)
    if provider is not None or not isinstance(current, Azure):
        raise ConfigurationError(f"`provider` and `{next(iter(given))}` exclude each other: tell azure(...) so")
    if api_key is not None and api_key == current.api_key:
        api_key = None
    token, function = options.pop("ad_token", None), options.pop("ad_token_provider", None)
    key, bearer = credential(api_key=api_key, azure_ad_token=token, ad_token_provider=function)
    changes = options if key is None else {**options, "api_key": key, "bearer": bearer}
    return current.replace(**changes)


def treated(profile: Profile, options: Mapping[str, Any]) -> Profile:
    """The profile with options that any provider takes; that of OpenAI becomes one that can be told them.

    Raises:
        ConfigurationError: it is one of a user's own making, which they mean nothing to.
    """
    replace = getattr(profile, "replace", None)
    if replace is not None:
        made: Profile = replace(**options)
        return made
    if type(profile) is not Profile:
        raise ConfigurationError(f"`{next(iter(options))}` is not for {profile!r}, which has a way of its own")
    from openai_core.providers.vendor import Vendor

    return Vendor(
        profile.base_url, name=profile.name, variables=profile.variables, query=dict(profile.query), **dict(options)
    )
