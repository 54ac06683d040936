"""The shelves of `client.models`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openai_core.generated.endpoints.models_delete as _models_delete
import openai_core.generated.endpoints.models_list as _models_list
import openai_core.generated.endpoints.models_retrieve as _models_retrieve
from openai_core.operation import listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Models(Resource[R]):
    """Models available to you, including your fine-tuned ones.

    API page: https://platform.openai.com/docs/api-reference/models
    """

    delete = operation(_models_delete.build)
    """Delete a fine-tuned model that your organization owns."""

    list = listing(_models_list.build)
    """List the models the current API key can use."""

    retrieve = operation(_models_retrieve.build)
    """Get the owner and creation date of a model."""

    with_raw_response: View[Models[Raw], Models[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Models[Streaming], Models[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
