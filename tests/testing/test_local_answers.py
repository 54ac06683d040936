"""Answers that mean something: echoes, tools, formats, files, vectors."""

from __future__ import annotations

import base64
import io
import json
import struct
import zipfile

import pytest

WEATHER = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "days": {"type": "integer", "minimum": 2}},
    "required": ["city", "days"],
    "additionalProperties": False,
}


def said(response):
    return "".join(part["text"] for item in response["output"] for part in item.get("content", ()))


def test_a_response_says_the_prompt(wire):
    response = wire("POST", "/responses", {"model": "gpt-5", "input": "Hello there"}).json
    assert said(response) == "You said: Hello there"
    assert (response["model"], response["status"], response["error"]) == ("gpt-5", "completed", None)


def test_a_response_says_the_last_user_message(wire):
    given = [
        {"role": "user", "content": "first"},
        {"role": "assistant", "content": "so so"},
        {"role": "user", "content": [{"type": "input_text", "text": "second"}]},
    ]
    assert said(wire("POST", "/responses", {"model": "m", "input": given}).json) == "You said: second"


def test_a_chat_completion_says_the_last_user_message(wire):
    body = {
        "model": "m",
        "messages": [{"role": "system", "content": "be kind"}, {"role": "user", "content": "Hi"}],
        "n": 2,
    }
    completion = wire("POST", "/chat/completions", body).json
    assert [choice["message"]["content"] for choice in completion["choices"]] == ["You said: Hi"] * 2
    assert completion["usage"]["total_tokens"] > 0


def test_a_completion_says_its_prompt(wire):
    completion = wire("POST", "/completions", {"model": "m", "prompt": ["a", "b"]}).json
    assert [choice["text"] for choice in completion["choices"]] == ["You said: a", "You said: b"]


@pytest.mark.parametrize("place", ["responses", "chat"])
def test_structured_output_fits_the_schema_that_was_asked_for(wire, place):
    if place == "responses":
        text = {"format": {"type": "json_schema", "name": "weather", "schema": WEATHER, "strict": True}}
        told = said(wire("POST", "/responses", {"model": "m", "input": "x", "text": text}).json)
    else:
        form = {"type": "json_schema", "json_schema": {"name": "weather", "schema": WEATHER}}
        body = {"model": "m", "messages": [{"role": "user", "content": "x"}], "response_format": form}
        told = wire("POST", "/chat/completions", body).json["choices"][0]["message"]["content"]
    assert json.loads(told) == {"city": "city", "days": 2}


def test_structured_output_may_refer_to_itself_and_to_definitions(wire):
    leaf = {"$defs": {"Leaf": {"type": "string", "pattern": "^(?:leaf|seed)$"}}, "properties": {"child": {"$ref": "#"}}}
    tree = {**leaf, "type": "object", "required": ["leaf"]}
    tree["properties"] = {**leaf["properties"], "leaf": {"$ref": "#/$defs/Leaf"}}
    text = {"format": {"type": "json_schema", "name": "tree", "schema": tree}}
    told = said(wire("POST", "/responses", {"model": "m", "input": "x", "text": text}).json)
    assert json.loads(told)["leaf"] == "leaf"


def test_a_function_that_the_prompt_names_is_called_and_its_output_ends_the_loop(wire):
    tool = {"type": "function", "name": "get_weather", "parameters": WEATHER, "strict": True}
    given = [{"role": "user", "content": "please get_weather"}]
    body = {"model": "m", "input": given, "tools": [tool]}
    (call,) = wire("POST", "/responses", body).json["output"]
    assert (call["type"], call["name"], json.loads(call["arguments"])["days"]) == ("function_call", "get_weather", 2)
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "sunny"}
    reply = wire("POST", "/responses", {**body, "input": [*given, call, output]})
    assert said(reply.json) == "You said: please get_weather"


def test_a_tool_choice_forces_a_chat_completion_to_call(wire):
    tool = {"type": "function", "function": {"name": "look", "parameters": WEATHER}}
    messages = [{"role": "user", "content": "Hi"}]
    body = {"model": "m", "messages": messages, "tools": [tool], "tool_choice": "required"}
    (choice,) = wire("POST", "/chat/completions", body).json["choices"]
    assert choice["finish_reason"] == "tool_calls"
    assert choice["message"]["tool_calls"][0]["function"]["name"] == "look"


def test_embeddings_are_of_length_one_and_the_same_for_the_same_text(wire):
    body = {"model": "text-embedding-3-small", "input": ["a", "b", "a"], "dimensions": 8}
    first, second, third = (one["embedding"] for one in wire("POST", "/embeddings", body).json["data"])
    assert first == third != second
    assert sum(number * number for number in first) == pytest.approx(1)
    packed = wire("POST", "/embeddings", {**body, "encoding_format": "base64"}).json["data"][0]["embedding"]
    assert struct.unpack("<8f", base64.b64decode(packed)) == pytest.approx(first, rel=1e-5)


def test_moderation_answers_one_result_a_text(wire):
    results = wire("POST", "/moderations", {"input": ["a", "b"]}).json["results"]
    assert [result["flagged"] for result in results] == [False, False]


def test_a_transcription_hears_what_speech_said(wire):
    speech = wire("POST", "/audio/speech", {"model": "tts-1", "input": "Good morning", "voice": "alloy"})
    assert (speech.headers["content-type"], speech.content[:4]) == ("audio/mpeg", b"RIFF")
    form = [("model", "whisper-1"), ("file", ("a.wav", speech.content))]
    assert wire("POST", "/audio/transcriptions", form=form).json["text"] == "Good morning"
    srt = wire("POST", "/audio/transcriptions", form=[*form, ("response_format", "srt")])
    assert srt.headers["content-type"].startswith("text/plain")
    assert srt.content.decode().splitlines()[2] == "Good morning"
    verbose = wire("POST", "/audio/transcriptions", form=[*form, ("response_format", "verbose_json")])
    assert {"duration", "language"} <= verbose.json.keys()


def test_images_are_pictures(wire):
    made = wire("POST", "/images/generations", {"prompt": "a cat", "n": 2}).json["data"]
    assert [base64.b64decode(one["b64_json"])[:4] for one in made] == [b"\x89PNG"] * 2


def test_binary_answers_are_what_they_say(wire):
    assert zipfile.ZipFile(io.BytesIO(wire("GET", "/skills/skill_sample_1/content").content)).namelist() == ["SKILL.md"]
    film = wire("GET", "/videos/video_sample_1/content")
    assert (film.headers["content-type"], film.content[4:8]) == ("video/mp4", b"ftyp")


def test_a_realtime_offer_is_answered_in_sdp(wire):
    reply = wire("POST", "/realtime/calls", b"v=0\r\n", headers={"content-type": "application/sdp"})
    assert (reply.status, reply.headers["content-type"], reply.content[:3]) == (201, "application/sdp", b"v=0")
    assert reply.headers["location"].startswith("/v1/realtime/calls/")
