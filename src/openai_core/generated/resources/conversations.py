"""The shelves of `client.conversations`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import openai_core.generated.endpoints.conversations_create as _conversations_create
import openai_core.generated.endpoints.conversations_delete as _conversations_delete
import openai_core.generated.endpoints.conversations_items_create as _conversations_items_create
import openai_core.generated.endpoints.conversations_items_delete as _conversations_items_delete
import openai_core.generated.endpoints.conversations_items_list as _conversations_items_list
import openai_core.generated.endpoints.conversations_items_retrieve as _conversations_items_retrieve
import openai_core.generated.endpoints.conversations_retrieve as _conversations_retrieve
import openai_core.generated.endpoints.conversations_update as _conversations_update
from openai_core.operation import listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Conversations(Resource[R]):
    """Stored conversations that responses can build on.

    API page: https://platform.openai.com/docs/api-reference/conversations
    """

    @cached_property
    def items(self) -> Items[R]:
        """Messages, tool calls and other items of a conversation."""
        from openai_core.generated.resources.conversations import Items

        return Items(self._runner)

    create = operation(_conversations_create.build)
    """Start a conversation, optionally with metadata and first items."""

    delete = operation(_conversations_delete.build)
    """Delete a conversation by its ID."""

    retrieve = operation(_conversations_retrieve.build)
    """Get a conversation's metadata and creation time."""

    update = operation(_conversations_update.build)
    """Replace the metadata of a conversation."""

    with_raw_response: View[Conversations[Raw], Conversations[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Conversations[Streaming], Conversations[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Items(Resource[R]):
    """Messages, tool calls and other items of a conversation.

    API page: https://platform.openai.com/docs/api-reference/conversations
    """

    create = operation(_conversations_items_create.build)
    """Append items such as messages or tool outputs to a conversation."""

    delete = operation(_conversations_items_delete.build)
    """Remove an item from a conversation."""

    list = listing(_conversations_items_list.build)
    """List the items of a conversation in order."""

    retrieve = operation(_conversations_items_retrieve.build)
    """Get a single item of a conversation."""

    with_raw_response: View[Items[Raw], Items[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Items[Streaming], Items[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
