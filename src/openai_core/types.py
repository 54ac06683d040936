"""Every model, parameter dictionary and union under its name: `from openai_core.types import ChatCompletion`.

A name is looked up in the generated index and its module loaded when the name is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_core.generated.types import *  # noqa: F403  # pyright: ignore[reportMissingModuleSource]
    from openai_core.sansio import model as _model
    from openai_core.sansio.file import FileTypes as FileTypes
    from openai_core.sansio.model import Unknown as Unknown

    BaseModel = _model.Model

_OWN = {
    "BaseModel": ("sansio.model", "Model"),
    "FileTypes": ("sansio.file", "FileTypes"),
    "Unknown": ("sansio.model", "Unknown"),
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    from openai_core.generated import index

    if name in _OWN:
        module, attribute = _OWN[name]
    else:
        attribute = index.ALIASES.get(name, name)
        for folder, homes in (("models", index.MODELS), ("params", index.PARAMS), ("endpoints", index.CALLS)):
            if attribute in homes:
                module = f"generated.{folder}.{homes[attribute]}"
                break
        else:
            from openai_core.sansio.wording import did_you_mean

            hint = did_you_mean(name, [*index.MODELS, *index.PARAMS, *index.ALIASES, *index.CALLS])
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}{hint}", name=name)
    value = globals()[name] = getattr(import_module(f"openai_core.{module}"), attribute)
    return value


def __dir__() -> list[str]:
    from openai_core.generated import index

    return sorted({*globals(), *_OWN, *index.MODELS, *index.PARAMS, *index.CALLS, *index.ALIASES})
