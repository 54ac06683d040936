"""The models of `beta_chatkit`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each

__all__ = [
    "ActiveStatus",
    "AssistantMessageItem",
    "Attachment",
    "AttachmentType",
    "AutomaticThreadTitlingParam",
    "ChatKitThread",
    "ChatKitThreadDeleted",
    "ChatKitThreadItem",
    "ChatKitThreadItemList",
    "ChatKitThreadList",
    "ChatSession",
    "ChatSessionAutomaticThreadTitling",
    "ChatSessionChatkitConfiguration",
    "ChatSessionFileUpload",
    "ChatSessionHistory",
    "ChatSessionRateLimits",
    "ChatSessionStatus",
    "ChatkitConfigurationParam",
    "ChatkitWorkflow",
    "ChatkitWorkflowTracing",
    "ClientToolCallItem",
    "ClientToolCallStatus",
    "ClosedStatus",
    "CreateChatSessionBody",
    "ExpiresAfterParam",
    "FileAnnotation",
    "FileAnnotationSource",
    "FileUploadParam",
    "HistoryParam",
    "InferenceOptions",
    "LockedStatus",
    "RateLimitsParam",
    "ResponseOutputText",
    "ResponseOutputTextAnnotation",
    "TaskGroupItem",
    "TaskGroupTask",
    "TaskItem",
    "TaskType",
    "ThreadResourceStatus",
    "ToolChoice",
    "UrlAnnotation",
    "UrlAnnotationSource",
    "UserMessageInputText",
    "UserMessageItem",
    "UserMessageItemContent",
    "UserMessageQuotedText",
    "WidgetMessageItem",
    "WorkflowParam",
    "WorkflowTracingParam",
]

AttachmentType: _t.TypeAlias = _t.Literal["image", "file"]

ChatSessionStatus: _t.TypeAlias = _t.Literal["active", "expired", "cancelled"]

ClientToolCallStatus: _t.TypeAlias = _t.Literal["in_progress", "completed"]

TaskType: _t.TypeAlias = _t.Literal["custom", "thought"]


@_define
class ActiveStatus(_Model):
    """An object marked `type: "active"`."""

    type: _t.Literal["active"] = "active"


@_define
class AssistantMessageItem(_Model):
    """An object marked `object: "chatkit.thread_item"` and `type: "chatkit.assistant_message"`."""

    id: str
    object: _t.Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    """Unix seconds."""
    thread_id: str
    type: _t.Literal["chatkit.assistant_message"] = "chatkit.assistant_message"
    content: list[ResponseOutputText]

    _nested = {
        "content": _each("ResponseOutputText"),
    }


@_define
class Attachment(_Model):
    """An object with `type`, `id`, `name` and 2 more."""

    type: AttachmentType
    id: str
    name: str
    mime_type: str
    preview_url: str | None
    """A URL."""


@_define
class AutomaticThreadTitlingParam(_Model):
    """An object with `enabled`."""

    enabled: bool | None = None


@_define
class ChatKitThread(_Model):
    """A ChatKit conversation of one user, with its title and status."""

    id: str
    object: _t.Literal["chatkit.thread"] = "chatkit.thread"
    created_at: int
    """Unix seconds."""
    title: str | None
    status: ThreadResourceStatus
    user: str

    _nested = {
        "status": "ThreadResourceStatus",
    }


@_define
class ChatKitThreadDeleted(_Model):
    """Confirms that a ChatKit thread was deleted."""

    id: str
    object: _t.Literal["chatkit.thread.deleted"] = "chatkit.thread.deleted"
    deleted: bool


@_define
class ChatKitThreadItemList(_Model):
    """One page of the entries in a ChatKit thread."""

    object: _t.Literal["list"] = "list"
    data: list[ChatKitThreadItem]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {
        "data": _each("ChatKitThreadItem"),
    }


@_define
class ChatKitThreadList(_Model):
    """One page of the ChatKit threads in a project."""

    object: _t.Literal["list"] = "list"
    data: list[ChatKitThread]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {
        "data": _each("ChatKitThread"),
    }


@_define
class ChatSession(_Model):
    """A ChatKit session for one user, with its client secret, workflow and limits."""

    id: str
    object: _t.Literal["chatkit.session"] = "chatkit.session"
    expires_at: int
    """Unix seconds."""
    client_secret: str
    workflow: ChatkitWorkflow
    user: str
    rate_limits: ChatSessionRateLimits
    max_requests_per_1_minute: int
    status: ChatSessionStatus
    chatkit_configuration: ChatSessionChatkitConfiguration

    _nested = {
        "workflow": "ChatkitWorkflow",
        "rate_limits": "ChatSessionRateLimits",
        "chatkit_configuration": "ChatSessionChatkitConfiguration",
    }


@_define
class ChatSessionAutomaticThreadTitling(_Model):
    """An object with `enabled`."""

    enabled: bool


@_define
class ChatSessionChatkitConfiguration(_Model):
    """An object with `automatic_thread_titling`, `file_upload` and `history`."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory

    _nested = {
        "automatic_thread_titling": "ChatSessionAutomaticThreadTitling",
        "file_upload": "ChatSessionFileUpload",
        "history": "ChatSessionHistory",
    }


@_define
class ChatSessionFileUpload(_Model):
    """An object with `enabled`, `max_file_size` and `max_files`."""

    enabled: bool
    max_file_size: int | None
    max_files: int | None


@_define
class ChatSessionHistory(_Model):
    """An object with `enabled` and `recent_threads`."""

    enabled: bool
    recent_threads: int | None


@_define
class ChatSessionRateLimits(_Model):
    """An object with `max_requests_per_1_minute`."""

    max_requests_per_1_minute: int


@_define
class ChatkitConfigurationParam(_Model):
    """An object with `automatic_thread_titling`, `file_upload` and `history`."""

    automatic_thread_titling: AutomaticThreadTitlingParam | None = None
    file_upload: FileUploadParam | None = None
    history: HistoryParam | None = None

    _nested = {
        "automatic_thread_titling": "AutomaticThreadTitlingParam",
        "file_upload": "FileUploadParam",
        "history": "HistoryParam",
    }


@_define
class ChatkitWorkflow(_Model):
    """An object with `id`, `version`, `state_variables` and `tracing`."""

    id: str
    version: str | None
    state_variables: dict[str, str | int | bool | float] | None
    tracing: ChatkitWorkflowTracing

    _nested = {
        "tracing": "ChatkitWorkflowTracing",
    }


@_define
class ChatkitWorkflowTracing(_Model):
    """An object with `enabled`."""

    enabled: bool


@_define
class ClientToolCallItem(_Model):
    """An object marked `object: "chatkit.thread_item"` and `type: "chatkit.client_tool_call"`."""

    id: str
    object: _t.Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    """Unix seconds."""
    thread_id: str
    type: _t.Literal["chatkit.client_tool_call"] = "chatkit.client_tool_call"
    status: ClientToolCallStatus
    call_id: str
    name: str
    arguments: str
    output: str | None


@_define
class ClosedStatus(_Model):
    """An object marked `type: "closed"`."""

    type: _t.Literal["closed"] = "closed"
    reason: str | None


@_define
class CreateChatSessionBody(_Model):
    """An object with `workflow`, `user`, `expires_after` and 2 more."""

    workflow: WorkflowParam
    user: str
    """At least 1 characters."""
    expires_after: ExpiresAfterParam | None = None
    rate_limits: RateLimitsParam | None = None
    chatkit_configuration: ChatkitConfigurationParam | None = None

    _nested = {
        "workflow": "WorkflowParam",
        "expires_after": "ExpiresAfterParam",
        "rate_limits": "RateLimitsParam",
        "chatkit_configuration": "ChatkitConfigurationParam",
    }


@_define
class ExpiresAfterParam(_Model):
    """An object with `anchor` and `seconds`."""

    anchor: _t.Literal["created_at"] = "created_at"
    seconds: int
    """From 1 to 600."""


@_define
class FileAnnotation(_Model):
    """An object marked `type: "file"`."""

    type: _t.Literal["file"] = "file"
    source: FileAnnotationSource

    _nested = {
        "source": "FileAnnotationSource",
    }


@_define
class FileAnnotationSource(_Model):
    """An object marked `type: "file"`."""

    type: _t.Literal["file"] = "file"
    filename: str


@_define
class FileUploadParam(_Model):
    """An object with `enabled`, `max_file_size` and `max_files`."""

    enabled: bool | None = None
    max_file_size: int | None = None
    """From 1 to 512."""
    max_files: int | None = None
    """At least 1."""


@_define
class HistoryParam(_Model):
    """An object with `enabled` and `recent_threads`."""

    enabled: bool | None = None
    recent_threads: int | None = None
    """At least 1."""


@_define
class InferenceOptions(_Model):
    """An object with `tool_choice` and `model`."""

    tool_choice: ToolChoice | None
    model: str | None

    _nested = {
        "tool_choice": "ToolChoice",
    }


@_define
class LockedStatus(_Model):
    """An object marked `type: "locked"`."""

    type: _t.Literal["locked"] = "locked"
    reason: str | None


@_define
class RateLimitsParam(_Model):
    """An object with `max_requests_per_1_minute`."""

    max_requests_per_1_minute: int | None = None
    """At least 1."""


@_define
class ResponseOutputText(_Model):
    """An object marked `type: "output_text"`."""

    type: _t.Literal["output_text"] = "output_text"
    text: str
    annotations: list[ResponseOutputTextAnnotation]

    _nested = {
        "annotations": _each("ResponseOutputTextAnnotation"),
    }


@_define
class TaskGroupItem(_Model):
    """An object marked `object: "chatkit.thread_item"` and `type: "chatkit.task_group"`."""

    id: str
    object: _t.Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    """Unix seconds."""
    thread_id: str
    type: _t.Literal["chatkit.task_group"] = "chatkit.task_group"
    tasks: list[TaskGroupTask]

    _nested = {
        "tasks": _each("TaskGroupTask"),
    }


@_define
class TaskGroupTask(_Model):
    """An object with `type`, `heading` and `summary`."""

    type: TaskType
    heading: str | None
    summary: str | None


@_define
class TaskItem(_Model):
    """An object marked `object: "chatkit.thread_item"` and `type: "chatkit.task"`."""

    id: str
    object: _t.Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    """Unix seconds."""
    thread_id: str
    type: _t.Literal["chatkit.task"] = "chatkit.task"
    task_type: TaskType
    heading: str | None
    summary: str | None


@_define
class ToolChoice(_Model):
    """An object with `id`."""

    id: str


@_define
class UrlAnnotation(_Model):
    """An object marked `type: "url"`."""

    type: _t.Literal["url"] = "url"
    source: UrlAnnotationSource

    _nested = {
        "source": "UrlAnnotationSource",
    }


@_define
class UrlAnnotationSource(_Model):
    """An object marked `type: "url"`."""

    type: _t.Literal["url"] = "url"
    url: str
    """A URL."""


@_define
class UserMessageInputText(_Model):
    """An object marked `type: "input_text"`."""

    type: _t.Literal["input_text"] = "input_text"
    text: str


@_define
class UserMessageItem(_Model):
    """An object marked `object: "chatkit.thread_item"` and `type: "chatkit.user_message"`."""

    id: str
    object: _t.Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    """Unix seconds."""
    thread_id: str
    type: _t.Literal["chatkit.user_message"] = "chatkit.user_message"
    content: list[UserMessageItemContent]
    attachments: list[Attachment]
    inference_options: InferenceOptions | None

    _nested = {
        "content": _each("UserMessageItemContent"),
        "attachments": _each("Attachment"),
        "inference_options": "InferenceOptions",
    }


@_define
class UserMessageQuotedText(_Model):
    """An object marked `type: "quoted_text"`."""

    type: _t.Literal["quoted_text"] = "quoted_text"
    text: str


@_define
class WidgetMessageItem(_Model):
    """An object marked `object: "chatkit.thread_item"` and `type: "chatkit.widget"`."""

    id: str
    object: _t.Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    """Unix seconds."""
    thread_id: str
    type: _t.Literal["chatkit.widget"] = "chatkit.widget"
    widget: str


@_define
class WorkflowParam(_Model):
    """An object with `id`, `version`, `state_variables` and `tracing`."""

    id: str
    version: str | None = None
    state_variables: dict[str, str | int | bool | float] | None = None
    """At most 64 keys."""
    tracing: WorkflowTracingParam | None = None

    _nested = {
        "tracing": "WorkflowTracingParam",
    }


@_define
class WorkflowTracingParam(_Model):
    """An object with `enabled`."""

    enabled: bool | None = None


if _t.TYPE_CHECKING:
    ChatKitThreadItem: _t.TypeAlias = (
        UserMessageItem | AssistantMessageItem | WidgetMessageItem | ClientToolCallItem | TaskItem | TaskGroupItem
    )
    """Any entry in a ChatKit thread, such as a message, a widget or a task. Told apart by `type`."""
    ResponseOutputTextAnnotation: _t.TypeAlias = FileAnnotation | UrlAnnotation
    """Told apart by `type`."""
    ThreadResourceStatus: _t.TypeAlias = ActiveStatus | LockedStatus | ClosedStatus
    """Told apart by `type`."""
    UserMessageItemContent: _t.TypeAlias = UserMessageInputText | UserMessageQuotedText
    """Told apart by `type`."""
else:
    ChatKitThreadItem = _Choice(
        __name__,
        "ChatKitThreadItem",
        tag="type",
        table={
            "chatkit.user_message": "UserMessageItem",
            "chatkit.assistant_message": "AssistantMessageItem",
            "chatkit.widget": "WidgetMessageItem",
            "chatkit.client_tool_call": "ClientToolCallItem",
            "chatkit.task": "TaskItem",
            "chatkit.task_group": "TaskGroupItem",
        },
    )
    ResponseOutputTextAnnotation = _Choice(
        __name__,
        "ResponseOutputTextAnnotation",
        tag="type",
        table={
            "file": "FileAnnotation",
            "url": "UrlAnnotation",
        },
    )
    ThreadResourceStatus = _Choice(
        __name__,
        "ThreadResourceStatus",
        tag="type",
        table={
            "active": "ActiveStatus",
            "locked": "LockedStatus",
            "closed": "ClosedStatus",
        },
    )
    UserMessageItemContent = _Choice(
        __name__,
        "UserMessageItemContent",
        tag="type",
        table={
            "input_text": "UserMessageInputText",
            "quoted_text": "UserMessageQuotedText",
        },
    )
