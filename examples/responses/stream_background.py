"""A stream that survives a lost connection: what runs in the background is taken up where it broke off."""

from openai_core import Client, Resume
from openai_core.testing import stand_in


def told(error: Exception, attempt: int, sequence_number: int | None) -> None:
    print(f"\n[{type(error).__name__}: again, after event {sequence_number}]")


def main() -> None:
    with (
        Client() as client,
        client.responses.stream(
            model="gpt-5.4",
            input="A story in one sentence, please.",
            background=True,
            resume=Resume(limit=5, on_resume=told),
        ) as stream,
    ):
        for event in stream:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
        response = stream.get_final_response()
        print(f"\n{response.status}")

        # Any process can follow the same response, from any event on.
        with client.responses.stream(response_id=response.id, starting_after=10) as rest:
            print("numbers after 10:", [event.sequence_number for event in rest])


if __name__ == "__main__":
    with stand_in("The lighthouse keeper counted the stars and forgot the last one.") as server:
        if server:
            server.cut(after=9)  # the connection breaks in the middle
        main()
