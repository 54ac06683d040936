"""Docstrings, signatures and annotations as Markdown."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any, Final

from reference.homes import linked

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

LONGEST = 100
STARS: Final[dict[int, str]] = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}

SECTION = re.compile(r"^(Args|Returns|Raises|Yields|Attributes):$", re.MULTILINE)
TITLES = {"Args": "Parameters"}
ENTRY = re.compile(
    r"^(?P<name>[\w*., ]+?)(?: \((?P<kind>.*?)(?P<optional>, optional)?\))?:(?:\s+(?P<text>.*))?$", re.DOTALL
)
API_PAGE = re.compile(r"^API page: (https://\S+)$", re.MULTILINE)
NOISE = re.compile(
    r"\b(?:_t|_c|typing|collections\.abc|builtins)\.|\b_(?:models|params)_\w+\.|\bopenai_core(?:\.\w+)*\.(?=[A-Z])"
)


def safe(text: str) -> str:
    """Text in which nothing outside of code is taken for HTML."""
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(part if part.startswith("`") else part.replace("<", "&lt;") for part in parts)


def annotation(kind: Any) -> str:
    """An annotation as a reader knows it: without the names of modules."""
    if kind is inspect.Parameter.empty:
        return ""
    text = kind if isinstance(kind, str) else inspect.formatannotation(kind)
    if text[:1] == text[-1:] and text[:1] in "'\"":
        text = text[1:-1]
    return NOISE.sub("", re.sub(r"ForwardRef\('([^']+)'[^)]*\)", r"\1", text))


def first_sentence(text: str | None) -> str:
    """What a docstring says first."""
    return safe(" ".join(inspect.cleandoc(text or "").partition("\n\n")[0].split()))


def listed(name: str, kind: str = "", text: str = "", *, required: bool = False) -> str:
    """An item of a list of parameters or fields."""
    told = f"- **`{name}`**"
    if kind:
        told += f" {linked(kind)}"
    if required:
        told += " *required*"
    return f"{told}: {safe(' '.join(text.split()))}" if text else told


def docstring(text: str | None, *, without: Collection[str] = ()) -> str:
    """A docstring in Markdown: its sections as lists (without some entries), the link to the API's page as a link."""
    text = API_PAGE.sub(r"[API page](\1)", inspect.cleandoc(text or ""))
    pieces = SECTION.split(text)
    told = [_prose(pieces[0])]
    for title, body in zip(pieces[1::2], pieces[2::2], strict=True):
        inside, after = _indented(body)
        if said := _section(title, inside, without):
            told += [f"**{TITLES.get(title, title)}**", said]
        told.append(_prose(after))
    return "\n\n".join(part for part in told if part) + "\n"


def called(path: str, function: Any, *, without: Collection[str] = (), instead: str = "") -> str:
    """How something is called, over several lines where one is too short.

    Args:
        path: Its name.
        function: What has the signature.
        without: Parameters that are left out.
        instead: What to show in their place.
    """
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return f"{path}(...)"
    gives = re.sub(r"^Flow\[(.*)\]$", r"\1", annotation(signature.return_annotation))
    gives = f" -> {gives}" if gives and gives != "Any" else ""
    shown = list(_parameters(signature, without))
    if len(shown) < len(signature.parameters) and instead:
        shown.append(instead)
    line = f"{path}({', '.join(shown)}){gives}"
    if len(line) <= LONGEST or not shown:
        return line
    inside = "".join(f"    {parameter},\n" for parameter in shown)
    return f"{path}(\n{inside}){gives}"


def _parameters(signature: inspect.Signature, without: Collection[str]) -> Iterator[str]:
    starred = False
    for parameter in signature.parameters.values():
        if parameter.name in without or parameter.name == "self":
            continue
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY and not starred:
            starred = True
            yield "*"
        starred = starred or parameter.kind is inspect.Parameter.VAR_POSITIONAL
        yield _parameter(parameter)


def _parameter(parameter: inspect.Parameter) -> str:
    told = STARS.get(parameter.kind, "") + parameter.name
    kind = annotation(parameter.annotation)
    if kind and kind != "Any":
        told += f": {kind}"
    if parameter.default is inspect.Parameter.empty:
        return told
    default = repr(parameter.default)
    shown = "..." if default == "UNSET" or default.startswith("<") else default
    return f"{told} = {shown}" if ": " in told else f"{told}={shown}"


def _section(title: str, inside: str, without: Collection[str]) -> str:
    """A section's entries `name (kind, optional): words`, each with its indented lines; or its words."""
    if title == "Returns":
        return _prose(inside)
    found = [ENTRY.match(part) for part in re.split(r"\n(?=\S)", inside)]
    if None in found:
        return _prose(inside)
    entries = [entry for entry in found if entry is not None and entry["name"] not in without]
    return "\n".join(
        listed(
            entry["name"],
            entry["kind"] or "",
            entry["text"] or "",
            required=bool(entry["kind"]) and not entry["optional"],
        )
        for entry in entries
    )


def _prose(text: str) -> str:
    lines = (line if line.startswith("    ") else safe(line) for line in text.strip("\n").splitlines())
    return "\n".join(lines).strip()


def _indented(body: str) -> tuple[str, str]:
    """The lines that belong to a section, and those after it."""
    lines = body.strip("\n").splitlines()
    here = next((n for n, line in enumerate(lines) if line.strip() and not line.startswith(" ")), len(lines))
    return inspect.cleandoc("\n".join(lines[:here])), "\n".join(lines[here:])
