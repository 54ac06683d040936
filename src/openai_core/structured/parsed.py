"""Answers that hold parsed values: the models of the contract, and a place beside their JSON for each value.

The values stand in slots, never in a model's `__dict__`: `to_dict()` gives what came, and so an answer that is sent
back holds nothing that the API does not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from openai_core.generated.models.chat import (
    ChatCompletion,
    ChatCompletionMessage,
    ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCallFunction,
    CreateChatCompletionResponseChoice,
)
from openai_core.generated.models.responses import Response, ResponseFunctionToolCall, ResponseOutputMessage
from openai_core.generated.models.shared import OutputTextContent
from openai_core.sansio.model import define

if TYPE_CHECKING:
    from openai_core.generated.models.chat import ChatCompletionMessageCustomToolCall
    from openai_core.generated.models.shared import ResponseOutputRefusal
    from openai_core.sansio.model import Model

T = TypeVar("T")
C = TypeVar("C", bound="type[Model]")


def _extending(base: type[Model], cls: C) -> C:
    """Give a class the declared fields of the model that it extends, its own annotations being for readers only."""
    cls.__annotations__ = base.__annotations__
    for name in base.__annotations__:
        if name in base.__dict__:
            setattr(cls, name, base.__dict__[name])
    return define(cls)


class ParsedFunction(ChatCompletionMessageToolCallFunction):
    """What a tool call calls, its arguments as the text that came and as a value."""

    __slots__ = ("_parsed",)

    _parsed: Any

    @property
    def parsed_arguments(self) -> Any:
        """The arguments: a value of the type that the tool was made of, JSON values where it was made of a schema;
        None where the tool is not strict or not known."""
        return getattr(self, "_parsed", None)


class ParsedFunctionToolCall(ChatCompletionMessageToolCall):
    """A function call in an assistant's message, its arguments parsed."""

    __slots__ = ()

    if TYPE_CHECKING:
        function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[T]):
    """An assistant's message, and the value that its content says."""

    __slots__ = ("_parsed",)

    _parsed: T | None

    if TYPE_CHECKING:
        tool_calls: list[ParsedFunctionToolCall | ChatCompletionMessageCustomToolCall] | None = None  # type: ignore[assignment]

    @property
    def parsed(self) -> T | None:
        """The value; None where the model refused, called tools instead, or no type was asked for."""
        return getattr(self, "_parsed", None)


class ParsedChoice(CreateChatCompletionResponseChoice, Generic[T]):
    """One of the answers of a chat completion."""

    __slots__ = ()

    if TYPE_CHECKING:
        message: ParsedChatCompletionMessage[T]  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChatCompletion(ChatCompletion, Generic[T]):
    """A chat completion, and the values that its choices say: `choices[0].message.parsed`."""

    __slots__ = ()

    if TYPE_CHECKING:
        choices: list[ParsedChoice[T]]  # type: ignore[assignment]


class ParsedResponseOutputText(OutputTextContent, Generic[T]):
    """Text that the model wrote, and the value that it says."""

    __slots__ = ("_parsed",)

    @property
    def parsed(self) -> T | None:
        """The value; None where no type was asked for, and in what is not the final answer."""
        return getattr(self, "_parsed", None)


class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[T]):
    """A message of a response, its texts parsed."""

    __slots__ = ()

    if TYPE_CHECKING:
        content: list[ParsedResponseOutputText[T] | ResponseOutputRefusal]  # type: ignore[assignment]


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """The model's call of a function, its arguments as the text that came and as a value."""

    __slots__ = ("_parsed",)

    @property
    def parsed_arguments(self) -> Any:
        """The arguments: a value of the type that the tool was made of, JSON values where it was made of a schema;
        None where the tool is not strict or not known."""
        return getattr(self, "_parsed", None)


class ParsedResponse(Response, Generic[T]):
    """A response, and the value that it says."""

    __slots__ = ("_parsed",)

    @property
    def output_parsed(self) -> T | None:
        """The value of the final answer, that of its first text; None where the model refused, called tools instead,
        is not done yet, or no type was asked for."""
        return getattr(self, "_parsed", None)


for _base, _cls in (
    (ChatCompletionMessageToolCallFunction, ParsedFunction),
    (ChatCompletionMessageToolCall, ParsedFunctionToolCall),
    (ChatCompletionMessage, ParsedChatCompletionMessage),
    (CreateChatCompletionResponseChoice, ParsedChoice),
    (ChatCompletion, ParsedChatCompletion),
    (OutputTextContent, ParsedResponseOutputText),
    (ResponseOutputMessage, ParsedResponseOutputMessage),
    (ResponseFunctionToolCall, ParsedResponseFunctionToolCall),
    (Response, ParsedResponse),
):
    _extending(_base, _cls)
