"""What mkdocs asks us while it builds the site: the pages that are made and not written, and where links lead."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, InclusionLevel

from reference import models, names, outside, shelves

PLACE = "reference"


def on_config(config: Any) -> Any:
    """Put the pages that are made into the navigation, beneath the page that is written."""
    made = reference()
    parts = {"resources": "Resources", "names": "Names", "models": "Models", "params": "What goes into requests"}
    for entry in config.nav:
        if "API reference" in entry:
            below = [
                {words: [f"{PLACE}/{page}" for page in made if page.startswith(part)]} for part, words in parts.items()
            ]
            entry["API reference"] = [*entry["API reference"], *below]
    return config


def on_files(files: Any, *, config: Any) -> Any:
    """Add the reference, and the files of the project that the guides lead to."""
    for page, text in reference().items():
        files.append(File.generated(config, f"{PLACE}/{page}", content=text))
    guides = {file.src_uri: Path(config.docs_dir, file.src_uri) for file in files.documentation_pages()}
    texts = {name: path.read_text(encoding="utf-8") for name, path in guides.items() if path.is_file()}
    for page, text in outside.pages(texts).items():
        files.append(File.generated(config, page, content=text, inclusion=InclusionLevel.NOT_IN_NAV))
    return files


def on_page_markdown(markdown: str, *, page: Any, config: Any, files: Any) -> str:
    """Let links out of docs/ lead to the pages on the site; put the table of operations onto its page."""
    uri = page.file.src_uri
    if uri == "api-reference.md":
        markdown += "\n## All operations\n\n" + shelves.index()
    if uri.startswith((f"{PLACE}/", f"{outside.PLACE}/")):
        return markdown
    folder = str(Path("docs", uri).parent)
    return outside.moved(markdown, folder, uri)


def reference() -> dict[str, str]:
    """All pages that are made from the code."""
    return {**shelves.pages(), **names.pages(), **models.pages()}
