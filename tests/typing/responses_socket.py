"""Responses over WebSockets and sessions that are looked after, in both clients."""

from __future__ import annotations

from typing import assert_type

from openai_core import (
    AsyncClient,
    AsyncRealtimeSession,
    AsyncResponsesConnection,
    AsyncResponsesSocket,
    Client,
    RealtimeAnswer,
    RealtimeSession,
    ResponsesConnection,
    ResponsesSocket,
    ResponseStream,
)
from openai_core.types import Response

client = Client()
later = AsyncClient()


def shared() -> None:
    with client.responses.connect(reconnect=True) as connection:
        assert_type(connection, ResponsesConnection)
        assert_type(connection.responses.create(model="gpt-5", input="Hi"), Response)
        stream = connection.responses.stream(model="gpt-5", input="Hi")
        assert_type(stream, ResponseStream[None])
        connection.response.create(model="gpt-5", input="Hi", stream_id="a")
        for event in connection:
            if event.type == "response.output_text.delta":
                assert_type(event.delta, str)
        assert_type(connection.chain(model="gpt-5").create("Hi"), Response)
    ResponsesSocket(api_key="sk-1").close()


async def awaited() -> None:
    async with later.responses.connect() as connection:
        assert_type(connection, AsyncResponsesConnection)
        assert_type(await connection.responses.create(model="gpt-5", input="Hi"), Response)
        assert_type(await connection.chain(model="gpt-5").create("Hi"), Response)
    await AsyncResponsesSocket(api_key="sk-1").close()


def looked_after() -> None:
    with client.realtime.session(model="gpt-realtime", tools=[print], parallel=2) as session:
        assert_type(session, RealtimeSession)
        assert_type(session.ask("Hi"), RealtimeAnswer)
        assert_type(session.say("Hi"), str)
        for event in session:
            if event.type == "transcript.delta":
                assert_type(event.snapshot, str)
            elif event.type == "audio.delta":
                assert_type(event.audio, bytes)


async def looked_after_later() -> None:
    async with later.realtime.session(model="gpt-realtime") as session:
        assert_type(session, AsyncRealtimeSession)
        assert_type(await session.ask("Hi"), RealtimeAnswer)
        assert_type(await session.send_audio(b""), int)
