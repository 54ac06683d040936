from __future__ import annotations

from typing import Any

import pytest

from openai_core.sansio.message import Message, Options, PageRequest
from openai_core.sansio.page import Paging, asked_cursor, following, next_cursor

BY_LAST_ID = Paging("after", "last_id", "data")
BY_ITEM = Paging("after", "last_item_id", "data")
BY_NEXT = Paging("after", "next", "data")
BY_TOKEN = Paging("page", "next_page", "data")
SINGLE = Paging(None, None, "data")


@pytest.mark.parametrize(
    ("paging", "model", "cursor"),
    [
        (BY_LAST_ID, {"data": [{}], "last_id": "b", "has_more": True}, "b"),
        (BY_LAST_ID, {"data": [{}], "last_id": "b"}, "b"),
        (BY_LAST_ID, {"data": [{}], "last_id": "b", "has_more": False}, None),
        (BY_LAST_ID, {"data": [], "last_id": "b", "has_more": True}, None),
        (BY_LAST_ID, {"data": None, "last_id": "b", "has_more": True}, None),
        (BY_LAST_ID, {"data": [{}], "last_id": None, "has_more": True}, None),
        (BY_LAST_ID, {"data": [{}], "last_id": "", "has_more": True}, None),
        (BY_ITEM, {"data": [{"id": "a"}, {"id": "b"}], "has_more": True}, "b"),
        (BY_ITEM, {"data": [{"no": "id"}], "has_more": True}, None),
        (BY_NEXT, {"data": [{}], "next": "n"}, "n"),
        (BY_NEXT, {"data": [{}], "next": None}, None),
        (BY_TOKEN, {"data": [{}], "next_page": "t", "has_more": True}, "t"),
        (SINGLE, {"data": [{"id": "a"}], "has_more": True}, None),
    ],
)
def test_the_next_page_is_where_the_page_says(paging: Paging, model: Any, cursor: str | None) -> None:
    assert next_cursor(model, paging) == cursor


def test_a_cursor_that_was_asked_for_before_ends_the_list() -> None:
    assert next_cursor({"data": [{}], "next": "n"}, BY_NEXT, {"n"}) is None


def test_the_next_request_differs_in_its_cursor_only() -> None:
    message = Message(
        "GET", "/things", query=[("limit", "2"), ("after", "a"), ("x[]", "1"), ("x[]", "2")], headers={"h": "1"}
    )
    request: PageRequest[Any] = PageRequest(message, lambda response: None, BY_LAST_ID, Options(timeout=3))
    after = following(request, "b")
    assert list(after.message.query) == [("limit", "2"), ("x[]", "1"), ("x[]", "2"), ("after", "b")]
    assert after.message.headers == {"h": "1"}
    assert after.options.timeout == 3
    assert asked_cursor(after) == "b"
    assert asked_cursor(request) == "a"
