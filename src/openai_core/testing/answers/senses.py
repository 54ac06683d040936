"""Sounds, pictures, numbers and judgements: one request, one result."""

from __future__ import annotations

import base64
import random
import struct
from typing import TYPE_CHECKING, Any

from openai_core.testing import media
from openai_core.testing.answers.echo import pieces, reply, tokens
from openai_core.testing.exchange import Answer, Call, Event, json_answer
from openai_core.testing.sampling import EPOCH, Sampler
from openai_core.testing.world import Handler, World, streamed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_core.testing.shape import Shape

_SOUNDS = {
    "mp3": "audio/mpeg",
    "opus": "audio/ogg",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "wav": "audio/wav",
    "pcm": "audio/pcm",
}


def _table(call: Call) -> dict[Any, list[Shape]]:
    asked = call.operation.streaming
    assert asked is not None
    return call.contract.shape(asked.schema).dispatch()[1]


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()


def speech(world: World, call: Call) -> Answer:
    """A short silence that holds the text as a comment."""
    said = call.body.get("input") or ""
    sound = media.wav(said)
    if not call.streams:
        return Answer(sound, content_type=_SOUNDS.get(call.body.get("response_format") or "mp3", "audio/wav"))
    table, size = _table(call), max(1, len(sound) // 4)
    made = [
        Event(world.made(table["speech.audio.delta"][0], {"audio": _base64(sound[at : at + size])}))
        for at in range(0, len(sound), size)
    ]
    count = tokens([said])
    usage = {"input_tokens": count, "output_tokens": count, "total_tokens": 2 * count}
    return streamed([*made, Event(world.made(table["speech.audio.done"][0], {"usage": usage}))])


def transcription(world: World, call: Call) -> Answer:
    """What was said in a sound: the text that `speech` hid in it, the file itself if it is text, else the prompt."""
    text = _heard(call)
    form = call.body.get("response_format") or "json"
    parameter, formats = call.operation.text_formats
    if (call.body.get(parameter) if parameter else form) in (formats or ("text", "srt", "vtt")):
        return Answer(_written(text, str(form)).encode(), content_type="text/plain; charset=utf-8")
    if call.streams:
        table = _table(call)
        made = [Event(world.made(table["transcript.text.delta"][0], {"delta": piece})) for piece in pieces(text)]
        return streamed([*made, Event(world.made(table["transcript.text.done"][0], {"text": text}))])
    shape = call.operation.answer
    assert shape is not None
    wanted = form.partition("_")[0]
    choice = next((one for one in shape.choices if one.name and wanted in one.name.lower()), shape.choices[0])
    plain = next((one for one in shape.choices if one.required == {"text"}), shape.choices[0])
    value = world.made(choice if wanted in ("verbose", "diarized") else plain, {"text": text})
    return json_answer(value)


def _heard(call: Call) -> str:
    content = next((part.content for part in call.parts if part.is_file), b"")
    if b"ICMT" in content[:200]:
        at = content.index(b"ICMT") + 4
        (size,) = struct.unpack("<I", content[at : at + 4])
        return content[at + 4 : at + 4 + size].rstrip(b"\0").decode("utf-8", "replace")
    try:
        text = content.decode("utf-8").strip()
    except UnicodeDecodeError:
        text = ""
    return text if text.isprintable() and text else reply(call.body.get("prompt") or "")


def _written(text: str, form: str) -> str:
    if form == "srt":
        return f"1\n00:00:00,000 --> 00:00:01,000\n{text}\n\n"
    return f"WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n{text}\n\n" if form == "vtt" else f"{text}\n"


def pictures(world: World, call: Call) -> Answer:
    """Pictures of one point, whose colour comes from the prompt."""
    prompt = call.body.get("prompt") or "variation"
    colour = random.Random(prompt).randbytes(3)  # noqa: S311
    picture = _base64(media.png(*colour))
    if call.streams:
        return streamed(_developing(world, call, picture))
    shape = call.operation.answer
    assert shape is not None
    by_url = call.body.get("response_format") == "url" and "b64_json" in shape.property("data").item().properties
    one = {"url": f"https://example.com/{colour.hex()}.png"} if by_url else {"b64_json": picture}
    said = {"revised_prompt": prompt} if "prompt" in call.body else {}
    made = [{**one, **said} for _ in range(call.body.get("n") or 1)]
    return json_answer(world.made(shape, {"created": EPOCH + world.tick(), "data": made}))


def _developing(world: World, call: Call, picture: str) -> Iterator[Event]:
    for kind, shapes in sorted(_table(call).items(), key=lambda pair: "completed" in pair[0]):
        facts = world.fitting(
            shapes[0], {key: call.body.get(key) for key in ("size", "quality", "background", "output_format")}
        )
        facts |= {"b64_json": picture}
        if "partial" not in kind:
            yield Event(world.made(shapes[0], facts), kind)
            continue
        for index in range(call.body.get("partial_images") or 0):
            yield Event(world.made(shapes[0], {**facts, "partial_image_index": index}), kind)


def embeddings(world: World, call: Call) -> Answer:
    """Vectors of length one: the same text, the same vector."""
    given = call.body.get("input") or ""
    inputs = [given] if isinstance(given, str) or (given and isinstance(given[0], int)) else given
    size = call.body.get("dimensions") or (3072 if "large" in str(call.body.get("model")) else 1536)
    packed = call.body.get("encoding_format") == "base64"
    made = []
    for index, text in enumerate(inputs):
        vector = vector_of(str(text), size)
        value = _base64(struct.pack(f"<{size}f", *vector)) if packed else vector
        made.append({"object": "embedding", "index": index, "embedding": value})
    count = tokens(map(str, inputs))
    shape = call.operation.answer
    assert shape is not None
    usage = {"prompt_tokens": count, "total_tokens": count}
    return json_answer(world.made(shape, {"data": made, "model": call.body["model"], "usage": usage}))


def vector_of(text: str, size: int) -> list[float]:
    """The vector of a text."""
    source = random.Random(text)  # noqa: S311
    numbers = [source.random() - 0.5 for _ in range(size)]
    length = sum(number * number for number in numbers) ** 0.5
    return [round(number / length, 8) for number in numbers]


def moderation(world: World, call: Call) -> Answer:
    """Nothing is ever found wrong."""
    given = call.body.get("input")
    count = len(given) if isinstance(given, list) and all(isinstance(one, str) for one in given) else 1
    shape = call.operation.answer
    assert shape is not None
    results = [_calm(Sampler(full=True).value(shape.property("results").item())) for _ in range(count)]
    facts = {"results": results, "id": f"modr-{world.tick():024x}"}
    return json_answer(world.made(shape, {**facts, **({"model": call.body["model"]} if "model" in call.body else {})}))


def _calm(result: dict[str, Any]) -> dict[str, Any]:
    result["flagged"] = False
    result["categories"] = dict.fromkeys(result["categories"], False)
    result["category_scores"] = dict.fromkeys(result["category_scores"], 0.0001)
    return result


def talk(world: World, call: Call) -> Answer:
    """The answer to an offer: a session description of nothing."""
    said = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n"
    where = {"location": f"{call.contract.base}{call.place}/{world.fresh('rtc')}"}
    return Answer(said.encode(), status=call.operation.status, content_type="application/sdp", headers=where)


HANDLERS: dict[str, Handler] = {
    "POST /audio/speech": speech,
    "POST /audio/transcriptions": transcription,
    "POST /audio/translations": transcription,
    "POST /images/generations": pictures,
    "POST /images/edits": pictures,
    "POST /images/variations": pictures,
    "POST /embeddings": embeddings,
    "POST /moderations": moderation,
    "POST /realtime/calls": talk,
}
