"""`POST /responses/input_tokens`: `client.responses.input_tokens.count`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Unpack

    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.params.responses as _params_responses

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class ResponseInputTokenCountParams(RequestOptions, total=False):
    """The parameters of `client.responses.input_tokens.count`."""

    model: str | None | Unset
    """The model to count for, since models differ in how they split text into tokens."""
    input: str | _c.Sequence[_params_responses.ResponseInputItemParam] | None | Unset
    """The input to count: plain text, or the same list of items you would send to `responses.create`."""
    previous_response_id: str | None | Unset
    """Id of an earlier response whose context is counted too. Cannot be used together with `conversation`."""
    tools: _c.Sequence[_params_responses.ToolParam] | None | Unset
    """The tools you would offer the model; their definitions are part of the count."""
    text: _params_responses.ResponseTextParam | _models_responses.ResponseTextParam | None | Unset
    """The text output settings you would send, because a JSON schema adds to the count."""
    reasoning: _params_responses.ReasoningParam | _models_responses.Reasoning | None | Unset
    """The reasoning settings you would send, so that the count matches the real request."""
    truncation: _models_responses.TruncationEnum | Unset
    """How input that overflows the context window is treated: `auto` drops older items to fit, `disabled` does not.
    Deprecated.
    """
    instructions: str | None | Unset
    """The system or developer message you would send; its tokens are part of the count."""
    personality: _models_responses.PersonalityEnum | Unset
    """The personality preset you would use for the model, so that the count matches the real request."""
    conversation: _params_responses.ConversationParam | None | Unset
    """The conversation whose items are counted too. Cannot be used together with `previous_response_id`."""
    tool_choice: _params_responses.ToolChoiceParam | None | Unset
    """The tool choice you would send along with `tools`, so that the count matches the real request."""
    parallel_tool_calls: bool | None | Unset
    """Whether several tool calls per turn would be allowed, so that the count matches the real request."""


ENDPOINT = Endpoint(
    "responses.input_tokens.count",
    "POST",
    "/responses/input_tokens",
    bodies=(
        Json(
            frozenset({
                "model", "input", "previous_response_id", "tools", "text", "reasoning", "truncation", "instructions",
                "personality", "conversation", "tool_choice", "parallel_tool_calls",
            }),
        ),
    ),
    body_optional=True,
)


def build(
    **params: Unpack[ResponseInputTokenCountParams],
) -> Request[_models_responses.InputTokenCount]:
    """Count the input tokens a response request would use, without generating anything.

    Args:
        params: `ResponseInputTokenCountParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/responses
    """
    return ENDPOINT.json(params, "responses:InputTokenCount")
