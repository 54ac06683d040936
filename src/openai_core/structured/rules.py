"""What strict schemas may say: the one list of it, and the limits.

API page: https://platform.openai.com/docs/guides/structured-outputs
"""

from __future__ import annotations

import re
from typing import Any, Final

ANNOTATIONS: Final = frozenset({"description", "title"})

KEYWORDS: Final = {
    "string": frozenset({"pattern", "format"}),
    "number": frozenset({"multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"}),
    "integer": frozenset({"multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"}),
    "boolean": frozenset(),
    "null": frozenset(),
    "array": frozenset({"items", "minItems", "maxItems"}),
    "object": frozenset({"properties", "required", "additionalProperties"}),
}
"""JSON type -> the keywords that a schema of it may have, beside `type`, `enum` and the annotations."""

FORMATS: Final = frozenset(
    {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"},
)

DEEPEST: Final = 10
"""Levels of objects in objects."""
MOST_PROPERTIES: Final = 5_000
MOST_ENUM_VALUES: Final = 1_000
MANY_ENUM_VALUES: Final = 250
"""Values of one enum beyond which their length counts, too."""
LONGEST_ENUM: Final = 15_000
"""Characters of all values of one such enum."""
LONGEST_NAMES: Final = 120_000
"""Characters of all names of properties and definitions and all values of enums."""

_AROUND = re.compile(r"\(\?(?:=|!|<=|<!)|(?<!\\)\\[1-9]")


def is_plain_pattern(pattern: Any) -> bool:
    """Whether a regular expression does without looking around and looking back, which the API cannot do."""
    return isinstance(pattern, str) and _AROUND.search(pattern) is None
