"""Each call as a span of OpenTelemetry's, without a line of code: `pip install opentelemetry-sdk`."""

from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from openai_core import Client
from openai_core.testing import stand_in


def main() -> None:
    spans = InMemorySpanExporter()  # in real life: an exporter to your collector
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    trace.set_tracer_provider(provider)

    with Client() as client, trace.get_tracer("shop").start_as_current_span("answer a customer"):
        client.responses.create(model="gpt-5.4", input="Where is my order?")
        for _ in client.responses.create(model="gpt-5.4", input="And now?", stream=True):
            pass

    for span in spans.get_finished_spans():
        told = {key.removeprefix("gen_ai."): value for key, value in sorted((span.attributes or {}).items())}
        shown = ("operation.name", "request.model", "usage.input_tokens", "usage.output_tokens")
        print(f"{span.name}: {[told[key] for key in shown if key in told]}")


if __name__ == "__main__":
    with stand_in():
        main()
