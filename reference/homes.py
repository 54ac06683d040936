"""Which page of the reference tells of a type, so that others can link there."""

from __future__ import annotations

import re
from functools import cache

from openai_core.generated import index


@cache
def homes() -> dict[str, str]:
    """Types by name, each with its page and the place on it."""
    told = {name: f"models/{module}.md#{name}" for name, module in index.MODELS.items()}
    return told | {name: f"params/{module}.md#{name}" for name, module in index.PARAMS.items()}


def links(kind: str) -> list[str]:
    """Links to all types that an annotation names, from a page one folder below the reference's."""
    names = dict.fromkeys(re.findall(r"[A-Z]\w+", kind))
    return [f"[`{name}`](../{homes()[name]})" for name in names if name in homes()]


def linked(kind: str) -> str:
    """An annotation as code, followed by links to the types that it names; just a link where it is one type."""
    kind = " ".join(kind.split())
    if kind in homes():
        return links(kind)[0]
    shown = f"`` {kind} ``" if "`" in kind else f"`{kind}`"
    found = links(kind)
    return f"{shown} ({', '.join(found)})" if found else shown
