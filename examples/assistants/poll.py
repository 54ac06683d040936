"""An assistant answers in a thread: begin a run, wait for its end, read what was said."""

from openai_core import Client
from openai_core.testing import stand_in


def main() -> None:
    with Client() as client:
        assistant = client.beta.assistants.create(
            model="gpt-5.4", name="Tutor", instructions="You are a tutor of mathematics. Be brief."
        )
        thread = client.beta.threads.create(messages=[{"role": "user", "content": "Solve 3x + 11 = 14."}])

        run = client.beta.threads.runs.create_and_poll(thread.id, assistant_id=assistant.id, timeout=300)
        print("run:", run.status)

        for message in client.beta.threads.messages.list(thread.id, order="asc"):
            for part in message.content:
                if part.type == "text":
                    print(f"{message.role}: {part.text.value}")

        client.beta.assistants.delete(assistant.id)


if __name__ == "__main__":
    with stand_in("x = 1"):
        main()
