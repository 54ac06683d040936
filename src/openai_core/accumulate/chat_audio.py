"""What a model speaks, as it comes: sound in base64, and the words."""

from __future__ import annotations

from typing import Any

from openai_core.accumulate.chat_growth import LEFT_OUT, grown, whole
from openai_core.accumulate.text import Text


class Audio:
    """The sound and the transcript of one answer."""

    __slots__ = ("_segments", "expires_at", "extra", "id", "told", "transcript")

    def __init__(self) -> None:
        self.id: str | None = None
        self.expires_at: int | None = None
        self.transcript = Text()
        self.extra: dict[str, Any] = {}
        self.told: tuple[int, int] = (0, 0)
        """How much there was when it was last told to be all."""
        self._segments = [Text()]
        """The base64, in pieces that can each be decoded: padding ends one."""

    def take(self, fields: dict[str, Any]) -> tuple[str, str]:
        """Take a delta; the base64 and the words in it."""
        data = words = ""
        for name, value in fields.items():
            if value is None or name == LEFT_OUT:
                continue
            if name == "data" and type(value) is str:
                data = value
            elif name == "transcript" and type(value) is str:
                words = value
                self.transcript.append(value)
            elif name == "id":
                self.id = self.id or value
            elif name == "expires_at":
                self.expires_at = value
            else:
                self.extra[name] = grown(self.extra.get(name), value, name)
        if data:
            self._segments[-1].append(data)
            if data[-1] == "=":
                self._segments.append(Text())
        return data, words

    @property
    def place(self) -> tuple[int, int]:
        """Where the sound ends now."""
        segments = self._segments
        if len(segments) > 1 and not segments[-1]:
            return len(segments) - 2, segments[-2].length
        return len(segments) - 1, segments[-1].length

    @property
    def size(self) -> tuple[int, int]:
        """Characters of sound and of words so far."""
        return sum(segment.length for segment in self._segments), self.transcript.length

    def sound(self, data: str, place: tuple[int, int]) -> bytes:
        """The bytes that were made whole by base64 which ends at this place."""
        from base64 import b64decode

        number, end = place
        segment = self._segments[number]
        start = end - len(data)
        start -= start % 4
        text = segment.since(start)[: end - start]
        return b64decode(text[: len(text) - len(text) % 4])

    def data(self) -> str:
        """All of the sound, in base64."""
        segments = [str(segment) for segment in self._segments if segment]
        if len(segments) < 2:
            return "".join(segments)
        from base64 import b64decode, b64encode

        return b64encode(b"".join(map(b64decode, segments))).decode()

    def whole(self) -> dict[str, Any]:
        """What has come, as JSON."""
        known = {"id": self.id, "expires_at": self.expires_at}
        found = {name: value for name, value in known.items() if value is not None}
        return {**found, "data": self.data(), "transcript": str(self.transcript), **whole(self.extra)}
