"""Decides how the members of each union are told apart, so that decoding is a look-up.

What the contract declares (`discriminator`) is often absent and never complete, so the answer is
computed: the property whose constants differ; for members that share a constant a second property;
for members without constants the keys they require. A union that none of this decides is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve, frozen

from codegen import ir

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

PREFERRED = ("type", "event", "object", "role")
"""Names that tags have, the likeliest first."""

Value: TypeAlias = str | int | bool | float
Table: TypeAlias = dict[str, str]
Keys: TypeAlias = tuple[str, tuple[str, ...]]
Ties: TypeAlias = dict[str, tuple[str, Table]]


class Undecided(Exception):
    """Two members of a union look alike."""


def decide(api: ir.Api) -> tuple[ir.Api, tuple[str, ...]]:
    """The API with every union decided, and the cases where only the order decides."""
    decider = _Decider(api)
    unions = tuple(decider.union(union) for union in api.unions)
    return evolve(api, unions=unions), tuple(decider.notes)


def rule(union: ir.Union) -> str:
    """In a word, what decides a union."""
    if union.tag is None:
        return "required keys" if union.by_keys else "the only object" if union.default else "no object"
    extra = " with ties" if union.ties else ""
    return f"tag {union.tag}{extra}{' or default' if union.default or union.by_keys else ''}"


@frozen
class _Leaves:
    """The members of a union once its unions and aliases are opened."""

    models: tuple[ir.Model, ...]
    lists: tuple[ir.ListOf, ...]
    maps: tuple[ir.MapOf, ...]


class _Decider:
    def __init__(self, api: ir.Api) -> None:
        self.models = {model.name: model for model in api.models}
        self.unions = {union.name: union for union in api.unions}
        self.aliases = {alias.name: alias for alias in api.aliases}
        self.notes: list[str] = []

    def union(self, union: ir.Union) -> ir.Union:
        leaves = self.leaves(union)
        union = evolve(union, item=self.item(union, leaves.lists))
        if leaves.maps and leaves.models and not all(self.required(model) for model in leaves.models):
            raise Undecided(f"{union.name}: a map and an object without required keys look alike")
        if len(leaves.models) == 1 and not leaves.maps:
            return evolve(union, default=leaves.models[0].name)
        if len(leaves.models) < 2:
            return evolve(union, by_keys=self.by_keys(union, leaves.models))
        return self.objects(union, leaves.models)

    def leaves(self, union: ir.Union) -> _Leaves:
        found = list(dict.fromkeys(self.unfolded(union.members, frozenset({union.name}))))
        return _Leaves(
            tuple(self.models[leaf.name] for leaf in found if isinstance(leaf, ir.Ref)),
            tuple(leaf for leaf in found if isinstance(leaf, ir.ListOf)),
            tuple(leaf for leaf in found if isinstance(leaf, ir.MapOf)),
        )

    def unfolded(self, members: Sequence[ir.Type], seen: frozenset[str]) -> Iterator[ir.Type]:
        """The members with unions and aliases opened, in order; a union met again adds nothing."""
        for member in members:
            match member:
                case ir.Ref(name) if name in seen:
                    continue
                case ir.Ref(name) if name in self.unions:
                    yield from self.unfolded(self.unions[name].members, seen | {name})
                case ir.Ref(name) if name in self.aliases:
                    yield from self.unfolded((self.aliases[name].type,), seen | {name})
                case ir.OneOf(inner):
                    yield from self.unfolded(inner, seen)
                case _:
                    yield member

    def item(self, union: ir.Union, lists: tuple[ir.ListOf, ...]) -> ir.Type | None:
        """What a list holds; several kinds of lists are fine as long as one of them alone holds objects."""
        if len(lists) < 2:
            return lists[0].item if lists else None
        structured = [entry.item for entry in lists if self.has_model(entry.item)]
        if len(structured) > 1:
            raise Undecided(f"{union.name}: several lists of objects")
        return structured[0] if structured else ir.OneOf(tuple(entry.item for entry in lists))

    def has_model(self, kind: ir.Type) -> bool:
        match kind:
            case ir.ListOf(inner) | ir.MapOf(inner):
                return self.has_model(inner)
            case ir.OneOf(members):
                return any(map(self.has_model, members))
            case ir.Ref(name) if name in self.aliases:
                return self.has_model(self.aliases[name].type)
            case ir.Ref():
                return True
        return False

    def objects(self, union: ir.Union, models: tuple[ir.Model, ...]) -> ir.Union:
        """Several objects: the tag that leaves least open, or the keys they require."""
        tags = self.tags(models)
        if not tags:
            return evolve(union, by_keys=self.by_keys(union, models))
        tag = min(tags, key=lambda name: self.openness(name, models))
        table, ties = self.table(union, tag, models)
        bare = [model for model in models if not self.constants(model, tag)]
        reached = {*table.values(), *(name for _, second in ties.values() for name in second.values())}
        loose = [model for model in models if model.name in reached and not self.requires(model, tag)]
        keys = self.by_keys(union, bare) if bare else self.optional_keys(loose)
        if len(bare or loose) == 1:
            return evolve(union, tag=tag, table=table, ties=ties, default=(bare or loose)[0].name)
        return evolve(union, tag=tag, table=table, ties=ties, by_keys=keys)

    def tags(self, models: tuple[ir.Model, ...]) -> list[str]:
        """Properties that are constants, the likeliest first; an unusual one has to be so in every model."""
        found = dict.fromkeys(
            field.wire for model in models for field in model.fields if self.constants(model, field.wire)
        )
        unusual = [name for name in found if name not in PREFERRED]
        return [name for name in PREFERRED if name in found] + [
            name for name in unusual if all(self.constants(model, name) for model in models)
        ]

    def openness(self, tag: str, models: Sequence[ir.Model]) -> tuple[int, int]:
        """How many models a tag says nothing about or leaves tied for good, and how many it ties at first."""
        bare = [model for model in models if not self.constants(model, tag)]
        tied: set[str] = set()
        for group in self.groups(tag, models).values():
            second = self.second(tag, group) if len(group) > 1 else None
            tied |= self.overlapping(second, group) if len(group) > 1 else set()
        return len(bare) + len(tied), len(self.overlapping(tag, models))

    def groups(self, tag: str, models: Sequence[ir.Model]) -> dict[str, list[ir.Model]]:
        """The models by what their tag can be."""
        found: dict[str, list[ir.Model]] = {}
        for model in models:
            for value in self.constants(model, tag):
                found.setdefault(str(value), []).append(model)
        return found

    def overlapping(self, tag: str | None, models: Sequence[ir.Model]) -> set[str]:
        """The models that share a constant with another one; all of them when there is no tag."""
        if tag is None:
            return {model.name for model in models}
        groups = self.groups(tag, models).values()
        return {model.name for group in groups if len(group) > 1 for model in group}

    def table(self, union: ir.Union, tag: str, models: tuple[ir.Model, ...]) -> tuple[Table, Ties]:
        table: Table = {}
        ties: Ties = {}
        for value, group in self.groups(tag, models).items():
            table[value] = group[0].name
            if len(group) > 1:
                second = self.second(tag, group)
                chosen = self.first_of_each(second, group) if second else {}
                if len(set(chosen.values())) > 1:
                    ties[value] = (second or "", chosen)
                unreachable = [model.name for model in group if model.name not in (*chosen.values(), group[0].name)]
                if unreachable:
                    self.notes.append(
                        f"{union.name}: {tag}={value!r} is always {table[value]}, never {', '.join(unreachable)}"
                        if value not in ties
                        else f"{union.name}: {tag}={value!r} is never {', '.join(unreachable)}"
                    )
        return table, ties

    def second(self, tag: str, group: list[ir.Model]) -> str | None:
        """Another property that tells tied models apart, if only in part."""
        names = [name for name in self.tags(tuple(group)) if name != tag]
        names = [name for name in names if all(self.constants(model, name) for model in group)]
        return min(names, key=lambda name: len(self.overlapping(name, group)), default=None)

    def first_of_each(self, tag: str, group: list[ir.Model]) -> Table:
        chosen: Table = {}
        for model in group:
            for value in self.constants(model, tag):
                chosen.setdefault(str(value), model.name)
        return chosen

    def by_keys(self, union: ir.Union, models: Sequence[ir.Model]) -> tuple[Keys, ...]:
        """The models with the keys they require, the most specific first."""
        seen: dict[frozenset[str], str] = {}
        for model in models:
            same = seen.setdefault(frozenset(self.required(model)), model.name)
            if same != model.name:
                raise Undecided(f"{union.name}: {same} and {model.name} require the same keys and share no constant")
        return tuple((model.name, self.required(model)) for model in sorted(models, key=self.specificity(models)))

    def optional_keys(self, models: Sequence[ir.Model]) -> tuple[Keys, ...]:
        """For objects without their tag: those models whose required keys no other model requires."""
        sets = [frozenset(self.required(model)) for model in models]
        alone = [model for model, keys in zip(models, sets, strict=True) if keys and sets.count(keys) == 1]
        return tuple((model.name, self.required(model)) for model in sorted(alone, key=self.specificity(models)))

    def specificity(self, models: Sequence[ir.Model]) -> Callable[[ir.Model], tuple[int, int]]:
        """Sorts first what requires most keys that the others do not even know, then most keys."""

        def order(model: ir.Model) -> tuple[int, int]:
            others = {field.wire for other in models if other is not model for field in other.fields}
            required = self.required(model)
            return (-sum(key not in others for key in required), -len(required))

        return order

    def required(self, model: ir.Model) -> tuple[str, ...]:
        return tuple(field.wire for field in model.fields if field.required)

    def requires(self, model: ir.Model, wire: str) -> bool:
        return any(field.wire == wire and field.required and not field.nullable for field in model.fields)

    def constants(self, model: ir.Model, wire: str) -> tuple[Value, ...]:
        """The values a property can have, if the contract lists them."""
        kind = next((field.type for field in model.fields if field.wire == wire), None)
        while isinstance(kind, ir.Ref) and kind.name in self.aliases:
            kind = self.aliases[kind.name].type
        return kind.values if isinstance(kind, ir.Constant) else ()
