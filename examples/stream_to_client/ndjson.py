"""A chat for a browser's fetch, a JSON chunk a line: `python examples/stream_to_client/ndjson.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from serve import MODEL, serve

from openai_core.asgi import StreamingAnswer

if TYPE_CHECKING:
    from openai_core import AsyncClient

PAGE = """<!doctype html><title>fetch, line by line</title><meta charset="utf-8">
<form><input value="Count from one to five." size="40"> <button>Ask</button> <button type="reset">Stop</button></form>
<pre></pre>
<script>
  let abort;
  document.forms[0].onreset = (event) => { event.preventDefault(); abort?.abort(); }; // frees the upstream connection
  document.forms[0].onsubmit = async (event) => {
    event.preventDefault();
    const out = document.querySelector("pre");
    out.textContent = "";
    abort = new AbortController();
    const question = event.target[0].value;
    const answer = await fetch("/ask", { method: "POST", body: question, signal: abort.signal });
    let rest = "";
    for await (const text of answer.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + text).split("\\n");
      rest = lines.pop();
      for (const chunk of lines.map(JSON.parse)) {
        out.append(chunk.error ? chunk.error.message : (chunk.choices[0]?.delta.content ?? ""));
      }
    }
  };
</script>
"""


def answer(client: AsyncClient, question: str) -> StreamingAnswer:
    chat = client.chat.completions.create(
        model=MODEL,
        messages=[{"role": "user", "content": question}],
        stream=True,
    )
    return StreamingAnswer(chat, "ndjson")


if __name__ == "__main__":
    serve(PAGE, answer)
