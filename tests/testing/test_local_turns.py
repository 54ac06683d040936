"""What the model says is said by the test: texts, values, calls, thoughts; and programs that run without a key."""

from __future__ import annotations

import contextlib
import json
import os

import pytest

from openai_core import AsyncClient, Client, tool
from openai_core.testing import CallTool, LocalServer, Thought, stand_in

ASKED = [{"role": "user", "content": "Hi"}]


@pytest.fixture
def client(server):
    with Client(api_key="test", base_url=server.url, max_retries=0) as client:
        yield client


def chat(client, **more):
    return client.chat.completions.create(model="m", messages=ASKED, **more)


def test_answers_are_given_in_the_order_in_which_they_were_told(server, client):
    server.say("One.", "Two.")
    server.say("Three.")
    assert client.responses.create(model="m", input="Hi").output_text == "One."
    assert chat(client).choices[0].message.content == "Two."
    with client.responses.stream(model="m", input="Hi") as stream:
        assert "".join(stream.text_deltas) == "Three."
    assert client.responses.create(model="m", input="Hi").output_text == "You said: Hi"


def test_an_object_is_said_as_json(server, client):
    server.say({"name": "fair", "day": "Friday"})
    assert json.loads(client.responses.create(model="m", input="Hi").output_text) == {"name": "fair", "day": "Friday"}


@pytest.mark.parametrize("stream", [False, True])
def test_calls_are_made_with_the_arguments_that_were_told(server, client, stream):
    server.say(["A moment.", CallTool("weather", city="Paris"), CallTool("clock")])
    if stream:
        with client.chat.completions.stream(model="m", messages=ASKED) as events:
            choice = events.get_final_completion().choices[0]
    else:
        choice = chat(client).choices[0]
    assert (choice.finish_reason, choice.message.content) == ("tool_calls", "A moment.")
    assert [(call.function.name, json.loads(call.function.arguments)) for call in choice.message.tool_calls] == [
        ("weather", {"city": "Paris"}),
        ("clock", {}),
    ]


@pytest.mark.parametrize("stream", [False, True])
def test_thoughts_come_before_what_is_said(server, client, stream):
    server.say([Thought("They greet me."), "Hello."], [Thought("Again."), "Hello again."])
    if stream:
        with client.responses.stream(model="m", input="Hi") as events:
            kinds = [event.type for event in events]
            response = events.get_final_response()
        assert kinds.index("response.reasoning_summary_text.delta") < kinds.index("response.output_text.delta")
        with client.chat.completions.stream(model="m", messages=ASKED) as events:
            message = events.get_final_completion().choices[0].message
    else:
        response = client.responses.create(model="m", input="Hi")
        message = chat(client).choices[0].message
    assert [item.type for item in response.output] == ["reasoning", "message"]
    assert response.output[0].summary[0].text == "They greet me."
    assert (message.reasoning_content, message.content) == ("Again.", "Hello again.")


def test_a_run_of_tools_follows_what_was_told(server, client):
    @tool
    def stock(article: str) -> int:
        """How many are left."""
        return len(article)

    server.say(CallTool("stock", article="hat"), "Three hats.")
    run = client.responses.run_tools(model="m", input="Are there hats?", tools=[stock])
    assert (run.output_text, [call.output for call in run.calls]) == ("Three hats.", ["3"])


def test_an_assistant_calls_a_tool_and_goes_on(server, client):
    server.say(CallTool("weather", city="Rome"), CallTool("weather", city="Oslo"), "Sunny in both.")
    assistant = client.beta.assistants.create(model="m")
    thread = client.beta.threads.create(messages=ASKED)
    run = client.beta.threads.runs.create_and_poll(thread.id, assistant_id=assistant.id)
    for city in ("Rome", "Oslo"):
        (call,) = run.required_action.submit_tool_outputs.tool_calls
        assert json.loads(call.function.arguments) == {"city": city}
        outputs = [{"tool_call_id": call.id, "output": "sunny"}]
        run = client.beta.threads.runs.submit_tool_outputs_and_poll(thread.id, run.id, tool_outputs=outputs)
    assert run.status == "completed"
    said = next(iter(client.beta.threads.messages.list(thread.id, order="desc")))
    assert said.content[0].text.value == "Sunny in both."


def test_a_request_that_is_refused_uses_up_no_turn(server, client):
    server.say("Good.")
    server.fail(500)
    with pytest.raises(Exception, match="failed with 500"):
        chat(client)
    assert chat(client).choices[0].message.content == "Good."


def test_a_reset_forgets_the_turns(server, client):
    server.say("Never.")
    server.reset()
    assert chat(client).choices[0].message.content == "You said: Hi"


def test_what_is_no_turn_is_refused(server):
    with pytest.raises(TypeError, match="not int"):
        server.say(7)
    with pytest.raises(TypeError, match="not NoneType"):
        server.say([None])


@pytest.mark.parametrize("stream", [False, True])
def test_log_probabilities_are_given_where_they_are_asked_for(server, client, stream):
    server.say("Paris it is.", "Paris it is.")
    told = {"logprobs": True, "top_logprobs": 2}
    if stream:
        with client.chat.completions.stream(model="m", messages=ASKED, **told) as events:
            choice = events.get_final_completion().choices[0]
    else:
        choice = chat(client, **told).choices[0]
    tokens = choice.logprobs.content
    assert "".join(token.token for token in tokens) == "Paris it is."
    assert all(len(token.top_logprobs) == 2 and token.logprob < 0 for token in tokens)
    wanted = {"include": ["message.output_text.logprobs"], "top_logprobs": 3}
    if stream:
        with client.responses.stream(model="m", input="Hi", **wanted) as events:
            part = events.get_final_response().output[0].content[0]
    else:
        part = client.responses.create(model="m", input="Hi", **wanted).output[0].content[0]
    assert "".join(token.token for token in part.logprobs) == "Paris it is."
    assert len(part.logprobs[0].top_logprobs) == 3


def test_nothing_is_said_of_probabilities_that_nobody_asked_for(client):
    assert chat(client).choices[0].logprobs is None
    assert client.responses.create(model="m", input="Hi").output[0].content[0].logprobs == []


def test_a_function_stands_for_the_model():
    def model(request):
        words = request.get("input") or request["messages"][-1]["content"]
        return CallTool("shout", words=words) if request.get("tools") else words.upper() if words != "Hm" else None

    with LocalServer(model=model) as server, Client(api_key="test", base_url=server.url) as client:
        assert client.responses.create(model="m", input="Hi").output_text == "HI"
        assert chat(client).choices[0].message.content == "HI"
        assert client.responses.create(model="m", input="Hm").output_text == "You said: Hm"
        tools = [{"type": "function", "name": "shout", "parameters": {"type": "object"}, "strict": False}]
        assert client.responses.create(model="m", input="Hi", tools=tools).output[0].arguments == '{"words": "Hi"}'
        server.say("Told.")
        assert client.responses.create(model="m", input="Hi").output_text == "Told."
        server.reset()
        assert client.responses.create(model="m", input="Hi").output_text == "HI"


# --- programs that run without a key ----------------------------------------------------------------------------


@pytest.fixture
def keyless(monkeypatch):
    for name in [name for name in os.environ if name.startswith(("OPENAI_", "AZURE_"))]:
        monkeypatch.delenv(name)
    return monkeypatch


def test_without_a_key_a_program_talks_to_a_local_server_and_says_so(keyless, capsys):
    with stand_in("Hello!") as server, Client() as client:
        assert client.responses.create(model="m", input="Hi").output_text == "Hello!"
        assert str(client.settings.base_url) == server.url
    assert "OPENAI_API_KEY is not set" in capsys.readouterr().err
    assert not [name for name in os.environ if name.startswith("OPENAI_")]


async def _asked() -> str:
    async with AsyncClient() as client:
        return (await client.responses.create(model="m", input="Hi")).output_text


def test_it_does_so_awaited(keyless):
    import asyncio

    with stand_in("Hello!"):
        assert asyncio.run(_asked()) == "Hello!"


def test_with_a_key_nothing_happens(keyless, capsys):
    keyless.setenv("OPENAI_API_KEY", "sk-mine")
    with stand_in("Hello!") as server:
        assert server is None
        assert "OPENAI_BASE_URL" not in os.environ
    assert capsys.readouterr().err == ""


def test_what_the_environment_said_before_stands_there_afterwards(keyless):
    keyless.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    with contextlib.suppress(KeyError), stand_in() as server:
        assert os.environ["OPENAI_BASE_URL"] == server.url
        raise KeyError
    assert os.environ["OPENAI_BASE_URL"] == "http://127.0.0.1:9/v1"


def test_azure_has_a_stand_in_too(keyless):
    keyless.setenv("OPENAI_API_VERSION", "2024-10-21")
    keyless.setenv("OPENAI_API_KEY", "sk-of-somebody-else")
    with stand_in("Hello!", provider="azure") as server, Client(provider="azure") as client:
        assert chat(client).choices[0].message.content == "Hello!"
        assert server.requests[-1].path == "/openai/v1/chat/completions"
        assert server.requests[-1].headers["api-key"] == "***"
    assert os.environ["OPENAI_API_VERSION"] == "2024-10-21"


def test_a_stand_in_takes_the_options_of_the_server(keyless):
    with stand_in(samples=1) as server, Client() as client:
        assert len(list(client.models.list())) == 1
        assert isinstance(server, LocalServer)


def test_a_stand_in_for_sockets_speaks_realtime(keyless):
    pytest.importorskip("websockets")
    with stand_in(sockets=True), Client() as client, client.realtime.connect(model="gpt-realtime") as connection:
        assert connection.recv().type == "session.created"


def test_a_stand_in_for_a_stranger_is_refused():
    with pytest.raises(ValueError, match="not for 'acme'"):
        stand_in(provider="acme")
    with pytest.raises(ValueError, match="says again"):
        stand_in("Hello", sockets=True)
