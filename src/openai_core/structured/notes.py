"""What strict schemas cannot say in keywords, said to the model in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.sansio.codec import dumps
from openai_core.structured.rules import FORMATS, is_plain_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def described(schema: Mapping[str, Any], label: str, keep: frozenset[str], notes: Sequence[str] = ()) -> dict[str, Any]:
    """The keywords to keep, and a description that says what the others said.

    Args:
        schema: What was given.
        label: What the place is called; a title that says no more goes.
        keep: The keywords that can stay.
        notes: Sentences for the end of the description.
    """
    made: dict[str, Any] = {}
    said: list[str] = []
    for key, value in schema.items():
        if key == "title":
            if label and _plain(value) != _plain(label):
                made["title"] = value
        elif key in keep and _stays(key, value):
            made[key] = value
        elif key in _WORDS and (words := _WORDS[key](value)):
            said.append(words)
    told = str(schema.get("description") or "").strip()
    if told and (said or notes) and told[-1] not in ".!?:;…。":
        told += "."
    text = " ".join(filter(None, [told, *said, *notes]))
    return {"description": text, **made} if text else made


def _plain(text: Any) -> str:
    return "".join(filter(str.isalnum, str(text))).lower()


def _stays(key: str, value: Any) -> bool:
    if key == "format":
        return value in FORMATS
    return key != "pattern" or is_plain_pattern(value)


def _counted(least: str, thing: str) -> Any:
    def words(number: Any) -> str:
        return f"{least} {number} {thing if number != 1 else _ONE[thing]}."

    return words


_ONE = {"characters": "character", "entries": "entry"}


def _unique(value: Any) -> str:
    return "No item stands twice." if value else ""


def _default(value: Any) -> str:
    return "" if value is None else f"Default: {dumps(value).decode()}."


def _examples(value: Any) -> str:
    return f"Examples: {', '.join(dumps(one).decode() for one in value)}." if value else ""


def _pattern(value: Any) -> str:
    return f"Matches the regular expression {value}"


def _format(value: Any) -> str:
    return _FORMATS.get(value, f"Format: {value}.")


_FORMATS = {
    "decimal": "A decimal number, as text.",
    "binary": "Binary data, as text.",
    "uri": "A URL.",
    "password": "",
    "int32": "",
    "int64": "",
    "float": "",
    "double": "",
}

_WORDS: dict[str, Any] = {
    "minLength": _counted("At least", "characters"),
    "maxLength": _counted("At most", "characters"),
    "minProperties": _counted("At least", "entries"),
    "maxProperties": _counted("At most", "entries"),
    "uniqueItems": _unique,
    "pattern": _pattern,
    "format": _format,
    "contentEncoding": lambda value: f"Encoded as {value}.",
    "contentMediaType": lambda value: f"Content of type {value}.",
    "default": _default,
    "examples": _examples,
    "deprecated": lambda value: "Deprecated." if value else "",
}
