"""The shelves of `client.content_provenance_checks`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openai_core.generated.endpoints.content_provenance_checks_create as _content_provenance_checks_create
from openai_core.operation import operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class ContentProvenanceChecks(Resource[R]):
    """Checks of where a file's content came from."""

    create = operation(_content_provenance_checks_create.build)
    """Check a file for signs of how and by whom its content was made."""

    with_raw_response: View[ContentProvenanceChecks[Raw], ContentProvenanceChecks[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ContentProvenanceChecks[Streaming], ContentProvenanceChecks[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
