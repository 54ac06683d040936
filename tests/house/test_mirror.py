"""The two faces are twins: without the awaits, one is the other."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import openai_core

ROOT = Path(openai_core.__file__).parent
BLOCKING, AIO = ROOT / "blocking", ROOT / "aio"

DIFFERENT = {"crew.py", "hands.py", "link.py", "runner.py", "transport.py", "turn.py", "__init__.py"}
"""Where the world is touched, and where the faces introduce themselves."""
ONLY_AWAITED = {"pages.py": {"AsyncPages"}}
"""What a blocking face has no need of."""

NAMES = {
    "StopAsyncIteration": "StopIteration",
    "aclose": "close",
    "anext": "next",
    "aiter": "iter",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
}


def blocked(source: str) -> str:
    """The text of the awaitable face as the blocking face would have it."""
    source = re.sub(r"\b(async|await) ", "", source)
    source = source.replace("openai_core.aio", "openai_core.blocking")
    source = re.sub(r"\b\w+\b", lambda word: NAMES.get(word[0], word[0]), source)
    source = source.replace("close = close\n", "")  # the awaitable face answers to both names
    return re.sub(r"\bAsync(?=[A-Z])", "", source)


def shape(source: str, without: set[str] = frozenset()) -> str:  # type: ignore[assignment]
    """What the text says, whatever its layout and the order of its imports."""
    tree = ast.parse(source)
    imports = []
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if not isinstance(body, list):
            continue
        for statement in list(body):
            if isinstance(statement, ast.ImportFrom):
                imports += [f"{statement.module}.{alias.name} as {alias.asname}" for alias in statement.names]
                body.remove(statement)
            elif isinstance(statement, ast.ClassDef) and statement.name in without:
                body.remove(statement)
    return "\n".join(sorted(set(imports) - {"collections.abc.Generator as None"})) + ast.unparse(tree)


@pytest.mark.parametrize("name", sorted({path.name for path in AIO.glob("*.py")} - DIFFERENT))
def test_a_file_is_its_twin_but_for_the_awaits(name: str) -> None:
    only = {word.removeprefix("Async") for word in ONLY_AWAITED.get(name, ())}
    assert shape(blocked((AIO / name).read_text()), only) == shape((BLOCKING / name).read_text(), only)


def test_both_faces_have_the_same_files() -> None:
    assert {path.name for path in AIO.glob("*.py")} == {path.name for path in BLOCKING.glob("*.py")}


@pytest.mark.parametrize("name", ["runner.py", "transport.py"])
def test_where_the_faces_differ_they_still_offer_the_same(name: str) -> None:
    def offered(source: str) -> dict[str, list[str]]:
        return {
            node.name: sorted(
                item.name
                for item in node.body
                if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)) and item.name != "__del__"
            )
            for node in ast.parse(source).body
            if isinstance(node, ast.ClassDef)
        }

    assert offered(blocked((AIO / name).read_text())) == offered((BLOCKING / name).read_text())
