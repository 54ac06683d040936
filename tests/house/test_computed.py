"""What is computed by hand stands below the generated model of its name."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path

import pytest

import openai_core
from openai_core.generated.index import MODELS

ROOT = Path(openai_core.__file__).parent
HOMES = sorted(path.stem for path in (ROOT / "computed").glob("*.py") if path.stem in set(MODELS.values()))


@pytest.mark.parametrize("home", HOMES)
def test_each_class_of_computed_values_is_a_base_of_the_model_of_its_name(home: str) -> None:
    tree = ast.parse((ROOT / "computed" / f"{home}.py").read_text())
    names = [node.name for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
    assert names
    computed, models = (import_module(f"openai_core.{room}.{home}") for room in ("computed", "generated.models"))
    for name in names:
        assert getattr(computed, name) in getattr(models, name).__mro__, f"no model of `{home}` is made of {name}"
