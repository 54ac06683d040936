"""The reference that the site is built with holds all there is, and its links lead somewhere."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

import pytest

import openai_core
from openai_core.generated import index
from openai_core.testing import load
from reference import models, names, outside, shelves
from reference.words import called, docstring

ROOT = Path(__file__).parents[2]
ANCHOR = re.compile(r"\{ #(\S+) \}$", re.MULTILINE)
LINK = re.compile(r"\]\((?P<page>[^)#\s]+\.md)#(?P<anchor>[^)\s]+)\)")


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return {**shelves.pages(), **names.pages(), **models.pages()}


def test_every_operation_has_its_section(pages: dict[str, str]) -> None:
    told = {place for page, text in pages.items() if page.startswith("resources/") for place in ANCHOR.findall(text)}
    assert {operation.name for operation in load().operations} <= told


def test_every_public_name_has_its_section(pages: dict[str, str]) -> None:
    told = {place for page, text in pages.items() if page.startswith("names/") for place in ANCHOR.findall(text)}
    assert set(openai_core.__all__) <= told


def test_options_and_attributes_have_their_words(pages: dict[str, str]) -> None:
    clients = pages["names/clients.md"]
    assert "- **`data_residency`** `Region | None`: The region whose servers are called" in clients
    assert "- **`max_retries`** `int | Unset`: How often to try again" in clients
    assert "- **`attempts`** `int`: How often it was tried." in pages["names/errors.md"]
    assert "- **`last`**: The object as it was when last seen." in pages["names/errors.md"]


def test_every_model_and_every_dictionary_has_its_section(pages: dict[str, str]) -> None:
    for folder, there in (("models", index.MODELS), ("params", index.PARAMS)):
        told = {place for page, text in pages.items() if page.startswith(folder) for place in ANCHOR.findall(text)}
        assert set(there) <= told


def test_no_page_names_a_place_twice(pages: dict[str, str]) -> None:
    for page, text in pages.items():
        places = ANCHOR.findall(text)
        assert len(places) == len(set(places)), page


def test_every_link_between_the_pages_leads_to_a_place(pages: dict[str, str]) -> None:
    places = {page: set(ANCHOR.findall(text)) for page, text in pages.items()}
    dead = [
        (page, found[0])
        for page, text in pages.items()
        for found in LINK.finditer(text)
        if found["anchor"]
        not in places.get(posixpath.normpath(posixpath.join(posixpath.dirname(page), found["page"])), set())
    ]
    assert dead == []


def test_the_table_of_operations_leads_to_places_that_are_there(pages: dict[str, str]) -> None:
    found = list(LINK.finditer(shelves.index()))
    assert len(found) > len(load().operations)
    for link in found:
        assert f"{{ #{link['anchor']} }}" in pages[link["page"].removeprefix("reference/")]


def test_the_options_of_every_call_are_not_told_with_each(pages: dict[str, str]) -> None:
    assert "max_retries" not in pages["resources/embeddings.md"]
    assert "**options: Unpack[RequestOptions]" in pages["resources/embeddings.md"]


def test_a_docstring_becomes_lists_and_links() -> None:
    text = """Do it.

    Args:
        name: What it is called,
            over two lines.
        kind (str | None, optional): May be `None` or <b>.

    Returns:
        The thing.

    Raises:
        ValueError: it cannot be done.

    API page: https://example.com/docs
    """
    assert docstring(text) == (
        "Do it.\n\n**Parameters**\n\n- **`name`**: What it is called, over two lines.\n"
        "- **`kind`** `str | None`: May be `None` or &lt;b>.\n\n**Returns**\n\nThe thing.\n\n"
        "**Raises**\n\n- **`ValueError`**: it cannot be done.\n\n[API page](https://example.com/docs)\n"
    )
    assert "kind" not in docstring(text, without={"kind"})


def test_a_call_is_shown_on_one_line_where_it_fits() -> None:
    def short(one: int, *, two: str = "b") -> bool: ...

    assert called("short", short) == "short(one: int, *, two: str = 'b') -> bool"
    assert called("short", short, without={"two"}, instead="**rest") == "short(one: int, **rest) -> bool"


def test_links_out_of_the_guides_lead_to_pages_of_the_site() -> None:
    text = "See [it](../openapi/README.md#x), [us](errors.md), [code](../examples/demo.py).\n"
    text += "```text\n[no](../README.md)\n```\n"
    moved = outside.moved(text, "docs", "faq.md")
    assert "(project/openapi/README.md#x)" in moved
    assert "(errors.md)" in moved
    assert "(project/examples/demo.py.md)" in moved
    assert "[no](../README.md)" in moved
    assert {"project/openapi/README.md", "project/examples/demo.py.md"} <= set(outside.pages({"faq.md": text}))
