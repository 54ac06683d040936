"""What answers on the chat page where no key is set: it can do sums, and says again what it is told."""

import re
from typing import Any

from openai_core.testing import CallTool

SUM = re.compile(r"\(*\d[\d .()]*[-+*/%][\d .()*/%+-]*\d\)*")


def pretended(request: dict[str, Any]) -> Any:
    """The turn of a model that is none."""
    last = request["input"][-1]
    if last.get("type") == "function_call_output":
        return f"That makes **{last['output']}**."
    said = last["content"] if isinstance(last["content"], str) else last["content"][0]["text"]
    if found := SUM.search(said):
        return ["Let me work that out.", CallTool("calculate", expression=found[0].strip())]
    return f"You said: {said}\n\n*No key is set, so this is a local server. Ask it for a sum, such as `12 * (3 + 4)`.*"
