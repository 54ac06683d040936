"""The overlay: what we correct in the contract, as an OpenAPI Overlay 1.0.

Every action must do something and say why. `overlaid` tells what is wrong instead of raising, so that an
update can list all that has come loose at once; `apply` is for a contract that must be right.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Final

import yaml
from attrs import frozen
from jsonpath import JSONPathEnvironment, JSONPathError, JSONPathMatch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

VERSION: Final = "1.0.0"
_NOTHING: Final = object()
_PATHS: Final = JSONPathEnvironment(strict=True)


class OverlayError(ValueError):
    """An overlay that cannot be read, or actions that do not fit the contract; `problems` has a line for each."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(("the overlay does not fit:", *(f"  - {problem}" for problem in problems))))
        self.problems = tuple(problems)


@frozen(kw_only=True)
class Action:
    """One correction: what to change, how, and why."""

    number: int
    target: str
    reason: str
    update: Any = _NOTHING
    remove: bool = False

    def __str__(self) -> str:
        return f"action {self.number} ({self.target})"


def read(path: Path) -> tuple[Action, ...]:
    """Read the actions of an overlay file."""
    return parse(yaml.safe_load(path.read_text(encoding="utf-8")))


def parse(document: Any) -> tuple[Action, ...]:
    """Take the actions out of an overlay document, or say all that is wrong with it."""
    problems: list[str] = []
    if not isinstance(document, dict) or str(document.get("overlay")) != VERSION:
        raise OverlayError([f"not an OpenAPI Overlay {VERSION} document"])
    info = document.get("info")
    if not isinstance(info, dict) or not {"title", "version"} <= info.keys():
        problems.append("info needs a title and a version")
    problems += [f"unknown key {key!r}" for key in sorted(document.keys() - {"overlay", "info", "actions", "extends"})]
    actions = []
    for number, item in enumerate(document.get("actions") or [], 1):
        found = _faults(number, item)
        problems += found
        if not found:
            actions.append(
                Action(
                    number=number,
                    target=item["target"],
                    reason=item["description"].strip(),
                    update=item.get("update", _NOTHING),
                    remove=item.get("remove", False),
                )
            )
    if not document.get("actions"):
        problems.append("no actions")
    if problems:
        raise OverlayError(problems)
    return tuple(actions)


def _faults(number: int, item: Any) -> list[str]:
    if not isinstance(item, dict) or not isinstance(item.get("target"), str):
        return [f"action {number} has no target"]
    name = f"action {number} ({item['target']})"
    strange = sorted(item.keys() - {"target", "description", "update", "remove"})
    faults = [f"{name}: unknown key {key!r}" for key in strange]
    if not str(item.get("description") or "").strip():
        faults.append(f"{name} has no reason (description)")
    if ("update" in item) == (item.get("remove", False) is True):
        faults.append(f"{name} must either update or remove")
    try:
        _PATHS.compile(item["target"])
    except JSONPathError as error:
        faults.append(f"{name} is no JSONPath: {error}")
    return faults


def apply(contract: Mapping[str, Any], actions: Sequence[Action]) -> dict[str, Any]:
    """Give a corrected copy of a contract, or raise with the actions that do not fit it."""
    result, problems = overlaid(contract, actions)
    if problems:
        raise OverlayError(problems)
    return result


def overlaid(contract: Mapping[str, Any], actions: Sequence[Action]) -> tuple[dict[str, Any], list[str]]:
    """Give a copy of a contract with every action that fits applied, and a line for each that does not."""
    result = copy.deepcopy(dict(contract))
    problems = []
    for action in actions:
        problem = _perform(action, result)
        if problem:
            problems.append(f"{action} {problem}; its reason: {action.reason}")
    return result, problems


def _perform(action: Action, document: dict[str, Any]) -> str:
    """Change the document in place; say what stood in the way, or nothing."""
    matches = list(_PATHS.finditer(action.target, document))
    if not matches:
        return "matches nothing"
    if action.remove:
        for match in reversed(matches):
            if match.parent is None:
                return "would remove the whole document"
            del _container(match)[match.parts[-1]]
        return ""
    changed = False
    for match in matches:
        node: Any = match.obj
        if isinstance(node, list):
            node.append(copy.deepcopy(action.update))
            changed = True
        elif isinstance(node, dict) and isinstance(action.update, dict):
            changed = merge(node, action.update) or changed
        else:
            return "updates what is neither an object nor an array"
    return "" if changed else "changes nothing: the contract already says so"


def _container(match: JSONPathMatch) -> Any:
    assert match.parent is not None
    return match.parent.obj


def merge(node: dict[str, Any], update: Mapping[str, Any]) -> bool:
    """Merge an update into an object: objects recursively, arrays by appending, all else by replacing."""
    changed = False
    for key, value in update.items():
        old = node.get(key, _NOTHING)
        if isinstance(old, dict) and isinstance(value, dict):
            changed = merge(old, value) or changed
        elif isinstance(old, list) and isinstance(value, list):
            old.extend(copy.deepcopy(value))
            changed = changed or bool(value)
        elif old is _NOTHING or type(old) is not type(value) or old != value:
            node[key] = copy.deepcopy(value)
            changed = True
    return changed
