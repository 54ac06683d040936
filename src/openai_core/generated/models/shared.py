"""The models of `shared`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each

__all__ = [
    "Annotation",
    "CodeInterpreterFileOutput",
    "CodeInterpreterFileOutputFile",
    "CodeInterpreterTextOutput",
    "ComputerCallOutputStatus",
    "ComputerCallSafetyCheckParam",
    "ComputerScreenshotImage",
    "ComputerToolCallOutput",
    "ContainerFileCitationBody",
    "ContainerFileCitationParam",
    "Content",
    "ConversationDeleted",
    "CreateModelResponseProperties",
    "DeletedConversation",
    "DragPoint",
    "Error",
    "ErrorResponse",
    "FileCitationBody",
    "FileCitationParam",
    "FileInputDetail",
    "FilePath",
    "ImageDetail",
    "InputContent",
    "InputFileContent",
    "InputImageContent",
    "InputTextContent",
    "LogProb",
    "Metadata",
    "ModelIds",
    "ModelResponseProperties",
    "OutputAudio",
    "OutputContent",
    "OutputTextContent",
    "PromptCacheBreakpointConfig",
    "PromptCacheModeEnum",
    "PromptCacheOptionsParam",
    "PromptCacheTTLEnum",
    "ReasoningEffort",
    "ReasoningTextContent",
    "ResponseOutputRefusal",
    "ServiceTier",
    "TopLogProb",
    "UrlCitationBody",
    "UrlCitationParam",
]

ComputerCallOutputStatus: _t.TypeAlias = _t.Literal["completed", "incomplete", "failed"]

FileInputDetail: _t.TypeAlias = _t.Literal["auto", "low", "high"]

ImageDetail: _t.TypeAlias = _t.Literal["low", "high", "auto", "original"]

Metadata: _t.TypeAlias = dict[str, str]
"""Your own string keys and values, saved with an object."""

ModelIds: _t.TypeAlias = (
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
    "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research",
    "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26",
    "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06",
    "gpt-5.1-codex-max"]
)

PromptCacheModeEnum: _t.TypeAlias = _t.Literal["implicit", "explicit"]

PromptCacheTTLEnum: _t.TypeAlias = _t.Literal["30m"]

ReasoningEffort: _t.TypeAlias = _t.Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
"""Default: `"medium"`."""

ServiceTier: _t.TypeAlias = _t.Literal["auto", "default", "flex", "scale", "priority", "fast"]
"""Default: `"auto"`."""


@_define
class CodeInterpreterFileOutput(_Model):
    """An object marked `type: "files"`."""

    type: _t.Literal["files"] = "files"
    files: list[CodeInterpreterFileOutputFile]

    _nested = {
        "files": _each("CodeInterpreterFileOutputFile"),
    }


@_define
class CodeInterpreterFileOutputFile(_Model):
    """An object with `mime_type` and `file_id`."""

    mime_type: str
    file_id: str


@_define
class CodeInterpreterTextOutput(_Model):
    """An object marked `type: "logs"`."""

    type: _t.Literal["logs"] = "logs"
    logs: str


@_define
class ComputerCallSafetyCheckParam(_Model):
    """A safety warning about a computer call, with its ID, code and message."""

    id: str
    code: str | None = None
    message: str | None = None

    _nullable = frozenset({"code", "message"})


@_define
class ComputerScreenshotImage(_Model):
    """A screenshot of a computer, by URL or by uploaded file."""

    type: _t.Literal["computer_screenshot"] = "computer_screenshot"
    image_url: str | None = None
    """A URL."""
    file_id: str | None = None


@_define
class ComputerToolCallOutput(_Model):
    """An object marked `type: "computer_call_output"`."""

    type: _t.Literal["computer_call_output"] = "computer_call_output"
    id: str | None = None
    call_id: str
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    output: ComputerScreenshotImage
    status: _t.Literal["in_progress", "completed", "incomplete"] | None = None

    _nested = {
        "acknowledged_safety_checks": _each("ComputerCallSafetyCheckParam"),
        "output": "ComputerScreenshotImage",
    }


@_define
class ContainerFileCitationBody(_Model):
    """Cites a file in a container for a stretch of text."""

    type: _t.Literal["container_file_citation"] = "container_file_citation"
    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str


@_define
class ContainerFileCitationParam(_Model):
    """An object marked `type: "container_file_citation"`."""

    type: _t.Literal["container_file_citation"] = "container_file_citation"
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""
    container_id: str
    file_id: str
    filename: str


@_define
class ConversationDeleted(_Model):
    """Confirms that a conversation was deleted."""

    object: _t.Literal["conversation.deleted"] = "conversation.deleted"
    deleted: bool
    id: str


@_define
class CreateModelResponseProperties(_Model):
    """An object with `metadata`, `top_logprobs`, `temperature` and 7 more."""

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

    _nested = {
        "prompt_cache_options": "PromptCacheOptionsParam",
    }
    _nullable = frozenset({
        "metadata", "prompt_cache_key", "prompt_cache_retention", "safety_identifier", "service_tier", "temperature",
        "top_p",
    })


@_define
class DragPoint(_Model):
    """An object with `x` and `y`."""

    x: int
    y: int


@_define
class Error(_Model):
    """What went wrong, as a type, a message and, where known, a code and parameter."""

    code: str | None
    message: str
    param: str | None
    type: str


@_define
class ErrorResponse(_Model):
    """The body of an answer that reports an error."""

    error: Error

    _nested = {
        "error": "Error",
    }


@_define
class FileCitationBody(_Model):
    """Cites an uploaded file as the source of a place in the text."""

    type: _t.Literal["file_citation"] = "file_citation"
    file_id: str
    index: int
    filename: str


@_define
class FileCitationParam(_Model):
    """An object marked `type: "file_citation"`."""

    type: _t.Literal["file_citation"] = "file_citation"
    index: int
    """At least 0."""
    file_id: str
    filename: str


@_define
class FilePath(_Model):
    """Points from a place in the text to a file, by file ID."""

    type: _t.Literal["file_path"] = "file_path"
    file_id: str
    index: int


@_define
class InputFileContent(_Model):
    """A file as part of an input message, by upload, URL or inline data."""

    type: _t.Literal["input_file"] = "input_file"
    file_id: str | None = None
    filename: str | None = None
    file_data: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    file_url: str | None = None
    """A URL."""
    detail: FileInputDetail | None = None

    _nested = {
        "prompt_cache_breakpoint": "PromptCacheBreakpointConfig",
    }
    _nullable = frozenset({"file_id"})


@_define
class InputImageContent(_Model):
    """An image as part of an input message, by URL or by uploaded file."""

    type: _t.Literal["input_image"] = "input_image"
    image_url: str | None = None
    """A URL."""
    file_id: str | None = None
    detail: ImageDetail | None = None
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None

    _nested = {
        "prompt_cache_breakpoint": "PromptCacheBreakpointConfig",
    }
    _nullable = frozenset({"file_id", "image_url"})


@_define
class InputTextContent(_Model):
    """Text as part of an input message."""

    type: _t.Literal["input_text"] = "input_text"
    text: str
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None

    _nested = {
        "prompt_cache_breakpoint": "PromptCacheBreakpointConfig",
    }


@_define
class LogProb(_Model):
    """The log probability of one output text token, with its likeliest alternatives."""

    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[TopLogProb]

    _nested = {
        "top_logprobs": _each("TopLogProb"),
    }


@_define
class ModelResponseProperties(_Model):
    """An object with `metadata`, `top_logprobs`, `temperature` and 6 more."""

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

    _nullable = frozenset({
        "metadata", "prompt_cache_key", "prompt_cache_retention", "safety_identifier", "service_tier", "temperature",
        "top_logprobs", "top_p",
    })


@_define
class OutputAudio(_Model):
    """An object marked `type: "output_audio"`."""

    type: _t.Literal["output_audio"] = "output_audio"
    data: str
    transcript: str


@_define
class OutputTextContent(_Model):
    """Text that the model wrote, with its annotations and token log probabilities."""

    type: _t.Literal["output_text"] = "output_text"
    text: str
    annotations: list[Annotation]
    logprobs: list[LogProb]

    _nested = {
        "annotations": _each("Annotation"),
        "logprobs": _each("LogProb"),
    }


@_define
class PromptCacheBreakpointConfig(_Model):
    """An object with `mode`."""

    mode: _t.Literal["explicit"] = "explicit"


@_define
class PromptCacheOptionsParam(_Model):
    """The prompt caching mode and lifetime to use for a request."""

    ttl: PromptCacheTTLEnum | None = None
    mode: PromptCacheModeEnum | None = None


@_define
class ReasoningTextContent(_Model):
    """A piece of the model's reasoning as text."""

    type: _t.Literal["reasoning_text"] = "reasoning_text"
    text: str


@_define
class ResponseOutputRefusal(_Model):
    """The text in which a model declines a request."""

    type: _t.Literal["refusal"] = "refusal"
    refusal: str


@_define
class TopLogProb(_Model):
    """An object with `token`, `logprob` and `bytes`."""

    token: str
    logprob: float
    bytes: list[int]


@_define
class UrlCitationBody(_Model):
    """Cites a web page as the source of a stretch of text."""

    type: _t.Literal["url_citation"] = "url_citation"
    url: str
    """A URL."""
    start_index: int
    end_index: int
    title: str


@_define
class UrlCitationParam(_Model):
    """An object marked `type: "url_citation"`."""

    type: _t.Literal["url_citation"] = "url_citation"
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""
    url: str
    """A URL."""
    title: str


if _t.TYPE_CHECKING:
    Annotation: _t.TypeAlias = FileCitationBody | UrlCitationBody | ContainerFileCitationBody | FilePath
    """A citation or file path attached to text that a model wrote. Told apart by `type`."""
    DeletedConversation: _t.TypeAlias = ConversationDeleted
    InputContent: _t.TypeAlias = InputTextContent | InputImageContent | InputFileContent
    """One part of an input message: text, an image or a file. Told apart by `type`."""
    OutputContent: _t.TypeAlias = OutputTextContent | ResponseOutputRefusal | ReasoningTextContent
    """One part of generated content: text, a refusal or reasoning text. Told apart by `type`."""
    Content: _t.TypeAlias = InputContent | OutputContent
    """Told apart by `type`."""
else:
    Annotation = _Choice(
        __name__,
        "Annotation",
        tag="type",
        table={
            "file_citation": "FileCitationBody",
            "url_citation": "UrlCitationBody",
            "container_file_citation": "ContainerFileCitationBody",
            "file_path": "FilePath",
        },
    )
    DeletedConversation = "ConversationDeleted"
    InputContent = _Choice(
        __name__,
        "InputContent",
        tag="type",
        table={
            "input_text": "InputTextContent",
            "input_image": "InputImageContent",
            "input_file": "InputFileContent",
        },
    )
    OutputContent = _Choice(
        __name__,
        "OutputContent",
        tag="type",
        table={
            "output_text": "OutputTextContent",
            "refusal": "ResponseOutputRefusal",
            "reasoning_text": "ReasoningTextContent",
        },
    )
    Content = _Choice(
        __name__,
        "Content",
        tag="type",
        table={
            "input_text": "InputTextContent",
            "input_image": "InputImageContent",
            "input_file": "InputFileContent",
            "output_text": "OutputTextContent",
            "refusal": "ResponseOutputRefusal",
            "reasoning_text": "ReasoningTextContent",
        },
    )
