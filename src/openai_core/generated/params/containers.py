"""What requests take in `containers`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.params.responses as _params_responses


__all__ = [
    "CreateContainerBodyExpiresAfterParam",
    "CreateContainerBodyNetworkPolicyParam",
    "CreateContainerBodySkillParam",
]


class CreateContainerBodyExpiresAfterParam(_t.TypedDict, total=False):
    """An object with `anchor` and `minutes`."""

    anchor: _t.Required[_t.Literal["last_active_at"]]
    minutes: _t.Required[int]


if _t.TYPE_CHECKING:
    CreateContainerBodyNetworkPolicyParam: _t.TypeAlias = (
        _params_responses.ContainerNetworkPolicyDisabledParam
        | _models_responses.ContainerNetworkPolicyDisabledParam
        | _params_responses.ContainerNetworkPolicyAllowlistParam
        | _models_responses.ContainerNetworkPolicyAllowlistParam
    )
    CreateContainerBodySkillParam: _t.TypeAlias = (
        _params_responses.SkillReferenceParam | _models_responses.SkillReferenceParam
        | _params_responses.InlineSkillParam | _models_responses.InlineSkillParam
    )
else:
    CreateContainerBodyNetworkPolicyParam = _t.Any
    CreateContainerBodySkillParam = _t.Any
