"""Responses over one WebSocket: a conversation, two answers at once, a tool."""

from openai_core import Client, tool
from openai_core.testing import stand_in


@tool
def weather(city: str) -> str:
    """The weather of a city."""
    return f"It is sunny in {city}"


def main() -> None:
    with Client() as client, client.responses.connect() as connection:
        chain = connection.chain(model="gpt-5.4", store=False)
        print(chain.create("My name is Ada.").output_text)
        print(chain.create("What is my name?").output_text)

        with (
            connection.responses.stream(model="gpt-5.4", input="Count up.") as up,
            connection.responses.stream(model="gpt-5.4", input="Count down.") as down,
        ):
            print(down.get_final_response().output_text)
            print(up.get_final_response().output_text)

        run = connection.responses.run_tools(model="gpt-5.4", input="How is the weather in Rome?", tools=[weather])
        print([(call.name, call.arguments, call.output) for call in run.calls], run.output_text)


if __name__ == "__main__":
    with stand_in(sockets=True):
        main()
