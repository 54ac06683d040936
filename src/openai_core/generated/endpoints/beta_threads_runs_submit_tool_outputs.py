"""`POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`: `client.beta.threads.runs.submit_tool_outputs`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions, Trigger
from openai_core.unset import UNSET

if TYPE_CHECKING:
    import collections.abc as _c
    from typing import Literal, Required, Unpack

    import openai_core.generated.models.beta_threads as _models_beta_threads
    import openai_core.generated.params.beta_threads as _params_beta_threads

    from openai_core.sansio.message import Request
    from openai_core.sansio.message import StreamRequest
    from openai_core.unset import Unset


class BetaThreadRunSubmitToolOutputsParams(RequestOptions, total=False):
    """The parameters of `client.beta.threads.runs.submit_tool_outputs`."""

    tool_outputs: Required[
        _c.Sequence[_params_beta_threads.SubmitToolOutputsRunRequestToolOutputParam
        | _models_beta_threads.SubmitToolOutputsRunRequestToolOutput]
    ]


ENDPOINT = Endpoint(
    "beta.threads.runs.submit_tool_outputs",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    path_parameters=("thread_id", "run_id"),
    bodies=(
        Json(
            frozenset({"tool_outputs", "stream"}),
            required=("tool_outputs",),
        ),
    ),
    required=("tool_outputs",),
    stream=Trigger("stream", True, named=True),
)


def build(
    thread_id: str,
    run_id: str,
    *,
    stream: Literal[False] | None | Unset = UNSET,
    **params: Unpack[BetaThreadRunSubmitToolOutputsParams],
) -> Request[_models_beta_threads.Run]:
    """Hand in the results of the tool calls a run is waiting for, so that it can go on.

    Args:
        thread_id: The id of the thread.
        run_id: The id of the run.
        stream:
        params: `BetaThreadRunSubmitToolOutputsParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/runs
    """
    return ENDPOINT.json({**params, "stream": stream}, "beta_threads:Run", thread_id, run_id)


def build_stream(
    thread_id: str,
    run_id: str,
    *,
    stream: Literal[True],
    **params: Unpack[BetaThreadRunSubmitToolOutputsParams],
) -> StreamRequest[_models_beta_threads.AssistantStreamEvent]:
    """The same request, its answer as a stream of events."""
    return ENDPOINT.events({**params, "stream": stream}, "beta_threads:AssistantStreamEvent", thread_id, run_id)


def build_either(
    thread_id: str,
    run_id: str,
    *,
    stream: bool | None | Unset = UNSET,
    **params: Unpack[BetaThreadRunSubmitToolOutputsParams],
) -> (
    Request[_models_beta_threads.Run]
    | StreamRequest[_models_beta_threads.AssistantStreamEvent]
):
    """Whichever of the two the argument `stream` asks for."""
    if stream is True:
        return build_stream(thread_id, run_id, stream=True, **params)
    return build(thread_id, run_id, stream=stream, **params)
