from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from codegen import ir
from codegen.dispatch import Undecided, decide, rule
from codegen.parse import read
from codegen.update import effective

ROOT = Path(__file__).parents[2]
TEXT = ir.Scalar("str")


def field(wire: str, kind: ir.Type = TEXT, required: bool = True) -> ir.Field:
    return ir.Field(wire=wire, type=kind, required=required, nullable=False)


def model(name: str, *fields: ir.Field, **constants: str) -> ir.Model:
    tags = tuple(field(wire, ir.Constant(tuple(values.split()))) for wire, values in constants.items())
    return ir.Model(name=name, schema=name, fields=(*tags, *fields))


def union(name: str, *members: ir.Type | str) -> ir.Union:
    kinds = tuple(ir.Ref(member) if isinstance(member, str) else member for member in members)
    return ir.Union(name=name, schema=name, members=kinds)


def decided(*entries: ir.Model | ir.Union | ir.Alias) -> tuple[ir.Union, tuple[str, ...]]:
    api = ir.Api(
        version="1",
        models=tuple(entry for entry in entries if isinstance(entry, ir.Model)),
        unions=tuple(entry for entry in entries if isinstance(entry, ir.Union)),
        aliases=tuple(entry for entry in entries if isinstance(entry, ir.Alias)),
        operations=(),
        webhooks=(),
    )
    api, notes = decide(api)
    return next(entry for entry in api.unions if entry.name == "Pet"), notes


def test_the_property_whose_constants_differ_decides() -> None:
    found, notes = decided(model("Cat", type="cat"), model("Dog", type="dog puppy"), union("Pet", "Cat", "Dog"))
    assert (found.tag, found.table) == ("type", {"cat": "Cat", "dog": "Dog", "puppy": "Dog"})
    assert not notes


def test_a_property_that_all_share_does_not_decide() -> None:
    cat, dog = model("Cat", type="pet", role="cat"), model("Dog", type="pet", role="dog")
    assert decided(cat, dog, union("Pet", "Cat", "Dog"))[0].tag == "role"


def test_a_union_among_the_members_is_unfolded() -> None:
    models = [model(name, type=name.lower()) for name in ("Cat", "Dog", "Fish")]
    found, _ = decided(*models, union("Pet", "Cat", "Furry"), union("Furry", "Dog", "Fish"))
    assert found.table == {"cat": "Cat", "dog": "Dog", "fish": "Fish"}


def test_a_union_that_contains_itself_is_unfolded_once() -> None:
    found, _ = decided(model("Cat", type="cat"), model("Dog", type="dog"), union("Pet", "Cat", "Dog", "Pet"))
    assert found.table == {"cat": "Cat", "dog": "Dog"}


def test_members_that_share_a_constant_are_told_apart_by_a_second_property() -> None:
    mine = model("Mine", type="message", role="user system")
    yours = model("Yours", type="message", role="assistant")
    found, notes = decided(mine, yours, model("Call", type="call"), union("Pet", "Mine", "Yours", "Call"))
    assert found.tag == "type"
    assert found.ties == {"message": ("role", {"user": "Mine", "system": "Mine", "assistant": "Yours"})}
    assert not notes


def test_where_nothing_tells_tied_members_apart_the_first_wins_and_it_is_noted() -> None:
    easy, other = model("Easy", type="message"), model("Other", field("id"), type="message")
    found, notes = decided(easy, other, model("Call", type="call"), union("Pet", "Easy", "Other", "Call"))
    assert (found.table["message"], found.ties) == ("Easy", {})
    assert notes == ("Pet: type='message' is always Easy, never Other",)


def test_the_only_member_without_a_tag_is_taken_when_the_tag_is_absent() -> None:
    found, _ = decided(model("Cat", type="cat"), model("Any", field("name")), union("Pet", "Cat", "Any"))
    assert (found.table, found.default) == ({"cat": "Cat"}, "Any")


def test_the_only_member_that_may_omit_its_tag_is_taken_when_the_tag_is_absent() -> None:
    loose = model("Cat", field("type", ir.Constant(("cat",)), required=False))
    found, _ = decided(loose, model("Dog", type="dog"), union("Pet", "Cat", "Dog"))
    assert found.default == "Cat"


def test_several_members_that_may_omit_their_tag_are_told_apart_by_their_keys() -> None:
    cat = model("Cat", field("type", ir.Constant(("cat",)), required=False), field("lives"))
    dog = model("Dog", field("type", ir.Constant(("dog",)), required=False), field("owner"), field("lives"))
    found, _ = decided(cat, dog, union("Pet", "Cat", "Dog"))
    assert found.by_keys == (("Dog", ("owner", "lives")), ("Cat", ("lives",)))


def test_without_constants_the_required_keys_decide_the_most_specific_first() -> None:
    brief, verbose = model("Brief", field("text")), model("Verbose", field("text"), field("words"))
    found, _ = decided(brief, verbose, union("Pet", "Brief", "Verbose"))
    assert (found.tag, found.by_keys) == (None, (("Verbose", ("text", "words")), ("Brief", ("text",))))


def test_a_constant_under_an_unusual_name_counts_only_when_every_member_has_it() -> None:
    odd, plain = model("Odd", field("text"), phase="a b"), model("Plain", field("text"))
    assert decided(odd, plain, union("Pet", "Odd", "Plain"))[0].tag is None
    both = (model("Odd", phase="a"), model("Plain", phase="b"))
    assert decided(*both, union("Pet", "Odd", "Plain"))[0].tag == "phase"


def test_one_object_among_leaves_is_the_default() -> None:
    found, _ = decided(model("Cat", field("name")), union("Pet", TEXT, "Cat", ir.ListOf(ir.Ref("Cat"))))
    assert (found.tag, found.default, found.item) == (None, "Cat", ir.Ref("Cat"))


def test_the_list_with_objects_is_the_one_that_is_decoded() -> None:
    lists = (ir.ListOf(TEXT), ir.ListOf(ir.Ref("Cat")))
    assert decided(model("Cat", field("name")), union("Pet", "Cat", *lists))[0].item == ir.Ref("Cat")


def test_an_alias_of_constants_is_a_tag_too() -> None:
    kind = ir.Alias(name="Kind", schema="Kind", type=ir.Constant(("cat", "lion")))
    cat = model("Cat", field("type", ir.Ref("Kind")))
    found, _ = decided(kind, cat, model("Dog", type="dog"), union("Pet", "Cat", "Dog"))
    assert found.table == {"cat": "Cat", "lion": "Cat", "dog": "Dog"}


@pytest.mark.parametrize(
    "members",
    [
        (union("Pet", "Cat", "Dog"), model("Cat", field("name")), model("Dog", field("name"))),
        (union("Pet", "Cat", ir.MapOf(TEXT)), model("Cat", field("name", required=False))),
        (
            union("Pet", "Cat", "Dog", ir.ListOf(ir.Ref("Cat")), ir.ListOf(ir.Ref("Dog"))),
            model("Cat", type="cat"),
            model("Dog", type="dog"),
        ),
    ],
)
def test_what_cannot_be_decided_is_refused_by_name(members: tuple[ir.Model | ir.Union, ...]) -> None:
    with pytest.raises(Undecided, match="Pet"):
        decided(*members)


def test_every_union_of_the_contract_is_decided() -> None:
    api, lowered = read(effective(ROOT))
    rules = Counter(rule(entry).split(" with")[0].split(" or")[0] for entry in api.unions)
    assert "no object" not in rules
    assert sum(count for name, count in rules.items() if name.startswith("tag ")) >= 180
    assert all(entry.tag or entry.default or entry.by_keys for entry in api.unions)
    assert sum("always" in note for note in lowered.notes) == 3
