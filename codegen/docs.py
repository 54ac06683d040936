"""Our own words about the API: `openapi/docs.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml
from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from codegen.ir import Api

PAGE = "https://platform.openai.com/docs/api-reference/"


@frozen(kw_only=True)
class Docs:
    """A sentence for each operation and resource, and for the parameters and models that people meet most."""

    operations: Mapping[str, str] = field(factory=dict)
    resources: Mapping[str, str] = field(factory=dict)
    parameters: Mapping[str, Mapping[str, str]] = field(factory=dict)
    models: Mapping[str, str] = field(factory=dict)
    pages: Mapping[str, str] = field(factory=dict)
    """Resource -> the last part of the address of its page in the API reference."""

    @classmethod
    def read(cls, path: Path) -> Docs:
        """Read the file; a key that is not ours is refused.

        Raises:
            ValueError: the file holds a section that nothing reads.
        """
        data: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        known = {"operations", "resources", "parameters", "models", "pages"}
        if data.keys() - known:
            raise ValueError(f"{path.name} has unknown sections: {', '.join(sorted(data.keys() - known))}")
        return cls(**data)

    def page(self, resource: str) -> str | None:
        """The page of the API reference that a resource mirrors: its own, or its nearest parent's."""
        parts = resource.split(".")
        for end in range(len(parts), 0, -1):
            slug = self.pages.get(".".join(parts[:end]))
            if slug:
                return PAGE + slug
        return None

    def problems(self, api: Api) -> list[str]:
        """What is missing, and what speaks of something that the contract does not have."""
        operations = {f"{op.names[0][0]}.{op.names[0][1]}": op for op in api.operations}
        found = [
            f"docs.yaml has no sentence for the operation {name}" for name in operations if name not in self.operations
        ]
        for section, names in (("operations", self.operations), ("parameters", self.parameters)):
            found += [f"docs.yaml, {section}: there is no operation {name}" for name in names if name not in operations]
        resources = {
            ".".join(r.split(".")[: n + 1])
            for op in api.operations
            for r, _ in op.names
            for n in range(r.count(".") + 1)
        }
        found += [
            f"docs.yaml has no words for the resource {name}" for name in sorted(resources - self.resources.keys())
        ]
        found += [
            f"docs.yaml, resources: there is no resource {name}" for name in sorted(self.resources.keys() - resources)
        ]
        classes = {schema.name for group in (api.models, api.unions, api.aliases) for schema in group}
        found += [f"docs.yaml, models: there is no model {name}" for name in sorted(self.models.keys() - classes)]
        return found
