"""`POST /assistants/{assistant_id}`: `client.beta.assistants.update`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Unpack

    import openai_core.generated.models.beta_assistants as _models_beta_assistants
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.beta_assistants as _params_beta_assistants

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BetaAssistantUpdateParams(RequestOptions, total=False):
    """The parameters of `client.beta.assistants.update`."""

    model: (
        str | _t.Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1",
        "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview",
        "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314",
        "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | Unset
    )
    reasoning_effort: _models_shared.ReasoningEffort | None | Unset
    name: str | None | Unset
    """At most 256 characters."""
    description: str | None | Unset
    """At most 512 characters."""
    instructions: str | None | Unset
    """At most 256,000 characters."""
    tools: _c.Sequence[_params_beta_assistants.ModifyAssistantRequestToolParam] | Unset
    """At most 128 entries. Default: `[]`."""
    tool_resources: (
        _params_beta_assistants.ModifyAssistantRequestToolResourcesParam
        | _models_beta_assistants.ModifyAssistantRequestToolResources | None | Unset
    )
    metadata: _models_shared.Metadata | None | Unset
    temperature: float | None | Unset
    """From 0 to 2. Default: `1`."""
    top_p: float | None | Unset
    """From 0 to 1. Default: `1`."""
    response_format: _params_beta_assistants.AssistantsApiResponseFormatOptionParam | None | Unset


ENDPOINT = Endpoint(
    "beta.assistants.update",
    "POST",
    "/assistants/{assistant_id}",
    path_parameters=("assistant_id",),
    bodies=(
        Json(
            frozenset({
                "model", "reasoning_effort", "name", "description", "instructions", "tools", "tool_resources",
                "metadata", "temperature", "top_p", "response_format",
            }),
        ),
    ),
    deprecated=True,
)


def build(
    assistant_id: str,
    **params: Unpack[BetaAssistantUpdateParams],
) -> Request[_models_beta_assistants.Assistant]:
    """Change the model, instructions, tools or other settings of an assistant.

    Deprecated.

    Args:
        assistant_id: The id of the assistant.
        params: `BetaAssistantUpdateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/assistants
    """
    return ENDPOINT.json(params, "beta_assistants:Assistant", assistant_id)
