"""Names: where an operation stands in the client, and what the class of a schema is called.

Both are tables (`openapi/names.csv`, `openapi/models.csv`) and never guessed while generating: an operation
without a row stops the generator, which then shows the name that a rule would give it.
"""

from __future__ import annotations

import csv
import io
import keyword
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from codegen.contract import operations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_OPERATIONS: Final = ("verb", "path", "operationId", "resource", "method", "proposed")
_MODELS: Final = ("schema", "name", "aliases")
_COMMITTED: Final = Path(__file__).parent.parent / "openapi" / "models.csv"
RESERVED: Final = frozenset(
    {"Any", "Callable", "ClassVar", "Final", "Generic", "Literal", "Mapping", "Never", "Optional", "Protocol"}
    | {"Required", "NotRequired", "Sequence", "TypeAlias", "TypedDict", "TypeVar", "Union", "Unknown", "Unpack"}
    | {"UNSET", "Unset", "Request", "StreamRequest", "PageRequest", "Page", "Resource", "Client", "AsyncClient"}
)
"""Names that generated modules or the front door use for something else (`Model` is not among them)."""


class NamesError(ValueError):
    """Tables that do not fit the contract; `problems` has a line for each fault."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(("the tables of names do not fit:", *(f"  - {problem}" for problem in problems))))
        self.problems = tuple(problems)


@frozen(kw_only=True)
class Name:
    """Where one operation stands: `resource` is a dotted path from the client, `method` what is called there."""

    verb: str
    path: str
    operation_id: str
    resource: str
    method: str
    proposed: bool = False

    @property
    def client(self) -> str:
        """The whole path, as `chat.completions.create`."""
        return f"{self.resource}.{self.method}"


@frozen(kw_only=True)
class ModelName:
    """What the class of a schema is called, and the other names it is known by."""

    schema: str
    name: str
    aliases: tuple[str, ...] = ()


# Operations


def read(path: Path) -> tuple[Name, ...]:
    """Read the table of operations, in its order."""
    return tuple(
        Name(
            verb=row["verb"],
            path=row["path"],
            operation_id=row["operationId"],
            resource=row["resource"],
            method=row["method"],
            proposed=row.get("proposed") == "yes",
        )
        for row in _rows(path, _OPERATIONS[:5])
    )


def write(path: Path, names: Iterable[Name]) -> None:
    """Write the table of operations."""
    rows = [(n.verb, n.path, n.operation_id, n.resource, n.method, "yes" if n.proposed else "") for n in names]
    path.write_text(_table(_OPERATIONS, rows), encoding="utf-8")


def by_operation(names: Iterable[Name]) -> dict[tuple[str, str], tuple[Name, ...]]:
    """The names of each operation: the first counts, the others are deprecated."""
    table: dict[tuple[str, str], tuple[Name, ...]] = {}
    for name in names:
        table[name.verb, name.path] = (*table.get((name.verb, name.path), ()), name)
    return table


def check(names: Sequence[Name], contract: Mapping[str, Any]) -> None:
    """Raise with every fault of the table, if it has one."""
    problems = faults(names, contract)
    if problems:
        raise NamesError(problems)


def faults(names: Sequence[Name], contract: Mapping[str, Any]) -> list[str]:
    """Say what is wrong with the table of operations, a line for each fault."""
    known = operations(contract)
    table = by_operation(names)
    problems = [
        f"{new.verb} {new.path} ({new.operation_id}) has no name; by rule it would be {new.client}"
        for new in proposals(names, contract)
    ]
    for name in names:
        said = f"{name.verb} {name.path} ({name.client})"
        operation = known.get((name.verb, name.path))
        if operation is None:
            problems.append(f"{said} is not in the contract")
        elif operation.get("operationId") != name.operation_id:
            problems.append(f"{said}: the operationId is {operation.get('operationId')}, not {name.operation_id}")
        if not name.client.islower() or not all(map(_sound, name.client.split("."))):
            problems.append(f"{said}: not a path of lower-case identifiers")
    counts = Counter(name.client for name in names)
    problems += [f"{client} names {count} operations" for client, count in counts.items() if count > 1]
    shelves = {".".join(parts[:end]) for name in names for parts in [name.resource.split(".")]
               for end in range(1, len(parts) + 1)}  # fmt: skip
    problems += [f"{client} is both an operation and a resource" for client in counts if client in shelves]
    problems += [f"{rows[0].verb} {rows[0].path} has more than two names" for rows in table.values() if len(rows) > 2]
    return problems


def warnings(names: Iterable[Name]) -> list[str]:
    """Name the rows that a rule proposed and nobody has confirmed by clearing their flag."""
    return [f"{name.verb} {name.path}: {name.client} is only proposed" for name in names if name.proposed]


def proposals(names: Sequence[Name], contract: Mapping[str, Any]) -> list[Name]:
    """Propose a row for each operation that has none, clear of the names that are taken."""
    table = by_operation(names)
    taken = {name.client for name in names}
    new = []
    for (verb, path), operation in operations(contract).items():
        if (verb, path) in table:
            continue
        name = propose(verb, path, contract)
        if name.client in taken:
            name = evolve(name, method=_snake(str(operation.get("operationId") or f"{verb}_{name.method}")))
        taken.add(name.client)
        new.append(name)
    return new


def propose(verb: str, path: str, contract: Mapping[str, Any]) -> Name:
    """Name an operation by rule, from its path, the other operations there and the shape of its answer."""
    operation = contract["paths"][path][verb]
    plain, _, query = path.partition("?")
    segments = [segment for segment in plain.split("/") if segment]
    words = [_snake(segment) for segment in segments if not segment.startswith("{")]
    if words[:1] == ["organization"]:
        words.insert(0, "admin")
    elif words[:1] == ["projects"]:
        words[:0] = ["admin", "organization"]
    elif words[:1] and (words[0] in ("assistants", "threads", "chatkit") or query == "beta=true"):
        words.insert(0, "beta")
    method = _method(verb, path, contract, item=segments[-1:] != [] and segments[-1].startswith("{"))
    if method == "":
        method = words.pop() if len(words) > 1 else verb
    return Name(
        verb=verb,
        path=path,
        operation_id=str(operation.get("operationId") or ""),
        resource=".".join(words),
        method=method + "_" if keyword.iskeyword(method) else method,
        proposed=True,
    )


def _method(verb: str, path: str, contract: Mapping[str, Any], item: bool) -> str:
    """The method on the resource that the whole path names; empty when the last word is itself the method."""
    deed = {"get": "retrieve", "post": "update", "put": "replace", "patch": "update", "delete": "delete"}[verb]
    if item:
        return deed
    here = contract["paths"][path]
    last = path.partition("?")[0].rsplit("/", 1)[-1]
    if verb == "get" and last == "content":
        return ""
    below = any(other.startswith(path.partition("?")[0] + "/") for other in contract["paths"])
    if verb == "post" and not below and "get" not in here and not _plural(last):
        return ""
    listed = _gives_list(here["get"], contract) if "get" in here else _plural(last)
    return {"get": "list", "post": "create"}.get(verb, deed) if listed or below else deed


def _plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")


def _gives_list(operation: Mapping[str, Any], contract: Mapping[str, Any]) -> bool:
    """Tell whether the answer has an array under `data`."""
    answer = operation.get("responses", {}).get("200", {}).get("content", {}).get("application/json", {})
    return _array(answer.get("schema", {}), contract.get("components", {}).get("schemas", {}))


def _array(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> bool:
    if "$ref" in schema:
        return _array(schemas.get(schema["$ref"].rsplit("/", 1)[-1], {}), schemas)
    data = schema.get("properties", {}).get("data", {})
    return data.get("type") == "array" or any(_array(part, schemas) for part in schema.get("allOf", []))


# Schemas


def read_models(path: Path) -> dict[str, ModelName]:
    """Read the table of class names, by schema."""
    rows = (
        ModelName(schema=row["schema"], name=row["name"], aliases=tuple(filter(None, row["aliases"].split(";"))))
        for row in _rows(path, _MODELS)
    )
    return {row.schema: row for row in rows}


def write_models(path: Path, models: Mapping[str, ModelName]) -> None:
    """Write the table of class names, sorted by schema."""
    rows = [(row.schema, row.name, ";".join(row.aliases)) for row in sorted(models.values(), key=lambda m: m.schema)]
    path.write_text(_table(_MODELS, rows), encoding="utf-8")


def class_name(schema: str, models: Mapping[str, ModelName] | None = None) -> str:
    """The class for a component: from the table (the committed one unless another is given), else by rule."""
    table = _committed() if models is None else models
    return table[schema].name if schema in table else pascal(schema)


@cache
def _committed() -> dict[str, ModelName]:
    return read_models(_COMMITTED)


def pascal(schema: str) -> str:
    """A component's name as an identifier; letters inside a word stay as they are."""
    name = "".join(word[0].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", schema))
    return f"_{name}" if name[:1].isdigit() else name


def model_faults(models: Mapping[str, ModelName], contract: Mapping[str, Any]) -> list[str]:
    """Say what is wrong with the class names of a contract's schemas, a line for each fault."""
    schemas = contract.get("components", {}).get("schemas", {})
    problems = [f"{schema} has a class name and is not in the contract" for schema in models if schema not in schemas]
    owners: dict[str, list[str]] = {}
    for schema in schemas:
        row = models.get(schema) or ModelName(schema=schema, name=pascal(schema))
        for name in (row.name, *row.aliases):
            owners.setdefault(name, []).append(schema)
            if not _sound(name) or name in RESERVED:
                problems.append(f"{schema}: {name!r} cannot be the name of a class")
    problems += [f"{name} is the name of several schemas: {', '.join(own)}" for name, own in owners.items() if own[1:]]
    return problems


def _sound(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name)


def _snake(text: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", re.sub(r"[^A-Za-z0-9]+", "_", text))
    return words.strip("_").lower()


def _rows(path: Path, columns: Sequence[str]) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        lacking = [column for column in columns if column not in (reader.fieldnames or ())]
        if lacking:
            raise NamesError([f"{path.name} lacks the columns {', '.join(lacking)}"])
        return list(reader)


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()
