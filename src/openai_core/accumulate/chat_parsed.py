"""Chat completions with the values that they say, for who asked for a type.

The values stand in slots of `ParsedChatCompletionMessage` and `ParsedFunction`, beside the JSON of the model: neither
`to_dict()` nor a request that the message is sent back in shows them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.accumulate.responses_parsed import NO_ARGUMENTS, salvaged, wholly
from openai_core.errors import ContentFilterFinishReasonError, LengthFinishReasonError, ParseError
from openai_core.sansio.model import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_core.accumulate.chat_reading import Format
    from openai_core.generated.models.chat import ChatCompletion, CreateChatCompletionResponseChoice
    from openai_core.structured.parsed import ParsedChatCompletion

CUT_SHORT: dict[str | None, tuple[type[ParseError], str]] = {
    "length": (LengthFinishReasonError, "The answer was cut short by a limit on its length"),
    "content_filter": (ContentFilterFinishReasonError, "The answer was cut short by a content filter"),
}
"""Finish reason -> the error for who needed the whole answer, and how it begins."""


def unparsed(
    completion: ChatCompletion | None, index: int, text: str, error: Exception | None, format: Format | None = None
) -> ParseError:
    """The error for who needed the value that a text says, and cannot have it.

    Args:
        completion: The answer, as far as it has come.
        index: Which of its choices the text is of.
        text: What says no value.
        error: What was wrong with it; None where there is no text.
        format: What shows the part of it that can be read.
    """
    choices = completion.choices or () if completion is not None else ()
    reason = next((choice.finish_reason for choice in choices if choice.index == index), None)
    kind, words = CUT_SHORT.get(reason, (ParseError, "The answer is not what was asked for"))
    made = kind(
        f"{words}: {error}" if error is not None else words,
        response=completion,
        text=text,
        partial=salvaged(text, format),
        request_id=None if completion is None else completion.request_id,
    )
    made.__cause__ = error
    return made


def is_lacking(choice: CreateChatCompletionResponseChoice, text: str) -> bool:
    """Whether a choice holds nothing at all of the value that was asked for, since it was cut short."""
    message = choice.message
    return choice.finish_reason in CUT_SHORT and not (text or message.refusal or message.tool_calls)


def text_in(content: Any) -> str:
    """The text of a message's content, be it a string or parts."""
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else ()
    texts = (part.get("text") if isinstance(part, dict) else getattr(part, "text", None) for part in parts)
    return "".join(text for text in texts if isinstance(text, str))


def parsed_completion(
    completion: ChatCompletion, format: Format | None, tools: Mapping[str, Format] | None = None
) -> ParsedChatCompletion[Any]:
    """A whole completion, and the values that its choices say.

    Args:
        completion: The answer; it is not changed.
        format: What the content is read as; None leaves it unread.
        tools: What the arguments of tools are read as, by the tools' names; those of others are left unread.

    Raises:
        LengthFinishReasonError: a text says no value, since it was cut short.
        ContentFilterFinishReasonError: the same, the content filter having done it.
        ParseError: a text says no value.
    """

    def read(one: Format, index: int, text: str) -> Any:
        try:
            return one.parse(text)
        except Exception as error:
            raise unparsed(completion, index, text, error, one) from error

    def value(choice: CreateChatCompletionResponseChoice) -> Any:
        if format is None:
            return None
        said = choice.message.__dict__
        content = said.get("content")
        text = content if isinstance(content, str) else text_in(content)
        if not text or said.get("refusal"):
            if is_lacking(choice, text):
                raise unparsed(completion, choice.index or 0, text, None, format)
            return None
        if said.get("tool_calls"):  # what is said beside calls may be said in plain words
            return wholly(format.parse, text)
        return read(format, choice.index or 0, text)

    def arguments(choice: CreateChatCompletionResponseChoice, number: int) -> Any:
        function = choice.message.tool_calls[number].function  # type: ignore[index, union-attr]
        one = (tools or {}).get(function.name)
        return None if one is None else read(one, choice.index or 0, function.arguments or NO_ARGUMENTS)

    return with_values(completion, value, arguments)


_MODEL: Any = Model

_classes: list[Any] = []
"""Those that have places for values: of completions, choices, messages, calls and functions; found at the first use."""


def _found() -> list[Any]:
    from openai_core.structured import parsed as home

    _classes[:] = [
        home.ParsedChatCompletion,
        home.ParsedChoice,
        home.ParsedChatCompletionMessage,
        home.ParsedFunctionToolCall,
        home.ParsedFunction,
    ]
    return _classes


def with_values(
    completion: ChatCompletion,
    value: Callable[[CreateChatCompletionResponseChoice], Any],
    arguments: Callable[[CreateChatCompletionResponseChoice, int], Any],
) -> ParsedChatCompletion[Any]:
    """The same completion, with values beside its JSON.

    Args:
        completion: The answer; it is not changed.
        value: Gives the value that the content of a choice says.
        arguments: Gives the value that the arguments of a function call say, by its place in the message.
    """
    whole, of_choice, of_message, of_call, of_function = _classes or _found()

    def called(choice: CreateChatCompletionResponseChoice, number: int, call: Any) -> Any:
        if getattr(call, "type", None) != "function" or call.function is None:
            return call
        function = _as(of_function, call.function)
        function._parsed = arguments(choice, number)
        return _as(of_call, call, function=function)

    choices: list[Any] = []
    given: list[Any] = completion.choices or []
    for choice in given:
        if not isinstance(choice, _MODEL):  # whatever a server puts there
            choices.append(choice)
            continue
        message = choice.__dict__.get("message")
        if isinstance(message, _MODEL):
            calls = message.__dict__.get("tool_calls")
            made = _as(of_message, message)
            if calls:
                made.__dict__["tool_calls"] = [called(choice, n, call) for n, call in enumerate(calls)]
            made._parsed = value(choice)
            message = made
        choices.append(_as(of_choice, choice, message=message))
    made = _as(whole, completion, choices=choices)
    if (identity := completion._request_id) is not None:
        made._request_id = identity
    return made  # type: ignore[no-any-return]


def _as(cls: Any, model: Any, **changes: Any) -> Any:
    """The same JSON as a model of another class."""
    made = object.__new__(cls)
    made.__dict__ = {**model.__dict__, **changes}
    return made
