"""The whole way from the contract to the generated files, in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from codegen import check, names, update
from codegen.docs import Docs
from codegen.gather import gather
from codegen.parse import read
from codegen.plan import Plan, plan
from codegen.render import render, statistics

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.ir import Api
    from codegen.lower import Lowered

PACKAGE = "src/openai_core"
GENERATED = f"{PACKAGE}/generated"


class GenerationError(Exception):
    """Something of the contract would be lost, so nothing was written; `problems` has a line for each loss."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@frozen(kw_only=True)
class Built:
    """What the generator made."""

    contract: dict[str, Any]
    api: Api
    lowered: Lowered
    plan: Plan
    files: dict[str, str]
    """Path below `generated/` -> text."""
    warnings: tuple[str, ...]
    """What a maintainer should look at: proposed names, words that are missing."""

    @property
    def statistics(self) -> str:
        """What was made, in one line."""
        return statistics(self.plan, self.files)


def build(root: Path, templates: Path | None = None) -> Built:
    """Make every generated file of the project at `root`; nothing is written.

    Args:
        root: The folder that holds `openapi/`.
        templates: The folder of the templates. Default: the project's.

    Raises:
        GenerationError: an operation, schema, webhook or fact of the contract would be lost.
    """
    contract = update.effective(root)
    table = names.read(root / "openapi" / "names.csv")
    models = names.read_models(root / "openapi" / "models.csv")
    docs = Docs.read(root / "openapi" / "docs.yaml")
    by_operation = names.by_operation(table)
    methods = {
        operation["operationId"]: tuple((name.resource, name.method) for name in by_operation[verb, path])
        for path, item in contract["paths"].items()
        for verb, operation in item.items()
        if isinstance(operation, dict) and "operationId" in operation
    }
    api, lowered = read(contract, class_name=lambda schema: names.class_name(schema, models), names=methods)
    problems = check.verify(contract, lowered, api)
    if problems:
        raise GenerationError(problems)
    api = gather(api)
    planned = plan(api, docs, root / PACKAGE)
    aliases = {alias: row.name for row in models.values() for alias in row.aliases}
    files = render(planned, templates or root / "templates", contract, aliases)
    return Built(
        contract=contract,
        api=api,
        lowered=lowered,
        plan=planned,
        files=files,
        warnings=(*update.warnings(root), *docs.problems(api)),
    )


def write(root: Path, files: dict[str, str]) -> list[str]:
    """Make the folder hold exactly these files; says which ones changed."""
    folder = root / GENERATED
    changed = drift(root, files)
    for name in changed:
        path = folder / name
        if name in files:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files[name], encoding="utf-8", newline="\n")
        else:
            path.unlink()
    return changed


def drift(root: Path, files: dict[str, str]) -> list[str]:
    """The files in which the folder differs from what the generator makes."""
    folder = root / GENERATED
    there = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    stale = there - files.keys()
    differing = {
        name
        for name, text in files.items()
        if name not in there or (folder / name).read_bytes() != text.encode("utf-8")
    }
    return sorted(stale | differing)
