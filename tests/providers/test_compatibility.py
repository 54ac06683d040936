"""Requests that a provider is known not to serve: sent, sent with a warning, or refused."""

from __future__ import annotations

import copy
import pickle
import warnings
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from openai_core import Client, ConfigurationError, ProviderCompatibilityError, ProviderCompatibilityWarning
from openai_core.generated.endpoints import audio_speech_create
from openai_core.providers import ABILITIES, CATALOGUE, compatible, minimax
from openai_core.providers.choice import named, names
from providers.envelopes import TURNS, chat, embed, respond, sent

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire

PICTURE = [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://x.test/a.png"}}]}]
SOUND = [{"role": "user", "content": [{"type": "input_audio", "input_audio": {"data": "", "format": "wav"}}]}]
SCHEMA = {"type": "json_schema", "json_schema": {"name": "a", "schema": {}}}
TOOLS = [{"type": "function", "function": {"name": "f"}}]

UNFIT = [
    ("minimax", chat(n=2), "n"),
    ("minimax", chat(function_call="auto"), "function_call"),
    ("minimax", chat(messages=[{"role": "assistant", "function_call": {}}]), "messages[0].function_call"),
    ("minimax", chat(messages=PICTURE), "messages[0].content[0]"),
    ("minimax", chat(model="MiniMax-M2.7", messages=PICTURE), "messages[0].content[0]"),
    ("minimax", chat(messages=[*TURNS, *SOUND]), "messages[1].content[0]"),
    ("minimax", chat(temperature=1.5), "temperature"),
    ("minimax", embed(), "embeddings.create"),
    ("zenmux", chat(model="gpt-5"), "model"),
    ("zenmux", chat(model="/gpt-5"), "model"),
    ("zenmux", respond(model="openai/"), "model"),
    ("zhipu", chat(n=3), "n"),
    ("zhipu", chat(tool_choice="required"), "tool_choice"),
    ("zhipu", chat(response_format=SCHEMA), "response_format"),
    ("zhipu", chat(stop=["a", "b"]), "stop"),
    ("zhipu", respond(), "responses.create"),
    ("kimi", chat(tool_choice="required"), "tool_choice"),
    ("kimi", chat(temperature=1.2), "temperature"),
    ("kimi", embed(), "embeddings.create"),
    ("deepseek", chat(n=2), "n"),
    ("deepseek", chat(logit_bias={"1": 2}), "logit_bias"),
    ("deepseek", chat(response_format=SCHEMA), "response_format"),
    ("deepseek", chat(messages=PICTURE), "messages[0].content[0]"),
    ("groq", embed(), "embeddings.create"),
    ("groq", chat(n=2), "n"),
    ("groq", chat(logprobs=True), "logprobs"),
    ("groq", chat(messages=[{"role": "user", "name": "Ann", "content": "Hi"}]), "messages[0].name"),
    ("lm_studio", audio_speech_create.build(model="m", input="x", voice="v"), "audio.speech.create"),
    ("vertex", respond(text={"format": {"type": "json_schema", "name": "a", "schema": {}}}), "responses.create"),
]
FIT = [
    ("minimax", chat(n=1, tools=TOOLS, temperature=0.5, stream=True)),
    ("minimax", chat(model="MiniMax-M3", messages=PICTURE)),
    ("minimax", respond()),
    ("groq", chat(n=1, tools=TOOLS)),
    ("zenmux", chat(model="openai/gpt-5", messages=PICTURE)),
    ("zenmux", respond(model="openai/gpt-5")),
    ("zhipu", chat(tools=TOOLS, messages=PICTURE)),
    ("kimi", chat(n=2, temperature=0.6, tools=TOOLS)),
    ("deepseek", chat(tools=TOOLS, logprobs=True, stream=True)),
    ("gemini", embed()),
    ("openai", chat(n=7, messages=[*PICTURE, *SOUND])),
    ("azure", respond(tools=TOOLS)),
]


def client(name: Any, **options: Any) -> Client:
    more: dict[str, Any] = {"azure": {"azure_endpoint": "https://r.test"}, "vertex": {}}.get(name, {})
    if name == "vertex":
        from openai_core.providers import vertex

        name = vertex("p", api_key="k")
    return Client(**{"provider": name, "api_key": "k", **more, **options})


@pytest.mark.parametrize(("name", "request_", "parameter"), UNFIT)
def test_strict_refuses_what_a_provider_does_not_do_and_names_the_parameter(
    name: str, request_: Any, parameter: str
) -> None:
    with pytest.raises(ProviderCompatibilityError, match="`" + parameter.replace("[", r"\[")) as caught:
        sent(client(name, compatibility="strict"), request_)
    assert caught.value.param == parameter
    assert caught.value.provider == name
    assert caught.value.operation == request_.message.operation


@pytest.mark.parametrize(("name", "request_", "parameter"), UNFIT)
def test_warn_warns_and_sends_it_and_pass_just_sends_it(name: str, request_: Any, parameter: str) -> None:
    with pytest.warns(ProviderCompatibilityWarning, match="`" + parameter.replace("[", r"\[")):
        warned = sent(client(name, compatibility="warn"), request_)
    assert warned.body == sent(client(name), request_).body == sent(client(name, compatibility="pass"), request_).body


@pytest.mark.parametrize(("name", "request_"), FIT)
def test_strict_lets_pass_what_a_provider_does(name: str, request_: Any) -> None:
    sent(client(name, compatibility="strict"), request_)


def test_strict_sends_nothing_and_a_warning_points_at_the_caller(face: Face, wire: Wire) -> None:
    profile = minimax(api_key="k", base_url=wire.url)
    made = face.client(provider=profile, compatibility="strict")
    with pytest.raises(ProviderCompatibilityError, match="minimax"):
        made.moderations.create(model="m", input="x")
    assert wire.seen == []

    made = face.client(provider=profile, compatibility="warn")
    with pytest.warns(ProviderCompatibilityWarning) as caught:
        made.moderations.create(model="m", input="x")
    assert len(caught) == 1
    assert "openai_core" not in caught[0].filename
    assert len(wire.seen) == 1


def test_a_warning_can_be_made_an_error_or_silenced() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ProviderCompatibilityWarning)
        sent(client("minimax", compatibility="warn"), chat(n=2))
    with warnings.catch_warnings():
        warnings.simplefilter("error", ProviderCompatibilityWarning)
        with pytest.raises(ProviderCompatibilityWarning):
            sent(client("minimax", compatibility="warn"), chat(n=2))


def test_a_mode_is_told_to_the_profile_to_the_client_or_to_a_sibling() -> None:
    assert Client(provider=minimax(api_key="k", compatibility="strict")).settings.profile.compatibility == "strict"  # type: ignore[attr-defined]
    strict = client("minimax").with_options(compatibility="strict")
    with pytest.raises(ProviderCompatibilityError):
        sent(strict, chat(n=2))
    sent(strict.with_options(compatibility="pass"), chat(n=2))
    with pytest.raises(ConfigurationError, match="`compatibility` must be"):
        client("minimax", compatibility="loose")


def test_a_check_of_ones_own_is_added_to_those_there_are() -> None:
    profile = minimax(api_key="k", compatibility="strict", check_request=lambda message: [("top_p", "is not for us")])
    with pytest.raises(ProviderCompatibilityError, match="`n`"):
        sent(Client(provider=profile), chat(n=2))
    with pytest.raises(ProviderCompatibilityError, match="`top_p`: is not for us"):
        sent(Client(provider=profile), chat())


def test_abilities_of_a_server_of_ones_own_are_told_in_words_that_are_checked() -> None:
    profile = compatible("http://localhost:1", name="mine", abilities=["chat"], compatibility="strict")
    sent(Client(provider=profile), chat())
    with pytest.raises(ProviderCompatibilityError, match="`stream`"):
        sent(Client(provider=profile), chat(stream=True))
    with pytest.raises(ConfigurationError, match="no ability 'chatting'"):
        compatible("http://localhost:1", abilities=["chatting"])


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=CATALOGUE)
def test_every_entry_says_what_it_can_do_in_words_there_are(entry: Any) -> None:
    assert set(entry.abilities.split()) <= set(ABILITIES)
    assert entry.title
    assert entry.quirks
    assert not entry.compared or date.fromisoformat(entry.compared)


def test_the_error_can_be_pickled_and_copied() -> None:
    with pytest.raises(ProviderCompatibilityError) as caught:
        sent(client("minimax", compatibility="strict"), chat(n=2))
    for twin in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert (twin.provider, twin.param, twin.operation, str(twin)) == (
            "minimax",
            "n",
            "chat.completions.create",
            str(caught.value),
        )


@pytest.mark.parametrize("name", [name for name in names() if name not in ("azure", "bedrock", "vertex")])
def test_every_profile_has_twins(name: str) -> None:
    profile = named(name)
    for twin in (pickle.loads(pickle.dumps(profile)), copy.copy(profile), copy.deepcopy(profile)):
        assert twin == profile
        assert hash(twin) == hash(profile)
        assert repr(twin) == repr(profile)


def test_a_name_may_be_written_as_people_write_it() -> None:
    assert named("LM-Studio").name == "lm_studio"
    assert named("llama.cpp").name == "llama_cpp"
    with pytest.raises(ConfigurationError, match="did you mean 'deepseek'"):
        named("deepseak")


def test_a_mode_for_openai_itself_changes_nothing_that_goes_out() -> None:
    plain, strict = Client(api_key="k", base_url="https://x.test/v1?a=1"), None
    strict = Client(api_key="k", base_url="https://x.test/v1?a=1", compatibility="strict", split_think=True)
    one, other = sent(plain, chat(n=2)), sent(strict, chat(n=2))
    one.headers.pop("idempotency-key")
    other.headers.pop("idempotency-key")
    assert one == other
    moved = strict.with_options(data_residency="eu")
    assert moved.settings.base_url == "https://eu.api.openai.com/v1"
    assert moved.settings.profile.compatibility == "strict"  # type: ignore[attr-defined]
