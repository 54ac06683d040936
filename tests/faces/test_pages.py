from __future__ import annotations

import inspect
import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from faces.driven import Driven
from faces.wire import Wire, answer
from openai_core import Client, OpenAIError
from openai_core.sansio.codec import read_json
from openai_core.sansio.message import Message, Options, PageRequest
from openai_core.sansio.page import Paging
from openai_core.testing import LocalServer, arguments, load

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    assert first.next_page_info() == {"after": "b"}
    second = first.get_next_page()
    assert [item["id"] for item in second.data] == ["c"]
    assert not second.has_next_page()
    assert second.next_page_info() is None
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


def test_pages_answer_to_both_of_their_names(face: Face, wire: Wire) -> None:
    wire.tell(page("a", "b"), page("c", more=False), page("a", "b"), page("c", more=False))
    runner = face.runner(base_url=wire.url)
    assert [len(p) for p in runner.page(listing()).pages()] == [2, 1]
    first = face.first(runner.page(listing()))
    second = first.next_page()
    assert [item["id"] for item in second.data] == ["c"]
    with pytest.raises(OpenAIError, match=r"last page; ask has_next_page\(\) first"):
        second.next_page()


@pytest.mark.parametrize(("limit", "asked"), [(0, 1), (1, 1), (2, 1), (3, 2), (4, 2), (9, 3), (None, 3)])
def test_a_limit_over_all_pages_asks_for_no_page_in_vain(face: Face, wire: Wire, limit: int | None, asked: int) -> None:
    wire.tell(page("a", "b"), page("c", "d"), page("e", more=False))
    found = face.runner(base_url=wire.url).page(listing()).items(limit_total=limit)
    assert [item["id"] for item in found] == list("abcde")[:limit]
    assert len(wire.seen) == (0 if limit == 0 and not face.blocking else asked)


def test_a_list_can_be_had_as_a_list_and_its_first_item_alone(face: Face, wire: Wire) -> None:
    wire.tell(page("a", "b"), page("c", more=False), page("a", "b"), page("a", "b"), page(more=False))
    runner = face.runner(base_url=wire.url)
    assert [item["id"] for item in runner.page(listing()).to_list()] == ["a", "b", "c"]
    assert [item["id"] for item in runner.page(listing()).to_list(limit_total=2)] == ["a", "b"]
    assert runner.page(listing()).first() == {"id": "a"}
    assert runner.page(listing()).first() is None
    assert len(wire.seen) == 5


def test_a_limit_below_nothing_is_refused(face: Face, wire: Wire) -> None:
    with pytest.raises(ValueError, match="limit_total must be 0 or more, not -1"):
        face.runner(base_url=wire.url).page(listing()).to_list(limit_total=-1)


def test_a_page_tells_which_request_it_answers(face: Face, wire: Wire) -> None:
    told = page("file_1", more=False)
    wire.tell(told._replace(headers={**told.headers, "x-request-id": "req_9"}))
    listed = face.first(face.client(base_url=wire.url).files.list())
    assert listed.request_id == "req_9"
    assert listed.model.request_id == "req_9"


def test_the_pages_that_follow_are_asked_for_as_the_first_was(face: Face, wire: Wire) -> None:
    wire.tell(page("a"), page("b", more=False))
    client = face.client(base_url=wire.url, default_headers={"x-all": "1"}, default_query={"all": "1"})
    found = client.files.list(limit=1, purpose="batch", extra_headers={"x-one": "2"}, extra_query={"one": "2"})
    assert [item.id for item in found] == ["a", "b"]
    first, second = wire.seen
    assert sorted(second.query.split("&")) == sorted([*first.query.split("&"), "after=a"])
    assert (second.headers["x-all"], second.headers["x-one"]) == ("1", "2")


# --- every list of the contract ---------------------------------------------------------------------------------


def operation(client: Any, name: str) -> Any:
    found = client
    for part in name.split("."):
        found = getattr(found, part)
    return found


def lists() -> list[str]:
    client = Client(api_key="x")
    names = [operation.name for operation in load().operations]
    return sorted(name for name in names if type(operation(client, name)).__name__ == "BoundListing")


LISTS = lists()
OPERATIONS = {operation.name: operation for operation in load().operations}
SHAPES = {"last_id": 40, "last_item_id": 2, "next": 9, "next_page": 11, None: 3}
"""How many lists of each shape the contract has."""


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with LocalServer() as started:
        yield started


def shown(item: Any) -> str:
    return json.dumps(item.to_dict() if hasattr(item, "to_dict") else item, sort_keys=True)


@pytest.mark.parametrize("name", LISTS)
def test_walking_all_pages_visits_each_item_once(name: str, face: Face, server: LocalServer) -> None:
    client = face.client(admin_api_key="sk-admin", base_url=server.url, max_retries=0)
    bound = operation(Client(api_key="x"), name)
    given: dict[str, Any] = dict(arguments(OPERATIONS[name]))
    path = [given.pop(part) for part in re.findall(r"\{(\w+)\}", bound.operation.path)]
    *shelves, method = name.split(".")
    shelf = client.inner if isinstance(client, Driven) else client
    for part in shelves:
        shelf = getattr(shelf, part)
    call = getattr(shelf if face.portal is None else Driven(face.portal, shelf), method)

    if "limit" not in inspect.signature(bound).parameters:
        assert [len(p) for p in call(*path, **given).pages()] == [len(list(call(*path, **given)))]
        return
    whole = [shown(item) for item in call(*path, **{**given, "limit": 100})]
    assert len(whole) == 5
    for limit in (1, 2, 5):
        pages = list(call(*path, **{**given, "limit": limit}).pages())
        assert [shown(item) for p in pages for item in p.data] == whole
        assert len(pages) == -(-5 // limit)
    assert [shown(item) for item in call(*path, **{**given, "limit": 2}).items(limit_total=3)] == whole[:3]


def test_the_contract_has_lists_of_five_shapes() -> None:
    client = Client(api_key="x")
    counted = dict.fromkeys(SHAPES, 0)
    for name in LISTS:
        bound = operation(client, name)
        given: dict[str, Any] = dict(arguments(OPERATIONS[name]))
        path = [given.pop(part) for part in re.findall(r"\{(\w+)\}", bound.operation.path)]
        counted[bound._build(*path, **given).paging.source] += 1
    assert counted == SHAPES
