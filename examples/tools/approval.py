"""A person decides: a run stops before a call that matters, is saved, and goes on once it was approved."""

from openai_core import PENDING, Client, ResponseToolRun, ToolCall, Verdict, tool
from openai_core.testing import CallTool, stand_in


@tool
def pay(to: str, amount: float) -> str:
    """Pay somebody an amount of money."""
    return f"paid {amount:.2f} to {to}"


def ask_first(call: ToolCall) -> Verdict:
    return PENDING if call.name == "pay" else True


def main() -> None:
    with Client() as client:
        run = client.responses.run_tools(model="gpt-5.4", input="Pay Ada 20.", tools=[pay], on_call=ask_first)
        saved = run.to_json()  # goes into a database, while somebody thinks about it
        print(run.status, [(call.name, call.arguments) for call in run.pending])

        run = client.responses.run_tools(
            resume=ResponseToolRun.from_json(saved), model="gpt-5.4", tools=[pay], on_call=lambda call: True
        )
        print(run.status, [call.output for call in run.calls], run.output_text)


if __name__ == "__main__":
    with stand_in(CallTool("pay", to="Ada", amount=20), "Done: Ada has her money."):
        main()
