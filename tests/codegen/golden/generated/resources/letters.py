"""The shelves of `client.letters`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openai_core.generated.endpoints.letters_content as _letters_content
import openai_core.generated.endpoints.letters_create as _letters_create
import openai_core.generated.endpoints.letters_delete as _letters_delete
import openai_core.generated.endpoints.letters_list as _letters_list
import openai_core.generated.endpoints.letters_retrieve as _letters_retrieve
from openai_core.operation import choosing, listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Letters(Resource[R]):
    """Letters.

    API page: https://platform.openai.com/docs/api-reference/letters
    """

    content = operation(_letters_content.build)
    """Get a letter as it was scanned."""

    create = choosing(_letters_create.build, _letters_create.build_stream, _letters_create.build_either)
    """Write a letter, whole or streamed."""

    delete = operation(_letters_delete.build)
    """Burn a letter. Deprecated."""

    list = listing(_letters_list.build)
    """List the letters."""

    retrieve = operation(_letters_retrieve.build)
    """Get a letter."""

    with_raw_response: View[Letters[Raw], Letters[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Letters[Streaming], Letters[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
