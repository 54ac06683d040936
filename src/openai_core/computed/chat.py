"""Computed values of the models of `chat`: a class here is a base of the generated one of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.computed.filtered import Filtered, Prompted
from openai_core.sansio.model import _sealed

if TYPE_CHECKING:
    from openai_core.generated.params.chat import ChatCompletionAssistantMessageParam


class _Thinking:
    """What a model says, and perhaps what it thinks."""

    __slots__ = ()

    @property
    def reasoning_content(self) -> str | None:
        """What the model thought, wherever its provider puts it: `reasoning_content`, `reasoning`,
        `reasoning_details` or a part of `content`. None where it told nothing.
        """
        from openai_core.sansio.thoughts import thoughts_of

        return thoughts_of(self)


class ChatCompletion(Prompted):
    """Computed values of `ChatCompletion`."""

    __slots__ = ()

    @_sealed
    def to_input(self, choice: int = 0) -> ChatCompletionAssistantMessageParam:
        """The message of one choice, for the `messages` of the next request.

        Raises:
            ValueError: there is no choice of this number.
        """
        from openai_core.sansio.replay import completion_input

        return completion_input(self, choice)  # type: ignore[return-value]


class ChatCompletionMessage(_Thinking):
    """Computed values of `ChatCompletionMessage`."""

    __slots__ = ()

    @_sealed
    def to_input(self) -> ChatCompletionAssistantMessageParam:
        """The message for the `messages` of the next request."""
        from openai_core.sansio.replay import message_input

        return message_input(self)  # type: ignore[return-value]


class ChatCompletionChunk(Prompted):
    """Computed values of `ChatCompletionChunk`."""

    __slots__ = ()


class ChatCompletionChunkDelta(_Thinking):
    """Computed values of `ChatCompletionChunkDelta`."""

    __slots__ = ()


class CreateChatCompletionResponseChoice(Filtered):
    """Computed values of `CreateChatCompletionResponseChoice`."""

    __slots__ = ()


class CreateChatCompletionStreamResponseChoice(Filtered):
    """Computed values of `CreateChatCompletionStreamResponseChoice`."""

    __slots__ = ()
