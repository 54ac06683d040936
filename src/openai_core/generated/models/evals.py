"""The models of `evals`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.chat import (
        ChatCompletionTool,
        ResponseFormatJsonObject,
        ResponseFormatJsonSchema,
        ResponseFormatText,
    )
    from openai_core.generated.models.fine_tuning import (
        EvalItem,
        GraderLabelModel,
        GraderScoreModelSamplingParams,
        GraderStringCheck,
    )
    from openai_core.generated.models.responses import (
        EasyInputMessage,
        TextResponseFormatConfiguration,
        Tool,
    )
    from openai_core.generated.models.shared import (
        Metadata,
        ReasoningEffort,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "ChatCompletionTool": "chat",
            "EasyInputMessage": "responses",
            "EvalItem": "fine_tuning",
            "GraderLabelModel": "fine_tuning",
            "GraderScoreModelSamplingParams": "fine_tuning",
            "GraderStringCheck": "fine_tuning",
            "Metadata": "shared",
            "ReasoningEffort": "shared",
            "ResponseFormatJsonObject": "chat",
            "ResponseFormatJsonSchema": "chat",
            "ResponseFormatText": "chat",
            "TextResponseFormatConfiguration": "responses",
            "Tool": "responses",
        },
    )

__all__ = [
    "ChatMessage",
    "CreateEvalCompletionsRunDataSource",
    "CreateEvalCompletionsRunDataSourceInputMessages",
    "CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
    "CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
    "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate",
    "CreateEvalCompletionsRunDataSourceSamplingParams",
    "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat",
    "CreateEvalCompletionsRunDataSourceSource",
    "CreateEvalCustomDataSourceConfig",
    "CreateEvalItem",
    "CreateEvalJsonlRunDataSource",
    "CreateEvalJsonlRunDataSourceSource",
    "CreateEvalLabelModelGrader",
    "CreateEvalLogsDataSourceConfig",
    "CreateEvalRequest",
    "CreateEvalRequestDataSourceConfig",
    "CreateEvalRequestTestingCriteria",
    "CreateEvalResponsesRunDataSource",
    "CreateEvalResponsesRunDataSourceInputMessages",
    "CreateEvalResponsesRunDataSourceInputMessagesItemReference",
    "CreateEvalResponsesRunDataSourceInputMessagesTemplate",
    "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate",
    "CreateEvalResponsesRunDataSourceSamplingParams",
    "CreateEvalResponsesRunDataSourceSamplingParamsText",
    "CreateEvalResponsesRunDataSourceSource",
    "CreateEvalRunRequest",
    "CreateEvalRunRequestDataSource",
    "CreateEvalStoredCompletionsDataSourceConfig",
    "DeleteEvalResponse",
    "DeleteEvalRunResponse",
    "Eval",
    "EvalApiError",
    "EvalCustomDataSourceConfig",
    "EvalDataSourceConfig",
    "EvalGraderLabelModel",
    "EvalGraderPython",
    "EvalGraderScoreModel",
    "EvalGraderStringCheck",
    "EvalGraderTextSimilarity",
    "EvalJsonlFileContentSource",
    "EvalJsonlFileContentSourceContent",
    "EvalJsonlFileIdSource",
    "EvalList",
    "EvalLogsDataSourceConfig",
    "EvalResponsesSource",
    "EvalRun",
    "EvalRunDataSource",
    "EvalRunList",
    "EvalRunOutputItem",
    "EvalRunOutputItemList",
    "EvalRunOutputItemResult",
    "EvalRunOutputItemSample",
    "EvalRunOutputItemSampleInput",
    "EvalRunOutputItemSampleOutput",
    "EvalRunOutputItemSampleUsage",
    "EvalRunPerModelUsage",
    "EvalRunPerTestingCriteriaResult",
    "EvalRunResultCounts",
    "EvalStoredCompletionsDataSourceConfig",
    "EvalStoredCompletionsSource",
    "EvalTestingCriteria",
    "SimpleInputMessage",
    "UpdateEvalRequest",
]


@_define
class ChatMessage(_Model):
    """An object with `role` and `content`."""

    role: str
    content: str


@_define
class CreateEvalCompletionsRunDataSource(_Model):
    """An object marked `type: "completions"`."""

    type: _t.Literal["completions"] = "completions"
    input_messages: CreateEvalCompletionsRunDataSourceInputMessages | None = None
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None = None
    model: str | None = None
    source: CreateEvalCompletionsRunDataSourceSource

    _nested = {
        "input_messages": "CreateEvalCompletionsRunDataSourceInputMessages",
        "sampling_params": "CreateEvalCompletionsRunDataSourceSamplingParams",
        "source": "CreateEvalCompletionsRunDataSourceSource",
    }


@_define
class CreateEvalCompletionsRunDataSourceInputMessagesItemReference(_Model):
    """An object marked `type: "item_reference"`."""

    type: _t.Literal["item_reference"] = "item_reference"
    item_reference: str


@_define
class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(_Model):
    """An object marked `type: "template"`."""

    type: _t.Literal["template"] = "template"
    template: list[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate]

    _nested = {
        "template": _each("CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate"),
    }


@_define
class CreateEvalCompletionsRunDataSourceSamplingParams(_Model):
    """An object with `reasoning_effort`, `temperature`, `max_completion_tokens` and 4 more."""

    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    """Default: `1`."""
    max_completion_tokens: int | None = None
    top_p: float | None = None
    """Default: `1`."""
    seed: int | None = None
    """Default: `42`."""
    response_format: CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat | None = None
    tools: list[ChatCompletionTool] | None = None

    _nested = {
        "response_format": "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat",
        "tools": _each("ChatCompletionTool"),
    }
    _nullable = frozenset({"reasoning_effort"})


@_define
class CreateEvalCustomDataSourceConfig(_Model):
    """An object marked `type: "custom"`."""

    type: _t.Literal["custom"] = "custom"
    item_schema: dict[str, _t.Any]
    include_sample_schema: bool | None = None
    """Default: `false`."""


@_define
class CreateEvalJsonlRunDataSource(_Model):
    """An object marked `type: "jsonl"`."""

    type: _t.Literal["jsonl"] = "jsonl"
    source: CreateEvalJsonlRunDataSourceSource

    _nested = {
        "source": "CreateEvalJsonlRunDataSourceSource",
    }


@_define
class CreateEvalLabelModelGrader(_Model):
    """An object marked `type: "label_model"`."""

    type: _t.Literal["label_model"] = "label_model"
    name: str
    model: str
    input: list[CreateEvalItem]
    labels: list[str]
    passing_labels: list[str]

    _nested = {
        "input": _each("CreateEvalItem"),
    }


@_define
class CreateEvalLogsDataSourceConfig(_Model):
    """An object marked `type: "logs"`."""

    type: _t.Literal["logs"] = "logs"
    metadata: dict[str, _t.Any] | None = None


@_define
class CreateEvalRequest(_Model):
    """An object with `name`, `metadata`, `data_source_config` and `testing_criteria`."""

    name: str | None = None
    metadata: Metadata | None = None
    data_source_config: CreateEvalRequestDataSourceConfig
    testing_criteria: list[CreateEvalRequestTestingCriteria]

    _nested = {
        "data_source_config": "CreateEvalRequestDataSourceConfig",
        "testing_criteria": _each("CreateEvalRequestTestingCriteria"),
    }
    _nullable = frozenset({"metadata"})


@_define
class CreateEvalResponsesRunDataSource(_Model):
    """An object marked `type: "responses"`."""

    type: _t.Literal["responses"] = "responses"
    input_messages: CreateEvalResponsesRunDataSourceInputMessages | None = None
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | None = None
    model: str | None = None
    source: CreateEvalResponsesRunDataSourceSource

    _nested = {
        "input_messages": "CreateEvalResponsesRunDataSourceInputMessages",
        "sampling_params": "CreateEvalResponsesRunDataSourceSamplingParams",
        "source": "CreateEvalResponsesRunDataSourceSource",
    }


@_define
class CreateEvalResponsesRunDataSourceInputMessagesItemReference(_Model):
    """An object marked `type: "item_reference"`."""

    type: _t.Literal["item_reference"] = "item_reference"
    item_reference: str


@_define
class CreateEvalResponsesRunDataSourceInputMessagesTemplate(_Model):
    """An object marked `type: "template"`."""

    type: _t.Literal["template"] = "template"
    template: list[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate]

    _nested = {
        "template": _each("CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate"),
    }


@_define
class CreateEvalResponsesRunDataSourceSamplingParams(_Model):
    """An object with `reasoning_effort`, `temperature`, `max_completion_tokens` and 4 more."""

    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    """Default: `1`."""
    max_completion_tokens: int | None = None
    top_p: float | None = None
    """Default: `1`."""
    seed: int | None = None
    """Default: `42`."""
    tools: list[Tool] | None = None
    text: CreateEvalResponsesRunDataSourceSamplingParamsText | None = None

    _nested = {
        "tools": _each("Tool"),
        "text": "CreateEvalResponsesRunDataSourceSamplingParamsText",
    }
    _nullable = frozenset({"reasoning_effort"})


@_define
class CreateEvalResponsesRunDataSourceSamplingParamsText(_Model):
    """An object with `format`."""

    format: TextResponseFormatConfiguration | None = None

    _nested = {
        "format": "TextResponseFormatConfiguration",
    }


@_define
class CreateEvalRunRequest(_Model):
    """An object with `name`, `metadata` and `data_source`."""

    name: str | None = None
    metadata: Metadata | None = None
    data_source: CreateEvalRunRequestDataSource

    _nested = {
        "data_source": "CreateEvalRunRequestDataSource",
    }
    _nullable = frozenset({"metadata"})


@_define
class CreateEvalStoredCompletionsDataSourceConfig(_Model):
    """An object marked `type: "stored_completions"`. Deprecated."""

    type: _t.Literal["stored_completions"] = "stored_completions"
    metadata: dict[str, _t.Any] | None = None


@_define
class DeleteEvalResponse(_Model):
    """Confirms that an eval was deleted."""

    object: str
    deleted: bool
    eval_id: str


@_define
class DeleteEvalRunResponse(_Model):
    """Confirms that a run of an eval was deleted."""

    object: str | None = None
    deleted: bool | None = None
    run_id: str | None = None


@_define
class Eval(_Model):
    """A test of model output: the shape of its data and the criteria that grade it."""

    object: _t.Literal["eval"] = "eval"
    id: str
    name: str
    data_source_config: EvalDataSourceConfig
    testing_criteria: list[EvalTestingCriteria]
    created_at: int
    """Unix seconds."""
    metadata: Metadata | None

    _nested = {
        "data_source_config": "EvalDataSourceConfig",
        "testing_criteria": _each("EvalTestingCriteria"),
    }


@_define
class EvalApiError(_Model):
    """What went wrong in an eval run, as a code and a message."""

    code: str
    message: str


@_define
class EvalCustomDataSourceConfig(_Model):
    """An object marked `type: "custom"`."""

    type: _t.Literal["custom"] = "custom"
    schema: dict[str, _t.Any]


@_define
class EvalGraderPython(_Model):
    """An object marked `type: "python"`."""

    type: _t.Literal["python"] = "python"
    name: str
    source: str
    image_tag: str | None = None
    pass_threshold: float | None = None


@_define
class EvalGraderScoreModel(_Model):
    """An object marked `type: "score_model"`."""

    type: _t.Literal["score_model"] = "score_model"
    name: str
    model: str
    sampling_params: GraderScoreModelSamplingParams | None = None
    input: list[EvalItem]
    range: list[float] | None = None
    pass_threshold: float | None = None

    _nested = {
        "sampling_params": "GraderScoreModelSamplingParams",
        "input": _each("EvalItem"),
    }


@_define
class EvalGraderTextSimilarity(_Model):
    """An object marked `type: "text_similarity"`."""

    type: _t.Literal["text_similarity"] = "text_similarity"
    name: str
    input: str
    reference: str
    evaluation_metric: _t.Literal[
        "cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5",
        "rouge_l"
    ]
    pass_threshold: float


@_define
class EvalJsonlFileContentSource(_Model):
    """An object marked `type: "file_content"`."""

    type: _t.Literal["file_content"] = "file_content"
    content: list[EvalJsonlFileContentSourceContent]

    _nested = {
        "content": _each("EvalJsonlFileContentSourceContent"),
    }


@_define
class EvalJsonlFileContentSourceContent(_Model):
    """An object with `item` and `sample`."""

    item: dict[str, _t.Any]
    sample: dict[str, _t.Any] | None = None


@_define
class EvalJsonlFileIdSource(_Model):
    """An object marked `type: "file_id"`."""

    type: _t.Literal["file_id"] = "file_id"
    id: str


@_define
class EvalList(_Model):
    """One page of the evals in a project."""

    object: _t.Literal["list"] = "list"
    data: list[Eval]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {
        "data": _each("Eval"),
    }


@_define
class EvalLogsDataSourceConfig(_Model):
    """An object marked `type: "logs"`."""

    type: _t.Literal["logs"] = "logs"
    metadata: Metadata | None = None
    schema: dict[str, _t.Any]

    _nullable = frozenset({"metadata"})


@_define
class EvalResponsesSource(_Model):
    """An object marked `type: "responses"`."""

    type: _t.Literal["responses"] = "responses"
    metadata: dict[str, _t.Any] | None = None
    model: str | None = None
    instructions_search: str | None = None
    created_after: int | None = None
    """At least 0."""
    created_before: int | None = None
    """At least 0."""
    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    top_p: float | None = None
    users: list[str] | None = None
    tools: list[str] | None = None

    _nullable = frozenset({
        "created_after", "created_before", "instructions_search", "metadata", "model", "reasoning_effort",
        "temperature", "tools", "top_p", "users",
    })


@_define
class EvalRun(_Model):
    """One run of an eval on some data, with its status, counts and usage."""

    object: _t.Literal["eval.run"] = "eval.run"
    id: str
    eval_id: str
    status: str
    model: str
    name: str
    created_at: int
    """Unix seconds."""
    report_url: str
    """A URL."""
    result_counts: EvalRunResultCounts
    per_model_usage: list[EvalRunPerModelUsage]
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResult]
    data_source: EvalRunDataSource
    metadata: Metadata | None
    error: EvalApiError

    _nested = {
        "result_counts": "EvalRunResultCounts",
        "per_model_usage": _each("EvalRunPerModelUsage"),
        "per_testing_criteria_results": _each("EvalRunPerTestingCriteriaResult"),
        "data_source": "EvalRunDataSource",
        "error": "EvalApiError",
    }


@_define
class EvalRunList(_Model):
    """One page of the runs of an eval."""

    object: _t.Literal["list"] = "list"
    data: list[EvalRun]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {
        "data": _each("EvalRun"),
    }


@_define
class EvalRunOutputItem(_Model):
    """One graded item of an eval run, with its sample and results."""

    object: _t.Literal["eval.run.output_item"] = "eval.run.output_item"
    id: str
    run_id: str
    eval_id: str
    created_at: int
    """Unix seconds."""
    status: str
    datasource_item_id: int
    datasource_item: dict[str, _t.Any]
    results: list[EvalRunOutputItemResult]
    sample: EvalRunOutputItemSample

    _nested = {
        "results": _each("EvalRunOutputItemResult"),
        "sample": "EvalRunOutputItemSample",
    }


@_define
class EvalRunOutputItemList(_Model):
    """One page of the graded items of an eval run."""

    object: _t.Literal["list"] = "list"
    data: list[EvalRunOutputItem]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {
        "data": _each("EvalRunOutputItem"),
    }


@_define
class EvalRunOutputItemResult(_Model):
    """What one grader said about one item: a score and whether it passed."""

    name: str
    type: str | None = None
    score: float
    passed: bool
    sample: dict[str, _t.Any] | None = None

    _nullable = frozenset({"sample"})


@_define
class EvalRunOutputItemSample(_Model):
    """The input and output of the model for one item of an eval run."""

    input: list[EvalRunOutputItemSampleInput]
    output: list[EvalRunOutputItemSampleOutput]
    finish_reason: str
    model: str
    usage: EvalRunOutputItemSampleUsage
    error: EvalApiError
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int

    _nested = {
        "input": _each("EvalRunOutputItemSampleInput"),
        "output": _each("EvalRunOutputItemSampleOutput"),
        "usage": "EvalRunOutputItemSampleUsage",
        "error": "EvalApiError",
    }


@_define
class EvalRunOutputItemSampleInput(_Model):
    """An object with `role` and `content`."""

    role: str
    content: str


@_define
class EvalRunOutputItemSampleOutput(_Model):
    """An object with `role` and `content`."""

    role: str | None = None
    content: str | None = None


@_define
class EvalRunOutputItemSampleUsage(_Model):
    """An object with `total_tokens`, `completion_tokens`, `prompt_tokens` and `cached_tokens`."""

    total_tokens: int
    completion_tokens: int
    prompt_tokens: int
    cached_tokens: int


@_define
class EvalRunPerModelUsage(_Model):
    """How many calls and tokens an eval run used on one model."""

    model_name: str
    invocation_count: int
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cached_tokens: int


@_define
class EvalRunPerTestingCriteriaResult(_Model):
    """How many items of an eval run passed and failed one criterion."""

    testing_criteria: str
    passed: int
    failed: int


@_define
class EvalRunResultCounts(_Model):
    """How many items of an eval run passed, failed or met an error."""

    total: int
    errored: int
    failed: int
    passed: int


@_define
class EvalStoredCompletionsDataSourceConfig(_Model):
    """An object marked `type: "stored_completions"`. Deprecated."""

    type: _t.Literal["stored_completions"] = "stored_completions"
    metadata: Metadata | None = None
    schema: dict[str, _t.Any]

    _nullable = frozenset({"metadata"})


@_define
class EvalStoredCompletionsSource(_Model):
    """An object marked `type: "stored_completions"`."""

    type: _t.Literal["stored_completions"] = "stored_completions"
    metadata: Metadata | None = None
    model: str | None = None
    created_after: int | None = None
    created_before: int | None = None
    limit: int | None = None

    _nullable = frozenset({"created_after", "created_before", "limit", "metadata", "model"})


@_define
class SimpleInputMessage(_Model):
    """An object with `role` and `content`."""

    role: str
    content: str


@_define
class UpdateEvalRequest(_Model):
    """An object with `name` and `metadata`."""

    name: str | None = None
    metadata: Metadata | None = None

    _nullable = frozenset({"metadata"})


if _t.TYPE_CHECKING:
    CreateEvalCompletionsRunDataSourceInputMessages: _t.TypeAlias = (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
    )
    """Told apart by `type`."""
    CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate: _t.TypeAlias = EasyInputMessage | EvalItem
    """Told apart by `type`."""
    CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat: _t.TypeAlias = (
        ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject
    )
    """Told apart by `type`."""
    CreateEvalCompletionsRunDataSourceSource: _t.TypeAlias = (
        EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource
    )
    """Told apart by `type`."""
    CreateEvalItem: _t.TypeAlias = SimpleInputMessage | EvalItem
    """Told apart by `type`."""
    CreateEvalJsonlRunDataSourceSource: _t.TypeAlias = EvalJsonlFileContentSource | EvalJsonlFileIdSource
    """Told apart by `type`."""
    CreateEvalRequestDataSourceConfig: _t.TypeAlias = (
        CreateEvalCustomDataSourceConfig | CreateEvalLogsDataSourceConfig
        | CreateEvalStoredCompletionsDataSourceConfig
    )
    """Told apart by `type`."""
    CreateEvalRequestTestingCriteria: _t.TypeAlias = (
        CreateEvalLabelModelGrader | GraderStringCheck | EvalGraderTextSimilarity | EvalGraderPython
        | EvalGraderScoreModel
    )
    """Told apart by `type`."""
    CreateEvalResponsesRunDataSourceInputMessages: _t.TypeAlias = (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate
        | CreateEvalResponsesRunDataSourceInputMessagesItemReference
    )
    """Told apart by `type`."""
    CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: _t.TypeAlias = ChatMessage | EvalItem
    """Told apart by `type`."""
    CreateEvalResponsesRunDataSourceSource: _t.TypeAlias = (
        EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource
    )
    """Told apart by `type`."""
    CreateEvalRunRequestDataSource: _t.TypeAlias = (
        CreateEvalJsonlRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource
    )
    """Told apart by `type`."""
    EvalDataSourceConfig: _t.TypeAlias = (
        EvalCustomDataSourceConfig | EvalLogsDataSourceConfig | EvalStoredCompletionsDataSourceConfig
    )
    """Where the data of an eval comes from and what shape it has. Told apart by `type`."""
    EvalGraderLabelModel: _t.TypeAlias = GraderLabelModel
    EvalGraderStringCheck: _t.TypeAlias = GraderStringCheck
    EvalRunDataSource: _t.TypeAlias = (
        CreateEvalJsonlRunDataSource | CreateEvalCompletionsRunDataSource | CreateEvalResponsesRunDataSource
    )
    """The data of an eval run and, if needed, how to generate the samples. Told apart by `type`."""
    EvalTestingCriteria: _t.TypeAlias = (
        GraderLabelModel | GraderStringCheck | EvalGraderTextSimilarity | EvalGraderPython | EvalGraderScoreModel
    )
    """Any grader that can be a criterion of an eval. Told apart by `type`."""
else:
    CreateEvalCompletionsRunDataSourceInputMessages = _Choice(
        __name__,
        "CreateEvalCompletionsRunDataSourceInputMessages",
        tag="type",
        table={
            "template": "CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
            "item_reference": "CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
        },
    )
    CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate = _Choice(
        __name__,
        "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate",
        tag="type",
        table={
            "message": "EasyInputMessage",
        },
        default="EasyInputMessage",
    )
    CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat = _Choice(
        __name__,
        "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat",
        tag="type",
        table={
            "text": "ResponseFormatText",
            "json_schema": "ResponseFormatJsonSchema",
            "json_object": "ResponseFormatJsonObject",
        },
    )
    CreateEvalCompletionsRunDataSourceSource = _Choice(
        __name__,
        "CreateEvalCompletionsRunDataSourceSource",
        tag="type",
        table={
            "file_content": "EvalJsonlFileContentSource",
            "file_id": "EvalJsonlFileIdSource",
            "stored_completions": "EvalStoredCompletionsSource",
        },
    )
    CreateEvalItem = _Choice(
        __name__,
        "CreateEvalItem",
        tag="type",
        table={
            "message": "EvalItem",
        },
        default="SimpleInputMessage",
    )
    CreateEvalJsonlRunDataSourceSource = _Choice(
        __name__,
        "CreateEvalJsonlRunDataSourceSource",
        tag="type",
        table={
            "file_content": "EvalJsonlFileContentSource",
            "file_id": "EvalJsonlFileIdSource",
        },
    )
    CreateEvalRequestDataSourceConfig = _Choice(
        __name__,
        "CreateEvalRequestDataSourceConfig",
        tag="type",
        table={
            "custom": "CreateEvalCustomDataSourceConfig",
            "logs": "CreateEvalLogsDataSourceConfig",
            "stored_completions": "CreateEvalStoredCompletionsDataSourceConfig",
        },
    )
    CreateEvalRequestTestingCriteria = _Choice(
        __name__,
        "CreateEvalRequestTestingCriteria",
        tag="type",
        table={
            "label_model": "CreateEvalLabelModelGrader",
            "string_check": "GraderStringCheck",
            "text_similarity": "EvalGraderTextSimilarity",
            "python": "EvalGraderPython",
            "score_model": "EvalGraderScoreModel",
        },
    )
    CreateEvalResponsesRunDataSourceInputMessages = _Choice(
        __name__,
        "CreateEvalResponsesRunDataSourceInputMessages",
        tag="type",
        table={
            "template": "CreateEvalResponsesRunDataSourceInputMessagesTemplate",
            "item_reference": "CreateEvalResponsesRunDataSourceInputMessagesItemReference",
        },
    )
    CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate = _Choice(
        __name__,
        "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate",
        tag="type",
        table={
            "message": "EvalItem",
        },
        default="ChatMessage",
    )
    CreateEvalResponsesRunDataSourceSource = _Choice(
        __name__,
        "CreateEvalResponsesRunDataSourceSource",
        tag="type",
        table={
            "file_content": "EvalJsonlFileContentSource",
            "file_id": "EvalJsonlFileIdSource",
            "responses": "EvalResponsesSource",
        },
    )
    CreateEvalRunRequestDataSource = _Choice(
        __name__,
        "CreateEvalRunRequestDataSource",
        tag="type",
        table={
            "jsonl": "CreateEvalJsonlRunDataSource",
            "completions": "CreateEvalCompletionsRunDataSource",
            "responses": "CreateEvalResponsesRunDataSource",
        },
    )
    EvalDataSourceConfig = _Choice(
        __name__,
        "EvalDataSourceConfig",
        tag="type",
        table={
            "custom": "EvalCustomDataSourceConfig",
            "logs": "EvalLogsDataSourceConfig",
            "stored_completions": "EvalStoredCompletionsDataSourceConfig",
        },
    )
    EvalGraderLabelModel = "GraderLabelModel"
    EvalGraderStringCheck = "GraderStringCheck"
    EvalRunDataSource = _Choice(
        __name__,
        "EvalRunDataSource",
        tag="type",
        table={
            "jsonl": "CreateEvalJsonlRunDataSource",
            "completions": "CreateEvalCompletionsRunDataSource",
            "responses": "CreateEvalResponsesRunDataSource",
        },
    )
    EvalTestingCriteria = _Choice(
        __name__,
        "EvalTestingCriteria",
        tag="type",
        table={
            "label_model": "GraderLabelModel",
            "string_check": "GraderStringCheck",
            "text_similarity": "EvalGraderTextSimilarity",
            "python": "EvalGraderPython",
            "score_model": "EvalGraderScoreModel",
        },
    )
