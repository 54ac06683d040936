"""Parameters as a value: typed, checked by your editor, changed a little for each request."""

from openai_core import Client
from openai_core.testing import stand_in
from openai_core.types import ChatCompletionCreateParams


def main() -> None:
    params: ChatCompletionCreateParams = {
        "model": "gpt-5.4",
        "messages": [
            {"role": "developer", "content": "You translate into French. Answer with the translation alone."},
            {"role": "user", "content": "Good morning!"},
        ],
        "temperature": 0.2,
        "max_completion_tokens": 100,
        "metadata": {"purpose": "example"},
    }
    with Client() as client:
        for temperature in (0.2, 1.0):
            completion = client.chat.completions.create(**{**params, "temperature": temperature})
            choice = completion.choices[0]
            print(f"at {temperature}: {choice.message.content} ({choice.finish_reason})")


if __name__ == "__main__":
    with stand_in("Bonjour !", "Bien le bonjour !"):
        main()
