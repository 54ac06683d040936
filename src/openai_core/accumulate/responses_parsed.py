"""Responses with the values that their texts are, for who asked for a type.

A value stands beside the JSON of its model, never in it: `to_dict()`, and the next request that it is put into, show
only what the API sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from openai_core.errors import IncompleteResponseError, ParseError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.sansio.model import Model
    from openai_core.structured.parsed import ParsedResponse

T_co = TypeVar("T_co", covariant=True)


class Format(Protocol[T_co]):
    """Knows how text becomes a value of the type that was asked for."""

    def partial(self, value: Any, /) -> Any:
        """What can be made of JSON values of which a part has come."""
        ...

    def parse(self, text: str, /) -> T_co:
        """The value that a whole text is.

        Raises:
            Exception: it is none; of any kind.
        """
        ...


_CLASSES: Final = {
    "OutputTextContent": ("ParsedResponseOutputText", "parsed"),
    "Response": ("ParsedResponse", "output_parsed"),
    "ResponseFunctionToolCall": ("ParsedResponseFunctionToolCall", "parsed_arguments"),
    "ResponseOutputMessage": ("ParsedResponseOutputMessage", None),
}
"""Model -> the class that has a place for its value, and what the value is called there."""

_found: dict[type[Model], Any] = {}


def _parsed_class(cls: type[Model]) -> Any:
    """The class of such models with a value beside them; what has it already stays as it is."""
    found = _found.get(cls)
    if found is None:
        from openai_core.structured import parsed as home

        name = cls.__name__.removeprefix("Beta")
        if name not in _CLASSES:
            found = cls
        elif name == cls.__name__:
            found = getattr(home, _CLASSES[name][0])
        else:
            found = _made(cls, *_CLASSES[name])
        _found[cls] = found
    return found


def _made(cls: type[Model], name: str, value: str | None) -> Any:
    """Such a class for a model of the beta interface."""
    declared = {name: given for name, given in cls.__dict__.items() if name in cls.__annotations__}
    body = {**declared, "__annotations__": cls.__annotations__, "__module__": __name__, "__doc__": cls.__doc__}
    if value is not None:
        body |= {"__slots__": ("_parsed",), value: property(lambda self: getattr(self, "_parsed", None))}
    made = type(f"Beta{name}", (cls,), body)
    globals()[made.__name__] = made  # where pickle looks for it
    return made


def with_value(model: Any, value: Any = None, **changes: Any) -> Any:
    """The same model, with a value beside it, and with other fields."""
    cls = type(model)
    made = object.__new__(_found.get(cls) or _parsed_class(cls))
    made.__dict__ = {**model.__dict__, **changes} if changes else model.__dict__
    if value is not None:
        made._parsed = value
    return made


def _known(response: Any, made: Any) -> Any:
    """Let a response be known by the name of the request that it answers."""
    if (identity := response._request_id) is not None:
        made._request_id = identity
    return made


def parsed(
    response: Any, format: Format[Any] | None = None, tools: Mapping[str, Format[Any]] | None = None
) -> tuple[ParsedResponse[Any], ParseError | None]:
    """A response with its values, as far as there are any.

    Args:
        response: A `Response` (or `BetaResponse`); it is not changed.
        format: What its text is to be.
        tools: What the arguments of functions are to be, by their names.

    Returns:
        The response, and the error for who needs the values and cannot have them: it is not complete, its text is no
        value and calls no tools, or a function is called with arguments that it does not take.
    """
    if format is None and not tools:
        return _known(response, with_value(response)), None
    found: list[Any] = []
    failures: list[tuple[str, Exception]] = []
    misused: list[tuple[str, Exception, Format[Any]]] = []
    status = response.__dict__.get("status")
    complete = status is None or status == "completed"
    readable = complete or status == "incomplete"

    def part(one: Any) -> Any:
        if getattr(one, "type", None) != "output_text" or not isinstance(text := one.text, str):
            return one
        if not text:
            return with_value(one)
        try:
            value = format.parse(text)  # type: ignore[union-attr]
        except Exception as error:
            failures.append((text, error))
            return with_value(one)
        found.append(value)
        return with_value(one, value)

    def item(one: Any) -> Any:
        kind = getattr(one, "type", None)
        if kind == "function_call" and tools and one.name in tools:
            try:
                return with_value(one, tools[one.name].parse(one.arguments or NO_ARGUMENTS))
            except Exception as error:
                if complete:
                    misused.append((one.arguments or "", error, tools[one.name]))
                return with_value(one)
        if kind == "message" and format is not None and readable:
            fields = one.__dict__
            if fields.get("phase") != "commentary" and (content := fields.get("content")):
                return with_value(one, content=[part(inner) for inner in content])
        return one

    output = response.__dict__.get("output")
    made = with_value(response, output=[item(one) for one in output]) if output else with_value(response)
    if found:
        made._parsed = found[0]
    _known(response, made)
    if misused:
        return made, _unparsed(made, "The arguments of a function are not what it takes", *misused[0])
    if format is None:
        return made, None
    if not complete:
        enough = readable and (found or made.refusal)
        return made, None if enough else _incomplete(made, format)
    if found or not failures or _calls(response):  # what is said beside calls may be said in plain words
        return made, None
    return made, _unparsed(made, "The text of the response is not what was asked for", *failures[0], format)


NO_ARGUMENTS: Final = "{}"
"""What no text at all means where a function takes arguments."""

CALLS: Final = frozenset(
    {"function_call", "custom_tool_call", "computer_call", "local_shell_call", "shell_call", "apply_patch_call"}
)
"""Items by which the model waits for the program."""


def _calls(response: Any) -> bool:
    """Whether the model called tools and waits for what they give, rather than answer."""
    return any(getattr(item, "type", None) in CALLS for item in response.output or ())


def _incomplete(response: Any, format: Format[Any]) -> IncompleteResponseError:
    details = getattr(response.incomplete_details, "reason", None) or getattr(response.error, "message", None)
    why = f": {details}" if details else ""
    text = response.output_text
    return IncompleteResponseError(
        f"The response is {response.status}{why}; what there is of its text is no whole value",
        response=response,
        text=text,
        partial=salvaged(text, format),
        request_id=response._request_id,
    )


def _unparsed(response: Any, words: str, text: str, error: Exception, format: Format[Any] | None = None) -> ParseError:
    made = ParseError(
        f"{words}: {error}",
        response=response,
        text=text,
        partial=salvaged(text, format),
        request_id=response._request_id,
    )
    made.__cause__ = error
    return made


def salvaged(text: str, format: Format[Any] | None = None) -> Any:
    """What can be read of a text that is no whole value, as a format shows it; None where nothing can."""
    from openai_core.sansio.partial import partial_loads

    value = partial_loads(text)
    return value if format is None else partially(format, value)


def partially(format: Format[Any], value: Any) -> Any:
    """What a format makes of JSON values of which a part has come; None where it makes nothing of them."""
    if value is None:
        return None
    try:
        return format.partial(value)
    except Exception:
        return None


def wholly(parse: Callable[[str], Any], text: Any) -> Any:
    """The value that a text is; None where it is none."""
    if not isinstance(text, str):
        return None
    try:
        return parse(text)
    except Exception:
        return None
