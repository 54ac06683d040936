"""The shelves of `client.videos`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openai_core.generated.endpoints.videos_create as _videos_create
import openai_core.generated.endpoints.videos_create_character as _videos_create_character
import openai_core.generated.endpoints.videos_delete as _videos_delete
import openai_core.generated.endpoints.videos_download_content as _videos_download_content
import openai_core.generated.endpoints.videos_edit as _videos_edit
import openai_core.generated.endpoints.videos_extend as _videos_extend
import openai_core.generated.endpoints.videos_get_character as _videos_get_character
import openai_core.generated.endpoints.videos_list as _videos_list
import openai_core.generated.endpoints.videos_remix as _videos_remix
import openai_core.generated.endpoints.videos_retrieve as _videos_retrieve
from openai_core.operation import listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Videos(Resource[R]):
    """Video generation, editing, extension and reusable characters.

    API page: https://platform.openai.com/docs/api-reference/videos
    """

    create = operation(_videos_create.build)
    """Start generating a video from a prompt and an optional reference image."""

    create_character = operation(_videos_create_character.build)
    """Create a reusable named character from an uploaded video."""

    delete = operation(_videos_delete.build)
    """Delete a video job and the video it made."""

    download_content = operation(_videos_download_content.build)
    """Download a finished video or one of its variants, such as a thumbnail."""

    edit = operation(_videos_edit.build)
    """Start a new video that changes an existing one as a prompt asks."""

    extend = operation(_videos_extend.build)
    """Start a new video that carries an existing one on for more seconds."""

    get_character = operation(_videos_get_character.build)
    """Get a video character by its ID."""

    list = listing(_videos_list.build)
    """List the video jobs in the current project."""

    remix = operation(_videos_remix.build)
    """Start a variation of an existing video, named by its ID, that follows another prompt."""

    retrieve = operation(_videos_retrieve.build)
    """Get the status and progress of a video job."""

    with_raw_response: View[Videos[Raw], Videos[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Videos[Streaming], Videos[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
