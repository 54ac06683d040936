"""`POST /responses/input_tokens`: `client.beta.responses.input_tokens.count`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.beta_responses as _models_beta_responses
    import openai_core.generated.params.beta_responses as _params_beta_responses

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BetaResponseInputTokenCountParams(RequestOptions, total=False):
    """The parameters of `client.beta.responses.input_tokens.count`."""

    model: str | None | Unset
    input: str | _c.Sequence[_params_beta_responses.BetaResponseInputItemParam] | None | Unset
    previous_response_id: str | None | Unset
    tools: _c.Sequence[_params_beta_responses.BetaToolParam] | None | Unset
    text: _params_beta_responses.BetaResponseTextParam | _models_beta_responses.BetaResponseTextParam | None | Unset
    reasoning: _params_beta_responses.BetaReasoningParam | _models_beta_responses.BetaReasoning | None | Unset
    truncation: _models_beta_responses.BetaTruncationEnum | Unset
    """Deprecated."""
    instructions: str | None | Unset
    personality: _models_beta_responses.BetaPersonalityEnum | Unset
    conversation: _params_beta_responses.BetaConversationParam | None | Unset
    tool_choice: _params_beta_responses.BetaToolChoiceParam | None | Unset
    parallel_tool_calls: bool | None | Unset
    betas: _c.Sequence[_t.Literal["responses_multi_agent=v1"]] | Unset


ENDPOINT = Endpoint(
    "beta.responses.input_tokens.count",
    "POST",
    "/responses/input_tokens",
    headers={"betas": "openai-beta"},
    bodies=(
        Json(
            frozenset({
                "model", "input", "previous_response_id", "tools", "text", "reasoning", "truncation", "instructions",
                "personality", "conversation", "tool_choice", "parallel_tool_calls",
            }),
        ),
    ),
    constant_query=(("beta", "true"),),
    body_optional=True,
)


def build(
    **params: Unpack[BetaResponseInputTokenCountParams],
) -> Request[_models_beta_responses.BetaInputTokenCount]:
    """Count the input tokens a beta response request would use, without generating anything.

    Args:
        params: `BetaResponseInputTokenCountParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/responses
    """
    return ENDPOINT.json(params, "beta_responses:BetaInputTokenCount")
