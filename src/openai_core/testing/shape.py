"""A contract's schemas, read to the end: references followed, `allOf` merged, null folded into a flag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence, Set

Raw = Any
"""A schema as the contract writes it: a dictionary, or true."""

MISSING: Final[Any] = type("Missing", (), {"__repr__": lambda self: "MISSING", "__bool__": lambda self: False})()
"""Stands where a schema says nothing, for values that may be null themselves."""


ANY: Final[Raw] = {}
"""The schema of any value."""


class Shape:
    """What one schema asks of a value. Made by `Schemas.shape`, one object a schema."""

    __slots__ = (
        "_choices",
        "_table",
        "above",
        "below",
        "choices_raw",
        "default",
        "demands",
        "exclusive",
        "extra",
        "forbidden",
        "format",
        "items",
        "max_items",
        "max_length",
        "max_properties",
        "maximum",
        "min_items",
        "min_length",
        "min_properties",
        "minimum",
        "name",
        "nullable",
        "pattern",
        "properties",
        "property_names",
        "required",
        "schemas",
        "tag_hint",
        "types",
        "values",
    )

    def __init__(self, schemas: Schemas, flat: Mapping[str, Any], name: str | None) -> None:
        self.schemas = schemas
        self.name = name
        """The component it stands under, if it has a name."""
        self.nullable: bool = flat.get("nullable") is True
        self.values: tuple[Any, ...] | None = _values(flat)
        """The only values there are (enum or const), without null."""
        self.properties: Mapping[str, Raw] = flat.get("properties") or {}
        self.required: frozenset[str] = _required(flat)
        self.extra: Raw = flat.get("additionalProperties", MISSING)
        """What undeclared keys may hold: a schema, true, false, or `MISSING`."""
        self.items: Raw = flat.get("items", MISSING)
        self.types = self._types(flat)
        """JSON types; None when any will do (or `choices` decide)."""
        self.format: str | None = flat.get("format")
        self.pattern: str | None = flat.get("pattern")
        self.default: Any = flat.get("default", MISSING)
        self.minimum: float | None = flat.get("minimum")
        self.maximum: float | None = flat.get("maximum")
        self.above, self.below = _exclusive(flat, "Minimum"), _exclusive(flat, "Maximum")
        """Exclusive bounds."""
        self.min_length: int = flat.get("minLength", 0)
        self.max_length: int | None = flat.get("maxLength")
        self.min_items: int = flat.get("minItems", 0)
        self.max_items: int | None = flat.get("maxItems")
        self.min_properties: int = flat.get("minProperties", 0)
        self.max_properties: int | None = flat.get("maxProperties")
        self.property_names: Raw = flat.get("propertyNames", MISSING)
        self.demands: tuple[frozenset[str], ...] = flat.get("x-demands", ())
        """Sets of keys of which at least one must be there in full."""
        self.exclusive: bool = flat.get("x-exclusive") is True
        """Whether only one of them may be."""
        self.forbidden: frozenset[str] = frozenset((flat.get("not") or {}).get("required", ()))
        """Keys that may not be there all together."""
        self.choices_raw: Sequence[Raw] = flat.get("x-choices", ())
        self.tag_hint: str | None = (flat.get("discriminator") or {}).get("propertyName")
        self._choices: tuple[Shape, ...] | None = None
        self._table: tuple[str | None, dict[Any, list[Shape]], list[Shape]] | None = None

    def __repr__(self) -> str:
        return f"Shape({self.name or self.values or (self.types and sorted(self.types)) or 'any'})"

    def _types(self, flat: Mapping[str, Any]) -> frozenset[str] | None:
        kind = flat.get("type")
        if flat.get("x-choices"):
            return None
        if isinstance(kind, str):
            kind = [kind]
        if kind:
            self.nullable = self.nullable or "null" in kind
            return frozenset(kind) - {"null"}
        if self.properties or self.required:
            return frozenset({"object"})
        return frozenset({"array"}) if self.items is not MISSING else None

    def together(self, wanted: Set[str]) -> set[str]:
        """Those of some wanted keys that may stand together, with those that the schema demands of them."""
        kept = set(wanted)
        if self.demands and (self.exclusive or not any(demand <= kept for demand in self.demands)):
            kept |= self.demands[0]
        if self.demands and self.exclusive:
            kept -= frozenset[str]().union(*self.demands[1:]) - self.demands[0]
        if self.forbidden and self.forbidden <= kept:
            kept.discard(max(self.forbidden - (self.demands[0] if self.demands else frozenset())))
        return kept

    def only(self, kind: str) -> bool:
        """Whether a value is of this one JSON type (or null)."""
        return self.types is not None and len(self.types) == 1 and kind in self.types

    @property
    def choices(self) -> tuple[Shape, ...]:
        """The alternatives, choices within choices unfolded; none of them is null."""
        if self._choices is None:
            self._choices = tuple(self._unfold())
        return self._choices

    def _unfold(self) -> Iterator[Shape]:
        for raw in self.choices_raw:
            shape = self.schemas.shape(raw)
            if shape.choices_raw and not shape.properties and shape is not self:
                yield from shape.choices
            else:
                yield shape

    def property(self, key: str) -> Shape:
        """The shape of a declared property."""
        return self.schemas.shape(self.properties[key])

    def item(self) -> Shape:
        """The shape of an array's items."""
        return self.schemas.shape(ANY if self.items is MISSING else self.items)

    def constants(self) -> dict[str, tuple[Any, ...]]:
        """Properties that can hold only certain values, such as `type`."""
        found = {}
        for key in self.properties:
            values = self.property(key).values
            if values is not None and (len(values) == 1 or key in self.required):
                found[key] = values
        return found

    def dispatch(self) -> tuple[str | None, dict[Any, list[Shape]], list[Shape]]:
        """The property that tells the alternatives apart, value -> alternatives, and those without it."""
        if self._table is None:
            objects = [shape for shape in self.choices if shape.types is not None and "object" in shape.types]
            tag = self._tag(objects)
            table: dict[Any, list[Shape]] = {}
            rest = [shape for shape in self.choices if shape not in objects]
            for shape in objects:
                values = shape.constants().get(tag) if tag else None
                if values is None:
                    rest.append(shape)
                for value in values or ():
                    table.setdefault(value, []).append(shape)
            self._table = tag, table, rest
        return self._table

    def _tag(self, objects: Sequence[Shape]) -> str | None:
        if self.tag_hint or len(objects) < 2:
            return self.tag_hint
        counts: dict[str, set[Any]] = {}
        for shape in objects:
            for key, values in shape.constants().items():
                counts.setdefault(key, set()).update(values)
        best = max(counts, key=lambda key: len(counts[key]), default=None)
        return best if best is not None and len(counts[best]) > 1 else None


class Schemas:
    """Every schema of a contract as shapes; each is made once, when it is first asked for."""

    def __init__(self, components: Mapping[str, Raw]) -> None:
        self.components = {name: _anchored(name, raw) for name, raw in components.items()}
        self._names = {id(raw): name for name, raw in self.components.items()}
        self._shapes: dict[int, tuple[Raw, Shape]] = {}

    def component(self, name: str) -> Shape:
        """The shape of a named schema; KeyError names what is not there."""
        return self.shape(self.components[name])

    def shape(self, raw: Raw) -> Shape:
        """The shape of a schema as it stands in the contract."""
        found = self._shapes.get(id(raw))
        if found is None and isinstance(raw, dict) and raw.keys() == {"$ref"}:
            found = self._shapes[id(raw)] = (raw, self.component(_named(raw)))
        if found is None:
            flat, name = self._flat(raw)
            found = self._shapes[id(raw)] = (raw, Shape(self, flat, name))
        return found[1]

    def _flat(self, raw: Raw) -> tuple[dict[str, Any], str | None]:
        """One dictionary that says all, and the name of the schema if it has one."""
        if not isinstance(raw, dict):
            return {}, None
        flat: dict[str, Any] = {}
        name: str | None = raw.get("x-name")
        if "$ref" in raw:
            name = _named(raw)
            flat = self._flat(self.components[name])[0]
        elif id(raw) in self._names:
            name = self._names[id(raw)]
        for member in raw.get("allOf", ()):
            flat = self._join(flat, self._flat(member)[0])
        own = {key: value for key, value in raw.items() if key not in ("$ref", "allOf", "anyOf", "oneOf")}
        flat = self._join(flat, own)
        choices = [*raw.get("anyOf", ()), *raw.get("oneOf", ())]
        return (self._chosen(flat, choices, "oneOf" in raw) if choices else flat), name

    def _chosen(self, flat: dict[str, Any], choices: Sequence[Raw], exclusive: bool) -> dict[str, Any]:
        demands, left, nullable = [], [], flat.get("nullable") is True
        for choice in choices:
            if isinstance(choice, dict) and set(choice) == {"required"}:
                demands.append(frozenset(choice["required"]))
            elif isinstance(choice, dict) and (choice.get("type") == "null" or choice.get("enum") == [None]):
                nullable = True
            else:
                nullable = nullable or self._is_nullable(choice)
                left.append(choice)
        flat = {**flat, "nullable": nullable}
        if demands:
            flat |= {"x-demands": (*flat.get("x-demands", ()), *demands), "x-exclusive": exclusive}
        if len(left) == 1:
            return self._join(self._flat(left[0])[0], flat)
        if left:
            flat["x-choices"] = left
        return flat

    def _is_nullable(self, raw: Raw, depth: int = 8) -> bool:
        """Whether an alternative takes null; looks through references, not into alternatives without end."""
        if not isinstance(raw, dict) or depth == 0:
            return False
        if raw.get("nullable") is True or raw.get("type") == "null" or "null" in (raw.get("type") or ()):
            return True
        if "$ref" in raw:
            return self._is_nullable(self.components[_named(raw)], depth - 1)
        return any(self._is_nullable(choice, depth - 1) for choice in (*raw.get("anyOf", ()), *raw.get("oneOf", ())))

    def _join(self, first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
        """Two readings as one: what the second says wins; properties and required keys are united."""
        if not first:
            return dict(second)
        joined = {**first, **second}
        if "properties" in first and "properties" in second:
            properties = dict(first["properties"])
            for key, raw in second["properties"].items():
                properties[key] = self._redefined(properties[key], raw) if key in properties else raw
            joined["properties"] = properties
        if "required" in first and "required" in second:
            joined["required"] = [*first["required"], *second["required"]]
        if first.get("nullable") is True:
            joined["nullable"] = True
        return joined

    def _redefined(self, first: Raw, second: Raw) -> Raw:
        """A property that is declared twice: the later wins, but enums that differ are united."""
        one, other = self.shape(first).values, self.shape(second).values
        if one is None or other is None or set(one) <= set(other) or set(other) <= set(one):
            return second
        return {"type": "string", "enum": [*one, *(value for value in other if value not in one)]}


def _named(raw: Mapping[str, Any]) -> str:
    """The component that a reference names."""
    return str(raw["$ref"]).rsplit("/", 1)[-1]


def _values(flat: Mapping[str, Any]) -> tuple[Any, ...] | None:
    if "const" in flat:
        return (flat["const"],)
    enum = flat.get("enum")
    return None if enum is None else tuple(value for value in enum if value is not None)


def _required(flat: Mapping[str, Any]) -> frozenset[str]:
    """The keys that must be there; a key that is required but declared nowhere is a slip of the contract."""
    required: frozenset[str] = frozenset(flat.get("required", ()))
    return required & flat["properties"].keys() if flat.get("properties") else required


def _exclusive(flat: Mapping[str, Any], side: str) -> float | None:
    """An exclusive bound, as a number (3.1) or as a flag beside the plain one (3.0)."""
    bound = flat.get(f"exclusive{side}")
    if bound is True:
        return flat.get(side.lower())
    return None if bound is None or bound is False else bound


def _anchored(name: str, raw: Raw) -> Raw:
    """A component whose `$recursiveRef` points to itself by name."""
    if not (isinstance(raw, dict) and raw.get("$recursiveAnchor")):
        return raw

    def replace(node: Any) -> Any:
        if isinstance(node, dict):
            if "$recursiveRef" in node:
                return {"$ref": f"#/components/schemas/{name}"}
            return {key: replace(value) for key, value in node.items()}
        return [replace(value) for value in node] if isinstance(node, list) else node

    return {key: value for key, value in replace(raw).items() if key != "$recursiveAnchor"}
