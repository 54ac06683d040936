"""A response for a browser's EventSource, by server-sent events: `python examples/stream_to_client/sse.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from serve import MODEL, serve

from openai_core.asgi import StreamingAnswer

if TYPE_CHECKING:
    from openai_core import AsyncClient

PAGE = """<!doctype html><title>EventSource</title><meta charset="utf-8">
<form><input name="question" value="Count from one to five." size="40"> <button>Ask</button></form>
<pre></pre>
<script>
  document.forms[0].onsubmit = (event) => {
    event.preventDefault();
    const out = document.querySelector("pre");
    out.textContent = "";
    const source = new EventSource("/ask?" + new URLSearchParams(new FormData(event.target)));
    source.addEventListener("response.output_text.delta", ({ data }) => out.append(JSON.parse(data).delta));
    source.addEventListener("response.completed", () => source.close());
    source.addEventListener("error", ({ data }) => {
      source.close(); // else it would ask again
      out.append(data ? JSON.parse(data).error.message : "The connection broke");
    });
  };
</script>
"""


def answer(client: AsyncClient, question: str) -> StreamingAnswer:
    # The stream is awaited inside the answer, so that a refusal of the API's gets its status.
    return StreamingAnswer(client.responses.create(model=MODEL, input=question, stream=True))


if __name__ == "__main__":
    serve(PAGE, answer)
