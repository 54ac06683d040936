"""Spans and metrics, as OpenTelemetry's own SDK takes them."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from faces.wire import answer, events
from openai_core import APIStatusError

if TYPE_CHECKING:
    from faces.driven import Face
    from faces.wire import Wire

pytest.importorskip("opentelemetry.sdk")

from opentelemetry import trace
from opentelemetry.trace import StatusCode

from faces.traces import METRICS, SPANS, configure

pytestmark = [
    pytest.mark.usefixtures("no_pause", "_configured"),
    pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning"),
]


@pytest.fixture
def _configured() -> None:
    configure()


COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "model": "gpt-5.4-2026",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "secret answer"}}],
    "usage": {"prompt_tokens": 7, "completion_tokens": 2, "total_tokens": 9},
}


def the_span() -> Any:
    [span] = SPANS.get_finished_spans()
    return span


def points(name: str, client: Any) -> list[Any]:
    """What a metric holds of the calls to this server."""
    data = METRICS.get_metrics_data()
    port = int(str(client.settings.base_url).rpartition(":")[2].partition("/")[0])
    found = [
        point
        for resource in (data.resource_metrics if data is not None else ())
        for scope in resource.scope_metrics
        for metric in scope.metrics
        if metric.name == name
        for point in metric.data.data_points
    ]
    return [point for point in found if point.attributes["server.port"] == port]


def test_a_chat_is_a_span_by_the_conventions(face: Face, wire: Wire) -> None:
    wire.tell(answer(COMPLETION, x_request_id="req_1"))
    client = face.client(base_url=wire.url)
    messages = [{"role": "user", "content": "secret question"}]
    asked = {"temperature": 0.5, "max_completion_tokens": 9, "stop": "x"}
    client.chat.completions.create(model="gpt-5.4", messages=messages, **asked)
    span = the_span()
    assert (span.name, span.kind.name) == ("chat gpt-5.4", "CLIENT")
    attributes = dict(span.attributes)
    assert (
        attributes.items()
        >= {
            "gen_ai.operation.name": "chat",
            "gen_ai.provider.name": "openai",
            "gen_ai.request.model": "gpt-5.4",
            "gen_ai.request.temperature": 0.5,
            "gen_ai.request.max_tokens": 9,
            "gen_ai.request.stop_sequences": ("x",),
            "gen_ai.response.id": "chatcmpl-1",
            "gen_ai.response.model": "gpt-5.4-2026",
            "gen_ai.response.finish_reasons": ("stop",),
            "gen_ai.usage.input_tokens": 7,
            "gen_ai.usage.output_tokens": 2,
            "server.address": "127.0.0.1",
            "server.port": wire.port,
            "http.response.status_code": 200,
            "openai.request_id": "req_1",
        }.items()
    )
    assert "secret" not in repr(attributes)
    assert span.status.status_code is StatusCode.UNSET


def test_durations_and_tokens_are_measured(face: Face, wire: Wire) -> None:
    wire.tell(answer(COMPLETION))
    client = face.client(base_url=wire.url)
    client.chat.completions.create(model="gpt-5.4", messages=[])
    [duration] = points("gen_ai.client.operation.duration", client)
    assert duration.count == 1
    assert duration.attributes["gen_ai.response.model"] == "gpt-5.4-2026"
    wire.tell(answer(COMPLETION))
    client.chat.completions.create(model="gpt-5.4", messages=[])
    tokens = {point.attributes["gen_ai.token.type"]: point.sum for point in points("gen_ai.client.token.usage", client)}
    assert tokens == {"input": 14, "output": 4}


def test_an_attempt_that_failed_is_an_event_and_a_call_that_failed_an_error(face: Face, wire: Wire) -> None:
    wire.tell(answer({}, 503), answer({"error": {"message": "no"}}, 400))
    client = face.client(base_url=wire.url)
    with pytest.raises(APIStatusError):
        client.responses.create(model="gpt-5.4", input="x")
    span = the_span()
    assert span.status.status_code is StatusCode.ERROR
    assert span.attributes["error.type"] == "400"
    assert span.attributes["http.request.resend_count"] == 1
    assert [dict(event.attributes)["error.type"] for event in span.events] == ["503", "400"]
    [duration] = points("gen_ai.client.operation.duration", client)
    assert duration.attributes["error.type"] == "400"


def test_the_span_of_a_stream_ends_with_the_stream(face: Face, wire: Wire) -> None:
    response = {
        "id": "resp_1",
        "object": "response",
        "model": "gpt-5.4-2026",
        "status": "completed",
        "usage": {"input_tokens": 3, "output_tokens": 4},
    }
    created = {"type": "response.created", "response": {"id": "resp_1", "object": "response", "status": "in_progress"}}
    wire.tell(events(created, {"type": "response.completed", "response": response}))
    stream = face.client(base_url=wire.url).responses.create(model="gpt-5.4", input="x", stream=True)
    next(stream)
    assert SPANS.get_finished_spans() == ()
    list(stream)
    attributes = dict(the_span().attributes)
    assert attributes["gen_ai.usage.output_tokens"] == 4
    assert attributes["gen_ai.response.finish_reasons"] == ("completed",)
    assert attributes["gen_ai.request.stream"] is True
    assert attributes["gen_ai.response.time_to_first_chunk"] > 0


@pytest.mark.parametrize("how", ["close", "error"])
def test_the_span_of_a_stream_ends_when_it_is_left_or_breaks(face: Face, wire: Wire, how: str) -> None:
    wire.tell(events({"type": "response.created"}, {"type": "error", "message": "no"}))
    stream = face.client(base_url=wire.url).responses.create(model="gpt-5.4", input="x", stream=True)
    next(stream)
    if how == "close":
        stream.close()
        assert the_span().status.status_code is StatusCode.UNSET
    else:
        with pytest.raises(Exception, match="no"):
            next(stream)
        assert the_span().attributes["error.type"] == "StreamError"


def test_what_the_conventions_do_not_know_keeps_its_own_name(face: Face, wire: Wire) -> None:
    wire.tell(answer({"id": "file_1", "object": "file"}))
    face.client(base_url=wire.url).files.retrieve("file_1")
    span = the_span()
    assert span.name == "files.retrieve"
    assert "gen_ai.request.model" not in span.attributes


def test_tracing_can_be_switched_off(face: Face, wire: Wire) -> None:
    face.client(base_url=wire.url, tracing=False).post("/things")
    assert SPANS.get_finished_spans() == ()


def test_calls_within_a_call_are_its_children(face: Face, wire: Wire) -> None:
    from openai_core import Hooks

    inner: list[Any] = []

    def hook(attempt: Any) -> None:
        inner.append(trace.get_current_span().get_span_context().span_id)

    face.client(base_url=wire.url, hooks=Hooks(on_request=hook)).post("/things")
    assert inner == [the_span().context.span_id]


def test_a_program_that_does_not_trace_loads_nothing_of_it() -> None:
    code = (
        "import sys; from openai_core.testing import LocalServer; from openai_core import Client\n"
        "with LocalServer() as s, Client(api_key='x', base_url=s.url) as c: c.models.list()\n"
        "print(*[n for n in sys.modules if 'opentelemetry' in n or n == 'openai_core.telemetry'])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""
