"""What the official package's README shows runs here, or the migration guide says what to write instead."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.migration.snippets import CHAPTER, GUIDE, named_in_the_guide, snippets, under_our_names

ROOT = Path(__file__).parents[2]


def test_every_snippet_of_the_official_readme_runs_or_has_its_replacement_in_the_guide() -> None:
    """In a process of its own, since snippets leave clients open as programs that end do."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.migration"], cwd=ROOT, capture_output=True, text=True, timeout=600, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert ran.stdout.count("\n") == len(snippets()) + 1


def test_the_guide_names_no_snippet_that_is_not_there() -> None:
    named = named_in_the_guide(GUIDE.read_text(encoding="utf-8"))
    assert named
    assert named <= {snippet.name for snippet in snippets()}


def test_snippets_are_found_by_their_headings_and_get_our_names() -> None:
    page = (
        "# One\n```python\nfrom openai import OpenAI, AsyncOpenAI\n```\n```sh\nls openai\n```\n"
        "## Two\n```py\nimport openai\nopenai.APIError  # of openai\n```\n"
        "```python\nAzureOpenAI('openai.x', \"OpenAI\")\n```\n"
    )
    assert under_our_names(page) == [
        ("One", "from openai_core import Client, AsyncClient\n"),
        ("Two (1)", "import openai_core\nopenai_core.APIError  # of openai\n"),
        ("Two (2)", "AzureOpenAI('openai.x', \"OpenAI\")\n"),
    ]


def test_rows_of_the_guides_table_are_read_up_to_the_next_chapter() -> None:
    table = "| its heading | what | instead |\n|---|---|---|\n| One (2) | `x` | `y` |\n"
    page = f"| a | b | c |\n\n{CHAPTER}\n\n{table}\n## Next\n| d | e | f |\n"
    assert named_in_the_guide(page) == {"One (2)"}
