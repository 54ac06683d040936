"""Several providers as one: fallback, aliases and a report of who answered.

Uses the providers whose keys are set (OpenAI, DeepSeek, Kimi, Zhipu); with none of them, two local servers, and a
third that is down.
"""

from __future__ import annotations

import os
from contextlib import ExitStack

from openai_core import Client
from openai_core.providers import Decision, Member, Router, compatible
from openai_core.testing import LocalServer

KNOWN = {
    "openai": ("OPENAI_API_KEY", "gpt-5.4-mini"),
    "deepseek": ("DEEPSEEK_API_KEY", "deepseek-flash"),
    "kimi": ("MOONSHOT_API_KEY", "kimi-k2.6"),
    "zhipu": ("ZHIPUAI_API_KEY", "glm-4.7-flash"),
}


def told(decision: Decision) -> None:
    why = f" after {type(decision.error).__name__}" if decision.error else ""
    print(f"  {decision.kind}: {decision.member}{why}")


def members(stack: ExitStack) -> tuple[list[Member], list[str]]:
    """Whom there is to ask, and what "chat" means at each of them."""
    found = [(name, model) for name, (variable, model) in KNOWN.items() if os.environ.get(variable)]
    if found:
        return [Member(name) for name, _ in found], [f"{name}/{model}" for name, model in found]
    servers = [stack.enter_context(LocalServer()) for _ in range(2)]
    made = [Member(compatible("http://127.0.0.1:9/v1", api_key="key-down"), name="down")]
    made += [
        Member(compatible(server.url, api_key=f"key-{number}"), name=f"local-{number}", in_flight=10)
        for number, server in enumerate(servers, 1)
    ]
    return made, [f"{member.name}/gpt-5.4" for member in made]


def main() -> None:
    with ExitStack() as stack:
        made, targets = members(stack)
        print("Members:", ", ".join(member.name for member in made))
        router = Router(made, routes={"chat": targets}, on_decision=told)
        client = stack.enter_context(Client(provider=router))

        for question in ("Say hello.", "Say goodbye."):
            answer, meta = client.chat.completions.create.with_meta(
                model="chat", messages=[{"role": "user", "content": question}]
            )
            print(f"{meta.provider} ({meta.attempts} attempts): {answer.choices[0].message.content}")

        with client.chat.completions.create(
            model="chat", messages=[{"role": "user", "content": "Count from one to five."}], stream=True
        ) as stream:
            print(f"{stream.response.provider}, streamed: {''.join(stream.text_deltas)}")

        for name, standing in router.state().items():
            print(f"{name}: {standing['hindrance'] or 'ready'}")


if __name__ == "__main__":
    main()
