"""Hooks: count tokens and retries, and refuse to spend more than was allowed."""

from collections import Counter

from openai_core import Attempt, Client, Hooks
from openai_core.testing import stand_in

spent: Counter[str] = Counter()


def before(attempt: Attempt) -> None:
    if spent["requests"] >= 3:
        raise RuntimeError("That was enough for today")
    spent["requests"] += 1


def again(attempt: Attempt) -> None:
    spent["retries"] += 1
    print("again, after", type(attempt.error).__name__)


def main() -> None:
    with Client(hooks=Hooks(on_request=before, on_retry=again)) as client:
        for question in ("One", "Two", "Three"):
            try:
                response = client.responses.create(model="gpt-5.4", input=question)
            except RuntimeError as error:
                print(question, "->", error)
            else:
                assert response.usage
                spent["tokens"] += response.usage.output_tokens
                print(question, "->", response.output_text)
    print(dict(spent))


if __name__ == "__main__":
    with stand_in() as server:
        if server:
            server.fail(503, headers={"retry-after-ms": "1"})
        main()
