"""The shelves of `client.files`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openai_core.generated.endpoints.files_content as _files_content
import openai_core.generated.endpoints.files_create as _files_create
import openai_core.generated.endpoints.files_delete as _files_delete
import openai_core.generated.endpoints.files_list as _files_list
import openai_core.generated.endpoints.files_retrieve as _files_retrieve
from openai_core.operation import listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Files(Resource[R]):
    """Uploaded files for use elsewhere in the API.

    API page: https://platform.openai.com/docs/api-reference/files
    """

    content = operation(_files_content.build)
    """Download the content of an uploaded file."""

    create = operation(_files_create.build)
    """Upload a file for a stated purpose, such as fine-tuning, batches or model input."""

    delete = operation(_files_delete.build)
    """Delete an uploaded file."""

    list = listing(_files_list.build)
    """List uploaded files, optionally only those with a given purpose."""

    retrieve = operation(_files_retrieve.build)
    """Get the name, size, purpose and other details of an uploaded file."""

    retrieve_content = operation(_files_content.build)
    """Deprecated: the same as `content`."""

    with_raw_response: View[Files[Raw], Files[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Files[Streaming], Files[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
