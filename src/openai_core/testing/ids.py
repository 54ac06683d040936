"""Ids that look like the API's own, the same on every run."""

from __future__ import annotations

import re

PREFIXES = {
    "assistant": "asst_",
    "batch": "batch_",
    "chat.completion": "chatcmpl-",
    "completion": "chatcmpl-",
    "container": "cntr_",
    "container.file": "cfile_",
    "conversation": "conv_",
    "file": "file-",
    "fine_tuning.job": "ftjob-",
    "fine_tuning_job": "ftjob-",
    "message": "msg_",
    "organization.project": "proj_",
    "project": "proj_",
    "response": "resp_",
    "text_completion": "cmpl-",
    "thread": "thread_",
    "thread.message": "msg_",
    "thread.run": "run_",
    "thread.run.step": "step_",
    "upload": "upload_",
    "upload.part": "part_",
    "vector_store": "vs_",
    "vector_store.file": "file-",
    "vector_store.file_batch": "vsfb_",
    "vector_store.files_batch": "vsfb_",
}
"""What an id begins with, by the `object` of the thing it names (or by the word before `_id`)."""

_SAMPLE = re.compile(r"sample_(\d+)$")


def prefix(thing: str) -> str:
    """What the ids of a thing begin with; the last word of its name where nothing better is known."""
    return PREFIXES.get(thing) or f"{re.sub(r'[^a-z0-9]+', '_', thing.lower().rsplit('.', 1)[-1])}_"


def sample_id(thing: str, number: int = 1) -> str:
    """The id of the n-th made-up thing of a kind, such as `file-sample_1`."""
    return f"{prefix(thing)}sample_{number}"


def fresh_id(thing: str, number: int) -> str:
    """The id of the n-th thing that a server stored."""
    return f"{prefix(thing)}{number:024x}"


def sample_number(identity: str) -> int | None:
    """Which made-up thing an id names; None when it names none."""
    found = _SAMPLE.search(identity)
    return int(found[1]) if found else None
