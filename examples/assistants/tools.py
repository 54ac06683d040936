"""A run that waits for a tool: its calls are answered, and it goes on."""

from openai_core import Client
from openai_core.testing import CallTool, stand_in


def main() -> None:
    with Client() as client:
        assistant = client.beta.assistants.create(
            model="gpt-5.4",
            tools=[
                {
                    "type": "function",
                    "function": {
                        "name": "weather",
                        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
                    },
                }
            ],
        )
        thread = client.beta.threads.create(messages=[{"role": "user", "content": "Do I need a coat in Rome?"}])
        run = client.beta.threads.runs.create_and_poll(thread.id, assistant_id=assistant.id)
        while run.required_action:
            calls = run.required_action.submit_tool_outputs.tool_calls
            print([(call.function.name, call.function.arguments) for call in calls])
            run = client.beta.threads.runs.submit_tool_outputs_and_poll(
                thread.id,
                run.id,
                tool_outputs=[{"tool_call_id": call.id, "output": "sunny, 21 °C"} for call in calls],
            )
        print(run.status)
        newest = next(iter(client.beta.threads.messages.list(thread.id, order="desc")))
        print(newest.content[0].text.value if newest.content[0].type == "text" else newest.content)


if __name__ == "__main__":
    with stand_in(CallTool("weather", city="Rome"), "No, it is sunny."):
        main()
