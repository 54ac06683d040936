"""A conversation that the server keeps, and one that you keep."""

from openai_core import Client
from openai_core.testing import stand_in
from openai_core.types import ResponseInputItemParam


def kept_there() -> None:
    with Client() as client:
        first = client.responses.create(model="gpt-5.4", input="Name a lighthouse.")
        second = client.responses.create(model="gpt-5.4", input="How old is it?", previous_response_id=first.id)
        print(first.output_text, second.output_text)


def kept_here() -> None:
    items: list[ResponseInputItemParam] = []
    with Client() as client:
        for question in ("Name a lighthouse.", "How old is it?"):
            items.append({"role": "user", "content": question})
            response = client.responses.create(model="gpt-5.4", input=items, store=False)
            items += response.to_input()  # reasoning and calls of tools included
            print(response.output_text, end=" ")
    print(f"({len(items)} items)")


if __name__ == "__main__":
    with stand_in(*["The Tower of Hercules.", "Some 1,900 years."] * 2):
        kept_there()
        kept_here()
