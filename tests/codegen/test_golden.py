"""A one-page contract that holds each shape once, and what is made of it, to the byte.

After a wanted change of the templates: `make golden`, and read the difference.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from codegen.build import build

HERE = Path(__file__).parent / "golden"
TEMPLATES = Path(__file__).parents[2] / "templates"
RECORD = HERE / "generated"


@cache
def made() -> dict[str, str]:
    return build(HERE, TEMPLATES).files


def recorded() -> dict[str, str]:
    return {path.relative_to(RECORD).as_posix(): path.read_text() for path in RECORD.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", sorted(made().keys() | recorded().keys()))
def test_a_file_is_made_as_recorded(name: str) -> None:
    assert made().get(name) == recorded().get(name)


def test_the_same_contract_makes_the_same_bytes() -> None:
    assert made.__wrapped__() == made()


def test_no_warnings_are_given() -> None:
    assert build(HERE, TEMPLATES).warnings == ()


if __name__ == "__main__":
    import shutil

    shutil.rmtree(RECORD, ignore_errors=True)
    for name, text in made().items():
        path = RECORD / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
