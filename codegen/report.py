"""What changed between two contracts, in words, and which of it breaks a user.

A change breaks when a call that was right is no longer (something asked for is gone or newly required), or
when an answer may now be what it never was (a field that may be absent, null or of another type). A new
member of a union or a new value of an enum does not: clients must expect both.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from codegen.contract import operations
from codegen.view import Role, View, look, reach, resolve

Schema = Mapping[str, Any]
LIMITS: Final = {
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems"), 1),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), -1),
}
"""Whether a limit is tighter when it rises or when it falls."""
BOTH: Final = Role(asked=True, given=True)


@frozen(kw_only=True)
class Change:
    """One difference: the part of the contract, the thing, what happened to it, and whether it breaks a user."""

    part: str
    subject: str
    text: str
    breaking: bool = False

    def __str__(self) -> str:
        return f"{'**breaking** ' if self.breaking else ''}`{self.subject}`: {self.text}"


def compare(old: Schema, new: Schema) -> tuple[Change, ...]:
    """List every difference, operations first, then webhooks and schemas, each in the order of the contracts."""
    pair = Pair(old=old, new=new)
    return (*_operations(pair), *_webhooks(pair), *_schemas(pair))


@frozen(kw_only=True)
class Pair:
    """The two contracts."""

    old: Schema
    new: Schema

    def schemas(self, part: str = "schemas") -> tuple[Schema, Schema]:
        """The same shelf of components in both."""
        return self.old.get("components", {}).get(part, {}), self.new.get("components", {}).get(part, {})


def _operations(pair: Pair) -> Iterator[Change]:
    old, new = operations(pair.old), operations(pair.new)
    for key in sorted(old.keys() | new.keys(), key=lambda key: (key[1], key[0])):
        subject = f"{key[0].upper()} {key[1]}"
        if key not in old:
            yield Change(part="Operations", subject=subject, text=f"added ({new[key].get('operationId')})")
        elif key not in new:
            text = f"removed ({old[key].get('operationId')})"
            yield Change(part="Operations", subject=subject, text=text, breaking=True)
        else:
            before, after = _with_shared(pair.old, key), _with_shared(pair.new, key)
            for text, breaking in _operation(before, after, pair):
                yield Change(part="Operations", subject=subject, text=text, breaking=breaking)


def _with_shared(contract: Schema, key: tuple[str, str]) -> Schema:
    """An operation with the parameters of its path and what it inherits."""
    item = contract["paths"][key[1]]
    operation = item[key[0]]
    shared = [*item.get("parameters", []), *operation.get("parameters", [])]
    return {"security": contract.get("security"), **operation, "parameters": shared}


def _operation(old: Schema, new: Schema, pair: Pair) -> Iterator[tuple[str, bool]]:
    if old.get("operationId") != new.get("operationId"):
        yield f"operationId `{old.get('operationId')}` is now `{new.get('operationId')}`", False
    yield from _deprecation(old, new)
    if old.get("security") != new.get("security"):
        yield f"security {_json(old.get('security'))} is now {_json(new.get('security'))}", True
    yield from _parameters(old, new, pair)
    yield from _body(old.get("requestBody"), new.get("requestBody"), pair)
    yield from _answers(old.get("responses", {}), new.get("responses", {}), pair)
    streams = [("x-stream" in op) or "text/event-stream" in _json(op.get("responses", {})) for op in (old, new)]
    if streams[0] != streams[1]:
        yield ("the answer can be a stream", False) if streams[1] else ("the answer is no longer a stream", True)


def _deprecation(old: Schema, new: Schema) -> Iterator[tuple[str, bool]]:
    before, after = bool(old.get("deprecated")), bool(new.get("deprecated"))
    if before != after:
        yield ("deprecated" if after else "no longer deprecated"), False


def _parameters(old: Schema, new: Schema, pair: Pair) -> Iterator[tuple[str, bool]]:
    before, after = ({(p.get("in"), p.get("name")): p for p in op["parameters"]} for op in (old, new))
    for key in (*before, *(key for key in after if key not in before)):
        said = f"{key[0]} parameter `{key[1]}`"
        if key not in after:
            yield f"{said} removed", True
        elif key not in before:
            required = bool(after[key].get("required"))
            yield f"{said} added{', required' if required else ''}", required
        else:
            here, there = before[key], after[key]
            if bool(here.get("required")) != bool(there.get("required")):
                required = bool(there.get("required"))
                yield f"{said} became {'required' if required else 'optional'}", required
            yield from ((f"{said} {text}", breaking) for text, breaking in _deprecation(here, there))
            for word in ("style", "explode"):
                if here.get(word) != there.get(word):
                    yield f"{said} {word} {_json(here.get(word))} is now {_json(there.get(word))}", False
            yield from _schema(here.get("schema", {}), there.get("schema", {}), said, Role(asked=True), pair)


def _body(old: Schema | None, new: Schema | None, pair: Pair) -> Iterator[tuple[str, bool]]:
    if old is None or new is None:
        if new is not None:
            yield "takes a body", bool(new.get("required"))
        elif old is not None:
            yield "takes no body any more", True
        return
    if bool(old.get("required")) != bool(new.get("required")):
        required = bool(new.get("required"))
        yield f"the body became {'required' if required else 'optional'}", required
    yield from _contents("body", old, new, Role(asked=True), pair)


def _answers(old: Schema, new: Schema, pair: Pair) -> Iterator[tuple[str, bool]]:
    for status in sorted(old.keys() | new.keys()):
        good = status.startswith("2")
        if status not in old or status not in new:
            yield f"answer {status} {'added' if status in new else 'removed'}", good and status in old
        else:
            yield from _contents(f"answer {status}", old[status], new[status], Role(given=True), pair)


def _contents(said: str, old: Schema, new: Schema, role: Role, pair: Pair) -> Iterator[tuple[str, bool]]:
    before, after = old.get("content", {}), new.get("content", {})
    for kind in (*before, *(kind for kind in after if kind not in before)):
        if kind not in after:
            yield f"{said} {kind} removed", not before.keys() & after.keys()
        elif kind not in before:
            yield f"{said} {kind} added", False
        else:
            here, there = before[kind].get("schema", {}), after[kind].get("schema", {})
            yield from _schema(here, there, said, role, pair)


def _webhooks(pair: Pair) -> Iterator[Change]:
    old, new = pair.old.get("webhooks", {}), pair.new.get("webhooks", {})
    for name in sorted(old.keys() | new.keys()):
        if name not in old:
            yield Change(part="Webhooks", subject=name, text="added")
        elif name not in new:
            yield Change(part="Webhooks", subject=name, text="removed", breaking=True)
        else:
            before, after = (item[name].get("post", {}).get("requestBody", {}) for item in (old, new))
            for text, breaking in _contents("event", before, after, Role(given=True), pair):
                yield Change(part="Webhooks", subject=name, text=text, breaking=breaking)


def _schemas(pair: Pair) -> Iterator[Change]:
    old, new = pair.schemas()
    roles = [reach(pair.old), reach(pair.new)]
    for name in sorted(old.keys() | new.keys()):
        if name not in old:
            yield Change(part="Schemas", subject=name, text="added")
        elif name not in new:
            yield Change(part="Schemas", subject=name, text="removed", breaking=True)
        else:
            role = roles[0].get(name, Role()) | roles[1].get(name, Role())
            for text, breaking in _schema(old[name], new[name], "", role if role != Role() else BOTH, pair):
                yield Change(part="Schemas", subject=name, text=text, breaking=breaking)


def _schema(
    old: Any, new: Any, where: str, role: Role, pair: Pair, optional: bool = False
) -> Iterator[tuple[str, bool]]:
    """Compare two schemas that stand in the same place; `where` names it, `optional` says it could be absent."""
    if old == new:
        return
    shelves = pair.schemas()
    here, there = look(old, shelves[0]), look(new, shelves[1])
    said = f"{where} " if where else ""
    lone = [len(view.refs) == 1 and not (view.fields or view.variants or view.items) for view in (here, there)]
    moved = lone[0] != lone[1] and bool(here.fields or there.fields or here.variants or there.variants)
    yield from ((f"{said}{text}", breaking) for text, breaking in _type(here, there, role, optional, moved))
    if moved:
        inner = [resolve(schema, shelf) for schema, shelf in zip((old, new), shelves, strict=True)]
        here, there = look(inner[0], shelves[0]), look(inner[1], shelves[1])
    for name in (*here.fields, *(name for name in there.fields if name not in here.fields)):
        yield from _field(name, here, there, where, role, pair)
    for label, inside in ((f"{where}[]", "items"), (f"{where}{{}}", "entries")):
        first, second = getattr(here, inside), getattr(there, inside)
        if first is not None and second is not None:
            yield from _schema(first, second, label, role, pair)
    for name in [name for name in here.variants if name in there.variants]:
        yield from _schema(here.variants[name], there.variants[name], f"{where}<{name}>", role, pair)


def _field(name: str, old: View, new: View, where: str, role: Role, pair: Pair) -> Iterator[tuple[str, bool]]:
    path = f"{where}.`{name}`" if where else f"`{name}`"
    required = name in new.required
    if name not in new.fields:
        yield f"{path} removed", True
    elif name not in old.fields:
        yield f"{path} added{', required' if required and role.asked else ''}", required and role.asked
    else:
        if (name in old.required) != required:
            yield f"{path} became {'required' if required else 'optional'}", role.asked if required else role.given
        yield from _schema(old.fields[name], new.fields[name], path, role, pair, optional=name not in old.required)


def _type(old: View, new: View, role: Role, optional: bool, moved: bool) -> Iterator[tuple[str, bool]]:
    """Compare what two views are, without what is below them; `moved` when one only gave the other a name."""
    gone, come = old.kinds - new.kinds, new.kinds - old.kinds
    if gone or come:
        surprising = come - new.refs - new.variants.keys() - ({"null"} if optional else set())
        refused = gone - ({"enum"} if "string" in new.kinds else set())
        surprising -= {"enum"} if "string" in old.kinds else set()
        texts = [{view.shapes.get(kind) for kind in kinds} for view, kinds in ((old, gone), (new, come))]
        renamed = moved or (len(gone) == len(come) == 1 and texts[0] == texts[1] != {None})
        breaking = not renamed and ((role.asked and bool(refused)) or (role.given and bool(surprising)))
        if old.kinds & new.kinds:
            words = [f"may also be {_words(come)}"] if come else []
            yield " and ".join(words + ([f"is no longer {_words(gone)}"] if gone else [])), breaking
        else:
            yield f"type {_words(old.kinds)} is now {_words(new.kinds)}", breaking
    added, removed = ([v for v in a.values if v not in b.values] for a, b in ((new, old), (old, new)))
    if old.values and added:
        yield f"{_values(added)} added", False
    if new.values and removed:
        yield f"{_values(removed)} removed", role.asked
    for word in (*old.facts, *(word for word in new.facts if word not in old.facts)):
        before, after = old.facts.get(word), new.facts.get(word)
        if before != after and word == "deprecated":
            yield ("deprecated" if after else "no longer deprecated"), False
        elif before != after:
            yield _fact(word, before, after), role.asked and _tighter(word, before, after)


def _fact(word: str, before: Any, after: Any) -> str:
    if before is None:
        return f"{word} is now {_json(after)}"
    return f"{word} {_json(before)} is now {_json(after)}" if after is not None else f"{word} {_json(before)} dropped"


def _tighter(word: str, before: Any, after: Any) -> bool:
    if word == "pattern":
        return after is not None
    side = LIMITS.get(word)
    return side is not None and after is not None and (before is None or (after - before) * side > 0)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _words(kinds: Iterable[str]) -> str:
    return "`" + (" | ".join(sorted(kinds, key=lambda kind: (kind == "null", kind))) or "any") + "`"


def _values(values: list[Any]) -> str:
    return f"value{'s' if len(values) > 1 else ''} {', '.join(f'`{value}`' for value in values)}"


# Markdown


def markdown(changes: Iterable[Change], level: int = 4) -> str:
    """Write the changes as lists, a heading for each part; what was added without more stands together."""
    every = tuple(changes)
    if not every:
        return "Nothing changed.\n"
    lines = [summary(every)]
    for part in dict.fromkeys(change.part for change in every):
        mine = [change for change in every if change.part == part]
        lines += ["", f"{'#' * level} {part}", ""]
        lines += [f"- {change}" for change in mine if change.breaking]
        lines += [f"- {change}" for change in mine if not change.breaking and change.text != "added"]
        fresh = [f"`{change.subject}`" for change in mine if not change.breaking and change.text == "added"]
        if fresh:
            lines.append(f"- added: {', '.join(fresh)}")
    return "\n".join(lines) + "\n"


def summary(changes: Iterable[Change]) -> str:
    """Count the changes in one sentence."""
    every = tuple(changes)
    counts = []
    for part in ("Operations", "Webhooks", "Schemas"):
        mine = [change for change in every if change.part == part]
        added, removed = ({c.subject for c in mine if re.match(word, c.text)} for word in (r"added\b", r"removed\b"))
        changed = {c.subject for c in mine} - added - removed
        if mine:
            counts.append(f"{part.lower()}: {len(added)} added, {len(removed)} removed, {len(changed)} changed")
    breaking = sum(change.breaking for change in every)
    tail = {0: "nothing breaks a user", 1: "1 change breaks a user"}.get(breaking, f"{breaking} changes break a user")
    return "; ".join((*counts, tail)).capitalize() + "." if every else "Nothing changed."


def changelog(text: str, title: str, changes: Iterable[Change]) -> str:
    """Put a section on a contract under the heading of what is not released yet, in place of one with its title."""
    heading = f"### Contract {title}"
    section = f"{heading}\n\n{markdown(changes)}"
    text = text if text.strip() else "# Changelog\n"
    old = re.search(rf"^{re.escape(heading)}\n.*?(?=^#{{1,3}} |\Z)", text, re.MULTILINE | re.DOTALL)
    if old:
        tail = text[old.end() :]
        return text[: old.start()] + section + ("\n" + tail if tail else "")
    if not re.search(r"^## \[Unreleased\]\s*$", text, re.MULTILINE):
        first = re.search(r"^## ", text, re.MULTILINE)
        at = first.start() if first else len(text)
        gap = "" if text[:at].endswith("\n\n") else "\n"
        text = f"{text[:at]}{gap}## [Unreleased]\n{chr(10) if first else ''}{text[at:]}"
    before, mark, after = re.split(r"^(## \[Unreleased\])[^\S\n]*\n", text, maxsplit=1, flags=re.MULTILINE)
    rest = after.lstrip("\n")
    return f"{before}{mark}\n\n{section}" + (f"\n{rest}" if rest else "")
