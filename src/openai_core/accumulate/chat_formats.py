"""What was asked for, as formats that read it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from openai_core.sansio.model import plain
from openai_core.unset import UNSET

if TYPE_CHECKING:
    from openai_core.accumulate.chat_reading import Format


def format_for(wanted: Any) -> Format | None:
    """What reads the content of an answer to a request with this `response_format`.

    Args:
        wanted: A type; a format; or what the API takes, which asks for text.

    Raises:
        SchemaError: there is no way to read a value of this type.
    """
    if wanted is None or wanted is UNSET or isinstance(wanted, Mapping) or getattr(wanted, "_is_model", False) is True:
        return None
    if hasattr(wanted, "parse") and hasattr(wanted, "partial") and not isinstance(wanted, type):
        return wanted  # type: ignore[no-any-return]
    from openai_core.structured.format import format_of

    return format_of(wanted)


def formats_for(tools: Any) -> dict[str, Format]:
    """What reads the arguments of those of a request's tools that are strict, by their names.

    Args:
        tools: The tools of the request, or types they are made of; or a mapping from names to types or formats.

    Raises:
        SchemaError: there is no way to read a value of one of the types.
    """
    if tools is None or tools is UNSET:
        return {}
    if isinstance(tools, Mapping):
        found = {name: format_for(wanted) for name, wanted in tools.items()}
        return {name: one for name, one in found.items() if one is not None}
    from openai_core.structured.tools import formats_of, function_tool, is_type

    return dict(formats_of([function_tool(tool) if is_type(tool) else plain(tool) for tool in tools]))
