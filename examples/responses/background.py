"""A response that runs in the background: begin it, go away, come back and wait for it."""

from openai_core import Client
from openai_core.testing import stand_in


def main() -> None:
    with Client() as client:
        begun = client.responses.create(model="gpt-5.4", input="A long story, please.", background=True)
        print("begun:", begun.status)

        # Its id is all that another process needs.
        response = client.responses.wait(begun.id, timeout=600, on_update=lambda seen: print("seen:", seen.status))
        print(response.output_text)


if __name__ == "__main__":
    with stand_in("Once upon a time there was a happy end."):
        main()
