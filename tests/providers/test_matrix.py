"""The table in the guides is the one that the profiles make."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from openai_core.providers.choice import names
from openai_core.providers.matrix import inserted, matrix, page, rows

ROOT = Path(__file__).parents[2]


def test_the_page_is_what_the_profiles_make() -> None:
    assert (ROOT / "docs/provider-capability-matrix.md").read_text(encoding="utf-8") == page()


@pytest.mark.parametrize("name", ["README.md", "README.zh.md"])
def test_the_front_pages_show_the_table(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert inserted(text) == text


def test_every_provider_that_has_a_name_has_a_row() -> None:
    assert {row.name for row in rows()} == {*names()}


def test_the_table_can_be_printed_and_a_place_for_it_is_needed() -> None:
    done = subprocess.run([sys.executable, "-m", "openai_core.providers"], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == matrix()
    with pytest.raises(ValueError, match="no place"):
        inserted("nothing")


def test_the_names_that_checkers_know_are_those_there_are() -> None:
    from typing import get_args

    from openai_core.options import ProviderName

    assert {*get_args(ProviderName)} == {*names()}
