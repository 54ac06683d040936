"""What requests take in `chat`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import collections.abc as _c
import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.chat as _models_chat


__all__ = [
    "ChatCompletionAllowedToolsChoiceParam",
    "ChatCompletionAllowedToolsParam",
    "ChatCompletionAssistantMessageParam",
    "ChatCompletionContentPartFileParam",
    "ChatCompletionContentPartImageParam",
    "ChatCompletionContentPartInputAudioParam",
    "ChatCompletionContentPartRefusalParam",
    "ChatCompletionContentPartTextParam",
    "ChatCompletionDeveloperMessageParam",
    "ChatCompletionFunctionCallOptionParam",
    "ChatCompletionFunctionMessageParam",
    "ChatCompletionFunctionsParam",
    "ChatCompletionMessageCustomToolCallCustomParam",
    "ChatCompletionMessageCustomToolCallParam",
    "ChatCompletionMessageToolCallFunctionParam",
    "ChatCompletionMessageToolCallParam",
    "ChatCompletionMessageToolCallsItemParam",
    "ChatCompletionMessageToolCallsParam",
    "ChatCompletionNamedToolChoiceCustomCustomParam",
    "ChatCompletionNamedToolChoiceCustomParam",
    "ChatCompletionNamedToolChoiceFunctionParam",
    "ChatCompletionNamedToolChoiceParam",
    "ChatCompletionRequestAssistantMessageAudioParam",
    "ChatCompletionRequestAssistantMessageContentPartParam",
    "ChatCompletionRequestAssistantMessageFunctionCallParam",
    "ChatCompletionRequestMessageContentPartAudioInputAudioParam",
    "ChatCompletionRequestMessageContentPartFileFileParam",
    "ChatCompletionRequestMessageContentPartImageImageUrlParam",
    "ChatCompletionRequestMessageParam",
    "ChatCompletionRequestUserMessageContentPartParam",
    "ChatCompletionStreamOptionsParam",
    "ChatCompletionSystemMessageParam",
    "ChatCompletionToolChoiceOptionParam",
    "ChatCompletionToolMessageParam",
    "ChatCompletionToolParam",
    "ChatCompletionUserMessageParam",
    "CreateChatCompletionRequestAudioParam",
    "CreateChatCompletionRequestFunctionCallParam",
    "CreateChatCompletionRequestResponseFormatParam",
    "CreateChatCompletionRequestToolParam",
    "CreateChatCompletionRequestWebSearchOptionsParam",
    "CreateChatCompletionRequestWebSearchOptionsUserLocationParam",
    "CustomToolChatCompletionsCustomFormatGrammarGrammarParam",
    "CustomToolChatCompletionsCustomFormatGrammarParam",
    "CustomToolChatCompletionsCustomFormatParam",
    "CustomToolChatCompletionsCustomFormatTextParam",
    "CustomToolChatCompletionsCustomParam",
    "CustomToolChatCompletionsParam",
    "FunctionObjectParam",
    "ModerationConfigParam",
    "ModerationParam",
    "ModerationPolicyParam",
    "PredictionContentParam",
    "PromptCacheBreakpointParam",
    "ResponseFormatJsonObjectParam",
    "ResponseFormatJsonSchemaJsonSchemaParam",
    "ResponseFormatJsonSchemaParam",
    "ResponseFormatTextParam",
    "VoiceIdsOrCustomVoiceParam",
    "VoiceIdsOrCustomVoiceVariant2Param",
    "WebSearchLocationParam",
]


class ChatCompletionAllowedToolsParam(_t.TypedDict, total=False):
    """An object with `mode` and `tools`."""

    mode: _t.Required[_t.Literal["auto", "required"]]
    tools: _t.Required[_c.Sequence[_c.Mapping[str, _t.Any]]]


class ChatCompletionAllowedToolsChoiceParam(_t.TypedDict, total=False):
    """Limits a chat model to a subset of its tools."""

    type: _t.Required[_t.Literal["allowed_tools"]]
    allowed_tools: _t.Required[ChatCompletionAllowedToolsParam | _models_chat.ChatCompletionAllowedTools]


class ChatCompletionAssistantMessageParam(_t.TypedDict, total=False):
    """An earlier answer of the assistant, sent as part of a chat request."""

    content: str | _c.Sequence[ChatCompletionRequestAssistantMessageContentPartParam] | None
    refusal: str | None
    role: _t.Required[_t.Literal["assistant"]]
    name: str
    audio: (
        ChatCompletionRequestAssistantMessageAudioParam | _models_chat.ChatCompletionRequestAssistantMessageAudio
        | None
    )
    tool_calls: ChatCompletionMessageToolCallsParam
    function_call: (
        ChatCompletionRequestAssistantMessageFunctionCallParam
        | _models_chat.ChatCompletionRequestAssistantMessageFunctionCall | None
    )
    """Deprecated."""
    annotations: _c.Sequence[_c.Mapping[str, _t.Any]]


class ChatCompletionContentPartFileParam(_t.TypedDict, total=False):
    """A file as part of a chat message, uploaded before or sent inline."""

    type: _t.Required[_t.Literal["file"]]
    file: _t.Required[
        ChatCompletionRequestMessageContentPartFileFileParam
        | _models_chat.ChatCompletionRequestMessageContentPartFileFile
    ]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | _models_chat.PromptCacheBreakpointParam


class ChatCompletionContentPartImageParam(_t.TypedDict, total=False):
    """An image as part of a chat message, by URL or as inline data."""

    type: _t.Required[_t.Literal["image_url"]]
    image_url: _t.Required[
        ChatCompletionRequestMessageContentPartImageImageUrlParam
        | _models_chat.ChatCompletionRequestMessageContentPartImageImageUrl
    ]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | _models_chat.PromptCacheBreakpointParam


class ChatCompletionContentPartInputAudioParam(_t.TypedDict, total=False):
    """Recorded audio as part of a chat message, in base64."""

    type: _t.Required[_t.Literal["input_audio"]]
    input_audio: _t.Required[
        ChatCompletionRequestMessageContentPartAudioInputAudioParam
        | _models_chat.ChatCompletionRequestMessageContentPartAudioInputAudio
    ]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | _models_chat.PromptCacheBreakpointParam


class ChatCompletionContentPartRefusalParam(_t.TypedDict, total=False):
    """An earlier refusal as part of an assistant's message."""

    type: _t.Required[_t.Literal["refusal"]]
    refusal: _t.Required[str]


class ChatCompletionContentPartTextParam(_t.TypedDict, total=False):
    """Text as part of a chat message."""

    type: _t.Required[_t.Literal["text"]]
    text: _t.Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | _models_chat.PromptCacheBreakpointParam


class ChatCompletionDeveloperMessageParam(_t.TypedDict, total=False):
    """Instructions from the developer that the model should follow in a chat."""

    content: _t.Required[
        str | _c.Sequence[ChatCompletionContentPartTextParam | _models_chat.ChatCompletionContentPartText]
    ]
    role: _t.Required[_t.Literal["developer"]]
    name: str


class ChatCompletionFunctionCallOptionParam(_t.TypedDict, total=False):
    """An object with `name`."""

    name: _t.Required[str]


class ChatCompletionFunctionMessageParam(_t.TypedDict, total=False):
    """An object with `role`, `content` and `name`. Deprecated."""

    role: _t.Required[_t.Literal["function"]]
    content: _t.Required[str | None]
    name: _t.Required[str]


class ChatCompletionFunctionsParam(_t.TypedDict, total=False):
    """An object with `description`, `name` and `parameters`. Deprecated."""

    description: str
    name: _t.Required[str]
    parameters: _models_chat.FunctionParameters


class ChatCompletionMessageCustomToolCallParam(_t.TypedDict, total=False):
    """A custom tool call in an assistant's message, with its free-text input."""

    id: _t.Required[str]
    type: _t.Required[_t.Literal["custom"]]
    custom: _t.Required[
        ChatCompletionMessageCustomToolCallCustomParam | _models_chat.ChatCompletionMessageCustomToolCallCustom
    ]


class ChatCompletionMessageCustomToolCallCustomParam(_t.TypedDict, total=False):
    """An object with `name` and `input`."""

    name: _t.Required[str]
    input: _t.Required[str]


class ChatCompletionMessageToolCallParam(_t.TypedDict, total=False):
    """A function call in an assistant's message, with an ID to answer it by."""

    id: _t.Required[str]
    type: _t.Required[_t.Literal["function"]]
    function: _t.Required[
        ChatCompletionMessageToolCallFunctionParam | _models_chat.ChatCompletionMessageToolCallFunction
    ]


class ChatCompletionMessageToolCallFunctionParam(_t.TypedDict, total=False):
    """The name of a called function and its arguments as a JSON string."""

    name: _t.Required[str]
    arguments: _t.Required[str]


class ChatCompletionNamedToolChoiceParam(_t.TypedDict, total=False):
    """Makes a chat model call one named function."""

    type: _t.Required[_t.Literal["function"]]
    function: _t.Required[
        ChatCompletionNamedToolChoiceFunctionParam | _models_chat.ChatCompletionNamedToolChoiceFunction
    ]


class ChatCompletionNamedToolChoiceCustomParam(_t.TypedDict, total=False):
    """An object marked `type: "custom"`."""

    type: _t.Required[_t.Literal["custom"]]
    custom: _t.Required[
        ChatCompletionNamedToolChoiceCustomCustomParam | _models_chat.ChatCompletionNamedToolChoiceCustomCustom
    ]


class ChatCompletionNamedToolChoiceCustomCustomParam(_t.TypedDict, total=False):
    """An object with `name`."""

    name: _t.Required[str]


class ChatCompletionNamedToolChoiceFunctionParam(_t.TypedDict, total=False):
    """An object with `name`."""

    name: _t.Required[str]


class ChatCompletionRequestAssistantMessageAudioParam(_t.TypedDict, total=False):
    """An object with `id`."""

    id: _t.Required[str]


class ChatCompletionRequestAssistantMessageFunctionCallParam(_t.TypedDict, total=False):
    """An object with `arguments` and `name`."""

    arguments: _t.Required[str]
    name: _t.Required[str]


class ChatCompletionRequestMessageContentPartAudioInputAudioParam(_t.TypedDict, total=False):
    """An object with `data` and `format`."""

    data: _t.Required[str]
    format: _t.Required[_t.Literal["wav", "mp3"]]


class ChatCompletionRequestMessageContentPartFileFileParam(_t.TypedDict, total=False):
    """An object with `filename`, `file_data` and `file_id`."""

    filename: str
    file_data: str
    file_id: str


class ChatCompletionRequestMessageContentPartImageImageUrlParam(_t.TypedDict, total=False):
    """An object with `url` and `detail`."""

    url: _t.Required[str]
    """A URL."""
    detail: _t.Literal["auto", "low", "high"]
    """Default: `"auto"`."""


class ChatCompletionStreamOptionsParam(_t.TypedDict, total=False):
    """What a streamed chat completion includes beyond its text, such as usage."""

    include_usage: bool
    include_obfuscation: bool


class ChatCompletionSystemMessageParam(_t.TypedDict, total=False):
    """Instructions in the system role of a chat request."""

    content: _t.Required[
        str | _c.Sequence[ChatCompletionContentPartTextParam | _models_chat.ChatCompletionContentPartText]
    ]
    role: _t.Required[_t.Literal["system"]]
    name: str


class ChatCompletionToolParam(_t.TypedDict, total=False):
    """A function that a chat model may call."""

    type: _t.Required[_t.Literal["function"]]
    function: _t.Required[FunctionObjectParam | _models_chat.FunctionObject]


class ChatCompletionToolMessageParam(_t.TypedDict, total=False):
    """What a tool returned for a tool call, to be sent back in a chat request."""

    role: _t.Required[_t.Literal["tool"]]
    content: _t.Required[
        str | _c.Sequence[ChatCompletionContentPartTextParam | _models_chat.ChatCompletionContentPartText]
    ]
    tool_call_id: _t.Required[str]


class ChatCompletionUserMessageParam(_t.TypedDict, total=False):
    """What the user says in a chat request, as text or as content parts."""

    content: _t.Required[str | _c.Sequence[ChatCompletionRequestUserMessageContentPartParam]]
    role: _t.Required[_t.Literal["user"]]
    name: str


class CreateChatCompletionRequestAudioParam(_t.TypedDict, total=False):
    """An object with `voice` and `format`."""

    voice: _t.Required[VoiceIdsOrCustomVoiceParam]
    format: _t.Required[_t.Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]


class CreateChatCompletionRequestWebSearchOptionsParam(_t.TypedDict, total=False):
    """An object with `user_location` and `search_context_size`."""

    user_location: (
        CreateChatCompletionRequestWebSearchOptionsUserLocationParam
        | _models_chat.CreateChatCompletionRequestWebSearchOptionsUserLocation | None
    )
    search_context_size: _models_chat.WebSearchContextSize


class CreateChatCompletionRequestWebSearchOptionsUserLocationParam(_t.TypedDict, total=False):
    """An object marked `type: "approximate"`."""

    type: _t.Required[_t.Literal["approximate"]]
    approximate: _t.Required[WebSearchLocationParam | _models_chat.WebSearchLocation]


class CustomToolChatCompletionsParam(_t.TypedDict, total=False):
    """A custom tool with free-text input that a chat model may call."""

    type: _t.Required[_t.Literal["custom"]]
    custom: _t.Required[CustomToolChatCompletionsCustomParam | _models_chat.CustomToolChatCompletionsCustom]


class CustomToolChatCompletionsCustomParam(_t.TypedDict, total=False):
    """An object with `name`, `description` and `format`."""

    name: _t.Required[str]
    description: str
    format: CustomToolChatCompletionsCustomFormatParam


class CustomToolChatCompletionsCustomFormatGrammarParam(_t.TypedDict, total=False):
    """An object marked `type: "grammar"`."""

    type: _t.Required[_t.Literal["grammar"]]
    grammar: _t.Required[
        CustomToolChatCompletionsCustomFormatGrammarGrammarParam
        | _models_chat.CustomToolChatCompletionsCustomFormatGrammarGrammar
    ]


class CustomToolChatCompletionsCustomFormatGrammarGrammarParam(_t.TypedDict, total=False):
    """An object with `definition` and `syntax`."""

    definition: _t.Required[str]
    syntax: _t.Required[_t.Literal["lark", "regex"]]


class CustomToolChatCompletionsCustomFormatTextParam(_t.TypedDict, total=False):
    """An object marked `type: "text"`."""

    type: _t.Required[_t.Literal["text"]]


class FunctionObjectParam(_t.TypedDict, total=False):
    """The name, description and parameter schema of a function."""

    description: str
    name: _t.Required[str]
    parameters: _models_chat.FunctionParameters
    strict: bool | None
    """Default: `false`."""


class ModerationConfigParam(_t.TypedDict, total=False):
    """An object with `mode`."""

    mode: _t.Required[_models_chat.ModerationMode]


class ModerationParam(_t.TypedDict, total=False):
    """An object with `model` and `policy`."""

    model: _t.Required[str]
    policy: ModerationPolicyParam | _models_chat.ModerationPolicyParam | None


class ModerationPolicyParam(_t.TypedDict, total=False):
    """An object with `input` and `output`."""

    input: ModerationConfigParam | _models_chat.ModerationConfigParam | None
    output: ModerationConfigParam | _models_chat.ModerationConfigParam | None


class PredictionContentParam(_t.TypedDict, total=False):
    """Text that much of the answer is expected to repeat, to speed it up."""

    type: _t.Required[_t.Literal["content"]]
    content: _t.Required[
        str | _c.Sequence[ChatCompletionContentPartTextParam | _models_chat.ChatCompletionContentPartText]
    ]


class PromptCacheBreakpointParam(_t.TypedDict, total=False):
    """An object with `mode`."""

    mode: _t.Required[_t.Literal["explicit"]]


class ResponseFormatJsonObjectParam(_t.TypedDict, total=False):
    """Asks a model to answer with any valid JSON object."""

    type: _t.Required[_t.Literal["json_object"]]


class ResponseFormatJsonSchemaParam(_t.TypedDict, total=False):
    """Asks a model to answer with JSON that follows a given schema."""

    type: _t.Required[_t.Literal["json_schema"]]
    json_schema: _t.Required[
        ResponseFormatJsonSchemaJsonSchemaParam | _models_chat.ResponseFormatJsonSchemaJsonSchema
    ]


class ResponseFormatJsonSchemaJsonSchemaParam(_t.TypedDict, total=False):
    """An object with `description`, `name`, `schema` and `strict`."""

    description: str
    name: _t.Required[str]
    schema: _models_chat.ResponseFormatJsonSchemaSchema
    strict: bool | None
    """Default: `false`."""


class ResponseFormatTextParam(_t.TypedDict, total=False):
    """Asks a model to answer in plain text."""

    type: _t.Required[_t.Literal["text"]]


class VoiceIdsOrCustomVoiceVariant2Param(_t.TypedDict, total=False):
    """An object with `id`."""

    id: _t.Required[str]


class WebSearchLocationParam(_t.TypedDict, total=False):
    """An object with `country`, `region`, `city` and `timezone`."""

    country: str
    region: str
    city: str
    timezone: str


if _t.TYPE_CHECKING:
    ChatCompletionMessageToolCallsItemParam: _t.TypeAlias = (
        ChatCompletionMessageToolCallParam | _models_chat.ChatCompletionMessageToolCall
        | ChatCompletionMessageCustomToolCallParam | _models_chat.ChatCompletionMessageCustomToolCall
    )
    ChatCompletionRequestAssistantMessageContentPartParam: _t.TypeAlias = (
        ChatCompletionContentPartTextParam | _models_chat.ChatCompletionContentPartText
        | ChatCompletionContentPartRefusalParam | _models_chat.ChatCompletionContentPartRefusal
    )
    ChatCompletionRequestMessageParam: _t.TypeAlias = (
        ChatCompletionDeveloperMessageParam | _models_chat.ChatCompletionDeveloperMessage
        | ChatCompletionSystemMessageParam | _models_chat.ChatCompletionSystemMessage
        | ChatCompletionUserMessageParam | _models_chat.ChatCompletionUserMessage
        | ChatCompletionAssistantMessageParam | _models_chat.ChatCompletionAssistantMessage
        | ChatCompletionToolMessageParam | _models_chat.ChatCompletionToolMessage
        | ChatCompletionFunctionMessageParam | _models_chat.ChatCompletionFunctionMessage
        | _models_chat.ChatCompletionMessage | _models_chat.ChatCompletionMessageListData
    )
    ChatCompletionRequestUserMessageContentPartParam: _t.TypeAlias = (
        ChatCompletionContentPartTextParam | _models_chat.ChatCompletionContentPartText
        | ChatCompletionContentPartImageParam | _models_chat.ChatCompletionContentPartImage
        | ChatCompletionContentPartInputAudioParam | _models_chat.ChatCompletionContentPartInputAudio
        | ChatCompletionContentPartFileParam | _models_chat.ChatCompletionContentPartFile
    )
    ChatCompletionToolChoiceOptionParam: _t.TypeAlias = (
        _t.Literal["none", "auto", "required"] | ChatCompletionAllowedToolsChoiceParam
        | _models_chat.ChatCompletionAllowedToolsChoice | ChatCompletionNamedToolChoiceParam
        | _models_chat.ChatCompletionNamedToolChoice | ChatCompletionNamedToolChoiceCustomParam
        | _models_chat.ChatCompletionNamedToolChoiceCustom
    )
    CreateChatCompletionRequestFunctionCallParam: _t.TypeAlias = (
        _t.Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam
        | _models_chat.ChatCompletionFunctionCallOption
    )
    CreateChatCompletionRequestResponseFormatParam: _t.TypeAlias = (
        ResponseFormatTextParam | _models_chat.ResponseFormatText | ResponseFormatJsonSchemaParam
        | _models_chat.ResponseFormatJsonSchema | ResponseFormatJsonObjectParam
        | _models_chat.ResponseFormatJsonObject
    )
    CreateChatCompletionRequestToolParam: _t.TypeAlias = (
        ChatCompletionToolParam | _models_chat.ChatCompletionTool | CustomToolChatCompletionsParam
        | _models_chat.CustomToolChatCompletions
    )
    CustomToolChatCompletionsCustomFormatParam: _t.TypeAlias = (
        CustomToolChatCompletionsCustomFormatTextParam | _models_chat.CustomToolChatCompletionsCustomFormatText
        | CustomToolChatCompletionsCustomFormatGrammarParam
        | _models_chat.CustomToolChatCompletionsCustomFormatGrammar
    )
    VoiceIdsOrCustomVoiceParam: _t.TypeAlias = (
        _models_chat.VoiceIdsShared | VoiceIdsOrCustomVoiceVariant2Param
        | _models_chat.VoiceIdsOrCustomVoiceVariant2
    )
    ChatCompletionMessageToolCallsParam: _t.TypeAlias = _c.Sequence[ChatCompletionMessageToolCallsItemParam]
else:
    ChatCompletionMessageToolCallsItemParam = _t.Any
    ChatCompletionRequestAssistantMessageContentPartParam = _t.Any
    ChatCompletionRequestMessageParam = _t.Any
    ChatCompletionRequestUserMessageContentPartParam = _t.Any
    ChatCompletionToolChoiceOptionParam = _t.Any
    CreateChatCompletionRequestFunctionCallParam = _t.Any
    CreateChatCompletionRequestResponseFormatParam = _t.Any
    CreateChatCompletionRequestToolParam = _t.Any
    CustomToolChatCompletionsCustomFormatParam = _t.Any
    VoiceIdsOrCustomVoiceParam = _t.Any
    ChatCompletionMessageToolCallsParam = _t.Any
