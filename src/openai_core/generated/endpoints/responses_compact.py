"""`POST /responses/compact`: `client.responses.compact`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Unpack

    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.responses as _params_responses
    import openai_core.generated.params.shared as _params_shared

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class ResponseCompactParams(RequestOptions, total=False):
    """The parameters of `client.responses.compact`."""

    model: _models_responses.ModelIdsCompaction | None | Unset
    """Which model condenses the context; use the one you will continue the conversation with."""
    input: str | _c.Sequence[_params_responses.ResponseInputItemParam] | None | Unset
    """The items to condense, as plain text or as the list of messages and outputs gathered so far."""
    previous_response_id: str | None | Unset
    """Id of an earlier response whose context is condensed along with any `input`."""
    instructions: str | None | Unset
    """A system or developer message for the compaction; it is not inherited through `previous_response_id`."""
    prompt_cache_key: str | None | Unset
    """A key shared by requests with a common prompt beginning, which routes them together and raises the cache hit
    rate. At most 64 characters.
    """
    prompt_cache_retention: _models_responses.PromptCacheRetentionEnum | None | Unset
    """How long the cached beginning of the prompt may be kept for reuse by later requests. Deprecated."""
    prompt_cache_options: (
        _params_shared.PromptCacheOptionsParam | _models_shared.PromptCacheOptionsParam | None | Unset
    )
    """Settings that adjust how prompt caching is applied to this one request."""
    service_tier: _models_responses.ServiceTierEnum | None | Unset
    """The processing tier for the request, which trades cost against speed; the result names the tier actually
    used.
    """


ENDPOINT = Endpoint(
    "responses.compact",
    "POST",
    "/responses/compact",
    bodies=(
        Json(
            frozenset({
                "model", "input", "previous_response_id", "instructions", "prompt_cache_key",
                "prompt_cache_retention", "prompt_cache_options", "service_tier",
            }),
            required=("model",),
        ),
    ),
    body_optional=True,
)


def build(
    **params: Unpack[ResponseCompactParams],
) -> Request[_models_responses.CompactedResponse]:
    """Shrink a long context into fewer items that can be passed to the next response.

    Args:
        params: `ResponseCompactParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/responses
    """
    return ENDPOINT.json(params, "responses:CompactedResponse")
