"""The models of `beta_threads`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.beta_assistants import (
        AssistantToolsCode,
        AssistantToolsFileSearch,
        AssistantToolsFunction,
        AssistantsApiResponseFormatOption,
        FileSearchRanker,
    )
    from openai_core.generated.models.chat import (
        ParallelToolCalls,
    )
    from openai_core.generated.models.shared import (
        Error,
        Metadata,
        ReasoningEffort,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "AssistantToolsCode": "beta_assistants",
            "AssistantToolsFileSearch": "beta_assistants",
            "AssistantToolsFunction": "beta_assistants",
            "AssistantsApiResponseFormatOption": "beta_assistants",
            "Error": "shared",
            "FileSearchRanker": "beta_assistants",
            "Metadata": "shared",
            "ParallelToolCalls": "chat",
            "ReasoningEffort": "shared",
        },
    )

__all__ = [
    "AssistantStreamEvent",
    "AssistantSupportedModels",
    "AssistantToolsFileSearchTypeOnly",
    "AssistantsApiToolChoiceOption",
    "AssistantsNamedToolChoice",
    "AssistantsNamedToolChoiceFunction",
    "CreateMessageRequest",
    "CreateMessageRequestAttachment",
    "CreateMessageRequestAttachmentTool",
    "CreateMessageRequestContent",
    "CreateRunRequest",
    "CreateRunRequestTool",
    "CreateThreadAndRunRequest",
    "CreateThreadAndRunRequestTool",
    "CreateThreadAndRunRequestToolResources",
    "CreateThreadAndRunRequestToolResourcesCodeInterpreter",
    "CreateThreadAndRunRequestToolResourcesFileSearch",
    "CreateThreadRequest",
    "CreateThreadRequestToolResources",
    "CreateThreadRequestToolResourcesCodeInterpreter",
    "CreateThreadRequestToolResourcesFileSearch",
    "CreateThreadRequestToolResourcesFileSearchVectorStore",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    "DoneEvent",
    "ErrorEvent",
    "ListMessagesResponse",
    "ListRunStepsResponse",
    "ListRunsResponse",
    "Message",
    "MessageContentImageFileObject",
    "MessageContentImageFileObjectImageFile",
    "MessageContentImageUrlObject",
    "MessageContentImageUrlObjectImageUrl",
    "MessageContentRefusalObject",
    "MessageContentTextAnnotationsFileCitationObject",
    "MessageContentTextAnnotationsFileCitationObjectFileCitation",
    "MessageContentTextAnnotationsFilePathObject",
    "MessageContentTextAnnotationsFilePathObjectFilePath",
    "MessageContentTextObject",
    "MessageContentTextObjectText",
    "MessageContentTextObjectTextAnnotation",
    "MessageDeleted",
    "MessageDeltaContentImageFileObject",
    "MessageDeltaContentImageFileObjectImageFile",
    "MessageDeltaContentImageUrlObject",
    "MessageDeltaContentImageUrlObjectImageUrl",
    "MessageDeltaContentRefusalObject",
    "MessageDeltaContentTextAnnotationsFileCitationObject",
    "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation",
    "MessageDeltaContentTextAnnotationsFilePathObject",
    "MessageDeltaContentTextAnnotationsFilePathObjectFilePath",
    "MessageDeltaContentTextObject",
    "MessageDeltaContentTextObjectText",
    "MessageDeltaContentTextObjectTextAnnotation",
    "MessageDeltaEvent",
    "MessageDeltaObjectDelta",
    "MessageDeltaObjectDeltaContent",
    "MessageObjectAttachment",
    "MessageObjectAttachmentTool",
    "MessageObjectContent",
    "MessageObjectIncompleteDetails",
    "MessageRequestContentTextObject",
    "MessageStreamEvent",
    "MessageStreamEventThreadMessageCompleted",
    "MessageStreamEventThreadMessageCreated",
    "MessageStreamEventThreadMessageDelta",
    "MessageStreamEventThreadMessageInProgress",
    "MessageStreamEventThreadMessageIncomplete",
    "ModifyMessageRequest",
    "ModifyRunRequest",
    "ModifyThreadRequest",
    "ModifyThreadRequestToolResources",
    "ModifyThreadRequestToolResourcesCodeInterpreter",
    "ModifyThreadRequestToolResourcesFileSearch",
    "Run",
    "RunCompletionUsage",
    "RunObjectIncompleteDetails",
    "RunObjectLastError",
    "RunObjectRequiredAction",
    "RunObjectRequiredActionSubmitToolOutputs",
    "RunObjectTool",
    "RunStep",
    "RunStepCompletionUsage",
    "RunStepDeltaEvent",
    "RunStepDeltaObjectDelta",
    "RunStepDeltaObjectDeltaStepDetails",
    "RunStepDeltaStepDetailsMessageCreationObject",
    "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation",
    "RunStepDeltaStepDetailsToolCallsCodeObject",
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter",
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
    "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage",
    "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
    "RunStepDeltaStepDetailsToolCallsFileSearchObject",
    "RunStepDeltaStepDetailsToolCallsFunctionObject",
    "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction",
    "RunStepDeltaStepDetailsToolCallsObject",
    "RunStepDeltaStepDetailsToolCallsObjectToolCall",
    "RunStepDetailsMessageCreationObject",
    "RunStepDetailsMessageCreationObjectMessageCreation",
    "RunStepDetailsToolCallsCodeObject",
    "RunStepDetailsToolCallsCodeObjectCodeInterpreter",
    "RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput",
    "RunStepDetailsToolCallsCodeOutputImageObject",
    "RunStepDetailsToolCallsCodeOutputImageObjectImage",
    "RunStepDetailsToolCallsCodeOutputLogsObject",
    "RunStepDetailsToolCallsFileSearchObject",
    "RunStepDetailsToolCallsFileSearchObjectFileSearch",
    "RunStepDetailsToolCallsFileSearchRankingOptionsObject",
    "RunStepDetailsToolCallsFileSearchResultObject",
    "RunStepDetailsToolCallsFileSearchResultObjectContent",
    "RunStepDetailsToolCallsFunctionObject",
    "RunStepDetailsToolCallsFunctionObjectFunction",
    "RunStepDetailsToolCallsObject",
    "RunStepDetailsToolCallsObjectToolCall",
    "RunStepObjectLastError",
    "RunStepObjectStepDetails",
    "RunStepStreamEvent",
    "RunStepStreamEventThreadRunStepCancelled",
    "RunStepStreamEventThreadRunStepCompleted",
    "RunStepStreamEventThreadRunStepCreated",
    "RunStepStreamEventThreadRunStepDelta",
    "RunStepStreamEventThreadRunStepExpired",
    "RunStepStreamEventThreadRunStepFailed",
    "RunStepStreamEventThreadRunStepInProgress",
    "RunStreamEvent",
    "RunStreamEventThreadRunCancelled",
    "RunStreamEventThreadRunCancelling",
    "RunStreamEventThreadRunCompleted",
    "RunStreamEventThreadRunCreated",
    "RunStreamEventThreadRunExpired",
    "RunStreamEventThreadRunFailed",
    "RunStreamEventThreadRunInProgress",
    "RunStreamEventThreadRunIncomplete",
    "RunStreamEventThreadRunQueued",
    "RunStreamEventThreadRunRequiresAction",
    "RunToolCallObject",
    "RunToolCallObjectFunction",
    "SubmitToolOutputsRunRequest",
    "SubmitToolOutputsRunRequestToolOutput",
    "Thread",
    "ThreadDeleted",
    "ThreadObjectToolResources",
    "ThreadObjectToolResourcesCodeInterpreter",
    "ThreadObjectToolResourcesFileSearch",
    "ThreadStreamEvent",
    "TruncationObject",
]

AssistantSupportedModels: _t.TypeAlias = _t.Literal[
    "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07",
    "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o",
    "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18",
    "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview",
    "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613",
    "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613",
    "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"
]


@_define
class AssistantToolsFileSearchTypeOnly(_Model):
    """An object marked `type: "file_search"`."""

    type: _t.Literal["file_search"] = "file_search"


@_define
class AssistantsNamedToolChoice(_Model):
    """An object with `type` and `function`."""

    type: _t.Literal["function", "code_interpreter", "file_search"]
    function: AssistantsNamedToolChoiceFunction | None = None

    _nested = {
        "function": "AssistantsNamedToolChoiceFunction",
    }


@_define
class AssistantsNamedToolChoiceFunction(_Model):
    """An object with `name`."""

    name: str


@_define
class CreateMessageRequest(_Model):
    """An object with `role`, `content`, `attachments` and `metadata`."""

    role: _t.Literal["user", "assistant"]
    content: str | list[CreateMessageRequestContent]
    attachments: list[CreateMessageRequestAttachment] | None = None
    metadata: Metadata | None = None

    _nested = {
        "content": _each("CreateMessageRequestContent"),
        "attachments": _each("CreateMessageRequestAttachment"),
    }
    _nullable = frozenset({"attachments", "metadata"})


@_define
class CreateMessageRequestAttachment(_Model):
    """An object with `file_id` and `tools`."""

    file_id: str | None = None
    tools: list[CreateMessageRequestAttachmentTool] | None = None

    _nested = {
        "tools": _each("CreateMessageRequestAttachmentTool"),
    }


@_define
class CreateRunRequest(_Model):
    """An object with `assistant_id`, `model`, `reasoning_effort` and 14 more."""

    assistant_id: str
    model: (
        str | _t.Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1",
        "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview",
        "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314",
        "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | None
    ) = None
    reasoning_effort: ReasoningEffort | None = None
    instructions: str | None = None
    additional_instructions: str | None = None
    additional_messages: list[CreateMessageRequest] | None = None
    tools: list[CreateRunRequestTool] | None = None
    """At most 20 entries."""
    metadata: Metadata | None = None
    temperature: float | None = None
    """From 0 to 2. Default: `1`."""
    top_p: float | None = None
    """From 0 to 1. Default: `1`."""
    stream: bool | None = None
    max_prompt_tokens: int | None = None
    """At least 256."""
    max_completion_tokens: int | None = None
    """At least 256."""
    truncation_strategy: TruncationObject | None = None
    tool_choice: AssistantsApiToolChoiceOption | None = None
    parallel_tool_calls: ParallelToolCalls | None = None
    response_format: AssistantsApiResponseFormatOption | None = None

    _nested = {
        "additional_messages": _each("CreateMessageRequest"),
        "tools": _each("CreateRunRequestTool"),
        "truncation_strategy": "TruncationObject",
        "tool_choice": "AssistantsApiToolChoiceOption",
        "response_format": "AssistantsApiResponseFormatOption",
    }
    _nullable = frozenset({
        "additional_instructions", "additional_messages", "instructions", "max_completion_tokens",
        "max_prompt_tokens", "metadata", "model", "reasoning_effort", "response_format", "stream", "temperature",
        "tool_choice", "tools", "top_p", "truncation_strategy",
    })


@_define
class CreateThreadAndRunRequest(_Model):
    """An object with `assistant_id`, `thread`, `model` and 13 more."""

    assistant_id: str
    thread: CreateThreadRequest | None = None
    model: (
        str | _t.Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview",
        "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview",
        "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613",
        "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"] | None
    ) = None
    instructions: str | None = None
    tools: list[CreateThreadAndRunRequestTool] | None = None
    """At most 20 entries."""
    tool_resources: CreateThreadAndRunRequestToolResources | None = None
    metadata: Metadata | None = None
    temperature: float | None = None
    """From 0 to 2. Default: `1`."""
    top_p: float | None = None
    """From 0 to 1. Default: `1`."""
    stream: bool | None = None
    max_prompt_tokens: int | None = None
    """At least 256."""
    max_completion_tokens: int | None = None
    """At least 256."""
    truncation_strategy: TruncationObject | None = None
    tool_choice: AssistantsApiToolChoiceOption | None = None
    parallel_tool_calls: ParallelToolCalls | None = None
    response_format: AssistantsApiResponseFormatOption | None = None

    _nested = {
        "thread": "CreateThreadRequest",
        "tools": _each("CreateThreadAndRunRequestTool"),
        "tool_resources": "CreateThreadAndRunRequestToolResources",
        "truncation_strategy": "TruncationObject",
        "tool_choice": "AssistantsApiToolChoiceOption",
        "response_format": "AssistantsApiResponseFormatOption",
    }
    _nullable = frozenset({
        "instructions", "max_completion_tokens", "max_prompt_tokens", "metadata", "model", "response_format",
        "stream", "temperature", "tool_choice", "tool_resources", "tools", "top_p", "truncation_strategy",
    })


@_define
class CreateThreadAndRunRequestToolResources(_Model):
    """An object with `code_interpreter` and `file_search`."""

    code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreter | None = None
    file_search: CreateThreadAndRunRequestToolResourcesFileSearch | None = None

    _nested = {
        "code_interpreter": "CreateThreadAndRunRequestToolResourcesCodeInterpreter",
        "file_search": "CreateThreadAndRunRequestToolResourcesFileSearch",
    }


@_define
class CreateThreadAndRunRequestToolResourcesCodeInterpreter(_Model):
    """An object with `file_ids`."""

    file_ids: list[str] | None = None
    """At most 20 entries. Default: `[]`."""


@_define
class CreateThreadAndRunRequestToolResourcesFileSearch(_Model):
    """An object with `vector_store_ids`."""

    vector_store_ids: list[str] | None = None
    """At most 1 entries."""


@_define
class CreateThreadRequest(_Model):
    """An object with `messages`, `tool_resources` and `metadata`."""

    messages: list[CreateMessageRequest] | None = None
    tool_resources: CreateThreadRequestToolResources | None = None
    metadata: Metadata | None = None

    _nested = {
        "messages": _each("CreateMessageRequest"),
        "tool_resources": "CreateThreadRequestToolResources",
    }
    _nullable = frozenset({"metadata", "tool_resources"})


@_define
class CreateThreadRequestToolResources(_Model):
    """An object with `code_interpreter` and `file_search`."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | None = None
    file_search: CreateThreadRequestToolResourcesFileSearch | None = None

    _nested = {
        "code_interpreter": "CreateThreadRequestToolResourcesCodeInterpreter",
        "file_search": "CreateThreadRequestToolResourcesFileSearch",
    }


@_define
class CreateThreadRequestToolResourcesCodeInterpreter(_Model):
    """An object with `file_ids`."""

    file_ids: list[str] | None = None
    """At most 20 entries. Default: `[]`."""


@_define
class CreateThreadRequestToolResourcesFileSearch(_Model):
    """An object with `vector_store_ids` and `vector_stores`."""

    vector_store_ids: list[str] | None = None
    """At most 1 entries."""
    vector_stores: list[CreateThreadRequestToolResourcesFileSearchVectorStore] | None = None
    """At most 1 entries."""

    _nested = {
        "vector_stores": _each("CreateThreadRequestToolResourcesFileSearchVectorStore"),
    }


@_define
class CreateThreadRequestToolResourcesFileSearchVectorStore(_Model):
    """An object with `file_ids`, `chunking_strategy` and `metadata`."""

    file_ids: list[str] | None = None
    """At most 100,000,000 entries."""
    chunking_strategy: CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy | None = None
    metadata: Metadata | None = None

    _nested = {
        "chunking_strategy": "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy",
    }
    _nullable = frozenset({"metadata"})


@_define
class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto(_Model):
    """An object marked `type: "auto"`."""

    type: _t.Literal["auto"] = "auto"


@_define
class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic(_Model):
    """An object marked `type: "static"`."""

    type: _t.Literal["static"] = "static"
    static: CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic

    _nested = {
        "static": "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    }


@_define
class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(_Model):
    """An object with `max_chunk_size_tokens` and `chunk_overlap_tokens`."""

    max_chunk_size_tokens: int
    """From 100 to 4,096."""
    chunk_overlap_tokens: int


@_define
class DoneEvent(_Model):
    """The stream of a run has ended."""

    event: _t.Literal["done"] = "done"
    data: _t.Literal["[DONE]"] = "[DONE]"


@_define
class ErrorEvent(_Model):
    """An error interrupted the stream of a run."""

    event: _t.Literal["error"] = "error"
    data: Error

    _nested = {
        "data": "Error",
    }


@_define
class ListMessagesResponse(_Model):
    """One page of the messages in a thread."""

    object: str
    data: list[Message]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {
        "data": _each("Message"),
    }


@_define
class ListRunStepsResponse(_Model):
    """One page of the steps of a run."""

    object: str
    data: list[RunStep]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {
        "data": _each("RunStep"),
    }


@_define
class ListRunsResponse(_Model):
    """One page of the runs on a thread."""

    object: str
    data: list[Run]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {
        "data": _each("Run"),
    }


@_define
class Message(_Model):
    """A message in a thread, by a user or an assistant."""

    id: str
    object: _t.Literal["thread.message"] = "thread.message"
    created_at: int
    """Unix seconds."""
    thread_id: str
    status: _t.Literal["in_progress", "incomplete", "completed"]
    incomplete_details: MessageObjectIncompleteDetails | None
    completed_at: int | None
    """Unix seconds."""
    incomplete_at: int | None
    """Unix seconds."""
    role: _t.Literal["user", "assistant"]
    content: list[MessageObjectContent]
    assistant_id: str | None
    run_id: str | None
    attachments: list[MessageObjectAttachment] | None
    metadata: Metadata | None

    _nested = {
        "incomplete_details": "MessageObjectIncompleteDetails",
        "content": _each("MessageObjectContent"),
        "attachments": _each("MessageObjectAttachment"),
    }


@_define
class MessageContentImageFileObject(_Model):
    """An uploaded image as part of a thread message."""

    type: _t.Literal["image_file"] = "image_file"
    image_file: MessageContentImageFileObjectImageFile

    _nested = {
        "image_file": "MessageContentImageFileObjectImageFile",
    }


@_define
class MessageContentImageFileObjectImageFile(_Model):
    """An object with `file_id` and `detail`."""

    file_id: str
    detail: _t.Literal["auto", "low", "high"] | None = None
    """Default: `"auto"`."""


@_define
class MessageContentImageUrlObject(_Model):
    """An image on the web as part of a thread message."""

    type: _t.Literal["image_url"] = "image_url"
    image_url: MessageContentImageUrlObjectImageUrl

    _nested = {
        "image_url": "MessageContentImageUrlObjectImageUrl",
    }


@_define
class MessageContentImageUrlObjectImageUrl(_Model):
    """An object with `url` and `detail`."""

    url: str
    """A URL."""
    detail: _t.Literal["auto", "low", "high"] | None = None
    """Default: `"auto"`."""


@_define
class MessageContentRefusalObject(_Model):
    """A refusal by the assistant as part of a thread message."""

    type: _t.Literal["refusal"] = "refusal"
    refusal: str


@_define
class MessageContentTextAnnotationsFileCitationObject(_Model):
    """An object marked `type: "file_citation"`."""

    type: _t.Literal["file_citation"] = "file_citation"
    text: str
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""

    _nested = {
        "file_citation": "MessageContentTextAnnotationsFileCitationObjectFileCitation",
    }


@_define
class MessageContentTextAnnotationsFileCitationObjectFileCitation(_Model):
    """An object with `file_id`."""

    file_id: str


@_define
class MessageContentTextAnnotationsFilePathObject(_Model):
    """An object marked `type: "file_path"`."""

    type: _t.Literal["file_path"] = "file_path"
    text: str
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""

    _nested = {
        "file_path": "MessageContentTextAnnotationsFilePathObjectFilePath",
    }


@_define
class MessageContentTextAnnotationsFilePathObjectFilePath(_Model):
    """An object with `file_id`."""

    file_id: str


@_define
class MessageContentTextObject(_Model):
    """Text as part of a thread message, with its annotations."""

    type: _t.Literal["text"] = "text"
    text: MessageContentTextObjectText

    _nested = {
        "text": "MessageContentTextObjectText",
    }


@_define
class MessageContentTextObjectText(_Model):
    """An object with `value` and `annotations`."""

    value: str
    annotations: list[MessageContentTextObjectTextAnnotation]

    _nested = {
        "annotations": _each("MessageContentTextObjectTextAnnotation"),
    }


@_define
class MessageDeleted(_Model):
    """Confirms that a thread message was deleted."""

    id: str
    deleted: bool
    object: _t.Literal["thread.message.deleted"] = "thread.message.deleted"


@_define
class MessageDeltaContentImageFileObject(_Model):
    """An object marked `type: "image_file"`."""

    index: int
    type: _t.Literal["image_file"] = "image_file"
    image_file: MessageDeltaContentImageFileObjectImageFile | None = None

    _nested = {
        "image_file": "MessageDeltaContentImageFileObjectImageFile",
    }


@_define
class MessageDeltaContentImageFileObjectImageFile(_Model):
    """An object with `file_id` and `detail`."""

    file_id: str | None = None
    detail: _t.Literal["auto", "low", "high"] | None = None
    """Default: `"auto"`."""


@_define
class MessageDeltaContentImageUrlObject(_Model):
    """An object marked `type: "image_url"`."""

    index: int
    type: _t.Literal["image_url"] = "image_url"
    image_url: MessageDeltaContentImageUrlObjectImageUrl | None = None

    _nested = {
        "image_url": "MessageDeltaContentImageUrlObjectImageUrl",
    }


@_define
class MessageDeltaContentImageUrlObjectImageUrl(_Model):
    """An object with `url` and `detail`."""

    url: str | None = None
    """A URL."""
    detail: _t.Literal["auto", "low", "high"] | None = None
    """Default: `"auto"`."""


@_define
class MessageDeltaContentRefusalObject(_Model):
    """An object marked `type: "refusal"`."""

    index: int
    type: _t.Literal["refusal"] = "refusal"
    refusal: str | None = None


@_define
class MessageDeltaContentTextAnnotationsFileCitationObject(_Model):
    """An object marked `type: "file_citation"`."""

    index: int
    type: _t.Literal["file_citation"] = "file_citation"
    text: str | None = None
    file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None = None
    start_index: int | None = None
    """At least 0."""
    end_index: int | None = None
    """At least 0."""

    _nested = {
        "file_citation": "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation",
    }


@_define
class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(_Model):
    """An object with `file_id` and `quote`."""

    file_id: str | None = None
    quote: str | None = None


@_define
class MessageDeltaContentTextAnnotationsFilePathObject(_Model):
    """An object marked `type: "file_path"`."""

    index: int
    type: _t.Literal["file_path"] = "file_path"
    text: str | None = None
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = None
    start_index: int | None = None
    """At least 0."""
    end_index: int | None = None
    """At least 0."""

    _nested = {
        "file_path": "MessageDeltaContentTextAnnotationsFilePathObjectFilePath",
    }


@_define
class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(_Model):
    """An object with `file_id`."""

    file_id: str | None = None


@_define
class MessageDeltaContentTextObject(_Model):
    """An object marked `type: "text"`."""

    index: int
    type: _t.Literal["text"] = "text"
    text: MessageDeltaContentTextObjectText | None = None

    _nested = {
        "text": "MessageDeltaContentTextObjectText",
    }


@_define
class MessageDeltaContentTextObjectText(_Model):
    """An object with `value` and `annotations`."""

    value: str | None = None
    annotations: list[MessageDeltaContentTextObjectTextAnnotation] | None = None

    _nested = {
        "annotations": _each("MessageDeltaContentTextObjectTextAnnotation"),
    }


@_define
class MessageDeltaEvent(_Model):
    """What a streamed piece adds to a thread message."""

    id: str
    object: _t.Literal["thread.message.delta"] = "thread.message.delta"
    delta: MessageDeltaObjectDelta

    _nested = {
        "delta": "MessageDeltaObjectDelta",
    }


@_define
class MessageDeltaObjectDelta(_Model):
    """An object with `role` and `content`."""

    role: _t.Literal["user", "assistant"] | None = None
    content: list[MessageDeltaObjectDeltaContent] | None = None

    _nested = {
        "content": _each("MessageDeltaObjectDeltaContent"),
    }


@_define
class MessageObjectAttachment(_Model):
    """A file attached to a thread message and the tools that may use it."""

    file_id: str | None = None
    tools: list[MessageObjectAttachmentTool] | None = None

    _nested = {
        "tools": _each("MessageObjectAttachmentTool"),
    }


@_define
class MessageObjectIncompleteDetails(_Model):
    """An object with `reason`."""

    reason: _t.Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]


@_define
class MessageRequestContentTextObject(_Model):
    """An object marked `type: "text"`."""

    type: _t.Literal["text"] = "text"
    text: str


@_define
class MessageStreamEventThreadMessageCompleted(_Model):
    """An object marked `event: "thread.message.completed"`."""

    event: _t.Literal["thread.message.completed"] = "thread.message.completed"
    data: Message

    _nested = {
        "data": "Message",
    }


@_define
class MessageStreamEventThreadMessageCreated(_Model):
    """An object marked `event: "thread.message.created"`."""

    event: _t.Literal["thread.message.created"] = "thread.message.created"
    data: Message

    _nested = {
        "data": "Message",
    }


@_define
class MessageStreamEventThreadMessageDelta(_Model):
    """An object marked `event: "thread.message.delta"`."""

    event: _t.Literal["thread.message.delta"] = "thread.message.delta"
    data: MessageDeltaEvent

    _nested = {
        "data": "MessageDeltaEvent",
    }


@_define
class MessageStreamEventThreadMessageInProgress(_Model):
    """An object marked `event: "thread.message.in_progress"`."""

    event: _t.Literal["thread.message.in_progress"] = "thread.message.in_progress"
    data: Message

    _nested = {
        "data": "Message",
    }


@_define
class MessageStreamEventThreadMessageIncomplete(_Model):
    """An object marked `event: "thread.message.incomplete"`."""

    event: _t.Literal["thread.message.incomplete"] = "thread.message.incomplete"
    data: Message

    _nested = {
        "data": "Message",
    }


@_define
class ModifyMessageRequest(_Model):
    """An object with `metadata`."""

    metadata: Metadata | None = None

    _nullable = frozenset({"metadata"})


@_define
class ModifyRunRequest(_Model):
    """An object with `metadata`."""

    metadata: Metadata | None = None

    _nullable = frozenset({"metadata"})


@_define
class ModifyThreadRequest(_Model):
    """An object with `tool_resources` and `metadata`."""

    tool_resources: ModifyThreadRequestToolResources | None = None
    metadata: Metadata | None = None

    _nested = {
        "tool_resources": "ModifyThreadRequestToolResources",
    }
    _nullable = frozenset({"metadata", "tool_resources"})


@_define
class ModifyThreadRequestToolResources(_Model):
    """An object with `code_interpreter` and `file_search`."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter | None = None
    file_search: ModifyThreadRequestToolResourcesFileSearch | None = None

    _nested = {
        "code_interpreter": "ModifyThreadRequestToolResourcesCodeInterpreter",
        "file_search": "ModifyThreadRequestToolResourcesFileSearch",
    }


@_define
class ModifyThreadRequestToolResourcesCodeInterpreter(_Model):
    """An object with `file_ids`."""

    file_ids: list[str] | None = None
    """At most 20 entries. Default: `[]`."""


@_define
class ModifyThreadRequestToolResourcesFileSearch(_Model):
    """An object with `vector_store_ids`."""

    vector_store_ids: list[str] | None = None
    """At most 1 entries."""


@_define
class Run(_Model):
    """One execution of an assistant on a thread, with its status and usage."""

    id: str
    object: _t.Literal["thread.run"] = "thread.run"
    created_at: int
    """Unix seconds."""
    thread_id: str
    assistant_id: str
    status: _t.Literal[
        "queued", "in_progress", "requires_action", "cancelling", "cancelled", "failed", "completed", "incomplete",
        "expired"
    ]
    required_action: RunObjectRequiredAction | None
    last_error: RunObjectLastError | None
    expires_at: int | None
    """Unix seconds."""
    started_at: int | None
    """Unix seconds."""
    cancelled_at: int | None
    """Unix seconds."""
    failed_at: int | None
    """Unix seconds."""
    completed_at: int | None
    """Unix seconds."""
    incomplete_details: RunObjectIncompleteDetails | None
    model: str
    instructions: str
    tools: list[RunObjectTool]
    """At most 20 entries. Default: `[]`."""
    metadata: Metadata | None
    usage: RunCompletionUsage | None
    temperature: float | None = None
    top_p: float | None = None
    max_prompt_tokens: int | None
    """At least 256."""
    max_completion_tokens: int | None
    """At least 256."""
    truncation_strategy: TruncationObject | None
    tool_choice: AssistantsApiToolChoiceOption | None
    parallel_tool_calls: ParallelToolCalls
    response_format: AssistantsApiResponseFormatOption | None

    _nested = {
        "required_action": "RunObjectRequiredAction",
        "last_error": "RunObjectLastError",
        "incomplete_details": "RunObjectIncompleteDetails",
        "tools": _each("RunObjectTool"),
        "usage": "RunCompletionUsage",
        "truncation_strategy": "TruncationObject",
        "tool_choice": "AssistantsApiToolChoiceOption",
        "response_format": "AssistantsApiResponseFormatOption",
    }
    _nullable = frozenset({"temperature", "top_p"})


@_define
class RunCompletionUsage(_Model):
    """How many tokens a run read and wrote."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


@_define
class RunObjectIncompleteDetails(_Model):
    """Which token limit left a run incomplete."""

    reason: _t.Literal["max_completion_tokens", "max_prompt_tokens"] | None = None


@_define
class RunObjectLastError(_Model):
    """The last error of a run, as a code and a message."""

    code: _t.Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str


@_define
class RunObjectRequiredAction(_Model):
    """What a run waits for: the outputs of the tool calls listed here."""

    type: _t.Literal["submit_tool_outputs"] = "submit_tool_outputs"
    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs

    _nested = {
        "submit_tool_outputs": "RunObjectRequiredActionSubmitToolOutputs",
    }


@_define
class RunObjectRequiredActionSubmitToolOutputs(_Model):
    """An object with `tool_calls`."""

    tool_calls: list[RunToolCallObject]

    _nested = {
        "tool_calls": _each("RunToolCallObject"),
    }


@_define
class RunStep(_Model):
    """One step of a run: the writing of a message or calls of tools."""

    id: str
    object: _t.Literal["thread.run.step"] = "thread.run.step"
    created_at: int
    """Unix seconds."""
    assistant_id: str
    thread_id: str
    run_id: str
    type: _t.Literal["message_creation", "tool_calls"]
    status: _t.Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: RunStepObjectStepDetails
    last_error: RunStepObjectLastError | None
    expired_at: int | None
    """Unix seconds."""
    cancelled_at: int | None
    """Unix seconds."""
    failed_at: int | None
    """Unix seconds."""
    completed_at: int | None
    """Unix seconds."""
    metadata: Metadata | None
    usage: RunStepCompletionUsage | None

    _nested = {
        "step_details": "RunStepObjectStepDetails",
        "last_error": "RunStepObjectLastError",
        "usage": "RunStepCompletionUsage",
    }


@_define
class RunStepCompletionUsage(_Model):
    """How many tokens one step of a run read and wrote."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


@_define
class RunStepDeltaEvent(_Model):
    """What a streamed piece adds to a run step."""

    id: str
    object: _t.Literal["thread.run.step.delta"] = "thread.run.step.delta"
    delta: RunStepDeltaObjectDelta

    _nested = {
        "delta": "RunStepDeltaObjectDelta",
    }


@_define
class RunStepDeltaObjectDelta(_Model):
    """An object with `step_details`."""

    step_details: RunStepDeltaObjectDeltaStepDetails | None = None

    _nested = {
        "step_details": "RunStepDeltaObjectDeltaStepDetails",
    }


@_define
class RunStepDeltaStepDetailsMessageCreationObject(_Model):
    """An object marked `type: "message_creation"`."""

    type: _t.Literal["message_creation"] = "message_creation"
    message_creation: RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None = None

    _nested = {
        "message_creation": "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation",
    }


@_define
class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(_Model):
    """An object with `message_id`."""

    message_id: str | None = None


@_define
class RunStepDeltaStepDetailsToolCallsCodeObject(_Model):
    """An object marked `type: "code_interpreter"`."""

    index: int
    id: str | None = None
    type: _t.Literal["code_interpreter"] = "code_interpreter"
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None = None

    _nested = {
        "code_interpreter": "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter",
    }


@_define
class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(_Model):
    """An object with `input` and `outputs`."""

    input: str | None = None
    outputs: list[RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput] | None = None

    _nested = {
        "outputs": _each("RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput"),
    }


@_define
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(_Model):
    """An object marked `type: "image"`."""

    index: int
    type: _t.Literal["image"] = "image"
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = None

    _nested = {
        "image": "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage",
    }


@_define
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(_Model):
    """An object with `file_id`."""

    file_id: str | None = None


@_define
class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(_Model):
    """An object marked `type: "logs"`."""

    index: int
    type: _t.Literal["logs"] = "logs"
    logs: str | None = None


@_define
class RunStepDeltaStepDetailsToolCallsFileSearchObject(_Model):
    """An object marked `type: "file_search"`."""

    index: int
    id: str | None = None
    type: _t.Literal["file_search"] = "file_search"
    file_search: dict[str, _t.Any]


@_define
class RunStepDeltaStepDetailsToolCallsFunctionObject(_Model):
    """An object marked `type: "function"`."""

    index: int
    id: str | None = None
    type: _t.Literal["function"] = "function"
    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = None

    _nested = {
        "function": "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction",
    }


@_define
class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(_Model):
    """An object with `name`, `arguments` and `output`."""

    name: str | None = None
    arguments: str | None = None
    output: str | None = None

    _nullable = frozenset({"output"})


@_define
class RunStepDeltaStepDetailsToolCallsObject(_Model):
    """An object marked `type: "tool_calls"`."""

    type: _t.Literal["tool_calls"] = "tool_calls"
    tool_calls: list[RunStepDeltaStepDetailsToolCallsObjectToolCall] | None = None

    _nested = {
        "tool_calls": _each("RunStepDeltaStepDetailsToolCallsObjectToolCall"),
    }


@_define
class RunStepDetailsMessageCreationObject(_Model):
    """The message that was written in a run step."""

    type: _t.Literal["message_creation"] = "message_creation"
    message_creation: RunStepDetailsMessageCreationObjectMessageCreation

    _nested = {
        "message_creation": "RunStepDetailsMessageCreationObjectMessageCreation",
    }


@_define
class RunStepDetailsMessageCreationObjectMessageCreation(_Model):
    """An object with `message_id`."""

    message_id: str


@_define
class RunStepDetailsToolCallsCodeObject(_Model):
    """An object marked `type: "code_interpreter"`."""

    id: str
    type: _t.Literal["code_interpreter"] = "code_interpreter"
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter

    _nested = {
        "code_interpreter": "RunStepDetailsToolCallsCodeObjectCodeInterpreter",
    }


@_define
class RunStepDetailsToolCallsCodeObjectCodeInterpreter(_Model):
    """An object with `input` and `outputs`."""

    input: str
    outputs: list[RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput]

    _nested = {
        "outputs": _each("RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput"),
    }


@_define
class RunStepDetailsToolCallsCodeOutputImageObject(_Model):
    """An object marked `type: "image"`."""

    type: _t.Literal["image"] = "image"
    image: RunStepDetailsToolCallsCodeOutputImageObjectImage

    _nested = {
        "image": "RunStepDetailsToolCallsCodeOutputImageObjectImage",
    }


@_define
class RunStepDetailsToolCallsCodeOutputImageObjectImage(_Model):
    """An object with `file_id`."""

    file_id: str


@_define
class RunStepDetailsToolCallsCodeOutputLogsObject(_Model):
    """An object marked `type: "logs"`."""

    type: _t.Literal["logs"] = "logs"
    logs: str


@_define
class RunStepDetailsToolCallsFileSearchObject(_Model):
    """An object marked `type: "file_search"`."""

    id: str
    type: _t.Literal["file_search"] = "file_search"
    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch

    _nested = {
        "file_search": "RunStepDetailsToolCallsFileSearchObjectFileSearch",
    }


@_define
class RunStepDetailsToolCallsFileSearchObjectFileSearch(_Model):
    """An object with `ranking_options` and `results`."""

    ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | None = None
    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None = None

    _nested = {
        "ranking_options": "RunStepDetailsToolCallsFileSearchRankingOptionsObject",
        "results": _each("RunStepDetailsToolCallsFileSearchResultObject"),
    }


@_define
class RunStepDetailsToolCallsFileSearchRankingOptionsObject(_Model):
    """An object with `ranker` and `score_threshold`."""

    ranker: FileSearchRanker
    score_threshold: float
    """From 0 to 1."""


@_define
class RunStepDetailsToolCallsFileSearchResultObject(_Model):
    """An object with `file_id`, `file_name`, `score` and `content`."""

    file_id: str
    file_name: str
    score: float
    """From 0 to 1."""
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContent] | None = None

    _nested = {
        "content": _each("RunStepDetailsToolCallsFileSearchResultObjectContent"),
    }


@_define
class RunStepDetailsToolCallsFileSearchResultObjectContent(_Model):
    """An object marked `type: "text"`."""

    type: _t.Literal["text"] | None = None
    text: str | None = None


@_define
class RunStepDetailsToolCallsFunctionObject(_Model):
    """An object marked `type: "function"`."""

    id: str
    type: _t.Literal["function"] = "function"
    function: RunStepDetailsToolCallsFunctionObjectFunction

    _nested = {
        "function": "RunStepDetailsToolCallsFunctionObjectFunction",
    }


@_define
class RunStepDetailsToolCallsFunctionObjectFunction(_Model):
    """An object with `name`, `arguments` and `output`."""

    name: str
    arguments: str
    output: str | None


@_define
class RunStepDetailsToolCallsObject(_Model):
    """The tool calls that were made in a run step."""

    type: _t.Literal["tool_calls"] = "tool_calls"
    tool_calls: list[RunStepDetailsToolCallsObjectToolCall]

    _nested = {
        "tool_calls": _each("RunStepDetailsToolCallsObjectToolCall"),
    }


@_define
class RunStepObjectLastError(_Model):
    """An object with `code` and `message`."""

    code: _t.Literal["server_error", "rate_limit_exceeded"]
    message: str


@_define
class RunStepStreamEventThreadRunStepCancelled(_Model):
    """An object marked `event: "thread.run.step.cancelled"`."""

    event: _t.Literal["thread.run.step.cancelled"] = "thread.run.step.cancelled"
    data: RunStep

    _nested = {
        "data": "RunStep",
    }


@_define
class RunStepStreamEventThreadRunStepCompleted(_Model):
    """An object marked `event: "thread.run.step.completed"`."""

    event: _t.Literal["thread.run.step.completed"] = "thread.run.step.completed"
    data: RunStep

    _nested = {
        "data": "RunStep",
    }


@_define
class RunStepStreamEventThreadRunStepCreated(_Model):
    """An object marked `event: "thread.run.step.created"`."""

    event: _t.Literal["thread.run.step.created"] = "thread.run.step.created"
    data: RunStep

    _nested = {
        "data": "RunStep",
    }


@_define
class RunStepStreamEventThreadRunStepDelta(_Model):
    """An object marked `event: "thread.run.step.delta"`."""

    event: _t.Literal["thread.run.step.delta"] = "thread.run.step.delta"
    data: RunStepDeltaEvent

    _nested = {
        "data": "RunStepDeltaEvent",
    }


@_define
class RunStepStreamEventThreadRunStepExpired(_Model):
    """An object marked `event: "thread.run.step.expired"`."""

    event: _t.Literal["thread.run.step.expired"] = "thread.run.step.expired"
    data: RunStep

    _nested = {
        "data": "RunStep",
    }


@_define
class RunStepStreamEventThreadRunStepFailed(_Model):
    """An object marked `event: "thread.run.step.failed"`."""

    event: _t.Literal["thread.run.step.failed"] = "thread.run.step.failed"
    data: RunStep

    _nested = {
        "data": "RunStep",
    }


@_define
class RunStepStreamEventThreadRunStepInProgress(_Model):
    """An object marked `event: "thread.run.step.in_progress"`."""

    event: _t.Literal["thread.run.step.in_progress"] = "thread.run.step.in_progress"
    data: RunStep

    _nested = {
        "data": "RunStep",
    }


@_define
class RunStreamEventThreadRunCancelled(_Model):
    """An object marked `event: "thread.run.cancelled"`."""

    event: _t.Literal["thread.run.cancelled"] = "thread.run.cancelled"
    data: Run

    _nested = {
        "data": "Run",
    }


@_define
class RunStreamEventThreadRunCancelling(_Model):
    """An object marked `event: "thread.run.cancelling"`."""

    event: _t.Literal["thread.run.cancelling"] = "thread.run.cancelling"
    data: Run

    _nested = {
        "data": "Run",
    }


@_define
class RunStreamEventThreadRunCompleted(_Model):
    """An object marked `event: "thread.run.completed"`."""

    event: _t.Literal["thread.run.completed"] = "thread.run.completed"
    data: Run

    _nested = {
        "data": "Run",
    }


@_define
class RunStreamEventThreadRunCreated(_Model):
    """An object marked `event: "thread.run.created"`."""

    event: _t.Literal["thread.run.created"] = "thread.run.created"
    data: Run

    _nested = {
        "data": "Run",
    }


@_define
class RunStreamEventThreadRunExpired(_Model):
    """An object marked `event: "thread.run.expired"`."""

    event: _t.Literal["thread.run.expired"] = "thread.run.expired"
    data: Run

    _nested = {
        "data": "Run",
    }


@_define
class RunStreamEventThreadRunFailed(_Model):
    """An object marked `event: "thread.run.failed"`."""

    event: _t.Literal["thread.run.failed"] = "thread.run.failed"
    data: Run

    _nested = {
        "data": "Run",
    }


@_define
class RunStreamEventThreadRunInProgress(_Model):
    """An object marked `event: "thread.run.in_progress"`."""

    event: _t.Literal["thread.run.in_progress"] = "thread.run.in_progress"
    data: Run

    _nested = {
        "data": "Run",
    }


@_define
class RunStreamEventThreadRunIncomplete(_Model):
    """An object marked `event: "thread.run.incomplete"`."""

    event: _t.Literal["thread.run.incomplete"] = "thread.run.incomplete"
    data: Run

    _nested = {
        "data": "Run",
    }


@_define
class RunStreamEventThreadRunQueued(_Model):
    """An object marked `event: "thread.run.queued"`."""

    event: _t.Literal["thread.run.queued"] = "thread.run.queued"
    data: Run

    _nested = {
        "data": "Run",
    }


@_define
class RunStreamEventThreadRunRequiresAction(_Model):
    """An object marked `event: "thread.run.requires_action"`."""

    event: _t.Literal["thread.run.requires_action"] = "thread.run.requires_action"
    data: Run

    _nested = {
        "data": "Run",
    }


@_define
class RunToolCallObject(_Model):
    """A function call that a run needs the output of."""

    id: str
    type: _t.Literal["function"] = "function"
    function: RunToolCallObjectFunction

    _nested = {
        "function": "RunToolCallObjectFunction",
    }


@_define
class RunToolCallObjectFunction(_Model):
    """An object with `name` and `arguments`."""

    name: str
    arguments: str


@_define
class SubmitToolOutputsRunRequest(_Model):
    """An object with `tool_outputs` and `stream`."""

    tool_outputs: list[SubmitToolOutputsRunRequestToolOutput]
    stream: bool | None = None

    _nested = {
        "tool_outputs": _each("SubmitToolOutputsRunRequestToolOutput"),
    }
    _nullable = frozenset({"stream"})


@_define
class SubmitToolOutputsRunRequestToolOutput(_Model):
    """An object with `tool_call_id` and `output`."""

    tool_call_id: str | None = None
    output: str | None = None


@_define
class Thread(_Model):
    """A series of messages that assistants can be run on."""

    id: str
    object: _t.Literal["thread"] = "thread"
    created_at: int
    """Unix seconds."""
    tool_resources: ThreadObjectToolResources | None
    metadata: Metadata | None

    _nested = {
        "tool_resources": "ThreadObjectToolResources",
    }


@_define
class ThreadDeleted(_Model):
    """Confirms that a thread was deleted."""

    id: str
    deleted: bool
    object: _t.Literal["thread.deleted"] = "thread.deleted"


@_define
class ThreadObjectToolResources(_Model):
    """The files and vector stores that tools can use in a thread."""

    code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None = None
    file_search: ThreadObjectToolResourcesFileSearch | None = None

    _nested = {
        "code_interpreter": "ThreadObjectToolResourcesCodeInterpreter",
        "file_search": "ThreadObjectToolResourcesFileSearch",
    }


@_define
class ThreadObjectToolResourcesCodeInterpreter(_Model):
    """An object with `file_ids`."""

    file_ids: list[str] | None = None
    """At most 20 entries. Default: `[]`."""


@_define
class ThreadObjectToolResourcesFileSearch(_Model):
    """An object with `vector_store_ids`."""

    vector_store_ids: list[str] | None = None
    """At most 1 entries."""


@_define
class ThreadStreamEvent(_Model):
    """A thread was created at the start of a stream."""

    enabled: bool | None = None
    event: _t.Literal["thread.created"] = "thread.created"
    data: Thread

    _nested = {
        "data": "Thread",
    }


@_define
class TruncationObject(_Model):
    """How much of a thread a run reads: chosen automatically or the last messages."""

    type: _t.Literal["auto", "last_messages"]
    last_messages: int | None = None
    """At least 1."""

    _nullable = frozenset({"last_messages"})


if _t.TYPE_CHECKING:
    AssistantsApiToolChoiceOption: _t.TypeAlias = _t.Literal["none", "auto", "required"] | AssistantsNamedToolChoice
    """Whether a run must use a tool and, if so, which one."""
    CreateMessageRequestAttachmentTool: _t.TypeAlias = AssistantToolsCode | AssistantToolsFileSearchTypeOnly
    """Told apart by `type`."""
    CreateMessageRequestContent: _t.TypeAlias = (
        MessageContentImageFileObject | MessageContentImageUrlObject | MessageRequestContentTextObject
    )
    """Told apart by `type`."""
    CreateRunRequestTool: _t.TypeAlias = AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction
    """Told apart by `type`."""
    CreateThreadAndRunRequestTool: _t.TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction
    )
    """Told apart by `type`."""
    CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy: _t.TypeAlias = (
        CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto
        | CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic
    )
    """Told apart by `type`."""
    MessageContentTextObjectTextAnnotation: _t.TypeAlias = (
        MessageContentTextAnnotationsFileCitationObject | MessageContentTextAnnotationsFilePathObject
    )
    """Told apart by `type`."""
    MessageDeltaContentTextObjectTextAnnotation: _t.TypeAlias = (
        MessageDeltaContentTextAnnotationsFileCitationObject | MessageDeltaContentTextAnnotationsFilePathObject
    )
    """Told apart by `type`."""
    MessageDeltaObjectDeltaContent: _t.TypeAlias = (
        MessageDeltaContentImageFileObject | MessageDeltaContentTextObject | MessageDeltaContentRefusalObject
        | MessageDeltaContentImageUrlObject
    )
    """Told apart by `type`."""
    MessageObjectAttachmentTool: _t.TypeAlias = AssistantToolsCode | AssistantToolsFileSearchTypeOnly
    """Told apart by `type`."""
    MessageObjectContent: _t.TypeAlias = (
        MessageContentImageFileObject | MessageContentImageUrlObject | MessageContentTextObject
        | MessageContentRefusalObject
    )
    """One part of a thread message: text, an image or a refusal. Told apart by `type`."""
    MessageStreamEvent: _t.TypeAlias = (
        MessageStreamEventThreadMessageCreated | MessageStreamEventThreadMessageInProgress
        | MessageStreamEventThreadMessageDelta | MessageStreamEventThreadMessageCompleted
        | MessageStreamEventThreadMessageIncomplete
    )
    """Any change in a message of a streamed run. Told apart by `event`."""
    RunObjectTool: _t.TypeAlias = AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction
    """Told apart by `type`."""
    RunStepDeltaObjectDeltaStepDetails: _t.TypeAlias = (
        RunStepDeltaStepDetailsMessageCreationObject | RunStepDeltaStepDetailsToolCallsObject
    )
    """Told apart by `type`."""
    RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput: _t.TypeAlias = (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
    )
    """Told apart by `type`."""
    RunStepDeltaStepDetailsToolCallsObjectToolCall: _t.TypeAlias = (
        RunStepDeltaStepDetailsToolCallsCodeObject | RunStepDeltaStepDetailsToolCallsFileSearchObject
        | RunStepDeltaStepDetailsToolCallsFunctionObject
    )
    """Told apart by `type`."""
    RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput: _t.TypeAlias = (
        RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject
    )
    """Told apart by `type`."""
    RunStepDetailsToolCallsObjectToolCall: _t.TypeAlias = (
        RunStepDetailsToolCallsCodeObject | RunStepDetailsToolCallsFileSearchObject
        | RunStepDetailsToolCallsFunctionObject
    )
    """One tool call in a run step, by the kind of tool. Told apart by `type`."""
    RunStepObjectStepDetails: _t.TypeAlias = RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject
    """What happened in a run step: a message was written or tools were called. Told apart by `type`."""
    RunStepStreamEvent: _t.TypeAlias = (
        RunStepStreamEventThreadRunStepCreated | RunStepStreamEventThreadRunStepInProgress
        | RunStepStreamEventThreadRunStepDelta | RunStepStreamEventThreadRunStepCompleted
        | RunStepStreamEventThreadRunStepFailed | RunStepStreamEventThreadRunStepCancelled
        | RunStepStreamEventThreadRunStepExpired
    )
    """Any change in a step of a streamed run. Told apart by `event`."""
    RunStreamEvent: _t.TypeAlias = (
        RunStreamEventThreadRunCreated | RunStreamEventThreadRunQueued | RunStreamEventThreadRunInProgress
        | RunStreamEventThreadRunRequiresAction | RunStreamEventThreadRunCompleted
        | RunStreamEventThreadRunIncomplete | RunStreamEventThreadRunFailed | RunStreamEventThreadRunCancelling
        | RunStreamEventThreadRunCancelled | RunStreamEventThreadRunExpired
    )
    """Any change in the state of a streamed run. Told apart by `event`."""
    AssistantStreamEvent: _t.TypeAlias = (
        ThreadStreamEvent | RunStreamEvent | RunStepStreamEvent | MessageStreamEvent | ErrorEvent | DoneEvent
    )
    """Any event that can arrive while a run of an assistant is streamed. Told apart by `event`."""
else:
    AssistantsApiToolChoiceOption = _Choice(
        __name__,
        "AssistantsApiToolChoiceOption",
        default="AssistantsNamedToolChoice",
    )
    CreateMessageRequestAttachmentTool = _Choice(
        __name__,
        "CreateMessageRequestAttachmentTool",
        tag="type",
        table={
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearchTypeOnly",
        },
    )
    CreateMessageRequestContent = _Choice(
        __name__,
        "CreateMessageRequestContent",
        tag="type",
        table={
            "image_file": "MessageContentImageFileObject",
            "image_url": "MessageContentImageUrlObject",
            "text": "MessageRequestContentTextObject",
        },
    )
    CreateRunRequestTool = _Choice(
        __name__,
        "CreateRunRequestTool",
        tag="type",
        table={
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        },
    )
    CreateThreadAndRunRequestTool = _Choice(
        __name__,
        "CreateThreadAndRunRequestTool",
        tag="type",
        table={
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        },
    )
    CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy = _Choice(
        __name__,
        "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy",
        tag="type",
        table={
            "auto": "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
            "static": "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
        },
    )
    MessageContentTextObjectTextAnnotation = _Choice(
        __name__,
        "MessageContentTextObjectTextAnnotation",
        tag="type",
        table={
            "file_citation": "MessageContentTextAnnotationsFileCitationObject",
            "file_path": "MessageContentTextAnnotationsFilePathObject",
        },
    )
    MessageDeltaContentTextObjectTextAnnotation = _Choice(
        __name__,
        "MessageDeltaContentTextObjectTextAnnotation",
        tag="type",
        table={
            "file_citation": "MessageDeltaContentTextAnnotationsFileCitationObject",
            "file_path": "MessageDeltaContentTextAnnotationsFilePathObject",
        },
    )
    MessageDeltaObjectDeltaContent = _Choice(
        __name__,
        "MessageDeltaObjectDeltaContent",
        tag="type",
        table={
            "image_file": "MessageDeltaContentImageFileObject",
            "text": "MessageDeltaContentTextObject",
            "refusal": "MessageDeltaContentRefusalObject",
            "image_url": "MessageDeltaContentImageUrlObject",
        },
    )
    MessageObjectAttachmentTool = _Choice(
        __name__,
        "MessageObjectAttachmentTool",
        tag="type",
        table={
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearchTypeOnly",
        },
    )
    MessageObjectContent = _Choice(
        __name__,
        "MessageObjectContent",
        tag="type",
        table={
            "image_file": "MessageContentImageFileObject",
            "image_url": "MessageContentImageUrlObject",
            "text": "MessageContentTextObject",
            "refusal": "MessageContentRefusalObject",
        },
    )
    MessageStreamEvent = _Choice(
        __name__,
        "MessageStreamEvent",
        tag="event",
        table={
            "thread.message.created": "MessageStreamEventThreadMessageCreated",
            "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
            "thread.message.delta": "MessageStreamEventThreadMessageDelta",
            "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
            "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
        },
    )
    RunObjectTool = _Choice(
        __name__,
        "RunObjectTool",
        tag="type",
        table={
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearch",
            "function": "AssistantToolsFunction",
        },
    )
    RunStepDeltaObjectDeltaStepDetails = _Choice(
        __name__,
        "RunStepDeltaObjectDeltaStepDetails",
        tag="type",
        table={
            "message_creation": "RunStepDeltaStepDetailsMessageCreationObject",
            "tool_calls": "RunStepDeltaStepDetailsToolCallsObject",
        },
    )
    RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput = _Choice(
        __name__,
        "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput",
        tag="type",
        table={
            "logs": "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
            "image": "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
        },
    )
    RunStepDeltaStepDetailsToolCallsObjectToolCall = _Choice(
        __name__,
        "RunStepDeltaStepDetailsToolCallsObjectToolCall",
        tag="type",
        table={
            "code_interpreter": "RunStepDeltaStepDetailsToolCallsCodeObject",
            "file_search": "RunStepDeltaStepDetailsToolCallsFileSearchObject",
            "function": "RunStepDeltaStepDetailsToolCallsFunctionObject",
        },
    )
    RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput = _Choice(
        __name__,
        "RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput",
        tag="type",
        table={
            "logs": "RunStepDetailsToolCallsCodeOutputLogsObject",
            "image": "RunStepDetailsToolCallsCodeOutputImageObject",
        },
    )
    RunStepDetailsToolCallsObjectToolCall = _Choice(
        __name__,
        "RunStepDetailsToolCallsObjectToolCall",
        tag="type",
        table={
            "code_interpreter": "RunStepDetailsToolCallsCodeObject",
            "file_search": "RunStepDetailsToolCallsFileSearchObject",
            "function": "RunStepDetailsToolCallsFunctionObject",
        },
    )
    RunStepObjectStepDetails = _Choice(
        __name__,
        "RunStepObjectStepDetails",
        tag="type",
        table={
            "message_creation": "RunStepDetailsMessageCreationObject",
            "tool_calls": "RunStepDetailsToolCallsObject",
        },
    )
    RunStepStreamEvent = _Choice(
        __name__,
        "RunStepStreamEvent",
        tag="event",
        table={
            "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
        },
    )
    RunStreamEvent = _Choice(
        __name__,
        "RunStreamEvent",
        tag="event",
        table={
            "thread.run.created": "RunStreamEventThreadRunCreated",
            "thread.run.queued": "RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "RunStreamEventThreadRunCompleted",
            "thread.run.incomplete": "RunStreamEventThreadRunIncomplete",
            "thread.run.failed": "RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "RunStreamEventThreadRunCancelled",
            "thread.run.expired": "RunStreamEventThreadRunExpired",
        },
    )
    AssistantStreamEvent = _Choice(
        __name__,
        "AssistantStreamEvent",
        tag="event",
        table={
            "thread.created": "ThreadStreamEvent",
            "thread.run.created": "RunStreamEventThreadRunCreated",
            "thread.run.queued": "RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "RunStreamEventThreadRunCompleted",
            "thread.run.incomplete": "RunStreamEventThreadRunIncomplete",
            "thread.run.failed": "RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "RunStreamEventThreadRunCancelled",
            "thread.run.expired": "RunStreamEventThreadRunExpired",
            "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
            "thread.message.created": "MessageStreamEventThreadMessageCreated",
            "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
            "thread.message.delta": "MessageStreamEventThreadMessageDelta",
            "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
            "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
            "error": "ErrorEvent",
            "done": "DoneEvent",
        },
    )
