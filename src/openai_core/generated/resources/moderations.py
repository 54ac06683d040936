"""The shelves of `client.moderations`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openai_core.generated.endpoints.moderations_create as _moderations_create
from openai_core.operation import operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Moderations(Resource[R]):
    """Checks for potentially harmful content.

    API page: https://platform.openai.com/docs/api-reference/moderations
    """

    create = operation(_moderations_create.build)
    """Check text or images for potentially harmful content, with a score for each category."""

    with_raw_response: View[Moderations[Raw], Moderations[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Moderations[Streaming], Moderations[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
