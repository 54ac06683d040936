"""The shelves of `client.batches`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openai_core.generated.endpoints.batches_cancel as _batches_cancel
import openai_core.generated.endpoints.batches_create as _batches_create
import openai_core.generated.endpoints.batches_list as _batches_list
import openai_core.generated.endpoints.batches_retrieve as _batches_retrieve
from openai_core.operation import listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Batches(Resource[R]):
    """Files of API requests processed together in the background.

    API page: https://platform.openai.com/docs/api-reference/batch
    """

    cancel = operation(_batches_cancel.build)
    """Stop a batch that has not finished yet."""

    create = operation(_batches_create.build)
    """Queue a file of API requests to be processed together within a completion window."""

    list = listing(_batches_list.build)
    """List the batches in the current project."""

    retrieve = operation(_batches_retrieve.build)
    """Get the status, request counts and output file IDs of a batch."""

    with_raw_response: View[Batches[Raw], Batches[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Batches[Streaming], Batches[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
