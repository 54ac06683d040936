"""The models of `chat`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

import openai_core.computed.chat as _computed
from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each
from openai_core.sansio.shape import elsewhere as _elsewhere

if _t.TYPE_CHECKING:
    from openai_core.generated.models.shared import (
        Metadata,
        PromptCacheOptionsParam,
        ReasoningEffort,
        ServiceTier,
    )
else:
    __getattr__ = _elsewhere(
        __name__,
        {
            "Metadata": "shared",
            "PromptCacheOptionsParam": "shared",
            "ReasoningEffort": "shared",
            "ServiceTier": "shared",
        },
    )

__all__ = [
    "ChatCompletion",
    "ChatCompletionAllowedTools",
    "ChatCompletionAllowedToolsChoice",
    "ChatCompletionAssistantMessage",
    "ChatCompletionChunk",
    "ChatCompletionChunkDelta",
    "ChatCompletionContentPartFile",
    "ChatCompletionContentPartImage",
    "ChatCompletionContentPartInputAudio",
    "ChatCompletionContentPartRefusal",
    "ChatCompletionContentPartText",
    "ChatCompletionDeleted",
    "ChatCompletionDeveloperMessage",
    "ChatCompletionFunctionCallOption",
    "ChatCompletionFunctionMessage",
    "ChatCompletionFunctions",
    "ChatCompletionList",
    "ChatCompletionMessage",
    "ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageCustomToolCallCustom",
    "ChatCompletionMessageList",
    "ChatCompletionMessageListData",
    "ChatCompletionMessageListDataContentPart",
    "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallChunk",
    "ChatCompletionMessageToolCallChunkFunction",
    "ChatCompletionMessageToolCallFunction",
    "ChatCompletionMessageToolCalls",
    "ChatCompletionMessageToolCallsItem",
    "ChatCompletionModalities",
    "ChatCompletionModeration",
    "ChatCompletionModerationError",
    "ChatCompletionModerationInput",
    "ChatCompletionModerationOutput",
    "ChatCompletionModerationResults",
    "ChatCompletionNamedToolChoice",
    "ChatCompletionNamedToolChoiceCustom",
    "ChatCompletionNamedToolChoiceCustomCustom",
    "ChatCompletionNamedToolChoiceFunction",
    "ChatCompletionRequestAssistantMessageAudio",
    "ChatCompletionRequestAssistantMessageContentPart",
    "ChatCompletionRequestAssistantMessageFunctionCall",
    "ChatCompletionRequestMessage",
    "ChatCompletionRequestMessageContentPartAudioInputAudio",
    "ChatCompletionRequestMessageContentPartFileFile",
    "ChatCompletionRequestMessageContentPartImageImageUrl",
    "ChatCompletionRequestSystemMessageContentPart",
    "ChatCompletionRequestToolMessageContentPart",
    "ChatCompletionRequestUserMessageContentPart",
    "ChatCompletionResponseMessageAnnotation",
    "ChatCompletionResponseMessageAnnotationUrlCitation",
    "ChatCompletionResponseMessageAudio",
    "ChatCompletionResponseMessageFunctionCall",
    "ChatCompletionRole",
    "ChatCompletionStreamOptions",
    "ChatCompletionStreamResponseDeltaFunctionCall",
    "ChatCompletionSystemMessage",
    "ChatCompletionTokenLogprob",
    "ChatCompletionTokenLogprobTopLogprob",
    "ChatCompletionTool",
    "ChatCompletionToolChoiceOption",
    "ChatCompletionToolMessage",
    "ChatCompletionUserMessage",
    "ChatModel",
    "CompletionUsage",
    "CompletionUsageCompletionTokensDetails",
    "CompletionUsagePromptTokensDetails",
    "CreateChatCompletionRequest",
    "CreateChatCompletionRequestAudio",
    "CreateChatCompletionRequestFunctionCall",
    "CreateChatCompletionRequestResponseFormat",
    "CreateChatCompletionRequestTool",
    "CreateChatCompletionRequestWebSearchOptions",
    "CreateChatCompletionRequestWebSearchOptionsUserLocation",
    "CreateChatCompletionResponseChoice",
    "CreateChatCompletionResponseChoiceLogprobs",
    "CreateChatCompletionStreamResponseChoice",
    "CreateChatCompletionStreamResponseChoiceLogprobs",
    "CustomToolChatCompletions",
    "CustomToolChatCompletionsCustom",
    "CustomToolChatCompletionsCustomFormat",
    "CustomToolChatCompletionsCustomFormatGrammar",
    "CustomToolChatCompletionsCustomFormatGrammarGrammar",
    "CustomToolChatCompletionsCustomFormatText",
    "FunctionObject",
    "FunctionParameters",
    "ModerationConfigParam",
    "ModerationInputType",
    "ModerationMode",
    "ModerationParam",
    "ModerationPolicyParam",
    "ModerationResultBody",
    "ParallelToolCalls",
    "PredictionContent",
    "PromptCacheBreakpointParam",
    "ResponseFormatJsonObject",
    "ResponseFormatJsonSchema",
    "ResponseFormatJsonSchemaJsonSchema",
    "ResponseFormatJsonSchemaSchema",
    "ResponseFormatText",
    "ResponseModalities",
    "StopConfiguration",
    "UpdateChatCompletionRequest",
    "Verbosity",
    "VoiceIdsOrCustomVoice",
    "VoiceIdsOrCustomVoiceVariant2",
    "VoiceIdsShared",
    "WebSearchContextSize",
    "WebSearchLocation",
]

ChatCompletionModalities: _t.TypeAlias = list[_t.Literal["text", "audio"]]

ChatCompletionRole: _t.TypeAlias = _t.Literal["developer", "system", "user", "assistant", "tool", "function"]

ChatModel: _t.TypeAlias = (
    str | _t.Literal["gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano",
    "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11",
    "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13",
    "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07",
    "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini",
    "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini",
    "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17",
    "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01",
    "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview",
    "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview",
    "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest",
    "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09",
    "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4",
    "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo",
    "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-16k-0613"]
)

FunctionParameters: _t.TypeAlias = dict[str, _t.Any]

ModerationInputType: _t.TypeAlias = _t.Literal["text", "image"]

ModerationMode: _t.TypeAlias = _t.Literal["score", "block"]

ParallelToolCalls: _t.TypeAlias = bool
"""Default: `true`."""

ResponseFormatJsonSchemaSchema: _t.TypeAlias = dict[str, _t.Any]

ResponseModalities: _t.TypeAlias = list[_t.Literal["text", "audio"]]

StopConfiguration: _t.TypeAlias = str | list[str]
"""Default: `null`."""

Verbosity: _t.TypeAlias = _t.Literal["low", "medium", "high"]
"""Default: `"medium"`."""

VoiceIdsShared: _t.TypeAlias = (
    str | _t.Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
)

WebSearchContextSize: _t.TypeAlias = _t.Literal["low", "medium", "high"]
"""Default: `"medium"`."""


@_define
class ChatCompletion(_computed.ChatCompletion, _Model):
    """What a model answered to one chat request, as one or more choices with usage."""

    id: str
    choices: list[CreateChatCompletionResponseChoice]
    created: int
    """Unix seconds."""
    model: str
    service_tier: ServiceTier | None = None
    system_fingerprint: str | None = None
    """Deprecated."""
    object: _t.Literal["chat.completion"] = "chat.completion"
    usage: CompletionUsage | None = None
    moderation: ChatCompletionModeration | None = None

    _nested = {
        "choices": _each("CreateChatCompletionResponseChoice"),
        "usage": "CompletionUsage",
        "moderation": "ChatCompletionModeration",
    }
    _nullable = frozenset({"moderation", "service_tier"})


@_define
class ChatCompletionAllowedTools(_Model):
    """An object with `mode` and `tools`."""

    mode: _t.Literal["auto", "required"]
    tools: list[dict[str, _t.Any]]


@_define
class ChatCompletionAllowedToolsChoice(_Model):
    """Limits a chat model to a subset of its tools."""

    type: _t.Literal["allowed_tools"] = "allowed_tools"
    allowed_tools: ChatCompletionAllowedTools

    _nested = {
        "allowed_tools": "ChatCompletionAllowedTools",
    }


@_define
class ChatCompletionAssistantMessage(_Model):
    """An earlier answer of the assistant, sent as part of a chat request."""

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
class ChatCompletionChunk(_computed.ChatCompletionChunk, _Model):
    """One piece of a streamed chat completion."""

    id: str
    choices: list[CreateChatCompletionStreamResponseChoice]
    created: int
    """Unix seconds."""
    model: str
    service_tier: ServiceTier | None = None
    system_fingerprint: str | None = None
    """Deprecated."""
    object: _t.Literal["chat.completion.chunk"] = "chat.completion.chunk"
    usage: CompletionUsage | None = None
    moderation: ChatCompletionModeration | None = None

    _nested = {
        "choices": _each("CreateChatCompletionStreamResponseChoice"),
        "usage": "CompletionUsage",
        "moderation": "ChatCompletionModeration",
    }
    _nullable = frozenset({"moderation", "service_tier", "usage"})


@_define
class ChatCompletionChunkDelta(_computed.ChatCompletionChunkDelta, _Model):
    """The part of an assistant's message that one streamed piece adds."""

    content: str | None = None
    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = None
    """Deprecated."""
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None
    role: _t.Literal["developer", "system", "user", "assistant", "tool"] | None = None
    refusal: str | None = None

    _nested = {
        "function_call": "ChatCompletionStreamResponseDeltaFunctionCall",
        "tool_calls": _each("ChatCompletionMessageToolCallChunk"),
    }
    _nullable = frozenset({"content", "refusal"})


@_define
class ChatCompletionContentPartFile(_Model):
    """A file as part of a chat message, uploaded before or sent inline."""

    type: _t.Literal["file"] = "file"
    file: ChatCompletionRequestMessageContentPartFileFile
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None

    _nested = {
        "file": "ChatCompletionRequestMessageContentPartFileFile",
        "prompt_cache_breakpoint": "PromptCacheBreakpointParam",
    }


@_define
class ChatCompletionContentPartImage(_Model):
    """An image as part of a chat message, by URL or as inline data."""

    type: _t.Literal["image_url"] = "image_url"
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None

    _nested = {
        "image_url": "ChatCompletionRequestMessageContentPartImageImageUrl",
        "prompt_cache_breakpoint": "PromptCacheBreakpointParam",
    }


@_define
class ChatCompletionContentPartInputAudio(_Model):
    """Recorded audio as part of a chat message, in base64."""

    type: _t.Literal["input_audio"] = "input_audio"
    input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None

    _nested = {
        "input_audio": "ChatCompletionRequestMessageContentPartAudioInputAudio",
        "prompt_cache_breakpoint": "PromptCacheBreakpointParam",
    }


@_define
class ChatCompletionContentPartRefusal(_Model):
    """An earlier refusal as part of an assistant's message."""

    type: _t.Literal["refusal"] = "refusal"
    refusal: str


@_define
class ChatCompletionContentPartText(_Model):
    """Text as part of a chat message."""

    type: _t.Literal["text"] = "text"
    text: str
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None

    _nested = {
        "prompt_cache_breakpoint": "PromptCacheBreakpointParam",
    }


@_define
class ChatCompletionDeleted(_Model):
    """Confirms that a stored chat completion was deleted."""

    object: _t.Literal["chat.completion.deleted"] = "chat.completion.deleted"
    id: str
    deleted: bool


@_define
class ChatCompletionDeveloperMessage(_Model):
    """Instructions from the developer that the model should follow in a chat."""

    content: str | list[ChatCompletionContentPartText]
    role: _t.Literal["developer"] = "developer"
    name: str | None = None

    _nested = {
        "content": _each("ChatCompletionContentPartText"),
    }


@_define
class ChatCompletionFunctionCallOption(_Model):
    """An object with `name`."""

    name: str


@_define
class ChatCompletionFunctionMessage(_Model):
    """An object with `role`, `content` and `name`. Deprecated."""

    role: _t.Literal["function"] = "function"
    content: str | None
    name: str


@_define
class ChatCompletionFunctions(_Model):
    """An object with `description`, `name` and `parameters`. Deprecated."""

    description: str | None = None
    name: str
    parameters: FunctionParameters | None = None


@_define
class ChatCompletionList(_Model):
    """One page of stored chat completions."""

    object: _t.Literal["list"] = "list"
    data: list[ChatCompletion]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {
        "data": _each("ChatCompletion"),
    }


@_define
class ChatCompletionMessage(_computed.ChatCompletionMessage, _Model):
    """The assistant's message in a choice: text, a refusal, tool calls or audio."""

    content: str | None
    refusal: str | None
    tool_calls: ChatCompletionMessageToolCalls | None = None
    annotations: list[ChatCompletionResponseMessageAnnotation] | None = None
    role: _t.Literal["assistant"] = "assistant"
    function_call: ChatCompletionResponseMessageFunctionCall | None = None
    """Deprecated."""
    audio: ChatCompletionResponseMessageAudio | None = None

    _nested = {
        "tool_calls": _each("ChatCompletionMessageToolCallsItem"),
        "annotations": _each("ChatCompletionResponseMessageAnnotation"),
        "function_call": "ChatCompletionResponseMessageFunctionCall",
        "audio": "ChatCompletionResponseMessageAudio",
    }
    _nullable = frozenset({"audio"})


@_define
class ChatCompletionMessageCustomToolCall(_Model):
    """A custom tool call in an assistant's message, with its free-text input."""

    id: str
    type: _t.Literal["custom"] = "custom"
    custom: ChatCompletionMessageCustomToolCallCustom

    _nested = {
        "custom": "ChatCompletionMessageCustomToolCallCustom",
    }


@_define
class ChatCompletionMessageCustomToolCallCustom(_Model):
    """An object with `name` and `input`."""

    name: str
    input: str


@_define
class ChatCompletionMessageList(_Model):
    """One page of the messages of a stored chat completion."""

    object: _t.Literal["list"] = "list"
    data: list[ChatCompletionMessageListData]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {
        "data": _each("ChatCompletionMessageListData"),
    }


@_define
class ChatCompletionMessageListData(_Model):
    """One message of a stored chat completion, with its ID and content parts."""

    content: str | None
    refusal: str | None
    tool_calls: ChatCompletionMessageToolCalls | None = None
    annotations: list[ChatCompletionResponseMessageAnnotation] | None = None
    role: _t.Literal["assistant"] = "assistant"
    function_call: ChatCompletionResponseMessageFunctionCall | None = None
    """Deprecated."""
    audio: ChatCompletionResponseMessageAudio | None = None
    id: str
    content_parts: list[ChatCompletionMessageListDataContentPart] | None = None

    _nested = {
        "tool_calls": _each("ChatCompletionMessageToolCallsItem"),
        "annotations": _each("ChatCompletionResponseMessageAnnotation"),
        "function_call": "ChatCompletionResponseMessageFunctionCall",
        "audio": "ChatCompletionResponseMessageAudio",
        "content_parts": _each("ChatCompletionMessageListDataContentPart"),
    }
    _nullable = frozenset({"audio", "content_parts"})


@_define
class ChatCompletionMessageToolCall(_Model):
    """A function call in an assistant's message, with an ID to answer it by."""

    id: str
    type: _t.Literal["function"] = "function"
    function: ChatCompletionMessageToolCallFunction

    _nested = {
        "function": "ChatCompletionMessageToolCallFunction",
    }


@_define
class ChatCompletionMessageToolCallChunk(_Model):
    """A piece of a streamed tool call, to be joined with others by its index."""

    index: int
    id: str | None = None
    type: _t.Literal["function"] | None = None
    function: ChatCompletionMessageToolCallChunkFunction | None = None

    _nested = {
        "function": "ChatCompletionMessageToolCallChunkFunction",
    }


@_define
class ChatCompletionMessageToolCallChunkFunction(_Model):
    """An object with `name` and `arguments`."""

    name: str | None = None
    arguments: str | None = None


@_define
class ChatCompletionMessageToolCallFunction(_Model):
    """The name of a called function and its arguments as a JSON string."""

    name: str
    arguments: str


@_define
class ChatCompletionModeration(_Model):
    """The moderation outcomes for the input and the output of a chat completion."""

    input: ChatCompletionModerationInput
    output: ChatCompletionModerationOutput

    _nested = {
        "input": "ChatCompletionModerationInput",
        "output": "ChatCompletionModerationOutput",
    }


@_define
class ChatCompletionModerationError(_Model):
    """An object marked `type: "error"`."""

    type: _t.Literal["error"] = "error"
    code: str
    message: str


@_define
class ChatCompletionModerationResults(_Model):
    """An object marked `type: "moderation_results"`."""

    type: _t.Literal["moderation_results"] = "moderation_results"
    model: str
    results: list[ModerationResultBody]

    _nested = {
        "results": _each("ModerationResultBody"),
    }


@_define
class ChatCompletionNamedToolChoice(_Model):
    """Makes a chat model call one named function."""

    type: _t.Literal["function"] = "function"
    function: ChatCompletionNamedToolChoiceFunction

    _nested = {
        "function": "ChatCompletionNamedToolChoiceFunction",
    }


@_define
class ChatCompletionNamedToolChoiceCustom(_Model):
    """An object marked `type: "custom"`."""

    type: _t.Literal["custom"] = "custom"
    custom: ChatCompletionNamedToolChoiceCustomCustom

    _nested = {
        "custom": "ChatCompletionNamedToolChoiceCustomCustom",
    }


@_define
class ChatCompletionNamedToolChoiceCustomCustom(_Model):
    """An object with `name`."""

    name: str


@_define
class ChatCompletionNamedToolChoiceFunction(_Model):
    """An object with `name`."""

    name: str


@_define
class ChatCompletionRequestAssistantMessageAudio(_Model):
    """An object with `id`."""

    id: str


@_define
class ChatCompletionRequestAssistantMessageFunctionCall(_Model):
    """An object with `arguments` and `name`."""

    arguments: str
    name: str


@_define
class ChatCompletionRequestMessageContentPartAudioInputAudio(_Model):
    """An object with `data` and `format`."""

    data: str
    format: _t.Literal["wav", "mp3"]


@_define
class ChatCompletionRequestMessageContentPartFileFile(_Model):
    """An object with `filename`, `file_data` and `file_id`."""

    filename: str | None = None
    file_data: str | None = None
    file_id: str | None = None


@_define
class ChatCompletionRequestMessageContentPartImageImageUrl(_Model):
    """An object with `url` and `detail`."""

    url: str
    """A URL."""
    detail: _t.Literal["auto", "low", "high"] | None = None
    """Default: `"auto"`."""


@_define
class ChatCompletionResponseMessageAnnotation(_Model):
    """A web citation attached to an assistant's message."""

    type: _t.Literal["url_citation"] = "url_citation"
    url_citation: ChatCompletionResponseMessageAnnotationUrlCitation

    _nested = {
        "url_citation": "ChatCompletionResponseMessageAnnotationUrlCitation",
    }


@_define
class ChatCompletionResponseMessageAnnotationUrlCitation(_Model):
    """An object with `end_index`, `start_index`, `url` and `title`."""

    end_index: int
    start_index: int
    url: str
    """A URL."""
    title: str


@_define
class ChatCompletionResponseMessageAudio(_Model):
    """Audio that the assistant spoke, in base64, with its transcript and expiry."""

    id: str
    expires_at: int
    """Unix seconds."""
    data: str
    transcript: str


@_define
class ChatCompletionResponseMessageFunctionCall(_Model):
    """An object with `arguments` and `name`."""

    arguments: str
    name: str


@_define
class ChatCompletionStreamOptions(_Model):
    """What a streamed chat completion includes beyond its text, such as usage."""

    include_usage: bool | None = None
    include_obfuscation: bool | None = None


@_define
class ChatCompletionStreamResponseDeltaFunctionCall(_Model):
    """An object with `arguments` and `name`."""

    arguments: str | None = None
    name: str | None = None


@_define
class ChatCompletionSystemMessage(_Model):
    """Instructions in the system role of a chat request."""

    content: str | list[ChatCompletionContentPartText]
    role: _t.Literal["system"] = "system"
    name: str | None = None

    _nested = {
        "content": _each("ChatCompletionContentPartText"),
    }


@_define
class ChatCompletionTokenLogprob(_Model):
    """The log probability of one token in a chat answer, with likely alternatives."""

    token: str
    logprob: float
    bytes: list[int] | None
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]

    _nested = {
        "top_logprobs": _each("ChatCompletionTokenLogprobTopLogprob"),
    }


@_define
class ChatCompletionTokenLogprobTopLogprob(_Model):
    """An object with `token`, `logprob` and `bytes`."""

    token: str
    logprob: float
    bytes: list[int] | None


@_define
class ChatCompletionTool(_Model):
    """A function that a chat model may call."""

    type: _t.Literal["function"] = "function"
    function: FunctionObject

    _nested = {
        "function": "FunctionObject",
    }


@_define
class ChatCompletionToolMessage(_Model):
    """What a tool returned for a tool call, to be sent back in a chat request."""

    role: _t.Literal["tool"] = "tool"
    content: str | list[ChatCompletionContentPartText]
    tool_call_id: str

    _nested = {
        "content": _each("ChatCompletionContentPartText"),
    }


@_define
class ChatCompletionUserMessage(_Model):
    """What the user says in a chat request, as text or as content parts."""

    content: str | list[ChatCompletionRequestUserMessageContentPart]
    role: _t.Literal["user"] = "user"
    name: str | None = None

    _nested = {
        "content": _each("ChatCompletionRequestUserMessageContentPart"),
    }


@_define
class CompletionUsage(_Model):
    """How many tokens a completion read and wrote."""

    completion_tokens: int
    """Default: `0`."""
    prompt_tokens: int
    """Default: `0`."""
    total_tokens: int
    """Default: `0`."""
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None

    _nested = {
        "completion_tokens_details": "CompletionUsageCompletionTokensDetails",
        "prompt_tokens_details": "CompletionUsagePromptTokensDetails",
    }


@_define
class CompletionUsageCompletionTokensDetails(_Model):
    """How many output tokens of a completion were reasoning, audio or predictions."""

    accepted_prediction_tokens: int | None = None
    """Default: `0`."""
    audio_tokens: int | None = None
    """Default: `0`."""
    reasoning_tokens: int | None = None
    """Default: `0`."""
    rejected_prediction_tokens: int | None = None
    """Default: `0`."""


@_define
class CompletionUsagePromptTokensDetails(_Model):
    """How many prompt tokens of a completion were audio or were read from or written to the cache."""

    audio_tokens: int | None = None
    """Default: `0`."""
    cached_tokens: int | None = None
    """Default: `0`."""
    cache_write_tokens: int | None = None
    """Default: `0`."""


@_define
class CreateChatCompletionRequest(_Model):
    """An object with `metadata`, `top_logprobs`, `temperature` and 34 more."""

    metadata: Metadata | None = None
    top_logprobs: int | None = None
    """From 0 to 20."""
    temperature: float | None = None
    """From 0 to 2. Default: `1`."""
    top_p: float | None = None
    """From 0 to 1. Default: `1`."""
    user: str | None = None
    """Deprecated."""
    safety_identifier: str | None = None
    """At most 64 characters."""
    prompt_cache_key: str | None = None
    service_tier: ServiceTier | None = None
    prompt_cache_retention: _t.Literal["in_memory", "24h"] | None = None
    """Deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    messages: list[ChatCompletionRequestMessage]
    """At least 1 entries."""
    model: ChatModel
    modalities: ResponseModalities | None = None
    verbosity: Verbosity | None = None
    reasoning_effort: ReasoningEffort | None = None
    max_completion_tokens: int | None = None
    frequency_penalty: float | None = None
    """From -2 to 2. Default: `0`."""
    presence_penalty: float | None = None
    """From -2 to 2. Default: `0`."""
    web_search_options: CreateChatCompletionRequestWebSearchOptions | None = None
    response_format: CreateChatCompletionRequestResponseFormat | None = None
    audio: CreateChatCompletionRequestAudio | None = None
    store: bool | None = None
    """Default: `false`."""
    moderation: ModerationParam | None = None
    stream: bool | None = None
    """Default: `false`."""
    stop: StopConfiguration | None = None
    logit_bias: dict[str, int] | None = None
    """Default: `null`."""
    logprobs: bool | None = None
    """Default: `false`."""
    max_tokens: int | None = None
    """Deprecated."""
    n: int | None = None
    """From 1 to 128. Default: `1`."""
    prediction: PredictionContent | None = None
    seed: int | None = None
    """Deprecated. From -9,223,372,036,854,776,000 to 9,223,372,036,854,776,000."""
    stream_options: ChatCompletionStreamOptions | None = None
    tools: list[CreateChatCompletionRequestTool] | None = None
    tool_choice: ChatCompletionToolChoiceOption | None = None
    parallel_tool_calls: ParallelToolCalls | None = None
    function_call: CreateChatCompletionRequestFunctionCall | None = None
    """Deprecated."""
    functions: list[ChatCompletionFunctions] | None = None
    """Deprecated. From 1 to 128 entries."""

    _nested = {
        "prompt_cache_options": "PromptCacheOptionsParam",
        "messages": _each("ChatCompletionRequestMessage"),
        "web_search_options": "CreateChatCompletionRequestWebSearchOptions",
        "response_format": "CreateChatCompletionRequestResponseFormat",
        "audio": "CreateChatCompletionRequestAudio",
        "moderation": "ModerationParam",
        "prediction": "PredictionContent",
        "stream_options": "ChatCompletionStreamOptions",
        "tools": _each("CreateChatCompletionRequestTool"),
        "tool_choice": "ChatCompletionToolChoiceOption",
        "function_call": "CreateChatCompletionRequestFunctionCall",
        "functions": _each("ChatCompletionFunctions"),
    }
    _nullable = frozenset({
        "audio", "frequency_penalty", "logit_bias", "logprobs", "max_completion_tokens", "max_tokens", "metadata",
        "modalities", "moderation", "n", "prediction", "presence_penalty", "prompt_cache_key",
        "prompt_cache_retention", "reasoning_effort", "safety_identifier", "seed", "service_tier", "stop", "store",
        "stream", "stream_options", "temperature", "top_logprobs", "top_p", "verbosity",
    })


@_define
class CreateChatCompletionRequestAudio(_Model):
    """An object with `voice` and `format`."""

    voice: VoiceIdsOrCustomVoice
    format: _t.Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]

    _nested = {
        "voice": "VoiceIdsOrCustomVoice",
    }


@_define
class CreateChatCompletionRequestWebSearchOptions(_Model):
    """An object with `user_location` and `search_context_size`."""

    user_location: CreateChatCompletionRequestWebSearchOptionsUserLocation | None = None
    search_context_size: WebSearchContextSize | None = None

    _nested = {
        "user_location": "CreateChatCompletionRequestWebSearchOptionsUserLocation",
    }
    _nullable = frozenset({"user_location"})


@_define
class CreateChatCompletionRequestWebSearchOptionsUserLocation(_Model):
    """An object marked `type: "approximate"`."""

    type: _t.Literal["approximate"] = "approximate"
    approximate: WebSearchLocation

    _nested = {
        "approximate": "WebSearchLocation",
    }


@_define
class CreateChatCompletionResponseChoice(_computed.CreateChatCompletionResponseChoice, _Model):
    """One answer in a chat completion, with its message and why it ended."""

    finish_reason: _t.Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    index: int
    message: ChatCompletionMessage
    logprobs: CreateChatCompletionResponseChoiceLogprobs | None

    _nested = {
        "message": "ChatCompletionMessage",
        "logprobs": "CreateChatCompletionResponseChoiceLogprobs",
    }


@_define
class CreateChatCompletionResponseChoiceLogprobs(_Model):
    """The log probabilities of a choice's content and refusal tokens."""

    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None

    _nested = {
        "content": _each("ChatCompletionTokenLogprob"),
        "refusal": _each("ChatCompletionTokenLogprob"),
    }


@_define
class CreateChatCompletionStreamResponseChoice(_computed.CreateChatCompletionStreamResponseChoice, _Model):
    """What one piece of a stream adds to one choice."""

    delta: ChatCompletionChunkDelta
    logprobs: CreateChatCompletionStreamResponseChoiceLogprobs | None = None
    finish_reason: _t.Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    index: int

    _nested = {
        "delta": "ChatCompletionChunkDelta",
        "logprobs": "CreateChatCompletionStreamResponseChoiceLogprobs",
    }
    _nullable = frozenset({"logprobs"})


@_define
class CreateChatCompletionStreamResponseChoiceLogprobs(_Model):
    """An object with `content` and `refusal`."""

    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None

    _nested = {
        "content": _each("ChatCompletionTokenLogprob"),
        "refusal": _each("ChatCompletionTokenLogprob"),
    }


@_define
class CustomToolChatCompletions(_Model):
    """A custom tool with free-text input that a chat model may call."""

    type: _t.Literal["custom"] = "custom"
    custom: CustomToolChatCompletionsCustom

    _nested = {
        "custom": "CustomToolChatCompletionsCustom",
    }


@_define
class CustomToolChatCompletionsCustom(_Model):
    """An object with `name`, `description` and `format`."""

    name: str
    description: str | None = None
    format: CustomToolChatCompletionsCustomFormat | None = None

    _nested = {
        "format": "CustomToolChatCompletionsCustomFormat",
    }


@_define
class CustomToolChatCompletionsCustomFormatGrammar(_Model):
    """An object marked `type: "grammar"`."""

    type: _t.Literal["grammar"] = "grammar"
    grammar: CustomToolChatCompletionsCustomFormatGrammarGrammar

    _nested = {
        "grammar": "CustomToolChatCompletionsCustomFormatGrammarGrammar",
    }


@_define
class CustomToolChatCompletionsCustomFormatGrammarGrammar(_Model):
    """An object with `definition` and `syntax`."""

    definition: str
    syntax: _t.Literal["lark", "regex"]


@_define
class CustomToolChatCompletionsCustomFormatText(_Model):
    """An object marked `type: "text"`."""

    type: _t.Literal["text"] = "text"


@_define
class FunctionObject(_Model):
    """The name, description and parameter schema of a function."""

    description: str | None = None
    name: str
    parameters: FunctionParameters | None = None
    strict: bool | None = None
    """Default: `false`."""

    _nullable = frozenset({"strict"})


@_define
class ModerationConfigParam(_Model):
    """An object with `mode`."""

    mode: ModerationMode


@_define
class ModerationParam(_Model):
    """An object with `model` and `policy`."""

    model: str
    policy: ModerationPolicyParam | None = None

    _nested = {
        "policy": "ModerationPolicyParam",
    }
    _nullable = frozenset({"policy"})


@_define
class ModerationPolicyParam(_Model):
    """An object with `input` and `output`."""

    input: ModerationConfigParam | None = None
    output: ModerationConfigParam | None = None

    _nested = {
        "input": "ModerationConfigParam",
        "output": "ModerationConfigParam",
    }
    _nullable = frozenset({"input", "output"})


@_define
class ModerationResultBody(_Model):
    """An object marked `type: "moderation_result"`."""

    type: _t.Literal["moderation_result"] = "moderation_result"
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[ModerationInputType]]


@_define
class PredictionContent(_Model):
    """Text that much of the answer is expected to repeat, to speed it up."""

    type: _t.Literal["content"] = "content"
    content: str | list[ChatCompletionContentPartText]

    _nested = {
        "content": _each("ChatCompletionContentPartText"),
    }


@_define
class PromptCacheBreakpointParam(_Model):
    """An object with `mode`."""

    mode: _t.Literal["explicit"] = "explicit"


@_define
class ResponseFormatJsonObject(_Model):
    """Asks a model to answer with any valid JSON object."""

    type: _t.Literal["json_object"] = "json_object"


@_define
class ResponseFormatJsonSchema(_Model):
    """Asks a model to answer with JSON that follows a given schema."""

    type: _t.Literal["json_schema"] = "json_schema"
    json_schema: ResponseFormatJsonSchemaJsonSchema

    _nested = {
        "json_schema": "ResponseFormatJsonSchemaJsonSchema",
    }


@_define
class ResponseFormatJsonSchemaJsonSchema(_Model):
    """An object with `description`, `name`, `schema` and `strict`."""

    description: str | None = None
    name: str
    schema: ResponseFormatJsonSchemaSchema | None = None
    strict: bool | None = None
    """Default: `false`."""

    _nullable = frozenset({"strict"})


@_define
class ResponseFormatText(_Model):
    """Asks a model to answer in plain text."""

    type: _t.Literal["text"] = "text"


@_define
class UpdateChatCompletionRequest(_Model):
    """An object with `metadata`."""

    metadata: Metadata | None


@_define
class VoiceIdsOrCustomVoiceVariant2(_Model):
    """An object with `id`."""

    id: str


@_define
class WebSearchLocation(_Model):
    """An object with `country`, `region`, `city` and `timezone`."""

    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None


if _t.TYPE_CHECKING:
    ChatCompletionMessageListDataContentPart: _t.TypeAlias = (
        ChatCompletionContentPartText | ChatCompletionContentPartImage
    )
    """Told apart by `type`."""
    ChatCompletionMessageToolCallsItem: _t.TypeAlias = (
        ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall
    )
    """A tool call in an assistant's message: of a function or of a custom tool. Told apart by `type`."""
    ChatCompletionModerationInput: _t.TypeAlias = ChatCompletionModerationResults | ChatCompletionModerationError
    """Told apart by `type`."""
    ChatCompletionModerationOutput: _t.TypeAlias = ChatCompletionModerationResults | ChatCompletionModerationError
    """Told apart by `type`."""
    ChatCompletionRequestAssistantMessageContentPart: _t.TypeAlias = (
        ChatCompletionContentPartText | ChatCompletionContentPartRefusal
    )
    """Told apart by `type`."""
    ChatCompletionRequestMessage: _t.TypeAlias = (
        ChatCompletionDeveloperMessage | ChatCompletionSystemMessage | ChatCompletionUserMessage
        | ChatCompletionAssistantMessage | ChatCompletionToolMessage | ChatCompletionFunctionMessage
    )
    """Any message that can be part of a chat request. Told apart by `role`."""
    ChatCompletionRequestSystemMessageContentPart: _t.TypeAlias = ChatCompletionContentPartText
    ChatCompletionRequestToolMessageContentPart: _t.TypeAlias = ChatCompletionContentPartText
    ChatCompletionRequestUserMessageContentPart: _t.TypeAlias = (
        ChatCompletionContentPartText | ChatCompletionContentPartImage | ChatCompletionContentPartInputAudio
        | ChatCompletionContentPartFile
    )
    """One part of a user's message: text, an image, audio or a file. Told apart by `type`."""
    ChatCompletionToolChoiceOption: _t.TypeAlias = (
        _t.Literal["none", "auto", "required"] | ChatCompletionAllowedToolsChoice | ChatCompletionNamedToolChoice
        | ChatCompletionNamedToolChoiceCustom
    )
    """Whether a chat model must call a tool and, if so, which one. Told apart by `type`."""
    CreateChatCompletionRequestFunctionCall: _t.TypeAlias = (
        _t.Literal["none", "auto"] | ChatCompletionFunctionCallOption
    )
    CreateChatCompletionRequestResponseFormat: _t.TypeAlias = (
        ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject
    )
    """Told apart by `type`."""
    CreateChatCompletionRequestTool: _t.TypeAlias = ChatCompletionTool | CustomToolChatCompletions
    """Told apart by `type`."""
    CustomToolChatCompletionsCustomFormat: _t.TypeAlias = (
        CustomToolChatCompletionsCustomFormatText | CustomToolChatCompletionsCustomFormatGrammar
    )
    """Told apart by `type`."""
    ChatCompletionMessageToolCalls: _t.TypeAlias = list[ChatCompletionMessageToolCallsItem]
    VoiceIdsOrCustomVoice: _t.TypeAlias = VoiceIdsShared | VoiceIdsOrCustomVoiceVariant2
else:
    ChatCompletionMessageListDataContentPart = _Choice(
        __name__,
        "ChatCompletionMessageListDataContentPart",
        tag="type",
        table={
            "text": "ChatCompletionContentPartText",
            "image_url": "ChatCompletionContentPartImage",
        },
    )
    ChatCompletionMessageToolCallsItem = _Choice(
        __name__,
        "ChatCompletionMessageToolCallsItem",
        tag="type",
        table={
            "function": "ChatCompletionMessageToolCall",
            "custom": "ChatCompletionMessageCustomToolCall",
        },
    )
    ChatCompletionModerationInput = _Choice(
        __name__,
        "ChatCompletionModerationInput",
        tag="type",
        table={
            "moderation_results": "ChatCompletionModerationResults",
            "error": "ChatCompletionModerationError",
        },
    )
    ChatCompletionModerationOutput = _Choice(
        __name__,
        "ChatCompletionModerationOutput",
        tag="type",
        table={
            "moderation_results": "ChatCompletionModerationResults",
            "error": "ChatCompletionModerationError",
        },
    )
    ChatCompletionRequestAssistantMessageContentPart = _Choice(
        __name__,
        "ChatCompletionRequestAssistantMessageContentPart",
        tag="type",
        table={
            "text": "ChatCompletionContentPartText",
            "refusal": "ChatCompletionContentPartRefusal",
        },
    )
    ChatCompletionRequestMessage = _Choice(
        __name__,
        "ChatCompletionRequestMessage",
        tag="role",
        table={
            "developer": "ChatCompletionDeveloperMessage",
            "system": "ChatCompletionSystemMessage",
            "user": "ChatCompletionUserMessage",
            "assistant": "ChatCompletionAssistantMessage",
            "tool": "ChatCompletionToolMessage",
            "function": "ChatCompletionFunctionMessage",
        },
    )
    ChatCompletionRequestSystemMessageContentPart = "ChatCompletionContentPartText"
    ChatCompletionRequestToolMessageContentPart = "ChatCompletionContentPartText"
    ChatCompletionRequestUserMessageContentPart = _Choice(
        __name__,
        "ChatCompletionRequestUserMessageContentPart",
        tag="type",
        table={
            "text": "ChatCompletionContentPartText",
            "image_url": "ChatCompletionContentPartImage",
            "input_audio": "ChatCompletionContentPartInputAudio",
            "file": "ChatCompletionContentPartFile",
        },
    )
    ChatCompletionToolChoiceOption = _Choice(
        __name__,
        "ChatCompletionToolChoiceOption",
        tag="type",
        table={
            "allowed_tools": "ChatCompletionAllowedToolsChoice",
            "function": "ChatCompletionNamedToolChoice",
            "custom": "ChatCompletionNamedToolChoiceCustom",
        },
    )
    CreateChatCompletionRequestFunctionCall = _Choice(
        __name__,
        "CreateChatCompletionRequestFunctionCall",
        default="ChatCompletionFunctionCallOption",
    )
    CreateChatCompletionRequestResponseFormat = _Choice(
        __name__,
        "CreateChatCompletionRequestResponseFormat",
        tag="type",
        table={
            "text": "ResponseFormatText",
            "json_schema": "ResponseFormatJsonSchema",
            "json_object": "ResponseFormatJsonObject",
        },
    )
    CreateChatCompletionRequestTool = _Choice(
        __name__,
        "CreateChatCompletionRequestTool",
        tag="type",
        table={
            "function": "ChatCompletionTool",
            "custom": "CustomToolChatCompletions",
        },
    )
    CustomToolChatCompletionsCustomFormat = _Choice(
        __name__,
        "CustomToolChatCompletionsCustomFormat",
        tag="type",
        table={
            "text": "CustomToolChatCompletionsCustomFormatText",
            "grammar": "CustomToolChatCompletionsCustomFormatGrammar",
        },
    )
    ChatCompletionMessageToolCalls = _each("ChatCompletionMessageToolCallsItem")
    VoiceIdsOrCustomVoice = _Choice(
        __name__,
        "VoiceIdsOrCustomVoice",
        default="VoiceIdsOrCustomVoiceVariant2",
    )
