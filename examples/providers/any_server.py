"""Other providers, and any server that speaks the API: the same client, another address."""

import os

from openai_core import Client
from openai_core.providers import compatible
from openai_core.testing import Thought, stand_in


def main() -> None:
    # By name, with the key from their own variable: Client(provider="deepseek"), "kimi", "zhipu", "groq", "ollama", ...
    mine = compatible(
        os.environ.get("OPENAI_BASE_URL", "https://api.openai.com/v1"),
        name="mine",
        api_key=os.environ["OPENAI_API_KEY"],
    )
    with Client(provider=mine) as client:
        completion, meta = client.chat.completions.create.with_meta(
            model="gpt-5.4-mini", messages=[{"role": "user", "content": "Think, then say hello."}]
        )
        message = completion.choices[0].message
        print(f"{meta.provider}: {message.content}")
        print("thought:", message.extra.get("reasoning_content"))  # what OpenAI does not have is kept


if __name__ == "__main__":
    with stand_in([Thought("A greeting will do."), "Hello!"]):
        main()
