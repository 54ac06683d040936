"""The shelves of `client.evals`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import openai_core.generated.endpoints.evals_create as _evals_create
import openai_core.generated.endpoints.evals_delete as _evals_delete
import openai_core.generated.endpoints.evals_list as _evals_list
import openai_core.generated.endpoints.evals_retrieve as _evals_retrieve
import openai_core.generated.endpoints.evals_runs_cancel as _evals_runs_cancel
import openai_core.generated.endpoints.evals_runs_create as _evals_runs_create
import openai_core.generated.endpoints.evals_runs_delete as _evals_runs_delete
import openai_core.generated.endpoints.evals_runs_list as _evals_runs_list
import openai_core.generated.endpoints.evals_runs_output_items_list as _evals_runs_output_items_list
import openai_core.generated.endpoints.evals_runs_output_items_retrieve as _evals_runs_output_items_retrieve
import openai_core.generated.endpoints.evals_runs_retrieve as _evals_runs_retrieve
import openai_core.generated.endpoints.evals_update as _evals_update
from openai_core.operation import listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming
    from openai_core.resources.evals import Runs as _Runs


class Evals(Resource[R]):
    """Definitions of tests that grade model output.

    API page: https://platform.openai.com/docs/api-reference/evals
    """

    @cached_property
    def runs(self) -> _Runs[R]:
        """Runs of an eval against a data source."""
        from openai_core.resources.evals import Runs

        return Runs(self._runner)

    create = operation(_evals_create.build)
    """Define an eval by the shape of its data and the criteria that grade it."""

    delete = operation(_evals_delete.build)
    """Delete an eval by its ID."""

    list = listing(_evals_list.build)
    """List the evals in the current project."""

    retrieve = operation(_evals_retrieve.build)
    """Get the definition of an eval."""

    update = operation(_evals_update.build)
    """Change the name or metadata of an eval."""

    with_raw_response: View[Evals[Raw], Evals[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Evals[Streaming], Evals[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Runs(Resource[R]):
    """Runs of an eval against a data source.

    API page: https://platform.openai.com/docs/api-reference/evals
    """

    @cached_property
    def output_items(self) -> OutputItems[R]:
        """Graded items of an eval run."""
        from openai_core.generated.resources.evals import OutputItems

        return OutputItems(self._runner)

    cancel = operation(_evals_runs_cancel.build)
    """Stop an eval run that is still in progress."""

    create = operation(_evals_runs_create.build)
    """Start a run of an eval against a data source."""

    delete = operation(_evals_runs_delete.build)
    """Delete a run of an eval."""

    list = listing(_evals_runs_list.build)
    """List the runs of an eval, optionally filtered by status."""

    retrieve = operation(_evals_runs_retrieve.build)
    """Get the status and result counts of an eval run."""

    with_raw_response: View[Runs[Raw], Runs[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Runs[Streaming], Runs[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class OutputItems(Resource[R]):
    """Graded items of an eval run.

    API page: https://platform.openai.com/docs/api-reference/evals
    """

    list = listing(_evals_runs_output_items_list.build)
    """List the graded items of an eval run, optionally only those that passed or failed."""

    retrieve = operation(_evals_runs_output_items_retrieve.build)
    """Get one graded item of an eval run, with its sample and grader results."""

    with_raw_response: View[OutputItems[Raw], OutputItems[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[OutputItems[Streaming], OutputItems[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
