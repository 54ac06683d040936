"""What a provider can do, in words, and which of them a request wants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openai_core.sansio.message import JsonBody, MultipartBody

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from openai_core.sansio.message import Message

ABILITIES: Final[Mapping[str, str]] = {
    "chat": "Chat Completions",
    "responses": "Responses",
    "completions": "Completions (the older ones)",
    "embeddings": "Embeddings",
    "models": "The list of models",
    "streaming": "Streams of events",
    "tools": "Tools, chosen by the model",
    "structured_output": "Answers that follow a JSON schema",
    "vision": "Pictures as input",
    "audio_input": "Sound as input of a chat",
    "audio_output": "Sound as answer of a chat",
    "documents": "Files as input",
    "speech": "Text to speech",
    "transcription": "Speech to text",
    "images": "Making of pictures",
    "videos": "Making of videos",
    "moderations": "Moderation",
    "files": "Files and uploads",
    "batches": "Batches",
    "fine_tuning": "Fine-tuning",
    "vector_stores": "Vector stores",
    "assistants": "Assistants",
    "conversations": "Conversations",
    "evals": "Evals",
    "containers": "Containers",
    "realtime": "Realtime",
    "webhooks": "Webhooks",
    "administration": "Administration of an organization",
}
"""Ability -> what it is."""

ALL: Final = frozenset(ABILITIES)

_PLACES: Final = (
    ("/chat/completions", "chat"),
    ("/completions", "completions"),
    ("/responses", "responses"),
    ("/conversations", "conversations"),
    ("/embeddings", "embeddings"),
    ("/models", "models"),
    ("/moderations", "moderations"),
    ("/images", "images"),
    ("/videos", "videos"),
    ("/audio/speech", "speech"),
    ("/audio", "transcription"),
    ("/files", "files"),
    ("/uploads", "files"),
    ("/batches", "batches"),
    ("/fine_tuning", "fine_tuning"),
    ("/vector_stores", "vector_stores"),
    ("/assistants", "assistants"),
    ("/threads", "assistants"),
    ("/evals", "evals"),
    ("/containers", "containers"),
    ("/realtime", "realtime"),
    ("/organization", "administration"),
    ("/projects", "administration"),
)

_PARTS: Final = {
    "image_url": "vision",
    "input_image": "vision",
    "image": "vision",
    "input_audio": "audio_input",
    "audio": "audio_input",
    "file": "documents",
    "input_file": "documents",
}
"""Kinds of parts of a message's content that a model may be unable to take."""


def ability_of(path: str) -> str | None:
    """The ability that a path below the base URL belongs to."""
    for place, ability in _PLACES:
        if path.startswith(place) and path[len(place) : len(place) + 1] in ("", "/"):
            return ability
    return None


def body_of(message: Message) -> Mapping[str, Any]:
    """The fields of the body, where it has some."""
    body = message.body
    fields = body.value if isinstance(body, JsonBody) else body.fields if isinstance(body, MultipartBody) else None
    return fields if isinstance(fields, dict) else {}


def wanted(message: Message) -> Iterator[tuple[str, str]]:
    """The abilities that a request wants, each with the parameter (or the operation) that wants it."""
    if (ability := ability_of(message.path)) is not None:
        yield ability, message.operation or message.path
    body = body_of(message)
    if not body:
        return
    if body.get("stream") is True:
        yield "streaming", "stream"
    for name in ("tools", "functions"):
        if body.get(name):
            yield "tools", name
    if _got(body.get("response_format"), "type") == "json_schema":
        yield "structured_output", "response_format"
    if _got(_got(body.get("text"), "format"), "type") == "json_schema":
        yield "structured_output", "text.format"
    if "audio" in (body.get("modalities") or ()):
        yield "audio_output", "modalities"
    for name in ("messages", "input"):
        yield from parts_of(body.get(name), name)


def parts_of(turns: Any, name: str) -> Iterator[tuple[str, str]]:
    """The abilities that the parts of messages want, each with the place of the part."""
    for place, turn in enumerate(turns if isinstance(turns, (list, tuple)) else ()):
        content = _got(turn, "content")
        for inner, part in enumerate(content if isinstance(content, (list, tuple)) else ()):
            ability = _PARTS.get(_got(part, "type"))
            if ability is not None:
                yield ability, f"{name}[{place}].content[{inner}]"


def known(abilities: Iterable[str]) -> frozenset[str]:
    """The abilities as a set; raises ValueError for a word that is none."""
    if isinstance(abilities, str):
        raise ValueError(f"must be a list of words, not the text {abilities!r}")
    found = frozenset(abilities)
    if stranger := min(found - ALL, default=None):
        raise ValueError(f"there is no ability {stranger!r}; there are {', '.join(ABILITIES)}")
    return found


def _got(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, dict) else getattr(value, name, None)
