"""The public API is written down, and a change that breaks a user is noticed and named."""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from tests.api.__main__ import FILE, main, report
from tests.api.changes import changes, read
from tests.api.surface import MODULES, lines

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]

BEFORE = """
from __future__ import annotations
from typing import NamedTuple, TypedDict, Unpack

class Options(TypedDict, total=False):
    speed: float

class Thing:
    size: int
    def __init__(self, name: str, *, size: int = 1) -> None: ...
    def grow(self, by: int, times: int = 1) -> int: ...
    @property
    def whole(self) -> bool: ...
    def _own(self) -> None: ...

class Problem(ValueError):
    reason: str

class Pair(NamedTuple):
    left: int
    right: int = 0

def make(name: str, colour: str = "red", /, *parts: str, size: int = 1, **options: Unpack[Options]) -> Thing: ...
def take(thing: Thing, *, into: str | None = None) -> None: ...

LIMIT = 3
__all__ = ["LIMIT", "Options", "Pair", "Problem", "Thing", "make", "take"]
"""

PLAYED = [
    ("def take(thing: Thing, *, into", "def _take(thing: Thing, *, into", "breaking", "`parcel.take` is gone"),
    ("    size: int\n", "", "breaking", "`parcel.Thing.size` is gone"),
    ("    speed: float", "    pace: float",
     "breaking", "`parcel.Options`: the parameter `speed` is called `pace` now"),
    ("*, into: str | None = None", "", "breaking", "`parcel.take` does not take `into` any more"),
    ("*, into: str | None = None", "*, to: str | None = None",
     "breaking", "`parcel.take`: the parameter `into` is called `to` now"),
    ("by: int, times: int = 1", "amount: int, times: int = 1",
     "breaking", "`parcel.Thing.grow`: the parameter `by` is called `amount` now"),
    ("by: int, times: int = 1", "by: int, times: int = 1, *, why: str",
     "breaking", "`parcel.Thing.grow` requires `why`, which is new"),
    ("by: int, times: int = 1", "by: int, times: int", "breaking", "`parcel.Thing.grow`: `times` is required now"),
    ("by: int, times: int = 1", "by: int, times: int = 2",
     "breaking", "`parcel.Thing.grow`: `times` is `2` by default now; it was `1`"),
    ("by: int, times: int = 1", "times: int, by: int = 1",
     "breaking", "`parcel.Thing.grow`: `by` stands at position 2 now; it was 1"),
    ("by: int, times: int = 1", "by: int, *, times: int = 1",
     "breaking", "`parcel.Thing.grow`: `times` cannot be given by position any more"),
    ("def take(thing: Thing, *,", "def take(thing: Thing, /, *,",
     "breaking", "`parcel.take`: `thing` cannot be given by name any more"),
    ("*parts: str, ", "*, ", "breaking", "`parcel.make` does not take `*parts` any more"),
    ("    @property\n", "", "breaking", "`parcel.Thing.whole` was a property, and is a method now"),
    ("Problem(ValueError)", "Problem(Exception)", "breaking", "`parcel.Problem` is no `ValueError` any more"),
    ("name: str, *, size: int = 1) -> None", "name: str) -> None",
     "breaking", "`parcel.Thing` does not take `size` any more"),
    ("right: int = 0", "right: int = 1", "breaking", "`parcel.Pair`: `right` is `1` by default now; it was `0`"),
    ("left: int\n", "links: int\n", "breaking", "`parcel.Pair.left` is gone"),
    ("times: int = 1) -> int", "times: int = 1) -> float",
     "changed", "`parcel.Thing.grow` is `float` now; it was `int`"),
    ("    reason: str", "    reason: str | None",
     "changed", "`parcel.Problem.reason` is `str | None` now; it was `str`"),
    ("by: int,", "by: float,", "changed", "`parcel.Thing.grow`: `by` is `float` now; it was `int`"),
    ("LIMIT = 3", "LIMIT = 3\ndef more() -> None: ...", "added", "`parcel.more` is new"),
    ("into: str | None = None", "into: str | None = None, at: int = 0", "added", "`parcel.take` takes `at`"),
    ("by: int, times: int = 1", "by: int = 1, times: int = 1",
     "added", "`parcel.Thing.grow`: `by` may be left out now (`1`)"),
    ("*, into: str | None = None", "into: str | None = None",
     "added", "`parcel.take`: `into` may be given by position now"),
    ('colour: str = "red", /,', 'colour: str = "red",', "added", "`parcel.make`: `colour` may be given by name now"),
    ("Problem(ValueError)", "Problem(ValueError, OSError)", "added", "`parcel.Problem` is a `OSError` too"),
    ("    speed: float", "    speed: float\n    pace: int", "added", "`parcel.Options` takes `pace`"),
]  # fmt: skip


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    sys.modules.pop("parcel", None)


def told(place: Path, source: str) -> list[str]:
    """The public API of a little package."""
    names = [name for name in ("take", "more") if f"def {name}(" in source]
    source = source.replace(', "take"]', "".join(f', "{name}"' for name in names) + "]")
    sys.modules.pop("parcel", None)
    shutil.rmtree(place / "__pycache__", ignore_errors=True)  # it would be taken for that of a file as old and as long
    (place / "parcel.py").write_text(dedent(source))
    importlib.invalidate_caches()
    return lines(["parcel"])


@pytest.mark.parametrize(("old", "new", "kind", "sentence"), PLAYED, ids=[sentence for *_, sentence in PLAYED])
def test_a_change_is_classed_and_named(place: Path, old: str, new: str, kind: str, sentence: str) -> None:
    assert BEFORE.count(old) == 1
    found = changes(told(place, BEFORE), told(place, BEFORE.replace(old, new)))
    assert (kind, sentence) in found
    assert kind == "breaking" or all(change.kind != "breaking" for change in found)


@pytest.mark.parametrize(
    ("old", "new"),
    [("def _own(self) -> None", "def _other(self, x: int) -> None"), ("size: int = 1) -> None", "size:int=1) -> None")],
    ids=["what is private", "the layout"],
)
def test_what_no_user_sees_is_no_change(place: Path, old: str, new: str) -> None:
    assert changes(told(place, BEFORE), told(place, BEFORE.replace(old, new))) == []


def test_what_came_or_went_as_a_whole_is_named_once(place: Path) -> None:
    source = BEFORE.replace('"Thing", ', "")
    with_it, without = told(place, BEFORE), told(place, source)
    assert changes(with_it, without) == [("breaking", "`parcel.Thing` is gone")]
    assert changes(without, with_it) == [("added", "`parcel.Thing` is new")]


def test_only_what_breaks_a_user_fails_the_check_and_anything_fails_a_release(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = told(place, BEFORE)
    more = told(place, BEFORE.replace("LIMIT = 3", "LIMIT = 3\ndef more() -> None: ..."))
    assert report(before, before, strict=True) == 0
    assert (report(before, more, strict=False), report(before, more, strict=True)) == (0, 1)
    assert report(more, before, strict=False) == 1
    assert "breaking  `parcel.more` is gone" in capsys.readouterr().out


def test_the_api_is_told_alike_in_every_process() -> None:
    code = f"import sys; sys.path[:] = {sys.path!r}\nfrom tests.api.surface import lines\nprint(*lines(), sep='\\n')"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert other.stdout.splitlines() == lines()


def test_every_line_can_be_read_again() -> None:
    things = read(lines())
    assert [path for path, thing in things.items() if not thing.facts] == []
    assert things["openai_core.RetryPolicy.delay"].facts == "method -> float | None"
    assert things["client.models.retrieve"].parameters["model"].position == 1
    assert {path.split(".")[0] for path in things if path[0].islower()} == {"client", "openai_core"}
    assert all(any(path.startswith(f"{module}.") for path in things) for module in MODULES)


def test_nothing_that_users_rely_on_has_changed_since_the_file_was_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert FILE.exists()
    assert main(["check"]) == 0, capsys.readouterr().out


def test_what_users_are_shown_imports_nothing_that_is_not_public() -> None:
    pages = [path for path in (ROOT / "docs").glob("*.md") if path.name != "codegen.md"]
    shown = [*ROOT.glob("README*.md"), *pages, *(ROOT / "examples").rglob("*.py")]
    assert shown
    found = [
        f"{path.relative_to(ROOT)}: {module}"
        for path in shown
        for module in re.findall(r"^\s*(?:from|import) (openai_core[\w.]*)", path.read_text(encoding="utf-8"), re.M)
        if module not in MODULES
    ]
    assert found == []
