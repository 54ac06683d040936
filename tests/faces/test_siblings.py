"""`with_options` costs nearly nothing: options are checked at once, and settled when the sibling is first used."""

from __future__ import annotations

import copy
import pickle
from threading import Barrier, Thread
from typing import TYPE_CHECKING, Any

import pytest

from faces.driven import KEY, Face
from openai_core import AsyncClient, Client, ConfigurationError, Timeout

if TYPE_CHECKING:
    from faces.wire import Wire


def kind(face: Face) -> Any:
    return Client if face.blocking else AsyncClient


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"timeout": -1}, "`timeout`"),
        ({"timeout": float("nan")}, "`timeout`"),
        ({"timeout": True}, "`timeout`"),
        ({"max_retries": -1}, "`max_retries`"),
        ({"telemetry": None}, "`telemetry`"),
        ({"project": "a\nb"}, "`project`"),
        ({"default_headers": {"X-A": 3}}, "`default_headers"),
    ],
)
def test_an_option_that_cannot_be_right_is_refused_at_once(face: Face, options: dict[str, Any], named: str) -> None:
    client = kind(face)(api_key=KEY)
    with pytest.raises(ConfigurationError, match=named):
        client.with_options(**options)
    with pytest.raises(TypeError, match="no_such"):
        client.with_options(timeout=3, no_such=1)


def test_a_sibling_has_the_options_it_was_given_and_all_others(face: Face) -> None:
    client = kind(face)(api_key=KEY, timeout=7, project="p", default_headers={"x-a": "1"})
    sibling = client.with_options(timeout=3, organization="  o  ")
    settings = sibling.settings
    assert (settings.timeout, settings.organization, settings.project) == (3, "o", "p")
    assert client.settings.timeout == 7
    assert client.settings.organization is None
    assert sibling.with_options(timeout=None).settings == settings.replace(timeout=None)
    assert sibling.with_options().settings == settings


def test_options_go_out_as_they_were_when_they_were_given(face: Face, wire: Wire) -> None:
    client = face.client(base_url=wire.url)
    given = {"x-a": "1"}
    sibling = client.with_options(default_headers=given)
    given["x-a"] = "2"
    sibling.get("/models")
    assert wire.seen[0].headers["x-a"] == "1"


def test_a_sibling_of_a_sibling_of_a_sibling_is_no_deeper_than_any(face: Face) -> None:
    client = kind(face)(api_key=KEY)
    for number in range(5000):
        client = client.with_options(max_retries=number)
    assert client.settings.max_retries == 4999


@pytest.mark.parametrize("timeout", [3, Timeout(total=9)])
def test_a_sibling_that_was_never_used_can_be_copied_and_pickled(face: Face, timeout: Any) -> None:
    sibling = kind(face)(api_key=KEY).with_options(timeout=timeout)
    for twin in (copy.copy(sibling), copy.deepcopy(sibling), pickle.loads(pickle.dumps(sibling))):
        assert twin.settings.timeout == timeout
        assert type(twin) is type(sibling)


def test_what_a_subclass_keeps_is_kept_by_its_siblings(face: Face) -> None:
    class Mine(kind(face)):  # type: ignore[misc]
        def __init__(self, label: str, **options: Any) -> None:
            super().__init__(**options)
            self.label = label

    mine = Mine("first", api_key=KEY)
    assert mine.models
    sibling = mine.with_options(timeout=3)
    assert isinstance(sibling, Mine)
    assert sibling.label == "first"
    assert sibling.models is not mine.models
    assert sibling.with_options(timeout=4).label == "first"


def test_a_sibling_used_first_by_two_threads_at_once_has_one_kind_of_settings(face: Face) -> None:
    sibling = kind(face)(api_key=KEY).with_options(timeout=3)
    start, found = Barrier(2), []

    def look() -> None:
        start.wait(10)
        found.append((sibling.settings, sibling.chat))

    threads = [Thread(target=look) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (one, _), (other, _) = found
    assert one == other == sibling.settings


def test_siblings_that_say_the_same_of_retries_share_what_they_are_decided_by(face: Face) -> None:
    client = kind(face)(api_key=KEY)
    assert client.with_options(timeout=3)._runner._terms is client._runner._terms
    for options in ({"max_retries": 0}, {"timeout": Timeout(total=3)}, {"log_level": "debug"}):
        other = client.with_options(**options)._runner._terms
        assert other is not client._runner._terms
        assert other.budget is client._runner._terms.budget
