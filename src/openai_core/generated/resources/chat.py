"""The shelves of `client.chat`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import openai_core.generated.endpoints.chat_completions_create as _chat_completions_create
import openai_core.generated.endpoints.chat_completions_delete as _chat_completions_delete
import openai_core.generated.endpoints.chat_completions_list as _chat_completions_list
import openai_core.generated.endpoints.chat_completions_messages_list as _chat_completions_messages_list
import openai_core.generated.endpoints.chat_completions_retrieve as _chat_completions_retrieve
import openai_core.generated.endpoints.chat_completions_update as _chat_completions_update
from openai_core.operation import choosing, listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming
    from openai_core.resources.chat import Completions as _Completions


class Chat(Resource[R]):
    """Conversations with a model as lists of chat messages.

    API page: https://platform.openai.com/docs/api-reference/chat
    """

    @cached_property
    def completions(self) -> _Completions[R]:
        """Model replies to lists of chat messages, and those kept in storage."""
        from openai_core.resources.chat import Completions

        return Completions(self._runner)

    with_raw_response: View[Chat[Raw], Chat[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Chat[Streaming], Chat[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Completions(Resource[R]):
    """Model replies to lists of chat messages, and those kept in storage.

    API page: https://platform.openai.com/docs/api-reference/chat
    """

    @cached_property
    def messages(self) -> Messages[R]:
        """Input messages of a stored chat completion."""
        from openai_core.generated.resources.chat import Messages

        return Messages(self._runner)

    create = choosing(_chat_completions_create.build, _chat_completions_create.build_stream, _chat_completions_create.build_either)
    """Send a list of chat messages to a model and get its reply, whole or streamed."""

    delete = operation(_chat_completions_delete.build)
    """Delete a stored chat completion."""

    list = listing(_chat_completions_list.build)
    """List stored chat completions, optionally filtered by model or metadata."""

    retrieve = operation(_chat_completions_retrieve.build)
    """Get a stored chat completion by its ID."""

    update = operation(_chat_completions_update.build)
    """Replace the metadata of a stored chat completion."""

    with_raw_response: View[Completions[Raw], Completions[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Completions[Streaming], Completions[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Messages(Resource[R]):
    """Input messages of a stored chat completion.

    API page: https://platform.openai.com/docs/api-reference/chat
    """

    list = listing(_chat_completions_messages_list.build)
    """List the input messages of a stored chat completion."""

    with_raw_response: View[Messages[Raw], Messages[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Messages[Streaming], Messages[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
