"""A client for the OpenAI API, and for what speaks it: `Client` waits, `AsyncClient` is awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from openai_core.accumulate.assistants import AssistantStreamState as AssistantStreamState
    from openai_core.accumulate.audio import SpeechStreamState as SpeechStreamState
    from openai_core.accumulate.audio import StreamedTranscription as StreamedTranscription
    from openai_core.accumulate.audio import TranscriptionStreamState as TranscriptionStreamState
    from openai_core.accumulate.chat import ChatCompletionStreamState as ChatCompletionStreamState
    from openai_core.accumulate.completions import CompletionStreamState as CompletionStreamState
    from openai_core.accumulate.images import ImageStreamState as ImageStreamState
    from openai_core.accumulate.realtime import RealtimeState as RealtimeState
    from openai_core.accumulate.responses import ResponseStreamState as ResponseStreamState
    from openai_core.aio.assistants import AsyncAssistantEventHandler as AsyncAssistantEventHandler
    from openai_core.aio.assistants import AsyncAssistantStream as AsyncAssistantStream
    from openai_core.aio.audio import AsyncSpeechStream as AsyncSpeechStream
    from openai_core.aio.audio import AsyncTranscriptionStream as AsyncTranscriptionStream
    from openai_core.aio.chain import AsyncResponseChain as AsyncResponseChain
    from openai_core.aio.chat import AsyncChatCompletionStream as AsyncChatCompletionStream
    from openai_core.aio.completions import AsyncCompletionStream as AsyncCompletionStream
    from openai_core.aio.events import AsyncEventStream as AsyncEventStream
    from openai_core.aio.images import AsyncImageStream as AsyncImageStream
    from openai_core.aio.mapping import AsyncMapRun as AsyncMapRun
    from openai_core.aio.pages import AsyncPage as AsyncPage
    from openai_core.aio.pages import AsyncPages as AsyncPages
    from openai_core.aio.realtime import AsyncRealtimeConnection as AsyncRealtimeConnection
    from openai_core.aio.realtime import AsyncRealtimeSocket as AsyncRealtimeSocket
    from openai_core.aio.realtime import AsyncTranslationConnection as AsyncTranslationConnection
    from openai_core.aio.relay import AsyncRelay as AsyncRelay
    from openai_core.aio.response import AsyncStreamedResponse as AsyncStreamedResponse
    from openai_core.aio.responses import AsyncResponseStream as AsyncResponseStream
    from openai_core.aio.responses_socket import AsyncBetaResponsesConnection as AsyncBetaResponsesConnection
    from openai_core.aio.responses_socket import AsyncResponsesConnection as AsyncResponsesConnection
    from openai_core.aio.session import AsyncRealtimeSession as AsyncRealtimeSession
    from openai_core.aio.stream import AsyncStream as AsyncStream
    from openai_core.aio.toolrun import AsyncToolRunStream as AsyncToolRunStream
    from openai_core.blocking.assistants import AssistantEventHandler as AssistantEventHandler
    from openai_core.blocking.assistants import AssistantStream as AssistantStream
    from openai_core.blocking.audio import SpeechStream as SpeechStream
    from openai_core.blocking.audio import TranscriptionStream as TranscriptionStream
    from openai_core.blocking.chain import ResponseChain as ResponseChain
    from openai_core.blocking.chat import ChatCompletionStream as ChatCompletionStream
    from openai_core.blocking.completions import CompletionStream as CompletionStream
    from openai_core.blocking.events import EventStream as EventStream
    from openai_core.blocking.images import ImageStream as ImageStream
    from openai_core.blocking.mapping import MapRun as MapRun
    from openai_core.blocking.pages import Page as Page
    from openai_core.blocking.realtime import RealtimeConnection as RealtimeConnection
    from openai_core.blocking.realtime import RealtimeSocket as RealtimeSocket
    from openai_core.blocking.realtime import TranslationConnection as TranslationConnection
    from openai_core.blocking.relay import Relay as Relay
    from openai_core.blocking.response import StreamedResponse as StreamedResponse
    from openai_core.blocking.responses import ResponseStream as ResponseStream
    from openai_core.blocking.responses_socket import BetaResponsesConnection as BetaResponsesConnection
    from openai_core.blocking.responses_socket import ResponsesConnection as ResponsesConnection
    from openai_core.blocking.session import RealtimeSession as RealtimeSession
    from openai_core.blocking.stream import Stream as Stream
    from openai_core.blocking.toolrun import ToolRunStream as ToolRunStream
    from openai_core.client import AsyncClient as AsyncClient
    from openai_core.client import Client as Client
    from openai_core.credentials.subject import AzureIdentity as AzureIdentity
    from openai_core.credentials.subject import CertificateIdentity as CertificateIdentity
    from openai_core.credentials.subject import GoogleIdentity as GoogleIdentity
    from openai_core.credentials.subject import KubernetesIdentity as KubernetesIdentity
    from openai_core.credentials.workload import WorkloadIdentity as WorkloadIdentity
    from openai_core.errors import APIConnectionError as APIConnectionError
    from openai_core.errors import APIError as APIError
    from openai_core.errors import APIResponseValidationError as APIResponseValidationError
    from openai_core.errors import APIStatusError as APIStatusError
    from openai_core.errors import APITimeoutError as APITimeoutError
    from openai_core.errors import AuthenticationError as AuthenticationError
    from openai_core.errors import BadRequestError as BadRequestError
    from openai_core.errors import ConfigurationError as ConfigurationError
    from openai_core.errors import ConflictError as ConflictError
    from openai_core.errors import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from openai_core.errors import IncompleteResponseError as IncompleteResponseError
    from openai_core.errors import IncompleteStreamError as IncompleteStreamError
    from openai_core.errors import InternalServerError as InternalServerError
    from openai_core.errors import LengthFinishReasonError as LengthFinishReasonError
    from openai_core.errors import MaxRoundsError as MaxRoundsError
    from openai_core.errors import MissingPackageError as MissingPackageError
    from openai_core.errors import NotFoundError as NotFoundError
    from openai_core.errors import OAuthError as OAuthError
    from openai_core.errors import OpenAIError as OpenAIError
    from openai_core.errors import ParseError as ParseError
    from openai_core.errors import PermissionDeniedError as PermissionDeniedError
    from openai_core.errors import PollTimeout as PollTimeout
    from openai_core.errors import ProviderCompatibilityError as ProviderCompatibilityError
    from openai_core.errors import ProviderCompatibilityWarning as ProviderCompatibilityWarning
    from openai_core.errors import RateLimitError as RateLimitError
    from openai_core.errors import SchemaError as SchemaError
    from openai_core.errors import StreamError as StreamError
    from openai_core.errors import SubjectTokenProviderError as SubjectTokenProviderError
    from openai_core.errors import ToolRunError as ToolRunError
    from openai_core.errors import UnprocessableEntityError as UnprocessableEntityError
    from openai_core.errors import WebSocketClosed as WebSocketClosed
    from openai_core.errors import WebSocketError as WebSocketError
    from openai_core.errors import WebSocketMessageError as WebSocketMessageError
    from openai_core.errors import WebSocketQueueFull as WebSocketQueueFull
    from openai_core.errors import WebSocketServerError as WebSocketServerError
    from openai_core.options import ClientOptions as ClientOptions
    from openai_core.providers.profile import Profile as Profile
    from openai_core.resources.responses_alone import ResponsesSocket as ResponsesSocket
    from openai_core.resources.responses_alone_awaited import AsyncResponsesSocket as AsyncResponsesSocket
    from openai_core.sansio.answer import BinaryContent as BinaryContent
    from openai_core.sansio.answer import RawResponse as RawResponse
    from openai_core.sansio.answer import WithMeta as WithMeta
    from openai_core.sansio.events import ServerSentEvent as ServerSentEvent
    from openai_core.sansio.file import File as File
    from openai_core.sansio.file import to_file as to_file
    from openai_core.sansio.partial import PartialJSON as PartialJSON
    from openai_core.sansio.partial import partial_loads as partial_loads
    from openai_core.sansio.replay import Dropped as Dropped
    from openai_core.sansio.replay import Replay as Replay
    from openai_core.sansio.replay import to_input as to_input
    from openai_core.sansio.resume import Resume as Resume
    from openai_core.sansio.text import text_of as text_of
    from openai_core.sansio.webhook import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from openai_core.sansio.ws.asked import RealtimeAnswer as RealtimeAnswer
    from openai_core.sansio.ws.life import SocketClosed as SocketClosed
    from openai_core.sansio.ws.life import SocketClosing as SocketClosing
    from openai_core.sansio.ws.life import SocketConnecting as SocketConnecting
    from openai_core.sansio.ws.life import SocketError as SocketError
    from openai_core.sansio.ws.life import SocketOpen as SocketOpen
    from openai_core.sansio.ws.life import SocketReconnecting as SocketReconnecting
    from openai_core.sansio.ws.reconnect import Reconnect as Reconnect
    from openai_core.settings import Settings as Settings
    from openai_core.structured.format import Format as Format
    from openai_core.structured.format import format_of as format_of
    from openai_core.structured.parsed import ParsedChatCompletion as ParsedChatCompletion
    from openai_core.structured.parsed import ParsedChatCompletionMessage as ParsedChatCompletionMessage
    from openai_core.structured.parsed import ParsedChoice as ParsedChoice
    from openai_core.structured.parsed import ParsedFunction as ParsedFunction
    from openai_core.structured.parsed import ParsedFunctionToolCall as ParsedFunctionToolCall
    from openai_core.structured.parsed import ParsedResponse as ParsedResponse
    from openai_core.structured.parsed import ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall
    from openai_core.structured.parsed import ParsedResponseOutputMessage as ParsedResponseOutputMessage
    from openai_core.structured.parsed import ParsedResponseOutputText as ParsedResponseOutputText
    from openai_core.structured.schema import json_schema as json_schema
    from openai_core.structured.schema import response_format_of as response_format_of
    from openai_core.structured.schema import strict_schema as strict_schema
    from openai_core.structured.schema import text_format_of as text_format_of
    from openai_core.structured.tools import FunctionTool as FunctionTool
    from openai_core.structured.tools import function_tool as function_tool
    from openai_core.structured.tools import pydantic_function_tool as pydantic_function_tool
    from openai_core.structured.tools import pydantic_responses_function_tool as pydantic_responses_function_tool
    from openai_core.tools import PENDING as PENDING
    from openai_core.tools import ArgumentsError as ArgumentsError
    from openai_core.tools import ChatToolRun as ChatToolRun
    from openai_core.tools import ResponseToolRun as ResponseToolRun
    from openai_core.tools import RoundFinished as RoundFinished
    from openai_core.tools import RoundStarted as RoundStarted
    from openai_core.tools import StopTools as StopTools
    from openai_core.tools import Tool as Tool
    from openai_core.tools import ToolCall as ToolCall
    from openai_core.tools import ToolContext as ToolContext
    from openai_core.tools import ToolDefinition as ToolDefinition
    from openai_core.tools import ToolFinished as ToolFinished
    from openai_core.tools import ToolRun as ToolRun
    from openai_core.tools import ToolStarted as ToolStarted
    from openai_core.tools import Verdict as Verdict
    from openai_core.tools import builtin_tool as builtin_tool
    from openai_core.tools import custom_tool as custom_tool
    from openai_core.tools import tool as tool
    from openai_core.tools import tool_namespace as tool_namespace
    from openai_core.unset import UNSET as UNSET
    from openai_core.unset import Omit as Omit
    from openai_core.unset import omit as omit
    from openai_core.work.batches import BatchRequest as BatchRequest
    from openai_core.work.checkpoint import Checkpoint as Checkpoint
    from openai_core.work.mapping import MapResult as MapResult
    from openai_core.work.mapping import Tally as Tally
    from openai_core.work.outcomes import BatchResult as BatchResult
    from openai_core.work.outcomes import BatchResults as BatchResults

_HOMES = {
    "accumulate.assistants": ("AssistantStreamState",),
    "accumulate.audio": (
        "SpeechStreamState",
        "StreamedTranscription",
        "TranscriptionStreamState",
    ),
    "accumulate.chat": ("ChatCompletionStreamState",),
    "accumulate.completions": ("CompletionStreamState",),
    "accumulate.images": ("ImageStreamState",),
    "accumulate.realtime": ("RealtimeState",),
    "accumulate.responses": ("ResponseStreamState",),
    "aio.assistants": (
        "AsyncAssistantEventHandler",
        "AsyncAssistantStream",
    ),
    "aio.audio": (
        "AsyncSpeechStream",
        "AsyncTranscriptionStream",
    ),
    "aio.chain": ("AsyncResponseChain",),
    "aio.chat": ("AsyncChatCompletionStream",),
    "aio.completions": ("AsyncCompletionStream",),
    "aio.events": ("AsyncEventStream",),
    "aio.images": ("AsyncImageStream",),
    "aio.mapping": ("AsyncMapRun",),
    "aio.pages": ("AsyncPage", "AsyncPages"),
    "aio.realtime": ("AsyncRealtimeConnection", "AsyncRealtimeSocket", "AsyncTranslationConnection"),
    "aio.relay": ("AsyncRelay",),
    "aio.response": ("AsyncStreamedResponse",),
    "aio.responses": ("AsyncResponseStream",),
    "aio.responses_socket": ("AsyncBetaResponsesConnection", "AsyncResponsesConnection"),
    "aio.session": ("AsyncRealtimeSession",),
    "aio.stream": ("AsyncStream",),
    "aio.toolrun": ("AsyncToolRunStream",),
    "blocking.assistants": (
        "AssistantEventHandler",
        "AssistantStream",
    ),
    "blocking.audio": (
        "SpeechStream",
        "TranscriptionStream",
    ),
    "blocking.chain": ("ResponseChain",),
    "blocking.chat": ("ChatCompletionStream",),
    "blocking.completions": ("CompletionStream",),
    "blocking.events": ("EventStream",),
    "blocking.images": ("ImageStream",),
    "blocking.mapping": ("MapRun",),
    "blocking.pages": ("Page",),
    "blocking.realtime": ("RealtimeConnection", "RealtimeSocket", "TranslationConnection"),
    "blocking.relay": ("Relay",),
    "blocking.response": ("StreamedResponse",),
    "blocking.responses": ("ResponseStream",),
    "blocking.responses_socket": ("BetaResponsesConnection", "ResponsesConnection"),
    "blocking.session": ("RealtimeSession",),
    "blocking.stream": ("Stream",),
    "blocking.toolrun": ("ToolRunStream",),
    "client": ("AsyncClient", "Client"),
    "credentials.subject": ("AzureIdentity", "CertificateIdentity", "GoogleIdentity", "KubernetesIdentity"),
    "credentials.workload": ("WorkloadIdentity",),
    "errors": (
        "APIConnectionError",
        "APIError",
        "APIResponseValidationError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConfigurationError",
        "ConflictError",
        "IncompleteStreamError",
        "InternalServerError",
        "NotFoundError",
        "OAuthError",
        "OpenAIError",
        "PermissionDeniedError",
        "RateLimitError",
        "StreamError",
        "ContentFilterFinishReasonError",
        "IncompleteResponseError",
        "LengthFinishReasonError",
        "MaxRoundsError",
        "MissingPackageError",
        "ParseError",
        "PollTimeout",
        "ProviderCompatibilityError",
        "ProviderCompatibilityWarning",
        "SchemaError",
        "ToolRunError",
        "SubjectTokenProviderError",
        "UnprocessableEntityError",
        "WebSocketClosed",
        "WebSocketError",
        "WebSocketMessageError",
        "WebSocketQueueFull",
        "WebSocketServerError",
    ),
    "options": ("ClientOptions",),
    "providers.profile": ("Profile",),
    "resources.responses_alone": ("ResponsesSocket",),
    "resources.responses_alone_awaited": ("AsyncResponsesSocket",),
    "sansio.answer": ("BinaryContent", "RawResponse", "WithMeta"),
    "sansio.attempt": ("Attempt",),
    "sansio.budget": ("RetryBudget",),
    "sansio.events": ("ServerSentEvent",),
    "sansio.file": ("File", "to_file"),
    "sansio.hooks": ("Hooks",),
    "sansio.partial": (
        "PartialJSON",
        "partial_loads",
    ),
    "sansio.rates": ("RateLimits",),
    "sansio.replay": (
        "Dropped",
        "Replay",
        "to_input",
    ),
    "sansio.resume": ("Resume",),
    "sansio.retry": ("RetryPolicy",),
    "sansio.text": ("text_of",),
    "sansio.timeout": ("Timeout",),
    "sansio.webhook": ("InvalidWebhookSignatureError",),
    "sansio.ws.asked": ("RealtimeAnswer",),
    "sansio.ws.life": (
        "SocketClosed",
        "SocketClosing",
        "SocketConnecting",
        "SocketError",
        "SocketOpen",
        "SocketReconnecting",
    ),
    "sansio.ws.reconnect": ("Reconnect",),
    "settings": ("Settings",),
    "structured.format": (
        "Format",
        "format_of",
    ),
    "structured.parsed": (
        "ParsedChatCompletion",
        "ParsedChatCompletionMessage",
        "ParsedChoice",
        "ParsedFunction",
        "ParsedFunctionToolCall",
        "ParsedResponse",
        "ParsedResponseFunctionToolCall",
        "ParsedResponseOutputMessage",
        "ParsedResponseOutputText",
    ),
    "structured.schema": (
        "json_schema",
        "response_format_of",
        "strict_schema",
        "text_format_of",
    ),
    "structured.tools": (
        "FunctionTool",
        "function_tool",
        "pydantic_function_tool",
        "pydantic_responses_function_tool",
    ),
    "tools": (
        "ArgumentsError",
        "ChatToolRun",
        "PENDING",
        "ResponseToolRun",
        "RoundFinished",
        "RoundStarted",
        "StopTools",
        "Tool",
        "ToolCall",
        "ToolContext",
        "ToolDefinition",
        "ToolFinished",
        "ToolRun",
        "ToolStarted",
        "Verdict",
        "builtin_tool",
        "custom_tool",
        "tool",
        "tool_namespace",
    ),
    "unset": ("UNSET", "Omit", "omit"),
    "work.batches": ("BatchRequest",),
    "work.checkpoint": ("Checkpoint",),
    "work.mapping": (
        "MapResult",
        "Tally",
    ),
    "work.outcomes": (
        "BatchResult",
        "BatchResults",
    ),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = sorted(_HOME)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'openai_core' has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f"openai_core.{home}"), name)
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
