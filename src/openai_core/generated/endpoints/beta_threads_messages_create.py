"""`POST /threads/{thread_id}/messages`: `client.beta.threads.messages.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.beta_threads as _params_beta_threads

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class BetaThreadMessageCreateParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.messages.create`."""

    role: Required[_t.Literal["user", "assistant"]]
    content: Required[str | _c.Sequence[_params_beta_threads.CreateMessageRequestContentParam]]
    attachments: (
        _c.Sequence[_params_beta_threads.CreateMessageRequestAttachmentParam
        | _models_beta_threads.CreateMessageRequestAttachment] | None | Unset
    )
    metadata: _models_shared.Metadata | None | Unset


ENDPOINT = Endpoint(
    "beta.threads.messages.create",
    "POST",
    "/threads/{thread_id}/messages",
    path_parameters=("thread_id",),
    bodies=(
        Json(
            frozenset({"role", "content", "attachments", "metadata"}),
            required=("role", "content"),
        ),
    ),
    required=("role", "content"),
)


def build(
    thread_id: str,
    **params: Unpack[BetaThreadMessageCreateParams],
) -> Request[_models_beta_threads.Message]:
    """Add a message to a thread.

    Args:
        thread_id: The id of the thread.
        params: `BetaThreadMessageCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/messages
    """
    return ENDPOINT.json(params, "beta_threads:Message", thread_id)
