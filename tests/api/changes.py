"""What two texts of the public API differ in, in plain sentences, and whether it breaks a user."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PARAMETER = re.compile(r"(?P<name>\*{0,2}\w+)(?P<alone> by position)?(?:(?P<required>, required)| = (?P<default>.*))?")


class Change(NamedTuple):
    """One difference."""

    kind: str
    """`breaking`, `changed` (a type, which may break a type checker's peace) or `added`."""
    sentence: str


class Parameter(NamedTuple):
    """One parameter of a signature."""

    name: str
    position: int | None
    alone: bool
    """Whether it is given by position only."""
    required: bool
    default: str | None
    hint: str


class Thing(NamedTuple):
    """Something public."""

    facts: str
    parameters: dict[str, Parameter]


def read(lines: Iterable[str]) -> dict[str, Thing]:
    """The text as things by their paths."""
    things: dict[str, Thing] = {}
    for line in filter(None, (line.strip() for line in lines)):
        path, told, rest = _parts(line)
        thing = things.setdefault(path, Thing("", {}))
        if told is None:
            things[path] = thing._replace(facts=rest)
        else:
            parameter = _parameter(told, rest)
            thing.parameters[parameter.name] = parameter
    return things


def _parts(line: str) -> tuple[str, str | None, str]:
    path = re.match(r"[\w.]+", line)
    if path is None:
        raise ValueError(f"no line of the public API: {line!r}")
    rest = line[path.end() :]
    if not rest.startswith("("):
        return path[0], None, rest.removeprefix(": ")
    depth = 0
    for at, mark in enumerate(rest):  # a default may have brackets of its own
        depth += (mark == "(") - (mark == ")")
        if depth == 0:
            return path[0], rest[1:at], rest[at + 1 :].removeprefix(": ")
    raise ValueError(f"no line of the public API: {line!r}")


def _parameter(told: str, hint: str) -> Parameter:
    number, space, rest = told.partition(" ")
    position = int(number) if space and number.isdecimal() else None
    found = _PARAMETER.fullmatch(rest if position is not None else told)
    if found is None:
        raise ValueError(f"no parameter: {told!r}")
    return Parameter(
        found["name"], position, found["alone"] is not None, found["required"] is not None, found["default"], hint
    )


def changes(old: Iterable[str], new: Iterable[str]) -> list[Change]:
    """What became of the old one, the worst first."""
    before, after = read(old), read(new)
    found: list[Change] = []
    for path in sorted(before.keys() | after.keys()):
        if path not in after:
            if not _within(path, before, after):
                found.append(Change("breaking", f"`{path}` is gone"))
        elif path not in before:
            if not _within(path, after, before):
                found.append(Change("added", f"`{path}` is new"))
        else:
            found += _facts(path, before[path].facts, after[path].facts)
            found += _signature(path, before[path].parameters, after[path].parameters)
    order = {"breaking": 0, "changed": 1, "added": 2}
    return sorted(found, key=lambda change: order[change.kind])


def _within(path: str, here: dict[str, Thing], there: dict[str, Thing]) -> bool:
    """Whether it came or went along with what it is a part of."""
    whole = path.rpartition(".")[0]
    return whole in here and whole not in there


def _facts(path: str, old: str, new: str) -> Iterator[Change]:
    if old == new:
        return
    (kind, was), (other, now) = _kind(old), _kind(new)
    if kind != other:
        yield Change("breaking", f"`{path}` was a {kind}, and is a {other} now")
    elif kind == "class":
        lost, won = _bases(was) - _bases(now), _bases(now) - _bases(was)
        if lost:
            yield Change("breaking", f"`{path}` is no {_listed(lost)} any more")
        if won:
            yield Change("added", f"`{path}` is a {_listed(won)} too")
    else:
        yield Change("changed", f"`{path}` is `{now or 'Any'}` now; it was `{was or 'Any'}`")


def _kind(facts: str) -> tuple[str, str]:
    found = re.match(r"(class method|\w+)(?:\((.*)\)| -> (.*)|: (.*)|)$", facts)
    if found is None:
        raise ValueError(f"no fact of the public API: {facts!r}")
    return found[1], found[2] or found[3] or found[4] or ""


def _bases(text: str) -> set[str]:
    return set(filter(None, text.split(", ")))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))


def _signature(path: str, old: dict[str, Parameter], new: dict[str, Parameter]) -> Iterator[Change]:
    gone = [one for name, one in old.items() if name not in new]
    came = [one for name, one in new.items() if name not in old]
    for one in gone:
        heir = next((other for other in came if _is_heir(one, other, gone, came)), None)
        if heir is None:
            yield Change("breaking", f"`{path}` does not take `{one.name}` any more")
        else:
            came.remove(heir)
            yield Change("breaking", f"`{path}`: the parameter `{one.name}` is called `{heir.name}` now")
    for one in came:
        if one.required:
            yield Change("breaking", f"`{path}` requires `{one.name}`, which is new")
        else:
            yield Change("added", f"`{path}` takes `{one.name}`")
    for name in sorted(old.keys() & new.keys()):
        yield from _same(path, old[name], new[name])


def _is_heir(one: Parameter, other: Parameter, gone: list[Parameter], came: list[Parameter]) -> bool:
    """Whether a parameter that came is one that went, under another name."""
    if one.position is not None:
        return one.position == other.position
    alike = (one.required, one.default, one.hint)
    return other.position is None and one.hint != "" and (other.required, other.default, other.hint) == alike


def _same(path: str, old: Parameter, new: Parameter) -> Iterator[Change]:
    where = f"`{path}`: `{new.name}`"
    if new.required and not old.required:
        yield Change("breaking", f"{where} is required now")
    elif old.required and not new.required:
        yield Change("added", f"{where} may be left out now (`{new.default}`)")
    elif old.default != new.default:
        yield Change("breaking", f"{where} is `{new.default}` by default now; it was `{old.default}`")
    if old.position != new.position:
        if old.position is None:
            yield Change("added", f"{where} may be given by position now")
        elif new.position is None:
            yield Change("breaking", f"{where} cannot be given by position any more")
        else:
            yield Change("breaking", f"{where} stands at position {new.position} now; it was {old.position}")
    if new.alone and not old.alone:
        yield Change("breaking", f"{where} cannot be given by name any more")
    elif old.alone and not new.alone:
        yield Change("added", f"{where} may be given by name now")
    if old.hint != new.hint:
        yield Change("changed", f"{where} is `{new.hint or 'Any'}` now; it was `{old.hint or 'Any'}`")
