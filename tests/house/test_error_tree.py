"""The tree of errors is told twice, in the module and in the guide, and both tell it as it is."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import openai_core
from openai_core import errors

ROOT = Path(__file__).resolve().parents[2]
TREE = inspect.cleandoc(errors.__doc__ or "").partition("\n\n")[2].partition("\n\n")[0]


def told(tree: str) -> dict[str, str | None]:
    """Each error with the one above it."""
    above: list[str] = []
    found: dict[str, str | None] = {}
    for line in inspect.cleandoc(tree).splitlines():
        mark = re.match(r"([ │├└─]*)(\w+)", line)
        assert mark is not None, line
        depth = len(mark[1]) // 4
        above[depth:] = [mark[2]]
        found[mark[2]] = above[depth - 1] if depth else None
    return found


def test_the_tree_is_what_the_classes_are() -> None:
    classes = {
        name: value
        for name, value in vars(errors).items()
        if inspect.isclass(value) and issubclass(value, errors.OpenAIError) and value.__module__ == errors.__name__
    }
    actual = {
        name: next((base.__name__ for base in cls.__mro__[1:] if base.__name__ in classes), None)
        for name, cls in classes.items()
    }
    assert told(TREE) == actual


def test_the_guide_shows_the_same_tree() -> None:
    page = (ROOT / "docs/errors.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```text\n(OpenAIError\n.*?)\n```", page, re.DOTALL)
    assert shown == inspect.cleandoc(TREE)


def test_every_error_is_at_the_front_door() -> None:
    assert [name for name in told(TREE) if name not in openai_core.__all__] == []
