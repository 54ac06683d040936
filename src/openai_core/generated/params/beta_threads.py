"""What requests take in `beta_threads`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import collections.abc as _c
import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.beta_assistants as _models_beta_assistants
    import openai_core.generated.models.beta_threads as _models_beta_threads
    import openai_core.generated.models.shared as _models_shared
    import openai_core.generated.params.beta_assistants as _params_beta_assistants


__all__ = [
    "AssistantToolsFileSearchTypeOnlyParam",
    "AssistantsApiToolChoiceOptionParam",
    "AssistantsNamedToolChoiceFunctionParam",
    "AssistantsNamedToolChoiceParam",
    "CreateMessageRequestAttachmentParam",
    "CreateMessageRequestAttachmentToolParam",
    "CreateMessageRequestContentParam",
    "CreateMessageRequestParam",
    "CreateRunRequestToolParam",
    "CreateThreadAndRunRequestToolParam",
    "CreateThreadAndRunRequestToolResourcesCodeInterpreterParam",
    "CreateThreadAndRunRequestToolResourcesFileSearchParam",
    "CreateThreadAndRunRequestToolResourcesParam",
    "CreateThreadRequestParam",
    "CreateThreadRequestToolResourcesCodeInterpreterParam",
    "CreateThreadRequestToolResourcesFileSearchParam",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam",
    "CreateThreadRequestToolResourcesFileSearchVectorStoreParam",
    "CreateThreadRequestToolResourcesParam",
    "MessageContentImageFileObjectImageFileParam",
    "MessageContentImageFileObjectParam",
    "MessageContentImageUrlObjectImageUrlParam",
    "MessageContentImageUrlObjectParam",
    "MessageRequestContentTextObjectParam",
    "ModifyThreadRequestToolResourcesCodeInterpreterParam",
    "ModifyThreadRequestToolResourcesFileSearchParam",
    "ModifyThreadRequestToolResourcesParam",
    "SubmitToolOutputsRunRequestToolOutputParam",
    "TruncationObjectParam",
]


class AssistantToolsFileSearchTypeOnlyParam(_t.TypedDict, total=False):
    """An object marked `type: "file_search"`."""

    type: _t.Required[_t.Literal["file_search"]]


class AssistantsNamedToolChoiceParam(_t.TypedDict, total=False):
    """An object with `type` and `function`."""

    type: _t.Required[_t.Literal["function", "code_interpreter", "file_search"]]
    function: AssistantsNamedToolChoiceFunctionParam | _models_beta_threads.AssistantsNamedToolChoiceFunction


class AssistantsNamedToolChoiceFunctionParam(_t.TypedDict, total=False):
    """An object with `name`."""

    name: _t.Required[str]


class CreateMessageRequestParam(_t.TypedDict, total=False):
    """An object with `role`, `content`, `attachments` and `metadata`."""

    role: _t.Required[_t.Literal["user", "assistant"]]
    content: _t.Required[str | _c.Sequence[CreateMessageRequestContentParam]]
    attachments: (
        _c.Sequence[CreateMessageRequestAttachmentParam | _models_beta_threads.CreateMessageRequestAttachment]
        | None
    )
    metadata: _models_shared.Metadata | None


class CreateMessageRequestAttachmentParam(_t.TypedDict, total=False):
    """An object with `file_id` and `tools`."""

    file_id: str
    tools: _c.Sequence[CreateMessageRequestAttachmentToolParam]


class CreateThreadAndRunRequestToolResourcesParam(_t.TypedDict, total=False):
    """An object with `code_interpreter` and `file_search`."""

    code_interpreter: (
        CreateThreadAndRunRequestToolResourcesCodeInterpreterParam
        | _models_beta_threads.CreateThreadAndRunRequestToolResourcesCodeInterpreter
    )
    file_search: (
        CreateThreadAndRunRequestToolResourcesFileSearchParam
        | _models_beta_threads.CreateThreadAndRunRequestToolResourcesFileSearch
    )


class CreateThreadAndRunRequestToolResourcesCodeInterpreterParam(_t.TypedDict, total=False):
    """An object with `file_ids`."""

    file_ids: _c.Sequence[str]
    """At most 20 entries. Default: `[]`."""


class CreateThreadAndRunRequestToolResourcesFileSearchParam(_t.TypedDict, total=False):
    """An object with `vector_store_ids`."""

    vector_store_ids: _c.Sequence[str]
    """At most 1 entries."""


class CreateThreadRequestParam(_t.TypedDict, total=False):
    """An object with `messages`, `tool_resources` and `metadata`."""

    messages: _c.Sequence[CreateMessageRequestParam | _models_beta_threads.CreateMessageRequest]
    tool_resources: (
        CreateThreadRequestToolResourcesParam | _models_beta_threads.CreateThreadRequestToolResources | None
    )
    metadata: _models_shared.Metadata | None


class CreateThreadRequestToolResourcesParam(_t.TypedDict, total=False):
    """An object with `code_interpreter` and `file_search`."""

    code_interpreter: (
        CreateThreadRequestToolResourcesCodeInterpreterParam
        | _models_beta_threads.CreateThreadRequestToolResourcesCodeInterpreter
    )
    file_search: (
        CreateThreadRequestToolResourcesFileSearchParam
        | _models_beta_threads.CreateThreadRequestToolResourcesFileSearch
    )


class CreateThreadRequestToolResourcesCodeInterpreterParam(_t.TypedDict, total=False):
    """An object with `file_ids`."""

    file_ids: _c.Sequence[str]
    """At most 20 entries. Default: `[]`."""


class CreateThreadRequestToolResourcesFileSearchParam(_t.TypedDict, total=False):
    """An object with `vector_store_ids` and `vector_stores`."""

    vector_store_ids: _c.Sequence[str]
    """At most 1 entries."""
    vector_stores: _c.Sequence[
        CreateThreadRequestToolResourcesFileSearchVectorStoreParam
        | _models_beta_threads.CreateThreadRequestToolResourcesFileSearchVectorStore
    ]
    """At most 1 entries."""


class CreateThreadRequestToolResourcesFileSearchVectorStoreParam(_t.TypedDict, total=False):
    """An object with `file_ids`, `chunking_strategy` and `metadata`."""

    file_ids: _c.Sequence[str]
    """At most 100,000,000 entries."""
    chunking_strategy: CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam
    metadata: _models_shared.Metadata | None


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam(_t.TypedDict, total=False):
    """An object marked `type: "auto"`."""

    type: _t.Required[_t.Literal["auto"]]


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam(_t.TypedDict, total=False):
    """An object marked `type: "static"`."""

    type: _t.Required[_t.Literal["static"]]
    static: _t.Required[
        CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam
        | _models_beta_threads.CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
    ]


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam(_t.TypedDict, total=False):
    """An object with `max_chunk_size_tokens` and `chunk_overlap_tokens`."""

    max_chunk_size_tokens: _t.Required[int]
    """From 100 to 4,096."""
    chunk_overlap_tokens: _t.Required[int]


class MessageContentImageFileObjectParam(_t.TypedDict, total=False):
    """An uploaded image as part of a thread message."""

    type: _t.Required[_t.Literal["image_file"]]
    image_file: _t.Required[
        MessageContentImageFileObjectImageFileParam | _models_beta_threads.MessageContentImageFileObjectImageFile
    ]


class MessageContentImageFileObjectImageFileParam(_t.TypedDict, total=False):
    """An object with `file_id` and `detail`."""

    file_id: _t.Required[str]
    detail: _t.Literal["auto", "low", "high"]
    """Default: `"auto"`."""


class MessageContentImageUrlObjectParam(_t.TypedDict, total=False):
    """An image on the web as part of a thread message."""

    type: _t.Required[_t.Literal["image_url"]]
    image_url: _t.Required[
        MessageContentImageUrlObjectImageUrlParam | _models_beta_threads.MessageContentImageUrlObjectImageUrl
    ]


class MessageContentImageUrlObjectImageUrlParam(_t.TypedDict, total=False):
    """An object with `url` and `detail`."""

    url: _t.Required[str]
    """A URL."""
    detail: _t.Literal["auto", "low", "high"]
    """Default: `"auto"`."""


class MessageRequestContentTextObjectParam(_t.TypedDict, total=False):
    """An object marked `type: "text"`."""

    type: _t.Required[_t.Literal["text"]]
    text: _t.Required[str]


class ModifyThreadRequestToolResourcesParam(_t.TypedDict, total=False):
    """An object with `code_interpreter` and `file_search`."""

    code_interpreter: (
        ModifyThreadRequestToolResourcesCodeInterpreterParam
        | _models_beta_threads.ModifyThreadRequestToolResourcesCodeInterpreter
    )
    file_search: (
        ModifyThreadRequestToolResourcesFileSearchParam
        | _models_beta_threads.ModifyThreadRequestToolResourcesFileSearch
    )


class ModifyThreadRequestToolResourcesCodeInterpreterParam(_t.TypedDict, total=False):
    """An object with `file_ids`."""

    file_ids: _c.Sequence[str]
    """At most 20 entries. Default: `[]`."""


class ModifyThreadRequestToolResourcesFileSearchParam(_t.TypedDict, total=False):
    """An object with `vector_store_ids`."""

    vector_store_ids: _c.Sequence[str]
    """At most 1 entries."""


class SubmitToolOutputsRunRequestToolOutputParam(_t.TypedDict, total=False):
    """An object with `tool_call_id` and `output`."""

    tool_call_id: str
    output: str


class TruncationObjectParam(_t.TypedDict, total=False):
    """How much of a thread a run reads: chosen automatically or the last messages."""

    type: _t.Required[_t.Literal["auto", "last_messages"]]
    last_messages: int | None
    """At least 1."""


if _t.TYPE_CHECKING:
    AssistantsApiToolChoiceOptionParam: _t.TypeAlias = (
        _t.Literal["none", "auto", "required"] | AssistantsNamedToolChoiceParam
        | _models_beta_threads.AssistantsNamedToolChoice
    )
    CreateMessageRequestAttachmentToolParam: _t.TypeAlias = (
        _params_beta_assistants.AssistantToolsCodeParam | _models_beta_assistants.AssistantToolsCode
        | AssistantToolsFileSearchTypeOnlyParam | _models_beta_threads.AssistantToolsFileSearchTypeOnly
    )
    CreateMessageRequestContentParam: _t.TypeAlias = (
        MessageContentImageFileObjectParam | _models_beta_threads.MessageContentImageFileObject
        | MessageContentImageUrlObjectParam | _models_beta_threads.MessageContentImageUrlObject
        | MessageRequestContentTextObjectParam | _models_beta_threads.MessageRequestContentTextObject
    )
    CreateRunRequestToolParam: _t.TypeAlias = (
        _params_beta_assistants.AssistantToolsCodeParam | _models_beta_assistants.AssistantToolsCode
        | _params_beta_assistants.AssistantToolsFileSearchParam | _models_beta_assistants.AssistantToolsFileSearch
        | _params_beta_assistants.AssistantToolsFunctionParam | _models_beta_assistants.AssistantToolsFunction
        | _models_beta_threads.MessageObjectAttachmentTool
    )
    CreateThreadAndRunRequestToolParam: _t.TypeAlias = (
        _params_beta_assistants.AssistantToolsCodeParam | _models_beta_assistants.AssistantToolsCode
        | _params_beta_assistants.AssistantToolsFileSearchParam | _models_beta_assistants.AssistantToolsFileSearch
        | _params_beta_assistants.AssistantToolsFunctionParam | _models_beta_assistants.AssistantToolsFunction
        | _models_beta_threads.MessageObjectAttachmentTool
    )
    CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam: _t.TypeAlias = (
        CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam
        | _models_beta_threads.CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto
        | CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam
        | _models_beta_threads.CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic
    )
else:
    AssistantsApiToolChoiceOptionParam = _t.Any
    CreateMessageRequestAttachmentToolParam = _t.Any
    CreateMessageRequestContentParam = _t.Any
    CreateRunRequestToolParam = _t.Any
    CreateThreadAndRunRequestToolParam = _t.Any
    CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam = _t.Any
