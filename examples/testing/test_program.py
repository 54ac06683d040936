"""Your own program under test: no key, no network, and the model says what the test wants; run it with pytest."""

from openai_core import Client, tool
from openai_core.testing import CallTool, LocalServer


@tool
def stock(article: str) -> int:
    """How many of an article are left."""
    return {"hat": 3}.get(article, 0)


def answered(client: Client, question: str) -> str:
    """The program: a shop that answers questions."""
    return client.responses.run_tools(model="gpt-5.4", input=question, tools=[stock]).output_text or ""


def test_the_shop_looks_at_its_stock() -> None:
    with LocalServer() as server, Client(api_key="test", base_url=server.url) as client:
        server.say(CallTool("stock", article="hat"), "There are 3 hats left.")
        assert answered(client, "Are there hats?") == "There are 3 hats left."

        first, second = server.requests
        assert first.body["tools"][0]["name"] == "stock"
        assert second.body["input"][-1]["output"] == "3"


def test_the_shop_survives_a_bad_day() -> None:
    with LocalServer() as server, Client(api_key="test", base_url=server.url) as client:
        server.fail([503, 429], headers={"retry-after-ms": "1"})
        server.say("We are back.")
        assert answered(client, "Are you there?") == "We are back."
        assert len(server.requests) == 3


if __name__ == "__main__":
    test_the_shop_looks_at_its_stock()
    test_the_shop_survives_a_bad_day()
    print("2 tests passed")
