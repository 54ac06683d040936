"""Computed values of the models of `responses`: a class here is a base of the generated one of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.computed.answering import Answering
from openai_core.sansio.model import _sealed

if TYPE_CHECKING:
    from openai_core.generated.params.responses import ResponseInputItemParam
    from openai_core.sansio.replay import Replay


class Response(Answering):
    """Computed values of `Response`."""

    __slots__ = ()

    @_sealed
    def to_input(self) -> Replay[ResponseInputItemParam]:
        """Its output as input items for the next request; their `dropped` names what cannot be sent again."""
        from openai_core.sansio.replay import replayed

        return replayed(getattr(self, "output", None))


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
