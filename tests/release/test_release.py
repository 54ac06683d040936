"""A tag is released only if the tree says what the tag does, and the change log keeps its form."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from tests.release.__main__ import ROOT, faults, notes
from tests.release.changelog import UNRELEASED, Malformed, read

if TYPE_CHECKING:
    from pathlib import Path

LOG = """# Changelog

What a user notices.

## [Unreleased]

## [0.2.0] - 2026-02-01

### Contract 2.4.0 (2026-01-31)

Two operations are new.

- `GET /things` is new.

### Added

- A thing.

## [0.1.0] - 2026-01-01

### Fixed

- Another.
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "src/openai_core").mkdir(parents=True)
    (tmp_path / "src/openai_core/__init__.py").write_text('__version__ = "0.2.0"\n')
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "0.2.0"\n')
    (tmp_path / "CHANGELOG.md").write_text(LOG)
    return tmp_path


def test_our_change_log_keeps_the_form() -> None:
    releases = read((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    assert releases[0].version == UNRELEASED


def test_our_change_log_names_the_contract_that_the_code_is_made_from() -> None:
    lock = json.loads((ROOT / "openapi/contract.lock").read_text(encoding="utf-8"))
    date = re.search(r"\d{4}-\d{2}-\d{2}", lock["upstream"]["name"])
    title = f"Contract {lock['contract']} ({date[0] if date else lock['upstream']['sha256'][:12]})"
    releases = read((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    contracts = [name for release in releases for name, _ in release.sections if name.startswith("Contract ")]
    assert contracts[:1] == [title]


def test_a_tree_that_says_what_the_tag_does_may_be_released(tree: Path) -> None:
    assert faults("v0.2.0", tree) == []
    assert notes("v0.2.0", tree).startswith("### Contract 2.4.0 (2026-01-31)\n")
    assert notes("v0.1.0", tree) == "### Fixed\n\n- Another."


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("pyproject.toml", "0.2.0", "0.2.1", "pyproject.toml says 0.2.1"),
        ("src/openai_core/__init__.py", "0.2.0", "0.2", "__version__ says 0.2,"),
        ("CHANGELOG.md", "## [0.2.0] - 2026-02-01\n\n", "", "still has something below"),
        ("CHANGELOG.md", "[0.2.0]", "[0.3.0]", "newest release in CHANGELOG.md is 0.3.0"),
    ],
)
def test_a_tree_that_says_something_else_may_not(tree: Path, name: str, old: str, new: str, words: str) -> None:
    text = (tree / name).read_text()
    assert old in text
    (tree / name).write_text(text.replace(old, new))
    assert words in "; ".join(faults("v0.2.0", tree))


def test_a_tag_that_is_no_version_may_not_be_released(tree: Path) -> None:
    assert "a tag looks like" in faults("0.2.0", tree)[0]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("# Changelog", "# Changes", "does not begin with"),
        ("## [Unreleased]\n\n", "", "stands once, above all"),
        ("## [0.1.0] - 2026-01-01", "## 0.1.0", "is no `## "),
        ("## [0.1.0] - 2026-01-01", "## [0.1.0]", "[0.1.0] has no date"),
        ("## [0.1.0]", "## [0.3.0]", "the newest release stands first"),
        ("## [0.1.0]", "## [first]", "[first] is no version"),
        ("### Fixed", "### Mended", "no section `### Mended`"),
        ("### Added\n\n- A thing.", "### Added\n\nA thing.", "`### Added` is no list"),
        ("### Added", "### Added\n\n- One.\n\n### Added", "`### Added` stands twice"),
        ("## [0.1.0] - 2026-01-01", "## [0.1.0] - 2026-01-01\n\n- Loose.", "stands in no section"),
        ("(2026-01-31)", "of January", "there is no section"),
    ],
)
def test_a_change_log_of_another_form_is_refused(old: str, new: str, words: str) -> None:
    assert LOG.count(old) == 1
    with pytest.raises(Malformed, match=re.escape(words)):
        read(LOG.replace(old, new))
