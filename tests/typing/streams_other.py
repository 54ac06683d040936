"""The streams of assistants, pictures, sound and plain text completions. Never run: type checkers read it."""

# pyright: strict
from __future__ import annotations

from typing import assert_type

from openai_core import AsyncClient, Client
from openai_core.accumulate.audio import StreamedTranscription
from openai_core.aio.assistants import AsyncAssistantEventHandler, AsyncAssistantStream
from openai_core.aio.audio import AsyncSpeechStream, AsyncTranscriptionStream
from openai_core.aio.completions import AsyncCompletionStream
from openai_core.aio.images import AsyncImageStream
from openai_core.blocking.assistants import AssistantEventHandler, AssistantStream
from openai_core.blocking.audio import SpeechStream, TranscriptionStream
from openai_core.blocking.completions import CompletionStream
from openai_core.blocking.images import ImageStream
from openai_core.types import (
    Completion,
    ImageEditStreamEvent,
    ImageGenCompletedEvent,
    ImageGenPartialImageEvent,
    ImageGenStreamEvent,
    ImagesResponse,
    Message,
    MessageContentTextObjectText,
    MessageDeltaContentTextObjectText,
    MessageStreamEventThreadMessageDelta,
    Run,
    RunStep,
    RunStepDetailsToolCallsCodeObject,
    RunStepDetailsToolCallsObjectToolCall,
    SpeechAudioDeltaEvent,
    TranscriptTextDoneEvent,
    TranscriptTextSegmentEvent,
)

client = Client()
later = AsyncClient()


class Printer(AssistantEventHandler):
    def on_text_delta(self, delta: MessageDeltaContentTextObjectText, snapshot: MessageContentTextObjectText) -> None:
        print(delta.value, snapshot.value)

    def on_tool_call_created(self, tool_call: RunStepDetailsToolCallsObjectToolCall) -> None:
        if tool_call.type == "code_interpreter":
            assert_type(tool_call, RunStepDetailsToolCallsCodeObject)

    def on_end(self) -> None:
        assert_type(self.current_run, Run | None)
        assert_type(self.get_final_messages(), list[Message])


class LaterPrinter(AsyncAssistantEventHandler):
    async def on_message_done(self, message: Message) -> None:
        print(message.id)


def assistants() -> None:
    with client.beta.threads.runs.stream("thread_1", assistant_id="asst_1", event_handler=Printer()) as stream:
        assert_type(stream, AssistantStream)
        for event in stream:
            if event.event == "thread.message.delta":
                assert_type(event, MessageStreamEventThreadMessageDelta)
                print(event.data.delta.content)
            elif event.event == "thread.run.completed":
                assert_type(event.data, Run)
        assert_type(stream.get_final_run(), Run)
        assert_type(stream.get_final_run_steps(), list[RunStep])
        assert_type(stream.current_message_snapshot, Message | None)
    old = client.beta.threads.runs.create_and_stream(thread_id="thread_1", assistant_id="asst_1")
    assert_type(old, AssistantStream)
    for piece in old.text_deltas:
        assert_type(piece, str)
    made = client.beta.threads.create_and_run_stream(assistant_id="asst_1", thread={"messages": []})
    for derived in made.derived():
        if derived.type == "event":
            print(derived.event.event)
        elif derived.type == "text.delta":
            assert_type(derived.delta, MessageDeltaContentTextObjectText)
            assert_type(derived.snapshot, MessageContentTextObjectText)
        elif derived.type == "message.done":
            assert_type(derived.message, Message)
        elif derived.type == "tool_call.delta":
            assert_type(derived.snapshot, RunStepDetailsToolCallsObjectToolCall)
    on = client.beta.threads.runs.submit_tool_outputs_stream(
        thread_id="thread_1", run_id="run_1", tool_outputs=[{"tool_call_id": "call_1", "output": "4"}]
    )
    assert_type(on, AssistantStream)


async def later_assistants() -> None:
    handler = LaterPrinter()
    async with later.beta.threads.runs.stream("thread_1", assistant_id="asst_1", event_handler=handler) as stream:
        assert_type(stream, AsyncAssistantStream)
        async for piece in stream.text_deltas:
            assert_type(piece, str)
        assert_type(await stream.get_final_messages(), list[Message])


def pictures() -> None:
    with client.images.stream(prompt="A cat", partial_images=2) as stream:
        assert_type(stream, ImageStream[ImageGenStreamEvent])
        for event in stream:
            if event.type == "image_generation.partial_image":
                assert_type(event, ImageGenPartialImageEvent)
                assert_type(event.data, bytes)
                print(event.partial_image_index)
            else:
                assert_type(event, ImageGenCompletedEvent)
                print(event.usage.total_tokens)
        assert_type(stream.get_final_images(), ImagesResponse)
    assert_type(client.images.stream_edit(prompt="A hat", image=b""), ImageStream[ImageEditStreamEvent])


async def later_pictures() -> None:
    async with later.images.stream_edit(prompt="A hat", image=b"") as stream:
        assert_type(stream, AsyncImageStream[ImageEditStreamEvent])
        assert_type(await stream.get_final_images(), ImagesResponse)


def sound() -> None:
    with client.audio.speech.stream(model="gpt-4o-mini-tts", input="Hi", voice="alloy") as speech:
        assert_type(speech, SpeechStream)
        for event in speech:
            if event.type == "speech.audio.delta":
                assert_type(event, SpeechAudioDeltaEvent)
                assert_type(event.data, bytes)
            else:
                print(event.usage.total_tokens)
        assert_type(speech.get_final_audio(), bytes)
    with client.audio.transcriptions.stream(model="gpt-4o-transcribe", file=b"") as transcript:
        assert_type(transcript, TranscriptionStream)
        for said in transcript:
            if said.type == "transcript.text.delta":
                assert_type(said.snapshot, str)
            elif said.type == "transcript.text.segment":
                assert_type(said, TranscriptTextSegmentEvent)
                print(said.speaker)
            else:
                assert_type(said, TranscriptTextDoneEvent)
        assert_type(transcript.get_final_transcription(), StreamedTranscription)


async def later_sound() -> None:
    async with later.audio.speech.stream(model="gpt-4o-mini-tts", input="Hi", voice="alloy") as speech:
        assert_type(speech, AsyncSpeechStream)
        async for piece in speech.iter_bytes():
            assert_type(piece, bytes)
        await speech.write_to_file("speech.mp3")
    transcript = later.audio.transcriptions.stream(model="gpt-4o-transcribe", file=b"")
    assert_type(transcript, AsyncTranscriptionStream)
    assert_type(await transcript.get_final_transcription(), StreamedTranscription)


def texts() -> None:
    with client.completions.stream(model="gpt-3.5-turbo-instruct", prompt="Once") as stream:
        assert_type(stream, CompletionStream)
        for event in stream:
            if event.type == "text.delta":
                assert_type(event.snapshot, str)
                print(event.choice_index, event.delta)
            elif event.type == "text.done":
                assert_type(event.text, str)
            else:
                assert_type(event.chunk, Completion)
        assert_type(stream.get_final_completion(), Completion)


async def later_texts() -> None:
    stream = later.completions.stream(model="gpt-3.5-turbo-instruct", prompt="Once")
    assert_type(stream, AsyncCompletionStream)
    async for piece in stream.text_stream:
        assert_type(piece, str)
