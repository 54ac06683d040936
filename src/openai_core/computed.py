"""Values that models compute from what came: a class here is a base of the generated model of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_core.sansio.model import _sealed

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator
    from os import PathLike

    from openai_core.generated.params.beta_responses import BetaResponseInputItemParam
    from openai_core.generated.params.chat import ChatCompletionAssistantMessageParam
    from openai_core.generated.params.responses import ResponseInputItemParam
    from openai_core.sansio.filters import ContentFilter, ContentFilterResults, PromptFilterResult
    from openai_core.sansio.replay import Replay


class _Filtered:
    """Something that a model made, with what Azure's content filters found in it."""

    __slots__ = ()

    @property
    def content_filter_results(self) -> ContentFilterResults | None:
        """What the content filters found in it; None where there are none."""
        from openai_core.sansio.filters import results_of

        return results_of(self)


class _Prompted:
    """An answer, with what Azure's content filters found in its prompts."""

    __slots__ = ()

    @property
    def prompt_filter_results(self) -> list[PromptFilterResult] | None:
        """What the content filters found in each prompt; None where there are none."""
        from openai_core.sansio.filters import prompt_results_of

        return prompt_results_of(self)


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


class _Answering:
    """A response of the Responses API: its output is a list of items, some of them messages made of parts."""

    __slots__ = ()

    @property
    def output_text(self) -> str:
        """All text that the model wrote, joined; empty where there is none (yet)."""
        return "".join(part.text for part in self._parts("output_text") if isinstance(part.text, str))

    @property
    def content_filters(self) -> list[ContentFilter] | None:
        """What Azure's content filters found in input and output; None where there are none."""
        from openai_core.sansio.filters import filters_of

        return filters_of(self)

    @property
    def refusal(self) -> str | None:
        """Why the model refused, in its own words; None where it did not."""
        said = [part.refusal for part in self._parts("refusal") if isinstance(part.refusal, str)]
        return "".join(said) if said else None

    def _parts(self, kind: str) -> Iterator[Any]:
        for item in getattr(self, "output", None) or ():
            if getattr(item, "type", None) == "message":
                for part in item.content or ():
                    if getattr(part, "type", None) == kind:
                        yield part


class Response(_Answering):
    """Computed values of `Response`."""

    __slots__ = ()

    @_sealed
    def to_input(self) -> Replay[ResponseInputItemParam]:
        """Its output as input items for the next request; their `dropped` names what cannot be sent again."""
        from openai_core.sansio.replay import replayed

        return replayed(getattr(self, "output", None))


class BetaResponse(_Answering):
    """Computed values of `BetaResponse`."""

    __slots__ = ()

    @_sealed
    def to_input(self) -> Replay[BetaResponseInputItemParam]:
        """Its output as input items for the next request; their `dropped` names what cannot be sent again."""
        from openai_core.sansio.replay import replayed

        return replayed(getattr(self, "output", None))


class ChatCompletion(_Prompted):
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


class ChatCompletionChunk(_Prompted):
    """Computed values of `ChatCompletionChunk`."""

    __slots__ = ()


class ChatCompletionChunkDelta(_Thinking):
    """Computed values of `ChatCompletionChunkDelta`."""

    __slots__ = ()


class CreateChatCompletionResponseChoice(_Filtered):
    """Computed values of `CreateChatCompletionResponseChoice`."""

    __slots__ = ()


class CreateChatCompletionStreamResponseChoice(_Filtered):
    """Computed values of `CreateChatCompletionStreamResponseChoice`."""

    __slots__ = ()


class Completion(_Prompted):
    """Computed values of `Completion`."""

    __slots__ = ()


class CreateCompletionResponseChoice(_Filtered):
    """Computed values of `CreateCompletionResponseChoice`."""

    __slots__ = ()


class Image(_Filtered, _Prompted):
    """Computed values of `Image`."""

    __slots__ = ()

    @property
    def data(self) -> bytes | None:
        """The picture itself, where it came as base64; None where it came as an address."""
        from base64 import b64decode

        text = getattr(self, "b64_json", None)
        return b64decode(text) if isinstance(text, str) else None

    @_sealed
    def save(self, path: str | PathLike[str]) -> None:
        """Write the picture to a file, replacing it; whole, or not at all.

        Raises:
            ValueError: it came as an address; `client.images.download(image)` fetches it.
            FileNotFoundError: the file's folder does not exist.
            IsADirectoryError: the path is that of a folder.
        """
        from openai_core.sansio.download import store
        from openai_core.sansio.picture import bytes_of

        store(path, bytes_of(self))


class ImagesResponse:
    """Computed values of `ImagesResponse`."""

    __slots__ = ()

    @_sealed
    def save(self, folder: str | PathLike[str], name: str = "image") -> list[str]:
        """Write the pictures to files of a folder, `image-1.png` and so on; those there are already stay.

        Args:
            folder: Where to.
            name: What the files' names begin with. Default: `image`.

        Returns:
            The paths of the files.

        Raises:
            ValueError: a picture came as an address; `client.images.save` fetches it.
            FileNotFoundError: there is no such folder.
        """
        from openai_core.sansio.picture import bytes_of, stored

        pictures = [bytes_of(image) for image in getattr(self, "data", None) or ()]
        return stored(pictures, folder, name)


class Embedding:
    """Computed values of `Embedding`."""

    __slots__ = ()

    @_sealed
    def as_array(self) -> array[float]:
        """The vector as an array of floats of 32 bits: an eighth of the memory that the list takes.

        It is the one that came, not a copy, unless the list was read before.
        """
        from openai_core.sansio.vector import vector_of

        return vector_of(self)

    @_sealed
    def numpy(self) -> Any:
        """The vector as an array of numpy's, `float32`; no number is copied, unless the list was read before.

        Raises:
            ImportError: numpy is not installed.
        """
        import numpy

        from openai_core.sansio.vector import vector_of

        return numpy.frombuffer(vector_of(self), dtype=numpy.float32)


class CreateEmbeddingResponse:
    """Computed values of `CreateEmbeddingResponse`."""

    __slots__ = ()

    @_sealed
    def numpy(self) -> Any:
        """All vectors as one matrix of numpy's, `float32`, a row each, in the order of `data`.

        Raises:
            ImportError: numpy is not installed.
            ValueError: the vectors are not all equally long.
        """
        import numpy

        rows = [row.numpy() for row in getattr(self, "data", None) or ()]
        return numpy.stack(rows) if rows else numpy.empty((0, 0), dtype=numpy.float32)


class _Pictured:
    """An event that shows a picture."""

    __slots__ = ()

    @property
    def data(self) -> bytes:
        """The picture itself, decoded when asked for."""
        return _decoded(getattr(self, "b64_json", None))


class ImageGenPartialImageEvent(_Pictured):
    """Computed values of `ImageGenPartialImageEvent`."""

    __slots__ = ()


class ImageGenCompletedEvent(_Pictured):
    """Computed values of `ImageGenCompletedEvent`."""

    __slots__ = ()


class ImageEditPartialImageEvent(_Pictured):
    """Computed values of `ImageEditPartialImageEvent`."""

    __slots__ = ()


class ImageEditCompletedEvent(_Pictured):
    """Computed values of `ImageEditCompletedEvent`."""

    __slots__ = ()


class SpeechAudioDeltaEvent:
    """Computed values of `SpeechAudioDeltaEvent`."""

    __slots__ = ()

    @property
    def data(self) -> bytes:
        """The sound itself, decoded when asked for."""
        return _decoded(getattr(self, "audio", None))


def _decoded(text: object) -> bytes:
    from base64 import b64decode

    return b64decode(text) if isinstance(text, str) else b""


class _Item:
    """An item of a response."""

    __slots__ = ()

    @_sealed
    def to_input(self) -> ResponseInputItemParam:
        """The item for the `input` of the next request.

        Raises:
            ValueError: it cannot be sent again; says why.
        """
        from openai_core.sansio.replay import item_input

        return item_input(self)  # type: ignore[return-value]


class _BetaItem:
    """An item of a response of the beta."""

    __slots__ = ()

    @_sealed
    def to_input(self) -> BetaResponseInputItemParam:
        """The item for the `input` of the next request.

        Raises:
            ValueError: it cannot be sent again; says why.
        """
        from openai_core.sansio.replay import item_input

        return item_input(self)  # type: ignore[return-value]


class ResponseOutputMessage(_Item):
    __slots__ = ()


class ResponseFileSearchToolCall(_Item):
    __slots__ = ()


class ResponseFunctionToolCall(_Item):
    __slots__ = ()


class FunctionToolCallOutputResource(_Item):
    __slots__ = ()


class ResponseWebSearchToolCall(_Item):
    __slots__ = ()


class ResponseComputerToolCall(_Item):
    __slots__ = ()


class ComputerToolCallOutputResource(_Item):
    __slots__ = ()


class ResponseReasoningItem(_Item):
    __slots__ = ()


class Program(_Item):
    __slots__ = ()


class ProgramOutput(_Item):
    __slots__ = ()


class ToolSearchCall(_Item):
    __slots__ = ()


class ToolSearchOutput(_Item):
    __slots__ = ()


class AdditionalTools(_Item):
    __slots__ = ()


class CompactionBody(_Item):
    __slots__ = ()


class ImageGenToolCall(_Item):
    __slots__ = ()


class ResponseCodeInterpreterToolCall(_Item):
    __slots__ = ()


class LocalShellToolCall(_Item):
    __slots__ = ()


class LocalShellToolCallOutput(_Item):
    __slots__ = ()


class FunctionShellCall(_Item):
    __slots__ = ()


class FunctionShellCallOutput(_Item):
    __slots__ = ()


class ApplyPatchToolCall(_Item):
    __slots__ = ()


class ApplyPatchToolCallOutput(_Item):
    __slots__ = ()


class MCPToolCall(_Item):
    __slots__ = ()


class MCPListTools(_Item):
    __slots__ = ()


class MCPApprovalRequest(_Item):
    __slots__ = ()


class MCPApprovalResponseResource(_Item):
    __slots__ = ()


class ResponseCustomToolCall(_Item):
    __slots__ = ()


class CustomToolCallOutputResource(_Item):
    __slots__ = ()


class BetaResponseOutputMessage(_BetaItem):
    __slots__ = ()


class BetaResponseFileSearchToolCall(_BetaItem):
    __slots__ = ()


class BetaResponseFunctionToolCall(_BetaItem):
    __slots__ = ()


class BetaFunctionToolCallOutputResource(_BetaItem):
    __slots__ = ()


class BetaAgentMessage(_BetaItem):
    __slots__ = ()


class BetaMultiAgentCall(_BetaItem):
    __slots__ = ()


class BetaMultiAgentCallOutput(_BetaItem):
    __slots__ = ()


class BetaResponseWebSearchToolCall(_BetaItem):
    __slots__ = ()


class BetaResponseComputerToolCall(_BetaItem):
    __slots__ = ()


class BetaComputerToolCallOutputResource(_BetaItem):
    __slots__ = ()


class BetaResponseReasoningItem(_BetaItem):
    __slots__ = ()


class BetaProgram(_BetaItem):
    __slots__ = ()


class BetaProgramOutput(_BetaItem):
    __slots__ = ()


class BetaToolSearchCall(_BetaItem):
    __slots__ = ()


class BetaToolSearchOutput(_BetaItem):
    __slots__ = ()


class BetaAdditionalTools(_BetaItem):
    __slots__ = ()


class BetaCompactionBody(_BetaItem):
    __slots__ = ()


class BetaImageGenToolCall(_BetaItem):
    __slots__ = ()


class BetaResponseCodeInterpreterToolCall(_BetaItem):
    __slots__ = ()


class BetaLocalShellToolCall(_BetaItem):
    __slots__ = ()


class BetaLocalShellToolCallOutput(_BetaItem):
    __slots__ = ()


class BetaFunctionShellCall(_BetaItem):
    __slots__ = ()


class BetaFunctionShellCallOutput(_BetaItem):
    __slots__ = ()


class BetaApplyPatchToolCall(_BetaItem):
    __slots__ = ()


class BetaApplyPatchToolCallOutput(_BetaItem):
    __slots__ = ()


class BetaMCPToolCall(_BetaItem):
    __slots__ = ()


class BetaMCPListTools(_BetaItem):
    __slots__ = ()


class BetaMCPApprovalRequest(_BetaItem):
    __slots__ = ()


class BetaMCPApprovalResponseResource(_BetaItem):
    __slots__ = ()


class BetaResponseCustomToolCall(_BetaItem):
    __slots__ = ()


class BetaCustomToolCallOutputResource(_BetaItem):
    __slots__ = ()
