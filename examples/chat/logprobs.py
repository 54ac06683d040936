"""How sure the model was of each token, and what else it might have said."""

from math import exp

from openai_core import Client
from openai_core.testing import stand_in


def main() -> None:
    with (
        Client() as client,
        client.chat.completions.stream(
            model="gpt-5.4",
            messages=[{"role": "user", "content": "Which city lies further north, Paris or Montreal?"}],
            logprobs=True,
            top_logprobs=3,
        ) as stream,
    ):
        for event in stream:
            if event.type == "logprobs.content.delta":
                for token in event.content:
                    others = [f"{one.token!r} {exp(one.logprob):.0%}" for one in token.top_logprobs[1:]]
                    print(f"{token.token!r:12} {exp(token.logprob):4.0%}   else {', '.join(others)}")


if __name__ == "__main__":
    with stand_in("Paris lies further north."):
        main()
