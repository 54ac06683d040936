"""Profiles of a user's own, and what choosing a provider costs."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from openai_core import Client, ConfigurationError, Profile
from openai_core.providers import compatible, minimax
from providers.envelopes import chat, sent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from faces.driven import Face
    from faces.wire import Wire

    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.message import Message

HEAVY = ["httpx", "httpcore", "attr", "inspect", "asyncio", "anyio", "ssl", "socket", "json", "threading", "botocore"]

RUN: Any = {"capture_output": True, "text": True, "check": True}


class Stamped(Profile):
    """Signs each attempt over its body, in a header of its own."""

    __slots__ = ()

    name = "stamped"
    variables = ("STAMPED_KEY",)

    def headers(self, credential: str) -> Mapping[str, str]:
        return {"x-stamp-key": credential}

    def signed(self, envelope: Envelope, credential: Any) -> Mapping[str, str]:
        return {"x-stamp-key": credential, "x-stamp": f"{len(envelope.content)}"}

    def prepare(self, message: Message) -> Message:
        return message.replace(path=f"/stamped{message.path}")


def test_a_subclass_of_the_profile_is_a_provider_as_any_other(
    face: Face, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "of-openai")
    with pytest.raises(ConfigurationError, match="STAMPED_KEY"):
        face.client(provider=Stamped(wire.url), api_key=None)
    monkeypatch.setenv("STAMPED_KEY", "of-stamped")
    client = face.client(provider=Stamped(wire.url), api_key=None)
    client.post("/things", body={"a": 1})
    assert wire.seen[0].path == "/v1/stamped/things"
    assert wire.seen[0].headers["x-stamp-key"] == "of-stamped"
    assert "authorization" not in wire.seen[0].headers

    asked = face.client(provider=Stamped(wire.url), api_key=lambda: "asked")
    asked.post("/things", body={"a": 1})
    assert wire.seen[1].headers["x-stamp-key"] == "asked"
    assert wire.seen[1].headers["x-stamp"] == "7"
    with pytest.raises(ConfigurationError, match="`split_think` is not for"):
        face.client(provider=Stamped(wire.url), split_think=True)


def test_the_key_in_a_header_of_its_own_stays_with_its_origin_too(face: Face, wire: Wire, elsewhere: Wire) -> None:
    from faces.wire import answer

    client = face.client(provider=Stamped(wire.url), api_key="k")
    wire.tell(answer(status=307, location=f"{elsewhere.origin}/x"))
    client.get("/things")
    client.get(f"{elsewhere.origin}/y")
    assert all("x-stamp-key" not in seen.headers for seen in elsewhere.seen)


def check_one(message: Message) -> list[tuple[str, str]]:
    return [("top_p", "no")]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"base_url": None}, "`base_url` must begin"),
        ({"name": ""}, "`name` of a provider must be a word"),
        ({"name": 3}, "`name` of a provider must be a word"),
        ({"split_think": "no"}, "`split_think` must be True or False"),
        ({"abilities": "chat"}, "must be a list of words"),
        ({"abilities": 3}, "`abilities`"),
        ({"headers": ["a"]}, "`headers` must be a mapping"),
        ({"query": 3}, "`query` must be a mapping"),
        ({"provider_options": [1]}, "`provider_options` must be a mapping"),
        ({"prepare_request": "x"}, "`prepare_request` must be a function"),
        ({"headers": {"x-team": 3}}, r"`headers\['x-team'\]` must be a string"),
        ({"headers": {"x team": "a"}}, "no header can have"),
        ({"api_key": 3}, "`api_key` must be a string"),
        ({"api_key": ""}, "`api_key` is empty"),
    ],
)
def test_what_a_server_of_ones_own_cannot_be_told_is_refused_by_name(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        Client(provider=compatible(**{"base_url": "http://a.test", **options}))


def test_what_is_none_is_left_out() -> None:
    profile = compatible(
        "http://a.test", headers={"x-a": None, "x-b": "b"}, query={"a": None, "b": True}, provider_options={"c": None}
    )
    went = sent(Client(provider=profile), chat())
    assert "x-a" not in went.headers
    assert went.headers["x-b"] == "b"
    assert went.query == "b=true"
    assert "c" not in went.body


@pytest.mark.parametrize("name", ["azure", "bedrock", "compatible", "deepseek", "vertex", "zhipu"])
def test_an_option_that_there_is_not_is_refused_with_the_one_that_was_meant(name: str) -> None:
    from openai_core import providers

    with pytest.raises(TypeError, match=rf"{name}\(\) got an unexpected keyword argument 'api_kee'.*'api_key'"):
        getattr(providers, name)(**{"base_url": "http://a.test"} if name == "compatible" else {}, api_kee="k")


def test_hooks_travel_with_their_profile() -> None:
    for profile in (
        compatible("http://a.test", check_request=check_one),
        minimax(api_key="k", check_request=check_one),
    ):
        assert pickle.loads(pickle.dumps(profile)) == profile
        moved = profile.moved("http://b.test")
        assert moved.check_request == profile.check_request
        assert sent(Client(provider=moved), chat()).url == "http://b.test/chat/completions"


@pytest.mark.parametrize(
    "options",
    ["provider='deepseek', api_key='k'", "azure_endpoint='https://r.test', api_key='k'", "provider='ollama'"],
)
def test_choosing_a_provider_loads_nothing_heavy(options: str) -> None:
    code = f"import sys; import openai_core; openai_core.Client({options}); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{code}"], **RUN)
    assert sorted(set(done.stdout.split()) & set(HEAVY)) == []
