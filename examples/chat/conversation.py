"""A conversation of several turns: each request carries all that was said before."""

from openai_core import Client
from openai_core.testing import stand_in
from openai_core.types import ChatCompletionMessageParam


def main() -> None:
    messages: list[ChatCompletionMessageParam] = [{"role": "developer", "content": "Answer in one sentence."}]
    with Client() as client:
        for question in ("Name a lighthouse.", "How old is it?"):
            messages.append({"role": "user", "content": question})
            completion = client.chat.completions.create(model="gpt-5.4", messages=messages)
            messages.append(completion.to_input())  # the answer, as the next request takes it
            print(f"> {question}\n{completion.choices[0].message.content}")
    print(len(messages), "messages")


if __name__ == "__main__":
    with stand_in("The Tower of Hercules stands in A Coruña.", "It was built some 1,900 years ago."):
        main()
