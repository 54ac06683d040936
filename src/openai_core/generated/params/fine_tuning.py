"""What requests take in `fine_tuning`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import collections.abc as _c
import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.fine_tuning as _models_fine_tuning
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.shared as _params_shared


__all__ = [
    "CreateFineTuningJobRequestHyperparametersParam",
    "CreateFineTuningJobRequestIntegrationParam",
    "CreateFineTuningJobRequestIntegrationWandbParam",
    "EvalItemContentArrayParam",
    "EvalItemContentItemParam",
    "EvalItemContentOutputTextParam",
    "EvalItemContentParam",
    "EvalItemInputImageParam",
    "EvalItemParam",
    "FineTuneDPOHyperparametersParam",
    "FineTuneDPOMethodParam",
    "FineTuneMethodParam",
    "FineTuneReinforcementHyperparametersParam",
    "FineTuneReinforcementMethodGraderParam",
    "FineTuneReinforcementMethodParam",
    "FineTuneSupervisedHyperparametersParam",
    "FineTuneSupervisedMethodParam",
    "GraderLabelModelParam",
    "GraderMultiGradersParam",
    "GraderMultiParam",
    "GraderPythonParam",
    "GraderScoreModelParam",
    "GraderScoreModelSamplingParams",
    "GraderStringCheckParam",
    "GraderTextSimilarityParam",
    "InputAudioInputAudioParam",
    "InputAudioParam",
    "RunGraderRequestGraderParam",
    "ValidateGraderRequestGraderParam",
]


class CreateFineTuningJobRequestHyperparametersParam(_t.TypedDict, total=False):
    """An object with `batch_size`, `learning_rate_multiplier` and `n_epochs`."""

    batch_size: _t.Literal["auto"] | int
    """Default: `"auto"`."""
    learning_rate_multiplier: _t.Literal["auto"] | float
    """Default: `"auto"`."""
    n_epochs: _t.Literal["auto"] | int
    """Default: `"auto"`."""


class CreateFineTuningJobRequestIntegrationParam(_t.TypedDict, total=False):
    """An object marked `type: "wandb"`."""

    type: _t.Required[_t.Literal["wandb"]]
    wandb: _t.Required[
        CreateFineTuningJobRequestIntegrationWandbParam
        | _models_fine_tuning.CreateFineTuningJobRequestIntegrationWandb
    ]


class CreateFineTuningJobRequestIntegrationWandbParam(_t.TypedDict, total=False):
    """An object with `project`, `name`, `entity` and `tags`."""

    project: _t.Required[str]
    name: str | None
    entity: str | None
    tags: _c.Sequence[str]


class EvalItemParam(_t.TypedDict, total=False):
    """An object marked `type: "message"`."""

    role: _t.Required[_t.Literal["user", "assistant", "system", "developer"]]
    content: _t.Required[EvalItemContentParam]
    type: _t.Literal["message"]


class EvalItemContentOutputTextParam(_t.TypedDict, total=False):
    """An object marked `type: "output_text"`."""

    type: _t.Required[_t.Literal["output_text"]]
    text: _t.Required[str]


class EvalItemInputImageParam(_t.TypedDict, total=False):
    """An object marked `type: "input_image"`."""

    type: _t.Required[_t.Literal["input_image"]]
    image_url: _t.Required[str]
    """A URL."""
    detail: str


class FineTuneDPOHyperparametersParam(_t.TypedDict, total=False):
    """An object with `beta`, `batch_size`, `learning_rate_multiplier` and `n_epochs`."""

    beta: _t.Literal["auto"] | float
    """Default: `"auto"`."""
    batch_size: _t.Literal["auto"] | int
    """Default: `"auto"`."""
    learning_rate_multiplier: _t.Literal["auto"] | float
    """Default: `"auto"`."""
    n_epochs: _t.Literal["auto"] | int
    """Default: `"auto"`."""


class FineTuneDPOMethodParam(_t.TypedDict, total=False):
    """The settings of fine-tuning on preferred and rejected answers."""

    hyperparameters: FineTuneDPOHyperparametersParam | _models_fine_tuning.FineTuneDPOHyperparameters


class FineTuneMethodParam(_t.TypedDict, total=False):
    """How a model is trained: supervised, by preferences or by reinforcement."""

    type: _t.Required[_t.Literal["supervised", "dpo", "reinforcement"]]
    supervised: FineTuneSupervisedMethodParam | _models_fine_tuning.FineTuneSupervisedMethod
    dpo: FineTuneDPOMethodParam | _models_fine_tuning.FineTuneDPOMethod
    reinforcement: FineTuneReinforcementMethodParam | _models_fine_tuning.FineTuneReinforcementMethod


class FineTuneReinforcementHyperparametersParam(_t.TypedDict, total=False):
    """An object with `batch_size`, `learning_rate_multiplier`, `n_epochs` and 4 more."""

    batch_size: _t.Literal["auto"] | int
    """Default: `"auto"`."""
    learning_rate_multiplier: _t.Literal["auto"] | float
    """Default: `"auto"`."""
    n_epochs: _t.Literal["auto"] | int
    """Default: `"auto"`."""
    reasoning_effort: _t.Literal["default", "low", "medium", "high"]
    """Default: `"default"`."""
    compute_multiplier: _t.Literal["auto"] | float
    """Default: `"auto"`."""
    eval_interval: _t.Literal["auto"] | int
    """Default: `"auto"`."""
    eval_samples: _t.Literal["auto"] | int
    """Default: `"auto"`."""


class FineTuneReinforcementMethodParam(_t.TypedDict, total=False):
    """The settings of reinforcement fine-tuning, with the grader that gives the reward."""

    grader: _t.Required[FineTuneReinforcementMethodGraderParam]
    hyperparameters: (
        FineTuneReinforcementHyperparametersParam | _models_fine_tuning.FineTuneReinforcementHyperparameters
    )


class FineTuneSupervisedHyperparametersParam(_t.TypedDict, total=False):
    """An object with `batch_size`, `learning_rate_multiplier` and `n_epochs`."""

    batch_size: _t.Literal["auto"] | int
    """Default: `"auto"`."""
    learning_rate_multiplier: _t.Literal["auto"] | float
    """Default: `"auto"`."""
    n_epochs: _t.Literal["auto"] | int
    """Default: `"auto"`."""


class FineTuneSupervisedMethodParam(_t.TypedDict, total=False):
    """The settings of supervised fine-tuning."""

    hyperparameters: FineTuneSupervisedHyperparametersParam | _models_fine_tuning.FineTuneSupervisedHyperparameters


class GraderLabelModelParam(_t.TypedDict, total=False):
    """A grader that asks a model for one of your labels."""

    type: _t.Required[_t.Literal["label_model"]]
    name: _t.Required[str]
    model: _t.Required[str]
    input: _t.Required[_c.Sequence[EvalItemParam | _models_fine_tuning.EvalItem]]
    labels: _t.Required[_c.Sequence[str]]
    passing_labels: _t.Required[_c.Sequence[str]]


class GraderMultiParam(_t.TypedDict, total=False):
    """A grader that combines other graders with a formula."""

    type: _t.Required[_t.Literal["multi"]]
    name: _t.Required[str]
    graders: _t.Required[GraderMultiGradersParam]
    calculate_output: _t.Required[str]


class GraderPythonParam(_t.TypedDict, total=False):
    """A grader that runs your Python code."""

    type: _t.Required[_t.Literal["python"]]
    name: _t.Required[str]
    source: _t.Required[str]
    image_tag: str


class GraderScoreModelParam(_t.TypedDict, total=False):
    """A grader that asks a model for a numeric score."""

    type: _t.Required[_t.Literal["score_model"]]
    name: _t.Required[str]
    model: _t.Required[str]
    sampling_params: GraderScoreModelSamplingParams | _models_fine_tuning.GraderScoreModelSamplingParams
    input: _t.Required[_c.Sequence[EvalItemParam | _models_fine_tuning.EvalItem]]
    range: _c.Sequence[float]


class GraderScoreModelSamplingParams(_t.TypedDict, total=False):
    """An object with `seed`, `top_p`, `temperature` and 2 more."""

    seed: int | None
    top_p: float | None
    """Default: `1`."""
    temperature: float | None
    max_completions_tokens: int | None
    """At least 1."""
    reasoning_effort: _models_shared.ReasoningEffort | None


class GraderStringCheckParam(_t.TypedDict, total=False):
    """A grader that compares text with a reference as strings."""

    type: _t.Required[_t.Literal["string_check"]]
    name: _t.Required[str]
    input: _t.Required[str]
    reference: _t.Required[str]
    operation: _t.Required[_t.Literal["eq", "ne", "like", "ilike"]]


class GraderTextSimilarityParam(_t.TypedDict, total=False):
    """A grader that scores how similar text is to a reference."""

    type: _t.Required[_t.Literal["text_similarity"]]
    name: _t.Required[str]
    input: _t.Required[str]
    reference: _t.Required[str]
    evaluation_metric: _t.Required[
        _t.Literal["cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4",
        "rouge_5", "rouge_l"]
    ]


class InputAudioParam(_t.TypedDict, total=False):
    """An object marked `type: "input_audio"`."""

    type: _t.Required[_t.Literal["input_audio"]]
    input_audio: _t.Required[InputAudioInputAudioParam | _models_fine_tuning.InputAudioInputAudio]


class InputAudioInputAudioParam(_t.TypedDict, total=False):
    """An object with `data` and `format`."""

    data: _t.Required[str]
    format: _t.Required[_t.Literal["mp3", "wav"]]


if _t.TYPE_CHECKING:
    EvalItemContentItemParam: _t.TypeAlias = (
        _models_fine_tuning.EvalItemContentText | _params_shared.InputTextContentInputParam
        | _models_shared.InputTextContent | EvalItemContentOutputTextParam
        | _models_fine_tuning.EvalItemContentOutputText | EvalItemInputImageParam
        | _models_fine_tuning.EvalItemInputImage | InputAudioParam | _models_fine_tuning.InputAudio
    )
    FineTuneReinforcementMethodGraderParam: _t.TypeAlias = (
        GraderStringCheckParam | _models_fine_tuning.GraderStringCheck | GraderTextSimilarityParam
        | _models_fine_tuning.GraderTextSimilarity | GraderPythonParam | _models_fine_tuning.GraderPython
        | GraderScoreModelParam | _models_fine_tuning.GraderScoreModel | GraderMultiParam
        | _models_fine_tuning.GraderMulti
    )
    GraderMultiGradersParam: _t.TypeAlias = (
        GraderStringCheckParam | _models_fine_tuning.GraderStringCheck | GraderTextSimilarityParam
        | _models_fine_tuning.GraderTextSimilarity | GraderPythonParam | _models_fine_tuning.GraderPython
        | GraderScoreModelParam | _models_fine_tuning.GraderScoreModel | GraderLabelModelParam
        | _models_fine_tuning.GraderLabelModel
    )
    RunGraderRequestGraderParam: _t.TypeAlias = (
        GraderStringCheckParam | _models_fine_tuning.GraderStringCheck | GraderTextSimilarityParam
        | _models_fine_tuning.GraderTextSimilarity | GraderPythonParam | _models_fine_tuning.GraderPython
        | GraderScoreModelParam | _models_fine_tuning.GraderScoreModel | GraderMultiParam
        | _models_fine_tuning.GraderMulti
    )
    ValidateGraderRequestGraderParam: _t.TypeAlias = (
        GraderStringCheckParam | _models_fine_tuning.GraderStringCheck | GraderTextSimilarityParam
        | _models_fine_tuning.GraderTextSimilarity | GraderPythonParam | _models_fine_tuning.GraderPython
        | GraderScoreModelParam | _models_fine_tuning.GraderScoreModel | GraderMultiParam
        | _models_fine_tuning.GraderMulti
    )
    EvalItemContentArrayParam: _t.TypeAlias = _c.Sequence[EvalItemContentItemParam]
    EvalItemContentParam: _t.TypeAlias = EvalItemContentItemParam | EvalItemContentArrayParam
else:
    EvalItemContentItemParam = _t.Any
    FineTuneReinforcementMethodGraderParam = _t.Any
    GraderMultiGradersParam = _t.Any
    RunGraderRequestGraderParam = _t.Any
    ValidateGraderRequestGraderParam = _t.Any
    EvalItemContentArrayParam = _t.Any
    EvalItemContentParam = _t.Any
