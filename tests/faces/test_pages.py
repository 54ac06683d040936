from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from faces.wire import Wire, answer
from openai_core import OpenAIError
from openai_core.sansio.codec import read_json
from openai_core.sansio.message import Message, Options, PageRequest
from openai_core.sansio.page import Paging

if TYPE_CHECKING:
    from faces.driven import Face

BY_LAST_ID = Paging("after", "last_id", "data")


def listing(paging: Paging = BY_LAST_ID) -> PageRequest[Any]:
    message = Message("GET", "/things", query=[("limit", "2"), ("order", "asc")], headers={"X-Mine": "1"})
    return PageRequest(message, read_json, paging, Options(idempotency_key="k"))


def page(*ids: str, more: bool | None = True) -> Any:
    model: dict[str, Any] = {"object": "list", "data": [{"id": name} for name in ids]}
    model["last_id"] = ids[-1] if ids else None
    if more is not None:
        model["has_more"] = more
    return answer(model)


def test_iterating_walks_across_pages_and_keeps_the_filters(face: Face, wire: Wire) -> None:
    wire.tell(page("a", "b"), page("c", "d"), page("e", more=False))
    assert [item["id"] for item in face.runner(base_url=wire.url).page(listing())] == list("abcde")
    assert [seen.query for seen in wire.seen] == [
        "limit=2&order=asc",
        "limit=2&order=asc&after=b",
        "limit=2&order=asc&after=d",
    ]
    assert all(seen.headers["x-mine"] == "1" for seen in wire.seen)


def test_a_page_can_be_held_and_turned(face: Face, wire: Wire) -> None:
    wire.tell(page("a", "b"), page("c", more=False))
    first = face.first(face.runner(base_url=wire.url).page(listing()))
    assert [item["id"] for item in first.data] == ["a", "b"]
    assert len(first) == 2
    assert first.model["object"] == "list"
    assert first.has_next_page()
    assert first.has_more
    second = first.get_next_page()
    assert [item["id"] for item in second.data] == ["c"]
    assert not second.has_next_page()
    with pytest.raises(OpenAIError, match="last page"):
        second.get_next_page()


def test_pages_can_be_walked_page_by_page(face: Face, wire: Wire) -> None:
    wire.tell(page("a", "b"), page("c", more=False))
    pages = list(face.runner(base_url=wire.url).page(listing()).iter_pages())
    assert [len(p) for p in pages] == [2, 1]


def test_an_empty_page_ends_the_list(face: Face, wire: Wire) -> None:
    wire.tell(page("a"), page())
    assert len(list(face.runner(base_url=wire.url).page(listing()))) == 1
    assert len(wire.seen) == 2


def test_a_cursor_that_comes_again_ends_the_list(face: Face, wire: Wire) -> None:
    wire.tell(page("a"), page("b"), page("a"), page("b"))
    assert len(list(face.runner(base_url=wire.url).page(listing()))) == 3
    assert len(wire.seen) == 3


def test_a_list_that_does_not_say_whether_there_is_more_is_walked_to_its_end(face: Face, wire: Wire) -> None:
    wire.tell(page("a", more=None), page("b", more=None), page(more=None))
    assert [item["id"] for item in face.runner(base_url=wire.url).page(listing())] == ["a", "b"]


def test_a_list_of_one_page_is_asked_for_once(face: Face, wire: Wire) -> None:
    wire.tell(page("a", "b"))
    assert len(list(face.runner(base_url=wire.url).page(listing(Paging(None, None, "data"))))) == 2
    assert len(wire.seen) == 1
