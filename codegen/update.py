"""An update: a newer upstream document comes in, and what changed is said."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from codegen import contract as contracts
from codegen import lock, names, overlay, report

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class UpdateError(ValueError):
    """A document that cannot be taken in; nothing was written."""


def update(source: str, root: Path) -> str:
    """Take a document in: write contract, names and changelog, and give the report.

    Nothing is written when a correction of the overlay no longer fits or a class name clashes; all such
    faults are listed at once. Names for new operations are proposed and flagged in names.csv.
    """
    upstream = contracts.load(source)
    new = contracts.distil(upstream.document)
    shelf = root / "openapi"
    old = contract(root) if (shelf / "contract.json").is_file() else {}
    table = names.read(shelf / "names.csv")
    models = names.read_models(shelf / "models.csv")
    schemas = new["components"]["schemas"]
    kept = tuple(name for name in table if (name.verb, name.path) in contracts.operations(new))
    kept_models = {schema: row for schema, row in models.items() if schema in schemas}
    fresh = names.proposals(kept, new)
    _refuse(new, overlay.read(shelf / "overlay.yaml"), (*kept, *fresh), kept_models)

    changes = report.compare(old, new) if old else ()
    notes = [f"{name.verb} {name.path}: {name.client} is proposed; check it in openapi/names.csv" for name in fresh]
    notes += [f"{name.verb} {name.path}: {name.client} is gone, with its name" for name in table if name not in kept]
    notes += [f"{schema}: its class name {models[schema].name} is gone" for schema in models if schema not in schemas]
    notes += [f"{place}: not known to the generator and left out" for place in contracts.strangers(upstream.document)]

    (shelf / "contract.json").write_text(contracts.dump(new), encoding="utf-8")
    names.write(shelf / "names.csv", (*kept, *fresh))
    names.write_models(shelf / "models.csv", kept_models)
    title = label(upstream, new)
    if changes:
        log = root / "CHANGELOG.md"
        text = log.read_text(encoding="utf-8") if log.is_file() else ""
        log.write_text(report.changelog(text, title, changes), encoding="utf-8")
    lock.write(root, upstream)
    lines = [f"# Contract {title}", "", report.markdown(changes, level=2).rstrip()]
    if notes:
        lines += ["", "## To look at", "", *(f"- {note}" for note in notes)]
    return "\n".join(lines) + "\n"


def _refuse(
    new: Mapping[str, Any],
    actions: tuple[overlay.Action, ...],
    table: tuple[names.Name, ...],
    models: Mapping[str, names.ModelName],
) -> None:
    """Raise with everything that a person must mend before a contract can be taken in."""
    corrected, problems = overlay.overlaid(new, actions)
    problems = [f"openapi/overlay.yaml, {problem}" for problem in problems]
    problems += [
        f"openapi/overlay.yaml leaves a reference to {name}, which is not there" for name in dangling(corrected)
    ]
    problems += [f"openapi/names.csv, {problem}" for problem in names.faults(table, new)]
    problems += [f"openapi/models.csv, {problem}" for problem in names.model_faults(models, new)]
    if problems:
        raise UpdateError("\n".join(("nothing was written; mend these first:", *(f"  - {line}" for line in problems))))


def label(upstream: contracts.Upstream, new: Mapping[str, Any]) -> str:
    """What a contract is called in the changelog: its version, and the date in its name or else its hash."""
    date = re.search(r"\d{4}-\d{2}-\d{2}", upstream.name)
    return f"{new['info']['version']} ({date[0] if date else upstream.sha256[:12]})"


def contract(root: Path) -> dict[str, Any]:
    """The committed contract, as it was distilled."""
    found: dict[str, Any] = json.loads((root / "openapi/contract.json").read_text(encoding="utf-8"))
    return found


def effective(root: Path) -> dict[str, Any]:
    """The contract that everything is generated from: corrected, and each operation with its name (`x-client`)."""
    plain = contract(root)
    table = names.read(root / "openapi/names.csv")
    names.check(table, plain)
    faults = names.model_faults(names.read_models(root / "openapi/models.csv"), plain)
    if faults:
        raise names.NamesError(faults)
    corrected = overlay.apply(plain, overlay.read(root / "openapi/overlay.yaml"))
    lost = dangling(corrected)
    if lost:
        raise overlay.OverlayError([f"there is no {name} to refer to" for name in lost])
    by_operation = names.by_operation(table)
    for key, operation in contracts.operations(corrected).items():
        operation["x-client"] = by_operation[key][0].client
    return corrected


def warnings(root: Path) -> list[str]:
    """What a person should look at, though nothing stops for it."""
    return names.warnings(names.read(root / "openapi/names.csv"))


def dangling(document: Mapping[str, Any]) -> list[str]:
    """Name the references within a document that lead nowhere."""
    found: dict[str, None] = {}
    waiting: list[Any] = [document]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            target = node.get("$ref")
            if isinstance(target, str) and not _there(document, target):
                found[target] = None
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node
    return sorted(found)


def _there(document: Any, target: str) -> bool:
    if not target.startswith("#/"):
        return False
    for step in target[2:].split("/"):
        step = step.replace("~1", "/").replace("~0", "~")
        if not isinstance(document, dict) or step not in document:
            return False
        document = document[step]
    return True
