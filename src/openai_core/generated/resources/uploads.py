"""The shelves of `client.uploads`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import openai_core.generated.endpoints.uploads_cancel as _uploads_cancel
import openai_core.generated.endpoints.uploads_complete as _uploads_complete
import openai_core.generated.endpoints.uploads_create as _uploads_create
import openai_core.generated.endpoints.uploads_parts_create as _uploads_parts_create
from openai_core.operation import operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Uploads(Resource[R]):
    """Large files sent in parts.

    API page: https://platform.openai.com/docs/api-reference/uploads
    """

    @cached_property
    def parts(self) -> Parts[R]:
        """Parts of a large file being uploaded."""
        from openai_core.generated.resources.uploads import Parts

        return Parts(self._runner)

    cancel = operation(_uploads_cancel.build)
    """Abandon an upload that has not been completed."""

    complete = operation(_uploads_complete.build)
    """Finish an upload by joining its parts, in the given order, into a file."""

    create = operation(_uploads_create.build)
    """Begin the upload of a large file that will be sent in parts."""

    with_raw_response: View[Uploads[Raw], Uploads[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Uploads[Streaming], Uploads[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Parts(Resource[R]):
    """Parts of a large file being uploaded.

    API page: https://platform.openai.com/docs/api-reference/uploads
    """

    create = operation(_uploads_parts_create.build)
    """Send one part of a large file to an open upload."""

    with_raw_response: View[Parts[Raw], Parts[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Parts[Streaming], Parts[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
