"""Lists come in pages, in every style of the contract."""

from __future__ import annotations

import pytest


def walk(wire, path, parameter, source):
    """Every page of a list, until one says that it is the last."""
    found, cursor = [], None
    for _ in range(10):
        sign = "&" if "?" in path else "?"
        page = wire("GET", path if cursor is None else f"{path}{sign}{parameter}={cursor}").json
        found.append(page)
        if not page["has_more"]:
            return found
        cursor = page["data"][-1]["id"] if source == "last item" else page[source]
    raise AssertionError("the list has no end")


@pytest.mark.parametrize(
    ("path", "parameter", "source"),
    [
        ("/files?limit=2", "after", "last_id"),
        ("/organization/groups?limit=2", "after", "next"),
        ("/organization/usage/completions?start_time=1&limit=2", "page", "next_page"),
        ("/fine_tuning/jobs?limit=2", "after", "last item"),
    ],
)
def test_five_made_up_things_stand_on_three_pages(wire, path, parameter, source):
    pages = walk(wire, path, parameter, source)
    assert [len(page["data"]) for page in pages] == [2, 2, 1]
    if source != "next_page":
        assert len({one["id"] for page in pages for one in page["data"]}) == 5


def test_the_whole_list_stands_on_one_page_without_a_limit(wire):
    page = wire("GET", "/files").json
    assert (len(page["data"]), page["has_more"]) == (5, False)
    assert (page["first_id"], page["last_id"]) == (page["data"][0]["id"], page["data"][-1]["id"])


def test_the_order_is_the_one_that_was_asked_for(wire):
    newest = [one["id"] for one in wire("GET", "/files").json["data"]]
    oldest = [one["id"] for one in wire("GET", "/files?order=asc").json["data"]]
    assert newest == oldest[::-1]


def test_before_goes_back(wire):
    ids = [one["id"] for one in wire("GET", "/assistants").json["data"]]
    page = wire("GET", f"/assistants?before={ids[3]}&limit=2").json
    assert [one["id"] for one in page["data"]] == ids[1:3]


def test_stored_things_take_the_place_of_made_up_ones(wire):
    names = ["a", "b", "c"]
    for name in names:
        wire("POST", "/assistants", {"model": "m", "name": name})
    pages = walk(wire, "/assistants?limit=2&order=asc", "after", "last_id")
    assert [one["name"] for page in pages for one in page["data"]] == names


def test_made_up_things_can_be_retrieved_and_deleted(wire):
    one = wire("GET", "/files").json["data"][0]
    assert wire("GET", f"/files/{one['id']}").json["id"] == one["id"]
    wire("DELETE", f"/files/{one['id']}")
    assert one["id"] not in [other["id"] for other in wire("GET", "/files").json["data"]]


def test_things_below_others_tell_where_they_stand(wire):
    page = wire("GET", "/threads/thread_7/messages").json
    assert {message["thread_id"] for message in page["data"]} == {"thread_7"}


def test_models_are_one_page(wire):
    assert len(wire("GET", "/models").json["data"]) == 5
