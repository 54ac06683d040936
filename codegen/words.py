"""The facts of the contract as sentences, and the laying out of text and long annotations."""

from __future__ import annotations

import json
import re
import textwrap
from typing import Any

from codegen.ir import MISSING, Facts

WIDTH = 116


def facts(facts: Facts, *, constant: bool = False) -> list[str]:
    """One sentence for each fact that a type cannot say."""
    said: list[str] = []
    if facts.deprecated:
        said.append("Deprecated.")
    if facts.format == "unixtime":
        said.append("Unix seconds.")
    elif facts.format in {"date-time", "date", "uri", "email", "uuid"}:
        name = {"date-time": "An ISO 8601 time", "date": "An ISO 8601 date", "uri": "A URL"}.get(facts.format)
        said.append(f"{name or 'A ' + facts.format}.")
    said += _span(facts.minimum, facts.maximum, "", facts.exclusive_minimum, facts.exclusive_maximum)
    said += _span(facts.min_length, facts.max_length, " characters")
    said += _span(facts.min_items, facts.max_items, " entries")
    said += _span(None, facts.max_properties, " keys")
    if facts.pattern:
        said.append(f"Matches `{facts.pattern}`.")
    if facts.default is not MISSING and not constant:
        said.append(f"Default: {literal(facts.default)}.")
    return said


def literal(value: Any) -> str:
    """A JSON value in backticks."""
    return f"`{json.dumps(value, ensure_ascii=False)}`"


def _span(
    low: float | None,
    high: float | None,
    unit: str,
    above: float | None = None,
    below: float | None = None,
) -> list[str]:
    if low is not None and high is not None:
        return [f"{_number(low)}{unit} exactly." if low == high else f"From {_number(low)} to {_number(high)}{unit}."]
    if low is not None:
        return [f"At least {_number(low)}{unit}."]
    if high is not None:
        return [f"At most {_number(high)}{unit}."]
    if above is not None:
        return [f"More than {_number(above)}{unit}."]
    if below is not None:
        return [f"Less than {_number(below)}{unit}."]
    return []


def _number(value: float) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:g}"


def docstring(text: str, indent: int = 4) -> str:
    """A docstring, quoted, wrapped and indented; paragraphs are separated by blank lines."""
    pad = " " * indent
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    text = text + " " if text.endswith('"') else text
    if len(text) + indent + 6 <= WIDTH and "\n" not in text:
        return f'{pad}"""{text}"""'
    first, *rest = text.split("\n\n")
    lines = textwrap.wrap(first, WIDTH - indent - 3, break_long_words=False, break_on_hyphens=False)
    for paragraph in rest:
        lines.append("")
        for line in paragraph.split("\n"):
            lines += textwrap.wrap(
                line,
                WIDTH - indent,
                subsequent_indent=" " * (len(line) - len(line.lstrip()) + 4),
                break_long_words=False,
                break_on_hyphens=False,
            ) or [""]
    body = "\n".join(f"{pad}{line}".rstrip() for line in lines[1:])
    return f'{pad}"""{lines[0]}\n{body}\n{pad}"""' if body else f'{pad}"""{lines[0]}\n{pad}"""'


_BREAKS = re.compile(r'("(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\')|(, )|( \| )')


def annotation(text: str, *, column: int, indent: int) -> str:
    """A type that may be long, broken over lines inside brackets or parentheses."""
    if column + len(text) <= WIDTH:
        return text
    if not text.endswith("]") or _splits_outside(text):
        text = f"({text})"
    opening = min((at for at in (text.find("["), text.find("(")) if at >= 0), default=-1)
    pieces = _pieces(text[opening + 1 : -1])
    pad = " " * (indent + 4)
    lines, line = [], pad
    for piece in pieces:
        if len(line) + len(piece.rstrip()) > WIDTH and line.strip():
            lines.append(line.rstrip())
            line = pad
        line += piece
    lines.append(line.rstrip())
    return text[: opening + 1] + "\n" + "\n".join(lines) + "\n" + " " * indent + text[-1]


def _splits_outside(text: str) -> bool:
    """Whether a ` | ` or a comma stands outside all brackets."""
    depth = 0
    quoted = ""
    for at, char in enumerate(text):
        if quoted:
            quoted = "" if char == quoted and text[at - 1] != "\\" else quoted
        elif char in "\"'":
            quoted = char
        elif char in "[(":
            depth += 1
        elif char in "])":
            depth -= 1
            if depth == 0 and at < len(text) - 1:
                return True
        elif char == "|" and depth == 0:
            return True
    return False


def _pieces(text: str) -> list[str]:
    pieces, start = [], 0
    for match in _BREAKS.finditer(text):
        if match.group(2):
            pieces.append(text[start : match.end()])
            start = match.end()
        elif match.group(3):
            pieces.append(text[start : match.start() + 1])
            start = match.start() + 1
    pieces.append(text[start:])
    return pieces
