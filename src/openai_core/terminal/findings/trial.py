"""A call, to see whether one gets through."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openai_core.terminal.failure import failure_of
from openai_core.terminal.findings import BAD, OK, SKIPPED, Finding

if TYPE_CHECKING:
    from openai_core.terminal.desk import Desk

PATIENCE: Final = 20.0
"""Seconds for a phase of the call, unless --timeout says otherwise."""


def listed(desk: Desk, *, able: bool) -> Finding:
    """Ask for the models, which costs nothing."""
    if not able:
        return Finding("test call", SKIPPED, "not made: see what failed above")
    if not desk.able("models"):
        return Finding("test call", SKIPPED, f"{desk.provider} has no list of models; --model NAME asks that model")
    try:
        page, meta = _hasty(desk).models.list.with_meta()
    except Exception as error:
        return _failed("test call", error)
    count = len(page.data)
    says = f"{meta.status_code} in {meta.elapsed:.3f} s, {count} models, request id {meta.request_id or 'not told'}"
    return Finding("test call", OK, says, facts=_facts(meta))


def asked(desk: Desk, model: str) -> Finding:
    """Ask a model a word or two."""
    client = _hasty(desk)
    try:
        if desk.able("responses"):
            _, meta = client.responses.create.with_meta(model=model, input="Say hello.", max_output_tokens=16)
        else:
            messages: Any = [{"role": "user", "content": "Say hello."}]
            _, meta = client.chat.completions.create.with_meta(model=model, messages=messages)
    except Exception as error:
        return _failed("model", error)
    says = f"{model} answered in {meta.elapsed:.3f} s, request id {meta.request_id or 'not told'}"
    return Finding("model", OK, says, facts={"model": model, **_facts(meta)})


def _hasty(desk: Desk) -> Any:
    """The client with little patience: what is wrong is to be known soon."""
    changes: dict[str, Any] = {} if "retries" in desk.given else {"max_retries": 0}
    if "timeout" not in desk.given:
        changes["timeout"] = PATIENCE
    return desk.client.with_options(**changes)


def _facts(meta: Any) -> dict[str, Any]:
    return {"status": meta.status_code, "seconds": round(meta.elapsed, 3), "request_id": meta.request_id}


def _failed(name: str, error: Exception) -> Finding:
    failure = failure_of(error)
    todo = failure.hint or "--log debug shows what is sent and answered."
    return Finding(name, BAD, failure.message, todo, failure.code, failure.document["error"])
