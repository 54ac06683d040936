"""The models of `webhooks`. Generated from the contract by `make generate`: do not edit."""

from __future__ import annotations

import typing as _t

from openai_core.sansio.choice import Choice as _Choice
from openai_core.sansio.model import Model as _Model
from openai_core.sansio.model import define as _define
from openai_core.sansio.shape import each as _each

__all__ = [
    "WebhookBatchCancelled",
    "WebhookBatchCancelledData",
    "WebhookBatchCompleted",
    "WebhookBatchCompletedData",
    "WebhookBatchExpired",
    "WebhookBatchExpiredData",
    "WebhookBatchFailed",
    "WebhookBatchFailedData",
    "WebhookEvalRunCanceled",
    "WebhookEvalRunCanceledData",
    "WebhookEvalRunFailed",
    "WebhookEvalRunFailedData",
    "WebhookEvalRunSucceeded",
    "WebhookEvalRunSucceededData",
    "WebhookEvent",
    "WebhookFineTuningJobCancelled",
    "WebhookFineTuningJobCancelledData",
    "WebhookFineTuningJobFailed",
    "WebhookFineTuningJobFailedData",
    "WebhookFineTuningJobSucceeded",
    "WebhookFineTuningJobSucceededData",
    "WebhookLiveCallIncoming",
    "WebhookLiveCallIncomingData",
    "WebhookLiveCallIncomingDataSipHeader",
    "WebhookRealtimeCallIncoming",
    "WebhookRealtimeCallIncomingData",
    "WebhookRealtimeCallIncomingDataSipHeader",
    "WebhookResponseCancelled",
    "WebhookResponseCancelledData",
    "WebhookResponseCompleted",
    "WebhookResponseCompletedData",
    "WebhookResponseFailed",
    "WebhookResponseFailedData",
    "WebhookResponseIncomplete",
    "WebhookResponseIncompleteData",
]


@_define
class WebhookBatchCancelled(_Model):
    """Tells you that a batch was cancelled."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookBatchCancelledData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["batch.cancelled"] = "batch.cancelled"

    _nested = {
        "data": "WebhookBatchCancelledData",
    }


@_define
class WebhookBatchCancelledData(_Model):
    """An object with `id`."""

    id: str


@_define
class WebhookBatchCompleted(_Model):
    """Tells you that a batch is finished."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookBatchCompletedData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["batch.completed"] = "batch.completed"

    _nested = {
        "data": "WebhookBatchCompletedData",
    }


@_define
class WebhookBatchCompletedData(_Model):
    """An object with `id`."""

    id: str


@_define
class WebhookBatchExpired(_Model):
    """Tells you that a batch expired before it was finished."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookBatchExpiredData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["batch.expired"] = "batch.expired"

    _nested = {
        "data": "WebhookBatchExpiredData",
    }


@_define
class WebhookBatchExpiredData(_Model):
    """An object with `id`."""

    id: str


@_define
class WebhookBatchFailed(_Model):
    """Tells you that a batch failed as a whole."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookBatchFailedData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["batch.failed"] = "batch.failed"

    _nested = {
        "data": "WebhookBatchFailedData",
    }


@_define
class WebhookBatchFailedData(_Model):
    """An object with `id`."""

    id: str


@_define
class WebhookEvalRunCanceled(_Model):
    """Tells you that a run of an eval was canceled."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookEvalRunCanceledData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["eval.run.canceled"] = "eval.run.canceled"

    _nested = {
        "data": "WebhookEvalRunCanceledData",
    }


@_define
class WebhookEvalRunCanceledData(_Model):
    """An object with `id`."""

    id: str


@_define
class WebhookEvalRunFailed(_Model):
    """Tells you that a run of an eval failed."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookEvalRunFailedData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["eval.run.failed"] = "eval.run.failed"

    _nested = {
        "data": "WebhookEvalRunFailedData",
    }


@_define
class WebhookEvalRunFailedData(_Model):
    """An object with `id`."""

    id: str


@_define
class WebhookEvalRunSucceeded(_Model):
    """Tells you that a run of an eval succeeded."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookEvalRunSucceededData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["eval.run.succeeded"] = "eval.run.succeeded"

    _nested = {
        "data": "WebhookEvalRunSucceededData",
    }


@_define
class WebhookEvalRunSucceededData(_Model):
    """An object with `id`."""

    id: str


@_define
class WebhookFineTuningJobCancelled(_Model):
    """Tells you that a fine-tuning job was cancelled."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookFineTuningJobCancelledData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["fine_tuning.job.cancelled"] = "fine_tuning.job.cancelled"

    _nested = {
        "data": "WebhookFineTuningJobCancelledData",
    }


@_define
class WebhookFineTuningJobCancelledData(_Model):
    """An object with `id`."""

    id: str


@_define
class WebhookFineTuningJobFailed(_Model):
    """Tells you that a fine-tuning job failed."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookFineTuningJobFailedData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["fine_tuning.job.failed"] = "fine_tuning.job.failed"

    _nested = {
        "data": "WebhookFineTuningJobFailedData",
    }


@_define
class WebhookFineTuningJobFailedData(_Model):
    """An object with `id`."""

    id: str


@_define
class WebhookFineTuningJobSucceeded(_Model):
    """Tells you that a fine-tuning job succeeded."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookFineTuningJobSucceededData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["fine_tuning.job.succeeded"] = "fine_tuning.job.succeeded"

    _nested = {
        "data": "WebhookFineTuningJobSucceededData",
    }


@_define
class WebhookFineTuningJobSucceededData(_Model):
    """An object with `id`."""

    id: str


@_define
class WebhookLiveCallIncoming(_Model):
    """Tells you that a live call came in, with its session ID and SIP headers."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookLiveCallIncomingData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["live.call.incoming"] = "live.call.incoming"

    _nested = {
        "data": "WebhookLiveCallIncomingData",
    }


@_define
class WebhookLiveCallIncomingData(_Model):
    """An object with `session_id` and `sip_headers`."""

    session_id: str
    sip_headers: list[WebhookLiveCallIncomingDataSipHeader]

    _nested = {
        "sip_headers": _each("WebhookLiveCallIncomingDataSipHeader"),
    }


@_define
class WebhookLiveCallIncomingDataSipHeader(_Model):
    """An object with `name` and `value`."""

    name: str
    value: str


@_define
class WebhookRealtimeCallIncoming(_Model):
    """Tells you that a phone call waits for a realtime session, with its SIP headers."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookRealtimeCallIncomingData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["realtime.call.incoming"] = "realtime.call.incoming"

    _nested = {
        "data": "WebhookRealtimeCallIncomingData",
    }


@_define
class WebhookRealtimeCallIncomingData(_Model):
    """An object with `call_id` and `sip_headers`."""

    call_id: str
    sip_headers: list[WebhookRealtimeCallIncomingDataSipHeader]

    _nested = {
        "sip_headers": _each("WebhookRealtimeCallIncomingDataSipHeader"),
    }


@_define
class WebhookRealtimeCallIncomingDataSipHeader(_Model):
    """An object with `name` and `value`."""

    name: str
    value: str


@_define
class WebhookResponseCancelled(_Model):
    """Tells you that a response was cancelled."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookResponseCancelledData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["response.cancelled"] = "response.cancelled"

    _nested = {
        "data": "WebhookResponseCancelledData",
    }


@_define
class WebhookResponseCancelledData(_Model):
    """An object with `id`."""

    id: str


@_define
class WebhookResponseCompleted(_Model):
    """Tells you that a response is finished."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookResponseCompletedData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["response.completed"] = "response.completed"

    _nested = {
        "data": "WebhookResponseCompletedData",
    }


@_define
class WebhookResponseCompletedData(_Model):
    """An object with `id`."""

    id: str


@_define
class WebhookResponseFailed(_Model):
    """Tells you that a response failed."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookResponseFailedData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["response.failed"] = "response.failed"

    _nested = {
        "data": "WebhookResponseFailedData",
    }


@_define
class WebhookResponseFailedData(_Model):
    """An object with `id`."""

    id: str


@_define
class WebhookResponseIncomplete(_Model):
    """Tells you that a response ended early."""

    created_at: int
    """Unix seconds."""
    id: str
    data: WebhookResponseIncompleteData
    object: _t.Literal["event"] | None = None
    type: _t.Literal["response.incomplete"] = "response.incomplete"

    _nested = {
        "data": "WebhookResponseIncompleteData",
    }


@_define
class WebhookResponseIncompleteData(_Model):
    """An object with `id`."""

    id: str


if _t.TYPE_CHECKING:
    WebhookEvent: _t.TypeAlias = (
        WebhookBatchCancelled | WebhookBatchCompleted | WebhookBatchExpired | WebhookBatchFailed
        | WebhookEvalRunCanceled | WebhookEvalRunFailed | WebhookEvalRunSucceeded | WebhookFineTuningJobCancelled
        | WebhookFineTuningJobFailed | WebhookFineTuningJobSucceeded | WebhookLiveCallIncoming
        | WebhookRealtimeCallIncoming | WebhookResponseCancelled | WebhookResponseCompleted | WebhookResponseFailed
        | WebhookResponseIncomplete
    )
    """Whatever a webhook may deliver. Told apart by `type`."""
else:
    WebhookEvent = _Choice(
        __name__,
        "WebhookEvent",
        tag="type",
        table={
            "batch.cancelled": "WebhookBatchCancelled",
            "batch.completed": "WebhookBatchCompleted",
            "batch.expired": "WebhookBatchExpired",
            "batch.failed": "WebhookBatchFailed",
            "eval.run.canceled": "WebhookEvalRunCanceled",
            "eval.run.failed": "WebhookEvalRunFailed",
            "eval.run.succeeded": "WebhookEvalRunSucceeded",
            "fine_tuning.job.cancelled": "WebhookFineTuningJobCancelled",
            "fine_tuning.job.failed": "WebhookFineTuningJobFailed",
            "fine_tuning.job.succeeded": "WebhookFineTuningJobSucceeded",
            "live.call.incoming": "WebhookLiveCallIncoming",
            "realtime.call.incoming": "WebhookRealtimeCallIncoming",
            "response.cancelled": "WebhookResponseCancelled",
            "response.completed": "WebhookResponseCompleted",
            "response.failed": "WebhookResponseFailed",
            "response.incomplete": "WebhookResponseIncomplete",
        },
    )
