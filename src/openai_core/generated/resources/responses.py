"""The shelves of `client.responses`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import openai_core.generated.endpoints.responses_cancel as _responses_cancel
import openai_core.generated.endpoints.responses_compact as _responses_compact
import openai_core.generated.endpoints.responses_create as _responses_create
import openai_core.generated.endpoints.responses_delete as _responses_delete
import openai_core.generated.endpoints.responses_input_items_list as _responses_input_items_list
import openai_core.generated.endpoints.responses_input_tokens_count as _responses_input_tokens_count
import openai_core.generated.endpoints.responses_retrieve as _responses_retrieve
from openai_core.operation import choosing, listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Responses(Resource[R]):
    """Model responses to text, images, files and tool outputs.

    API page: https://platform.openai.com/docs/api-reference/responses
    """

    @cached_property
    def input_items(self) -> InputItems[R]:
        """Input items of a stored response."""
        from openai_core.generated.resources.responses import InputItems

        return InputItems(self._runner)

    @cached_property
    def input_tokens(self) -> InputTokens[R]:
        """Token counts for response requests, before they are sent."""
        from openai_core.generated.resources.responses import InputTokens

        return InputTokens(self._runner)

    cancel = operation(_responses_cancel.build)
    """Stop a response that is still being generated in the background."""

    compact = operation(_responses_compact.build)
    """Shrink a long context into fewer items that can be passed to the next response."""

    create = choosing(_responses_create.build, _responses_create.build_stream, _responses_create.build_either)
    """Ask a model for a response to text, images, files or the outputs of tools."""

    delete = operation(_responses_delete.build)
    """Delete a stored response."""

    retrieve = choosing(_responses_retrieve.build, _responses_retrieve.build_stream, _responses_retrieve.build_either)
    """Get a stored response by its ID, or stream its events again."""

    with_raw_response: View[Responses[Raw], Responses[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Responses[Streaming], Responses[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class InputItems(Resource[R]):
    """Input items of a stored response.

    API page: https://platform.openai.com/docs/api-reference/responses
    """

    list = listing(_responses_input_items_list.build)
    """List the input items from which a stored response was generated."""

    with_raw_response: View[InputItems[Raw], InputItems[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[InputItems[Streaming], InputItems[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class InputTokens(Resource[R]):
    """Token counts for response requests, before they are sent.

    API page: https://platform.openai.com/docs/api-reference/responses
    """

    count = operation(_responses_input_tokens_count.build)
    """Count the input tokens a response request would use, without generating anything."""

    with_raw_response: View[InputTokens[Raw], InputTokens[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[InputTokens[Streaming], InputTokens[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
