"""The shelves of `client.vector_stores`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import openai_core.generated.endpoints.vector_stores_create as _vector_stores_create
import openai_core.generated.endpoints.vector_stores_delete as _vector_stores_delete
import openai_core.generated.endpoints.vector_stores_file_batches_cancel as _vector_stores_file_batches_cancel
import openai_core.generated.endpoints.vector_stores_file_batches_create as _vector_stores_file_batches_create
import openai_core.generated.endpoints.vector_stores_file_batches_list_files as _vector_stores_file_batches_list_files
import openai_core.generated.endpoints.vector_stores_file_batches_retrieve as _vector_stores_file_batches_retrieve
import openai_core.generated.endpoints.vector_stores_files_content as _vector_stores_files_content
import openai_core.generated.endpoints.vector_stores_files_create as _vector_stores_files_create
import openai_core.generated.endpoints.vector_stores_files_delete as _vector_stores_files_delete
import openai_core.generated.endpoints.vector_stores_files_list as _vector_stores_files_list
import openai_core.generated.endpoints.vector_stores_files_retrieve as _vector_stores_files_retrieve
import openai_core.generated.endpoints.vector_stores_files_update as _vector_stores_files_update
import openai_core.generated.endpoints.vector_stores_list as _vector_stores_list
import openai_core.generated.endpoints.vector_stores_retrieve as _vector_stores_retrieve
import openai_core.generated.endpoints.vector_stores_search as _vector_stores_search
import openai_core.generated.endpoints.vector_stores_update as _vector_stores_update
from openai_core.operation import listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming
    from openai_core.resources.vector_stores import FileBatches as _FileBatches, Files as _Files


class VectorStores(Resource[R]):
    """Searchable indexes of files.

    API page: https://platform.openai.com/docs/api-reference/vector-stores
    """

    @cached_property
    def file_batches(self) -> _FileBatches[R]:
        """Batches of files being added to a vector store."""
        from openai_core.resources.vector_stores import FileBatches

        return FileBatches(self._runner)

    @cached_property
    def files(self) -> _Files[R]:
        """Files in a vector store."""
        from openai_core.resources.vector_stores import Files

        return Files(self._runner)

    create = operation(_vector_stores_create.build)
    """Create a vector store, optionally filled with uploaded files."""

    delete = operation(_vector_stores_delete.build)
    """Delete a vector store without deleting the files it was built from."""

    list = listing(_vector_stores_list.build)
    """List the vector stores in the current project."""

    retrieve = operation(_vector_stores_retrieve.build)
    """Get the status, file counts and settings of a vector store."""

    search = listing(_vector_stores_search.build)
    """Find the chunks in a vector store that best match a query and optional filters."""

    update = operation(_vector_stores_update.build)
    """Change the name, expiry or metadata of a vector store."""

    with_raw_response: View[VectorStores[Raw], VectorStores[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[VectorStores[Streaming], VectorStores[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class FileBatches(Resource[R]):
    """Batches of files being added to a vector store.

    API page: https://platform.openai.com/docs/api-reference/vector-stores-file-batches
    """

    cancel = operation(_vector_stores_file_batches_cancel.build)
    """Stop adding the remaining files of a batch to a vector store."""

    create = operation(_vector_stores_file_batches_create.build)
    """Add several files to a vector store in one batch."""

    list_files = listing(_vector_stores_file_batches_list_files.build)
    """List the files of one batch in a vector store, optionally filtered by status."""

    retrieve = operation(_vector_stores_file_batches_retrieve.build)
    """Get the status and file counts of a batch of files being added to a vector store."""

    with_raw_response: View[FileBatches[Raw], FileBatches[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[FileBatches[Streaming], FileBatches[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Files(Resource[R]):
    """Files in a vector store.

    API page: https://platform.openai.com/docs/api-reference/vector-stores-files
    """

    content = listing(_vector_stores_files_content.build)
    """Get the text extracted from a file in a vector store."""

    create = operation(_vector_stores_files_create.build)
    """Add an uploaded file to a vector store and start indexing it."""

    delete = operation(_vector_stores_files_delete.build)
    """Take a file out of a vector store but keep the uploaded file."""

    list = listing(_vector_stores_files_list.build)
    """List the files in a vector store, optionally filtered by status."""

    retrieve = operation(_vector_stores_files_retrieve.build)
    """Get the indexing status and attributes of a file in a vector store."""

    update = operation(_vector_stores_files_update.build)
    """Replace the attributes of a file in a vector store."""

    with_raw_response: View[Files[Raw], Files[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Files[Streaming], Files[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
