"""A small file that tells a later process how far this one came: written whole, or not at all."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from openai_core.sansio.download import beside, checked

if TYPE_CHECKING:
    from collections.abc import Mapping


class StateFile:
    """The place of the file, and what stands in it."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Take the place.

        Raises:
            FileNotFoundError: its folder does not exist.
            IsADirectoryError: it is a folder itself.
        """
        self.path = checked(path)

    def load(self) -> dict[str, Any]:
        """What stands there; nothing where there is no file, or another kind of file.

        Raises:
            ValueError: a file stands there that is none of ours; it is not written over.
        """
        try:
            with open(self.path, "rb") as file:
                text = file.read()
        except FileNotFoundError:
            return {}
        if not text.strip():
            return {}
        try:
            value = json.loads(text)
        except ValueError:
            value = None
        if not isinstance(value, dict) or "version" not in value:
            raise ValueError(f"{self.path!r} is no checkpoint; it is left as it is")
        return value

    def save(self, value: Mapping[str, Any]) -> None:
        """Put this there; on the disk when it returns."""
        part = beside(self.path)
        try:
            with open(part, "w", encoding="utf-8") as file:
                json.dump({"version": 1, **value}, file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, self.path)
        finally:
            if os.path.exists(part):
                os.unlink(part)

    def remove(self) -> None:
        """Nothing is left to be done."""
        if os.path.exists(self.path):
            os.unlink(self.path)
