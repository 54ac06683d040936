"""What a command works with: the client that the shared options describe, and the screen to answer on."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from openai_core.terminal.failure import Problem
from openai_core.terminal.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self

    from openai_core.client import Client

CLIENT_OPTIONS: Final = {
    "provider": "provider",
    "base_url": "base_url",
    "api_key": "api_key",
    "azure_endpoint": "azure_endpoint",
    "azure_api_version": "azure_api_version",
    "azure_deployment": "azure_deployment",
    "timeout": "timeout",
    "retries": "max_retries",
    "log": "log_level",
}
"""Shared option -> option of the client."""

MODEL: Final = "gpt-5.4"
"""The model that is asked at OpenAI where none is named."""


class Desk:
    """Made for each command, and closed behind it.

    Args:
        given: The shared options that were given, by name.
    """

    def __init__(self, given: Mapping[str, Any]) -> None:
        self.given = dict(given)
        usual = os.environ.get("OPENAI_CORE_PROVIDER", "").strip()
        if usual and "provider" not in given and not any(name.startswith("azure_") for name in given):
            self.given["provider"] = usual
        self.screen = Screen(json=bool(given.get("json")))

    @property
    def options(self) -> dict[str, Any]:
        """What a client is made of."""
        return {theirs: self.given[ours] for ours, theirs in CLIENT_OPTIONS.items() if ours in self.given}

    @cached_property
    def client(self) -> Client:
        """The client.

        Raises:
            ConfigurationError: there is no key, or an option cannot be right.
        """
        from openai_core.client import Client

        return Client(**self.options)

    @property
    def provider(self) -> str:
        """The name of who is asked."""
        return self.client.settings.profile.name

    def able(self, ability: str) -> bool:
        """Whether the provider is known to have this."""
        abilities = getattr(self.client.settings.profile, "abilities", None)
        return abilities is None or ability in abilities

    def model(self, named: str | None, usual: str | None = None) -> str:
        """The model to ask.

        Args:
            named: The one that the command line names.
            usual: The one that is asked at OpenAI otherwise. Default: what `OPENAI_CORE_MODEL` says, else `MODEL`.

        Raises:
            Problem: another provider has to be told which.
        """
        profile = self.client.settings.profile
        found = named or getattr(profile, "deployment", None)
        if usual is None:
            found = found or os.environ.get("OPENAI_CORE_MODEL", "").strip()
        found = found or ((usual or MODEL) if profile.name == "openai" else None)
        if found is None:
            variable = ", or the environment variable OPENAI_CORE_MODEL" if usual is None else ""
            raise Problem(
                f"Say which model of {profile.name}'s: --model NAME{variable}.",
                f"`openai-core models --provider {profile.name}` lists them." if self.able("models") else "",
            )
        return str(found)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if "client" in self.__dict__:
            self.client.close()
