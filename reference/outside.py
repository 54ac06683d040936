"""Files outside of docs/ that the guides lead to: they become pages too, so that no link of the site is dead."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
LINK = re.compile(r"(?P<before>\]\()(?P<target>(?![a-z]+:|#)[^)#\s]+)(?P<anchor>#[^)\s]*)?(?=\))")
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
PLACE = "project"
KINDS = {".py": "python", ".yaml": "yaml", ".yml": "yaml", ".toml": "toml", ".json": "json", ".html": "html"}


def page_of(path: str) -> str:
    """The page of a file or folder of the project that is no guide."""
    if path.endswith(".md"):
        return f"{PLACE}/{path}"
    return f"{PLACE}/{path}.md" if Path(ROOT, path).is_file() else f"{PLACE}/{path}/index.md"


def led_to(text: str, folder: str) -> set[str]:
    """The files of the project outside of docs/ to which a page in this folder of the project links."""
    found = (normal(folder, link["target"]) for link in LINK.finditer(FENCE.sub("", text)))
    return {path for path in found if not path.startswith("docs/") and path != "docs" and Path(ROOT, path).exists()}


def normal(folder: str, target: str) -> str:
    """The path in the project of what a link in this folder leads to."""
    return os.path.normpath(PurePosixPath(folder, target))


def moved(text: str, folder: str, here: str) -> str:
    """A page whose links lead to where things are on the site.

    Args:
        text: The page.
        folder: Where it is in the project.
        here: The page on the site, relative to its root.
    """

    def at_home(link: re.Match[str]) -> str:
        path = normal(folder, link["target"])
        if path.startswith("docs/"):
            there = path.removeprefix("docs/")
        elif path == "docs":
            there = "README.md"
        else:
            there = page_of(path)
        return f"{link['before']}{os.path.relpath(there, PurePosixPath(here).parent)}{link['anchor'] or ''}"

    kept = 0
    told = []
    for fence in FENCE.finditer(text):
        told += [LINK.sub(at_home, text[kept : fence.start()]), fence[0]]
        kept = fence.end()
    return "".join([*told, LINK.sub(at_home, text[kept:])])


def shown(path: str) -> str:
    """What stands on the page of a file or folder."""
    file = ROOT / path
    if file.is_dir():
        readme = file / "README.md"
        if readme.is_file():
            return readme.read_text(encoding="utf-8")
        names = sorted(one.name for one in file.iterdir() if one.is_file() and not one.name.startswith((".", "__")))
        return "\n".join([f"# {path}\n", *(f"- [{name}]({name})" for name in names)]) + "\n"
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".md":
        return text
    fence = "````" if "```" in text else "```"
    return f"# {path}\n\n{fence}{KINDS.get(file.suffix, 'text')}\n{text}\n{fence}\n"


def pages(guides: dict[str, str]) -> dict[str, str]:
    """All files outside of docs/ that the guides lead to, and those that these lead to, as pages of the site.

    Args:
        guides: The guides, by their paths in docs/.
    """
    waiting = {path for name, text in guides.items() for path in led_to(text, str(PurePosixPath("docs", name).parent))}
    told: dict[str, str] = {}
    while waiting:
        path = waiting.pop()
        page = page_of(path)
        text = shown(path)
        folder = path if Path(ROOT, path).is_dir() else str(PurePosixPath(path).parent)
        waiting |= {other for other in led_to(text, folder) if page_of(other) not in told and other != path}
        told[page] = moved(text, folder, page)
    return told
