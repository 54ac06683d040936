"""The items of a Realtime conversation while they grow."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from openai_core.accumulate.text import Text

WORDS: Final = {"input_audio": "transcript", "output_audio": "transcript", "audio": "transcript"}
"""Kind of content -> the field of its words, where that is not `text`."""


class Line(NamedTuple):
    """What somebody said or wrote."""

    role: str
    """`user`, `assistant` or `system`."""
    text: str
    item_id: str


class Item:
    """One item, as events tell it piece by piece."""

    __slots__ = ("cut", "data", "done", "id", "response_id", "texts")

    def __init__(self, identity: str) -> None:
        self.id = identity
        self.data: dict[str, Any] = {}
        """As told last."""
        self.texts: dict[int, Text] = {}
        """Place in the content -> its words."""
        self.response_id: str | None = None
        """The response that it came with."""
        self.done = False
        self.cut = False
        """Whether it will never be complete."""

    @property
    def is_call(self) -> bool:
        return self.data.get("type") == "function_call"

    @property
    def is_output(self) -> bool:
        return self.data.get("type") == "function_call_output"

    def take(self, told: dict[str, Any]) -> None:
        """Know what an event tells of it as a whole; what it leaves out stays known."""
        content = told.get("content")
        for index, part in enumerate(content if isinstance(content, list) else ()):
            words = part.get(WORDS.get(str(part.get("type")), "text")) if isinstance(part, dict) else None
            if isinstance(words, str) and words:
                self.says(index, words)
        kept = {name: value for name, value in told.items() if value is not None}
        if not content and self.data.get("content"):
            kept.pop("content", None)
        self.data |= kept

    def grown(self, index: int) -> Text:
        """The words in a place, to be added to."""
        text = self.texts.get(index)
        if text is None:
            text = self.texts[index] = Text()
        return text

    def says(self, index: int, words: str) -> None:
        """Know all the words in a place."""
        if str(self.grown(index)) != words:
            self.texts[index] = Text(words)

    def words(self, index: int) -> str:
        return str(self.texts[index]) if index in self.texts else ""

    def truncated(self, index: int) -> None:
        """Know that its sound was cut: which of the words were heard, nobody knows."""
        self.texts.pop(index, None)
        content = self.data.get("content")
        if isinstance(content, list) and index < len(content) and isinstance(content[index], dict):
            part = {name: value for name, value in content[index].items() if name != "transcript"}
            self.data["content"] = [*content[:index], part, *content[index + 1 :]]

    def role(self) -> str:
        told = self.data.get("role")
        return told if isinstance(told, str) else "user" if self.response_id is None else "assistant"

    def line(self) -> Line | None:
        """What it says; None where it is no message."""
        if self.data.get("type", "message") != "message":
            return None
        return Line(self.role(), "".join(str(self.texts[index]) for index in sorted(self.texts)), self.id)

    def made(self) -> dict[str, Any]:
        """It as JSON, with all the words that are known."""
        data = dict(self.data)
        data.setdefault("id", self.id)
        if self.texts or "content" in data:
            data.setdefault("type", "message")
            data["role"] = self.role()
            parts = [dict(part) for part in data.get("content") or () if isinstance(part, dict)]
            for index in sorted(self.texts):
                while len(parts) <= index:
                    parts.append({"type": "input_audio" if data["role"] == "user" else "output_audio"})
                parts[index][WORDS.get(str(parts[index].get("type")), "text")] = str(self.texts[index])
            data["content"] = parts
        return data

    def again(self) -> dict[str, Any] | None:
        """It as a client may send it, its words as text; None for what cannot be sent."""
        if not self.done or self.cut or not self.id:
            return None
        kind = self.data.get("type", "message")
        if kind == "function_call":
            names: tuple[str, ...] = ("type", "call_id", "name", "arguments")
        elif kind == "function_call_output":
            names = ("type", "call_id", "output")
        elif kind == "message":
            return self._message()
        else:
            return None
        return {"id": self.id, **{name: self.data[name] for name in names if name in self.data}}

    def _message(self) -> dict[str, Any] | None:
        role = self.role()
        wording = "output_text" if role == "assistant" else "input_text"
        content: list[dict[str, Any]] = []
        told = self.data.get("content") or ()
        for index in range(max(len(told), max(self.texts, default=-1) + 1)):
            part = told[index] if index < len(told) and isinstance(told[index], dict) else {}
            if self.texts.get(index):
                content.append({"type": wording, "text": str(self.texts[index])})
            elif part.get("type") == "input_image" and part.get("image_url"):
                content.append(dict(part))
        return {"id": self.id, "type": "message", "role": role, "content": content} if content else None
