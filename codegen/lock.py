"""The lock: hashes and versions of all that made the tree, so that a drift can be named."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from codegen.contract import Upstream, digest

LOCK: Final = Path("openapi/contract.lock")
INPUTS: Final = ("contract.json", "overlay.yaml", "names.csv", "models.csv", "docs.yaml")
PACKAGES: Final = ("openapi-python-client", "jinja2")
GENERATOR: Final = "1"
"""Raised by hand when the generator writes something else from the same files."""


def compute(root: Path, upstream: Upstream | None = None) -> dict[str, Any]:
    """Describe what stands in a tree; where the contract came from is known from the update, or from the lock."""
    origin = {"name": upstream.name, "sha256": upstream.sha256} if upstream else _locked(root).get("upstream", {})
    contract = json.loads((root / "openapi/contract.json").read_text(encoding="utf-8"))
    files = [root / "openapi" / name for name in INPUTS]
    files += sorted(path for path in (root / "templates").rglob("*") if path.is_file())
    return {
        "contract": contract["info"]["version"],
        "upstream": origin,
        "generator": GENERATOR,
        "packages": {name: version(name) for name in PACKAGES},
        "files": {path.relative_to(root).as_posix(): digest(path.read_bytes()) for path in files if path.is_file()},
    }


def write(root: Path, upstream: Upstream | None = None) -> None:
    """Write the lock of a tree."""
    text = json.dumps(compute(root, upstream), indent=1, ensure_ascii=False) + "\n"
    (root / LOCK).write_text(text, encoding="utf-8")


def verify(root: Path) -> list[str]:
    """Say how a tree differs from its lock, a line for each difference."""
    then = _locked(root)
    if not then:
        return [f"{LOCK} is missing"]
    now = compute(root)
    lines = [
        f"{word} was {then.get(word)} and is {now[word]}"
        for word in ("contract", "generator")
        if then.get(word) != now[word]
    ]
    for part, said in (("packages", "version"), ("files", "content")):
        old, new = then.get(part, {}), now[part]
        for name in sorted(old.keys() | new.keys()):
            if name not in old:
                lines.append(f"{name} is not in the lock")
            elif name not in new:
                lines.append(f"{name} is in the lock and not in the tree")
            elif old[name] != new[name]:
                detail = f" ({old[name]} to {new[name]})" if part == "packages" else ""
                lines.append(f"{name} changed its {said}{detail}")
    return lines


def _locked(root: Path) -> dict[str, Any]:
    path = root / LOCK
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return found
