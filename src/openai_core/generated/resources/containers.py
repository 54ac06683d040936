"""The shelves of `client.containers`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import openai_core.generated.endpoints.containers_create as _containers_create
import openai_core.generated.endpoints.containers_delete as _containers_delete
import openai_core.generated.endpoints.containers_files_content_retrieve as _containers_files_content_retrieve
import openai_core.generated.endpoints.containers_files_create as _containers_files_create
import openai_core.generated.endpoints.containers_files_delete as _containers_files_delete
import openai_core.generated.endpoints.containers_files_list as _containers_files_list
import openai_core.generated.endpoints.containers_files_retrieve as _containers_files_retrieve
import openai_core.generated.endpoints.containers_list as _containers_list
import openai_core.generated.endpoints.containers_retrieve as _containers_retrieve
from openai_core.operation import listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Containers(Resource[R]):
    """Sandboxed containers in which a model's tools run code.

    API page: https://platform.openai.com/docs/api-reference/containers
    """

    @cached_property
    def files(self) -> Files[R]:
        """Files inside a container."""
        from openai_core.generated.resources.containers import Files

        return Files(self._runner)

    create = operation(_containers_create.build)
    """Start a sandboxed container with chosen files, skills, memory and network access."""

    delete = operation(_containers_delete.build)
    """Delete a container by its ID."""

    list = listing(_containers_list.build)
    """List the containers in the current project, optionally filtered by name."""

    retrieve = operation(_containers_retrieve.build)
    """Get the status and settings of a container."""

    with_raw_response: View[Containers[Raw], Containers[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Containers[Streaming], Containers[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Files(Resource[R]):
    """Files inside a container.

    API page: https://platform.openai.com/docs/api-reference/container-files
    """

    @cached_property
    def content(self) -> Content[R]:
        """The content of files inside a container."""
        from openai_core.generated.resources.containers import Content

        return Content(self._runner)

    create = operation(_containers_files_create.build)
    """Add a file to a container, from raw content or from an already uploaded file."""

    delete = operation(_containers_files_delete.build)
    """Remove a file from a container."""

    list = listing(_containers_files_list.build)
    """List the files in a container."""

    retrieve = operation(_containers_files_retrieve.build)
    """Get the details of one file in a container, without its content."""

    with_raw_response: View[Files[Raw], Files[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Files[Streaming], Files[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Content(Resource[R]):
    """The content of files inside a container.

    API page: https://platform.openai.com/docs/api-reference/container-files
    """

    retrieve = operation(_containers_files_content_retrieve.build)
    """Download the content of a file in a container."""

    with_raw_response: View[Content[Raw], Content[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Content[Streaming], Content[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
