"""`POST /fine_tuning/jobs`: `client.fine_tuning.jobs.create`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.sansio.endpoint import Endpoint, Json, RequestOptions

if TYPE_CHECKING:
    import collections.abc as _c
    import typing as _t
    from typing import Required, Unpack

    import openai_core.generated.models.fine_tuning as _models_fine_tuning
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.fine_tuning as _params_fine_tuning

    from openai_core.sansio.message import Request
    from openai_core.unset import Unset


class FineTuningJobCreateParams(RequestOptions, total=False):
    """The parameters of `client.fine_tuning.jobs.create`."""

    model: Required[str | _t.Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]
    """The base model to train further, or an earlier fine-tuned model to continue from where that is supported."""
    training_file: Required[str]
    """Id of an uploaded JSONL file of training examples; upload it with the `fine-tune` purpose first."""
    hyperparameters: (
        _params_fine_tuning.CreateFineTuningJobRequestHyperparametersParam
        | _models_fine_tuning.CreateFineTuningJobRequestHyperparameters | Unset
    )
    """Older place for the training settings. Put them inside `method` instead. Deprecated."""
    suffix: str | None | Unset
    """A short text that becomes part of the fine-tuned model's name so that you can recognise it. From 1 to 64
    characters. Default: `null`.
    """
    validation_file: str | None | Unset
    """Id of an uploaded JSONL file used to measure progress; it should share no examples with `training_file`."""
    integrations: (
        _c.Sequence[_params_fine_tuning.CreateFineTuningJobRequestIntegrationParam
        | _models_fine_tuning.CreateFineTuningJobRequestIntegration] | None | Unset
    )
    """Outside services that receive the job's metrics, such as Weights and Biases."""
    seed: int | None | Unset
    """Makes training repeatable as far as possible when the data and settings stay the same; one is picked when
    left out. From 0 to 2,147,483,647.
    """
    method: _params_fine_tuning.FineTuneMethodParam | _models_fine_tuning.FineTuneMethod | Unset
    """The training method, such as supervised, preference or reinforcement, together with its hyperparameters."""
    metadata: _models_shared.Metadata | None | Unset
    """Your own key-value pairs of short strings, saved with the object so you can label and find it later."""


ENDPOINT = Endpoint(
    "fine_tuning.jobs.create",
    "POST",
    "/fine_tuning/jobs",
    bodies=(
        Json(
            frozenset({
                "model", "training_file", "hyperparameters", "suffix", "validation_file", "integrations", "seed",
                "method", "metadata",
            }),
            required=("model", "training_file"),
        ),
    ),
    required=("model", "training_file"),
)


def build(
    **params: Unpack[FineTuningJobCreateParams],
) -> Request[_models_fine_tuning.FineTuningJob]:
    """Start a job that fine-tunes a base model on an uploaded training file.

    Args:
        params: `FineTuningJobCreateParams`.

    Raises:
        TypeError: an argument is unknown, or a required one is missing.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """
    return ENDPOINT.json(params, "fine_tuning:FineTuningJob")
