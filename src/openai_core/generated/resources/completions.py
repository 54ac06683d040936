"""The shelves of `client.completions`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openai_core.generated.endpoints.completions_create as _completions_create
from openai_core.operation import choosing
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Completions(Resource[R]):
    """Continuations of plain text prompts (legacy).

    API page: https://platform.openai.com/docs/api-reference/completions
    """

    create = choosing(_completions_create.build, _completions_create.build_stream, _completions_create.build_either)
    """Continue a plain text prompt with a legacy completion model."""

    with_raw_response: View[Completions[Raw], Completions[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Completions[Streaming], Completions[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
