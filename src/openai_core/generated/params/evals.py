"""What requests take in `evals`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import collections.abc as _c
import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.chat as _models_chat
    import openai_core.generated.models.evals as _models_evals
    import openai_core.generated.models.fine_tuning as _models_fine_tuning
    import openai_core.generated.models.responses as _models_responses
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.chat as _params_chat
    import openai_core.generated.params.fine_tuning as _params_fine_tuning
    import openai_core.generated.params.responses as _params_responses


__all__ = [
    "ChatMessageParam",
    "CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam",
    "CreateEvalCompletionsRunDataSourceInputMessagesParam",
    "CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam",
    "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateParam",
    "CreateEvalCompletionsRunDataSourceParam",
    "CreateEvalCompletionsRunDataSourceSamplingParams",
    "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatParam",
    "CreateEvalCompletionsRunDataSourceSourceParam",
    "CreateEvalCustomDataSourceConfigParam",
    "CreateEvalItemParam",
    "CreateEvalJsonlRunDataSourceParam",
    "CreateEvalJsonlRunDataSourceSourceParam",
    "CreateEvalLabelModelGraderParam",
    "CreateEvalLogsDataSourceConfigParam",
    "CreateEvalRequestDataSourceConfigParam",
    "CreateEvalRequestTestingCriteriaParam",
    "CreateEvalResponsesRunDataSourceInputMessagesItemReferenceParam",
    "CreateEvalResponsesRunDataSourceInputMessagesParam",
    "CreateEvalResponsesRunDataSourceInputMessagesTemplateParam",
    "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam",
    "CreateEvalResponsesRunDataSourceParam",
    "CreateEvalResponsesRunDataSourceSamplingParams",
    "CreateEvalResponsesRunDataSourceSamplingParamsTextParam",
    "CreateEvalResponsesRunDataSourceSourceParam",
    "CreateEvalRunRequestDataSourceParam",
    "CreateEvalStoredCompletionsDataSourceConfigParam",
    "EvalGraderPythonParam",
    "EvalGraderScoreModelParam",
    "EvalGraderTextSimilarityParam",
    "EvalJsonlFileContentSourceContentParam",
    "EvalJsonlFileContentSourceParam",
    "EvalJsonlFileIdSourceParam",
    "EvalResponsesSourceParam",
    "EvalStoredCompletionsSourceParam",
    "SimpleInputMessageParam",
]


class ChatMessageParam(_t.TypedDict, total=False):
    """An object with `role` and `content`."""

    role: _t.Required[str]
    content: _t.Required[str]


class CreateEvalCompletionsRunDataSourceParam(_t.TypedDict, total=False):
    """An object marked `type: "completions"`."""

    type: _t.Required[_t.Literal["completions"]]
    input_messages: CreateEvalCompletionsRunDataSourceInputMessagesParam
    sampling_params: (
        CreateEvalCompletionsRunDataSourceSamplingParams
        | _models_evals.CreateEvalCompletionsRunDataSourceSamplingParams
    )
    model: str
    source: _t.Required[CreateEvalCompletionsRunDataSourceSourceParam]


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam(_t.TypedDict, total=False):
    """An object marked `type: "item_reference"`."""

    type: _t.Required[_t.Literal["item_reference"]]
    item_reference: _t.Required[str]


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam(_t.TypedDict, total=False):
    """An object marked `type: "template"`."""

    type: _t.Required[_t.Literal["template"]]
    template: _t.Required[_c.Sequence[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateParam]]


class CreateEvalCompletionsRunDataSourceSamplingParams(_t.TypedDict, total=False):
    """An object with `reasoning_effort`, `temperature`, `max_completion_tokens` and 4 more."""

    reasoning_effort: _models_shared.ReasoningEffort | None
    temperature: float
    """Default: `1`."""
    max_completion_tokens: int
    top_p: float
    """Default: `1`."""
    seed: int
    """Default: `42`."""
    response_format: CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatParam
    tools: _c.Sequence[_params_chat.ChatCompletionToolParam | _models_chat.ChatCompletionTool]


class CreateEvalCustomDataSourceConfigParam(_t.TypedDict, total=False):
    """An object marked `type: "custom"`."""

    type: _t.Required[_t.Literal["custom"]]
    item_schema: _t.Required[_c.Mapping[str, _t.Any]]
    include_sample_schema: bool
    """Default: `false`."""


class CreateEvalJsonlRunDataSourceParam(_t.TypedDict, total=False):
    """An object marked `type: "jsonl"`."""

    type: _t.Required[_t.Literal["jsonl"]]
    source: _t.Required[CreateEvalJsonlRunDataSourceSourceParam]


class CreateEvalLabelModelGraderParam(_t.TypedDict, total=False):
    """An object marked `type: "label_model"`."""

    type: _t.Required[_t.Literal["label_model"]]
    name: _t.Required[str]
    model: _t.Required[str]
    input: _t.Required[_c.Sequence[CreateEvalItemParam]]
    labels: _t.Required[_c.Sequence[str]]
    passing_labels: _t.Required[_c.Sequence[str]]


class CreateEvalLogsDataSourceConfigParam(_t.TypedDict, total=False):
    """An object marked `type: "logs"`."""

    type: _t.Required[_t.Literal["logs"]]
    metadata: _c.Mapping[str, _t.Any]


class CreateEvalResponsesRunDataSourceParam(_t.TypedDict, total=False):
    """An object marked `type: "responses"`."""

    type: _t.Required[_t.Literal["responses"]]
    input_messages: CreateEvalResponsesRunDataSourceInputMessagesParam
    sampling_params: (
        CreateEvalResponsesRunDataSourceSamplingParams
        | _models_evals.CreateEvalResponsesRunDataSourceSamplingParams
    )
    model: str
    source: _t.Required[CreateEvalResponsesRunDataSourceSourceParam]


class CreateEvalResponsesRunDataSourceInputMessagesItemReferenceParam(_t.TypedDict, total=False):
    """An object marked `type: "item_reference"`."""

    type: _t.Required[_t.Literal["item_reference"]]
    item_reference: _t.Required[str]


class CreateEvalResponsesRunDataSourceInputMessagesTemplateParam(_t.TypedDict, total=False):
    """An object marked `type: "template"`."""

    type: _t.Required[_t.Literal["template"]]
    template: _t.Required[_c.Sequence[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam]]


class CreateEvalResponsesRunDataSourceSamplingParams(_t.TypedDict, total=False):
    """An object with `reasoning_effort`, `temperature`, `max_completion_tokens` and 4 more."""

    reasoning_effort: _models_shared.ReasoningEffort | None
    temperature: float
    """Default: `1`."""
    max_completion_tokens: int
    top_p: float
    """Default: `1`."""
    seed: int
    """Default: `42`."""
    tools: _c.Sequence[_params_responses.ToolParam]
    text: (
        CreateEvalResponsesRunDataSourceSamplingParamsTextParam
        | _models_evals.CreateEvalResponsesRunDataSourceSamplingParamsText
    )


class CreateEvalResponsesRunDataSourceSamplingParamsTextParam(_t.TypedDict, total=False):
    """An object with `format`."""

    format: _params_responses.TextResponseFormatConfigurationParam


class CreateEvalStoredCompletionsDataSourceConfigParam(_t.TypedDict, total=False):
    """An object marked `type: "stored_completions"`. Deprecated."""

    type: _t.Required[_t.Literal["stored_completions"]]
    metadata: _c.Mapping[str, _t.Any]


class EvalGraderPythonParam(_t.TypedDict, total=False):
    """An object marked `type: "python"`."""

    type: _t.Required[_t.Literal["python"]]
    name: _t.Required[str]
    source: _t.Required[str]
    image_tag: str
    pass_threshold: float


class EvalGraderScoreModelParam(_t.TypedDict, total=False):
    """An object marked `type: "score_model"`."""

    type: _t.Required[_t.Literal["score_model"]]
    name: _t.Required[str]
    model: _t.Required[str]
    sampling_params: (
        _params_fine_tuning.GraderScoreModelSamplingParams | _models_fine_tuning.GraderScoreModelSamplingParams
    )
    input: _t.Required[_c.Sequence[_params_fine_tuning.EvalItemParam | _models_fine_tuning.EvalItem]]
    range: _c.Sequence[float]
    pass_threshold: float


class EvalGraderTextSimilarityParam(_t.TypedDict, total=False):
    """An object marked `type: "text_similarity"`."""

    type: _t.Required[_t.Literal["text_similarity"]]
    name: _t.Required[str]
    input: _t.Required[str]
    reference: _t.Required[str]
    evaluation_metric: _t.Required[
        _t.Literal["cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4",
        "rouge_5", "rouge_l"]
    ]
    pass_threshold: _t.Required[float]


class EvalJsonlFileContentSourceParam(_t.TypedDict, total=False):
    """An object marked `type: "file_content"`."""

    type: _t.Required[_t.Literal["file_content"]]
    content: _t.Required[
        _c.Sequence[EvalJsonlFileContentSourceContentParam | _models_evals.EvalJsonlFileContentSourceContent]
    ]


class EvalJsonlFileContentSourceContentParam(_t.TypedDict, total=False):
    """An object with `item` and `sample`."""

    item: _t.Required[_c.Mapping[str, _t.Any]]
    sample: _c.Mapping[str, _t.Any]


class EvalJsonlFileIdSourceParam(_t.TypedDict, total=False):
    """An object marked `type: "file_id"`."""

    type: _t.Required[_t.Literal["file_id"]]
    id: _t.Required[str]


class EvalResponsesSourceParam(_t.TypedDict, total=False):
    """An object marked `type: "responses"`."""

    type: _t.Required[_t.Literal["responses"]]
    metadata: _c.Mapping[str, _t.Any] | None
    model: str | None
    instructions_search: str | None
    created_after: int | None
    """At least 0."""
    created_before: int | None
    """At least 0."""
    reasoning_effort: _models_shared.ReasoningEffort | None
    temperature: float | None
    top_p: float | None
    users: _c.Sequence[str] | None
    tools: _c.Sequence[str] | None


class EvalStoredCompletionsSourceParam(_t.TypedDict, total=False):
    """An object marked `type: "stored_completions"`."""

    type: _t.Required[_t.Literal["stored_completions"]]
    metadata: _models_shared.Metadata | None
    model: str | None
    created_after: int | None
    created_before: int | None
    limit: int | None


class SimpleInputMessageParam(_t.TypedDict, total=False):
    """An object with `role` and `content`."""

    role: _t.Required[str]
    content: _t.Required[str]


if _t.TYPE_CHECKING:
    CreateEvalCompletionsRunDataSourceInputMessagesParam: _t.TypeAlias = (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam
        | _models_evals.CreateEvalCompletionsRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam
        | _models_evals.CreateEvalCompletionsRunDataSourceInputMessagesItemReference
    )
    CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateParam: _t.TypeAlias = (
        _params_responses.EasyInputMessageParam | _models_responses.EasyInputMessage
        | _params_fine_tuning.EvalItemParam | _models_fine_tuning.EvalItem
    )
    CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatParam: _t.TypeAlias = (
        _params_chat.ResponseFormatTextParam | _models_chat.ResponseFormatText
        | _params_chat.ResponseFormatJsonSchemaParam | _models_chat.ResponseFormatJsonSchema
        | _params_chat.ResponseFormatJsonObjectParam | _models_chat.ResponseFormatJsonObject
    )
    CreateEvalCompletionsRunDataSourceSourceParam: _t.TypeAlias = (
        EvalJsonlFileContentSourceParam | _models_evals.EvalJsonlFileContentSource | EvalJsonlFileIdSourceParam
        | _models_evals.EvalJsonlFileIdSource | EvalStoredCompletionsSourceParam
        | _models_evals.EvalStoredCompletionsSource
    )
    CreateEvalItemParam: _t.TypeAlias = (
        SimpleInputMessageParam | _models_evals.SimpleInputMessage | _params_fine_tuning.EvalItemParam
        | _models_fine_tuning.EvalItem
    )
    CreateEvalJsonlRunDataSourceSourceParam: _t.TypeAlias = (
        EvalJsonlFileContentSourceParam | _models_evals.EvalJsonlFileContentSource | EvalJsonlFileIdSourceParam
        | _models_evals.EvalJsonlFileIdSource
    )
    CreateEvalRequestDataSourceConfigParam: _t.TypeAlias = (
        CreateEvalCustomDataSourceConfigParam | _models_evals.CreateEvalCustomDataSourceConfig
        | CreateEvalLogsDataSourceConfigParam | _models_evals.CreateEvalLogsDataSourceConfig
        | CreateEvalStoredCompletionsDataSourceConfigParam
        | _models_evals.CreateEvalStoredCompletionsDataSourceConfig
    )
    CreateEvalRequestTestingCriteriaParam: _t.TypeAlias = (
        CreateEvalLabelModelGraderParam | _models_evals.CreateEvalLabelModelGrader
        | _params_fine_tuning.GraderStringCheckParam | _models_fine_tuning.GraderStringCheck
        | EvalGraderTextSimilarityParam | _models_evals.EvalGraderTextSimilarity | EvalGraderPythonParam
        | _models_evals.EvalGraderPython | EvalGraderScoreModelParam | _models_evals.EvalGraderScoreModel
        | _models_evals.EvalTestingCriteria
    )
    CreateEvalResponsesRunDataSourceInputMessagesParam: _t.TypeAlias = (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateParam
        | _models_evals.CreateEvalResponsesRunDataSourceInputMessagesTemplate
        | CreateEvalResponsesRunDataSourceInputMessagesItemReferenceParam
        | _models_evals.CreateEvalResponsesRunDataSourceInputMessagesItemReference
    )
    CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam: _t.TypeAlias = (
        ChatMessageParam | _models_evals.ChatMessage | _params_fine_tuning.EvalItemParam
        | _models_fine_tuning.EvalItem
    )
    CreateEvalResponsesRunDataSourceSourceParam: _t.TypeAlias = (
        EvalJsonlFileContentSourceParam | _models_evals.EvalJsonlFileContentSource | EvalJsonlFileIdSourceParam
        | _models_evals.EvalJsonlFileIdSource | EvalResponsesSourceParam | _models_evals.EvalResponsesSource
    )
    CreateEvalRunRequestDataSourceParam: _t.TypeAlias = (
        CreateEvalJsonlRunDataSourceParam | _models_evals.CreateEvalJsonlRunDataSource
        | CreateEvalCompletionsRunDataSourceParam | _models_evals.CreateEvalCompletionsRunDataSource
        | CreateEvalResponsesRunDataSourceParam | _models_evals.CreateEvalResponsesRunDataSource
    )
else:
    CreateEvalCompletionsRunDataSourceInputMessagesParam = _t.Any
    CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateParam = _t.Any
    CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatParam = _t.Any
    CreateEvalCompletionsRunDataSourceSourceParam = _t.Any
    CreateEvalItemParam = _t.Any
    CreateEvalJsonlRunDataSourceSourceParam = _t.Any
    CreateEvalRequestDataSourceConfigParam = _t.Any
    CreateEvalRequestTestingCriteriaParam = _t.Any
    CreateEvalResponsesRunDataSourceInputMessagesParam = _t.Any
    CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam = _t.Any
    CreateEvalResponsesRunDataSourceSourceParam = _t.Any
    CreateEvalRunRequestDataSourceParam = _t.Any
