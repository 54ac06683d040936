"""The shelves of `client.fine_tuning`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import openai_core.generated.endpoints.fine_tuning_alpha_graders_run as _fine_tuning_alpha_graders_run
import openai_core.generated.endpoints.fine_tuning_alpha_graders_validate as _fine_tuning_alpha_graders_validate
import openai_core.generated.endpoints.fine_tuning_checkpoints_permissions_create as _fine_tuning_checkpoints_permissions_create
import openai_core.generated.endpoints.fine_tuning_checkpoints_permissions_delete as _fine_tuning_checkpoints_permissions_delete
import openai_core.generated.endpoints.fine_tuning_checkpoints_permissions_list as _fine_tuning_checkpoints_permissions_list
import openai_core.generated.endpoints.fine_tuning_jobs_cancel as _fine_tuning_jobs_cancel
import openai_core.generated.endpoints.fine_tuning_jobs_checkpoints_list as _fine_tuning_jobs_checkpoints_list
import openai_core.generated.endpoints.fine_tuning_jobs_create as _fine_tuning_jobs_create
import openai_core.generated.endpoints.fine_tuning_jobs_list as _fine_tuning_jobs_list
import openai_core.generated.endpoints.fine_tuning_jobs_list_events as _fine_tuning_jobs_list_events
import openai_core.generated.endpoints.fine_tuning_jobs_pause as _fine_tuning_jobs_pause
import openai_core.generated.endpoints.fine_tuning_jobs_resume as _fine_tuning_jobs_resume
import openai_core.generated.endpoints.fine_tuning_jobs_retrieve as _fine_tuning_jobs_retrieve
from openai_core.operation import listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming
    from openai_core.resources.fine_tuning import Jobs as _Jobs


class FineTuning(Resource[R]):
    """Training of models on your own examples, and what it produces.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """

    @cached_property
    def alpha(self) -> Alpha[R]:
        """Fine-tuning features in early preview."""
        from openai_core.generated.resources.fine_tuning import Alpha

        return Alpha(self._runner)

    @cached_property
    def checkpoints(self) -> FineTuningCheckpoints[R]:
        """Model checkpoints saved during fine-tuning."""
        from openai_core.generated.resources.fine_tuning import FineTuningCheckpoints

        return FineTuningCheckpoints(self._runner)

    @cached_property
    def jobs(self) -> _Jobs[R]:
        """Jobs that fine-tune a model."""
        from openai_core.resources.fine_tuning import Jobs

        return Jobs(self._runner)

    with_raw_response: View[FineTuning[Raw], FineTuning[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[FineTuning[Streaming], FineTuning[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Alpha(Resource[R]):
    """Fine-tuning features in early preview.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """

    @cached_property
    def graders(self) -> Graders[R]:
        """Trials and checks of grader definitions."""
        from openai_core.generated.resources.fine_tuning import Graders

        return Graders(self._runner)

    with_raw_response: View[Alpha[Raw], Alpha[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Alpha[Streaming], Alpha[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Graders(Resource[R]):
    """Trials and checks of grader definitions.

    API page: https://platform.openai.com/docs/api-reference/graders
    """

    run = operation(_fine_tuning_alpha_graders_run.build)
    """Score a sample model output with a grader to see what it would award."""

    validate = operation(_fine_tuning_alpha_graders_validate.build)
    """Check that a grader definition is well formed."""

    with_raw_response: View[Graders[Raw], Graders[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Graders[Streaming], Graders[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class FineTuningCheckpoints(Resource[R]):
    """Model checkpoints saved during fine-tuning.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """

    @cached_property
    def permissions(self) -> Permissions[R]:
        """Projects' permissions to use a fine-tuned model checkpoint."""
        from openai_core.generated.resources.fine_tuning import Permissions

        return Permissions(self._runner)

    with_raw_response: View[FineTuningCheckpoints[Raw], FineTuningCheckpoints[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[FineTuningCheckpoints[Streaming], FineTuningCheckpoints[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Permissions(Resource[R]):
    """Projects' permissions to use a fine-tuned model checkpoint.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """

    create = operation(_fine_tuning_checkpoints_permissions_create.build)
    """Let one or more projects use a fine-tuned model checkpoint."""

    delete = operation(_fine_tuning_checkpoints_permissions_delete.build)
    """Withdraw a project's permission to use a fine-tuned model checkpoint."""

    list = listing(_fine_tuning_checkpoints_permissions_list.build)
    """List the permissions that let projects use a fine-tuned model checkpoint."""

    retrieve = listing(_fine_tuning_checkpoints_permissions_list.build)
    """Deprecated: the same as `list`."""

    with_raw_response: View[Permissions[Raw], Permissions[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Permissions[Streaming], Permissions[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Jobs(Resource[R]):
    """Jobs that fine-tune a model.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """

    @cached_property
    def checkpoints(self) -> JobsCheckpoints[R]:
        """Checkpoints saved by a fine-tuning job."""
        from openai_core.generated.resources.fine_tuning import JobsCheckpoints

        return JobsCheckpoints(self._runner)

    cancel = operation(_fine_tuning_jobs_cancel.build)
    """Stop a fine-tuning job for good."""

    create = operation(_fine_tuning_jobs_create.build)
    """Start a job that fine-tunes a base model on an uploaded training file."""

    list = listing(_fine_tuning_jobs_list.build)
    """List fine-tuning jobs, optionally filtered by metadata."""

    list_events = listing(_fine_tuning_jobs_list_events.build)
    """List the progress and status events of a fine-tuning job."""

    pause = operation(_fine_tuning_jobs_pause.build)
    """Pause a running fine-tuning job so that it can be resumed later."""

    resume = operation(_fine_tuning_jobs_resume.build)
    """Carry on with a paused fine-tuning job."""

    retrieve = operation(_fine_tuning_jobs_retrieve.build)
    """Get the status, settings and resulting model of a fine-tuning job."""

    with_raw_response: View[Jobs[Raw], Jobs[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Jobs[Streaming], Jobs[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class JobsCheckpoints(Resource[R]):
    """Checkpoints saved by a fine-tuning job.

    API page: https://platform.openai.com/docs/api-reference/fine-tuning
    """

    list = listing(_fine_tuning_jobs_checkpoints_list.build)
    """List the model checkpoints saved by a fine-tuning job."""

    with_raw_response: View[JobsCheckpoints[Raw], JobsCheckpoints[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[JobsCheckpoints[Streaming], JobsCheckpoints[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
