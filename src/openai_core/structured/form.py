"""Is this a schema at all?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openai_core.structured.rules import KEYWORDS

_OBJECTS = ("properties", "patternProperties", "$defs", "definitions")
_LISTS = ("anyOf", "oneOf", "allOf", "enum", "prefixItems", "required", "examples")
_TEXTS = ("$ref", "description", "title", "pattern", "format")
_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_SIZES = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")


def ill_formed(schema: Mapping[Any, Any]) -> str:
    """What is wrong with the form of a schema, without what is in it; nothing where nothing is."""
    for key, value in schema.items():
        if not isinstance(key, str):
            return f"has the key {key!r}, which is no string"
        if key in _OBJECTS and not isinstance(value, Mapping):
            return f"has a `{key}` that is no object"
        if key in _LISTS and not isinstance(value, (list, tuple)):
            return f"has a `{key}` that is no list"
        if key in _TEXTS and not isinstance(value, str):
            return f"has a `{key}` that is no string"
        if key in _NUMBERS and (isinstance(value, bool) or not isinstance(value, (int, float))):
            return f"has a `{key}` that is no number"
        if key in _SIZES and (isinstance(value, bool) or not isinstance(value, int)):
            return f"has a `{key}` that is no whole number"
    required = schema.get("required", ())
    if not all(isinstance(one, str) for one in required):
        return "has a `required` with something in it that is no string"
    kinds = schema.get("type", "object")
    for kind in [kinds] if isinstance(kinds, str) or not isinstance(kinds, (list, tuple)) else kinds:
        if not isinstance(kind, str) or kind not in KEYWORDS:
            return f"is of type {kind!r}; there are {', '.join(KEYWORDS)}"
    return ""
