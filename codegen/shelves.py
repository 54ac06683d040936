"""The resource tree, as text for the template to lay out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from codegen.plan import Plan, endpoint_name, pascal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from codegen.ir import Operation


def resource_modules(plan: Plan) -> dict[str, list[dict[str, Any]]]:
    """Module -> its resource classes, parents first; the module of the root is `""`."""
    methods: dict[str, list[tuple[str, Operation, bool]]] = {}
    for operation in plan.api.operations:
        for index, (resource, method) in enumerate(operation.names):
            methods.setdefault(resource, []).append((method, operation, index > 0))
    paths = {".".join(r.split(".")[:n]) for r in methods for n in range(r.count(".") + 2)}
    names = class_names(paths - {""})
    modules: dict[str, list[dict[str, Any]]] = {}
    for path in sorted(paths):
        module = path.split(".")[0]
        children = sorted(p for p in paths if p and p.rpartition(".")[0] == path)
        clash = {m for m, _, _ in methods.get(path, ())} & {p.rpartition(".")[2] for p in children}
        if clash:
            raise ValueError(f"{path} has both a method and a shelf called {', '.join(clash)}")
        modules.setdefault(module, []).append(
            {
                "path": path,
                "name": names[path] if path else "Root",
                "doc": plan.docs.resources.get(path, ""),
                "page": plan.docs.page(path) if path else None,
                "children": [
                    {
                        "name": p.rpartition(".")[2],
                        "class": names[p],
                        "home": _home(plan, p.split(".")[0], names[p]),
                        "doc": plan.docs.resources.get(p, ""),
                    }
                    for p in children
                ],
                "operations": [
                    _operation(plan, operation, method, second)
                    for method, operation, second in sorted(methods.get(path, ()), key=lambda m: m[0])
                ],
            }
        )
    return modules


def _home(plan: Plan, module: str, name: str) -> str:
    """Where a resource class is taken from: the hand-written one, if there is one."""
    where = "resources" if name in plan.handmade.get(module, ()) else "generated.resources"
    return f"openai_core.{where}.{module}"


def _operation(plan: Plan, operation: Operation, method: str, second: bool) -> dict[str, Any]:
    resource, first = operation.names[0]
    kind = "choosing" if operation.streaming else "listing" if operation.paging else "operation"
    builders = ["build", "build_stream", "build_either"] if kind == "choosing" else ["build"]
    doc = plan.docs.operations.get(f"{resource}.{first}", "")
    if second:
        doc = f"Deprecated: the same as `{first}`."
    elif operation.deprecated:
        doc = f"{doc} Deprecated."
    return {"name": method, "kind": kind, "module": endpoint_name(operation), "builders": builders, "doc": doc}


def class_names(paths: Iterable[str]) -> dict[str, str]:
    """Resource path -> class: the shortest ending of the path that is unique in its module."""
    paths = sorted(paths)
    names: dict[str, str] = {}
    for module in sorted({p.split(".")[0] for p in paths}):
        inside = [p for p in paths if p.split(".")[0] == module]
        for path in inside:
            parts = path.split(".")
            for length in range(1, len(parts) + 1):
                ending = parts[-length:]
                if sum(p.split(".")[-length:] == ending for p in inside) == 1:
                    break
            names[path] = pascal(".".join(ending))
        for name, count in Counter(names[p] for p in inside).items():
            if count > 1:
                raise ValueError(f"two resources of {module} would be called {name}")
    return names
