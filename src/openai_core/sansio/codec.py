"""JSON in and out: orjson where it is installed, the standard library otherwise, with the same results."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, KeysView, Mapping, Set, ValuesView
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias

from openai_core.errors import APIResponseValidationError
from openai_core.unset import Unset

if TYPE_CHECKING:
    from openai_core.sansio.message import Response

_LISTS: Any = (tuple, Set, deque, Iterator, KeysView, ValuesView)
_DEEPEST = 100


def plain(value: Any) -> Any:
    """Something JSON cannot say, as something it can; one level only.

    Models of ours and of pydantic, dates and times, UUIDs, decimals, enums, dataclasses, mappings and
    iterables are taken; anything else raises TypeError.
    """
    kind: Any = type(value)
    if getattr(kind, "_is_model", False):
        return vars(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, _LISTS) and not hasattr(kind, "read"):
        return list(value)
    if hasattr(kind, "model_dump"):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if hasattr(kind, "isoformat"):
        return value.isoformat()
    if hasattr(kind, "__dataclass_fields__"):
        return {name: getattr(value, name) for name in kind.__dataclass_fields__}
    if hasattr(kind, "__members__"):
        return value.value
    if kind.__name__ in ("UUID", "Decimal") and kind.__module__ in ("uuid", "decimal"):
        return str(value) if kind.__name__ == "UUID" else _number(value)
    raise TypeError(f"{kind.__name__} cannot be written as JSON")


def _number(value: Any) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _standard_dumps(value: Any) -> bytes:
    if not _encode:
        import json

        _encode.append(
            json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=plain).encode
        )
    return _encode[0](value).encode()


Codec: TypeAlias = "tuple[Callable[[Any], bytes], Callable[[bytes | str], Any], Callable[[list[str]], list[Any]]]"
"""A writer, a reader, and a reader of many texts, which stops at the first that is not JSON."""

_encode: list[Callable[[Any], str]] = []
"""The standard library's writer; making one takes longer than most bodies do."""


def _standard() -> Codec:
    """The standard library's reader, as strict as orjson is."""
    import json

    def refuse(constant: str) -> Any:
        raise ValueError(f"JSON has no {constant}")

    decoder = json.JSONDecoder(parse_constant=refuse)
    decode = decoder.decode
    scan: Callable[[str, int], tuple[Any, int]] = decoder.scan_once  # type: ignore[attr-defined]

    def loads(data: bytes | str) -> Any:
        text = data if isinstance(data, str) else data.decode()
        value: Any = None
        try:
            value, end = scan(text, 0)
        except StopIteration:
            end = -1
        if end != len(text):  # blanks around it, or something that should not be there
            value = decode(text)
        if "\\" in text and "\\u" in text and ("\\ud" in text or "\\uD" in text):
            # perhaps half a character, which nothing can write again
            _standard_dumps(value)
        return value

    return _standard_dumps, loads, _reader_of_many(loads)


def _reader_of_many(loads: Callable[[bytes | str], Any]) -> Callable[[list[str]], list[Any]]:
    """Reads many texts at once, which takes less time than one after the other.

    With null between each two, texts that are none by themselves would have to make up for one another to be taken.
    """

    def many(texts: list[str]) -> list[Any]:
        values: list[Any] = []
        if len(texts) > 1:
            between = [None] * (len(texts) - 1)
            with suppress(ValueError, RecursionError):
                values = loads(f"[{',null,'.join(texts)}]")
            if len(values) == len(texts) + len(between) and values[1::2] == between:  # each is a value of its own
                return values[::2]
            values = []
        with suppress(ValueError, RecursionError):
            values.extend(map(loads, texts))  # those before a failure stay
        return values

    return many


def _pick() -> Codec:
    """What reads and writes; found at the first use, since loading it takes time."""
    try:
        import orjson
    except ImportError:
        return _standard()
    import re

    options = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME
    null = re.compile(rb"[:\[,]null")
    loads = orjson.loads

    def lasting(value: Any) -> Any:
        if isinstance(value, Iterator):
            raise TypeError("can be read only once, so it is left to the writer that never gives up half-way")
        return plain(value)

    def dumps(value: Any) -> bytes:
        try:
            written = orjson.dumps(value, lasting, options)
        except TypeError:
            return _standard_dumps(value)  # integers past 64 bits, keys that are no strings
        if null.search(written):
            return _standard_dumps(value)  # orjson writes null for NaN, too: the other writer tells them apart
        return written

    return dumps, loads, _reader_of_many(loads)


_found: list[Codec] = []


def _codec() -> Codec:
    """What reads and writes JSON in this process."""
    if not _found:
        _found.append(_pick())
    return _found[0]


def loads_many(texts: list[str]) -> list[Any]:
    """The values that these texts say, up to the first that is not JSON.

    Halves of characters (`\\ud800` alone) are for the caller to keep out.
    """
    return _codec()[2](texts)


def loads(data: bytes | str) -> Any:
    """The value that JSON says; raises ValueError where it is none."""
    try:
        return _codec()[1](data)
    except RecursionError as error:
        raise ValueError("This JSON is nested too deep") from error


def dumps(value: Any) -> bytes:
    """The value as compact JSON, UTF-8.

    Raises TypeError, or ValueError for NaN and infinities, naming the place in the value that is at fault.
    """
    try:
        return _codec()[0](value)
    except (TypeError, ValueError) as error:
        culprit = _find(value, _is_foreign)
        if culprit is None:
            raise
        path, found = culprit
        what = "UNSET; leave it out, or use None for null" if isinstance(found, Unset) else f"{type(found).__name__}"
        if isinstance(found, float):
            raise ValueError(f"JSON has no {found}: it stands at `{path}`") from error
        raise TypeError(f"This cannot be written as JSON: `{path}` is {what}") from error


def _is_no_number(value: Any) -> bool:
    return isinstance(value, float) and (value != value or value in (float("inf"), float("-inf")))


def _is_foreign(value: Any) -> bool:
    if value is None or isinstance(value, (str, int, dict, list)):
        return False
    if isinstance(value, float):
        return _is_no_number(value)
    try:
        plain(value)
    except TypeError:
        return True
    return False


def _find(value: Any, is_wanted: Callable[[Any], bool], path: str = "", depth: int = 0) -> tuple[str, Any] | None:
    """The first place in the value where the test holds."""
    if is_wanted(value):
        return path or "the body", value
    if depth > _DEEPEST or value is None or isinstance(value, (str, int, float)):
        return None
    if not isinstance(value, (dict, list)):
        if isinstance(value, Iterator):
            return None
        try:
            value = plain(value)
        except TypeError:
            return None
    if isinstance(value, dict):
        pairs = [(f"{path}.{key}" if path else str(key), item) for key, item in value.items()]
    elif isinstance(value, list):
        pairs = [(f"{path}[{place}]", item) for place, item in enumerate(value)]
    else:
        return None
    return next((found for place, item in pairs if (found := _find(item, is_wanted, place, depth + 1))), None)


def read_json(response: Response) -> Any:
    """The JSON of a successful answer.

    Raises:
        APIError: the body is an error in spite of the status.
        APIResponseValidationError: the body is not JSON.
    """
    try:
        value = loads(response.body)
    except ValueError as error:
        raise APIResponseValidationError(_not_json(response), response=response, body=text(response)) from error
    if type(value) is dict and (value.get("error") or value.get("base_resp")):
        from openai_core.sansio.problem import hidden_problem, is_problem

        if is_problem(value):
            raise hidden_problem(response, value)
    return value


def _not_json(response: Response) -> str:
    kind = response.headers.get("content-type", "no content type").partition(";")[0]
    start = text(response)[:80].strip()
    what = "an empty body" if not response.body else f"{kind}, beginning {start!r}"
    return f"The answer ({response.status}) is not the JSON that was expected but {what}"


def text(response: Response) -> str:
    """The body as text, in the character set its header names."""
    charset = "utf-8"
    _, found, rest = response.headers.get("content-type", "").partition("charset=")
    if found:
        charset = rest.partition(";")[0].strip().strip('"') or charset
    try:
        return response.body.decode(charset, "replace")
    except LookupError:
        return response.body.decode("utf-8", "replace")
