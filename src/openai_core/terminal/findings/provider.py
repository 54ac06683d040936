"""Who is asked, where, and with which key."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from openai_core.checks import mask
from openai_core.terminal.codes import AUTHENTICATION, USAGE
from openai_core.terminal.failure import NO_KEY, failure_of
from openai_core.terminal.findings import BAD, DOUBTFUL, INFO, OK, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_core.terminal.desk import Desk

OTHERS: Final = ("OPENAI_ADMIN_KEY", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN")
"""Variables with secrets that no entry of the catalogue names."""
PLAIN: Final = (
    "OPENAI_BASE_URL",
    "OPENAI_ORG_ID",
    "OPENAI_PROJECT_ID",
    "OPENAI_LOG",
    "AZURE_OPENAI_ENDPOINT",
    "OPENAI_API_VERSION",
    "OPENAI_CORE_PROVIDER",
    "OPENAI_CORE_MODEL",
)
"""Variables whose values may be shown."""
LOCAL: Final = ("127.", "localhost", "[::1]", "0.0.0.0")  # noqa: S104 (compared with, not listened at)


def settings(desk: Desk) -> Iterator[Finding]:
    """What the environment says; and whether the options go together."""
    told = {name: value for name in PLAIN if (value := os.environ.get(name, "").strip())}
    if told:
        says = ", ".join(f"{name}={_bare(value)}" for name, value in told.items())
        yield Finding("environment", INFO, says, facts={"variables": {name: _bare(told[name]) for name in told}})
    try:
        _ = desk.client
    except Exception as error:
        if not str(error).startswith(NO_KEY):
            failure = failure_of(error)
            todo = failure.hint or "Correct the option or the variable that it names."
            yield Finding("options", BAD, failure.message, todo, USAGE)


def keys(desk: Desk) -> Iterator[Finding]:
    """The key that is used, and others that were found."""
    try:
        client = desk.client
    except Exception as error:
        if str(error).startswith(NO_KEY):
            variables = _variables(desk)
            todo = f"Set {' or '.join(variables)} (or pass --api-key)."
            yield Finding("key", BAD, f"none is set for {_name(desk)}", todo, AUTHENTICATION)
        yield from _elsewhere(desk, None)
        return
    profile, key = client.settings.profile, client.settings.api_key
    if key is None:
        if client.settings.admin_api_key is not None:
            says = f"only an admin key: OPENAI_ADMIN_KEY={_masked(client.settings.admin_api_key)}"
            todo = "It opens the administration alone; set OPENAI_API_KEY for all else."
            yield Finding("key", DOUBTFUL, says, todo)
        else:
            yield Finding("key", OK, f"{profile.name} wants none, and none is set")
    elif not isinstance(key, str):
        yield Finding("key", OK, "asked for as it is needed", facts={"source": "asked for"})
    else:
        yield _key(key, _source(desk, key))
    yield from _elsewhere(desk, key)


def _key(key: str, source: str) -> Finding:
    facts = {"source": source, "key": _masked(key)}
    says = f"{_masked(key)} from {source}"
    if key[0] in "\"'" or key[-1] in "\"'":
        return Finding("key", DOUBTFUL, f"{says}: it has quotation marks", "Set it without them.", facts=facts)
    if key.startswith("sk-admin-"):
        todo = "An admin key opens the administration alone; set OPENAI_ADMIN_KEY to it, OPENAI_API_KEY to another."
        return Finding("key", DOUBTFUL, f"{says}: an admin key", todo, facts=facts)
    return Finding("key", OK, says, facts=facts)


def _elsewhere(desk: Desk, key: Any) -> Iterator[Finding]:
    """Keys of other providers that the environment holds."""
    from openai_core.providers.catalogue import CATALOGUE

    own = set(_variables(desk))
    known = {name: who for who, entry in CATALOGUE.items() for name in entry.variables}
    known = {"OPENAI_API_KEY": "openai", **known, **dict.fromkeys(OTHERS, "")}
    found = {name: os.environ[name].strip() for name in known if os.environ.get(name, "").strip() and name not in own}
    if found:
        says = ", ".join(f"{name}={_masked(value)}" for name, value in found.items())
        facts = {"keys": {name: _masked(value) for name, value in found.items()}}
        yield Finding("other keys", INFO, says, facts=facts)


def address(desk: Desk) -> Iterator[Finding]:
    """The provider, and where it is."""
    profile = desk.client.settings.profile
    given = desk.given
    source = "the usual one"
    if given.get("base_url") or given.get("azure_endpoint"):
        source = "from the command line"
    elif profile.name == "openai" and os.environ.get("OPENAI_BASE_URL", "").strip():
        source = "from OPENAI_BASE_URL"
    elif profile.name == "azure":
        source = "from AZURE_OPENAI_ENDPOINT"
    says = f"{profile.name} at {profile.base_url} ({source})"
    facts = {"provider": profile.name, "base_url": profile.base_url}
    host = profile.base_url.partition("://")[2]
    if profile.base_url.startswith("http://") and not host.startswith(LOCAL):
        todo = "Keys and texts can be read on the way: use https:// unless the network is your own."
        yield Finding("provider", DOUBTFUL, f"{says}, not encrypted", todo, facts=facts)
    elif profile.name == "openai" and not host.partition("/")[2]:
        todo = "The API's paths begin with /v1: is it missing at the end of the address?"
        yield Finding("provider", DOUBTFUL, says, todo, facts=facts)
    else:
        yield Finding("provider", OK, says, facts=facts)


def _source(desk: Desk, key: str) -> str:
    if desk.given.get("api_key"):
        return "--api-key"
    found = (name for name in _variables(desk) if os.environ.get(name, "").strip() == key)
    return next(found, "the profile of the provider")


def _variables(desk: Desk) -> tuple[str, ...]:
    """The variables that the provider's key may stand in."""
    if "client" in desk.__dict__:
        return desk.client.settings.profile.variables
    from openai_core.providers.choice import named

    try:
        return named(_name(desk)).variables
    except Exception:  # it cannot be made without more; what is wrong with it is said elsewhere
        return ("AZURE_OPENAI_API_KEY",) if _name(desk) == "azure" else ("OPENAI_API_KEY",)


def _name(desk: Desk) -> str:
    given = desk.given
    return str(given.get("provider") or ("azure" if given.get("azure_endpoint") else "openai"))


def _masked(key: Any) -> str:
    return mask(key).strip("'")


def _bare(value: str) -> str:
    """A value without a name and password in it."""
    from openai_core.sansio.redaction import shown_url

    return shown_url(value) if "://" in value else value
