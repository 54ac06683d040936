"""Streams: the events come in the order of the real API and build the plain answer up."""

from __future__ import annotations


def test_a_response_is_built_up_event_by_event(wire):
    reply = wire("POST", "/responses", {"model": "m", "input": "one two", "stream": True})
    kinds = [name for name, _ in reply.events]
    assert kinds == [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        *["response.output_text.delta"] * 4,
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ]
    data = [data for _, data in reply.events]
    assert [one["type"] for one in data] == kinds
    assert [one["sequence_number"] for one in data] == list(range(len(data)))
    assert "".join(one.get("delta", "") for one in data) == "You said: one two"
    final = data[-1]["response"]
    assert {one["item_id"] for one in data if "item_id" in one} == {final["output"][0]["id"]}
    assert wire("GET", f"/responses/{final['id']}").json == final


def test_a_function_call_streams_its_arguments(wire):
    tool = {"type": "function", "name": "look", "parameters": {"type": "object", "properties": {}}, "strict": False}
    body = {"model": "m", "input": "look!", "tools": [tool], "stream": True}
    events = wire("POST", "/responses", body).events
    done = next(data for name, data in events if name == "response.function_call_arguments.done")
    assert (
        "".join(data["delta"] for name, data in events if name.endswith("arguments.delta")) == done["arguments"] == "{}"
    )


def test_a_stored_response_streams_again_from_where_it_was_left(wire):
    first = wire("POST", "/responses", {"model": "m", "input": "Hi", "stream": True}).events
    identity = first[0][1]["response"]["id"]
    again = wire("GET", f"/responses/{identity}?stream=true&starting_after=3").events
    assert again == first[4:]


def test_a_chat_completion_streams_deltas_and_ends_with_done(wire):
    options = {"stream": True, "stream_options": {"include_usage": True}}
    body = {"model": "m", "messages": [{"role": "user", "content": "Hi"}], **options}
    events = [data for _, data in wire("POST", "/chat/completions", body).events]
    assert events[-1] == "[DONE]"
    assert events[-2]["choices"] == []
    assert events[-2]["usage"]["total_tokens"] > 0
    deltas = [one["choices"][0]["delta"] for one in events[:-2]]
    assert deltas[0]["role"] == "assistant"
    assert "".join(delta.get("content") or "" for delta in deltas) == "You said: Hi"
    assert events[-3]["choices"][0]["finish_reason"] == "stop"
    assert len({one["id"] for one in events[:-1]}) == 1


def test_tool_calls_stream_in_pieces(wire):
    tool = {"type": "function", "function": {"name": "look"}}
    body = {"model": "m", "messages": [{"role": "user", "content": "look"}], "tools": [tool], "stream": True}
    events = [data for _, data in wire("POST", "/chat/completions", body).events[:-1]]
    pieces = [call for one in events for call in one["choices"][0]["delta"].get("tool_calls", ())]
    assert pieces[0]["function"] == {"name": "look", "arguments": ""}
    assert "".join(piece["function"]["arguments"] for piece in pieces) == "{}"
    assert events[-1]["choices"][0]["finish_reason"] == "tool_calls"


def test_a_run_streams_named_events(wire):
    thread = wire("POST", "/threads", {"messages": [{"role": "user", "content": "Hello"}]}).json["id"]
    body = {"assistant_id": "asst_sample_1", "stream": True}
    events = wire("POST", f"/threads/{thread}/runs", body).events
    names = [name for name, _ in events]
    assert names[:3] == ["thread.run.created", "thread.run.queued", "thread.run.in_progress"]
    assert names[-4:] == ["thread.message.completed", "thread.run.step.completed", "thread.run.completed", "done"]
    assert events[-1][1] == "[DONE]"
    text = "".join(d["delta"]["content"][0]["text"]["value"] for n, d in events if n == "thread.message.delta")
    assert text == "You said: Hello"


def test_an_image_streams_as_many_partial_pictures_as_asked_for(wire):
    body = {"prompt": "cat", "stream": True, "partial_images": 2, "model": "gpt-image-1"}
    events = wire("POST", "/images/generations", body).events
    assert [name for name, _ in events] == ["image_generation.partial_image"] * 2 + ["image_generation.completed"]


def test_speech_and_transcription_stream(wire):
    body = {"model": "gpt-4o-mini-tts", "input": "Hi", "voice": "alloy", "stream_format": "sse"}
    kinds = [data["type"] for _, data in wire("POST", "/audio/speech", body).events]
    assert set(kinds[:-1]) == {"speech.audio.delta"}
    assert kinds[-1] == "speech.audio.done"
    form = [("model", "gpt-4o-transcribe"), ("file", ("a.txt", b"good day")), ("stream", "true")]
    events = [data for _, data in wire("POST", "/audio/transcriptions", form=form).events]
    assert "".join(one["delta"] for one in events[:-1]) == events[-1]["text"] == "good day"
