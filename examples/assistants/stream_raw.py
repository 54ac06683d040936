"""The events of a run as the API sends them, with nothing added up."""

from openai_core import Client
from openai_core.testing import stand_in


def main() -> None:
    with Client() as client:
        assistant = client.beta.assistants.create(model="gpt-5.4", instructions="You are a tutor of mathematics.")
        with client.beta.threads.create_and_run(
            assistant_id=assistant.id,
            thread={"messages": [{"role": "user", "content": "Solve 3x + 11 = 14."}]},
            stream=True,
        ) as stream:
            for event in stream:
                if event.event == "thread.message.delta":
                    for part in event.data.delta.content or []:
                        if part.type == "text" and part.text:
                            print("   ", repr(part.text.value))
                else:
                    print(event.event)


if __name__ == "__main__":
    with stand_in("x = 1, so it is."):
        main()
