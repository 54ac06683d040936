"""What the model's answer is to be: a type's strict schema, and the way from the answer's text to a value."""

from __future__ import annotations

import re
import types
import typing
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from openai_core.errors import SchemaError
from openai_core.sansio.codec import loads
from openai_core.structured.hints import key_of
from openai_core.structured.mismatch import Mismatch
from openai_core.structured.names import name_of
from openai_core.structured.strict import strict
from openai_core.structured.undo import Look

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.structured.undo import Undo

T = TypeVar("T")

ROOT = "value"
"""The property that holds the answer where the answer itself is no object, which the API wants it to be."""

_fenced = re.compile(r"\s*```[ \t]*[\w+.#-]*[ \t]*\r?\n?(.*?)(?:```.*)?", re.DOTALL).fullmatch


class Format(Generic[T]):
    """A type as the API and the program see it. Made by `format_of`, once a type; not to be changed."""

    __slots__ = ("__weakref__", "_decode", "_fast", "_text", "_undo", "name", "schema", "type", "wrapped")

    name: str
    """What the API is told that it is called."""
    schema: dict[str, Any]
    """The strict JSON schema; not to be changed."""
    type: Any
    """The type; None for one that was given as a schema."""
    wrapped: bool
    """Whether the schema has an object around the type, since the type itself is none."""
    _decode: Callable[[Any], T]
    _undo: Undo | None
    """Makes JSON as the type has it of JSON as the model writes it."""
    _fast: Callable[[Any], T] | None
    """Reads most values and refuses the others, which are then read with care: those with null for a default, and those
    that are none of the type."""
    _text: Callable[[str], T] | None
    """Reads whole texts, where nothing has to be done to their values first."""

    def __init__(
        self,
        name: str,
        schema: dict[str, Any],
        decode: Callable[[Any], T],
        *,
        kind: Any = None,
        wrapped: bool = False,
        undo: Undo | None = None,
        text: Callable[[str], T] | None = None,
        fast: Callable[[Any], T] | None = None,
    ) -> None:
        put = object.__setattr__
        put(self, "name", name)
        put(self, "schema", schema)
        put(self, "type", kind)
        put(self, "wrapped", wrapped)
        put(self, "_decode", decode)
        put(self, "_undo", undo)
        put(self, "_text", text)
        put(self, "_fast", fast)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError("A Format cannot be changed")

    def parse(self, text: str) -> T:
        """The value that a text says.

        Args:
            text: JSON; one Markdown fence around it is taken off.

        Raises:
            ValueError: it is not JSON, or not a value of the type; the message says what and where.
        """
        if text[:1] != "{" and "```" in text and (found := _fenced(text)):
            text = found[1]
        if self._text is not None:
            return self._text(text)
        try:
            value = loads(text)
        except ValueError as error:
            raise Mismatch(f"it is not JSON: {error}") from None
        return self.decode(value)

    def decode(self, value: Any) -> T:
        """The value that plain JSON values say.

        Raises:
            ValueError: they are not a value of the type.
        """
        fast = self._fast
        if fast is not None:
            try:
                return fast(value[ROOT] if self.wrapped else value)
            except (ValueError, TypeError, KeyError):
                pass
        if self.wrapped and type(value) is dict and value.keys() == {ROOT}:
            value = value[ROOT]  # where it is not, a model that was not held to the schema left the outer object out
        return self._decode(value)

    def partial(self, value: Any) -> Any:
        """What can be seen of an answer that is still being written.

        Args:
            value: The JSON value so far, as `PartialJSON` tells it.

        Returns:
            JSON values as the type has them: what is missing is absent; None before there is anything.
        """
        if self.wrapped and not (type(value) is dict and value.keys() <= {ROOT}):
            value = {ROOT: value}  # as in `decode`
        if self._undo is not None:
            value = self._undo(value, Look(partial=True))
        return value.get(ROOT) if self.wrapped else value

    def __repr__(self) -> str:
        return f"Format({self.name})"

    def __reduce__(self) -> Any:
        if self.type is None:
            return format_of_schema, (self.schema, self.name)
        return format_of, (self.type,)


# --- one format a type

_CACHE = "__openai_core_formats__"
_MOST = 64
_shared: dict[Any, Format[Any]] = {}
"""Formats of types that no class of the program's has a part in."""


@overload
def format_of(kind: Format[T]) -> Format[T]: ...
@overload
def format_of(kind: type[T]) -> Format[T]: ...
@overload
def format_of(kind: Any) -> Format[Any]: ...
def format_of(kind: Any) -> Format[Any]:
    """The format of a type; made once, and gone with the type.

    Args:
        kind: A pydantic model or anything pydantic can read, a dataclass, attrs class, msgspec.Struct, TypedDict or
            NamedTuple, an enum, a `Literal`, a list, dict, tuple or set of such, a union, an `Annotated`, a date, time,
            UUID, decimal, bytes or a plain value; generics and types that contain themselves, too.

    Raises:
        SchemaError: the API takes no schema that says the type; the error names the place in it.
    """
    try:
        home = kind.__args__[0] if type(kind) is types.GenericAlias else kind
        return home.__dict__[_CACHE][kind]  # type: ignore[no-any-return]
    except (AttributeError, KeyError, TypeError, IndexError):
        pass
    if isinstance(kind, Format):
        return kind
    if isinstance(kind, dict):
        raise SchemaError("A type is wanted here, not a schema; `format_of_schema(schema, name)` makes a format of one")
    try:
        key = key_of(kind)
        made = _formats(kind).get(key)
    except TypeError:  # metadata that cannot be hashed
        return _made(kind)
    if made is None:
        made = _made(kind)
        # Looked up anew, since making it may have taken room.
        formats = _formats(kind)
        while len(formats) >= _MOST:
            formats.pop(next(iter(formats)), None)
        formats[key] = made
    return made


def _formats(kind: Any) -> dict[Any, Format[Any]]:
    """Where the format of a type is kept: on the most short-lived class in it, so that it goes when that goes."""
    hash(kind)
    owner = _owner(kind)
    if owner is None:
        return _shared
    formats = owner.__dict__.get(_CACHE)
    if formats is None:
        formats = {}
        type.__setattr__(owner, _CACHE, formats)
    return formats


def _owner(kind: Any) -> type | None:
    if isinstance(kind, type) and not typing.get_args(kind):
        return kind if kind.__flags__ & _HEAP and not _is_lasting(kind) else None
    owners = []
    for one in (*typing.get_args(kind), typing.get_origin(kind)):
        if one is not None and one is not kind and (owner := _owner(one)) is not None:
            if "<locals>" in owner.__qualname__:
                return owner
            owners.append(owner)
    return owners[0] if owners else None


_HEAP = 1 << 9
"""The flag of classes that were made while the program ran."""


_LASTING = ("typing", "types", "collections", "collections.abc", "datetime", "uuid", "decimal", "enum", "ipaddress")


def _is_lasting(kind: type) -> bool:
    return kind.__module__ in _LASTING


def _made(kind: Any) -> Format[Any]:
    from openai_core.structured.leaves import whole
    from openai_core.structured.pydantics import is_pydantic, validator
    from openai_core.structured.reader import TypeReader

    name, reader = name_of(kind), TypeReader()
    node = reader.read(kind, name)
    definitions = reader.definitions
    root: Mapping[str, Any] = node.schema
    while "$ref" in root and root.keys() == {"$ref"}:
        root = definitions[root["$ref"].rpartition("/")[2]]
    wrapped = root.get("type") != "object" or "properties" not in root or "anyOf" in root
    plain = {"type": "object", "properties": {ROOT: node.schema}, "required": [ROOT]} if wrapped else node.schema
    try:
        found = strict({**plain, "$defs": definitions}, name)
    except SchemaError as error:
        if not wrapped:
            raise
        inner, path = f"{name}.{ROOT}", error.path  # the type has no such property
        raise SchemaError(str(error).replace(inner, name, 1), path=path.replace(inner, name, 1)) from None
    direct = not wrapped and found.undo is None and is_pydantic(kind)
    return Format(
        name,
        found.schema,
        node.value,
        kind=kind,
        wrapped=wrapped,
        undo=found.undo,
        text=validator(kind, name) if direct else None,
        fast=whole(kind) if reader.native and not found.reshaped else None,
    )


def format_of_schema(schema: Mapping[str, Any], name: str) -> Format[Any]:
    """The format of a JSON schema: its values are JSON values.

    Raises:
        SchemaError: the schema has no strict form.
    """
    found = strict(schema, name)
    way_back = found.undo
    decode = _same if way_back is None else lambda value: way_back(value, Look())
    return Format(name, found.schema, decode, undo=way_back)


def _same(value: Any) -> Any:
    return value
