"""What the pages say is so: their python runs against the local server, and their links lead somewhere."""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
import yaml

from openai_core.testing import LocalServer, load
from tests.docs.commands import faults_of

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PAGES = [
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
    *sorted(page for folder in ("openapi", "benchmarks", "examples") for page in (ROOT / folder).rglob("*.md")),
]
CHINESE = ROOT / "README.zh.md"

FENCE = re.compile(r"^```(?P<kind>[^\n`]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]+\]\((?P<target>[^)\s]+)\)")


class Block(NamedTuple):
    """A fenced block of a page."""

    kind: str
    text: str
    line: int
    """The first line of its text in the page, counted from 1."""


def blocks(page: Path) -> Iterator[Block]:
    text = page.read_text(encoding="utf-8")
    for found in FENCE.finditer(text):
        yield Block(found["kind"].strip(), found["text"], text.count("\n", 0, found.start("text")) + 1)


def prose(page: Path) -> str:
    """The page without its fenced blocks."""
    return FENCE.sub("", page.read_text(encoding="utf-8"))


def headings(page: Path) -> list[tuple[int, str]]:
    return [(len(mark), title) for mark, title in re.findall(r"^(#{1,6}) (.+)$", prose(page), re.MULTILINE)]


def anchors(page: Path) -> set[str]:
    """The names by which the headings of a page can be linked to."""
    plain = (re.sub(r"[^\w\- ]", "", title.strip().lower()) for _, title in headings(page))
    return {title.replace(" ", "-") for title in plain}


def shown(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


# --- code -------------------------------------------------------------------------------------------------------


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[LocalServer]:
    """A local server that the environment points to, and the files that the pages speak of."""
    with LocalServer() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        for name in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY"):
            monkeypatch.setenv(name, "test")
        for name in ("OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_LOG"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.chdir(tmp_path)
        Path("train.jsonl").write_text('{"prompt": "2 + 2 =", "completion": "4"}\n')
        Path("notes.txt").write_text("Paris lies further north than Montreal.\n")
        Path("meeting.wav").write_bytes(b"RIFF....WAVEfmt ")
        yield server


@pytest.mark.parametrize(
    "page", [page for page in PAGES if page != CHINESE and any(b.kind == "python" for b in blocks(page))], ids=shown
)
def test_the_python_of_a_page_runs_from_top_to_bottom(page: Path, server: LocalServer) -> None:
    """The blocks of a page share their names; `await` may stand on its own."""
    names: dict[str, object] = {"__name__": "__main__"}
    with asyncio.Runner() as runner:
        for block in blocks(page):
            if block.kind != "python":
                continue
            source = "\n" * (block.line - 1) + block.text  # so that a traceback names the page's own lines
            code = compile(source, str(page), "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
            if code.co_flags & inspect.CO_COROUTINE:
                runner.run(eval(code, names))
            else:
                exec(code, names)
        for value in list(names.values()):
            kind = type(value).__name__
            if kind == "Client":
                value.close()  # type: ignore[attr-defined]
            elif kind == "AsyncClient":
                runner.run(value.close())  # type: ignore[attr-defined]


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_a_fenced_block_says_what_it_is_and_is_that(page: Path) -> None:
    """Python is run above, commands are looked up below, `text` is what something prints."""
    readers = {"json": json.loads, "toml": tomllib.loads, "yaml": yaml.safe_load, "python": _dumped}
    for block in blocks(page):
        assert block.kind in {*readers, "sh", "text"}, f"{shown(page)}:{block.line}"
        if reader := readers.get(block.kind):
            reader(block.text)


def test_the_goals_extras_and_modules_that_pages_name_are_there() -> None:
    faults = [f"{shown(page)}: {fault}" for page in PAGES for fault in faults_of(page.read_text(encoding="utf-8"))]
    assert faults == []


# --- links ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_every_link_between_files_leads_somewhere(page: Path) -> None:
    broken = []
    for found in LINK.finditer(prose(page)):
        target = found["target"]
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        other = (page.parent / path).resolve() if path else page
        if not other.exists() or (anchor and anchor not in anchors(other)):
            broken.append(target)
    assert broken == []


@pytest.mark.parametrize("folder", ["docs", "docs/adr"])
def test_the_index_leads_to_every_guide_and_every_decision(folder: str) -> None:
    linked = {found["target"] for found in LINK.finditer(prose(ROOT / folder / "README.md"))}
    assert {path.name for path in (ROOT / folder).glob("*.md")} - {"README.md"} <= linked


def test_the_navigation_of_the_site_leads_to_every_page_once() -> None:
    listed = re.findall(r"^ +- (?:[^:\n]+: )?([\w./-]+\.md)$", (ROOT / "mkdocs.yml").read_text(), re.MULTILINE)
    assert len(listed) == len(set(listed))
    assert set(listed) == {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}


# --- the two front pages ----------------------------------------------------------------------------------------


def test_the_front_page_begins_with_the_two_commands() -> None:
    top = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## ")[0]
    assert top.index("make demo") < top.index("make test")


def test_both_front_pages_have_the_same_headings() -> None:
    assert [level for level, _ in headings(CHINESE)] == [level for level, _ in headings(ROOT / "README.md")]


def test_both_front_pages_show_the_same_code() -> None:
    """But for the comments, which are in the language of the page."""
    pairs = list(zip(blocks(ROOT / "README.md"), blocks(CHINESE), strict=True))
    for ours, theirs in pairs:
        assert ours.kind == theirs.kind
        if ours.kind == "python":
            assert _dumped(ours.text) == _dumped(theirs.text)
    assert pairs


def test_both_front_pages_lead_to_the_same_places_and_have_the_same_tables() -> None:
    links, rows = [], []
    for page in (ROOT / "README.md", CHINESE):
        text = prose(page)
        links.append({found["target"] for found in LINK.finditer(text)} - {"README.md", "README.zh.md"})
        rows.append([line.count("|") for line in text.splitlines() if line.startswith("|")])
    assert links[0] == links[1]
    assert rows[0] == rows[1]


def test_the_front_pages_count_the_operations_right() -> None:
    contract = load()
    webhooks = len(json.loads((ROOT / "openapi" / "contract.json").read_text())["webhooks"])
    for page, words in ((ROOT / "README.md", ("operations", "webhook")), (CHINESE, ("个操作", "种 webhook"))):
        text = page.read_text(encoding="utf-8")
        assert f"{len(contract.operations)} {words[0]}" in text
        assert f"{webhooks} {words[1]}" in text


def _dumped(source: str) -> str:
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT | ast.PyCF_ONLY_AST
    return ast.dump(compile(source, "<page>", "exec", flags, dont_inherit=True))
