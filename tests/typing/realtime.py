"""Realtime sessions, in both clients."""

from __future__ import annotations

from typing import assert_type

from openai_core import (
    AsyncClient,
    AsyncRealtimeConnection,
    AsyncRealtimeSocket,
    AsyncTranslationConnection,
    Client,
    RealtimeConnection,
    RealtimeSocket,
    Reconnect,
    SocketReconnecting,
    TranslationConnection,
)
from openai_core.types import RealtimeServerEventResponseTextDelta

client = Client()
later = AsyncClient()


def conversation() -> None:
    with client.realtime.connect(model="gpt-realtime", ping_interval=None, reconnect=True) as connection:
        assert_type(connection, RealtimeConnection)
        assert_type(connection.session.update(session={"type": "realtime", "instructions": "Be brief"}), None)
        connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello"}]}
        )
        connection.conversation.item.truncate(item_id="item_1", content_index=0, audio_end_ms=100)
        connection.conversation.item.retrieve(item_id="item_1")
        connection.conversation.item.delete(item_id="item_1")
        connection.input_audio_buffer.append(audio=b"\0", event_id="mine")
        connection.input_audio_buffer.append(audio="AAAA")
        connection.input_audio_buffer.commit()
        connection.output_audio_buffer.clear()
        connection.response.create(response={"instructions": "Rhyme"})
        connection.response.cancel()
        connection.send({"type": "response.create"})
        for event in connection:
            if event.type == "response.output_text.delta":
                assert_type(event, RealtimeServerEventResponseTextDelta)
                assert_type(event.delta, str)
            elif event.type == "error":
                print(event.error.message)
        for item in connection.stream():
            if item.type == "socket.closed":
                assert_type(item.code, int)
            elif item.type == "socket.reconnecting":
                assert_type(item, SocketReconnecting)
            elif item.type == "response.output_text.delta":
                assert_type(item.delta, str)


async def awaited() -> None:
    policy = Reconnect(limit=3, rotate_after=3300)
    async with later.realtime.connect(call_id="rtc_1", reconnect=policy) as connection:
        assert_type(connection, AsyncRealtimeConnection)
        assert_type(await connection.session.update(session={"type": "transcription"}), None)
        await connection.response.create()
        async for event in connection:
            if event.type == "response.done":
                print(event.response.status)
        async for event in connection.reader():
            print(event.type)
        event = await connection.recv()
        assert_type(await connection.recv_bytes(), bytes)
        await connection.close(1000, "done")


def translation() -> None:
    with client.realtime.translations.connect(model="gpt-realtime-translate") as connection:
        assert_type(connection, TranslationConnection)
        connection.session.input_audio_buffer.append(audio=b"")
        connection.session.close()
        for event in connection:
            if event.type == "session.output_transcript.delta":
                print(event.delta)
    assert_type(later.realtime.translations.connect(model="m"), AsyncTranslationConnection)


def alone() -> None:
    with RealtimeSocket(api_key="ek_1", model="gpt-realtime") as connection:

        @connection.on("response.done")
        def done(event: object) -> None:
            print(event)

        connection.off("response.done", done)
        connection.dispatch_events()
    AsyncRealtimeSocket(intent="transcription")
