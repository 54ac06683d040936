"""The shelves of `client.embeddings`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openai_core.generated.endpoints.embeddings_create as _embeddings_create
from openai_core.operation import operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Embeddings(Resource[R]):
    """Embedding vectors of text.

    API page: https://platform.openai.com/docs/api-reference/embeddings
    """

    create = operation(_embeddings_create.build)
    """Compute embedding vectors for one or more pieces of text."""

    with_raw_response: View[Embeddings[Raw], Embeddings[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Embeddings[Streaming], Embeddings[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
