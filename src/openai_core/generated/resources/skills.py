"""The shelves of `client.skills`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import openai_core.generated.endpoints.skills_content_retrieve as _skills_content_retrieve
import openai_core.generated.endpoints.skills_create as _skills_create
import openai_core.generated.endpoints.skills_delete as _skills_delete
import openai_core.generated.endpoints.skills_list as _skills_list
import openai_core.generated.endpoints.skills_retrieve as _skills_retrieve
import openai_core.generated.endpoints.skills_update as _skills_update
import openai_core.generated.endpoints.skills_versions_content_retrieve as _skills_versions_content_retrieve
import openai_core.generated.endpoints.skills_versions_create as _skills_versions_create
import openai_core.generated.endpoints.skills_versions_delete as _skills_versions_delete
import openai_core.generated.endpoints.skills_versions_list as _skills_versions_list
import openai_core.generated.endpoints.skills_versions_retrieve as _skills_versions_retrieve
from openai_core.operation import listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming


class Skills(Resource[R]):
    """Reusable bundles of instructions and files for models.

    API page: https://platform.openai.com/docs/api-reference/skills
    """

    @cached_property
    def content(self) -> SkillsContent[R]:
        """The downloadable files of a skill's default version."""
        from openai_core.generated.resources.skills import SkillsContent

        return SkillsContent(self._runner)

    @cached_property
    def versions(self) -> Versions[R]:
        """Versions of a skill."""
        from openai_core.generated.resources.skills import Versions

        return Versions(self._runner)

    create = operation(_skills_create.build)
    """Create a skill by uploading its files."""

    delete = operation(_skills_delete.build)
    """Delete a skill by its ID."""

    list = listing(_skills_list.build)
    """List the skills in the current project."""

    retrieve = operation(_skills_retrieve.build)
    """Get the name, description and version numbers of a skill."""

    update = operation(_skills_update.build)
    """Choose which version of a skill is used by default."""

    with_raw_response: View[Skills[Raw], Skills[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Skills[Streaming], Skills[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class SkillsContent(Resource[R]):
    """The downloadable files of a skill's default version.

    API page: https://platform.openai.com/docs/api-reference/skills
    """

    retrieve = operation(_skills_content_retrieve.build)
    """Download the files of a skill as an archive."""

    with_raw_response: View[SkillsContent[Raw], SkillsContent[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[SkillsContent[Streaming], SkillsContent[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Versions(Resource[R]):
    """Versions of a skill.

    API page: https://platform.openai.com/docs/api-reference/skills
    """

    @cached_property
    def content(self) -> VersionsContent[R]:
        """The downloadable files of one version of a skill."""
        from openai_core.generated.resources.skills import VersionsContent

        return VersionsContent(self._runner)

    create = operation(_skills_versions_create.build)
    """Upload a new version of a skill, optionally making it the default."""

    delete = operation(_skills_versions_delete.build)
    """Delete one version of a skill."""

    list = listing(_skills_versions_list.build)
    """List the versions of a skill."""

    retrieve = operation(_skills_versions_retrieve.build)
    """Get the details of one version of a skill."""

    with_raw_response: View[Versions[Raw], Versions[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Versions[Streaming], Versions[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class VersionsContent(Resource[R]):
    """The downloadable files of one version of a skill.

    API page: https://platform.openai.com/docs/api-reference/skills
    """

    retrieve = operation(_skills_versions_content_retrieve.build)
    """Download the files of one version of a skill as an archive."""

    with_raw_response: View[VersionsContent[Raw], VersionsContent[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[VersionsContent[Streaming], VersionsContent[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
