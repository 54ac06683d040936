"""A client for the OpenAI API, and for what speaks it: `Client` waits, `AsyncClient` is awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from openai_core.aio.pages import AsyncPage as AsyncPage
    from openai_core.aio.pages import AsyncPages as AsyncPages
    from openai_core.aio.response import AsyncStreamedResponse as AsyncStreamedResponse
    from openai_core.aio.stream import AsyncStream as AsyncStream
    from openai_core.blocking.pages import Page as Page
    from openai_core.blocking.response import StreamedResponse as StreamedResponse
    from openai_core.blocking.stream import Stream as Stream
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
    from openai_core.errors import NotFoundError as NotFoundError
    from openai_core.errors import OAuthError as OAuthError
    from openai_core.errors import OpenAIError as OpenAIError
    from openai_core.errors import ParseError as ParseError
    from openai_core.errors import PermissionDeniedError as PermissionDeniedError
    from openai_core.errors import PollTimeout as PollTimeout
    from openai_core.errors import RateLimitError as RateLimitError
    from openai_core.errors import SchemaError as SchemaError
    from openai_core.errors import StreamError as StreamError
    from openai_core.errors import SubjectTokenProviderError as SubjectTokenProviderError
    from openai_core.errors import ToolRunError as ToolRunError
    from openai_core.errors import UnprocessableEntityError as UnprocessableEntityError
    from openai_core.options import ClientOptions as ClientOptions
    from openai_core.sansio.answer import BinaryContent as BinaryContent
    from openai_core.sansio.answer import RawResponse as RawResponse
    from openai_core.sansio.answer import WithMeta as WithMeta
    from openai_core.sansio.events import ServerSentEvent as ServerSentEvent
    from openai_core.sansio.file import File as File
    from openai_core.sansio.file import to_file as to_file
    from openai_core.settings import Settings as Settings
    from openai_core.unset import UNSET as UNSET
    from openai_core.unset import Omit as Omit
    from openai_core.unset import omit as omit

_HOMES = {
    "aio.pages": ("AsyncPage", "AsyncPages"),
    "aio.response": ("AsyncStreamedResponse",),
    "aio.stream": ("AsyncStream",),
    "blocking.pages": ("Page",),
    "blocking.response": ("StreamedResponse",),
    "blocking.stream": ("Stream",),
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
        "ParseError",
        "PollTimeout",
        "SchemaError",
        "ToolRunError",
        "SubjectTokenProviderError",
        "UnprocessableEntityError",
    ),
    "sansio.answer": ("BinaryContent", "RawResponse", "WithMeta"),
    "sansio.attempt": ("Attempt",),
    "sansio.budget": ("RetryBudget",),
    "sansio.events": ("ServerSentEvent",),
    "sansio.file": ("File", "to_file"),
    "sansio.hooks": ("Hooks",),
    "sansio.rates": ("RateLimits",),
    "sansio.retry": ("RetryPolicy",),
    "sansio.timeout": ("Timeout",),
    "options": ("ClientOptions",),
    "settings": ("Settings",),
    "unset": ("UNSET", "Omit", "omit"),
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
