"""The shelves of `client.beta`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import openai_core.generated.endpoints.beta_assistants_create as _beta_assistants_create
import openai_core.generated.endpoints.beta_assistants_delete as _beta_assistants_delete
import openai_core.generated.endpoints.beta_assistants_list as _beta_assistants_list
import openai_core.generated.endpoints.beta_assistants_retrieve as _beta_assistants_retrieve
import openai_core.generated.endpoints.beta_assistants_update as _beta_assistants_update
import openai_core.generated.endpoints.beta_chatkit_sessions_cancel as _beta_chatkit_sessions_cancel
import openai_core.generated.endpoints.beta_chatkit_sessions_create as _beta_chatkit_sessions_create
import openai_core.generated.endpoints.beta_chatkit_threads_delete as _beta_chatkit_threads_delete
import openai_core.generated.endpoints.beta_chatkit_threads_list as _beta_chatkit_threads_list
import openai_core.generated.endpoints.beta_chatkit_threads_list_items as _beta_chatkit_threads_list_items
import openai_core.generated.endpoints.beta_chatkit_threads_retrieve as _beta_chatkit_threads_retrieve
import openai_core.generated.endpoints.beta_realtime_sessions_create as _beta_realtime_sessions_create
import openai_core.generated.endpoints.beta_realtime_transcription_sessions_create as _beta_realtime_transcription_sessions_create
import openai_core.generated.endpoints.beta_responses_cancel as _beta_responses_cancel
import openai_core.generated.endpoints.beta_responses_compact as _beta_responses_compact
import openai_core.generated.endpoints.beta_responses_create as _beta_responses_create
import openai_core.generated.endpoints.beta_responses_delete as _beta_responses_delete
import openai_core.generated.endpoints.beta_responses_input_items_list as _beta_responses_input_items_list
import openai_core.generated.endpoints.beta_responses_input_tokens_count as _beta_responses_input_tokens_count
import openai_core.generated.endpoints.beta_responses_retrieve as _beta_responses_retrieve
import openai_core.generated.endpoints.beta_threads_create as _beta_threads_create
import openai_core.generated.endpoints.beta_threads_create_and_run as _beta_threads_create_and_run
import openai_core.generated.endpoints.beta_threads_delete as _beta_threads_delete
import openai_core.generated.endpoints.beta_threads_messages_create as _beta_threads_messages_create
import openai_core.generated.endpoints.beta_threads_messages_delete as _beta_threads_messages_delete
import openai_core.generated.endpoints.beta_threads_messages_list as _beta_threads_messages_list
import openai_core.generated.endpoints.beta_threads_messages_retrieve as _beta_threads_messages_retrieve
import openai_core.generated.endpoints.beta_threads_messages_update as _beta_threads_messages_update
import openai_core.generated.endpoints.beta_threads_retrieve as _beta_threads_retrieve
import openai_core.generated.endpoints.beta_threads_runs_cancel as _beta_threads_runs_cancel
import openai_core.generated.endpoints.beta_threads_runs_create as _beta_threads_runs_create
import openai_core.generated.endpoints.beta_threads_runs_list as _beta_threads_runs_list
import openai_core.generated.endpoints.beta_threads_runs_retrieve as _beta_threads_runs_retrieve
import openai_core.generated.endpoints.beta_threads_runs_steps_list as _beta_threads_runs_steps_list
import openai_core.generated.endpoints.beta_threads_runs_steps_retrieve as _beta_threads_runs_steps_retrieve
import openai_core.generated.endpoints.beta_threads_runs_submit_tool_outputs as _beta_threads_runs_submit_tool_outputs
import openai_core.generated.endpoints.beta_threads_runs_update as _beta_threads_runs_update
import openai_core.generated.endpoints.beta_threads_update as _beta_threads_update
from openai_core.operation import choosing, listing, operation
from openai_core.resource import R, Raw, Resource, Streaming, View

if TYPE_CHECKING:
    from openai_core.resource import AsyncRaw, AsyncStreaming
    from openai_core.resources.beta import BetaThreads as _BetaThreads, Responses as _Responses, Runs as _Runs


class Beta(Resource[R]):
    """Interfaces in preview, and older ones kept for existing code."""

    @cached_property
    def assistants(self) -> Assistants[R]:
        """Assistants: stored models with instructions and tools (deprecated)."""
        from openai_core.generated.resources.beta import Assistants

        return Assistants(self._runner)

    @cached_property
    def chatkit(self) -> Chatkit[R]:
        """Sessions and threads of ChatKit chat interfaces."""
        from openai_core.generated.resources.beta import Chatkit

        return Chatkit(self._runner)

    @cached_property
    def realtime(self) -> Realtime[R]:
        """The beta form of realtime sessions."""
        from openai_core.generated.resources.beta import Realtime

        return Realtime(self._runner)

    @cached_property
    def responses(self) -> _Responses[R]:
        """Model responses with beta features."""
        from openai_core.resources.beta import Responses

        return Responses(self._runner)

    @cached_property
    def threads(self) -> _BetaThreads[R]:
        """Message threads on which assistants run (deprecated)."""
        from openai_core.resources.beta import BetaThreads

        return BetaThreads(self._runner)

    with_raw_response: View[Beta[Raw], Beta[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Beta[Streaming], Beta[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Assistants(Resource[R]):
    """Assistants: stored models with instructions and tools (deprecated).

    API page: https://platform.openai.com/docs/api-reference/assistants
    """

    create = operation(_beta_assistants_create.build)
    """Define an assistant with a model, instructions, tools and default sampling settings. Deprecated."""

    delete = operation(_beta_assistants_delete.build)
    """Delete an assistant by its ID. Deprecated."""

    list = listing(_beta_assistants_list.build)
    """List the assistants in the current project, page by page. Deprecated."""

    retrieve = operation(_beta_assistants_retrieve.build)
    """Get one assistant's configuration by its ID. Deprecated."""

    update = operation(_beta_assistants_update.build)
    """Change the model, instructions, tools or other settings of an assistant. Deprecated."""

    with_raw_response: View[Assistants[Raw], Assistants[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Assistants[Streaming], Assistants[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Chatkit(Resource[R]):
    """Sessions and threads of ChatKit chat interfaces.

    API page: https://platform.openai.com/docs/api-reference/chatkit
    """

    @cached_property
    def sessions(self) -> ChatkitSessions[R]:
        """Sessions that connect end users to a ChatKit workflow."""
        from openai_core.generated.resources.beta import ChatkitSessions

        return ChatkitSessions(self._runner)

    @cached_property
    def threads(self) -> ChatkitThreads[R]:
        """Chat threads held through ChatKit, and their items."""
        from openai_core.generated.resources.beta import ChatkitThreads

        return ChatkitThreads(self._runner)

    with_raw_response: View[Chatkit[Raw], Chatkit[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Chatkit[Streaming], Chatkit[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ChatkitSessions(Resource[R]):
    """Sessions that connect end users to a ChatKit workflow.

    API page: https://platform.openai.com/docs/api-reference/chatkit
    """

    cancel = operation(_beta_chatkit_sessions_cancel.build)
    """End a ChatKit session so that its client secret stops working."""

    create = operation(_beta_chatkit_sessions_create.build)
    """Open a ChatKit session that connects an end user to a workflow."""

    with_raw_response: View[ChatkitSessions[Raw], ChatkitSessions[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ChatkitSessions[Streaming], ChatkitSessions[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class ChatkitThreads(Resource[R]):
    """Chat threads held through ChatKit, and their items.

    API page: https://platform.openai.com/docs/api-reference/chatkit
    """

    delete = operation(_beta_chatkit_threads_delete.build)
    """Delete a ChatKit thread with its items."""

    list = listing(_beta_chatkit_threads_list.build)
    """List ChatKit threads, optionally those of one end user."""

    list_items = listing(_beta_chatkit_threads_list_items.build)
    """List the items of a ChatKit thread."""

    retrieve = operation(_beta_chatkit_threads_retrieve.build)
    """Get a ChatKit thread by its ID."""

    with_raw_response: View[ChatkitThreads[Raw], ChatkitThreads[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[ChatkitThreads[Streaming], ChatkitThreads[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Realtime(Resource[R]):
    """The beta form of realtime sessions.

    API page: https://platform.openai.com/docs/api-reference/realtime-sessions
    """

    @cached_property
    def sessions(self) -> RealtimeSessions[R]:
        """Beta realtime sessions and their client secrets."""
        from openai_core.generated.resources.beta import RealtimeSessions

        return RealtimeSessions(self._runner)

    @cached_property
    def transcription_sessions(self) -> TranscriptionSessions[R]:
        """Beta realtime transcription sessions and their client secrets."""
        from openai_core.generated.resources.beta import TranscriptionSessions

        return TranscriptionSessions(self._runner)

    with_raw_response: View[Realtime[Raw], Realtime[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Realtime[Streaming], Realtime[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class RealtimeSessions(Resource[R]):
    """Beta realtime sessions and their client secrets.

    API page: https://platform.openai.com/docs/api-reference/realtime-sessions
    """

    create = operation(_beta_realtime_sessions_create.build)
    """Configure a beta realtime session and issue a short-lived client secret for it."""

    with_raw_response: View[RealtimeSessions[Raw], RealtimeSessions[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[RealtimeSessions[Streaming], RealtimeSessions[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class TranscriptionSessions(Resource[R]):
    """Beta realtime transcription sessions and their client secrets.

    API page: https://platform.openai.com/docs/api-reference/realtime-sessions
    """

    create = operation(_beta_realtime_transcription_sessions_create.build)
    """Configure a beta realtime transcription session and issue a short-lived client secret for it."""

    with_raw_response: View[TranscriptionSessions[Raw], TranscriptionSessions[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[TranscriptionSessions[Streaming], TranscriptionSessions[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Responses(Resource[R]):
    """Model responses with beta features.

    API page: https://platform.openai.com/docs/api-reference/responses
    """

    @cached_property
    def input_items(self) -> InputItems[R]:
        """Input items of a stored response, in their beta form."""
        from openai_core.generated.resources.beta import InputItems

        return InputItems(self._runner)

    @cached_property
    def input_tokens(self) -> InputTokens[R]:
        """Token counts for beta response requests."""
        from openai_core.generated.resources.beta import InputTokens

        return InputTokens(self._runner)

    cancel = operation(_beta_responses_cancel.build)
    """Stop a background response through the beta interface."""

    compact = operation(_beta_responses_compact.build)
    """Shrink a long context into fewer items through the beta interface."""

    create = choosing(_beta_responses_create.build, _beta_responses_create.build_stream, _beta_responses_create.build_either)
    """Ask a model for a response with beta features, such as several agents working together."""

    delete = operation(_beta_responses_delete.build)
    """Delete a stored response through the beta interface."""

    retrieve = choosing(_beta_responses_retrieve.build, _beta_responses_retrieve.build_stream, _beta_responses_retrieve.build_either)
    """Get a stored response in its beta form, or stream its beta events again."""

    with_raw_response: View[Responses[Raw], Responses[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Responses[Streaming], Responses[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class InputItems(Resource[R]):
    """Input items of a stored response, in their beta form.

    API page: https://platform.openai.com/docs/api-reference/responses
    """

    list = listing(_beta_responses_input_items_list.build)
    """List the input items of a stored response in their beta form."""

    with_raw_response: View[InputItems[Raw], InputItems[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[InputItems[Streaming], InputItems[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class InputTokens(Resource[R]):
    """Token counts for beta response requests.

    API page: https://platform.openai.com/docs/api-reference/responses
    """

    count = operation(_beta_responses_input_tokens_count.build)
    """Count the input tokens a beta response request would use, without generating anything."""

    with_raw_response: View[InputTokens[Raw], InputTokens[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[InputTokens[Streaming], InputTokens[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class BetaThreads(Resource[R]):
    """Message threads on which assistants run (deprecated).

    API page: https://platform.openai.com/docs/api-reference/threads
    """

    @cached_property
    def messages(self) -> Messages[R]:
        """Messages of a thread."""
        from openai_core.generated.resources.beta import Messages

        return Messages(self._runner)

    @cached_property
    def runs(self) -> _Runs[R]:
        """Runs of an assistant on a thread."""
        from openai_core.resources.beta import Runs

        return Runs(self._runner)

    create = operation(_beta_threads_create.build)
    """Start a thread for an assistant, optionally with first messages and tool resources."""

    create_and_run = choosing(_beta_threads_create_and_run.build, _beta_threads_create_and_run.build_stream, _beta_threads_create_and_run.build_either)
    """Run an assistant on a thread that the same call creates."""

    delete = operation(_beta_threads_delete.build)
    """Delete a thread by its ID."""

    retrieve = operation(_beta_threads_retrieve.build)
    """Get a thread's metadata and tool resources."""

    update = operation(_beta_threads_update.build)
    """Change the metadata or tool resources of a thread."""

    with_raw_response: View[BetaThreads[Raw], BetaThreads[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[BetaThreads[Streaming], BetaThreads[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Messages(Resource[R]):
    """Messages of a thread.

    API page: https://platform.openai.com/docs/api-reference/messages
    """

    create = operation(_beta_threads_messages_create.build)
    """Add a message to a thread."""

    delete = operation(_beta_threads_messages_delete.build)
    """Delete a message from a thread."""

    list = listing(_beta_threads_messages_list.build)
    """List the messages of a thread, optionally only those produced by one run."""

    retrieve = operation(_beta_threads_messages_retrieve.build)
    """Get a single message of a thread."""

    update = operation(_beta_threads_messages_update.build)
    """Replace the metadata of a message in a thread."""

    with_raw_response: View[Messages[Raw], Messages[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Messages[Streaming], Messages[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Runs(Resource[R]):
    """Runs of an assistant on a thread.

    API page: https://platform.openai.com/docs/api-reference/runs
    """

    @cached_property
    def steps(self) -> Steps[R]:
        """Steps an assistant took during a run."""
        from openai_core.generated.resources.beta import Steps

        return Steps(self._runner)

    cancel = operation(_beta_threads_runs_cancel.build)
    """Stop a run on a thread that is still in progress."""

    create = choosing(_beta_threads_runs_create.build, _beta_threads_runs_create.build_stream, _beta_threads_runs_create.build_either)
    """Run an assistant on a thread, optionally overriding its settings for this run."""

    list = listing(_beta_threads_runs_list.build)
    """List the runs of a thread."""

    retrieve = operation(_beta_threads_runs_retrieve.build)
    """Get the status and details of a run on a thread."""

    submit_tool_outputs = choosing(_beta_threads_runs_submit_tool_outputs.build, _beta_threads_runs_submit_tool_outputs.build_stream, _beta_threads_runs_submit_tool_outputs.build_either)
    """Hand in the results of the tool calls a run is waiting for, so that it can go on."""

    update = operation(_beta_threads_runs_update.build)
    """Replace the metadata of a run on a thread."""

    with_raw_response: View[Runs[Raw], Runs[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Runs[Streaming], Runs[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""


class Steps(Resource[R]):
    """Steps an assistant took during a run.

    API page: https://platform.openai.com/docs/api-reference/run-steps
    """

    list = listing(_beta_threads_runs_steps_list.build)
    """List the steps an assistant took during a run."""

    retrieve = operation(_beta_threads_runs_steps_retrieve.build)
    """Get a single step of a run."""

    with_raw_response: View[Steps[Raw], Steps[AsyncRaw]] = View(Raw)
    """The same operations, answering with status, headers and bytes; `.parse()` decodes."""

    with_streaming_response: View[Steps[Streaming], Steps[AsyncStreaming]] = View(Streaming)
    """The same operations as context managers, answering before the body is read."""
