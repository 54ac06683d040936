"""From a Python type to a JSON schema, and to what makes values of it out of what the model writes."""

from __future__ import annotations

import collections
import collections.abc
import enum
import sys
import types
import typing
from decimal import Decimal
from typing import Annotated, Any, Literal, NamedTuple, Union

from openai_core.errors import SchemaError
from openai_core.structured import pydantics
from openai_core.structured.decoders import Decode, Way, building, fixed, leafing, listing, mapping
from openai_core.structured.fields import Fields, description_of, fields_of, is_plain
from openai_core.structured.hints import filled, forward, is_alias, key_of
from openai_core.structured.leaves import AS_TEXT, NATIVE, annotations_of, constraints_of, leaf, measured
from openai_core.structured.mismatch import Mismatch, kind
from openai_core.structured.names import name_of
from openai_core.structured.strict import tuple_names
from openai_core.structured.unions import Branch, choosing
from openai_core.unset import UNSET

if typing.TYPE_CHECKING:
    from collections.abc import Callable

LISTS: dict[Any, Callable[[Any], Any]] = {
    list: list,
    set: set,
    frozenset: frozenset,
    tuple: tuple,
    collections.deque: collections.deque,
    collections.abc.Sequence: list,
    collections.abc.MutableSequence: list,
    collections.abc.Collection: list,
    collections.abc.Iterable: list,
    collections.abc.Set: frozenset,
    collections.abc.MutableSet: set,
}
"""What a list can be, and what makes one."""

MAPS: dict[Any, Callable[[Any], Any]] = {
    dict: dict,
    collections.OrderedDict: collections.OrderedDict,
    collections.abc.Mapping: dict,
    collections.abc.MutableMapping: dict,
}


class Node(NamedTuple):
    """A type, read."""

    schema: dict[str, Any]
    decode: Decode
    keys: frozenset[str] | None = None
    """The keys of its objects; None where it has none of its own."""

    def value(self, written: Any) -> Any:
        """The value that plain JSON values say.

        Raises:
            ValueError: they are none of the type.
        """
        return self.decode(written, Way())


class TypeReader:
    """Reads one type with all that it is made of."""

    def __init__(self) -> None:
        self.definitions: dict[str, dict[str, Any]] = {}
        self._known: dict[Any, Node] = {}
        self.native = True
        """Whether msgspec, asked for the whole type at once, gives what the decoders here give."""
        self._scopes: list[dict[str, Any]] = []
        """What names mean inside the aliases that are being read."""

    def read(self, hint: Any, path: str) -> Node:
        """The node of a type.

        Raises:
            SchemaError: the type, or one that it is made of, has no schema; the error's path begins with `path`.
        """
        hint, metadata = _bare(hint, path)
        if isinstance(hint, str | typing.ForwardRef):
            return self._forward(hint if isinstance(hint, str) else hint.__forward_arg__, metadata, path)
        bare = typing.get_origin(hint) or hint
        self.native = self.native and not metadata and (bare in _SIMPLE or hasattr(bare, "__dataclass_fields__"))
        if pydantics.is_pydantic(hint) or any(map(pydantics.is_metadata, metadata)):
            self.native = False
            whole = Annotated[(hint, *metadata)] if metadata else hint
            return Node(*pydantics.read(whole, path, self.definitions))
        limits, notes = constraints_of(metadata), annotations_of(metadata)
        node = self._plain(hint, limits, path)
        return node._replace(schema={**node.schema, **notes}) if notes else node

    def _plain(self, hint: Any, limits: dict[str, Any], path: str) -> Node:
        origin, arguments = typing.get_origin(hint) or hint, typing.get_args(hint)
        if hint is None or hint is type(None):
            return Node({"type": "null"}, _null)
        if origin in (Union, types.UnionType):
            return self._union(arguments, limits, path)
        if origin is Literal:
            return _constant(_flat(arguments), path)
        if is_alias(origin):
            return self._named(hint, lambda: self._alias(hint, origin, path), path)
        if isinstance(hint, typing.TypeVar):
            return self._variable(hint, limits, path)
        if isinstance(origin, type) and issubclass(origin, enum.Enum):
            return _enum(origin)
        if (fields := fields_of(hint, path)) is not None:
            self.native = self.native and is_plain(origin)
            return self._object(hint, fields, path)
        if origin in LISTS or origin in MAPS:
            return self._container(hint, origin, arguments, limits, path)
        if isinstance(origin, type) and (origin in AS_TEXT or any(one in NATIVE for one in origin.__mro__)):
            schema, read = leaf(origin, limits, path)
            ready = origin if origin in (str, int, float, bool) and not limits else None
            return Node(schema, leafing(read, _WRITTEN[schema["type"]], ready))
        raise SchemaError(f"`{path}` {_hopeless(hint)}", path=path)

    # --- what is referred to by name, since it may contain itself

    def _named(self, hint: Any, make: Callable[[], Node], path: str, keys: frozenset[str] | None = None) -> Node:
        key = key_of(hint)
        known = self._known.get(key)
        if known is not None:
            return known
        name, stem, number = name_of(hint), name_of(hint)[:60], 2
        while name in self.definitions:
            name, number = f"{stem}_{number}", number + 1
        self.definitions[name] = {}
        made: Node | None = None

        def decode(value: Any, way: Way) -> Any:
            assert made is not None
            return made.decode(value, way)

        self._known[key] = Node({"$ref": f"#/$defs/{name}"}, decode, keys)
        made = make()
        self.definitions[name].update(made.schema)
        node = self._known[key] = Node({"$ref": f"#/$defs/{name}"}, made.decode, keys)
        return node

    def _alias(self, hint: Any, origin: Any, path: str) -> Node:
        meaning = dict(zip(origin.__type_params__, typing.get_args(hint), strict=False))
        module = sys.modules.get(origin.__module__)
        self._scopes.append({**getattr(module, "__dict__", {}), origin.__name__: origin})
        try:
            return self.read(filled(origin.__value__, meaning), path)
        finally:
            self._scopes.pop()

    def _forward(self, name: str, metadata: list[Any], path: str) -> Node:
        """The node of a type that is given by its name."""
        known = next((scope[name] for scope in reversed(self._scopes) if name in scope), UNSET)
        found = forward(name, path) if known is UNSET else known
        if metadata:
            found = Annotated[(found, *metadata)]
        if metadata or isinstance(found, type) or is_alias(found):
            return self.read(found, path)
        return self._named(typing.ForwardRef(name), lambda: self.read(found, path), path)

    def _object(self, hint: Any, fields: Fields, path: str) -> Node:
        keys = frozenset([*fields.constants, *(one.wire for one in fields.fields)])
        return self._named(hint, lambda: self._fields(hint, fields, path), path, keys)

    def _fields(self, hint: Any, fields: Fields, path: str) -> Node:
        properties: dict[str, Any] = {}
        required: list[str] = []
        plan: list[tuple[str, str, Decode, bool | None]] = []
        for key, constant in fields.constants.items():
            properties[key] = {"enum": [constant]}
            required.append(key)
            plan.append((key, "", _constant((constant,), path).decode, False))
        for one in fields.fields:
            node = self.read(one.type, f"{path}.{one.wire}")
            schema = dict(node.schema)
            if one.description:
                schema["description"] = one.description
            if one.default is not UNSET and one.default is not None:
                schema["default"] = one.default
            if one.required:
                required.append(one.wire)
            properties[one.wire] = schema
            needed = True if one.required else False if self._takes_null(node.schema) else None
            plan.append((one.wire, one.name, node.decode, needed))
        made = {"type": "object", "properties": properties, "required": required}
        cls = typing.get_origin(hint) or hint
        if text := description_of(cls):
            made = {"description": text, **made}
        return Node(made, building(plan, fields.build, cls.__name__))

    def _takes_null(self, schema: dict[str, Any]) -> bool:
        if "anyOf" in schema:
            return any(map(self._takes_null, schema["anyOf"]))
        if "$ref" in schema:
            return self._takes_null(self.definitions.get(schema["$ref"].rpartition("/")[2], {}))
        kind = schema.get("type")
        return kind == "null" or (isinstance(kind, list) and "null" in kind)

    # --- what is said in place

    def _union(self, members: tuple[Any, ...], limits: dict[str, Any], path: str) -> Node:
        self.native = self.native and len(members) == 2 and type(None) in members
        if limits:
            members = tuple(Annotated[(one, _Limits(limits))] if one is not type(None) else one for one in members)
        nodes = [(one, self.read(one, path)) for one in members]
        branches = [Branch(_rank(one), node.decode, node.keys) for one, node in nodes]
        return Node({"anyOf": [node.schema for _, node in nodes]}, choosing(branches))

    def _variable(self, hint: Any, limits: dict[str, Any], path: str) -> Node:
        if getattr(hint, "__constraints__", ()):
            return self._union(hint.__constraints__, limits, path)
        bound = getattr(hint, "__bound__", None)
        if bound is None:
            raise SchemaError(f"`{path}` is the type variable {hint}; say which type it stands for", path=path)
        return self.read(bound, path)

    def _container(self, hint: Any, origin: Any, arguments: tuple[Any, ...], limits: dict[str, Any], path: str) -> Node:
        check = measured(limits, path)
        if origin in MAPS:
            key_type, value_type = arguments or (str, Any)
            self.native = self.native and key_type_of(arguments) is str
            keys, below = self._key(key_type, f"{path}{{key}}"), self.read(value_type, f"{path}{{}}")
            schema: dict[str, Any] = {"type": "object", "additionalProperties": below.schema}
            if keys.schema != {"type": "string"}:
                schema["propertyNames"] = keys.schema
            schema |= _sized(limits, "minProperties", "maxProperties")
            return Node(schema, mapping(keys.decode, below.decode, MAPS[origin], check))
        if origin is tuple and arguments and arguments[-1] is not Ellipsis:
            nodes = [self.read(one, f"{path}[{at}]") for at, one in enumerate(arguments)]
            schema = {"type": "array", "prefixItems": [one.schema for one in nodes]}
            names = tuple_names(schema["prefixItems"])
            return Node(schema, fixed(names, [one.decode for one in nodes]))
        below = self.read(arguments[0] if arguments else Any, f"{path}[]")
        schema = {"type": "array", "items": below.schema, **_sized(limits, "minItems", "maxItems")}
        if LISTS[origin] in (set, frozenset):
            schema["uniqueItems"] = True
        return Node(schema, listing(below.decode, LISTS[origin], check))

    def _key(self, hint: Any, path: str) -> Node:
        """The node of a mapping's keys, which JSON has as strings whatever they are."""
        bare, _ = _bare(hint, path)
        node = self.read(hint, path)
        if bare is str or node.schema.get("type") == "string" or "enum" in node.schema:
            return node if node.schema.get("type", "string") == "string" else _as_text(node)
        if node.schema.get("type") in ("integer", "number", "boolean"):
            return _as_text(node)
        raise SchemaError(f"`{path}` is no key of an object; take strings, numbers or an enum", path=path)


_SIMPLE = frozenset({*NATIVE, type(None), list, dict, set, frozenset, Union, types.UnionType})
"""What msgspec reads just as the decoders here do."""


def key_type_of(arguments: tuple[Any, ...]) -> Any:
    """The type of a mapping's keys."""
    return arguments[0] if arguments else str


class _Limits:
    """Constraints, as metadata for each member of a union."""

    def __init__(self, limits: dict[str, Any]) -> None:
        self.__dict__.update(limits)


def _as_text(node: Node) -> Node:
    """A key whose values are no strings."""
    from openai_core.sansio.codec import loads

    def decode(value: Any, way: Way) -> Any:
        try:
            return node.decode(value, way)
        except Mismatch:
            if type(value) is not str or way.exact:
                raise
            try:
                return node.decode(loads(value), way)
            except ValueError:
                pass
            raise

    return node._replace(decode=decode)


def _bare(hint: Any, path: str) -> tuple[Any, list[Any]]:
    """A type without what only surrounds it, and the metadata that did."""
    metadata: list[Any] = []
    while True:
        if typing.get_origin(hint) is Annotated:
            metadata = [*hint.__metadata__, *metadata]
            hint = hint.__origin__
        elif hasattr(hint, "__supertype__"):
            hint = hint.__supertype__
        elif str(typing.get_origin(hint)) in ("typing.Final", "typing.ClassVar"):
            hint = typing.get_args(hint)[0]
        elif str(hint).endswith("LiteralString"):
            hint = str
        else:
            return hint, metadata


def _hopeless(hint: Any) -> str:
    if hint is Any or hint is object:
        return "can be anything; give it a type (for free text or JSON, `str`)"
    shown = getattr(hint, "__name__", None) or str(hint)
    if callable(hint) and isinstance(hint, type):
        return f"is a {shown}, a class whose fields are not known; make it a dataclass, or a type that has a schema"
    return f"is {shown}, which is no type that has a schema; take a class with fields, a list, a union or a plain type"


def _rank(hint: Any) -> int:
    """What takes almost anything is asked last."""
    bare, metadata = _bare(hint, "")
    if typing.get_origin(bare) is Literal or (isinstance(bare, type) and issubclass(bare, enum.Enum)):
        return 0
    if constraints_of(metadata):
        return 1
    if bare in AS_TEXT and not AS_TEXT[bare]:
        return _RANKS[str]
    return _RANKS.get(bare, 1)


_RANKS = {int: 2, float: 3, Decimal: 4, bytes: 5, str: 6}
"""An integer is a number as well; a decimal may be base64, and both are a text."""

_WRITTEN: dict[str, frozenset[type]] = {
    "string": frozenset({str}),
    "integer": frozenset({int}),
    "number": frozenset({int, float}),
    "boolean": frozenset({bool}),
    "null": frozenset({type(None)}),
}
"""What values of a JSON type are once they are read."""


def _sized(limits: dict[str, Any], least: str, most: str) -> dict[str, Any]:
    names = (("min_length", least), ("max_length", most))
    return {wire: limits[name] for name, wire in names if name in limits}


def _null(value: Any, way: Way) -> None:
    if value is not None:
        raise Mismatch(f"expected null, got {kind(value)}")


def _flat(arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(one.value if isinstance(one, enum.Enum) else one for one in arguments)


def _constant(values: tuple[Any, ...], path: str) -> Node:
    if not all(one is None or isinstance(one, (str, int, bool)) for one in values):
        said = "is a `Literal` of something that JSON does not have; take strings, integers, booleans and None"
        raise SchemaError(f"`{path}` {said}", path=path)
    table = {(type(one), one): one for one in values}

    def decode(value: Any, way: Way) -> Any:
        try:
            return table[type(value), value]
        except (KeyError, TypeError):
            raise Mismatch(f"expected one of {', '.join(map(repr, values))}, got {value!r:.80}") from None

    return Node(_choices(list(values)), decode)


def _choices(values: list[Any]) -> dict[str, Any]:
    from openai_core.structured.merge import kinds_of

    kinds = kinds_of({"enum": values})
    return {"type": kinds[0] if len(kinds) == 1 else kinds, "enum": values}


def _enum(cls: type[enum.Enum]) -> Node:
    """An enum by its values; by its names where a value is something that JSON does not have."""
    members = {one.value if _is_scalar(one.value) else None: one for one in cls}
    if None in members or len(members) < len(list(cls)):
        members = {one.name: one for one in cls}
    table = {(type(key), key): one for key, one in members.items()}
    schema = _choices(list(members)) if members else {"enum": []}
    if text := description_of(cls):
        schema = {"description": text, **schema}

    def decode(value: Any, way: Way) -> Any:
        try:
            return table[type(value), value]
        except (KeyError, TypeError):
            raise Mismatch(f"expected one of {', '.join(map(repr, members))}, got {value!r:.80}") from None

    return Node(schema, decode)


def _is_scalar(value: Any) -> bool:
    return type(value) in (str, int, float, bool) or isinstance(value, (str, int, float))
