"""The parameters of an operation as `inspect.signature` and `help()` show them; made when asked."""

from __future__ import annotations

import ast
import inspect
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from openai_core.sansio.endpoint import OPTIONS, Endpoint, RequestOptions
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@cache
def signature_of(build: Callable[..., Any]) -> inspect.Signature:
    """Path parameters by position or name, all others by name; `UNSET` marks those that may be left out."""
    endpoint: Endpoint = build.__globals__["ENDPOINT"]
    required = set(endpoint.required)
    parameters = []
    by_name = []
    whole = inspect.signature(build.__globals__.get("build_either", build))
    for parameter in whole.parameters.values():
        if parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD:
            parameters.append(parameter.replace(annotation=_told(parameter.annotation)))
        elif parameter.kind is inspect.Parameter.KEYWORD_ONLY:
            by_name.append(parameter.replace(annotation=_told(parameter.annotation)))
        else:
            params = _parameters_of(build)
            declared = {n: a for n, a in params.__annotations__.items() if n not in OPTIONS}
            by_name[:0] = [_keyword(n, a, n in required) for n, a in declared.items()]
            by_name += [_keyword(n, a, False) for n, a in RequestOptions.__annotations__.items()]
    by_name.sort(key=lambda p: p.default is not inspect.Parameter.empty)
    answer = _told(inspect.signature(build).return_annotation)
    kind, _, inner = answer.partition("[")
    answer = f"{'Page[' if kind == 'PageRequest' else ''}{inner if kind == 'PageRequest' else inner[:-1]}"
    return inspect.Signature([*parameters, *by_name], return_annotation=answer)


@cache
def signature_of_options(options: Any) -> inspect.Signature:
    """The keys of a `TypedDict` as parameters by name."""
    return inspect.Signature([_keyword(n, a, False) for n, a in options.__annotations__.items()])


@cache
def documentation_of(build: Callable[..., Any]) -> str:
    """What the operation does, followed by its parameters one by one."""
    summary, _, rest = inspect.cleandoc(build.__doc__ or "").partition("\n\n")
    signature = signature_of(build)
    words = _words(build)
    lines = []
    for name, parameter in signature.parameters.items():
        kind = _told(parameter.annotation)
        said = " ".join(words.get(name, "").split())
        optional = "" if parameter.default is inspect.Parameter.empty else ", optional"
        lines.append(f"    {name} ({kind}{optional}){': ' + said if said else ''}")
    after = rest.partition("Raises:")
    return "\n".join([summary, "", "Args:", *lines, "", f"Raises:{after[2]}" if after[1] else rest]).rstrip()


def _parameters_of(build: Callable[..., Any]) -> Any:
    """The TypedDict behind `**params`."""
    name = build.__annotations__["params"].removeprefix("Unpack[").removesuffix("]")
    return build.__globals__[name]


def _keyword(name: str, annotation: Any, required: bool) -> inspect.Parameter:
    default = inspect.Parameter.empty if required else UNSET
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=_told(annotation))


def _told(annotation: Any) -> str:
    """A type as a person reads it: without the marks that only type checkers need."""
    text = (
        annotation if isinstance(annotation, str) else getattr(annotation, "__forward_arg__", None) or str(annotation)
    )
    text = " ".join(text.split()).replace("_t.", "").replace("_c.", "").replace("_File", "FileTypes")
    text = re.sub(r"\b_(models|params)_\w+?\.", "", text)
    if text.startswith("Required["):
        text = text.removeprefix("Required[").removesuffix("]")
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip()
    return " | ".join(dict.fromkeys(part for part in alternatives(text) if part != "Unset"))


def alternatives(text: str) -> list[str]:
    """The parts of a type that stand side by side at its top level."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        depth += (char in "[(") - (char in "])")
        if char == "|" and depth == 0:
            parts.append(text[start:at].strip())
            start = at + 1
    return [*parts, text[start:].strip()]


@cache
def _words(build: Callable[..., Any]) -> dict[str, str]:
    """Parameter -> its docstring, as it stands in the source of the endpoint (and of the request options)."""
    found: dict[str, str] = {}
    for module in (inspect.getmodule(RequestOptions), inspect.getmodule(build)):
        try:
            tree = ast.parse(inspect.getsource(module))  # type: ignore[arg-type]
        except (OSError, TypeError):  # the package was installed without its sources
            continue
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and node.bases:
                found.update(_documented(node))
    arguments = inspect.cleandoc(build.__doc__ or "").partition("Args:\n")[2].partition("\n\n")[0]
    last = ""
    for line in arguments.splitlines():
        name, colon, said = line.strip().partition(": ")
        if line.startswith("     "):
            found[last] += f" {line.strip()}"
        elif colon and name != "params":
            found[name], last = said, name
    return found


def _documented(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, after in zip(node.body, node.body[1:], strict=False):
        match field, after:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(said))):
                yield name, said
