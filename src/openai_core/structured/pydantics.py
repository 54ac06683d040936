"""Types of pydantic's, which has their schemas and reads their values; it is imported only where one is given."""

from __future__ import annotations

import re
import sys
import typing
from typing import Any

from openai_core.errors import SchemaError
from openai_core.sansio.codec import dumps
from openai_core.structured.mismatch import Mismatch
from openai_core.structured.names import name_of
from openai_core.structured.strict import part
from openai_core.structured.undo import Look, fits

if typing.TYPE_CHECKING:
    from collections.abc import Callable

    from openai_core.structured.decoders import Decode, Way


def is_pydantic(hint: Any) -> bool:
    """Whether a type is one that pydantic has to read."""
    if "pydantic" not in sys.modules:
        return False
    cls = typing.get_origin(hint) or hint
    names = ("__get_pydantic_core_schema__", "__pydantic_validator__")
    return isinstance(cls, type) and any(hasattr(cls, name) for name in names)


def is_metadata(one: Any) -> bool:
    """Whether metadata of an `Annotated` means something to pydantic only."""
    return type(one).__module__.partition(".")[0] in ("pydantic", "pydantic_core") or hasattr(
        one, "__get_pydantic_core_schema__"
    )


def read(
    hint: Any, path: str, definitions: dict[str, dict[str, Any]]
) -> tuple[dict[str, Any], Decode, frozenset[str] | None]:
    """Schema, decoder and keys of a type; what its schema refers to is put among the definitions."""
    schema = schema_of(hint, path)
    decode = _decoder(hint, schema, path)
    inner = schema.pop("$defs", {})
    schema = _moved(schema, inner, definitions)
    cls = typing.get_origin(hint) or hint
    if isinstance(cls, type) and "$ref" not in schema and schema.get("type") == "object":
        name = _free(cls.__name__, schema, definitions)
        definitions[name] = schema
        schema = {"$ref": f"#/$defs/{name}"}
    whole = definitions.get(schema.get("$ref", "").rpartition("/")[2], schema)
    keys = frozenset(whole["properties"]) if "properties" in whole else None
    return schema, decode, keys


def _decoder(hint: Any, schema: dict[str, Any], path: str) -> Decode:
    """What has pydantic read what the model writes, once that is JSON as pydantic knows it."""
    validate_json = validator(hint, path)
    written, way_back, places = part(schema, path)

    def decode(value: Any, way: Way) -> Any:
        if way.exact and not fits(value, written, places):
            raise Mismatch(f"is not written as {name_of(hint)} is")
        return validate_json(dumps(value if way_back is None else way_back(value, Look())))

    return decode


def validator(hint: Any, path: str) -> Callable[[str | bytes], Any]:
    """What makes values of a type out of JSON text; raises Mismatch."""
    from pydantic import BaseModel, ValidationError

    is_model = isinstance(hint, type) and issubclass(hint, BaseModel)
    holder: Any = hint if is_model else _adapter(hint, path).validator

    def read(text: str | bytes) -> Any:
        try:
            return (holder.__pydantic_validator__ if is_model else holder).validate_json(text)
        except ValidationError as error:
            raise _mismatch(error) from error

    return read


def schema_of(hint: Any, path: str) -> dict[str, Any]:
    """The JSON schema that pydantic has for a type."""
    from pydantic import BaseModel
    from pydantic.errors import PydanticUserError

    try:
        if isinstance(hint, type) and issubclass(hint, BaseModel):
            return hint.model_json_schema()
        schema: dict[str, Any] = _adapter(hint, path).json_schema()
    except PydanticUserError as error:
        said = str(error).partition("\n")[0]
        raise SchemaError(f"`{path}` has no schema: {said}", path=path) from error
    return schema


def _adapter(hint: Any, path: str) -> Any:
    from pydantic import TypeAdapter
    from pydantic.errors import PydanticUserError

    try:
        return TypeAdapter(hint)
    except PydanticUserError as error:
        said = str(error).partition("\n")[0]
        raise SchemaError(f"`{path}` has no schema: {said}", path=path) from error


def _mismatch(error: Any) -> Mismatch:
    first, *more = error.errors(include_url=False, include_context=False, include_input=False)
    path = ""
    for step in first["loc"]:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else str(step)
    others = f" (and {len(more)} more)" if more else ""
    return Mismatch(f"{first['msg']}{others}", path)


def _moved(schema: dict[str, Any], inner: dict[str, Any], definitions: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The schema with what it refers to among the definitions, under other names where theirs are taken."""
    names = {name: _free(name, found, definitions) for name, found in inner.items()}
    if any(name != given for name, given in names.items()):

        def renamed(value: Any) -> Any:
            if isinstance(value, dict):
                made = {key: renamed(item) for key, item in value.items()}
                ref = made.get("$ref")
                if isinstance(ref, str) and (found := re.fullmatch(r"#/\$defs/(.+)", ref)):
                    made["$ref"] = f"#/$defs/{names.get(found[1], found[1])}"
                return made
            return [renamed(item) for item in value] if isinstance(value, list) else value

        schema, inner = renamed(schema), {name: renamed(found) for name, found in inner.items()}
    definitions.update({names[name]: found for name, found in inner.items()})
    return schema


def _free(name: str, schema: dict[str, Any], definitions: dict[str, dict[str, Any]]) -> str:
    """The name, numbered where another schema has it."""
    free, number = name, 2
    while free in definitions and definitions[free] != schema:
        free, number = f"{name}__{number}", number + 1
    return free
