"""Parameters of helpers: those of the operations that they stand on, with types in the place of schemas.

For type checkers only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Generic, Required, TypeAlias, TypeVar

    from openai_core.generated.endpoints.chat_completions_create import ChatCompletionCreateParams
    from openai_core.generated.endpoints.responses_create import ResponseCreateParams
    from openai_core.generated.models.responses import Tool
    from openai_core.generated.params.chat import CreateChatCompletionRequestToolParam
    from openai_core.generated.params.responses import ToolParam
    from openai_core.structured.format import Format
    from openai_core.structured.tools import FunctionTool
    from openai_core.unset import Unset

    T = TypeVar("T")

    ChatTool: TypeAlias = CreateChatCompletionRequestToolParam | FunctionTool | type[Any]
    ResponseTool: TypeAlias = ToolParam | Tool | FunctionTool | type[Any]

    class ChatTypedToolParams(ChatCompletionCreateParams, total=False):
        """Those of `chat.completions.create`; tools may be types."""

        tools: Iterable[ChatTool] | Unset  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class ChatParseParams(ChatTypedToolParams, Generic[T], total=False):
        """Those of `chat.completions.create`; the answer is to be a `T`."""

        response_format: Required[type[T] | Format[T]]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]

    class ChatAnyParams(ChatTypedToolParams, total=False):
        """Those of `chat.completions.create`; the answer is to be of a type that no checker can follow."""

        response_format: Required[object]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]

    class ResponseTypedToolParams(ResponseCreateParams, total=False):
        """Those of `responses.create`; tools may be types."""

        tools: Iterable[ResponseTool] | Unset  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class ResponseParseParams(ResponseTypedToolParams, Generic[T], total=False):
        """Those of `responses.create`; the answer is to be a `T`."""

        text_format: Required[type[T] | Format[T]]
        """What the answer is to be: a type, or its `Format`."""

    class ResponseAnyParams(ResponseTypedToolParams, total=False):
        """Those of `responses.create`; the answer is to be of a type that no checker can follow."""

        text_format: Required[object]
        """What the answer is to be: a type."""
