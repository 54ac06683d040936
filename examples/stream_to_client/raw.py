"""The API's own bytes, passed on unread, for any client of the API: `python examples/stream_to_client/raw.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from serve import MODEL, serve

from openai_core.asgi import StreamingAnswer

if TYPE_CHECKING:
    from openai_core import AsyncClient

PAGE = """<!doctype html><title>The bytes as they are</title><meta charset="utf-8">
<form><input value="Count from one to five." size="40"> <button>Ask</button></form>
<pre></pre>
<script>
  document.forms[0].onsubmit = async (event) => {
    event.preventDefault();
    const out = document.querySelector("pre");
    out.textContent = "";
    const answer = await fetch("/ask", { method: "POST", body: event.target[0].value });
    for await (const text of answer.body.pipeThrough(new TextDecoderStream())) out.append(text);
  };
</script>
"""


def answer(client: AsyncClient, question: str) -> StreamingAnswer:
    unread = client.chat.completions.create.raw(
        model=MODEL,
        messages=[{"role": "user", "content": question}],
        stream=True,
    )
    return StreamingAnswer(unread, "raw")


if __name__ == "__main__":
    serve(PAGE, answer)
