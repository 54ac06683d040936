"""Spans and metrics of OpenTelemetry, by its conventions for generative AI; loaded only in programs that use it.

Conventions: https://opentelemetry.io/docs/specs/semconv/gen-ai/. What users say and models answer is never recorded.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from opentelemetry import metrics, trace

from openai_core import __version__
from openai_core.errors import APIError, APIStatusError
from openai_core.sansio.codec import loads
from openai_core.sansio.message import JsonBody
from openai_core.sansio.ws.life import SocketClosed, SocketConnecting, SocketError, SocketOpen, SocketReconnecting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import TracebackType

    from openai_core.sansio.attempt import Attempt
    from openai_core.sansio.envelope import Envelope
    from openai_core.sansio.message import Message, Response
    from openai_core.sansio.ws.life import LifeItem

OPERATIONS = {
    "chat.completions.create": "chat",
    "responses.create": "chat",
    "completions.create": "text_completion",
    "embeddings.create": "embeddings",
    "images.generate": "generate_content",
    "images.edit": "generate_content",
    "audio.speech.create": "generate_content",
}
"""What the conventions call an operation; all others keep their own name."""

PROVIDERS = {
    "openai.azure.com": "azure.ai.openai",
    "deepseek.com": "deepseek",
    "groq.com": "groq",
    "mistral.ai": "mistral_ai",
    "perplexity.ai": "perplexity",
    "x.ai": "x_ai",
    "googleapis.com": "gcp.gemini",
}
"""By the end of the host's name; all others are taken for what they imitate."""

_ASKED = {
    "model": "model",
    "temperature": "temperature",
    "top_p": "top_p",
    "max_tokens": "max_tokens",
    "max_completion_tokens": "max_tokens",
    "max_output_tokens": "max_tokens",
    "frequency_penalty": "frequency_penalty",
    "presence_penalty": "presence_penalty",
    "seed": "seed",
    "n": "choice.count",
}
_WELL = (1000, 1001)
"""Close codes of what was to be expected."""
_DURATIONS = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92]
_TOKENS = [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864]

_instruments: list[Any] = []


def span_for(url: str, message: Message) -> Span | None:
    """The span of a call that is about to be made; None where neither spans nor metrics go anywhere."""
    if not _is_configured():
        return None
    return Span(url, message)


def connection_span_for(operation: str, model: str | None) -> ConnectionSpan | None:
    """The span of a WebSocket that is about to be opened; None where spans go nowhere."""
    if not _is_configured():
        return None
    return ConnectionSpan(operation, model)


def _is_configured() -> bool:
    for provider in (trace.get_tracer_provider(), metrics.get_meter_provider()):
        if not type(provider).__name__.lstrip("_").startswith(("Proxy", "NoOp", "Default")):
            return True
    return False


class Span:
    """One call: current while the call is made, ended when its answer, or its stream, is."""

    def __init__(self, url: str, message: Message) -> None:
        tracer = trace.get_tracer("openai_core", __version__)
        operation = OPERATIONS.get(message.operation) or message.operation or f"{message.method} request"
        self._common: dict[str, Any] = {
            "gen_ai.operation.name": operation,
            **_place(url),
        }
        asked = message.body.value if isinstance(message.body, JsonBody) else None
        attributes = {**self._common, **(_asked(asked) if isinstance(asked, dict) else {})}
        if (model := attributes.get("gen_ai.request.model")) is not None:
            self._common["gen_ai.request.model"] = model
        name = operation if model is None else f"{operation} {model}"
        self._span = tracer.start_span(name, kind=trace.SpanKind.CLIENT, attributes=attributes)
        self._began = time.perf_counter()
        self._current: Any = None
        self._told: dict[str, Any] = {}
        self._usage: Any = None
        self._ended = False

    def __enter__(self) -> Span:
        self._current = trace.use_span(self._span, record_exception=False, set_status_on_exception=False)
        self._current.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self._current.__exit__(kind, error, where)
        self.finish(error)

    @contextmanager
    def kept(self, keep: bool) -> Iterator[None]:
        """Be current while a stream is opened; ended afterwards only if that fails, or nobody reads on."""
        with trace.use_span(self._span, record_exception=False, set_status_on_exception=False):
            try:
                yield
            except BaseException as error:
                self.finish(error)
                raise
        if not keep:
            self.finish()

    def attempted(self, attempt: Attempt) -> None:
        """Know how an attempt ended."""
        if attempt.envelope.member:
            self._chosen(attempt.envelope)
        if attempt.status is not None:
            self._told["http.response.status_code"] = attempt.status
        if attempt.number > 1:
            self._told["http.request.resend_count"] = attempt.number - 1
        if attempt.request_id:
            self._told["openai.request_id"] = attempt.request_id
        if attempt.error is not None:
            why: dict[str, Any] = {"attempt": attempt.number, "error.type": _kind(attempt.error)}
            self._span.add_event("attempt failed", why)

    def _chosen(self, envelope: Envelope) -> None:
        """Know whom a router chose."""
        told = {**_place(envelope.url), "openai_core.provider": envelope.member}
        self._common.update(told)
        self._told.update(told)

    def answered(self, response: Response) -> None:
        """Know the answer."""
        if "json" not in response.headers.get("content-type", ""):
            return
        try:
            value = loads(response.body)
        except ValueError:
            return
        self._learn(value)

    def event(self, item: Any) -> None:
        """Know an event of the stream."""
        if self._ended:
            return
        value = _plain(item)
        if not isinstance(value, dict):
            return
        if "gen_ai.response.time_to_first_chunk" not in self._told:
            self._told["gen_ai.response.time_to_first_chunk"] = time.perf_counter() - self._began
        inner = _plain(value.get("response"))
        self._learn(inner if isinstance(inner, dict) else value)

    def finish(self, error: BaseException | None = None) -> None:
        """End; only the first time counts."""
        if self._ended:
            return
        self._ended = True
        seconds = time.perf_counter() - self._began
        self._span.set_attributes(self._told)
        common = dict(self._common)
        if model := self._told.get("gen_ai.response.model"):
            common["gen_ai.response.model"] = model
        duration, tokens = _found_instruments()
        counts = _counted(self._usage) if isinstance(self._usage, dict) else {}
        for kind, count in counts.items():
            self._span.set_attribute(f"gen_ai.usage.{kind}_tokens", count)
            tokens.record(count, {**common, "gen_ai.token.type": kind})
        if error is not None:
            common["error.type"] = _kind(error)
            self._span.set_attribute("error.type", common["error.type"])
            self._span.set_status(trace.Status(trace.StatusCode.ERROR, _words(error)))
        duration.record(seconds, common)
        self._span.end()

    def _learn(self, value: Any) -> None:
        if not isinstance(value, dict):
            return
        for name in ("id", "model"):
            if isinstance(told := value.get(name), str):
                self._told[f"gen_ai.response.{name}"] = told
        self._usage = _plain(value.get("usage")) or self._usage
        reasons = _reasons(value)
        if reasons:
            self._told["gen_ai.response.finish_reasons"] = reasons


class ConnectionSpan:
    """One WebSocket, from before it is opened until it is closed for good, whatever connections come and go behind."""

    def __init__(self, operation: str, model: str | None) -> None:
        tracer = trace.get_tracer("openai_core", __version__)
        attributes = {"gen_ai.operation.name": operation, "network.protocol.name": "websocket"}
        if model is not None:
            attributes["gen_ai.request.model"] = model
        name = operation if model is None else f"{operation} {model}"
        self._span = tracer.start_span(name, kind=trace.SpanKind.CLIENT, attributes=attributes)
        self._connections = 0
        self._error: APIError | None = None

    def told(self, item: LifeItem) -> None:
        """Know what happens to the WebSocket."""
        if isinstance(item, SocketConnecting):
            self._span.set_attributes({**_place(item.url), "url.path": urlsplit(item.url).path})
        elif isinstance(item, SocketOpen):
            self._connections += 1
            self._error = None
            self._span.set_attribute("http.response.status_code", 101)
            if request_id := item.headers.get("x-request-id"):
                self._span.set_attribute("openai.request_id", request_id)
            more = {} if item.subprotocol is None else {"openai_core.websocket.subprotocol": item.subprotocol}
            self._span.add_event("connection opened", {"openai_core.websocket.reconnected": item.reconnected, **more})
        elif isinstance(item, SocketError):
            self._error = item.error
            self._span.add_event("connection failed", {"error.type": _kind(item.error)})
        elif isinstance(item, SocketReconnecting):
            attempt = {"attempt": item.attempt, "openai_core.websocket.close_code": item.code}
            self._span.add_event("connection is made anew", attempt)
        elif isinstance(item, SocketClosed):
            self._ended(item)

    def give_up(self, error: BaseException) -> None:
        """End where nothing came of opening it, and nothing was told: it was cancelled, say."""
        self._span.set_attribute("error.type", _kind(error))
        self._span.set_status(trace.Status(trace.StatusCode.ERROR, _words(error)))
        self._span.end()

    def _ended(self, item: SocketClosed) -> None:
        self._span.set_attribute("openai_core.websocket.connections", self._connections)
        self._span.set_attribute("openai_core.websocket.close_code", item.code)
        if item.unsent:
            self._span.set_attribute("openai_core.websocket.unsent", len(item.unsent))
        if isinstance(self._error, APIStatusError):
            self._span.set_attribute("http.response.status_code", self._error.status_code)
        if self._error is not None or item.code not in _WELL:
            kind = str(item.code) if self._error is None else _kind(self._error)
            words = item.reason if self._error is None else _words(self._error)
            self._span.set_attribute("error.type", kind)
            self._span.set_status(trace.Status(trace.StatusCode.ERROR, words))
        self._span.end()


def _place(url: str) -> dict[str, Any]:
    address = urlsplit(url)
    host = address.hostname or ""
    return {
        "gen_ai.provider.name": next((name for end, name in PROVIDERS.items() if _is_in(host, end)), "openai"),
        "server.address": host,
        "server.port": address.port or (443 if address.scheme in ("https", "wss") else 80),
    }


def _plain(value: Any) -> Any:
    """The JSON object that a model holds; anything else as it is."""
    return vars(value) if getattr(type(value), "_is_model", False) else value


def _asked(body: Mapping[str, Any]) -> dict[str, Any]:
    asked: dict[str, Any] = {}
    for name, attribute in _ASKED.items():
        value = body.get(name)
        if isinstance(value, (str, int, float)) and not isinstance(value, bool):
            asked[f"gen_ai.request.{attribute}"] = value
    stop = body.get("stop")
    if stop:
        asked["gen_ai.request.stop_sequences"] = [stop] if isinstance(stop, str) else [str(one) for one in stop]
    if body.get("stream") is True:
        asked["gen_ai.request.stream"] = True
    return asked


def _reasons(value: dict[str, Any]) -> list[str]:
    """Why each choice ended; for a response, its status."""
    choices = value.get("choices")
    if isinstance(choices, list):
        found = [choice.get("finish_reason") for choice in map(_plain, choices) if isinstance(choice, dict)]
        return [reason for reason in found if isinstance(reason, str)]
    status = value.get("status")
    final = value.get("object") == "response" and status in ("completed", "incomplete", "failed", "cancelled")
    return [status] if final and isinstance(status, str) else []


def _counted(usage: dict[str, Any]) -> dict[str, int]:
    """Tokens by kind, whichever way the operation names them."""
    counts = {
        "input": usage.get("input_tokens", usage.get("prompt_tokens")),
        "output": usage.get("output_tokens", usage.get("completion_tokens")),
    }
    return {kind: count for kind, count in counts.items() if isinstance(count, int)}


def _kind(error: BaseException) -> str:
    return str(error.status_code) if isinstance(error, APIStatusError) else type(error).__name__


def _words(error: BaseException) -> str:
    """What a span may say of an error: not a program's own, whose words may hold anything."""
    return error.message if isinstance(error, APIError) else type(error).__name__


def _is_in(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")


def _found_instruments() -> Any:
    if not _instruments:
        meter = metrics.get_meter("openai_core", __version__)
        _instruments.append(
            (
                meter.create_histogram(
                    "gen_ai.client.operation.duration",
                    unit="s",
                    description="Duration of a call, its retries included.",
                    explicit_bucket_boundaries_advisory=_DURATIONS,
                ),
                meter.create_histogram(
                    "gen_ai.client.token.usage",
                    unit="{token}",
                    description="Tokens that calls took and gave.",
                    explicit_bucket_boundaries_advisory=_TOKENS,
                ),
            )
        )
    return _instruments[0]
