"""Names that live in other namespaces, unions told apart by keys, and values that fit nothing."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import pytest

from openai_core.sansio.choice import Choice
from openai_core.sansio.model import Model, Unknown
from openai_core.sansio.shape import adopter, each, either, values

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_core.sansio.shape import Shape


class Leaf(Model):
    __annotations__ = {"name": "str"}


class Branch(Model):
    __annotations__ = {"leaves": "list[Leaf]"}
    _nested: Mapping[str, Shape] = {
        "leaves": each("Leaf"),
        "branch": "Branch",
        "by_name": values("Leaf"),
        "one_or_many": either(each("Leaf"), "Leaf"),
        "kind": "KIND",
    }


KIND = Choice(
    __name__,
    "KIND",
    tag="type",
    table={"leaf": "Leaf"},
    ties={"tied": ("by", {"branch": "Branch"})},
    by_keys=(("Branch", ("leaves",)),),
    item="Leaf",
)
BY_KEYS = Choice(__name__, "BY_KEYS", by_keys=(("Branch", ("leaves",)),), default="Leaf")


def test_a_model_holds_itself() -> None:
    deep = Branch.from_dict({"branch": {"branch": {"leaves": [{"name": "x"}]}}})
    assert type(deep.branch.branch.leaves[0]) is Leaf  # type: ignore[attr-defined]


@pytest.mark.parametrize("field", ["leaves", "branch", "by_name", "one_or_many", "kind"])
@pytest.mark.parametrize("odd", [None, "text", 7, True, [], [None], ["text"]])
def test_what_does_not_fit_its_shape_stays_as_it_came(field: str, odd: Any) -> None:
    assert Branch.from_dict({field: odd}).to_dict() == {field: odd}


def test_one_or_many() -> None:
    assert type(vars(Branch.from_dict({"one_or_many": {"name": "x"}}))["one_or_many"]) is Leaf
    assert type(vars(Branch.from_dict({"one_or_many": [{"name": "x"}]}))["one_or_many"][0]) is Leaf


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"type": "leaf"}, Leaf),
        ({"type": "new"}, Unknown),
        ({"type": ["leaf"]}, Unknown),
        ({"type": {}}, Unknown),
        ({"type": 1.5}, Unknown),
        ({"type": "tied", "by": "branch"}, Branch),
        ({"type": "tied", "by": ["branch"]}, Unknown),
        ({"type": "tied"}, Unknown),
        ({"leaves": []}, Branch),
        ({"type": None, "leaves": []}, Branch),
        ({}, Unknown),
    ],
)
def test_a_tag_decides_then_a_second_tag_and_without_a_tag_the_keys(value: dict[str, Any], kind: type) -> None:
    assert type(KIND.from_dict(value)) is kind
    assert type(KIND.from_dict(value)) is kind, "the second time, by what was learnt"


def test_a_union_that_is_also_a_list() -> None:
    assert [type(item) for item in KIND.decode([{"name": "x"}])] == [Leaf]


def test_without_any_tag_the_keys_decide() -> None:
    assert type(BY_KEYS.decode({"leaves": []})) is Branch
    assert type(BY_KEYS.decode({"name": "x"})) is Leaf
    assert BY_KEYS.decode("text") == "text"


def test_models_that_are_there_already_are_left_alone() -> None:
    leaf = Leaf.from_dict({"name": "x"})
    assert adopter(Leaf)(leaf) is leaf
    assert vars(Branch.from_dict({"leaves": [leaf]}))["leaves"][0] is leaf


def test_a_subclass_decodes_as_itself_with_the_names_of_its_base() -> None:
    base = Branch.from_dict({"leaves": [{"name": "x"}]})
    own = type("Own", (Branch,), {"__module__": "somewhere.else"})
    read = own.from_dict({"leaves": [{"name": "x"}]})
    assert (type(base), type(read)) == (Branch, own)
    assert type(vars(read)["leaves"][0]) is Leaf


def test_an_alias_is_read_with_the_names_of_its_own_namespace() -> None:
    import openai_core.generated.models.fine_tuning as fine_tuning
    from openai_core.sansio.shape import decoder

    calls = decoder("ChatCompletionMessageToolCalls", fine_tuning.__name__)
    (call,) = calls([{"type": "function", "id": "call_1", "function": {"name": "f", "arguments": ""}}])
    assert type(call).__name__ == "ChatCompletionMessageToolCall"


def test_the_hint_of_a_missing_attribute_outlives_pickling() -> None:
    with pytest.raises(AttributeError) as caught:
        _ = Leaf.from_dict({"name": "x"}).nmae  # type: ignore[attr-defined]
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value) == "'Leaf' object has no attribute 'nmae'; did you mean 'name'?"
