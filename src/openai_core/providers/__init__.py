"""Who answers: a provider is a value. `Client(provider=deepseek())`, or by its name: `Client(provider="deepseek")`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_core.providers.abilities import ABILITIES as ABILITIES
    from openai_core.providers.amazon import Bedrock as Bedrock
    from openai_core.providers.amazon import bedrock as bedrock
    from openai_core.providers.catalogue import CATALOGUE as CATALOGUE
    from openai_core.providers.catalogue import compatible as compatible
    from openai_core.providers.catalogue import deepseek as deepseek
    from openai_core.providers.catalogue import gemini as gemini
    from openai_core.providers.catalogue import groq as groq
    from openai_core.providers.catalogue import kimi as kimi
    from openai_core.providers.catalogue import llama_cpp as llama_cpp
    from openai_core.providers.catalogue import lm_studio as lm_studio
    from openai_core.providers.catalogue import minimax as minimax
    from openai_core.providers.catalogue import mistral as mistral
    from openai_core.providers.catalogue import ollama as ollama
    from openai_core.providers.catalogue import openrouter as openrouter
    from openai_core.providers.catalogue import together as together
    from openai_core.providers.catalogue import vllm as vllm
    from openai_core.providers.catalogue import xai as xai
    from openai_core.providers.catalogue import zenmux as zenmux
    from openai_core.providers.catalogue import zhipu as zhipu
    from openai_core.providers.google import vertex as vertex
    from openai_core.providers.member import Decision as Decision
    from openai_core.providers.member import Member as Member
    from openai_core.providers.microsoft import Azure as Azure
    from openai_core.providers.microsoft import azure as azure
    from openai_core.providers.profile import Profile as Profile
    from openai_core.providers.router import Router as Router
    from openai_core.providers.vendor import Vendor as Vendor
    from openai_core.providers.vendor import VendorOptions as VendorOptions
    from openai_core.sansio.message import Message as Message
    from openai_core.sansio.route import Cooling as Cooling

_HOMES = {
    "abilities": ("ABILITIES",),
    "amazon": ("Bedrock", "bedrock"),
    "catalogue": (
        "CATALOGUE",
        "compatible",
        "deepseek",
        "gemini",
        "groq",
        "kimi",
        "llama_cpp",
        "lm_studio",
        "minimax",
        "mistral",
        "ollama",
        "openrouter",
        "together",
        "vllm",
        "xai",
        "zenmux",
        "zhipu",
    ),
    "google": ("vertex",),
    "member": ("Decision", "Member"),
    "microsoft": ("Azure", "azure"),
    "profile": ("Profile",),
    "router": ("Router",),
    "vendor": ("Vendor", "VendorOptions"),
    "sansio.message": ("Message",),
    "sansio.route": ("Cooling",),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = sorted(_HOME)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'openai_core.providers' has no attribute {name!r}")
    from importlib import import_module

    room = "openai_core" if "." in home else "openai_core.providers"
    value = globals()[name] = getattr(import_module(f"{room}.{home}"), name)
    return value


def __dir__() -> list[str]:
    return list(__all__)
