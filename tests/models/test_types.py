"""`openai_core.types`: every name, found when it is used."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import openai_core.types as types
from openai_core.generated import index

STUB = Path(index.__file__).with_name("types.pyi")
NAMES = {*index.MODELS, *index.PARAMS, *index.CALLS, *index.ALIASES}


def stubbed() -> set[str]:
    """The names that type checkers see."""
    tree = ast.parse(STUB.read_text())
    imported = {a.asname for node in tree.body if isinstance(node, ast.ImportFrom) for a in node.names if a.asname}
    assigned = {t.id for n in tree.body if isinstance(n, ast.Assign) for t in n.targets if isinstance(t, ast.Name)}
    return imported | assigned


def test_type_checkers_and_the_interpreter_know_the_same_names() -> None:
    assert stubbed() == NAMES
    assert set(dir(types)) >= NAMES


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_name_is_found(name: str) -> None:
    assert getattr(types, name) is not None


def test_a_name_that_is_nowhere_is_told_the_nearest() -> None:
    with pytest.raises(AttributeError, match="did you mean 'ChatCompletion'"):
        types.ChatCompletio  # noqa: B018


def test_a_name_loads_its_own_namespace_only() -> None:
    script = """
import sys
from openai_core.types import Embedding
print(*sorted(name for name in sys.modules if name.startswith("openai_core.generated.models.")))
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["openai_core.generated.models.embeddings"]
