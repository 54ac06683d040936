"""Models of answers give input for the next request."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

import openai_core.types as types
from openai_core.sansio.choice import Choice
from openai_core.sansio.model import Model, Unknown
from openai_core.sansio.replay import Replay, to_input
from openai_core.testing import load, sample
from openai_core.testing.strategies import values

CONTRACT = load()
EXAMPLES = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))


def members(name: str) -> list[str]:
    """The models that a union decodes to."""
    found = getattr(types, name)
    if not isinstance(found, Choice):
        return [name]
    names = [*found.table.values(), *(n for n, _ in found.by_keys), *filter(None, [found.default])]
    names += [n for _, table in found.ties.values() for n in table.values()]
    return sorted({member for n in names for member in members(n)})


ITEMS = members("ResponseOutputItem") + members("BetaResponseOutputItem")


@pytest.mark.parametrize("name", ITEMS)
def test_every_output_item_can_be_made_input(name: str) -> None:
    assert callable(getattr(types, name).to_input)


@EXAMPLES
@given(values("Response", CONTRACT))
def test_a_response_gives_what_its_dictionary_gives(data: dict[str, Any]) -> None:
    response = types.Response.from_dict(data)
    made = response.to_input()
    assert isinstance(made, Replay)
    assert made == to_input(data) == to_input(response) == to_input(response.output)
    assert made.dropped == to_input(data).dropped
    assert response.to_dict() == data, "the response is left alone"
    assert json.dumps(made)


@EXAMPLES
@given(values("BetaResponse", CONTRACT))
def test_a_response_of_the_beta_gives_what_its_dictionary_gives(data: dict[str, Any]) -> None:
    assert types.BetaResponse.from_dict(data).to_input() == to_input(data)


@EXAMPLES
@given(values("CreateChatCompletionResponse", CONTRACT))
def test_a_completion_gives_what_its_dictionary_gives(data: dict[str, Any]) -> None:
    completion = types.ChatCompletion.from_dict(copy.deepcopy(data))
    for number, choice in enumerate(data["choices"]):
        choice["index"] = completion.choices[number].index = number
        made = completion.to_input(number)
        assert made == completion.choices[number].message.to_input() == to_input(choice["message"])
    with pytest.raises(ValueError, match="no choice 9"):
        completion.to_input(9)


def test_an_item_gives_itself() -> None:
    data = sample("Response") | {"output": [{"type": "reasoning", "id": "rs_1", "summary": [], "content": None}]}
    [item] = types.Response.from_dict(data).output
    assert item.to_input() == {"type": "reasoning", "id": "rs_1", "summary": []}


def test_an_item_that_cannot_be_sent_again_says_why() -> None:
    item = types.AdditionalTools.from_dict({"type": "additional_tools", "id": "a", "role": "tool", "tools": []})
    with pytest.raises(ValueError, match="its role is tool"):
        item.to_input()


def test_items_that_this_release_does_not_know_are_sent_as_they_came() -> None:
    data = sample("Response") | {"output": [{"type": "brand_new", "parsed": None, "a": [{"b": None}]}]}
    response = types.Response.from_dict(data)
    assert isinstance(response.output[0], Unknown)
    assert response.to_input() == data["output"]


def test_a_response_without_output_gives_nothing() -> None:
    assert types.Response.from_dict({"id": "resp_1", "output": None}).to_input() == []
    assert types.Response.from_dict({"id": "resp_1"}).to_input() == []


def test_a_key_of_the_same_name_does_not_hide_the_method() -> None:
    message = types.ChatCompletionMessage.from_dict({"role": "assistant", "content": "a", "to_input": 1})
    assert message.to_input() == {"role": "assistant", "content": "a", "to_input": 1}


def test_models_that_were_made_by_hand_are_input_as_well() -> None:
    message = types.ChatCompletionMessage(role="assistant", content="Hi", refusal=None)
    assert message.to_input() == {"role": "assistant", "content": "Hi"}
    assert isinstance(message, Model)
