"""Computed values of the models of `beta_responses`: a class here is a base of the generated one of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.computed.answering import Answering
from openai_core.sansio.model import _sealed

if TYPE_CHECKING:
    from openai_core.generated.params.beta_responses import BetaResponseInputItemParam
    from openai_core.sansio.replay import Replay


class BetaResponse(Answering):
    """Computed values of `BetaResponse`."""

    __slots__ = ()

    @_sealed
    def to_input(self) -> Replay[BetaResponseInputItemParam]:
        """Its output as input items for the next request; their `dropped` names what cannot be sent again."""
        from openai_core.sansio.replay import replayed

        return replayed(getattr(self, "output", None))


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
