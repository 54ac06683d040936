"""Text of a model that thinks aloud: what stands between `<think>` and `</think>` before its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

OPEN: Final = "<think>"
CLOSE: Final = "</think>"


class Splitter:
    """Fed with a text piece by piece, tells what of it is thought and what is said.

    Only blocks that stand before the answer count: a tag that comes later belongs to what is said.
    """

    __slots__ = ("_had", "_held", "_inside", "_over")

    def __init__(self) -> None:
        self._over = False
        """Whether the answer has begun."""
        self._inside = False
        self._had = False
        """Whether there was a block already; the blanks behind it are not part of the answer."""
        self._held = ""
        """What may be the beginning of a tag, or blanks before one."""

    def feed(self, text: str) -> tuple[str, str]:
        """More of the text: what is thought, and what is said."""
        if self._over:
            return "", text
        text, self._held = self._held + text, ""
        thought = ""
        while text:
            if self._inside:
                before, tag, after = text.partition(CLOSE)
                if not tag:
                    kept = _beginning(text)
                    self._held = text[len(text) - kept :]
                    return thought + text[: len(text) - kept], ""
                thought += before
                text, self._inside, self._had = after, False, True
            else:
                bare = text.lstrip()
                if OPEN.startswith(bare):
                    self._held = text
                    break
                if not bare.startswith(OPEN):
                    self._over = True
                    return thought, bare if self._had else text
                text, self._inside = bare[len(OPEN) :], True
        return thought, ""

    def finish(self) -> tuple[str, str]:
        """What was held back, now that no more will come."""
        held, self._held = self._held, ""
        if self._inside:
            return held, ""
        return "", "" if self._had and not held.strip() else held


def _beginning(text: str) -> int:
    """How many characters at the end may be the beginning of the closing tag."""
    for size in range(min(len(CLOSE) - 1, len(text)), 0, -1):
        if CLOSE.startswith(text[-size:]):
            return size
    return 0


def split(text: str) -> tuple[str, str]:
    """What of a whole text is thought, and what is said."""
    splitter = Splitter()
    thought, said = splitter.feed(text)
    more, rest = splitter.finish()
    return thought + more, said + rest


def split_answer(answer: Any) -> None:
    """Part thoughts from text in each message of a completion, a model or its JSON."""
    for choice in _fields(answer).get("choices") or ():
        message = _fields(_fields(choice).get("message"))
        content = message.get("content")
        if isinstance(content, str) and OPEN in content:
            thought, said = split(content)
            if thought or said != content:
                message["content"] = said
                message["reasoning_content"] = (message.get("reasoning_content") or "") + thought.strip("\n")


class SplitEvents:
    """Decodes the chunks of one stream, thoughts parted from text in each."""

    __slots__ = ("_decode", "_splitters")

    def __init__(self, decode: Callable[[Any], Any]) -> None:
        self._decode = decode
        self._splitters: dict[int, Splitter] = {}

    def fresh(self) -> SplitEvents:
        """The same for a stream that begins."""
        made = getattr(self._decode, "fresh", None)
        return SplitEvents(self._decode if made is None else made())

    def __call__(self, value: Any) -> Any:
        if isinstance(value, dict):
            choices = value.get("choices")
            if isinstance(choices, list):
                for choice in choices:
                    if isinstance(choice, dict):
                        self._part(choice)
        return self._decode(value)

    def _part(self, choice: dict[str, Any]) -> None:
        delta = choice.get("delta")
        content = delta.get("content") if isinstance(delta, dict) else None
        finished = bool(choice.get("finish_reason"))
        if not isinstance(content, str) and not finished:
            return
        index = choice.get("index") or 0
        splitter = self._splitters.get(index)
        if splitter is None:
            splitter = self._splitters[index] = Splitter()
        thought, said = splitter.feed(content) if isinstance(content, str) else ("", "")
        if finished:
            more, rest = splitter.finish()
            thought, said = thought + more, said + rest
        if not isinstance(delta, dict):
            delta = choice["delta"] = {}
        if thought:
            delta["reasoning_content"] = (delta.get("reasoning_content") or "") + thought
        if isinstance(content, str) or said:
            delta["content"] = said


def _fields(value: Any) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    found: dict[str, Any] = getattr(value, "__dict__", {})
    return found
