"""The models of `fine_tuning`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.chat import (
        ChatCompletionMessageToolCalls,
        ChatCompletionRequestAssistantMessageAudio,
        ChatCompletionRequestAssistantMessageContentPart,
        ChatCompletionRequestAssistantMessageFunctionCall,
    )
    from openai_core.generated.models.shared import (
        InputTextContent,
        Metadata,
        ReasoningEffort,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "ChatCompletionMessageToolCalls": "chat",
            "ChatCompletionMessageToolCallsItem": "chat",
            "ChatCompletionRequestAssistantMessageAudio": "chat",
            "ChatCompletionRequestAssistantMessageContentPart": "chat",
            "ChatCompletionRequestAssistantMessageFunctionCall": "chat",
            "InputTextContent": "shared",
            "Metadata": "shared",
            "ReasoningEffort": "shared",
        },
    )

__all__ = [
    "CreateFineTuningCheckpointPermissionRequest",
    "CreateFineTuningJobRequest",
    "CreateFineTuningJobRequestHyperparameters",
    "CreateFineTuningJobRequestIntegration",
    "CreateFineTuningJobRequestIntegrationWandb",
    "EvalItem",
    "EvalItemContent",
    "EvalItemContentArray",
    "EvalItemContentItem",
    "EvalItemContentOutputText",
    "EvalItemContentText",
    "EvalItemInputImage",
    "FineTuneChatCompletionRequestAssistantMessage",
    "FineTuneDPOHyperparameters",
    "FineTuneDPOMethod",
    "FineTuneMethod",
    "FineTuneReinforcementHyperparameters",
    "FineTuneReinforcementMethod",
    "FineTuneReinforcementMethodGrader",
    "FineTuneSupervisedHyperparameters",
    "FineTuneSupervisedMethod",
    "FineTuningCheckpointPermission",
    "FineTuningCheckpointPermissionDeleted",
    "FineTuningIntegration",
    "FineTuningIntegrationWandb",
    "FineTuningJob",
    "FineTuningJobCheckpoint",
    "FineTuningJobCheckpointMetrics",
    "FineTuningJobError",
    "FineTuningJobEvent",
    "FineTuningJobHyperparameters",
    "GraderLabelModel",
    "GraderMulti",
    "GraderMultiGraders",
    "GraderPython",
    "GraderRunResponse",
    "GraderScoreModel",
    "GraderScoreModelSamplingParams",
    "GraderStringCheck",
    "GraderTextSimilarity",
    "GraderValidateResponse",
    "InputAudio",
    "InputAudioInputAudio",
    "ListFineTuningCheckpointPermissionsResponse",
    "ListFineTuningJobCheckpointsResponse",
    "ListFineTuningJobEventsResponse",
    "ListPaginatedFineTuningJobsResponse",
    "RunGraderRequest",
    "RunGraderRequestGrader",
    "RunGraderResponseMetadata",
    "RunGraderResponseMetadataErrors",
    "ValidateGraderRequest",
    "ValidateGraderRequestGrader",
    "ValidateGraderResponseGrader",
]

EvalItemContentText: _t.TypeAlias = str


@_define
class CreateFineTuningCheckpointPermissionRequest(_Model):
    """An object with `project_ids`."""

    project_ids: list[str]


@_define
class CreateFineTuningJobRequest(_Model):
    """An object with `model`, `training_file`, `hyperparameters` and 6 more."""

    model: str | _t.Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]
    training_file: str
    hyperparameters: CreateFineTuningJobRequestHyperparameters | None = None
    """Deprecated."""
    suffix: str | None = None
    """From 1 to 64 characters. Default: `null`."""
    validation_file: str | None = None
    integrations: list[CreateFineTuningJobRequestIntegration] | None = None
    seed: int | None = None
    """From 0 to 2,147,483,647."""
    method: FineTuneMethod | None = None
    metadata: Metadata | None = None

    _nested = {
        "hyperparameters": "CreateFineTuningJobRequestHyperparameters",
        "integrations": _each("CreateFineTuningJobRequestIntegration"),
        "method": "FineTuneMethod",
    }
    _nullable = frozenset({"integrations", "metadata", "seed", "suffix", "validation_file"})


@_define
class CreateFineTuningJobRequestHyperparameters(_Model):
    """An object with `batch_size`, `learning_rate_multiplier` and `n_epochs`."""

    batch_size: _t.Literal["auto"] | int | None = None
    """Default: `"auto"`."""
    learning_rate_multiplier: _t.Literal["auto"] | float | None = None
    """Default: `"auto"`."""
    n_epochs: _t.Literal["auto"] | int | None = None
    """Default: `"auto"`."""


@_define
class CreateFineTuningJobRequestIntegration(_Model):
    """An object marked `type: "wandb"`."""

    type: _t.Literal["wandb"] = "wandb"
    wandb: CreateFineTuningJobRequestIntegrationWandb

    _nested = {
        "wandb": "CreateFineTuningJobRequestIntegrationWandb",
    }


@_define
class CreateFineTuningJobRequestIntegrationWandb(_Model):
    """An object with `project`, `name`, `entity` and `tags`."""

    project: str
    name: str | None = None
    entity: str | None = None
    tags: list[str] | None = None

    _nullable = frozenset({"entity", "name"})


@_define
class EvalItem(_Model):
    """An object marked `type: "message"`."""

    role: _t.Literal["user", "assistant", "system", "developer"]
    content: EvalItemContent
    type: _t.Literal["message"] | None = None

    _nested = {
        "content": "EvalItemContent",
    }


@_define
class EvalItemContentOutputText(_Model):
    """An object marked `type: "output_text"`."""

    type: _t.Literal["output_text"] = "output_text"
    text: str


@_define
class EvalItemInputImage(_Model):
    """An object marked `type: "input_image"`."""

    type: _t.Literal["input_image"] = "input_image"
    image_url: str
    """A URL."""
    detail: str | None = None


@_define
class FineTuneChatCompletionRequestAssistantMessage(_Model):
    """An object with `weight`, `content`, `refusal` and 6 more."""

    weight: _t.Literal[0, 1] | None = None
    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    refusal: str | None = None
    role: _t.Literal["assistant"] = "assistant"
    name: str | None = None
    audio: ChatCompletionRequestAssistantMessageAudio | None = None
    tool_calls: ChatCompletionMessageToolCalls | None = None
    function_call: ChatCompletionRequestAssistantMessageFunctionCall | None = None
    """Deprecated."""
    annotations: list[dict[str, _t.Any]] | None = None

    _nested = {
        "content": _each("ChatCompletionRequestAssistantMessageContentPart"),
        "audio": "ChatCompletionRequestAssistantMessageAudio",
        "tool_calls": _each("ChatCompletionMessageToolCallsItem"),
        "function_call": "ChatCompletionRequestAssistantMessageFunctionCall",
    }
    _nullable = frozenset({"audio", "content", "function_call", "refusal"})


@_define
class FineTuneDPOHyperparameters(_Model):
    """An object with `beta`, `batch_size`, `learning_rate_multiplier` and `n_epochs`."""

    beta: _t.Literal["auto"] | float | None = None
    """Default: `"auto"`."""
    batch_size: _t.Literal["auto"] | int | None = None
    """Default: `"auto"`."""
    learning_rate_multiplier: _t.Literal["auto"] | float | None = None
    """Default: `"auto"`."""
    n_epochs: _t.Literal["auto"] | int | None = None
    """Default: `"auto"`."""


@_define
class FineTuneDPOMethod(_Model):
    """The settings of fine-tuning on preferred and rejected answers."""

    hyperparameters: FineTuneDPOHyperparameters | None = None

    _nested = {
        "hyperparameters": "FineTuneDPOHyperparameters",
    }


@_define
class FineTuneMethod(_Model):
    """How a model is trained: supervised, by preferences or by reinforcement."""

    type: _t.Literal["supervised", "dpo", "reinforcement"]
    supervised: FineTuneSupervisedMethod | None = None
    dpo: FineTuneDPOMethod | None = None
    reinforcement: FineTuneReinforcementMethod | None = None

    _nested = {
        "supervised": "FineTuneSupervisedMethod",
        "dpo": "FineTuneDPOMethod",
        "reinforcement": "FineTuneReinforcementMethod",
    }


@_define
class FineTuneReinforcementHyperparameters(_Model):
    """An object with `batch_size`, `learning_rate_multiplier`, `n_epochs` and 4 more."""

    batch_size: _t.Literal["auto"] | int | None = None
    """Default: `"auto"`."""
    learning_rate_multiplier: _t.Literal["auto"] | float | None = None
    """Default: `"auto"`."""
    n_epochs: _t.Literal["auto"] | int | None = None
    """Default: `"auto"`."""
    reasoning_effort: _t.Literal["default", "low", "medium", "high"] | None = None
    """Default: `"default"`."""
    compute_multiplier: _t.Literal["auto"] | float | None = None
    """Default: `"auto"`."""
    eval_interval: _t.Literal["auto"] | int | None = None
    """Default: `"auto"`."""
    eval_samples: _t.Literal["auto"] | int | None = None
    """Default: `"auto"`."""


@_define
class FineTuneReinforcementMethod(_Model):
    """The settings of reinforcement fine-tuning, with the grader that gives the reward."""

    grader: FineTuneReinforcementMethodGrader
    hyperparameters: FineTuneReinforcementHyperparameters | None = None

    _nested = {
        "grader": "FineTuneReinforcementMethodGrader",
        "hyperparameters": "FineTuneReinforcementHyperparameters",
    }


@_define
class FineTuneSupervisedHyperparameters(_Model):
    """An object with `batch_size`, `learning_rate_multiplier` and `n_epochs`."""

    batch_size: _t.Literal["auto"] | int | None = None
    """Default: `"auto"`."""
    learning_rate_multiplier: _t.Literal["auto"] | float | None = None
    """Default: `"auto"`."""
    n_epochs: _t.Literal["auto"] | int | None = None
    """Default: `"auto"`."""


@_define
class FineTuneSupervisedMethod(_Model):
    """The settings of supervised fine-tuning."""

    hyperparameters: FineTuneSupervisedHyperparameters | None = None

    _nested = {
        "hyperparameters": "FineTuneSupervisedHyperparameters",
    }


@_define
class FineTuningCheckpointPermission(_Model):
    """A project's permission to use a fine-tuned checkpoint."""

    id: str
    created_at: int
    """Unix seconds."""
    project_id: str
    object: _t.Literal["checkpoint.permission"] = "checkpoint.permission"


@_define
class FineTuningCheckpointPermissionDeleted(_Model):
    """Confirms that a project lost its permission to use a checkpoint."""

    id: str
    object: _t.Literal["checkpoint.permission"] = "checkpoint.permission"
    deleted: bool


@_define
class FineTuningIntegration(_Model):
    """An outside service that a fine-tuning job reports to."""

    type: _t.Literal["wandb"] = "wandb"
    wandb: FineTuningIntegrationWandb

    _nested = {
        "wandb": "FineTuningIntegrationWandb",
    }


@_define
class FineTuningIntegrationWandb(_Model):
    """An object with `project`, `name`, `entity` and `tags`."""

    project: str
    name: str | None = None
    entity: str | None = None
    tags: list[str] | None = None

    _nullable = frozenset({"entity", "name"})


@_define
class FineTuningJob(_Model):
    """A job that trains a model on your data, with its status, settings and result."""

    id: str
    created_at: int
    """Unix seconds."""
    error: FineTuningJobError | None
    fine_tuned_model: str | None
    finished_at: int | None
    """Unix seconds."""
    hyperparameters: FineTuningJobHyperparameters
    model: str
    object: _t.Literal["fine_tuning.job"] = "fine_tuning.job"
    organization_id: str
    result_files: list[str]
    status: _t.Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: int | None
    training_file: str
    validation_file: str | None
    integrations: list[FineTuningIntegration] | None = None
    """At most 5 entries."""
    seed: int
    estimated_finish: int | None = None
    """Unix seconds."""
    method: FineTuneMethod | None = None
    metadata: Metadata | None = None

    _nested = {
        "error": "FineTuningJobError",
        "hyperparameters": "FineTuningJobHyperparameters",
        "integrations": _each("FineTuningIntegration"),
        "method": "FineTuneMethod",
    }
    _nullable = frozenset({"estimated_finish", "integrations", "metadata"})


@_define
class FineTuningJobCheckpoint(_Model):
    """A usable model saved at one step of a fine-tuning job."""

    id: str
    created_at: int
    """Unix seconds."""
    fine_tuned_model_checkpoint: str
    step_number: int
    metrics: FineTuningJobCheckpointMetrics
    fine_tuning_job_id: str
    object: _t.Literal["fine_tuning.job.checkpoint"] = "fine_tuning.job.checkpoint"

    _nested = {
        "metrics": "FineTuningJobCheckpointMetrics",
    }


@_define
class FineTuningJobCheckpointMetrics(_Model):
    """The loss and accuracy of a fine-tuning job at a checkpoint."""

    step: float | None = None
    train_loss: float | None = None
    train_mean_token_accuracy: float | None = None
    valid_loss: float | None = None
    valid_mean_token_accuracy: float | None = None
    full_valid_loss: float | None = None
    full_valid_mean_token_accuracy: float | None = None


@_define
class FineTuningJobError(_Model):
    """Why a fine-tuning job failed, as a code and a message."""

    code: str
    message: str
    param: str | None


@_define
class FineTuningJobEvent(_Model):
    """One log entry of a fine-tuning job: a message or metrics."""

    object: _t.Literal["fine_tuning.job.event"] = "fine_tuning.job.event"
    id: str
    created_at: int
    """Unix seconds."""
    level: _t.Literal["info", "warn", "error"]
    message: str
    type: _t.Literal["message", "metrics"] | None = None
    data: dict[str, _t.Any] | None = None


@_define
class FineTuningJobHyperparameters(_Model):
    """The batch size, learning rate and number of epochs of a fine-tuning job."""

    batch_size: _t.Literal["auto"] | int | None = None
    """Default: `"auto"`."""
    learning_rate_multiplier: _t.Literal["auto"] | float | None = None
    """Default: `"auto"`."""
    n_epochs: _t.Literal["auto"] | int | None = None
    """Default: `"auto"`."""

    _nullable = frozenset({"batch_size"})


@_define
class GraderLabelModel(_Model):
    """A grader that asks a model for one of your labels."""

    type: _t.Literal["label_model"] = "label_model"
    name: str
    model: str
    input: list[EvalItem]
    labels: list[str]
    passing_labels: list[str]

    _nested = {
        "input": _each("EvalItem"),
    }


@_define
class GraderMulti(_Model):
    """A grader that combines other graders with a formula."""

    type: _t.Literal["multi"] = "multi"
    name: str
    graders: GraderMultiGraders
    calculate_output: str

    _nested = {
        "graders": "GraderMultiGraders",
    }


@_define
class GraderPython(_Model):
    """A grader that runs your Python code."""

    type: _t.Literal["python"] = "python"
    name: str
    source: str
    image_tag: str | None = None


@_define
class GraderRunResponse(_Model):
    """The reward that a trial run of a grader gave, with details of the run."""

    reward: float
    metadata: RunGraderResponseMetadata
    sub_rewards: dict[str, _t.Any]
    model_grader_token_usage_per_model: dict[str, _t.Any]

    _nested = {
        "metadata": "RunGraderResponseMetadata",
    }


@_define
class GraderScoreModel(_Model):
    """A grader that asks a model for a numeric score."""

    type: _t.Literal["score_model"] = "score_model"
    name: str
    model: str
    sampling_params: GraderScoreModelSamplingParams | None = None
    input: list[EvalItem]
    range: list[float] | None = None

    _nested = {
        "sampling_params": "GraderScoreModelSamplingParams",
        "input": _each("EvalItem"),
    }


@_define
class GraderScoreModelSamplingParams(_Model):
    """An object with `seed`, `top_p`, `temperature` and 2 more."""

    seed: int | None = None
    top_p: float | None = None
    """Default: `1`."""
    temperature: float | None = None
    max_completions_tokens: int | None = None
    """At least 1."""
    reasoning_effort: ReasoningEffort | None = None

    _nullable = frozenset({"max_completions_tokens", "reasoning_effort", "seed", "temperature", "top_p"})


@_define
class GraderStringCheck(_Model):
    """A grader that compares text with a reference as strings."""

    type: _t.Literal["string_check"] = "string_check"
    name: str
    input: str
    reference: str
    operation: _t.Literal["eq", "ne", "like", "ilike"]


@_define
class GraderTextSimilarity(_Model):
    """A grader that scores how similar text is to a reference."""

    type: _t.Literal["text_similarity"] = "text_similarity"
    name: str
    input: str
    reference: str
    evaluation_metric: _t.Literal[
        "cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5",
        "rouge_l"
    ]


@_define
class GraderValidateResponse(_Model):
    """The grader that was checked, as the API understood it."""

    grader: ValidateGraderResponseGrader | None = None

    _nested = {
        "grader": "ValidateGraderResponseGrader",
    }


@_define
class InputAudio(_Model):
    """An object marked `type: "input_audio"`."""

    type: _t.Literal["input_audio"] = "input_audio"
    input_audio: InputAudioInputAudio

    _nested = {
        "input_audio": "InputAudioInputAudio",
    }


@_define
class InputAudioInputAudio(_Model):
    """An object with `data` and `format`."""

    data: str
    format: _t.Literal["mp3", "wav"]


@_define
class ListFineTuningCheckpointPermissionsResponse(_Model):
    """One page of the permissions on a fine-tuned checkpoint."""

    data: list[FineTuningCheckpointPermission]
    object: _t.Literal["list"] = "list"
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {
        "data": _each("FineTuningCheckpointPermission"),
    }
    _nullable = frozenset({"first_id", "last_id"})


@_define
class ListFineTuningJobCheckpointsResponse(_Model):
    """One page of the checkpoints of a fine-tuning job."""

    data: list[FineTuningJobCheckpoint]
    object: _t.Literal["list"] = "list"
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {
        "data": _each("FineTuningJobCheckpoint"),
    }
    _nullable = frozenset({"first_id", "last_id"})


@_define
class ListFineTuningJobEventsResponse(_Model):
    """One page of the log entries of a fine-tuning job."""

    data: list[FineTuningJobEvent]
    object: _t.Literal["list"] = "list"
    has_more: bool

    _nested = {
        "data": _each("FineTuningJobEvent"),
    }


@_define
class ListPaginatedFineTuningJobsResponse(_Model):
    """One page of the fine-tuning jobs."""

    data: list[FineTuningJob]
    has_more: bool
    object: _t.Literal["list"] = "list"

    _nested = {
        "data": _each("FineTuningJob"),
    }


@_define
class RunGraderRequest(_Model):
    """An object with `grader`, `item` and `model_sample`."""

    grader: RunGraderRequestGrader
    item: dict[str, _t.Any] | None = None
    model_sample: str

    _nested = {
        "grader": "RunGraderRequestGrader",
    }


@_define
class RunGraderResponseMetadata(_Model):
    """An object with `name`, `type`, `errors` and 4 more."""

    name: str
    type: str
    errors: RunGraderResponseMetadataErrors
    execution_time: float
    scores: dict[str, _t.Any]
    token_usage: int | None
    sampled_model_name: str | None

    _nested = {
        "errors": "RunGraderResponseMetadataErrors",
    }


@_define
class RunGraderResponseMetadataErrors(_Model):
    """An object with `formula_parse_error`, `sample_parse_error`, `truncated_observation_error` and 11 more."""

    formula_parse_error: bool
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool
    invalid_variable_error: bool
    other_error: bool
    python_grader_server_error: bool
    python_grader_server_error_type: str | None
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None
    model_grader_server_error: bool
    model_grader_refusal_error: bool
    model_grader_parse_error: bool
    model_grader_server_error_details: str | None


@_define
class ValidateGraderRequest(_Model):
    """An object with `grader`."""

    grader: ValidateGraderRequestGrader

    _nested = {
        "grader": "ValidateGraderRequestGrader",
    }


if _t.TYPE_CHECKING:
    FineTuneReinforcementMethodGrader: _t.TypeAlias = (
        GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
    )
    """Told apart by `type`."""
    GraderMultiGraders: _t.TypeAlias = (
        GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderLabelModel
    )
    """Told apart by `type`."""
    RunGraderRequestGrader: _t.TypeAlias = (
        GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
    )
    """Told apart by `type`."""
    ValidateGraderRequestGrader: _t.TypeAlias = (
        GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
    )
    """Told apart by `type`."""
    ValidateGraderResponseGrader: _t.TypeAlias = (
        GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
    )
    """Told apart by `type`."""
    EvalItemContentItem: _t.TypeAlias = (
        EvalItemContentText | InputTextContent | EvalItemContentOutputText | EvalItemInputImage | InputAudio
    )
    """Told apart by `type`."""
    EvalItemContentArray: _t.TypeAlias = list[EvalItemContentItem]
    EvalItemContent: _t.TypeAlias = EvalItemContentItem | EvalItemContentArray
    """Told apart by `type`."""
else:
    FineTuneReinforcementMethodGrader = _Choice(
        __name__,
        "FineTuneReinforcementMethodGrader",
        tag="type",
        table={
            "string_check": "GraderStringCheck",
            "text_similarity": "GraderTextSimilarity",
            "python": "GraderPython",
            "score_model": "GraderScoreModel",
            "multi": "GraderMulti",
        },
    )
    GraderMultiGraders = _Choice(
        __name__,
        "GraderMultiGraders",
        tag="type",
        table={
            "string_check": "GraderStringCheck",
            "text_similarity": "GraderTextSimilarity",
            "python": "GraderPython",
            "score_model": "GraderScoreModel",
            "label_model": "GraderLabelModel",
        },
    )
    RunGraderRequestGrader = _Choice(
        __name__,
        "RunGraderRequestGrader",
        tag="type",
        table={
            "string_check": "GraderStringCheck",
            "text_similarity": "GraderTextSimilarity",
            "python": "GraderPython",
            "score_model": "GraderScoreModel",
            "multi": "GraderMulti",
        },
    )
    ValidateGraderRequestGrader = _Choice(
        __name__,
        "ValidateGraderRequestGrader",
        tag="type",
        table={
            "string_check": "GraderStringCheck",
            "text_similarity": "GraderTextSimilarity",
            "python": "GraderPython",
            "score_model": "GraderScoreModel",
            "multi": "GraderMulti",
        },
    )
    ValidateGraderResponseGrader = _Choice(
        __name__,
        "ValidateGraderResponseGrader",
        tag="type",
        table={
            "string_check": "GraderStringCheck",
            "text_similarity": "GraderTextSimilarity",
            "python": "GraderPython",
            "score_model": "GraderScoreModel",
            "multi": "GraderMulti",
        },
    )
    EvalItemContentItem = _Choice(
        __name__,
        "EvalItemContentItem",
        tag="type",
        table={
            "input_text": "InputTextContent",
            "output_text": "EvalItemContentOutputText",
            "input_image": "EvalItemInputImage",
            "input_audio": "InputAudio",
        },
    )
    EvalItemContentArray = _each("EvalItemContentItem")
    EvalItemContent = _Choice(
        __name__,
        "EvalItemContent",
        tag="type",
        table={
            "input_text": "InputTextContent",
            "output_text": "EvalItemContentOutputText",
            "input_image": "EvalItemInputImage",
            "input_audio": "InputAudio",
        },
        item="EvalItemContentItem",
    )
