"""`POST /responses/compact`: `client.beta.responses.compact`. Generated from the contract by `make generate`: do not edit."""

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


class BetaResponseCompactParams(RequestOptions, total=False):
    """The parameters of `client.beta.responses.compact`."""

    model: _models_beta_responses.BetaModelIdsCompaction | None | Unset
    input: str | _c.Sequence[_params_beta_responses.BetaResponseInputItemParam] | None | Unset
    previous_response_id: str | None | Unset
    instructions: str | None | Unset
    prompt_cache_key: str | None | Unset
    """At most 64 characters."""
    prompt_cache_retention: _models_beta_responses.BetaPromptCacheRetentionEnum | None | Unset
    """Deprecated."""
    prompt_cache_options: (
        _params_beta_responses.BetaPromptCacheOptionsParam | _models_beta_responses.BetaPromptCacheOptionsParam
        | None | Unset
    )
    service_tier: _models_beta_responses.BetaServiceTierEnum | None | Unset
    betas: _c.Sequence[_t.Literal["responses_multi_agent=v1"]] | Unset


ENDPOINT = Endpoint(
    "beta.responses.compact",
    "POST",
    "/responses/compact",
    headers={"betas": "openai-beta"},
    bodies=(
        Json(
            frozenset({
                "model", "input", "previous_response_id", "instructions", "prompt_cache_key",
                "prompt_cache_retention", "prompt_cache_options", "service_tier",
            }),
            required=("model",),
        ),
    ),
    constant_query=(("beta", "true"),),
    body_optional=True,
)


def build(
    **params: Unpack[BetaResponseCompactParams],
) -> Request[_models_beta_responses.BetaCompactedResponse]:
    """Shrink a long context into fewer items through the beta interface.

    Args:
        params: `BetaResponseCompactParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/responses
    """
    return ENDPOINT.json(params, "beta_responses:BetaCompactedResponse")
