"""What requests take in `shared`, as dictionaries. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import collections.abc as _c
import typing as _t

if _t.TYPE_CHECKING:
    import openai_core.generated.models.shared as _models_shared


__all__ = [
    "AnnotationParam",
    "ComputerCallSafetyCheckParam",
    "ComputerScreenshotImageParam",
    "ContainerFileCitationBodyParam",
    "FileCitationBodyParam",
    "FilePathParam",
    "InputContentParam",
    "InputFileContentInputParam",
    "InputImageContentParam",
    "InputTextContentInputParam",
    "LogProbParam",
    "OutputTextContentParam",
    "PromptCacheBreakpointConfigParam",
    "PromptCacheOptionsParam",
    "ReasoningTextContentParam",
    "ResponseOutputRefusalParam",
    "TopLogProbParam",
    "UrlCitationBodyParam",
]


class ComputerCallSafetyCheckParam(_t.TypedDict, total=False):
    """A safety warning about a computer call, with its ID, code and message."""

    id: _t.Required[str]
    code: str | None
    message: str | None


class ComputerScreenshotImageParam(_t.TypedDict, total=False):
    """A screenshot of a computer, by URL or by uploaded file."""

    type: _t.Required[_t.Literal["computer_screenshot"]]
    image_url: str
    """A URL."""
    file_id: str


class ContainerFileCitationBodyParam(_t.TypedDict, total=False):
    """Cites a file in a container for a stretch of text."""

    type: _t.Required[_t.Literal["container_file_citation"]]
    container_id: _t.Required[str]
    file_id: _t.Required[str]
    start_index: _t.Required[int]
    end_index: _t.Required[int]
    filename: _t.Required[str]


class FileCitationBodyParam(_t.TypedDict, total=False):
    """Cites an uploaded file as the source of a place in the text."""

    type: _t.Required[_t.Literal["file_citation"]]
    file_id: _t.Required[str]
    index: _t.Required[int]
    filename: _t.Required[str]


class FilePathParam(_t.TypedDict, total=False):
    """Points from a place in the text to a file, by file ID."""

    type: _t.Required[_t.Literal["file_path"]]
    file_id: _t.Required[str]
    index: _t.Required[int]


class InputFileContentInputParam(_t.TypedDict, total=False):
    """A file as part of an input message, by upload, URL or inline data."""

    type: _t.Required[_t.Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | _models_shared.PromptCacheBreakpointConfig
    file_url: str
    """A URL."""
    detail: _models_shared.FileInputDetail


class InputImageContentParam(_t.TypedDict, total=False):
    """An image as part of an input message, by URL or by uploaded file."""

    type: _t.Required[_t.Literal["input_image"]]
    image_url: str | None
    """A URL."""
    file_id: str | None
    detail: _models_shared.ImageDetail
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | _models_shared.PromptCacheBreakpointConfig


class InputTextContentInputParam(_t.TypedDict, total=False):
    """Text as part of an input message."""

    type: _t.Required[_t.Literal["input_text"]]
    text: _t.Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointConfigParam | _models_shared.PromptCacheBreakpointConfig


class LogProbParam(_t.TypedDict, total=False):
    """The log probability of one output text token, with its likeliest alternatives."""

    token: _t.Required[str]
    logprob: _t.Required[float]
    bytes: _t.Required[_c.Sequence[int]]
    top_logprobs: _t.Required[_c.Sequence[TopLogProbParam | _models_shared.TopLogProb]]


class OutputTextContentParam(_t.TypedDict, total=False):
    """Text that the model wrote, with its annotations and token log probabilities."""

    type: _t.Required[_t.Literal["output_text"]]
    text: _t.Required[str]
    annotations: _t.Required[_c.Sequence[AnnotationParam]]
    logprobs: _t.Required[_c.Sequence[LogProbParam | _models_shared.LogProb]]


class PromptCacheBreakpointConfigParam(_t.TypedDict, total=False):
    """An object with `mode`."""

    mode: _t.Required[_t.Literal["explicit"]]


class PromptCacheOptionsParam(_t.TypedDict, total=False):
    """The prompt caching mode and lifetime to use for a request."""

    ttl: _models_shared.PromptCacheTTLEnum
    mode: _models_shared.PromptCacheModeEnum


class ReasoningTextContentParam(_t.TypedDict, total=False):
    """A piece of the model's reasoning as text."""

    type: _t.Required[_t.Literal["reasoning_text"]]
    text: _t.Required[str]


class ResponseOutputRefusalParam(_t.TypedDict, total=False):
    """The text in which a model declines a request."""

    type: _t.Required[_t.Literal["refusal"]]
    refusal: _t.Required[str]


class TopLogProbParam(_t.TypedDict, total=False):
    """An object with `token`, `logprob` and `bytes`."""

    token: _t.Required[str]
    logprob: _t.Required[float]
    bytes: _t.Required[_c.Sequence[int]]


class UrlCitationBodyParam(_t.TypedDict, total=False):
    """Cites a web page as the source of a stretch of text."""

    type: _t.Required[_t.Literal["url_citation"]]
    url: _t.Required[str]
    """A URL."""
    start_index: _t.Required[int]
    end_index: _t.Required[int]
    title: _t.Required[str]


if _t.TYPE_CHECKING:
    AnnotationParam: _t.TypeAlias = (
        FileCitationBodyParam | _models_shared.FileCitationBody | UrlCitationBodyParam
        | _models_shared.UrlCitationBody | ContainerFileCitationBodyParam | _models_shared.ContainerFileCitationBody
        | FilePathParam | _models_shared.FilePath
    )
    InputContentParam: _t.TypeAlias = (
        InputTextContentInputParam | _models_shared.InputTextContent | InputImageContentParam
        | _models_shared.InputImageContent | InputFileContentInputParam | _models_shared.InputFileContent
    )
else:
    AnnotationParam = _t.Any
    InputContentParam = _t.Any
