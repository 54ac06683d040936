"""A conversation, and the file that keeps it."""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from openai_core.terminal.failure import Problem

_OURS: Final = ('{"role": ', '{"new": ')
"""How our lines begin."""


def usual_place() -> Path:
    """Where `chat --continue` keeps its conversation: the folder for such things on this system."""
    if sys.platform == "win32":
        folder = os.environ.get("LOCALAPPDATA") or "~/AppData/Local"
    else:
        folder = os.environ.get("XDG_STATE_HOME") or "~/.local/state"
    return Path(folder).expanduser() / "openai-core" / "chat.jsonl"


class Conversation:
    """What was said so far, and to which model.

    With a file, each question is added to it together with its answer, a line of JSON each. Nothing in the file is ever
    changed; a new conversation begins below the line `{"new": true}`.
    """

    def __init__(self, model: str, system: str | None = None, history: Path | None = None) -> None:
        self.model = model
        self.system = system
        self.messages: list[dict[str, Any]] = []
        self.history = history
        self._kept: str | None = None
        """The system message that the file says."""
        self._torn = False
        """Whether the file's last line has no end."""

    def request(self, text: str) -> list[dict[str, Any]]:
        """What is sent to say this next."""
        system = [{"role": "system", "content": self.system}] if self.system else []
        said = [{"role": one["role"], "content": one["content"]} for one in self.messages]
        return [*system, *said, {"role": "user", "content": text}]

    def add(self, text: str, answer: str, *, stopped: bool = False) -> None:
        """Know that this was said and answered; write it down.

        Raises:
            Problem: the file cannot be written.
        """
        told: dict[str, Any] = {"role": "assistant", "content": answer, "model": self.model}
        if stopped:
            told["stopped"] = True
        turn: list[dict[str, Any]] = [{"role": "user", "content": text, "at": _now()}, told]
        self.messages += turn
        if self.history is not None:
            if self.system != self._kept:
                turn.insert(0, _system(self.system))
                self._kept = self.system
            self._keep(self.history, turn)

    def renew(self) -> None:
        """Begin a new conversation with the same model and system message."""
        if self.messages and self.history is not None:
            self._keep(self.history, [{"new": True}])
            self._kept = None
        self.messages = []

    def save(self, path: Path) -> None:
        """Write the conversation to a file of its own.

        Raises:
            Problem: there is such a file already, or it cannot be written.
        """
        if path.exists():
            raise Problem(f"{path} is there already.", "/save takes another name.")
        system = [_system(self.system)] if self.system else []
        _written(path, [*system, *self.messages])

    def _keep(self, history: Path, lines: list[dict[str, Any]]) -> None:
        _written(history, lines, before="\n" if self._torn else "")
        self._torn = False

    @classmethod
    def opened(cls, model: str | None, system: str | None, history: Path | None) -> Conversation:
        """The conversation that a file holds, or a new one; `model` is empty where nobody said which.

        Raises:
            Problem: the file cannot be read, or is not one of ours.
        """
        made = cls(model or "", system, history)
        if history is not None and history.exists():
            made._read(history)
            made.model = model or made.model
            made.system = made.system if system is None else system
        return made

    def _read(self, path: Path) -> None:
        try:
            text = path.read_text(encoding="utf-8", errors="replace")
        except OSError as error:
            raise Problem(f"{path} cannot be read: {error.strerror}.") from None
        self._torn = bool(text) and not text.endswith("\n")
        for number, line in enumerate(text.split("\n"), 1):
            if not line.strip():
                continue
            try:
                self._take(json.loads(line))
            except (ValueError, TypeError, KeyError, AttributeError):
                if line.startswith(_OURS):  # half a line: a process was killed while it wrote
                    continue
                raise Problem(
                    f"{path} is not a history of openai-core: line {number} is no message.", "Name another file."
                ) from None

    def _take(self, one: dict[str, Any]) -> None:
        if one.get("new"):
            self.messages, self.system, self._kept = [], None, None
            return
        role, content = one["role"], one["content"]
        if role == "system":
            self.system = self._kept = content
        elif role in ("user", "assistant") and isinstance(content, str):
            self.messages.append(one)
            self.model = str(one.get("model") or self.model)
        else:
            raise ValueError(role)


def _system(text: str | None) -> dict[str, Any]:
    return {"role": "system", "content": text}


def _now() -> str:
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _written(path: Path, lines: list[dict[str, Any]], before: str = "") -> None:
    """Add lines to a file that nobody else may read."""
    text = before + "".join(json.dumps(line) + "\n" for line in lines)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise Problem(f"{path} cannot be written: {error.strerror}.") from None
